//! A plain form whose fields repeat: ticks, and rows of questions.

use actix_web::web::Form;

/// The fields of a form in the order they came.
pub(super) type Posted = Form<Vec<(String, String)>>;

/// The first field of this name, or nothing.
pub(super) fn text<'a>(form: &'a [(String, String)], name: &str) -> &'a str {
    form.iter().find(|(field, _)| field == name).map_or("", |(_, text)| text)
}

/// Every field of this name.
pub(super) fn all<'a>(form: &'a [(String, String)], name: &'a str) -> impl Iterator<Item = &'a str> {
    form.iter().filter(move |(field, _)| field == name).map(|(_, text)| text.as_str())
}

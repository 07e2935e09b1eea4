//! Rendering. A page is a struct with its template beside its route; this is the only way it becomes an answer.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};
use askama::Template;

use super::words::Language;

/// What the skeleton of every page needs.
pub struct Frame<'a> {
    /// The language it speaks.
    pub l: &'static Language,
    /// What the site is called.
    pub site: &'a str,
}

/// An answer that shows a page.
#[must_use]
pub fn page(status: StatusCode, template: &impl Template) -> HttpResponse {
    match template.render() {
        Ok(html) => HttpResponse::build(status).content_type("text/html; charset=utf-8").body(html),
        // Rendering writes to memory and cannot fail on the data, only on a template that returns an error itself.
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}

/// Sends the browser on with a GET: what was posted is done and cannot be posted again by a reload.
#[must_use]
pub fn see_other(to: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((header::LOCATION, to)).finish()
}

/// `GET /style.css`, the one file every page refers to.
pub async fn style_sheet() -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/css; charset=utf-8")
        .body(web::Bytes::from_static(include_bytes!("../../templates/style.css")))
}

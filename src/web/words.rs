//! Everything a person reads comes from the message files in `templates/i18n`, one folder per language. A message that
//! does not exist is a compile error, because pages ask for it through `fl!`.

use std::borrow::Cow;
use std::sync::LazyLock;

use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader};
use i18n_embed_fl::fl;

use crate::domain::Day;

/// The messages of one language, ready to be asked.
pub type Language = FluentLanguageLoader;

static ENGLISH: LazyLock<Language> = LazyLock::new(|| {
    let language = FluentLanguageLoader::new("tipline", "en".parse().expect("\"en\" is a language tag"));
    language
        .load_fallback_language(&Messages)
        .expect("the English messages are part of the program and were checked when it was built");
    // Marks around inserted values help mixed directions, but would be copied along with a receipt or a name.
    language.set_use_isolating(false);
    language
});

/// English, the complete language every other is measured against.
#[must_use]
pub fn english() -> &'static Language {
    &ENGLISH
}

/// The message files, inside the program.
struct Messages;

const FILES: [(&str, &str); 1] = [("en/tipline.ftl", include_str!("../../templates/i18n/en/tipline.ftl"))];

impl I18nAssets for Messages {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        FILES.iter().filter(|(path, _)| *path == file_path).map(|(_, text)| Cow::Borrowed(text.as_bytes())).collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(FILES.iter().map(|(path, _)| (*path).to_owned()))
    }
}

/// A day as people write it.
#[must_use]
pub fn day(l: &Language, day: Day) -> String {
    let (day, month, year) = day.civil();
    fl!(l, "day", day = day, month = month, year = year)
}

/// The month a day is in, as people write it.
#[must_use]
pub fn month(l: &Language, day: Day) -> String {
    let (_, month, year) = day.civil();
    fl!(l, "month", month = month, year = year)
}

/// A day by which something is due, with the day of the week.
#[must_use]
pub fn weekday(l: &Language, due: Day) -> String {
    fl!(l, "weekday", weekday = due.weekday(), day = day(l, due))
}

/// A size as people say it, rounded up.
#[must_use]
pub fn size(l: &Language, bytes: u64) -> String {
    match bytes {
        0..1_024 => fl!(l, "size-bytes", count = bytes),
        1_024..1_048_576 => fl!(l, "size-kib", count = bytes.div_ceil(1_024)),
        _ => fl!(l, "size-mib", count = bytes.div_ceil(1_048_576)),
    }
}

//! Everything a person reads comes from the message files in `templates/i18n`, one folder per language. A message that
//! does not exist is a compile error, because pages ask for it through `fl!`.

use std::borrow::Cow;
use std::sync::LazyLock;

use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader};
use i18n_embed_fl::fl;

use super::spoken;
use crate::domain::{Day, Finding};

/// The messages of one language, ready to be asked.
pub type Language = FluentLanguageLoader;

/// A language that pages come in.
pub struct Tongue {
    /// Its tag (BCP 47), which is also the first part of a path.
    pub tag: &'static str,
    /// What those who speak it call it.
    pub name: &'static str,
    /// What a path in this language begins with.
    pub(super) prefix: &'static str,
    file: &'static str,
    messages: LazyLock<Language>,
}

/// A row of the table of languages.
macro_rules! tongue {
    ($tag:literal, $name:literal) => {
        Tongue {
            tag: $tag,
            name: $name,
            prefix: concat!("/", $tag),
            file: include_str!(concat!("../../templates/i18n/", $tag, "/tipline.ftl")),
            messages: LazyLock::new(|| load($tag)),
        }
    };
}

/// Every language, the complete one first: a message that another lacks is said in it.
pub static TONGUES: [Tongue; 12] = [
    tongue!("en", "English"),
    tongue!("de", "Deutsch"),
    tongue!("es", "Español"),
    tongue!("fr", "Français"),
    tongue!("it", "Italiano"),
    tongue!("nl", "Nederlands"),
    tongue!("pl", "Polski"),
    tongue!("pt", "Português"),
    tongue!("ro", "Română"),
    tongue!("tr", "Türkçe"),
    tongue!("uk", "Українська"),
    tongue!("ar", "العربية"),
];

impl Tongue {
    /// Its messages.
    #[must_use]
    pub fn messages(&'static self) -> &'static Language {
        &self.messages
    }
}

/// English, the complete language every other is measured against.
#[must_use]
pub fn english() -> &'static Tongue {
    &TONGUES[0]
}

/// The language of the answer that is being made.
#[must_use]
pub fn spoken() -> &'static Language {
    spoken::spoken(|spoken| spoken.tongue.messages())
}

fn load(tag: &str) -> Language {
    let id = |tag: &str| tag.parse().expect("the tags of the table are language tags");
    let language = FluentLanguageLoader::new("tipline", id("en"));
    language
        .load_languages(&Messages, &[id(tag)])
        .expect("the messages are part of the program and were checked when it was built");
    // Marks around inserted values keep apart words of two directions, but would be copied along with a name.
    language.set_use_isolating(language.get("direction") == "rtl");
    language
}

/// The message files, inside the program.
struct Messages;

impl I18nAssets for Messages {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        let tag = file_path.strip_suffix("/tipline.ftl");
        let files = TONGUES.iter().filter(|tongue| tag == Some(tongue.tag));
        files.map(|tongue| Cow::Borrowed(tongue.file.as_bytes())).collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(TONGUES.iter().map(|tongue| format!("{}/tipline.ftl", tongue.tag)))
    }
}

/// A number as people write it: from five digits on, in groups of three.
#[must_use]
pub fn number(l: &Language, number: usize) -> String {
    let digits = number.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let between = fl!(l, "number-between-thousands");
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push_str(&between);
        }
        grouped.push(digit);
    }
    grouped
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

/// A sort of hidden data.
#[must_use]
pub fn finding(l: &Language, finding: Finding) -> String {
    match finding {
        Finding::Location => fl!(l, "finding-location"),
        Finding::Device => fl!(l, "finding-device"),
        Finding::Serial => fl!(l, "finding-serial"),
        Finding::Author => fl!(l, "finding-author"),
        Finding::Organisation => fl!(l, "finding-organisation"),
        Finding::Times => fl!(l, "finding-times"),
        Finding::Program => fl!(l, "finding-program"),
        Finding::EditHistory => fl!(l, "finding-edit-history"),
        Finding::Comment => fl!(l, "finding-comment"),
        Finding::Thumbnail => fl!(l, "finding-thumbnail"),
        Finding::OriginalName => fl!(l, "finding-original-name"),
        Finding::Attachment => fl!(l, "finding-attachment"),
        Finding::Other => fl!(l, "finding-other"),
    }
}

/// A size as people say it, rounded up.
#[must_use]
pub fn size(l: &Language, bytes: u64) -> String {
    match bytes {
        0..1_024 => fl!(l, "size-bytes", count = bytes),
        1_024..1_048_576 => fl!(l, "size-kib", count = bytes.div_ceil(1_024)),
        _ if bytes.is_multiple_of(1 << 30) => fl!(l, "size-gib", count = (bytes >> 30)),
        _ => fl!(l, "size-mib", count = bytes.div_ceil(1_048_576)),
    }
}

#[cfg(test)]
mod tests {
    use super::{TONGUES, number};

    #[test]
    fn long_numbers_stand_in_groups_as_their_readers_write_them() {
        let written = |tag: &str, value| {
            let tongue = TONGUES.iter().find(|tongue| tongue.tag == tag).unwrap();
            number(tongue.messages(), value)
        };
        assert_eq!([0, 999, 1_000, 9_999].map(|value| written("en", value)), ["0", "999", "1000", "9999"]);
        assert_eq!([10_000, 1_234_567].map(|value| written("en", value)), ["10,000", "1,234,567"]);
        assert_eq!(written("de", 100_000), "100.000");
        assert_eq!(written("fr", 100_000), "100\u{202f}000");
        assert_eq!(
            written("ar", 100_000),
            "100,000",
            "digits and their mark keep one direction without marks around them"
        );
    }
}

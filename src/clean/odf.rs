//! `OpenDocument` (ISO/IEC 26300): odt, ods, odp, odg. What is about the document goes, what is in it stays; tracked changes
//! are accepted, and fields that would be filled in anew become the text they show.

use super::finding::{Finding, Found};
use super::package::{Parts, ending, is_local, looks_like_a_file};
use super::xml::{self, Fate, Rules, Value, local, value};
use super::{Why, engine};

const KIND: &[u8] = b"application/vnd.oasis.opendocument.";
const MANIFEST: &str = "META-INF/manifest.xml";
const NOWHERE: &str = "about:blank";

/// Parts that are about the document, by the end or a piece of their path.
const ABOUT: &[(&str, Finding)] = &[
    ("meta.xml", Finding::Author),
    ("settings.xml", Finding::Device),
    ("Thumbnails/", Finding::Thumbnail),
    ("Configurations2/", Finding::Program),
    ("META-INF/documentsignatures", Finding::Author),
    ("layout-cache", Finding::Other),
    ("manifest.rdf", Finding::Other),
    ("Versions/", Finding::EditHistory),
    ("VersionList.xml", Finding::EditHistory),
    ("current.xml", Finding::Program),
];
/// Programs of the document's own. They name people and places in ways nobody here reads.
const PROGRAMS: &[&str] = &["Basic/", "Scripts/", "Dialogs/", "META-INF/macrosignatures"];

/// Elements that go with what is in them, and what they tell.
const GONE: &[(&str, Finding)] = &[
    ("text:tracked-changes", Finding::EditHistory),
    ("table:tracked-changes", Finding::EditHistory),
    ("text:change", Finding::EditHistory),
    ("text:change-start", Finding::EditHistory),
    ("text:change-end", Finding::EditHistory),
    ("office:change-info", Finding::EditHistory),
    ("office:meta", Finding::Author),
    ("office:settings", Finding::Other),
    ("office:scripts", Finding::Other),
    ("dc:creator", Finding::Author),
    ("dc:date", Finding::Times),
    ("meta:creator-initials", Finding::Author),
    ("meta:date-string", Finding::Times),
    ("meta:generator", Finding::Program),
    ("loext:sender-initials", Finding::Author),
    ("text:user-field-decls", Finding::Other),
];
/// Fields that a program fills in with what it knows of the document or of whoever has it open.
const FIELDS: &[&str] = &[
    "author-name",
    "author-initials",
    "creator",
    "initial-creator",
    "printed-by",
    "file-name",
    "template-name",
    "creation-date",
    "creation-time",
    "modification-date",
    "modification-time",
    "print-date",
    "print-time",
    "editing-cycles",
    "editing-duration",
    "user-defined",
    "user-field-get",
    "description",
    "title",
    "subject",
    "keywords",
];

/// Whether a package is a document of a sort that is known.
pub(super) fn is_document(kind: &[u8]) -> bool {
    let kind = kind.trim_ascii();
    [
        "text",
        "spreadsheet",
        "presentation",
        "graphics",
        "text-template",
        "spreadsheet-template",
        "presentation-template",
    ]
    .iter()
    .any(|sort| kind.strip_prefix(KIND) == Some(sort.as_bytes()))
}

/// The parts of a document, cleaned.
///
/// # Errors
/// It is damaged or encrypted, or something in it cannot be cleaned: a macro, an object of another program.
pub(super) fn clean(parts: Parts, depth: usize, found: &mut Found) -> Result<Parts, Why> {
    if parts.keys().any(|name| PROGRAMS.iter().any(|program| name.starts_with(program))) {
        return Err(Why::CannotClean);
    }
    let mut kept = Parts::new();
    for (name, content) in parts {
        if let Some(finding) = about(&name) {
            found.insert(finding);
            continue;
        }
        let content = match name.as_str() {
            "mimetype" => content.trim_ascii().to_vec(),
            MANIFEST => {
                let mut list = List { is_encrypted: false };
                let content = xml::filter(&content, &mut list)?;
                if list.is_encrypted {
                    return Err(Why::CannotClean);
                }
                content
            }
            name if ending(name) == "xml" => xml::filter(&content, &mut Content { found })?,
            name if name.starts_with("Fonts/") => content,
            _ if content.is_empty() || content.starts_with(b"VCLMTF") => content, // how an object looks, drawn
            _ => engine::inside(&content, depth + 1, found)
                .map_err(|why| if why == Why::TooLarge { why } else { Why::CannotClean })?,
        };
        kept.insert(name, content);
    }
    Ok(kept)
}

fn about(part: &str) -> Option<Finding> {
    ABOUT
        .iter()
        .find(|(piece, _)| part.starts_with(piece) || part.ends_with(&format!("/{piece}")))
        .map(|(_, finding)| *finding)
}

/// The rules of the list of parts.
struct List {
    is_encrypted: bool,
}

impl Rules for List {
    fn element(&mut self, name: &str, attributes: &[(String, String)]) -> Fate {
        if local(name) == "encryption-data" {
            self.is_encrypted = true;
        }
        match value(attributes, "full-path") {
            Some(path) if about(path).is_some() => Fate::Drop,
            _ => Fate::Keep,
        }
    }

    fn attribute(&mut self, _: &str, _: &str, _: &str) -> Value {
        Value::Keep
    }

    fn keeps_text(&mut self, _: &str, _: &str) -> bool {
        true
    }
}

/// The rules of everything a reader sees.
struct Content<'a> {
    found: &'a mut Found,
}

impl Rules for Content<'_> {
    fn element(&mut self, name: &str, _: &[(String, String)]) -> Fate {
        if let Some((_, finding)) = GONE.iter().find(|(gone, _)| *gone == name) {
            self.found.insert(*finding);
            return Fate::Drop;
        }
        let field = name.strip_prefix("text:").unwrap_or_default();
        if FIELDS.contains(&field) || field.starts_with("sender-") {
            self.found.insert(Finding::Author);
            return Fate::Unwrap;
        }
        Fate::Keep
    }

    fn attribute(&mut self, _: &str, name: &str, value: &str) -> Value {
        let key = local(name);
        if matches!(key, "rsid" | "paragraph-rsid") || name.starts_with("meta:") {
            self.found.insert(Finding::EditHistory);
            return Value::Drop;
        }
        if key == "href" && is_local(value) && value != NOWHERE {
            self.found.insert(Finding::OriginalName);
            return Value::Set(NOWHERE.to_owned());
        }
        if name == "draw:name" && looks_like_a_file(value) {
            self.found.insert(Finding::OriginalName);
            return Value::Set("Picture".to_owned());
        }
        Value::Keep
    }

    fn keeps_text(&mut self, element: &str, text: &str) -> bool {
        let hides = matches!(element, "svg:title" | "svg:desc") && looks_like_a_file(text);
        if hides {
            self.found.insert(Finding::OriginalName);
        }
        !hides
    }
}

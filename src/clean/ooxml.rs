//! Office since 2007 (ECMA-376): docx, xlsx, pptx. Parts are followed from the root by their relationships; what nothing
//! leads to, and what is about the document and not in it, is left out. Tracked changes are accepted.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::{Finding, Found};
use super::package::{Parts, ending, is_local, is_public, looks_like_a_file};
use super::xml::{self, Fate, Rules, Value, local, value};
use super::{Why, engine};

const TYPES: &str = "[Content_Types].xml";
/// Where a link to somebody's own computer leads after cleaning.
const NOWHERE: &str = "about:blank";

/// Parts that are about the document, by a piece of their path in small letters, and what they tell.
const ABOUT: &[(&str, Finding)] = &[
    ("docprops/thumbnail", Finding::Thumbnail),
    ("docprops/", Finding::Author),
    ("docmetadata/", Finding::Organisation),
    ("customxml/", Finding::Other),
    ("printersettings/", Finding::Device),
    ("_xmlsignatures/", Finding::Author),
    ("word/people.xml", Finding::Author),
    ("word/commentsextended", Finding::Times),
    ("word/commentsids", Finding::Serial),
    ("word/commentsextensible", Finding::Times),
    ("xl/persons/", Finding::Author),
    ("xl/threadedcomments/", Finding::Author),
    ("xl/revisions/", Finding::EditHistory),
    ("xl/usernames", Finding::Author),
    ("xl/customproperty", Finding::Other),
    ("ppt/changesinfos/", Finding::EditHistory),
    ("ppt/revisioninfo", Finding::EditHistory),
    ("ppt/tags/", Finding::Other),
    ("ppt/viewprops", Finding::Other),
];

/// Elements that go with what is in them, without their prefixes, and what they tell.
const GONE: &[(&str, Finding)] = &[
    ("del", Finding::EditHistory),
    ("moveFrom", Finding::EditHistory),
    ("delText", Finding::EditHistory),
    ("delInstrText", Finding::EditHistory),
    ("rPrChange", Finding::EditHistory),
    ("pPrChange", Finding::EditHistory),
    ("sectPrChange", Finding::EditHistory),
    ("tblPrChange", Finding::EditHistory),
    ("tblPrExChange", Finding::EditHistory),
    ("trPrChange", Finding::EditHistory),
    ("tcPrChange", Finding::EditHistory),
    ("tblGridChange", Finding::EditHistory),
    ("numberingChange", Finding::EditHistory),
    ("cellIns", Finding::EditHistory),
    ("cellDel", Finding::EditHistory),
    ("cellMerge", Finding::EditHistory),
    ("moveFromRangeStart", Finding::EditHistory),
    ("moveFromRangeEnd", Finding::EditHistory),
    ("moveToRangeStart", Finding::EditHistory),
    ("moveToRangeEnd", Finding::EditHistory),
    ("customXmlInsRangeStart", Finding::EditHistory),
    ("customXmlInsRangeEnd", Finding::EditHistory),
    ("customXmlDelRangeStart", Finding::EditHistory),
    ("customXmlDelRangeEnd", Finding::EditHistory),
    ("customXmlMoveFromRangeStart", Finding::EditHistory),
    ("customXmlMoveFromRangeEnd", Finding::EditHistory),
    ("customXmlMoveToRangeStart", Finding::EditHistory),
    ("customXmlMoveToRangeEnd", Finding::EditHistory),
    ("rsids", Finding::EditHistory),
    ("revisionPtr", Finding::EditHistory),
    ("trackRevisions", Finding::EditHistory),
    ("creationId", Finding::EditHistory),
    ("modId", Finding::EditHistory),
    ("docId", Finding::EditHistory),
    ("proofErr", Finding::EditHistory),
    ("proofState", Finding::EditHistory),
    ("docVars", Finding::Other),
    ("attachedTemplate", Finding::OriginalName),
    ("absPath", Finding::OriginalName),
    ("mailMerge", Finding::OriginalName),
    ("fileVersion", Finding::Program),
    ("fileSharing", Finding::Author),
    ("fileRecoveryPr", Finding::EditHistory),
    ("webPublishItems", Finding::OriginalName),
    ("customProperties", Finding::Other),
    ("custDataLst", Finding::Other),
    ("dataBinding", Finding::Other),
];
/// Elements that go while what is in them stays.
const ACCEPTED: &[&str] = &["ins", "moveTo"];
/// Attributes that name a person, in which programs want to find something.
const PERSONS: &[&str] = &[
    "author",
    "initials",
    "userId",
    "providerId",
    "userName",
    "lastModifiedBy",
    "refreshedBy",
    "displayName",
    "lastUser",
];
/// Attributes that tell when.
const MOMENTS: &[&str] = &["date", "dateUtc", "refreshedDate", "refreshedDateIso"];
/// Attributes that number a paragraph, a cell or a picture for good, so that copies can be told to be copies.
const NUMBERS: &[&str] = &["paraId", "textId", "editId", "anchorId", "gfxdata", "calcId"];
/// Attributes that say where data comes from.
const SOURCES: &[&str] = &["connection", "odcFile", "sourceFile"];

/// The parts of a document, cleaned.
///
/// # Errors
/// It is damaged, or something in it cannot be cleaned: a macro, an object of another program.
pub(super) fn clean(mut parts: Parts, depth: usize, found: &mut Found) -> Result<Parts, Why> {
    let mut kept = Parts::new();
    let mut cut: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut ahead = vec![String::new()];
    let mut seen = BTreeSet::from([TYPES.to_lowercase()]);
    let types = parts.remove(TYPES).ok_or(Why::Damaged)?;
    // Relationships first: they say which parts there are, and which links of a part are gone.
    while let Some(part) = ahead.pop() {
        let about = relationships_of(&part);
        let Some(xml) = parts.remove(&about) else { continue };
        let mut links = Links { part: &part, leads_out: false, gone: BTreeSet::new(), targets: Vec::new(), found };
        let xml = xml::filter(&xml, &mut links)?;
        let Links { gone, targets, .. } = links;
        cut.insert(part, gone);
        kept.insert(about, xml);
        ahead.extend(targets.into_iter().filter(|target| seen.insert(target.to_lowercase())));
    }
    let nothing = BTreeSet::new();
    for (name, content) in parts {
        if !seen.contains(&name.to_lowercase()) {
            found.insert(about(&name).unwrap_or(Finding::Attachment));
            continue;
        }
        let content = if matches!(ending(&name).as_str(), "xml" | "vml") {
            let deleted_rows = if name.starts_with("word/") { deleted_rows(&content)? } else { BTreeSet::new() };
            let gone = cut.get(&name).unwrap_or(&nothing);
            xml::filter(&content, &mut Content { gone, deleted_rows, rows: 0, part: &name, found })?
        } else {
            media(&name, content, depth, found)?
        };
        kept.insert(name, content);
    }
    let mut list = List { kept: &kept };
    let types = xml::filter(&types, &mut list)?;
    kept.insert(TYPES.to_owned(), types);
    Ok(kept)
}

/// Pictures, sound and documents inside are cleaned like files; fonts and drawings hold nothing of the kind.
fn media(name: &str, mut content: Vec<u8>, depth: usize, found: &mut Found) -> Result<Vec<u8>, Why> {
    if matches!(ending(name).as_str(), "odttf" | "fntdata" | "wmf") {
        return Ok(content);
    }
    if content.get(40..44) == Some(b" EMF") {
        super::emf::say_nothing(&mut content, found);
        return Ok(content);
    }
    engine::inside(&content, depth + 1, found).map_err(|why| if why == Why::TooLarge { why } else { Why::CannotClean })
}

fn about(part: &str) -> Option<Finding> {
    let part = part.to_lowercase();
    ABOUT.iter().find(|(piece, _)| part.contains(piece)).map(|(_, finding)| *finding)
}

/// Where the relationships of a part are listed; of the whole document for the empty name.
fn relationships_of(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').map_or(("", part), |(folder, name)| (folder, name));
    format!("{folder}{}_rels/{name}.rels", if folder.is_empty() { "" } else { "/" })
}

/// A target, seen from a part, as a name in the package.
fn resolve(part: &str, target: &str) -> Option<String> {
    let mut path: Vec<&str> =
        if target.starts_with('/') { Vec::new() } else { part.split('/').rev().skip(1).collect() };
    path.reverse();
    for step in target.split('/').filter(|step| !step.is_empty() && *step != ".") {
        if step == ".." {
            path.pop()?;
        } else {
            path.push(step);
        }
    }
    Some(path.join("/"))
}

/// The rules of a list of relationships.
struct Links<'a> {
    part: &'a str,
    /// Whether the relationship at hand leads out of the package.
    leads_out: bool,
    gone: BTreeSet<String>,
    targets: Vec<String>,
    found: &'a mut Found,
}

impl Rules for Links<'_> {
    fn element(&mut self, name: &str, attributes: &[(String, String)]) -> Fate {
        if local(name) != "Relationship" {
            return Fate::Keep;
        }
        let target = value(attributes, "Target").unwrap_or_default();
        let kind = value(attributes, "Type").unwrap_or_default();
        self.leads_out = value(attributes, "TargetMode") == Some("External");
        let gone = if kind.ends_with("/attachedTemplate") {
            Some(Finding::OriginalName)
        } else if self.leads_out {
            None
        } else {
            let Some(target) = resolve(self.part, target) else { return Fate::Drop };
            let gone = about(&target);
            if gone.is_none() {
                self.targets.push(target);
            }
            gone
        };
        let Some(finding) = gone else { return Fate::Keep };
        self.found.insert(finding);
        self.gone.extend(value(attributes, "Id").map(str::to_owned));
        Fate::Drop
    }

    fn attribute(&mut self, _: &str, name: &str, value: &str) -> Value {
        if name == "Target" && self.leads_out && value != NOWHERE && !is_public(value) {
            self.found.insert(Finding::OriginalName);
            return Value::Set(NOWHERE.to_owned());
        }
        Value::Keep
    }

    fn keeps_text(&mut self, _: &str, _: &str) -> bool {
        true
    }
}

/// The rules of everything a reader sees.
struct Content<'a> {
    gone: &'a BTreeSet<String>,
    deleted_rows: BTreeSet<usize>,
    rows: usize,
    part: &'a str,
    found: &'a mut Found,
}

impl Content<'_> {
    fn is_word(&self) -> bool {
        self.part.starts_with("word/")
    }
}

impl Rules for Content<'_> {
    fn element(&mut self, name: &str, attributes: &[(String, String)]) -> Fate {
        let name = local(name);
        if name == "tr" && self.is_word() {
            self.rows += 1;
            if self.deleted_rows.contains(&self.rows) {
                self.found.insert(Finding::EditHistory);
                return Fate::Drop;
            }
        }
        if self.is_word() && ACCEPTED.contains(&name) {
            self.found.insert(Finding::EditHistory);
            return Fate::Unwrap;
        }
        if let Some((_, finding)) =
            GONE.iter().find(|(gone, _)| *gone == name).filter(|(gone, _)| *gone != "del" || self.is_word())
        {
            self.found.insert(*finding);
            return Fate::Drop;
        }
        // A link to a part that went takes what needs it along; a page's set-up does without.
        let is_cut = attributes.iter().any(|(key, value)| key.contains(':') && self.gone.contains(value));
        if is_cut && name != "pageSetup" { Fate::Drop } else { Fate::Keep }
    }

    fn attribute(&mut self, element: &str, name: &str, value: &str) -> Value {
        let (element, key) = (local(element), local(name));
        if key.starts_with("rsid") || NUMBERS.contains(&key) || (key == "uid" && name.starts_with("xr")) {
            self.found.insert(Finding::EditHistory);
            return Value::Drop;
        }
        if name.contains(':') && self.gone.contains(value) {
            return Value::Drop;
        }
        let is_writer = PERSONS.contains(&key) || (key == "name" && matches!(element, "cmAuthor" | "author"));
        if is_writer && !value.is_empty() {
            self.found.insert(Finding::Author);
            return Value::Set(String::new());
        }
        // In other elements, `dt` is a switch.
        if MOMENTS.contains(&key) || (key == "dt" && element == "cm") {
            self.found.insert(Finding::Times);
            return Value::Drop;
        }
        if key == "created" && element == "cm" && value != "2000-01-01T00:00:00.000" {
            self.found.insert(Finding::Times);
            return Value::Set("2000-01-01T00:00:00.000".to_owned());
        }
        if SOURCES.contains(&key) && !value.is_empty() {
            self.found.insert(Finding::OriginalName);
            return Value::Set(String::new());
        }
        if matches!(element, "cNvPr" | "docPr" | "imagedata" | "shape")
            && matches!(key, "name" | "descr" | "title" | "alt" | "href")
            && looks_like_a_file(value)
        {
            self.found.insert(Finding::OriginalName);
            return Value::Set(if key == "name" { "Picture".to_owned() } else { String::new() });
        }
        Value::Keep
    }

    fn keeps_text(&mut self, element: &str, text: &str) -> bool {
        // What a field is computed from is not seen; it may name a file on somebody's computer.
        let hides = match local(element) {
            "instrText" => is_local(text) || text.contains(":/") && !text.contains("http"),
            "author" => !text.trim().is_empty(), // of a cell's remark
            _ => false,
        };
        if hides {
            self.found.insert(if local(element) == "author" { Finding::Author } else { Finding::OriginalName });
        }
        !hides
    }
}

/// Which rows of tables, counted from one, were deleted while changes were tracked.
fn deleted_rows(content: &[u8]) -> Result<BTreeSet<usize>, Why> {
    let mut rows = Rows::default();
    xml::filter(content, &mut rows)?;
    Ok(rows.deleted)
}

#[derive(Default)]
struct Rows {
    count: usize,
    deleted: BTreeSet<usize>,
    is_in_properties: bool,
}

impl Rules for Rows {
    fn element(&mut self, name: &str, _: &[(String, String)]) -> Fate {
        match local(name) {
            "tr" => self.count += 1,
            "trPr" => self.is_in_properties = true,
            "tc" => self.is_in_properties = false,
            "del" if self.is_in_properties => {
                self.deleted.insert(self.count);
            }
            _ => {}
        }
        Fate::Keep
    }

    fn attribute(&mut self, _: &str, _: &str, _: &str) -> Value {
        Value::Keep
    }

    fn keeps_text(&mut self, _: &str, _: &str) -> bool {
        true
    }
}

/// The rules of the list of what each part is: without those that went.
struct List<'a> {
    kept: &'a Parts,
}

impl Rules for List<'_> {
    fn element(&mut self, name: &str, attributes: &[(String, String)]) -> Fate {
        let part = value(attributes, "PartName").map(|part| part.trim_start_matches('/'));
        match part {
            Some(part) if local(name) == "Override" && !self.kept.contains_key(part) => Fate::Drop,
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

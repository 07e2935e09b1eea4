//! PDF (ISO 32000): what the pages need is followed from the catalogue and written into a new file. What nothing leads to
//! (earlier versions, deleted pages) is not followed, and what tells of people, programs and times is cut off on the way.

use std::collections::{BTreeMap, VecDeque};

use lopdf::xref::{XrefEntry, XrefType};
use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, Stream};

use super::finding::{Finding, Found};
use super::{MAX_BYTES, Why, exif, icc, jp2, jpeg};

/// How deep objects may lie in each other; real ones do not come to twenty.
const MAX_DEPTH: usize = 100;
/// The most that one packed stream is unpacked to.
const MAX_UNPACKED_BYTES: usize = 128 * 1024 * 1024;

/// What the catalogue leads to that pages need.
const CATALOGUE: &[&[u8]] = &[
    b"Type",
    b"Version",
    b"Pages",
    b"PageLabels",
    b"Names",
    b"Dests",
    b"ViewerPreferences",
    b"PageLayout",
    b"PageMode",
    b"Outlines",
    b"OpenAction",
    b"StructTreeRoot",
    b"MarkInfo",
    b"Lang",
    b"OCProperties",
    b"AcroForm",
    b"OutputIntents",
];
/// What is cut off wherever it stands, and what it is.
const CUT: &[(&[u8], Finding)] = &[
    (b"Metadata", Finding::Other),
    (b"PieceInfo", Finding::EditHistory),
    (b"LastModified", Finding::Times),
    (b"CreationDate", Finding::Times),
    (b"ModDate", Finding::Times),
    (b"SourceModified", Finding::Times),
    (b"Thumb", Finding::Thumbnail),
    (b"AF", Finding::Attachment),
    (b"EF", Finding::Attachment),
    (b"Movie", Finding::OriginalName),
    (b"User", Finding::Author),
    (b"AA", Finding::Other),
    (b"JS", Finding::Other),
    (b"XFA", Finding::Other),
    (b"OPI", Finding::OriginalName),
    (b"VP", Finding::Location),
    (b"LGIDict", Finding::Location),
    (b"Measure", Finding::Location),
    (b"PtData", Finding::Location),
    (b"CreatorInfo", Finding::Program),
    (b"SpiderInfo", Finding::OriginalName),
    (b"RC", Finding::Program),
    (b"RV", Finding::Program),
    (b"SigFlags", Finding::Author),
    (b"SeparationInfo", Finding::Program),
];
/// What an annotation says of who wrote it, and when. In a form's field, the first is the field's name.
const WRITER: &[(&[u8], Finding)] = &[(b"T", Finding::Author), (b"M", Finding::Times), (b"NM", Finding::Serial)];
/// Actions that run something or name another file.
const ACTIONS: &[&[u8]] = &[
    b"JavaScript",
    b"Launch",
    b"ImportData",
    b"SubmitForm",
    b"GoToR",
    b"GoToE",
    b"Rendition",
    b"Movie",
    b"Sound",
    b"Thread",
    b"RichMediaExecute",
];

/// A document without what its programs added.
///
/// # Errors
/// It is no PDF, damaged, or encrypted.
pub(super) fn clean(bytes: &[u8], found: &mut Found) -> Result<Vec<u8>, Why> {
    let options = LoadOptions { max_decompressed_size: Some(MAX_UNPACKED_BYTES), ..LoadOptions::default() };
    let mut document = Document::load_mem_with_options(bytes, options).map_err(|error| match error {
        lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. }) => Why::TooLarge,
        lopdf::Error::InvalidPassword | lopdf::Error::Unimplemented(_) | lopdf::Error::Decryption(_) => {
            Why::CannotClean
        }
        _ => Why::Damaged,
    })?;
    if document.trailer.has(b"Encrypt") || document.was_encrypted() {
        return Err(Why::CannotClean);
    }
    look_at_trailer(&document, found);
    let root = document.trailer.get(b"Root").and_then(Object::as_reference).map_err(|_| Why::Damaged)?;
    if let Ok(catalogue) = document.get_dictionary(root)
        && matches!(catalogue.get(b"NeedsRendering"), Ok(Object::Boolean(true)))
    {
        return Err(Why::CannotClean); // its pages are made by a form nobody but Acrobat shows
    }
    let mut copy = Document::new();
    copy.version.clone_from(&document.version);
    copy.reference_table.cross_reference_type = XrefType::CrossReferenceTable;
    let mut names = Names::default();
    let root = names.of(root, Keys::Defined);
    copy.trailer.set("Root", Object::Reference(root));
    while let Some((old, new, keys)) = names.ahead.pop_front() {
        let object = match document.objects.remove(&old) {
            Some(object) => object,
            // It stands in the table and could not be read: a page would lack it without a word.
            None if is_listed(&document, old) => return Err(Why::Damaged),
            None => Object::Null,
        };
        let mut object = if new == root { Object::Dictionary(catalogue(object, &document, found)?) } else { object };
        scrub(&mut object, keys, &mut names, found, 0)?;
        copy.objects.insert(new, object);
    }
    copy.max_id = u32::try_from(copy.objects.len()).map_err(|_| Why::TooLarge)?;
    let mut out = Vec::with_capacity(bytes.len());
    copy.save_to(&mut out).map_err(|_| Why::Damaged)?;
    if out.len() > 2 * MAX_BYTES { Err(Why::TooLarge) } else { Ok(out) }
}

fn is_listed(document: &Document, id: ObjectId) -> bool {
    !matches!(document.reference_table.get(id.0), None | Some(XrefEntry::Free | XrefEntry::UnusableFree))
}

/// Whether the keys of a dictionary have a meaning, or are names that a writer chose: fonts, glyphs, places.
#[derive(Clone, Copy, PartialEq)]
enum Keys {
    Defined,
    Chosen,
}

/// Keys of dictionaries whose own keys are chosen. The last three are how a field looks in each of its states.
const CHOSEN: &[&[u8]] = &[
    b"Font",
    b"XObject",
    b"ColorSpace",
    b"Pattern",
    b"Shading",
    b"ExtGState",
    b"Properties",
    b"CharProcs",
    b"ClassMap",
    b"RoleMap",
    b"Dests",
    b"Colorants",
    b"N",
    b"R",
    b"D",
];

/// What objects are called in the new file: numbers in the order in which they are come upon.
#[derive(Default)]
struct Names {
    names: BTreeMap<ObjectId, ObjectId>,
    ahead: VecDeque<(ObjectId, ObjectId, Keys)>,
}

impl Names {
    fn of(&mut self, old: ObjectId, keys: Keys) -> ObjectId {
        let next = u32::try_from(self.names.len() + 1).unwrap_or(u32::MAX);
        *self.names.entry(old).or_insert_with(|| {
            self.ahead.push_back((old, (next, 0), keys));
            (next, 0)
        })
    }
}

/// The trailer knows who made the document, when, with what, and whether it was changed since.
fn look_at_trailer(document: &Document, found: &mut Found) {
    let information = document.trailer.get(b"Info").and_then(|info| document.dereference(info));
    if let Ok((_, Object::Dictionary(information))) = information {
        found.extend(information.iter().map(|(name, _)| Finding::of_property(&String::from_utf8_lossy(name))));
    }
    if document.trailer.has(b"ID") {
        found.insert(Finding::Serial);
    }
    if document.revision_count() > 1 {
        found.insert(Finding::EditHistory);
    }
    for object in document.objects.values() {
        if let Object::Stream(stream) = object
            && stream.dict.has_type(b"Metadata")
            && let Ok(packet) = plain(stream)
        {
            exif::look_at_xmp(&packet, found);
        }
    }
}

fn plain(stream: &Stream) -> Result<Vec<u8>, Why> {
    stream.get_plain_content_with_limit(MAX_UNPACKED_BYTES).map_err(|_| Why::Damaged)
}

/// The catalogue with what pages need, and of the names only those of places.
fn catalogue(object: Object, document: &Document, found: &mut Found) -> Result<Dictionary, Why> {
    let Object::Dictionary(all) = object else { return Err(Why::Damaged) };
    let mut kept = Dictionary::new();
    for (key, value) in &all {
        let value = match key.as_slice() {
            key if !CATALOGUE.contains(&key) => {
                found.insert(if key == b"Metadata" { Finding::Program } else { Finding::Other });
                continue;
            }
            b"Names" => {
                let Ok((_, Object::Dictionary(names))) = document.dereference(value) else { continue };
                let mut places = Dictionary::new();
                for (key, value) in names {
                    if key == b"Dests" {
                        places.set(key.clone(), value.clone());
                    } else {
                        found.insert(Finding::Attachment);
                    }
                }
                Object::Dictionary(places)
            }
            b"PageMode" if matches!(value, Object::Name(name) if name == b"UseAttachments") => continue,
            _ => value.clone(),
        };
        kept.set(key.clone(), value);
    }
    Ok(kept)
}

/// Cuts off what tells, cleans what is inside, and gives new names to what is led to.
fn scrub(object: &mut Object, keys: Keys, names: &mut Names, found: &mut Found, depth: usize) -> Result<(), Why> {
    if depth > MAX_DEPTH {
        return Err(Why::Damaged);
    }
    match object {
        Object::Reference(id) => *id = names.of(*id, keys),
        Object::Array(values) => {
            for value in values {
                scrub(value, Keys::Defined, names, found, depth + 1)?;
            }
        }
        Object::Dictionary(dictionary) if keys == Keys::Chosen => {
            for (_, value) in dictionary.iter_mut() {
                scrub(value, Keys::Defined, names, found, depth + 1)?;
            }
        }
        Object::Dictionary(dictionary) => scrub_dictionary(dictionary, names, found, depth)?,
        Object::Stream(stream) => {
            scrub_stream(stream, found)?;
            scrub_dictionary(&mut stream.dict, names, found, depth)?;
            let length = i64::try_from(stream.content.len()).map_err(|_| Why::TooLarge)?;
            stream.dict.set("Length", Object::Integer(length));
        }
        Object::Null
        | Object::Boolean(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Name(_)
        | Object::String(..) => {}
    }
    Ok(())
}

fn named<'a>(dictionary: &'a Dictionary, key: &[u8]) -> &'a [u8] {
    dictionary.get(key).and_then(Object::as_name).unwrap_or_default()
}

fn scrub_dictionary(
    dictionary: &mut Dictionary,
    names: &mut Names,
    found: &mut Found,
    depth: usize,
) -> Result<(), Why> {
    let empty = |dictionary: &mut Dictionary| *dictionary = Dictionary::new();
    if dictionary.has(b"EF") || matches!(named(dictionary, b"Type"), b"F" | b"Filespec") {
        found.insert(Finding::Attachment);
        empty(dictionary);
    }
    if dictionary.has(b"ByteRange") || matches!(named(dictionary, b"Type"), b"Sig" | b"DocTimeStamp") {
        found.extend([Finding::Author, Finding::Times]);
        empty(dictionary);
    }
    if named(dictionary, b"FT") == b"Sig" {
        dictionary.remove(b"V");
    }
    let is_action = ACTIONS.contains(&named(dictionary, b"S")) && !dictionary.has(b"K") && !dictionary.has(b"P");
    let is_local = matches!(dictionary.get(b"URI"), Ok(Object::String(link, _)) if link.to_ascii_lowercase().starts_with(b"file:"));
    if is_action || is_local {
        found.insert(if is_local { Finding::OriginalName } else { Finding::Other });
        empty(dictionary);
    }
    let is_annotation = dictionary.has(b"Rect") && dictionary.has(b"Subtype");
    let is_field = named(dictionary, b"Subtype") == b"Widget";
    let mut cut: Vec<(Vec<u8>, Finding)> = Vec::new();
    for (key, _) in dictionary.iter() {
        let standing =
            CUT.iter().chain(WRITER.iter().filter(|(name, _)| is_annotation && !(is_field && *name == b"T")));
        if let Some((_, finding)) = standing.into_iter().find(|(name, _)| name == key) {
            cut.push((key.clone(), *finding));
        } else if key.starts_with(b"PTEX.") {
            cut.push((key.clone(), Finding::OriginalName));
        } else if key.contains(&b':') {
            cut.push((key.clone(), Finding::Other)); // a maker's own
        }
    }
    for (key, finding) in cut {
        dictionary.remove(&key);
        found.insert(finding);
    }
    for (key, value) in dictionary.iter_mut() {
        if let (b"FS", Object::String(path, _)) = (key.as_slice(), &mut *value) {
            found.extend((!path.is_empty()).then_some(Finding::OriginalName));
            path.clear();
        }
        let keys = if CHOSEN.contains(&key.as_slice()) { Keys::Chosen } else { Keys::Defined };
        scrub(value, keys, names, found, depth + 1)?;
    }
    Ok(())
}

/// Pictures and colour profiles inside are cleaned like files; files inside are emptied.
fn scrub_stream(stream: &mut Stream, found: &mut Found) -> Result<(), Why> {
    if matches!(named(&stream.dict, b"Type"), b"Metadata" | b"EmbeddedFile") {
        found.insert(Finding::Attachment);
        stream.dict = Dictionary::new();
        stream.content.clear();
        return Ok(());
    }
    if stream.dict.remove(b"F").is_some() {
        found.insert(Finding::OriginalName); // its content lies in another file
    }
    let filters: Vec<Vec<u8>> = match stream.dict.get(b"Filter") {
        Ok(Object::Name(one)) => vec![one.clone()],
        Ok(Object::Array(all)) => all.iter().filter_map(|name| name.as_name().ok().map(<[u8]>::to_vec)).collect(),
        Ok(_) => return Err(Why::CannotClean),
        Err(_) => Vec::new(),
    };
    match filters.last().map(Vec::as_slice) {
        Some(last @ (b"DCTDecode" | b"DCT" | b"JPXDecode")) => {
            let packed = unwrapped(stream, &filters)?;
            stream.content =
                if last == b"JPXDecode" { jp2::clean(&packed, found)? } else { jpeg::clean(&packed, found)? };
            stream.dict.set("Filter", Object::Name(last.to_vec()));
            if let Ok(Object::Array(all)) = stream.dict.get(b"DecodeParms") {
                let last = all.last().cloned().unwrap_or(Object::Null);
                stream.dict.set("DecodeParms", last);
            }
        }
        _ if stream.dict.has(b"N") && !stream.dict.has(b"Type") && !stream.dict.has(b"Subtype") => {
            let mut profile = plain(stream)?;
            let before = profile.clone();
            if icc::clean(&mut profile, found) && profile != before {
                stream.dict.remove(b"Filter");
                stream.dict.remove(b"DecodeParms");
                stream.set_plain_content(profile);
                stream.compress().map_err(|_| Why::Damaged)?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// A picture out of what it is packed in beside its own form.
fn unwrapped(stream: &Stream, filters: &[Vec<u8>]) -> Result<Vec<u8>, Why> {
    let Some((_, around)) = filters.split_last().filter(|(_, around)| !around.is_empty()) else {
        return Ok(stream.content.clone());
    };
    let mut dictionary = Dictionary::new();
    dictionary.set("Filter", Object::Array(around.iter().cloned().map(Object::Name).collect()));
    plain(&Stream::new(dictionary, stream.content.clone()))
}

//! Documents that are ZIP archives: taken apart, cleaned part by part, and packed anew, without times, orders and remarks.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::finding::{Finding, Found};
use super::{Why, odf, ooxml};

/// The most parts of one document; a long presentation has a few thousand.
const MAX_PARTS: usize = 20_000;
/// The most that all parts of one document are unpacked to.
const MAX_UNPACKED_BYTES: u64 = 160 * 1024 * 1024;

/// The parts of a document, by name.
pub(super) type Parts = BTreeMap<String, Vec<u8>>;

/// A document without what its programs added.
///
/// # Errors
/// It is no document, damaged, encrypted, or something in it cannot be cleaned.
pub(super) fn clean(bytes: &[u8], depth: usize, found: &mut Found) -> Result<Vec<u8>, Why> {
    let parts = unpack(bytes, found)?;
    if parts.contains_key("[Content_Types].xml") {
        pack(ooxml::clean(parts, depth, found)?, "[Content_Types].xml")
    } else if parts.get("mimetype").is_some_and(|kind| odf::is_document(kind)) {
        pack(odf::clean(parts, depth, found)?, "mimetype")
    } else {
        Err(Why::CannotClean) // an archive
    }
}

fn unpack(bytes: &[u8], found: &mut Found) -> Result<Parts, Why> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Why::Damaged)?;
    if archive.len() > MAX_PARTS {
        return Err(Why::TooLarge);
    }
    let (mut parts, mut left) = (Parts::new(), MAX_UNPACKED_BYTES);
    for number in 0..archive.len() {
        let mut entry = archive.by_index(number).map_err(|_| Why::CannotClean)?;
        if entry.encrypted() {
            return Err(Why::CannotClean);
        }
        if entry.last_modified().is_some_and(|time| time != zip::DateTime::default()) {
            found.insert(Finding::Times);
        }
        if entry.is_dir() {
            continue;
        }
        let name = entry.name().map_err(|_| Why::Damaged)?.into_owned();
        let mut content = Vec::new();
        entry.by_ref().take(left + 1).read_to_end(&mut content).map_err(|_| Why::Damaged)?;
        left = left.checked_sub(u64::try_from(content.len()).unwrap_or(u64::MAX)).ok_or(Why::TooLarge)?;
        if parts.insert(name, content).is_some() {
            return Err(Why::Damaged); // which of the two a program shows, nobody knows
        }
    }
    Ok(parts)
}

/// Packs the parts: one first, the others by name, all with one time.
fn pack(mut parts: Parts, first: &str) -> Result<Vec<u8>, Why> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let head = parts.remove(first).ok_or(Why::Damaged)?;
    for (name, content) in [(first.to_owned(), head)].into_iter().chain(parts) {
        let is_packed =
            ["png", "jpg", "jpeg", "gif", "webp", "mp4", "m4a", "mp3"].iter().any(|end| name.ends_with(end));
        let method =
            if name == "mimetype" || is_packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(zip::DateTime::default())
            .unix_permissions(0o600);
        archive.start_file(name, options).map_err(|_| Why::Damaged)?;
        archive.write_all(&content).map_err(|_| Why::Damaged)?;
    }
    Ok(archive.finish().map_err(|_| Why::Damaged)?.into_inner())
}

/// What follows the last dot of a part's name, in small letters.
pub(super) fn ending(name: &str) -> String {
    name.rsplit_once('.').map_or_else(String::new, |(_, ending)| ending.to_lowercase())
}

/// Whether a word looks like what a file is called, or where it lies.
pub(super) fn looks_like_a_file(text: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "jpg", "jpeg", "png", "gif", "heic", "heif", "tif", "tiff", "webp", "bmp", "svg", "emf", "wmf", "pdf", "doc",
        "docx", "docm", "dotm", "dotx", "xls", "xlsx", "xlsm", "ppt", "pptx", "odt", "ods", "odp", "txt", "csv", "mp4",
        "mov", "mp3", "m4a", "wav",
    ];
    let text = text.trim().to_lowercase();
    is_local(&text) || text.rsplit_once('.').is_some_and(|(_, ending)| ENDINGS.contains(&ending))
}

/// Whether a link leads to a place that is the same for everybody.
pub(super) fn is_public(link: &str) -> bool {
    let link = link.trim().to_lowercase();
    ["http://", "https://", "ftp://", "mailto:", "tel:", "#"].iter().any(|start| link.starts_with(start))
}

/// Whether a link leads to a place on somebody's computer or in their house.
pub(super) fn is_local(link: &str) -> bool {
    let link = link.trim().to_lowercase();
    link.starts_with("file:")
        || link.starts_with("../../")
        || link.contains('\\')
        || link.starts_with('/')
        || link.get(1..3) == Some(":/")
}

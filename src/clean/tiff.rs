//! TIFF 6.0: the file is written anew from what shows its pages. Everything no page needs is left out.

use std::collections::BTreeSet;

use super::bytes::{length, put, size};
use super::exif::{self, Entry, Order, Tiff};
use super::finding::{Finding, Found};
use super::{MAX_BYTES, Why, icc, jpeg};

/// Entries that decide how a page looks and are copied: size, depth, compression, colours, order, resolution.
const SHOWN: &[u16] = &[
    254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 274, 277, 278, 280, 281, 282, 283, 284, 290, 291, 292, 293,
    296, 297, 301, 317, 318, 319, 320, 321, 322, 323, 332, 334, 336, 338, 339, 340, 341, 529, 530, 531, 532,
];
const KIND: u16 = 254;
const COMPRESSION: u16 = 259;
const COLOURS: u16 = 262;
const STRIPS: u16 = 273;
const STRIP_LENGTHS: u16 = 279;
const TILES: u16 = 324;
const TILE_LENGTHS: u16 = 325;
const PAGES_INSIDE: u16 = 330;
const JPEG_TABLES: u16 = 347;
const XMP: u16 = 700;
const PROFILE: u16 = 34675;
const EXIF_DIRECTORY: u16 = 0x8769;
const GPS_DIRECTORY: u16 = 0x8825;
const RAW_VERSION: u16 = 50706;

const LONG: u16 = 4;

/// A page as it will be written: tag, form, count, value.
type Page = Vec<(u16, u16, u32, Vec<u8>)>;

/// The pages without what a scanner or a program added.
///
/// # Errors
/// It is no TIFF, damaged, or of a kind that is not understood: raw photographs, and JPEG in its first form.
pub(super) fn clean(bytes: &[u8], found: &mut Found) -> Result<Vec<u8>, Why> {
    let (tiff, first) = Tiff::read(bytes).ok_or(Why::Damaged)?;
    let mut out = bytes.get(..4).ok_or(Why::Damaged)?.to_vec();
    out.extend([0; 4]);
    let (mut at, mut link, mut seen) = (first, 4, BTreeSet::new());
    while at != 0 && seen.insert(at) && seen.len() <= exif::MAX_DIRECTORIES {
        let (entries, next) = tiff.directory(at).ok_or(Why::Damaged)?;
        at = next;
        let number =
            |tag| entries.iter().find(|entry| entry.tag == tag).and_then(|entry| tiff.numbers(entry).first().copied());
        if number(KIND).unwrap_or(0) & 1 != 0 && link != 4 {
            found.insert(Finding::Thumbnail);
            continue;
        }
        let raw =
            matches!(number(COLOURS), Some(32803 | 34892)) || entries.iter().any(|entry| entry.tag == RAW_VERSION);
        if raw || number(COMPRESSION) == Some(6) {
            return Err(Why::CannotClean);
        }
        let is_jpeg = number(COMPRESSION) == Some(7);
        let mut page = Page::new();
        for entry in &entries {
            keep(tiff, entry, is_jpeg, &mut page, found)?;
        }
        picture(tiff, &entries, is_jpeg, &mut page, &mut out, found)?;
        link = write(tiff.order, page, link, &mut out)?;
    }
    if link == 4 { Err(Why::Damaged) } else { Ok(out) }
}

/// Decides on one entry.
fn keep(tiff: Tiff<'_>, entry: &Entry<'_>, is_jpeg: bool, page: &mut Page, found: &mut Found) -> Result<(), Why> {
    let mut value = entry.value.to_vec();
    match entry.tag {
        STRIPS | STRIP_LENGTHS | TILES | TILE_LENGTHS => return Ok(()),
        PROFILE if icc::clean(&mut value, found) => {}
        JPEG_TABLES if is_jpeg => value = jpeg::clean_tables(&value, found)?,
        tag if SHOWN.contains(&tag) => {}
        EXIF_DIRECTORY => {
            let inside = tiff.numbers(entry).first().and_then(|at| tiff.directory(*at));
            found.extend(inside.into_iter().flat_map(|(entries, _)| entries).filter_map(|entry| exif::sort(entry.tag)));
            found.insert(Finding::Device);
            return Ok(());
        }
        tag => {
            match tag {
                XMP => exif::look_at_xmp(&value, found),
                GPS_DIRECTORY => found.extend([Finding::Location]),
                PAGES_INSIDE => found.extend([Finding::Thumbnail]),
                _ => found.extend([exif::sort(tag).unwrap_or(Finding::Other)]),
            }
            return Ok(());
        }
    }
    let count = if entry.tag == JPEG_TABLES { length(value.len())? } else { entry.count };
    page.push((entry.tag, entry.form, count, value));
    Ok(())
}

/// Copies a page's picture, strip by strip or tile by tile.
fn picture(
    tiff: Tiff<'_>,
    entries: &[Entry<'_>],
    is_jpeg: bool,
    page: &mut Page,
    out: &mut Vec<u8>,
    found: &mut Found,
) -> Result<(), Why> {
    let numbers =
        |tag| entries.iter().find(|entry| entry.tag == tag).map(|entry| tiff.numbers(entry)).unwrap_or_default();
    let mut seen = false;
    for (places, lengths) in [(STRIPS, STRIP_LENGTHS), (TILES, TILE_LENGTHS)] {
        let (at, long) = (numbers(places), numbers(lengths));
        if at.len() != long.len() || at.is_empty() {
            continue;
        }
        seen = true;
        let (mut new_places, mut new_lengths) = (Vec::new(), Vec::new());
        for (at, long) in at.iter().zip(&long) {
            let (from, count) = (size(*at)?, size(*long)?);
            let piece = tiff.bytes.get(from..from.checked_add(count).ok_or(Why::Damaged)?).ok_or(Why::Damaged)?;
            let piece = if is_jpeg && count > 0 { jpeg::clean(piece, found)? } else { piece.to_vec() };
            new_places.extend(tiff.order.of32(length(out.len())?));
            new_lengths.extend(tiff.order.of32(length(piece.len())?));
            out.extend(piece);
            out.extend((out.len() % 2 == 1).then_some(0));
            if out.len() > 2 * MAX_BYTES {
                return Err(Why::TooLarge); // strips that lie on each other
            }
        }
        let count = length(at.len())?;
        page.push((places, LONG, count, new_places));
        page.push((lengths, LONG, count, new_lengths));
    }
    if seen { Ok(()) } else { Err(Why::Damaged) }
}

/// Writes a directory, ties it to the one before, and answers where the next one's place stands.
fn write(order: Order, mut page: Page, link: usize, out: &mut Vec<u8>) -> Result<usize, Why> {
    page.sort_by_key(|entry| entry.0);
    page.dedup_by_key(|entry| entry.0);
    let mut directory = order.of16(u16::try_from(page.len()).map_err(|_| Why::Damaged)?).to_vec();
    for (tag, form, count, mut value) in page {
        directory.extend(order.of16(tag));
        directory.extend(order.of16(form));
        directory.extend(order.of32(count));
        if value.len() <= 4 {
            value.resize(4, 0);
            directory.extend(value);
        } else {
            directory.extend(order.of32(length(out.len())?));
            out.extend(&value);
            out.extend((value.len() % 2 == 1).then_some(0));
        }
    }
    let at = order.of32(length(out.len())?);
    put(out, link, &at);
    out.extend(&directory);
    let next = out.len();
    out.extend([0; 4]);
    Ok(next)
}

#[cfg(test)]
pub(super) mod tests {
    use super::clean;
    use crate::clean::{Finding, Found, Why};

    /// Two pages, the second of which is a small picture of the first.
    pub(in crate::clean) fn telling_picture() -> Vec<u8> {
        let mut picture = b"II*\0\x0c\0\0\0\x11\x22\x33\x44".to_vec();
        for (next, kind) in [(138u32, 0u32), (0, 1)] {
            picture.resize(if kind == 0 { 12 } else { 138 }, b'm');
            picture.extend(8u16.to_le_bytes());
            for (tag, form, count, value) in [
                (254u16, 4u16, 1u32, kind),
                (256, 3, 1, 2),
                (257, 3, 1, 2),
                (259, 3, 1, 1),
                (262, 3, 1, 1),
                (271, 2, 4, u32::from_le_bytes(*b"mark")),
                (273, 4, 1, 8),
                (279, 4, 1, 4),
            ] {
                picture.extend(tag.to_le_bytes());
                picture.extend(form.to_le_bytes());
                picture.extend(count.to_le_bytes());
                picture.extend(value.to_le_bytes());
            }
            picture.extend(next.to_le_bytes());
        }
        picture
    }

    #[test]
    fn a_page_keeps_what_shows_it() {
        let mut found = Found::new();
        let cleaned = clean(&telling_picture(), &mut found).unwrap();
        assert!(!cleaned.windows(2).any(|there| there == b"ma" || there == b"mm"), "{}", cleaned.escape_ascii());
        assert!(cleaned.windows(4).any(|there| there == b"\x11\x22\x33\x44"));
        assert_eq!(found, [Finding::Device, Finding::Thumbnail].into());
        let mut again = Found::new();
        assert_eq!(clean(&cleaned, &mut again).unwrap(), cleaned);
        assert_eq!(again, Found::new());
    }

    #[test]
    fn what_is_no_picture_is_refused_and_what_is_raw_too() {
        for bytes in [b"".as_slice(), b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08\0\0\0\0\0\0"] {
            assert_eq!(clean(bytes, &mut Found::new()), Err(Why::Damaged));
        }
        let mut raw = telling_picture();
        raw.splice(12 + 2 + 4 * 12 + 8..12 + 2 + 4 * 12 + 12, 32803u32.to_le_bytes());
        raw.splice(12 + 2 + 4 * 12 + 2..12 + 2 + 4 * 12 + 4, 4u16.to_le_bytes());
        assert_eq!(clean(&raw, &mut Found::new()), Err(Why::CannotClean));
    }
}

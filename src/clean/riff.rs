//! RIFF: WebP pictures and WAV sound. What shows or sounds is copied, everything else is left out.

use super::bytes::{Bytes, length, put, size};
use super::finding::{Finding, Found};
use super::{Why, exif, icc};

/// Which chunks a WebP says it has.
const HAS_PROFILE: u8 = 0x20;
const HAS_ALPHA: u8 = 0x10;
const HAS_EXIF: u8 = 0x08;
const MOVES: u8 = 0x02;

/// A chunk as it stood.
struct Chunk<'a> {
    name: [u8; 4],
    content: &'a [u8],
}

/// The chunks of a RIFF file of one form, and whether bytes follow that belong to none.
fn chunks<'a>(bytes: &'a [u8], form: [u8; 4], found: &mut Found) -> Result<Vec<Chunk<'a>>, Why> {
    let mut rest = Bytes(bytes);
    let (riff, count, there) = (rest.name()?, rest.le32().and_then(size)?, rest.name()?);
    if &riff != b"RIFF" || there != form {
        return Err(Why::Damaged);
    }
    let inside = count.checked_sub(4).ok_or(Why::Damaged)?;
    let inside = rest.take(inside.min(rest.0.len()))?; // recorders that were cut off leave lengths too long
    if !rest.is_empty() {
        found.insert(Finding::Attachment);
    }
    parts(inside)
}

fn parts(inside: &[u8]) -> Result<Vec<Chunk<'_>>, Why> {
    let (mut rest, mut chunks) = (Bytes(inside), Vec::new());
    while rest.0.len() >= 8 {
        let (name, count) = (rest.name()?, rest.le32().and_then(size)?);
        let content = rest.take(count.min(rest.0.len()))?;
        rest.take((count % 2).min(rest.0.len()))?;
        chunks.push(Chunk { name, content });
    }
    Ok(chunks)
}

fn write(out: &mut Vec<u8>, name: [u8; 4], content: &[u8]) -> Result<(), Why> {
    out.extend(name);
    out.extend(length(content.len())?.to_le_bytes());
    out.extend(content);
    out.extend((content.len() % 2 == 1).then_some(0));
    Ok(())
}

fn finish(mut out: Vec<u8>) -> Result<Vec<u8>, Why> {
    let count = length(out.len().saturating_sub(8))?;
    put(&mut out, 4, &count.to_le_bytes());
    Ok(out)
}

/// A picture without what its program added.
///
/// # Errors
/// It is no WebP, or damaged.
pub(super) fn clean_webp(bytes: &[u8], found: &mut Found) -> Result<Vec<u8>, Why> {
    let mut out = b"RIFF\0\0\0\0WEBP".to_vec();
    let (mut features, mut seen_image, mut seen_profile, mut exif) = (None, false, false, None);
    for Chunk { name, content } in chunks(bytes, *b"WEBP", found)? {
        match &name {
            b"VP8X" if out.len() == 12 => {
                features = Some(out.len() + 8);
                write(&mut out, name, content.get(..10).ok_or(Why::Damaged)?)?;
            }
            b"ICCP" => {
                let mut profile = content.to_vec();
                if icc::clean(&mut profile, found) {
                    seen_profile = true;
                    write(&mut out, name, &profile)?;
                } else {
                    found.insert(Finding::Other);
                }
            }
            b"ANIM" | b"ALPH" | b"VP8 " | b"VP8L" => {
                seen_image = seen_image || name != *b"ANIM";
                write(&mut out, name, content)?;
            }
            b"ANMF" => {
                seen_image = true;
                write(&mut out, name, &frame(content, found)?)?;
            }
            b"EXIF" => {
                let content = content.strip_prefix(b"Exif\0\0").unwrap_or(content);
                exif = exif.or(exif::only_orientation(exif::look(content, found)));
            }
            b"XMP " => exif::look_at_xmp(content, found),
            _ => found.extend([Finding::Other]),
        }
    }
    if !seen_image {
        return Err(Why::Damaged);
    }
    // Which chunks there are stands at the front, one bit each.
    if let Some(at) = features {
        if let Some(exif) = &exif {
            write(&mut out, *b"EXIF", exif)?;
        }
        if let Some(flags) = out.get_mut(at) {
            *flags = (*flags & (HAS_ALPHA | MOVES))
                | if seen_profile { HAS_PROFILE } else { 0 }
                | if exif.is_some() { HAS_EXIF } else { 0 };
        }
    }
    finish(out)
}

/// One picture of a moving one: where and how long, then chunks.
fn frame(content: &[u8], found: &mut Found) -> Result<Vec<u8>, Why> {
    let (place, inside) = content.split_at_checked(16).ok_or(Why::Damaged)?;
    let mut out = place.to_vec();
    for Chunk { name, content } in parts(inside)? {
        match &name {
            b"ALPH" | b"VP8 " | b"VP8L" => write(&mut out, name, content)?,
            _ => found.extend([Finding::Other]),
        }
    }
    Ok(out)
}

/// Sound without what its recorder added.
///
/// # Errors
/// It is no WAV, or damaged.
pub(super) fn clean_wav(bytes: &[u8], found: &mut Found) -> Result<Vec<u8>, Why> {
    let mut out = b"RIFF\0\0\0\0WAVE".to_vec();
    let mut seen = (false, false);
    for Chunk { name, content } in chunks(bytes, *b"WAVE", found)? {
        match &name {
            b"fmt " | b"fact" | b"data" => {
                seen = (seen.0 || &name == b"fmt ", seen.1 || &name == b"data");
                write(&mut out, name, content)?;
            }
            b"bext" => found.extend([Finding::Times, Finding::Author, Finding::Program]),
            b"LIST" => {
                for part in parts(content.get(4..).unwrap_or_default())? {
                    found.extend([Finding::of_property(&String::from_utf8_lossy(&part.name))]);
                }
            }
            b"id3 " | b"ID3 " => found.extend([Finding::Comment]),
            b"_PMX" => exif::look_at_xmp(content, found),
            _ => found.extend([Finding::Other]),
        }
    }
    if seen == (true, true) { finish(out) } else { Err(Why::Damaged) }
}

#[cfg(test)]
pub(super) mod tests {
    use super::{clean_wav, clean_webp, finish, write};
    use crate::clean::{Finding, Found, Why, exif, icc};

    pub(in crate::clean) fn telling_picture() -> Vec<u8> {
        let mut picture = b"RIFF\0\0\0\0WEBP".to_vec();
        for (name, content) in [
            (b"VP8X", b"\x2c\0\0\0\x01\0\0\x01\0\0".as_slice()),
            (b"ICCP", &icc::tests::telling()),
            (b"VP8L", b"\x2f\0\0\0\x11"),
            (b"EXIF", &[exif::only_orientation(Some(8)).unwrap().as_slice(), b"mark"].concat()),
            (b"XMP ", b"<a dc:creator='mark'>"),
            (b"what", b"mark"),
        ] {
            write(&mut picture, *name, content).unwrap();
        }
        let mut picture = finish(picture).unwrap();
        picture.extend(b"mark");
        picture
    }

    #[test]
    fn a_picture_keeps_what_shows_it_and_says_which_chunks_it_has() {
        let mut found = Found::new();
        let cleaned = clean_webp(&telling_picture(), &mut found).unwrap();
        assert!(!cleaned.windows(4).any(|there| there == b"mark"), "{}", cleaned.escape_ascii());
        assert_eq!(cleaned.get(20), Some(&0b0010_1000), "colours and Exif, and no XMP");
        assert!(found.contains(&Finding::Author) && found.contains(&Finding::Attachment));
        let mut again = Found::new();
        assert_eq!(clean_webp(&cleaned, &mut again).unwrap(), cleaned);
        assert_eq!(again, Found::new(), "a second time there is nothing to find");
    }

    pub(in crate::clean) fn telling_sound() -> Vec<u8> {
        let mut sound = b"RIFF\0\0\0\0WAVE".to_vec();
        for (name, content) in [
            (b"fmt ", b"\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0".as_slice()),
            (b"bext", b"mark"),
            (b"LIST", b"INFOIART\x04\0\0\0mark"),
            (b"data", b"\x01\x02\x03"),
            (b"id3 ", b"mark"),
        ] {
            write(&mut sound, *name, content).unwrap();
        }
        finish(sound).unwrap()
    }

    #[test]
    fn sound_keeps_what_sounds() {
        let mut found = Found::new();
        let cleaned = clean_wav(&telling_sound(), &mut found).unwrap();
        assert!(!cleaned.windows(4).any(|there| there == b"mark"), "{}", cleaned.escape_ascii());
        assert!(cleaned.ends_with(b"data\x03\0\0\0\x01\x02\x03\0"));
        assert!(found.contains(&Finding::Author) && found.contains(&Finding::Times));
        assert_eq!(clean_wav(&cleaned, &mut Found::new()).unwrap(), cleaned);
    }

    #[test]
    fn what_is_of_another_form_is_refused() {
        for bytes in [b"".as_slice(), b"RIFF", b"RIFF\x04\0\0\0WEBP", b"RIFF\0\0\0\0WAVE"] {
            assert_eq!(clean_webp(bytes, &mut Found::new()), Err(Why::Damaged));
            assert_eq!(clean_wav(bytes, &mut Found::new()), Err(Why::Damaged));
        }
    }
}

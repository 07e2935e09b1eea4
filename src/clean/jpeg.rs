//! JPEG (ITU T.81): what a decoder needs is copied, everything else is left out. The picture is not decoded.

use super::bytes::Bytes;
use super::finding::{Finding, Found};
use super::{Why, exif, icc};

const EXIF: &[u8] = b"Exif\0\0";
const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
const XMP_MORE: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";
const PROFILE: &[u8] = b"ICC_PROFILE\0";
/// The most of a profile that fits into one segment.
const PROFILE_BYTES: usize = 65_519;

const START: u8 = 0xd8;
const END: u8 = 0xd9;
const SCAN: u8 = 0xda;

/// A picture without what its camera and its editor added.
///
/// # Errors
/// It is no JPEG, or damaged.
pub(super) fn clean(bytes: &[u8], found: &mut Found) -> Result<Vec<u8>, Why> {
    let mut rest = Bytes(bytes);
    if rest.take(2)? != [0xff, START] {
        return Err(Why::Damaged);
    }
    // What is known only at the end of the headers comes first in the file, as readers expect it.
    let (mut head, mut body) = (vec![0xff, START], Vec::with_capacity(bytes.len()));
    let (mut orientation, mut profile, mut scans) = (None, Vec::new(), 0);
    loop {
        let marker = marker(&mut rest, found)?;
        match marker {
            END => break,
            0x01 | 0xd0..=0xd7 => body.extend([0xff, marker]),
            START | 0x00 => return Err(Why::Damaged),
            _ => {
                let length = usize::from(rest.be16()?).checked_sub(2).ok_or(Why::Damaged)?;
                let content = rest.take(length)?;
                match marker {
                    0xe0 => application_0(&mut head, content, found),
                    0xe1 if content.starts_with(EXIF) => {
                        let seen = exif::look(content.get(EXIF.len()..).unwrap_or_default(), found);
                        orientation = orientation.or(seen);
                    }
                    0xe2 if content.starts_with(PROFILE) => profile.push(content),
                    // Adobe's marker says how colours are coded; only its first twelve bytes are defined.
                    0xee if content.starts_with(b"Adobe") && content.len() >= 12 => {
                        segment(&mut body, marker, content.get(..12).unwrap_or_default());
                    }
                    0xe1..=0xef | 0xfe => hidden(marker, content, found),
                    // Tables, frames, restart intervals and scans.
                    0xc0..=0xcf | SCAN..=0xdf => {
                        segment(&mut body, marker, content);
                        if marker == SCAN {
                            scans += 1;
                            scan(&mut rest, &mut body)?;
                        }
                    }
                    _ => {
                        found.insert(Finding::Other);
                    }
                }
            }
        }
    }
    if scans == 0 {
        return Err(Why::Damaged);
    }
    if !rest.is_empty() {
        found.insert(if rest.0.starts_with(&[0xff, START]) { Finding::Thumbnail } else { Finding::Attachment });
    }
    if let Some(exif) = exif::only_orientation(orientation) {
        segment(&mut head, 0xe1, &[EXIF, &exif].concat());
    }
    write_profile(&mut head, profile, found);
    head.append(&mut body);
    head.extend([0xff, END]);
    Ok(head)
}

/// Tables alone, as TIFF shares them among its strips: a picture without a picture.
///
/// # Errors
/// They are no tables.
pub(super) fn clean_tables(bytes: &[u8], found: &mut Found) -> Result<Vec<u8>, Why> {
    let mut rest = Bytes(bytes);
    if rest.take(2)? != [0xff, START] {
        return Err(Why::Damaged);
    }
    let mut out = vec![0xff, START];
    loop {
        let marker = marker(&mut rest, found)?;
        if marker == END {
            break;
        }
        let length = usize::from(rest.be16()?).checked_sub(2).ok_or(Why::Damaged)?;
        let content = rest.take(length)?;
        match marker {
            0xc4 | 0xcc | 0xdb | 0xdd => segment(&mut out, marker, content),
            _ => hidden(marker, content, found),
        }
    }
    out.extend([0xff, END]);
    Ok(out)
}

/// The next marker. Bytes before it belong to nothing.
fn marker(rest: &mut Bytes<'_>, found: &mut Found) -> Result<u8, Why> {
    if rest.is_empty() {
        return Ok(END); // cut short: what is there can still be looked at
    }
    while rest.u8()? != 0xff {
        found.insert(Finding::Attachment);
    }
    loop {
        let next = rest.u8()?;
        if next != 0xff {
            return Ok(next);
        }
    }
}

fn segment(out: &mut Vec<u8>, marker: u8, content: &[u8]) {
    let length = u16::try_from(content.len() + 2).unwrap_or(u16::MAX); // it was read from such a length
    out.extend([0xff, marker]);
    out.extend(length.to_be_bytes());
    out.extend(content);
}

/// JFIF says how wide a pixel is, and may bring a small picture.
fn application_0(head: &mut Vec<u8>, content: &[u8], found: &mut Found) {
    match content.get(..12) {
        Some(plain) if plain.starts_with(b"JFIF\0") && head.len() == 2 => {
            segment(head, 0xe0, &[plain, &[0, 0]].concat());
            found.extend((content.len() > 14).then_some(Finding::Thumbnail));
        }
        _ => {
            found.insert(if content.starts_with(b"JFXX") { Finding::Thumbnail } else { Finding::Other });
        }
    }
}

/// Coded picture up to the next marker.
fn scan(rest: &mut Bytes<'_>, body: &mut Vec<u8>) -> Result<(), Why> {
    let mut at = 0;
    loop {
        match rest.0.get(at..).unwrap_or_default() {
            [0xff, 0x00 | 0xd0..=0xd7, ..] => at += 2,
            [0xff, 0xff, ..] => at += 1,
            [0xff, _, ..] | [] | [0xff] => break,
            [_, after @ ..] => at += 1 + after.iter().take_while(|byte| **byte != 0xff).count(),
        }
    }
    body.extend(rest.take(at)?);
    if rest.0 == [0xff] {
        rest.take(1)?;
    }
    Ok(())
}

/// What a segment tells that no decoder needs.
fn hidden(marker: u8, content: &[u8], found: &mut Found) {
    if let Some(packet) = content.strip_prefix(XMP).or_else(|| content.strip_prefix(XMP_MORE)) {
        return exif::look_at_xmp(packet, found);
    }
    found.insert(match marker {
        0xfe => Finding::Comment,
        0xe2 if content.starts_with(b"MPF\0") => Finding::Thumbnail,
        0xed => Finding::Author, // Photoshop's: IPTC, its own thumbnail, its own history
        _ => Finding::Device,
    });
}

/// A profile comes in numbered pieces.
fn write_profile(head: &mut Vec<u8>, mut pieces: Vec<&[u8]>, found: &mut Found) {
    pieces.sort_by_key(|piece| piece.get(PROFILE.len()).copied());
    let mut profile = Vec::new();
    for piece in &pieces {
        profile.extend(piece.get(PROFILE.len() + 2..).unwrap_or_default());
    }
    if profile.is_empty() || !icc::clean(&mut profile, found) {
        found.extend((!pieces.is_empty()).then_some(Finding::Other));
        return;
    }
    let all = profile.chunks(PROFILE_BYTES);
    let Ok(count) = u8::try_from(all.len()) else { return };
    for (number, piece) in (1..=count).zip(all) {
        segment(head, 0xe2, &[PROFILE, &[number, count], piece].concat());
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::{clean, segment};
    use crate::clean::icc::tests::telling;
    use crate::clean::{Finding, Found, Why, exif};

    /// A JPEG in shape: its segments are those of a picture, its picture is not one.
    pub(in crate::clean) fn telling_picture() -> Vec<u8> {
        let mut picture = vec![0xff, 0xd8];
        segment(&mut picture, 0xe0, b"JFIF\0\x01\x01\0\0\x48\0\x48\x01\x01mar");
        segment(
            &mut picture,
            0xe1,
            &[b"Exif\0\0".as_slice(), &exif::only_orientation(Some(6)).unwrap(), b"mark"].concat(),
        );
        segment(&mut picture, 0xe1, b"http://ns.adobe.com/xap/1.0/\0<a photoshop:City='mark'>");
        segment(&mut picture, 0xe2, &[b"ICC_PROFILE\0\x01\x01".as_slice(), &telling()].concat());
        segment(&mut picture, 0xed, b"Photoshop 3.0\0mark");
        segment(&mut picture, 0xee, b"Adobe\0d\0\0\0\0\x01mark");
        segment(&mut picture, 0xfe, b"mark");
        segment(&mut picture, 0xdb, &[7; 65]);
        segment(&mut picture, 0xda, &[1, 2, 3]);
        picture.extend(b"\x11\x22\xff\x00\x33\xff\xd0\x44\xff\xd9");
        picture.extend(b"\xff\xd8mark");
        picture
    }

    #[test]
    fn a_picture_keeps_what_shows_it_and_which_way_up_it_is() {
        let mut found = Found::new();
        let cleaned = clean(&telling_picture(), &mut found).unwrap();
        assert!(!cleaned.windows(4).any(|there| there == b"mark"), "{}", cleaned.escape_ascii());
        assert!(cleaned.ends_with(b"\xff\xda\0\x05\x01\x02\x03\x11\x22\xff\x00\x33\xff\xd0\x44\xff\xd9"));
        assert!(cleaned.windows(6).any(|there| there == b"Exif\0\0"), "it stands on its side");
        for sort in [Finding::Location, Finding::Device, Finding::Author, Finding::Comment, Finding::Thumbnail] {
            assert!(found.contains(&sort), "{sort:?}");
        }
        let mut again = Found::new();
        assert_eq!(clean(&cleaned, &mut again).unwrap(), cleaned);
        assert_eq!(again, Found::new(), "a second time there is nothing to find");
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        for bytes in [b"".as_slice(), b"\xff\xd8", b"\xff\xd8\xff\xd9", b"\xff\xd8\xff\xe1\0\x01"] {
            assert_eq!(clean(bytes, &mut Found::new()), Err(Why::Damaged));
        }
    }
}

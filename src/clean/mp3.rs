//! MPEG audio (ISO/IEC 11172-3, layers II and III) and AAC in bare frames (ADTS): the frames are copied, one after the other; every tag around and between
//! them is left out.

use super::Why;
use super::bytes::put;
use super::finding::{Finding, Found};

/// Sound without its tags.
///
/// # Errors
/// There are no frames in it.
pub(super) fn clean(bytes: &[u8], found: &mut Found) -> Result<Vec<u8>, Why> {
    let (mut rest, mut out, mut frames) = (bytes, Vec::with_capacity(bytes.len()), 0);
    while !rest.is_empty() {
        if let Some(length) = frame(rest).filter(|length| frames > 0 || is_followed(rest, *length)) {
            let (whole, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
            if frames == 0 {
                out.extend(first(whole));
            } else if whole.len() == length {
                out.extend(whole);
            }
            frames += 1;
            rest = after;
        } else {
            let length = tag(rest, found).unwrap_or(1).clamp(1, rest.len());
            rest = rest.get(length..).unwrap_or_default();
        }
    }
    if frames > 1 { Ok(out) } else { Err(Why::Damaged) }
}

/// The length of the frame that begins here.
fn frame(bytes: &[u8]) -> Option<usize> {
    const RATES: [[u32; 14]; 3] = [
        [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320], // version 1, layer III
        [32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384], // version 1, layer II
        [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],     // version 2
    ];
    if let [0xff, 0xf0 | 0xf1 | 0xf8 | 0xf9, _, fourth, fifth, sixth, ..] = *bytes {
        let length = usize::from(fourth & 3) << 11 | usize::from(fifth) << 3 | usize::from(sixth >> 5);
        return Some(length).filter(|length| *length > 7);
    }
    let [0xff, second, third, _, ..] = *bytes else { return None };
    let (version, layer) = (second >> 3 & 3, second >> 1 & 3);
    if second & 0xe0 != 0xe0 || version == 1 || !matches!(layer, 1 | 2) {
        return None;
    }
    let table = match (version, layer) {
        (3, 1) => RATES.first(),
        (3, _) => RATES.get(1),
        _ => RATES.get(2),
    };
    let rate = table?.get(usize::from(third >> 4).checked_sub(1)?)? * 1000;
    let base = *[44_100, 48_000, 32_000].get(usize::from(third >> 2 & 3))?;
    let samples_per_second = match version {
        3 => base,
        2 => base / 2,
        _ => base / 4,
    };
    let bits = if version != 3 && layer == 1 { 72 } else { 144 };
    usize::try_from(bits * rate / samples_per_second + u32::from(third >> 1 & 1)).ok().filter(|length| *length > 4)
}

/// Whether a frame is one: another follows it, or the end.
fn is_followed(bytes: &[u8], length: usize) -> bool {
    bytes.get(length..).is_some_and(|after| after.is_empty() || frame(after).is_some())
}

/// The first frame may hold what its encoder was called, beside how much silence it added.
fn first(frame: &[u8]) -> Vec<u8> {
    let mut frame = frame.to_vec();
    let mark = ["Xing", "Info"].iter().find_map(|name| super::bytes::find(frame.get(..64)?, name.as_bytes()));
    if let Some(at) = mark {
        // The name stays as far as players look at it to believe the rest; the version goes.
        let name = at + 120;
        if matches!(frame.get(name..name + 4), Some(b"LAME" | b"Lavf" | b"Lavc")) {
            put(&mut frame, name + 4, b"     ");
        }
    }
    frame
}

/// The length of a tag that begins here.
fn tag(bytes: &[u8], found: &mut Found) -> Option<usize> {
    let number = |at: usize| {
        bytes
            .get(at..)
            .and_then(<[u8]>::first_chunk)
            .and_then(|number| usize::try_from(u32::from_le_bytes(*number)).ok())
    };
    if bytes.starts_with(b"ID3") {
        let size = bytes.get(6..10)?.iter().fold(0usize, |size, byte| size << 7 | usize::from(byte & 0x7f));
        let footer = if bytes.get(5)? & 0x10 == 0 { 0 } else { 10 };
        for name in bytes.get(10..)?.get(..size.min(64 * 1024)).unwrap_or_default().windows(4) {
            if name.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()) && name.starts_with(b"T") {
                found.insert(Finding::of_property(&String::from_utf8_lossy(name)));
            }
        }
        found.insert(Finding::Comment);
        return Some(10 + size + footer);
    }
    if bytes.starts_with(b"TAG") {
        found.insert(Finding::Comment);
        return Some(128);
    }
    if bytes.starts_with(b"APETAGEX") {
        found.insert(Finding::Comment);
        let header = if number(20)? & 0x8000_0000 == 0 { 0 } else { 32 };
        return Some(number(12)?.saturating_add(header));
    }
    if bytes.starts_with(b"LYRICSBEGIN") {
        found.insert(Finding::Comment);
        return super::bytes::find(bytes, b"LYRICS200").map(|at| at + 9);
    }
    if bytes.first() != Some(&0) {
        found.insert(Finding::Attachment);
    }
    None
}

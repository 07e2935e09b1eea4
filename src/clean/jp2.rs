//! JPEG 2000 (ITU T.800) as it lies in PDF: boxes that are neither picture nor colour, and remarks, are left out.

use super::bytes::{Bytes, length, size};
use super::finding::{Finding, Found};
use super::{Why, icc};

const COMMENT: [u8; 2] = [0xff, 0x64];
const TILE: [u8; 2] = [0xff, 0x90];

/// A picture without what its program added; a bare code stream or one in boxes.
///
/// # Errors
/// It is damaged.
pub(super) fn clean(bytes: &[u8], found: &mut Found) -> Result<Vec<u8>, Why> {
    if bytes.starts_with(b"\xff\x4f\xff\x51") {
        return code_stream(bytes, found);
    }
    boxes(bytes, true, found)
}

fn boxes(bytes: &[u8], is_file: bool, found: &mut Found) -> Result<Vec<u8>, Why> {
    let (mut rest, mut out) = (Bytes(bytes), Vec::with_capacity(bytes.len()));
    while !rest.is_empty() {
        let count = rest.be32().and_then(size)?;
        let kind = rest.name()?;
        let content = match count {
            0 => rest.take(rest.0.len())?,
            1 => return Err(Why::CannotClean), // longer than this file can be
            count => rest.take(count.checked_sub(8).ok_or(Why::Damaged)?)?,
        };
        let content = match (&kind, is_file) {
            (b"jP  " | b"ftyp" | b"rreq", true) | (b"ihdr" | b"bpcc" | b"pclr" | b"cmap" | b"cdef", false) => {
                content.to_vec()
            }
            (b"jp2h", true) => boxes(content, false, found)?,
            (b"jp2c", true) => code_stream(content, found)?,
            (b"colr", false) => colours(content, found),
            _ => {
                found.insert(Finding::Other);
                continue;
            }
        };
        out.extend(length(content.len() + 8)?.to_be_bytes());
        out.extend(kind);
        out.extend(content);
    }
    Ok(out)
}

/// A profile follows three bytes of which the first says so.
fn colours(content: &[u8], found: &mut Found) -> Vec<u8> {
    let mut content = content.to_vec();
    if content.first() == Some(&2)
        && let Some(profile) = content.get_mut(3..)
    {
        icc::clean(profile, found);
    }
    content
}

fn code_stream(bytes: &[u8], found: &mut Found) -> Result<Vec<u8>, Why> {
    let mut rest = Bytes(bytes);
    let mut out = rest.take(2)?.to_vec();
    while !rest.0.starts_with(&TILE) {
        let marker = rest.take(2)?;
        let count = rest.be16()?;
        let content = rest.take(usize::from(count).checked_sub(2).ok_or(Why::Damaged)?)?;
        if marker == COMMENT {
            found.insert(Finding::Program);
            continue;
        }
        out.extend(marker);
        out.extend(count.to_be_bytes());
        out.extend(content);
    }
    out.extend(rest.0);
    Ok(out)
}

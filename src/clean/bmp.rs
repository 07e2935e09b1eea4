//! BMP: header, palette and pixels are copied; profiles, gaps and what follows go.

use super::Why;
use super::bytes::{Bytes, length, put, says_anything, size, zero};
use super::finding::{Finding, Found};

/// The file's own header, and the shortest of the picture's.
const FILE_BYTES: usize = 14;
const PICTURE_BYTES: usize = 40;

/// A picture without what lies between and behind.
///
/// # Errors
/// It is no BMP, or damaged.
pub(super) fn clean(bytes: &[u8], found: &mut Found) -> Result<Vec<u8>, Why> {
    let mut rest = Bytes(bytes);
    if rest.take(2)? != b"BM" {
        return Err(Why::Damaged);
    }
    rest.take(8)?;
    let pixels_at = rest.le32().and_then(size)?;
    let header = rest.le32().and_then(size)?;
    let (width, height) = (rest.le32()?.cast_signed().unsigned_abs(), rest.le32()?.cast_signed().unsigned_abs());
    rest.take(2)?;
    let [low, high, ..] = *rest.take(2)? else { return Err(Why::Damaged) };
    let bits = usize::from(u16::from_le_bytes([low, high]));
    let packing = rest.le32()?;
    let packed = rest.le32().and_then(size)?;
    rest.take(8)?;
    let colours = rest.le32().and_then(size)?;
    if !matches!(header, 40 | 108 | 124) || !matches!(bits, 1 | 4 | 8 | 16 | 24 | 32) || packing > 3 {
        return Err(Why::CannotClean);
    }
    let row = size(width)?.checked_mul(bits).ok_or(Why::Damaged)?.div_ceil(32) * 4;
    let count = if matches!(packing, 1 | 2) { packed } else { row.checked_mul(size(height)?).ok_or(Why::Damaged)? };
    let palette = match (colours, bits) {
        (0, 1..=8) => 4 << bits,
        (colours, _) => colours.checked_mul(4).ok_or(Why::Damaged)?,
    };
    let masks = if packing == 3 && header == PICTURE_BYTES { 12 } else { 0 };
    let end = pixels_at.checked_add(count).ok_or(Why::Damaged)?;
    let mut out = bytes.get(..end).ok_or(Why::Damaged)?.to_vec();
    let gap = (FILE_BYTES + header + masks).checked_add(palette).ok_or(Why::Damaged)?..pixels_at;
    if bytes.get(gap.clone()).is_some_and(says_anything) || bytes.len() > end {
        found.insert(Finding::Attachment);
    }
    zero(&mut out, gap);
    if header == 124 {
        profile(&mut out, found);
    }
    let all = length(out.len())?;
    put(&mut out, 2, &all.to_le_bytes());
    zero(&mut out, 6..10);
    Ok(out)
}

/// A profile lies behind the pixels, or is the path of a file; without it, colours are those of every screen.
fn profile(out: &mut [u8], found: &mut Found) {
    let space = FILE_BYTES + 56;
    if matches!(out.get(space..space + 4), Some(b"KNIL" | b"DEBM")) {
        found.insert(Finding::OriginalName);
        put(out, space, b"BGRs");
    }
    zero(out, FILE_BYTES + 112..FILE_BYTES + 124);
}

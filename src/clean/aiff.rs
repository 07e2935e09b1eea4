//! AIFF and AIFF-C: how it is coded and the sound are copied, everything else is left out.

use super::Why;
use super::bytes::{Bytes, length, put, size};
use super::finding::{Finding, Found};

/// Sound without what its recorder added.
///
/// # Errors
/// It is no AIFF, or damaged.
pub(super) fn clean(bytes: &[u8], found: &mut Found) -> Result<Vec<u8>, Why> {
    let mut rest = Bytes(bytes);
    let (form, _, kind) = (rest.name()?, rest.be32()?, rest.name()?);
    if &form != b"FORM" || !matches!(&kind, b"AIFF" | b"AIFC") {
        return Err(Why::Damaged);
    }
    let mut out = [b"FORM\0\0\0\0".as_slice(), &kind].concat();
    let mut seen = (false, false);
    while rest.0.len() >= 8 {
        let (name, count) = (rest.name()?, rest.be32().and_then(size)?);
        let content = rest.take(count.min(rest.0.len()))?;
        rest.take((count % 2).min(rest.0.len()))?;
        match &name {
            b"COMM" | b"SSND" | b"FVER" => {
                seen = (seen.0 || &name == b"COMM", seen.1 || &name == b"SSND");
                out.extend(name);
                out.extend(length(content.len())?.to_be_bytes());
                out.extend(content);
                out.extend((content.len() % 2 == 1).then_some(0));
            }
            b"AUTH" | b"(c) " => found.extend([Finding::Author]),
            b"NAME" | b"ANNO" | b"COMT" | b"ID3 " => found.extend([Finding::Comment]),
            _ => found.extend([Finding::Other]),
        }
    }
    let count = length(out.len() - 8)?;
    put(&mut out, 4, &count.to_be_bytes());
    if seen == (true, true) { Ok(out) } else { Err(Why::Damaged) }
}

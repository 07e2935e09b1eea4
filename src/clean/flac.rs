//! FLAC (RFC 9639): what a decoder needs and where it can jump to are copied; remarks, pictures and everything else go.

use super::Why;
use super::bytes::Bytes;
use super::finding::{Finding, Found};

/// Sound without its tags.
///
/// # Errors
/// It is no FLAC, or damaged.
pub(super) fn clean(bytes: &[u8], found: &mut Found) -> Result<Vec<u8>, Why> {
    let mut rest = Bytes(bytes);
    if rest.take(4)? != b"fLaC" {
        return Err(Why::Damaged);
    }
    let mut kept: Vec<(u8, &[u8])> = Vec::new();
    loop {
        let head = rest.be32()?.to_be_bytes();
        let [kind, high, middle, low] = head;
        let content = rest.take(usize::from(high) << 16 | usize::from(middle) << 8 | usize::from(low))?;
        match kind & 0x7f {
            kind @ (0 | 3) => kept.push((kind, content)),
            1 => {} // room for more
            4 => comments(content, found),
            6 => found.extend([Finding::Thumbnail]),
            5 => found.extend([Finding::Serial]),
            _ => found.extend([Finding::Other]),
        }
        if kind & 0x80 != 0 {
            break;
        }
    }
    if !matches!(kept.first(), Some((0, _))) {
        return Err(Why::Damaged);
    }
    let mut out = b"fLaC".to_vec();
    for (number, (kind, content)) in kept.iter().enumerate() {
        out.push(if number + 1 == kept.len() { kind | 0x80 } else { *kind });
        out.extend(u32::try_from(content.len()).map_err(|_| Why::TooLarge)?.to_be_bytes().get(1..).unwrap_or_default());
        out.extend(*content);
    }
    let sound = rest.0;
    let end = sound.len().checked_sub(128).filter(|at| sound.get(*at..).is_some_and(|tag| tag.starts_with(b"TAG")));
    found.extend(end.map(|_| Finding::Comment));
    out.extend(sound.get(..end.unwrap_or(sound.len())).unwrap_or_default());
    Ok(out)
}

/// The sorts of a list of remarks as Vorbis writes them: who wrote it, then NAME=what.
pub(super) fn comments(content: &[u8], found: &mut Found) {
    let mut rest = Bytes(content);
    let mut next = || {
        let count = rest.le32().and_then(super::bytes::size).ok()?;
        rest.take(count).ok()
    };
    if next().is_some_and(|vendor| !vendor.is_empty()) {
        found.insert(Finding::Program);
    }
    for comment in content.split(|byte| *byte == 0) {
        if let Some(at) = super::bytes::find(comment, b"=") {
            found.insert(Finding::of_property(&String::from_utf8_lossy(comment.get(..at).unwrap_or_default())));
        }
    }
}

//! AMR (RFC 4867), narrow and wide: speech in frames and nothing else. What is no frame is cut off.

use super::Why;
use super::finding::{Finding, Found};

/// Bytes of a frame by its kind, the head included; none for kinds that are kept for later.
const NARROW: [usize; 16] = [13, 14, 16, 18, 20, 21, 27, 32, 6, 0, 0, 0, 0, 0, 0, 1];
const WIDE: [usize; 16] = [18, 24, 33, 37, 41, 47, 51, 59, 61, 6, 0, 0, 0, 0, 1, 1];

/// Speech, frame by frame.
///
/// # Errors
/// There are no frames in it.
pub(super) fn clean(bytes: &[u8], found: &mut Found) -> Result<Vec<u8>, Why> {
    let (head, lengths): (&[u8], _) =
        if bytes.starts_with(b"#!AMR-WB\n") { (b"#!AMR-WB\n", WIDE) } else { (b"#!AMR\n", NARROW) };
    let start = bytes.strip_prefix(head).ok_or(Why::Damaged)?;
    let mut rest = start;
    while let Some(kind) = rest.first() {
        let length = lengths.get(usize::from(kind >> 3 & 15)).copied().unwrap_or(0);
        match rest.get(length..) {
            Some(after) if length > 0 && kind & 0x83 == 0 => rest = after,
            _ => break,
        }
    }
    found.extend((!rest.is_empty()).then_some(Finding::Attachment));
    let sound = start.get(..start.len() - rest.len()).unwrap_or_default();
    if sound.is_empty() { Err(Why::Damaged) } else { Ok([head, sound].concat()) }
}

#[cfg(test)]
mod tests {
    use super::clean;
    use crate::clean::{Finding, Found, Why};

    #[test]
    fn speech_is_kept_frame_by_frame_and_what_is_no_frame_is_cut_off() {
        for (head, frame) in [
            (b"#!AMR\n".as_slice(), [&[0x04][..], &[7; 12]].concat()),
            (b"#!AMR-WB\n", [&[0x04][..], &[7; 17]].concat()),
        ] {
            let speech = [head, &frame, &frame].concat();
            let mut found = Found::new();
            assert_eq!(clean(&[speech.as_slice(), b"\xffmark"].concat(), &mut found).unwrap(), speech);
            assert_eq!(found, [Finding::Attachment].into());
            let mut again = Found::new();
            assert_eq!(clean(&speech, &mut again).unwrap(), speech);
            assert_eq!(again, Found::new());
        }
        assert_eq!(clean(b"#!AMR\nmark", &mut Found::new()), Err(Why::Damaged));
    }
}

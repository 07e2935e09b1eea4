//! Lengths rounded up before sealing, so that a size tells little.

/// The least length of an envelope's archive, in bytes: a short tip, a long one, a bare reply all look alike.
const FLOOR_BYTES: u64 = 4 * 1024;

/// The next Padmé step at or above `length` bytes, at least 4 KiB: of the O(log log L) bits that a length may tell.
/// Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", section 4 (2019).
#[must_use]
pub fn padme(length: u64) -> u64 {
    let length = length.max(FLOOR_BYTES);
    let exponent = length.ilog2();
    let kept_bits = exponent.ilog2() + 1;
    let mask = (1u64 << (exponent - kept_bits)) - 1;
    length.saturating_add(mask) & !mask
}

/// What age's STREAM makes of a chunk: 64 KiB and a tag (C2SP age.md, "Payload").
const SEALED_CHUNK_BYTES: u64 = 64 * 1024 + TAG_BYTES;
const TAG_BYTES: u64 = 16;

/// Whether a sealed body of so many bytes holds an archive whose length is a step.
#[must_use]
pub fn is_padded_body(body_bytes: u64) -> bool {
    let tags = body_bytes.div_ceil(SEALED_CHUNK_BYTES) * TAG_BYTES;
    body_bytes.checked_sub(tags).is_some_and(|archive| padme(archive) == archive)
}

/// How the archive within an envelope begins (APPNOTE.TXT, "local file header").
const ARCHIVE_START: &[u8] = b"PK\x03\x04";

/// Whether bytes look like what a seal makes of a text: noise, in which every value is about as common as every other. Text,
/// zeros and most of what is not compressed have one that is far commoner, and an archive is known by its start. For
/// finding what was never sealed; no proof that something was.
#[must_use]
pub fn looks_sealed(bytes: &[u8]) -> bool {
    let mut counts = [0usize; 256];
    for byte in bytes {
        if let Some(count) = counts.get_mut(usize::from(*byte)) {
            *count += 1;
        }
    }
    // Of 4 KiB of noise a value makes up 16, give or take 4; more than 128 is no chance.
    let most = counts.into_iter().max().unwrap_or(0);
    most <= bytes.len() / 32 && !bytes.starts_with(ARCHIVE_START)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{looks_sealed, padme};

    #[test]
    fn noise_is_told_from_what_was_never_sealed() {
        let noise = crate::crypto::random_bytes::<4_112>();
        assert!(looks_sealed(&noise));
        let mut archive = noise;
        archive[..4].copy_from_slice(b"PK\x03\x04");
        assert!(!looks_sealed(&archive) && !looks_sealed(&[0; 4_112]));
        let clear = "Keys are sold on the night shift, and everybody on the wing knows it. ".repeat(60);
        assert!(!looks_sealed(clear.as_bytes()));
    }

    #[test]
    fn short_messages_share_one_length() {
        assert_eq!(padme(0), 4_096);
        assert_eq!(padme(4_096), 4_096);
        assert_eq!(padme(4_097), 4_352);
        assert_eq!(padme(1 << 30), 1 << 30);
    }

    proptest! {
        #[test]
        fn a_step_covers_its_length_by_at_most_an_eighth(length in 4_096u64..1 << 42) {
            let step = padme(length);
            prop_assert!(step >= length && step <= length + length / 8);
            prop_assert_eq!(padme(step), step);
        }
    }
}

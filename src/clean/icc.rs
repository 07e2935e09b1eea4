//! Colour profiles: what they say of colours stays, byte for byte; whom and what they name goes, in place.

use super::bytes::{Bytes, put, says_anything, size, zero};
use super::finding::{Finding, Found};

/// Parts of a profile that colours are computed from.
const COLOURS: &[&[u8; 4]] = &[
    b"rXYZ", b"gXYZ", b"bXYZ", b"wtpt", b"bkpt", b"lumi", b"rTRC", b"gTRC", b"bTRC", b"kTRC", b"aarg", b"aagg",
    b"aabg", b"chad", b"chrm", b"cicp", b"A2B0", b"A2B1", b"A2B2", b"B2A0", b"B2A1", b"B2A2", b"D2B0", b"D2B1",
    b"D2B2", b"D2B3", b"B2D0", b"B2D1", b"B2D2", b"B2D3", b"gamt", b"pre0", b"pre1", b"pre2", b"rig0", b"rig2",
    b"clrt", b"clot", b"ncl2",
];
/// Parts that every profile must have and that are only words.
const WORDS: &[&[u8; 4]] = &[b"desc", b"cprt"];

const TABLE: usize = 132;

/// Makes a profile anonymous, without changing its length or where anything lies. Whether it is a profile at all: if
/// not, it is to be dropped.
pub(super) fn clean(profile: &mut [u8], found: &mut Found) -> bool {
    if profile.get(36..40) != Some(b"acsp") {
        return false;
    }
    for (range, sort) in [
        (4..8, Finding::Program),   // the colour module it was meant for
        (24..36, Finding::Times),   // when it was made
        (40..44, Finding::Program), // the system
        (48..56, Finding::Device),  // maker and model
        (80..84, Finding::Program), // who wrote it
        (84..100, Finding::Serial), // a digest of all of this
        (100..128, Finding::Other), // for later versions
    ] {
        if profile.get(range.clone()).is_some_and(says_anything) {
            found.insert(sort);
            zero(profile, range);
        }
    }
    let Some(kept) = table(profile, found) else { return false };
    // What no part refers to is zeros; the table is written anew without the parts that went.
    let mut spans: Vec<_> = kept.iter().map(|part| part.at..part.at + part.length).collect();
    spans.sort_by_key(|span| span.start);
    let mut at = TABLE + kept.len() * 12;
    for span in spans {
        hide(profile, at..span.start, found);
        at = at.max(span.end);
    }
    hide(profile, at..profile.len(), found);
    let count = u32::try_from(kept.len()).unwrap_or(0);
    put(profile, 128, &count.to_be_bytes());
    for (number, part) in kept.iter().enumerate() {
        put(profile, TABLE + number * 12, &part.entry);
    }
    true
}

struct Part {
    at: usize,
    length: usize,
    entry: [u8; 12],
}

/// Reads the table, blanks the words, and answers what is to be kept.
fn table(profile: &mut [u8], found: &mut Found) -> Option<Vec<Part>> {
    let count = Bytes(profile.get(128..)?).be32().and_then(size).ok().filter(|count| *count <= 256)?;
    let mut kept = Vec::new();
    for number in 0..count {
        let entry = *profile.get(TABLE + number * 12..)?.first_chunk::<12>()?;
        let mut rest = Bytes(&entry);
        let (name, at, length) =
            (rest.name().ok()?, rest.be32().and_then(size).ok()?, rest.be32().and_then(size).ok()?);
        if at < TABLE + count * 12 || profile.len().checked_sub(at)? < length {
            return None;
        }
        if COLOURS.contains(&&name) || (WORDS.contains(&&name) && say_nothing(profile.get_mut(at..at + length)?, found))
        {
            kept.push(Part { at, length, entry });
        } else {
            found.insert(Finding::Program);
        }
    }
    Some(kept)
}

/// Leaves a part that is words without any. Whether that is possible in so few bytes.
fn say_nothing(words: &mut [u8], found: &mut Found) -> bool {
    let empty: &[u8] = match words.first_chunk() {
        Some(b"desc") if words.len() >= 91 => b"desc\0\0\0\0\0\0\0\x01",
        Some(b"mluc") if words.len() >= 16 => b"mluc\0\0\0\0\0\0\0\0\0\0\0\x0c",
        Some(b"text") if words.len() >= 9 => b"text",
        _ => return false,
    };
    let before = words.to_vec();
    words.fill(0);
    put(words, 0, empty);
    if words != before {
        found.insert(Finding::Program);
    }
    true
}

fn hide(profile: &mut [u8], range: std::ops::Range<usize>, found: &mut Found) {
    if range.start < range.end && profile.get(range.clone()).is_some_and(says_anything) {
        found.insert(Finding::Program);
        zero(profile, range);
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::clean;
    use crate::clean::{Finding, Found};

    /// A profile that names whatever a profile can name, of which a red curve must stay.
    pub(in crate::clean) fn telling() -> Vec<u8> {
        let mut profile = vec![b'm'; 128];
        profile[36..40].copy_from_slice(b"acsp");
        profile.extend(3u32.to_be_bytes());
        for (name, at, length) in [(b"rTRC", 168u32, 16u32), (b"desc", 184, 100), (b"vcgt", 284, 8)] {
            profile.extend(name);
            profile.extend(at.to_be_bytes());
            profile.extend(length.to_be_bytes());
        }
        profile.extend(b"curv\0\0\0\0\0\0\0\x01\x02\x33\0\0");
        profile.extend(b"desc\0\0\0\0\0\0\0\x0amark name\0");
        profile.resize(284, b'm');
        profile.extend(b"markmark");
        profile
    }

    #[test]
    fn a_profile_keeps_its_curves_and_names_nobody() {
        let (mut profile, mut found) = (telling(), Found::new());
        assert!(clean(&mut profile, &mut found));
        assert_eq!(profile.len(), telling().len());
        assert!(!profile.windows(4).any(|there| there == b"mark"));
        assert!(profile[24..36].iter().chain(&profile[48..56]).chain(&profile[80..128]).all(|byte| *byte == 0));
        assert!(profile.windows(12).any(|there| there == b"curv\0\0\0\0\0\0\0\x01"));
        assert!(found.contains(&Finding::Device) && found.contains(&Finding::Times));

        let (once, mut again) = (profile.clone(), Found::new());
        assert!(clean(&mut profile, &mut again));
        assert_eq!((profile, again), (once, Found::new()), "a second time there is nothing to find");
    }

    #[test]
    fn what_is_no_profile_is_said_to_be_none() {
        assert!(!clean(&mut telling()[..120].to_vec(), &mut Found::new()));
        assert!(!clean(&mut telling()[..200].to_vec(), &mut Found::new()));
        assert!(!clean(&mut [], &mut Found::new()));
    }
}

//! Enhanced metafiles inside documents: the program and the picture they name are blanked; what they draw stays.

use super::bytes::{says_anything, zero};
use super::finding::{Finding, Found};

/// Blanks the description, of which the header says how many characters it has and where it lies.
pub(super) fn say_nothing(drawing: &mut [u8], found: &mut Found) {
    let number = |at: usize| {
        drawing
            .get(at..)
            .and_then(<[u8]>::first_chunk)
            .and_then(|bytes| usize::try_from(u32::from_le_bytes(*bytes)).ok())
    };
    let (Some(length), Some(at)) = (number(60), number(64)) else { return };
    let range = at..at.saturating_add(length.saturating_mul(2));
    if at != 0 && drawing.get(range.clone()).is_some_and(says_anything) {
        found.insert(Finding::Program);
        zero(drawing, range);
    }
}

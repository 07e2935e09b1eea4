//! AVI: chunks that are neither picture nor sound nor how to show them become `JUNK` of the same size, full of zeros.

use std::io::{Read, Seek};
use std::ops::Range;

use super::Why;
use super::finding::Finding;
use super::patch::{Fault, Plan, Source};

/// The most chunks outside of the pictures that are looked at.
const MAX_CHUNKS: u32 = 10_000;

/// Everything there is in a film.
///
/// # Errors
/// It is no AVI, or damaged.
pub(super) fn plan<R: Read + Seek>(source: &mut Source<'_, R>) -> Result<Plan, Fault> {
    let mut walk = Walk { source, plan: Plan::default(), left: MAX_CHUNKS, seen: false };
    let end = walk.source.length;
    walk.chunks(0..end, 0)?;
    if walk.seen { Ok(walk.plan) } else { Err(Why::Damaged.into()) }
}

struct Walk<'a, 'b, R> {
    source: &'a mut Source<'b, R>,
    plan: Plan,
    left: u32,
    seen: bool,
}

impl<R: Read + Seek> Walk<'_, '_, R> {
    fn chunks(&mut self, range: Range<u64>, depth: u8) -> Result<(), Fault> {
        let mut at = range.start;
        while range.end.saturating_sub(at) >= 8 {
            self.left = self.left.checked_sub(1).ok_or(Why::TooLarge)?;
            let [name @ .., a, b, c, d] = self.source.at::<8>(at)?;
            let body = at + 8;
            let end = body.saturating_add(u32::from_le_bytes([a, b, c, d]).into()).min(range.end);
            match (depth, &name) {
                (0, b"RIFF") => {
                    let form = self.source.at::<4>(body)?;
                    if !matches!(&form, b"AVI " | b"AVIX") {
                        return Err(Why::Damaged.into());
                    }
                    self.chunks(body + 4..end, 1)?;
                }
                (1 | 2, b"LIST") => match &self.source.at::<4>(body)? {
                    b"movi" => self.seen = true,
                    b"hdrl" | b"strl" | b"odml" => self.chunks(body + 4..end, depth + 1)?,
                    _ => self.hide(at, body..end, Finding::Comment)?,
                },
                (3, b"LIST") => self.hide(at, body..end, Finding::Comment)?,
                (1, b"idx1") | (2 | 3, b"avih" | b"strh" | b"strf" | b"indx" | b"vprp" | b"dmlh") => {}
                (_, b"JUNK") => self.plan.zero(body..end)?,
                (_, b"IDIT") => self.hide(at, body..end, Finding::Times)?,
                (_, b"strn" | b"ISFT") => self.hide(at, body..end, Finding::Program)?,
                (_, b"strd") => self.hide(at, body..end, Finding::Device)?, // cameras keep their own notes there
                (0, _) => {
                    self.plan.zero(at..range.end)?; // behind the film
                    self.plan.found.insert(Finding::Attachment);
                    return Ok(());
                }
                _ => self.hide(at, body..end, Finding::Other)?,
            }
            at = end + (end - body) % 2;
        }
        Ok(())
    }

    fn hide(&mut self, at: u64, content: Range<u64>, finding: Finding) -> Result<(), Fault> {
        self.plan.put(at, *b"JUNK")?;
        self.plan.found.insert(finding);
        Ok(self.plan.zero(content)?)
    }
}

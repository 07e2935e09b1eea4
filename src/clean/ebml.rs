//! Matroska and WebM (RFC 8794, RFC 9559): elements that are neither picture nor sound nor how to play them become `Void`
//! of the same size, full of zeros. Nothing moves, so places that are written down stay right.

use std::io::{Read, Seek};
use std::ops::Range;

use super::Why;
use super::finding::Finding;
use super::patch::{Fault, Plan, Source};

/// The most elements that are looked at; a film of hours has a cluster every few seconds and some ten thousand blocks each.
const MAX_ELEMENTS: u32 = 4_000_000;

const HEADER: u32 = 0x1a45_dfa3;
const SEGMENT: u32 = 0x1853_8067;
const INFORMATION: u32 = 0x1549_a966;
const TRACKS: u32 = 0x1654_ae6b;
const TRACK: u32 = 0xae;
const CLUSTER: u32 = 0x1f43_b675;
const VOID: u32 = 0xec;
const SUM: u32 = 0xbf;

/// What a player needs to know of a track: number, kind, flags, timing, language, codec and what its decoder starts with,
/// how it looks and sounds, how it is packed.
const PLAYED: &[u32] = &[
    0xd7, 0x83, 0xb9, 0x88, 0x55aa, 0x55ab, 0x55ac, 0x55ad, 0x55ae, 0x55af, 0x9c, 0x6de7, 0x6df8, 0x23_e383, 0x23_4e7a,
    0x23_314f, 0x55ee, 0x41e4, 0x22_b59c, 0x22_b59d, 0xaa, 0x56aa, 0x56bb, 0xe0, 0xe1, 0xe2, 0x6d80, 0x63a2,
];

struct Element {
    id: u32,
    at: u64,
    body: u64,
    end: u64,
}

struct Walk<'a, 'b, R> {
    source: &'a mut Source<'b, R>,
    plan: Plan,
    left: u32,
}

/// Everything there is in a film or a sound.
///
/// # Errors
/// It is no Matroska, or damaged.
pub(super) fn plan<R: Read + Seek>(source: &mut Source<'_, R>) -> Result<Plan, Fault> {
    let end = source.length;
    let mut walk = Walk { source, plan: Plan::default(), left: MAX_ELEMENTS };
    let (mut at, mut segments) = (0, 0);
    while at < end {
        let each = walk.element(at, end)?;
        match each.id {
            HEADER => {}
            SEGMENT => {
                segments += 1;
                walk.segment(each.body..each.end)?;
            }
            _ => walk.hide(&each, Finding::Attachment)?,
        }
        at = each.end;
    }
    if segments == 0 { Err(Why::Damaged.into()) } else { Ok(walk.plan) }
}

impl<R: Read + Seek> Walk<'_, '_, R> {
    /// The element that begins here. One of unknown length, as live recordings have, goes on to the end of its parent.
    fn element(&mut self, at: u64, end: u64) -> Result<Element, Fault> {
        self.left = self.left.checked_sub(1).ok_or(Why::TooLarge)?;
        let [first] = self.source.at::<1>(at)?;
        let id_bytes = u64::from(first.leading_zeros()) + 1;
        if id_bytes > 4 {
            return Err(Why::Damaged.into());
        }
        let id = self.source.read(at..at + id_bytes)?.iter().fold(0, |id, byte| id << 8 | u32::from(*byte));
        let [first] = self.source.at::<1>(at + id_bytes)?;
        let size_bytes = u64::from(first.leading_zeros()) + 1;
        if size_bytes > 8 {
            return Err(Why::Damaged.into());
        }
        let body = at + id_bytes + size_bytes;
        let bits = 7 * size_bytes;
        let size = self.source.read(at + id_bytes..body)?.iter().fold(0u64, |size, byte| size << 8 | u64::from(*byte))
            & ((1 << bits) - 1);
        let is_unknown = size == (1 << bits) - 1;
        let stop = if is_unknown { end } else { body.checked_add(size).ok_or(Why::Damaged)? };
        // A recording that was cut off ends before its last elements do.
        let stop = if end == self.source.length { stop.min(end) } else { stop };
        if stop > end || body > stop {
            return Err(Why::Damaged.into());
        }
        Ok(Element { id, at, body, end: stop })
    }

    /// Makes an element one that nobody reads: an identity of one byte, and a length as wide as needed to fill its place.
    fn hide(&mut self, each: &Element, finding: Finding) -> Result<(), Fault> {
        let total = each.end - each.at;
        let width = (each.body - each.at).checked_sub(1).ok_or(Why::Damaged)?.clamp(1, 8);
        let content = total.checked_sub(1 + width).ok_or(Why::Damaged)?;
        if content >= (1 << (7 * width)) - 1 {
            return Err(Why::CannotClean.into());
        }
        let length = content | 1 << (7 * width);
        let bytes = length.to_be_bytes();
        let from = bytes.len().saturating_sub(usize::try_from(width).unwrap_or(8));
        self.plan.zero(each.at..each.end)?;
        self.plan.put(each.at, [&[0xec], bytes.get(from..).unwrap_or_default()].concat())?;
        self.plan.found.insert(finding);
        Ok(())
    }

    fn segment(&mut self, range: Range<u64>) -> Result<(), Fault> {
        let mut at = range.start;
        while at < range.end {
            let each = self.element(at, range.end)?;
            at = each.end;
            match each.id {
                INFORMATION => self.information(each.body..each.end)?,
                TRACKS => self.tracks(each.body..each.end)?,
                CLUSTER => at = self.cluster(&each, range.end)?,
                0x114d_9b74 | 0x1c53_bb6b => {} // where things lie
                VOID => self.plan.zero(each.body..each.end)?,
                0x1254_c367 | 0x1043_a770 => self.hide(&each, Finding::Comment)?, // tags, chapters
                0x1941_a469 => self.hide(&each, Finding::Attachment)?,            // files
                _ => self.hide(&each, Finding::Other)?,
            }
        }
        Ok(())
    }

    fn information(&mut self, range: Range<u64>) -> Result<(), Fault> {
        let mut at = range.start;
        while at < range.end {
            let each = self.element(at, range.end)?;
            at = each.end;
            match each.id {
                0x2a_d7b1 | 0x4489 => {} // how long it is
                // Every file must name its programs; an empty name is one.
                0x4d80 | 0x5741 => self.plan.blank(self.source, each.body..each.end, Finding::Program)?,
                0x4461 => self.hide(&each, Finding::Times)?,
                0x7384 | 0x3c_83ab | 0x3e_83bb => self.hide(&each, Finding::OriginalName)?,
                0x7ba9 => self.hide(&each, Finding::Comment)?,
                VOID => self.plan.zero(each.body..each.end)?,
                SUM => self.hide(&each, Finding::Program)?, // of what is no longer there
                _ => self.hide(&each, Finding::Serial)?,    // numbers drawn for this file
            }
        }
        Ok(())
    }

    fn tracks(&mut self, range: Range<u64>) -> Result<(), Fault> {
        let mut at = range.start;
        while at < range.end {
            let each = self.element(at, range.end)?;
            at = each.end;
            match each.id {
                TRACK => self.track(each.body..each.end)?,
                VOID => self.plan.zero(each.body..each.end)?,
                _ => self.hide(&each, Finding::Other)?,
            }
        }
        Ok(())
    }

    fn track(&mut self, range: Range<u64>) -> Result<(), Fault> {
        let mut at = range.start;
        let mut is_vorbis = false;
        while at < range.end {
            let each = self.element(at, range.end)?;
            at = each.end;
            match each.id {
                0x86 => is_vorbis = self.source.peek(each.body..each.end)?.starts_with(b"A_VORBIS"),
                0x63a2 if is_vorbis => self.remarks(each.body..each.end)?,
                id if PLAYED.contains(&id) => {}
                // Every track must have a number of its own; a small one will do.
                0x73c5 => self.number(&each, range.start)?,
                0x536e => self.hide(&each, Finding::Comment)?,
                0x25_8688 => self.hide(&each, Finding::Program)?,
                VOID => self.plan.zero(each.body..each.end)?,
                _ => self.hide(&each, Finding::Other)?,
            }
        }
        Ok(())
    }

    /// Numbers a track by where it is described, instead of by chance.
    fn number(&mut self, each: &Element, place: u64) -> Result<(), Fault> {
        let width =
            usize::try_from(each.end - each.body).ok().filter(|width| (1..=8).contains(width)).ok_or(Why::Damaged)?;
        let bytes = place.to_be_bytes();
        let mut new = bytes.get(bytes.len() - width..).unwrap_or_default().to_vec();
        if let Some(last) = new.last_mut().filter(|last| **last == 0) {
            *last = 1; // none may be zero
        }
        self.plan.zero(each.body..each.end)?;
        Ok(self.plan.put(each.body, new)?)
    }

    /// Vorbis keeps its remarks among what the decoder needs: their text is overwritten with spaces.
    fn remarks(&mut self, range: Range<u64>) -> Result<(), Fault> {
        let mut private = self.source.read(range.clone())?;
        let Some(start) = super::bytes::find(&private, b"\x03vorbis").map(|at| at + 7) else { return Ok(()) };
        let number = |private: &[u8], at: usize| {
            let bytes = private.get(at..).and_then(<[u8]>::first_chunk)?;
            usize::try_from(u32::from_le_bytes(*bytes)).ok()
        };
        let before = private.clone();
        let (mut at, mut left) = (start, 1);
        let mut is_vendor = true;
        while left > 0 {
            let Some(length) = number(&private, at) else { return Err(Why::Damaged.into()) };
            let text = private.get_mut(at + 4..at.saturating_add(4).saturating_add(length)).ok_or(Why::Damaged)?;
            let equals = text.iter().position(|byte| *byte == b'=');
            text.fill(b' ');
            if let Some(sign) = equals.and_then(|at| text.get_mut(at)) {
                *sign = b'=';
            }
            at += 4 + length;
            left -= 1;
            if is_vendor {
                is_vendor = false;
                left = number(&private, at).filter(|count| *count <= private.len()).ok_or(Why::Damaged)?;
                at += 4;
            }
        }
        if private != before {
            self.plan.found.extend([Finding::Program, Finding::Comment]);
        }
        Ok(self.plan.put(range.start, private)?)
    }

    /// Pictures and sound. Answers where the cluster really ends, if it did not know.
    fn cluster(&mut self, cluster: &Element, end: u64) -> Result<u64, Fault> {
        let mut at = cluster.body;
        while at < cluster.end {
            let each = self.element(at, cluster.end)?;
            match each.id {
                0xe7 | 0xa7 | 0xab | 0xa3 | 0xa0 => {}
                VOID => self.plan.zero(each.body..each.end)?,
                CLUSTER | 0x1c53_bb6b | 0x1254_c367 | TRACKS | INFORMATION if cluster.end == end => return Ok(at),
                _ => self.hide(&each, Finding::Other)?,
            }
            at = each.end;
        }
        Ok(at)
    }
}

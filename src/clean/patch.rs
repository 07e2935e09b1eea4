//! Files of any length, cleaned in place: first a look at their structure, which says what to overwrite, then one copy
//! with that overwritten. No length and no place changes, so whatever points into the file still points right. Memory is
//! bounded: the structure is read in small pieces, and there is an end to how many places are remembered.

use std::collections::VecDeque;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::Range;

use super::Why;
use super::finding::{Finding, Found};

/// The most places that are overwritten in one file, 16 bytes of memory each: an action camera writes a few per second.
pub(super) const MAX_PLACES: usize = 1024 * 1024;
/// The longest piece of structure that is read at once, in bytes.
pub(super) const MAX_PIECE_BYTES: u64 = 8 * 1024 * 1024;
const COPY_BYTES: usize = 64 * 1024;
const BLOCK_BYTES: u64 = 16 * 1024;
const BLOCKS: usize = 4;
/// How often a file may be read over: as often as the largest real one with its tables, and some times more. A hostile one
/// that sends us to the same place again and again is too large.
const LOOKS: u64 = 8;
/// So much besides, in bytes, for short files; and what each look costs beside its bytes.
const LOOKS_BESIDES: u64 = 1024 * 1024;
const LOOK_BYTES: u64 = 8;

/// Why a stream ended: its own end, or what is wrong with the file.
#[derive(Debug)]
pub(super) enum Fault {
    Io(io::Error),
    Why(Why),
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<Why> for Fault {
    fn from(why: Why) -> Self {
        Self::Why(why)
    }
}

/// A file that is read at any place.
pub(super) struct Source<'a, R> {
    from: &'a mut R,
    pub(super) length: u64,
    /// How many bytes may still be looked at.
    left: u64,
    /// What was read last and where it lies, since heads of boxes and entries of tables lie close together.
    blocks: VecDeque<(u64, Vec<u8>)>,
}

impl<'a, R: Read + Seek> Source<'a, R> {
    pub(super) fn new(from: &'a mut R) -> io::Result<Self> {
        let length = from.seek(SeekFrom::End(0))?;
        let left = length.saturating_mul(LOOKS).saturating_add(LOOKS_BESIDES);
        Ok(Self { from, length, left, blocks: VecDeque::new() })
    }

    /// The bytes of a range that lies in the file.
    pub(super) fn read(&mut self, range: Range<u64>) -> Result<Vec<u8>, Fault> {
        let count = range.end.checked_sub(range.start).filter(|_| range.end <= self.length).ok_or(Why::Damaged)?;
        if count > MAX_PIECE_BYTES {
            return Err(Why::TooLarge.into());
        }
        self.spend(count + LOOK_BYTES)?;
        let count = usize::try_from(count).map_err(|_| Why::TooLarge)?;
        let start = range.start - range.start % BLOCK_BYTES;
        if range.end > start + BLOCK_BYTES {
            return self.fresh(range.start, count);
        }
        if !self.blocks.iter().any(|(at, _)| *at == start) {
            let most = usize::try_from(BLOCK_BYTES.min(self.length - start)).map_err(|_| Why::TooLarge)?;
            let block = self.fresh(start, most)?;
            self.blocks.truncate(BLOCKS - 1);
            self.blocks.push_front((start, block));
        }
        let (_, block) = self.blocks.iter().find(|(at, _)| *at == start).ok_or(Why::Damaged)?;
        let from = usize::try_from(range.start - start).map_err(|_| Why::TooLarge)?;
        Ok(block.get(from..from + count).ok_or(Why::Damaged)?.to_vec())
    }

    /// Keeps the work within a few times the length of the file.
    fn spend(&mut self, bytes: u64) -> Result<(), Why> {
        self.left = self.left.checked_sub(bytes).ok_or(Why::TooLarge)?;
        Ok(())
    }

    fn fresh(&mut self, at: u64, count: usize) -> Result<Vec<u8>, Fault> {
        self.spend(u64::try_from(count).map_err(|_| Why::TooLarge)?)?;
        let mut bytes = vec![0; count];
        self.from.seek(SeekFrom::Start(at))?;
        self.from.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    /// So many bytes from a place on.
    pub(super) fn at<const N: usize>(&mut self, at: u64) -> Result<[u8; N], Fault> {
        let count = u64::try_from(N).map_err(|_| Why::TooLarge)?;
        let bytes = self.read(at..at.checked_add(count).ok_or(Why::Damaged)?)?;
        Ok(*bytes.first_chunk().ok_or(Why::Damaged)?)
    }

    /// As many bytes from the front of a range as are worth looking at.
    pub(super) fn peek(&mut self, range: Range<u64>) -> Result<Vec<u8>, Fault> {
        self.read(range.start..range.end.min(range.start.saturating_add(64 * 1024)))
    }
}

/// What is to be overwritten, and what that tells.
#[derive(Default)]
pub(super) struct Plan {
    zeros: Vec<Range<u64>>,
    puts: Vec<(u64, Vec<u8>)>,
    pub(super) found: Found,
}

impl Plan {
    pub(super) fn zero(&mut self, range: Range<u64>) -> Result<(), Why> {
        if self.zeros.len() + self.puts.len() >= MAX_PLACES {
            return Err(Why::TooLarge);
        }
        if range.start < range.end {
            self.zeros.push(range);
        }
        Ok(())
    }

    /// Bytes that are written over whatever is there, zeros of the plan included.
    pub(super) fn put(&mut self, at: u64, bytes: impl Into<Vec<u8>>) -> Result<(), Why> {
        if self.zeros.len() + self.puts.len() >= MAX_PLACES {
            return Err(Why::TooLarge);
        }
        self.puts.push((at, bytes.into()));
        Ok(())
    }

    /// Zeros, and a finding if there was anything else before.
    pub(super) fn blank<R: Read + Seek>(
        &mut self,
        source: &mut Source<'_, R>,
        range: Range<u64>,
        finding: Finding,
    ) -> Result<(), Fault> {
        if super::bytes::says_anything(&source.peek(range.clone())?) {
            self.found.insert(finding);
        }
        Ok(self.zero(range)?)
    }

    /// Copies the file with everything overwritten.
    pub(super) fn copy<R: Read + Seek>(
        mut self,
        source: &mut Source<'_, R>,
        output: &mut impl Write,
    ) -> io::Result<Found> {
        let zeros = union(self.zeros);
        self.puts.sort_by_key(|(at, _)| *at);
        source.from.seek(SeekFrom::Start(0))?;
        let (mut at, mut piece) = (0, vec![0; COPY_BYTES]);
        let (mut zeros, mut puts) = (zeros.as_slice(), self.puts.as_slice());
        while at < source.length {
            let count = usize::try_from(source.length - at).map_or(COPY_BYTES, |left| left.min(COPY_BYTES));
            let bytes = piece.get_mut(..count).unwrap_or_default();
            source.from.read_exact(bytes)?;
            let end = at + u64::try_from(count).unwrap_or(0);
            for range in zeros.iter().take_while(|range| range.start < end) {
                overlay(bytes, at, range.clone(), |place, _| place.fill(0));
            }
            for (place, new) in puts.iter().take_while(|(place, _)| *place < end) {
                let range = *place..place + u64::try_from(new.len()).unwrap_or(0);
                overlay(bytes, at, range, |place, from| {
                    place.copy_from_slice(new.get(from..from + place.len()).unwrap_or_default());
                });
            }
            output.write_all(bytes)?;
            at = end;
            // What ends before the next piece is done with; what lies behind something longer waits a little.
            while let Some((_, rest)) = zeros.split_first().filter(|(first, _)| first.end <= at) {
                zeros = rest;
            }
            while let Some((_, rest)) =
                puts.split_first().filter(|((place, new), _)| place + u64::try_from(new.len()).unwrap_or(0) <= at)
            {
                puts = rest;
            }
        }
        Ok(self.found)
    }
}

/// The same places in order, none twice.
pub(super) fn union(mut ranges: Vec<Range<u64>>) -> Vec<Range<u64>> {
    ranges.sort_by_key(|range| range.start);
    let mut union: Vec<Range<u64>> = Vec::new();
    for range in ranges {
        match union.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => union.push(range),
        }
    }
    union
}

/// Hands over the part of a piece that a range covers, and how far into the range it begins.
fn overlay(piece: &mut [u8], at: u64, range: Range<u64>, change: impl FnOnce(&mut [u8], usize)) {
    let start = range.start.max(at);
    let place = |wanted: u64| usize::try_from(wanted.saturating_sub(at)).unwrap_or(usize::MAX).min(piece.len());
    let (from, to) = (place(start), place(range.end));
    if let (Some(covered), Ok(into)) = (piece.get_mut(from..to), usize::try_from(start - range.start))
        && !covered.is_empty()
    {
        change(covered, into);
    }
}

#[cfg(test)]
mod tests {
    use super::{COPY_BYTES, Fault, LOOKS, LOOKS_BESIDES, Plan, Source};
    use crate::clean::Why;
    use proptest::prelude::{any, prop_assert, proptest};
    use std::io::Cursor;

    #[test]
    fn a_file_that_sends_us_to_the_same_place_again_and_again_is_too_large() {
        let bytes = vec![1; 40_000];
        let mut from = Cursor::new(bytes);
        let mut source = Source::new(&mut from).unwrap();
        let looked = (0..100).map_while(|_| source.read(0..40_000).ok()).count();
        assert!((1..).contains(&looked) && u64::try_from(looked).unwrap() * 40_000 <= LOOKS * 40_000 + LOOKS_BESIDES);
        assert!(matches!(source.read(0..40_000), Err(Fault::Why(Why::TooLarge))));
    }

    proptest! {
        #[test]
        fn a_copy_is_overwritten_where_the_plan_says_and_nowhere_else(
            length in COPY_BYTES - 100..2 * COPY_BYTES + 100,
            zeros in proptest::collection::vec((0..3 * COPY_BYTES, 0..COPY_BYTES), 0..8),
            puts in proptest::collection::vec((0..3 * COPY_BYTES, any::<[u8; 16]>()), 0..8),
        ) {
            let mut expected: Vec<u8> = (1..=250).cycle().take(length).collect();
            let mut from = Cursor::new(expected.clone());
            let mut plan = Plan::default();
            let place = |at: usize| u64::try_from(at).unwrap();
            let mut puts = puts;
            puts.sort_by_key(|(at, _)| *at);
            for (at, count) in zeros {
                plan.zero(place(at)..place(at + count)).unwrap();
                expected.iter_mut().skip(at).take(count).for_each(|byte| *byte = 0);
            }
            for (at, new) in puts {
                plan.put(place(at), new).unwrap();
                expected.iter_mut().skip(at).zip(new).for_each(|(byte, new)| *byte = new);
            }
            let mut out = Vec::new();
            plan.copy(&mut Source::new(&mut from).unwrap(), &mut out).unwrap();
            prop_assert!(out == expected);
        }
    }
}

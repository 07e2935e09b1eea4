//! Where the samples of one track lie, by its tables (ISO/IEC 14496-12, 8.7): chunks, how many samples each has, and how
//! long those are.

use std::io::{Read, Seek};
use std::ops::Range;

use super::Why;
use super::boxes::Box;
use super::patch::{Fault, MAX_PLACES, Source};

/// Entries of a table that are read at once.
const ENTRIES: u64 = 4096;
/// The most samples of one track; a day of sound has five million.
const MAX_SAMPLES: u64 = 16_000_000;

/// How long samples are.
enum Sizes {
    All(u32),
    Each { at: u64, bits: u8 },
}

/// The tables of one track.
pub(super) struct Samples {
    /// First chunk of a run, samples in each of its chunks.
    runs: Vec<(u32, u32)>,
    chunks_at: u64,
    chunks: u32,
    chunk_bytes: u64,
    sizes: Sizes,
    all: u32,
    /// Whether the lengths are those of the bytes. Old QuickTime sound counts something else.
    pub(super) is_exact: bool,
}

impl Samples {
    pub(super) fn read<R: Read + Seek>(source: &mut Source<'_, R>, tables: &[Box]) -> Result<Self, Fault> {
        let find = |kind: &[u8; 4]| tables.iter().find(|table| &table.kind == kind).copied();
        let count = |source: &mut Source<'_, R>, at: u64, end: u64, width: u64| -> Result<u32, Fault> {
            let count = u32::from_be_bytes(source.at(at)?);
            let needed = u64::from(count) * width;
            if end.saturating_sub(at + 4) < needed { Err(Why::Damaged.into()) } else { Ok(count) }
        };
        let (chunk_table, chunk_bytes) = match (find(b"stco"), find(b"co64")) {
            (Some(table), _) => (table, 4),
            (None, Some(table)) => (table, 8),
            (None, None) => return Err(Why::Damaged.into()),
        };
        let chunks = count(source, chunk_table.body + 4, chunk_table.end, chunk_bytes)?;
        let (sizes, samples) = match (find(b"stsz"), find(b"stz2")) {
            (Some(table), _) => match u32::from_be_bytes(source.at(table.body + 4)?) {
                0 => (Sizes::Each { at: table.body + 12, bits: 32 }, count(source, table.body + 8, table.end, 4)?),
                size => (Sizes::All(size), u32::from_be_bytes(source.at(table.body + 8)?)),
            },
            (None, Some(table)) => {
                let [_, _, _, bits] = source.at(table.body + 4)?;
                if !matches!(bits, 8 | 16) {
                    return Err(Why::CannotClean.into());
                }
                let samples = count(source, table.body + 8, table.end, u64::from(bits / 8))?;
                (Sizes::Each { at: table.body + 12, bits }, samples)
            }
            (None, None) => return Err(Why::Damaged.into()),
        };
        let run_table = find(b"stsc").ok_or(Why::Damaged)?;
        let run_count = count(source, run_table.body + 4, run_table.end, 12)?;
        let mut runs = Vec::new();
        for number in 0..u64::from(run_count) {
            let at = run_table.body + 8 + number * 12;
            runs.push((u32::from_be_bytes(source.at(at)?), u32::from_be_bytes(source.at(at + 4)?)));
            if runs.len() > MAX_PLACES {
                return Err(Why::TooLarge.into());
            }
        }
        let is_exact =
            !matches!(sizes, Sizes::All(1)) && !tables.iter().any(|table| matches!(&table.kind, b"saio" | b"senc"));
        Ok(Self { runs, chunks_at: chunk_table.body + 8, chunks, chunk_bytes, sizes, all: samples, is_exact })
    }

    /// The bytes of all chunks; chunks that follow each other are one range.
    pub(super) fn ranges<R: Read + Seek>(&self, source: &mut Source<'_, R>) -> Result<Vec<Range<u64>>, Fault> {
        let (mut ranges, mut next_sample, mut run): (Vec<Range<u64>>, u64, usize) = (Vec::new(), 0, 0);
        for chunk in 0..self.chunks {
            let at = self.chunks_at + u64::from(chunk) * self.chunk_bytes;
            let start = if self.chunk_bytes == 4 {
                u32::from_be_bytes(source.at(at)?).into()
            } else {
                u64::from_be_bytes(source.at(at)?)
            };
            while self.runs.get(run + 1).is_some_and(|(first, _)| *first <= chunk.saturating_add(1)) {
                run += 1;
            }
            let count = u64::from(self.runs.get(run).ok_or(Why::Damaged)?.1)
                .min(u64::from(self.all).saturating_sub(next_sample));
            let length = self.length(source, next_sample, count)?;
            next_sample += count;
            let end = start.checked_add(length).ok_or(Why::Damaged)?;
            match ranges.last_mut() {
                Some(last) if last.end == start => last.end = end,
                _ => ranges.push(start..end),
            }
            if ranges.len() > MAX_PLACES || next_sample > MAX_SAMPLES {
                return Err(Why::TooLarge.into());
            }
        }
        Ok(ranges)
    }

    /// How many bytes so many samples have.
    fn length<R: Read + Seek>(&self, source: &mut Source<'_, R>, first: u64, count: u64) -> Result<u64, Fault> {
        let (at, bits) = match self.sizes {
            Sizes::All(size) => return Ok(count * u64::from(size)),
            Sizes::Each { at, bits } => (at, bits),
        };
        let width = u64::from(bits / 8);
        let (mut next, end, mut total) = (at + first * width, at + (first + count) * width, 0u64);
        while next < end {
            let stop = end.min(next + ENTRIES * width);
            let bytes = source.read(next..stop)?;
            total += match bits {
                8 => bytes.iter().map(|size| u64::from(*size)).sum::<u64>(),
                16 => bytes.as_chunks().0.iter().map(|size| u64::from(u16::from_be_bytes(*size))).sum(),
                _ => bytes.as_chunks().0.iter().map(|size| u64::from(u32::from_be_bytes(*size))).sum(),
            };
            next = stop;
        }
        Ok(total)
    }
}

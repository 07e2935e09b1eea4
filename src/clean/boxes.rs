//! ISO base media (ISO/IEC 14496-12) and QuickTime: MP4, MOV, M4V, M4A, 3GP. Boxes that show or sound stay where they
//! are; all others become `free` boxes of the same size, full of zeros, and so do whole tracks of positions and sensors.

use std::io::{Read, Seek};
use std::ops::Range;

use super::finding::{Finding, Found};
use super::patch::{Fault, MAX_PLACES, Plan, Source, union};
use super::samples::Samples;
use super::{Why, icc};

/// The most boxes that are looked at in one file; a long fragmented film has a hundred thousand.
const MAX_BOXES: u32 = 500_000;

/// Brands of standards. Others name a maker.
const BRANDS: &[&[u8; 4]] = &[
    b"isom",
    b"iso2",
    b"iso3",
    b"iso4",
    b"iso5",
    b"iso6",
    b"iso7",
    b"iso8",
    b"iso9",
    b"isoa",
    b"mp41",
    b"mp42",
    b"mp71",
    b"avc1",
    b"hvc1",
    b"av01",
    b"M4V ",
    b"M4A ",
    b"M4B ",
    b"M4P ",
    b"qt  ",
    b"3gp3",
    b"3gp4",
    b"3gp5",
    b"3gp6",
    b"3gp7",
    b"3g2a",
    b"dash",
    b"msdh",
    b"msix",
    b"cmfc",
    b"cmfs",
    b"hlsf",
    b"mif1",
    b"mif2",
    b"miaf",
    b"heic",
    b"heix",
    b"heim",
    b"heis",
    b"hevc",
    b"hevx",
    b"hevm",
    b"hevs",
    b"avif",
    b"avis",
    b"avio",
    b"msf1",
    b"MiHB",
    b"MiHE",
    b"MiPr",
    b"MA1A",
    b"MA1B",
    b"tmap",
    b"\0\0\0\0",
];
/// Tracks that are seen, heard or read. Positions, sensors, clocks and hints are not.
const SHOWN_TRACKS: &[&[u8; 4]] = &[b"vide", b"soun", b"text", b"sbtl", b"subt", b"subp", b"clcp", b"auxv", b"pict"];
const SAMPLE_TABLES: &[&[u8; 4]] = &[
    b"stts", b"ctts", b"stsc", b"stsz", b"stz2", b"stco", b"co64", b"stss", b"stsh", b"sdtp", b"sgpd", b"sbgp",
    b"subs", b"saiz", b"saio", b"cslg", b"padb", b"stdp", b"stps", b"senc",
];
/// What a decoder needs beside those whose names end in C.
const DECODERS: &[&[u8; 4]] = &[
    b"esds", b"dOps", b"alac", b"chan", b"chnl", b"wave", b"dac3", b"dec3", b"dac4", b"dfLa", b"dvc1", b"d263",
    b"damr", b"btrt", b"pasp", b"clap", b"colr", b"fiel", b"gama", b"sinf", b"SA3D", b"glbl", b"mdcv", b"clli",
    b"SmDm", b"CoLL", b"st3d", b"sv3d", b"vexu", b"hfov", b"srat", b"frma", b"SDLN", b"SMI ", b"ACLR", b"ARES",
    b"APRG",
];

/// A box: where it begins, where its content begins and ends.
#[derive(Clone, Copy)]
pub(super) struct Box {
    pub(super) kind: [u8; 4],
    pub(super) at: u64,
    pub(super) body: u64,
    pub(super) end: u64,
}

impl Box {
    pub(super) fn content(self) -> Range<u64> {
        self.body..self.end
    }
}

/// A file under way.
pub(super) struct Walk<'a, 'b, R> {
    pub(super) source: &'a mut Source<'b, R>,
    pub(super) plan: Plan,
    /// Where pictures and sound lie; what else lies in `mdat` belongs to nothing.
    pub(super) kept: Vec<Range<u64>>,
    /// Whether [`Self::kept`] is all there is.
    pub(super) is_exact: bool,
    boxes: u32,
    is_quicktime: bool,
}

impl<'a, 'b, R: Read + Seek> Walk<'a, 'b, R> {
    /// What is to be overwritten in a file, as one of the two walks finds.
    pub(super) fn over(
        source: &'a mut Source<'b, R>,
        walk: impl FnOnce(&mut Self) -> Result<(), Fault>,
    ) -> Result<Plan, Fault> {
        let plan = Plan::default();
        let mut under_way = Self { source, plan, kept: Vec::new(), is_exact: true, boxes: 0, is_quicktime: true };
        walk(&mut under_way)?;
        Ok(under_way.plan)
    }

    /// The boxes of a range, all of it.
    pub(super) fn boxes(&mut self, range: Range<u64>) -> Result<Vec<Box>, Fault> {
        let (mut at, mut boxes) = (range.start, Vec::new());
        while range.end.saturating_sub(at) >= 8 {
            let each = self.one(at, range.end)?;
            at = each.end;
            boxes.push(each);
            self.boxes += 1;
            if self.boxes > MAX_BOXES {
                return Err(Why::TooLarge.into());
            }
        }
        self.plan.zero(at..range.end)?; // QuickTime ends lists with four zeros
        Ok(boxes)
    }

    fn one(&mut self, at: u64, end: u64) -> Result<Box, Fault> {
        let [a, b, c, d, kind @ ..] = self.source.at::<8>(at)?;
        let (body, size) = match u32::from_be_bytes([a, b, c, d]) {
            0 => (at + 8, end - at),
            1 => (at + 16, u64::from_be_bytes(self.source.at(at + 8)?)),
            size => (at + 8, size.into()),
        };
        let mut stop = at.checked_add(size).ok_or(Why::Damaged)?;
        if stop > end && &kind == b"mdat" && end == self.source.length {
            stop = end; // a recording that was cut off
        }
        if body > stop || stop > end {
            return Err(Why::Damaged.into());
        }
        Ok(Box { kind, at, body, end: stop })
    }

    /// Makes a box one that nobody reads.
    pub(super) fn hide(&mut self, each: Box, finding: Finding) -> Result<(), Fault> {
        if !matches!(&each.kind, b"free" | b"skip" | b"wide") {
            self.plan.put(each.at + 4, *b"free")?;
            self.plan.found.insert(finding);
        }
        Ok(self.plan.zero(each.content())?)
    }

    /// The same, with what its content is called.
    fn hide_words(&mut self, each: Box) -> Result<(), Fault> {
        let words = self.source.peek(each.content())?;
        let mut sorts = Found::new();
        for name in words.windows(8).filter_map(|there| there.last_chunk::<4>()) {
            let name: String = name.iter().map(|byte| char::from(*byte)).collect();
            if name.starts_with('\u{a9}')
                || matches!(name.as_str(), "loci" | "auth" | "titl" | "yrrc" | "cprt" | "manu" | "modl")
            {
                sorts.insert(Finding::of_property(&name));
            }
        }
        for name in words.split(|byte| !matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-')) {
            if name.starts_with(b"com.") {
                sorts.insert(Finding::of_property(&String::from_utf8_lossy(name)));
            }
        }
        sorts.extend(sorts.is_empty().then_some(Finding::Device));
        self.hide(each, Finding::Other)?;
        self.plan.found.remove(&Finding::Other);
        self.plan.found.extend(sorts);
        Ok(())
    }

    /// Film and sound: everything there is.
    ///
    /// # Errors
    /// Damaged, or of a kind whose hidden places cannot be reached.
    pub(super) fn film(&mut self) -> Result<(), Fault> {
        let all = self.boxes(0..self.source.length)?;
        let is_fragmented = all.iter().any(|each| &each.kind == b"moof");
        if !all.iter().any(|each| &each.kind == b"moov") {
            return Err(Why::Damaged.into());
        }
        for each in &all {
            match &each.kind {
                b"ftyp" | b"styp" => self.brands(*each)?,
                b"moov" => self.movie(*each, is_fragmented)?,
                b"moof" => self.fragment(*each)?,
                b"mdat" | b"sidx" | b"ssix" | b"mfra" | b"pdin" => {}
                b"pnot" | b"PICT" => self.hide(*each, Finding::Thumbnail)?,
                b"prft" => self.hide(*each, Finding::Times)?,
                b"uuid" | b"udta" | b"meta" => self.hide_words(*each)?,
                _ => self.hide(*each, Finding::Other)?,
            }
        }
        if is_fragmented {
            self.is_exact = false;
        }
        self.forget_the_rest(&all)
    }

    /// Bytes among pictures and sound that belong to none of them.
    pub(super) fn forget_the_rest(&mut self, all: &[Box]) -> Result<(), Fault> {
        if !self.is_exact {
            return Ok(());
        }
        let kept = union(std::mem::take(&mut self.kept));
        let mut kept = kept.iter().peekable();
        for each in all.iter().filter(|each| &each.kind == b"mdat") {
            let mut at = each.body;
            while let Some(range) = kept.peek().filter(|range| range.start < each.end) {
                self.plan.zero(at..range.start.max(at))?;
                at = at.max(range.end.min(each.end));
                if range.end > each.end {
                    break;
                }
                kept.next();
            }
            self.plan.zero(at..each.end)?;
        }
        Ok(())
    }

    pub(super) fn brands(&mut self, each: Box) -> Result<(), Fault> {
        let bytes = self.source.peek(each.content())?;
        for (number, (brand, at)) in bytes.as_chunks::<4>().0.iter().zip((each.body..).step_by(4)).enumerate() {
            match number {
                0 => self.is_quicktime = brand == b"qt  ",
                1 => {
                    self.plan.zero(at..at + 4)?; // the version of whoever wrote it
                    continue;
                }
                _ => {}
            }
            if !BRANDS.contains(&brand) {
                self.plan.put(at, *b"mp42")?;
                self.plan.found.insert(Finding::Device);
            }
        }
        Ok(())
    }

    fn movie(&mut self, movie: Box, is_fragmented: bool) -> Result<(), Fault> {
        for each in self.boxes(movie.content())? {
            match &each.kind {
                b"mvhd" => {
                    let start = self.times(each)?;
                    // Where somebody last stopped looking; the number of the next track comes after it.
                    let rest = start + 8 + 4 + 2 + 10 + 36;
                    self.plan.zero(rest.min(each.end)..(rest + 24).min(each.end))?;
                }
                b"trak" => self.track(each, is_fragmented)?,
                b"mvex" | b"iods" | b"pssh" => {}
                b"cmov" | b"rmra" => return Err(Why::CannotClean.into()),
                b"udta" | b"meta" | b"uuid" => self.hide_words(each)?,
                _ => self.hide(each, Finding::Other)?,
            }
        }
        Ok(())
    }

    /// Blanks when it was made and changed, and answers where what follows begins.
    fn times(&mut self, each: Box) -> Result<u64, Fault> {
        let [version, ..] = self.source.at::<4>(each.body)?;
        let end = each.body + if version == 1 { 20 } else { 12 };
        if end > each.end {
            return Err(Why::Damaged.into());
        }
        self.plan.blank(self.source, each.body + 4..end, Finding::Times)?;
        Ok(end)
    }

    /// The first box of a kind in another.
    fn child(&mut self, each: Box, kind: [u8; 4]) -> Result<Option<Box>, Fault> {
        Ok(self.boxes(each.content())?.into_iter().find(|child| child.kind == kind))
    }

    fn track(&mut self, track: Box, is_fragmented: bool) -> Result<(), Fault> {
        let media = self.child(track, *b"mdia")?.ok_or(Why::Damaged)?;
        let handler = self.child(media, *b"hdlr")?.ok_or(Why::Damaged)?;
        let [_, _, _, _, _, _, _, _, kind @ ..] = self.source.at::<12>(handler.body)?;
        let information = self.child(media, *b"minf")?.ok_or(Why::Damaged)?;
        let tables = self.child(information, *b"stbl")?.ok_or(Why::Damaged)?;
        let tables = self.boxes(tables.content())?;
        let samples = Samples::read(self.source, &tables)?;
        if !SHOWN_TRACKS.contains(&&kind) {
            if is_fragmented {
                return Err(Why::CannotClean.into()); // its samples lie in every fragment
            }
            for range in samples.ranges(self.source)? {
                self.plan.zero(range)?;
            }
            self.plan.found.insert(if &kind == b"tmcd" { Finding::Times } else { Finding::Location });
            return self.hide(track, Finding::Device);
        }
        if !is_fragmented {
            self.is_exact &= samples.is_exact;
            let ranges = samples.ranges(self.source)?;
            if self.kept.len() + ranges.len() > MAX_PLACES {
                return Err(Why::TooLarge.into());
            }
            self.kept.extend(ranges);
        }
        for each in self.boxes(track.content())? {
            match &each.kind {
                b"tkhd" => {
                    self.times(each)?;
                }
                b"mdia" => self.media(each, kind)?,
                b"edts" | b"tapt" | b"matt" | b"clip" | b"load" => {}
                b"tref" => {
                    for reference in self.boxes(each.content())? {
                        if matches!(&reference.kind, b"tmcd" | b"cdsc" | b"hint") {
                            self.hide(reference, Finding::Times)?;
                        }
                    }
                }
                b"udta" | b"meta" | b"uuid" => self.hide_words(each)?,
                _ => self.hide(each, Finding::Other)?,
            }
        }
        Ok(())
    }

    fn media(&mut self, media: Box, handler: [u8; 4]) -> Result<(), Fault> {
        for each in self.boxes(media.content())? {
            match &each.kind {
                b"mdhd" => {
                    self.times(each)?;
                }
                b"hdlr" => self.handler_name(each)?,
                b"minf" => {
                    for each in self.boxes(each.content())? {
                        match &each.kind {
                            b"vmhd" | b"smhd" | b"nmhd" | b"sthd" | b"gmhd" => {}
                            b"hdlr" => self.handler_name(each)?,
                            b"dinf" => self.places(each)?,
                            b"stbl" => self.tables(each, handler)?,
                            _ => self.hide(each, Finding::Other)?,
                        }
                    }
                }
                b"elng" => {}
                b"udta" | b"meta" | b"uuid" => self.hide_words(each)?,
                _ => self.hide(each, Finding::Other)?,
            }
        }
        Ok(())
    }

    /// Whoever handles it has a maker and a name.
    pub(super) fn handler_name(&mut self, each: Box) -> Result<(), Fault> {
        self.plan.blank(self.source, (each.body + 12).min(each.end)..each.end, Finding::Program)
    }

    /// Where the samples lie: in this file. A path to another is not followed.
    fn places(&mut self, each: Box) -> Result<(), Fault> {
        for each in self.boxes(each.content())? {
            if &each.kind != b"dref" || each.end - each.body < 8 {
                self.hide(each, Finding::Other)?;
                continue;
            }
            for entry in self.boxes(each.body + 8..each.end)? {
                let [_, _, _, flags] = self.source.at(entry.body)?;
                if flags & 1 == 0 {
                    return Err(Why::CannotClean.into());
                }
                self.plan.blank(self.source, (entry.body + 4).min(entry.end)..entry.end, Finding::OriginalName)?;
            }
        }
        Ok(())
    }

    fn tables(&mut self, tables: Box, handler: [u8; 4]) -> Result<(), Fault> {
        for each in self.boxes(tables.content())? {
            match &each.kind {
                b"stsd" => {
                    let [version, ..] = self.source.at::<8>(each.body)?;
                    for entry in self.boxes(each.body + 8..each.end)? {
                        self.description(entry, handler, version)?;
                    }
                }
                kind if SAMPLE_TABLES.contains(&kind) => {}
                _ => self.hide(each, Finding::Other)?,
            }
        }
        Ok(())
    }

    /// How samples are coded: whose program it was goes, what the decoder needs stays.
    fn description(&mut self, entry: Box, handler: [u8; 4], version: u8) -> Result<(), Fault> {
        let (vendor, name, children) = match &handler {
            b"vide" | b"auxv" | b"pict" => {
                let [table] = self.source.at::<2>(entry.at + 84).map(|table| [i16::from_be_bytes(table)])?;
                if table == 0 {
                    return Err(Why::CannotClean.into()); // a palette, from before this century
                }
                (entry.at + 20..entry.at + 24, entry.at + 50..entry.at + 82, entry.at + 86)
            }
            b"soun" => {
                let [_, sound] = self.source.at::<2>(entry.at + 16)?;
                let more = match sound {
                    1 if self.is_quicktime && version == 0 => 16,
                    2 if self.is_quicktime && version == 0 => 36,
                    _ => 0,
                };
                (entry.at + 20..entry.at + 24, 0..0, entry.at + 36 + more)
            }
            _ => return Ok(()), // text, whose description is how it looks
        };
        if children > entry.end {
            return Err(Why::Damaged.into());
        }
        self.plan.blank(self.source, vendor, Finding::Program)?;
        self.plan.blank(self.source, name, Finding::Program)?;
        for each in self.boxes(children..entry.end)? {
            match &each.kind {
                b"colr" => self.colours(each)?,
                b"damr" => {
                    self.plan.blank(self.source, each.body..(each.body + 4).min(each.end), Finding::Device)?;
                }
                kind if kind.last() == Some(&b'C') || DECODERS.contains(&kind) => {}
                _ => self.hide(each, Finding::Device)?,
            }
        }
        Ok(())
    }

    /// A colour profile inside a box.
    pub(super) fn colours(&mut self, each: Box) -> Result<(), Fault> {
        if !matches!(&self.source.at::<4>(each.body)?, b"prof" | b"rICC") {
            return Ok(());
        }
        let mut profile = self.source.read(each.body + 4..each.end)?;
        if icc::clean(&mut profile, &mut self.plan.found) {
            Ok(self.plan.put(each.body + 4, profile)?)
        } else {
            self.hide(each, Finding::Other)
        }
    }

    /// A piece of a film that was sent while it was made.
    fn fragment(&mut self, fragment: Box) -> Result<(), Fault> {
        for each in self.boxes(fragment.content())? {
            match &each.kind {
                b"mfhd" | b"pssh" => {}
                b"traf" => {
                    for each in self.boxes(each.content())? {
                        match &each.kind {
                            b"tfhd" | b"tfdt" | b"trun" => {}
                            kind if SAMPLE_TABLES.contains(&kind) => {}
                            _ => self.hide(each, Finding::Other)?,
                        }
                    }
                }
                _ => self.hide(each, Finding::Other)?,
            }
        }
        Ok(())
    }
}

//! HEIF, HEIC and AVIF (ISO/IEC 23008-12): pictures are items of a file of boxes. What is no picture, and a thumbnail, is
//! overwritten where it lies, and its entry becomes one that nobody knows.

use std::collections::BTreeSet;
use std::io::{Read, Seek};
use std::ops::Range;

use super::Why;
use super::boxes::{Box, Walk};
use super::bytes::{Bytes, size};
use super::exif;
use super::finding::{Finding, Found};
use super::patch::Fault;

/// Items that are pictures or made of pictures.
const PICTURES: &[&[u8; 4]] = &[
    b"hvc1", b"hev1", b"av01", b"avc1", b"vvc1", b"lhv1", b"jpeg", b"j2k1", b"grid", b"iden", b"iovl", b"tmap", b"unci",
];
/// Properties that decide how a picture is shown.
const SHOWN: &[&[u8; 4]] = &[
    b"ispe", b"pixi", b"pasp", b"clap", b"irot", b"imir", b"colr", b"auxC", b"rloc", b"lsel", b"a1lx", b"a1op",
    b"clli", b"mdcv", b"cclv", b"amve", b"iscl", b"reve", b"ndwt", b"tols", b"j2kH", b"oinf", b"cmex", b"cmin",
    b"prdi",
];
/// The most places of items in one file.
const MAX_EXTENTS: usize = 65_536;
/// Hidden places that are looked into to say what was there; the others are overwritten unseen. A picture has one of Exif
/// and one of XMP, a hostile one thousands.
const MAX_LOOKS: usize = 16;

/// An item: its number, its kind, the box it stands in.
struct Item {
    number: u32,
    kind: [u8; 4],
    entry: Box,
    kind_at: u64,
}

impl<R: Read + Seek> Walk<'_, '_, R> {
    /// Pictures: everything there is.
    ///
    /// # Errors
    /// Damaged, or of a kind whose hidden places cannot be reached.
    pub(super) fn pictures(&mut self) -> Result<(), Fault> {
        let all = self.boxes(0..self.source.length)?;
        if all.iter().any(|each| &each.kind == b"moov") {
            return Err(Why::CannotClean.into()); // pictures in a row, with tables of both sorts
        }
        let mut seen = false;
        for each in &all {
            match &each.kind {
                b"ftyp" => self.brands(*each)?,
                b"meta" if !seen => {
                    seen = true;
                    self.items(*each)?;
                }
                b"mdat" => {}
                b"mini" => return Err(Why::CannotClean.into()),
                _ => self.hide(*each, Finding::Other)?,
            }
        }
        if !seen {
            return Err(Why::Damaged.into());
        }
        self.forget_the_rest(&all)
    }

    fn items(&mut self, meta: Box) -> Result<(), Fault> {
        let inside = self.boxes(meta.body + 4..meta.end)?;
        let find = |kind: &[u8; 4]| inside.iter().find(|each| &each.kind == kind).copied();
        let items = self.entries(find(b"iinf").ok_or(Why::Damaged)?)?;
        let thumbnails = match find(b"iref") {
            Some(references) => self.references(references, *b"thmb")?,
            None => BTreeSet::new(),
        };
        let hidden: BTreeSet<u32> = items
            .iter()
            .filter(|item| !PICTURES.contains(&&item.kind) || thumbnails.contains(&item.number))
            .map(|item| item.number)
            .collect();
        for item in &items {
            let name = item.kind_at + 4..item.entry.end;
            if hidden.contains(&item.number) {
                self.found_in(item, &name)?;
                self.plan.put(item.kind_at, *b"skip")?;
                self.plan.zero(name)?;
            } else {
                self.plan.blank(self.source, name, Finding::OriginalName)?;
            }
        }
        let data = find(b"idat");
        self.extents(find(b"iloc").ok_or(Why::Damaged)?, data, &hidden)?;
        for each in inside {
            match &each.kind {
                b"hdlr" => self.handler_name(each)?,
                b"pitm" | b"iinf" | b"iloc" | b"iref" | b"idat" | b"grpl" | b"dinf" => {}
                b"iprp" => {
                    for each in self.boxes(each.content())? {
                        if &each.kind == b"ipco" {
                            self.properties(each)?;
                        }
                    }
                }
                _ => self.hide(each, Finding::Other)?,
            }
        }
        Ok(())
    }

    /// What an item that is to be hidden tells by its kind.
    fn found_in(&mut self, item: &Item, name: &Range<u64>) -> Result<(), Fault> {
        let words = self.source.peek(name.clone())?;
        let finding = match &item.kind {
            b"skip" => return Ok(()), // hidden before
            b"Exif" => Finding::Device,
            _ if PICTURES.contains(&&item.kind) => Finding::Thumbnail,
            _ if words.windows(7).any(|there| there == b"rdf+xml") => Finding::Author,
            _ => Finding::Other,
        };
        self.plan.found.insert(finding);
        Ok(())
    }

    /// The list of items.
    fn entries(&mut self, list: Box) -> Result<Vec<Item>, Fault> {
        let [version, ..] = self.source.at::<4>(list.body)?;
        let mut items = Vec::new();
        for entry in self.boxes(list.body + if version == 0 { 6 } else { 8 }..list.end)? {
            let [version, ..] = self.source.at::<4>(entry.body)?;
            let (number, kind_at) = match (version, &entry.kind) {
                (2, b"infe") => (u16::from_be_bytes(self.source.at(entry.body + 4)?).into(), entry.body + 8),
                (3, b"infe") => (u32::from_be_bytes(self.source.at(entry.body + 4)?), entry.body + 10),
                _ => return Err(Why::CannotClean.into()),
            };
            if kind_at + 4 > entry.end {
                return Err(Why::Damaged.into());
            }
            items.push(Item { number, kind: self.source.at(kind_at)?, entry, kind_at });
        }
        Ok(items)
    }

    /// The items that refer to others in this way. What hides them hides how they refer, too.
    fn references(&mut self, list: Box, kind: [u8; 4]) -> Result<BTreeSet<u32>, Fault> {
        let [version, ..] = self.source.at::<4>(list.body)?;
        let mut from = BTreeSet::new();
        for each in self.boxes(list.body + 4..list.end)? {
            if each.kind == kind {
                from.insert(match version {
                    0 => u16::from_be_bytes(self.source.at(each.body)?).into(),
                    _ => u32::from_be_bytes(self.source.at(each.body)?),
                });
                self.plan.put(each.at + 4, *b"skip")?;
            }
        }
        Ok(from)
    }

    /// Where items lie: the hidden ones are overwritten, the others kept.
    fn extents(&mut self, list: Box, data: Option<Box>, hidden: &BTreeSet<u32>) -> Result<(), Fault> {
        let bytes = self.source.read(list.content())?;
        let mut rest = Bytes(&bytes);
        let version = rest.u8()?;
        rest.take(3)?;
        let (first, second) = (rest.u8()?, rest.u8()?);
        let widths = [first >> 4, first & 15, second >> 4, if version == 0 { 0 } else { second & 15 }].map(usize::from);
        let [offset_width, length_width, base_width, index_width] = widths;
        let number = |rest: &mut Bytes<'_>, width: usize| -> Result<u64, Why> {
            if width > 8 {
                return Err(Why::Damaged);
            }
            Ok(rest.take(width)?.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
        };
        let count = if version < 2 { rest.be16()?.into() } else { rest.be32().and_then(size)? };
        let (mut seen, mut looks) = (0, 0);
        for _ in 0..count {
            let item = if version < 2 { rest.be16()?.into() } else { rest.be32()? };
            let method = if version == 0 { 0 } else { rest.be16()? & 15 };
            rest.take(2)?;
            let base = number(&mut rest, base_width)?;
            for _ in 0..rest.be16()? {
                number(&mut rest, index_width)?;
                let (offset, length) = (number(&mut rest, offset_width)?, number(&mut rest, length_width)?);
                let within = match (method, data) {
                    (0, _) => 0..self.source.length,
                    (1, Some(data)) => data.content(),
                    _ => return Err(Why::CannotClean.into()),
                };
                let start = [within.start, base, offset].iter().try_fold(0u64, |sum, part| sum.checked_add(*part));
                let start = start.ok_or(Why::Damaged)?;
                let end = if length == 0 { within.end } else { start.checked_add(length).ok_or(Why::Damaged)? };
                if start > end || end > within.end {
                    return Err(Why::Damaged.into());
                }
                seen += 1;
                if seen > MAX_EXTENTS {
                    return Err(Why::TooLarge.into());
                }
                if hidden.contains(&item) {
                    looks += 1;
                    if looks <= MAX_LOOKS {
                        self.look_into(start..end)?;
                    }
                    self.plan.zero(start..end)?;
                } else {
                    self.kept.push(start..end);
                }
            }
        }
        Ok(())
    }

    /// Exif begins with where its header lies, XMP with its first tag.
    fn look_into(&mut self, range: Range<u64>) -> Result<(), Fault> {
        let bytes = self.source.peek(range)?;
        let mut found = Found::new();
        if bytes.trim_ascii_start().starts_with(b"<") {
            exif::look_at_xmp(&bytes, &mut found);
        } else if let Some(at) =
            [b"II*\0", b"MM\0*"].iter().find_map(|start| super::bytes::find(bytes.get(..32)?, *start))
        {
            exif::look(bytes.get(at..).unwrap_or_default(), &mut found);
        }
        self.plan.found.extend(found);
        Ok(())
    }

    fn properties(&mut self, list: Box) -> Result<(), Fault> {
        for each in self.boxes(list.content())? {
            match &each.kind {
                b"colr" => self.colours(each)?,
                kind if kind.last() == Some(&b'C') || SHOWN.contains(&kind) => {}
                b"mdft" | b"crtt" => self.hide(each, Finding::Times)?,
                _ => self.hide(each, Finding::Other)?,
            }
        }
        Ok(())
    }
}

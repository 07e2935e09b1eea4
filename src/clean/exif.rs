//! Exif and everything else that is built of TIFF directories: what stands in it, and the one thing worth keeping, which
//! way up a picture is.

use super::bytes::find;
use super::finding::{Finding, Found};

/// The most directories that are looked at, and the most entries of one; photographs have a handful and some hundred.
pub(super) const MAX_DIRECTORIES: usize = 4096;

const ORIENTATION: u16 = 0x0112;
const EXIF_DIRECTORY: u16 = 0x8769;
const GPS_DIRECTORY: u16 = 0x8825;
const INTEROPERABILITY: u16 = 0xa005;

/// Which end of a number comes first.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    Little,
    Big,
}

impl Order {
    pub(super) fn u16(self, bytes: [u8; 2]) -> u16 {
        if self == Self::Little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) }
    }

    pub(super) fn u32(self, bytes: [u8; 4]) -> u32 {
        if self == Self::Little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) }
    }

    pub(super) fn of16(self, number: u16) -> [u8; 2] {
        if self == Self::Little { number.to_le_bytes() } else { number.to_be_bytes() }
    }

    pub(super) fn of32(self, number: u32) -> [u8; 4] {
        if self == Self::Little { number.to_le_bytes() } else { number.to_be_bytes() }
    }
}

/// Bytes that begin with a TIFF header.
#[derive(Clone, Copy)]
pub(super) struct Tiff<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) order: Order,
}

/// One entry of a directory, its value where it lies.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) tag: u16,
    /// How the value is written: 1 byte, 2 text, 3 short, 4 long, 5 rational, and so on.
    pub(super) form: u16,
    pub(super) count: u32,
    pub(super) value: &'a [u8],
}

impl<'a> Tiff<'a> {
    /// The header, and where the first directory lies.
    pub(super) fn read(bytes: &'a [u8]) -> Option<(Self, u32)> {
        let order = match bytes.first_chunk()? {
            b"II*\0" => Order::Little,
            b"MM\0*" => Order::Big,
            _ => return None,
        };
        let tiff = Self { bytes, order };
        Some((tiff, tiff.u32_at(4)?))
    }

    fn u16_at(self, at: usize) -> Option<u16> {
        self.bytes.get(at..)?.first_chunk().map(|bytes| self.order.u16(*bytes))
    }

    fn u32_at(self, at: usize) -> Option<u32> {
        self.bytes.get(at..)?.first_chunk().map(|bytes| self.order.u32(*bytes))
    }

    /// A directory, and where the next one lies. Entries whose values are not there are left out.
    pub(super) fn directory(self, at: u32) -> Option<(Vec<Entry<'a>>, u32)> {
        let at = usize::try_from(at).ok()?;
        let count = usize::from(self.u16_at(at)?);
        let start = at.checked_add(2)?;
        let entries = (0..count).filter_map(|number| self.entry(start.checked_add(number * 12)?)).collect();
        Some((entries, start.checked_add(count * 12).and_then(|at| self.u32_at(at)).unwrap_or(0)))
    }

    fn entry(self, at: usize) -> Option<Entry<'a>> {
        let (tag, form, count) = (self.u16_at(at)?, self.u16_at(at + 2)?, self.u32_at(at + 4)?);
        let length = width(form)?.checked_mul(usize::try_from(count).ok()?)?;
        let from = if length <= 4 { at + 8 } else { usize::try_from(self.u32_at(at + 8)?).ok()? };
        Some(Entry { tag, form, count, value: self.bytes.get(from..from.checked_add(length)?)? })
    }

    /// An entry's numbers, shorts and longs alike.
    pub(super) fn numbers(self, entry: &Entry<'_>) -> Vec<u32> {
        match entry.form {
            3 => entry.value.as_chunks().0.iter().map(|bytes| self.order.u16(*bytes).into()).collect(),
            4 | 13 => entry.value.as_chunks().0.iter().map(|bytes| self.order.u32(*bytes)).collect(),
            _ => Vec::new(),
        }
    }
}

/// How many bytes one value of a form has.
pub(super) fn width(form: u16) -> Option<usize> {
    match form {
        1 | 2 | 6 | 7 => Some(1),
        3 | 8 => Some(2),
        4 | 9 | 11 | 13 => Some(4),
        5 | 10 | 12 => Some(8),
        _ => None,
    }
}

/// Which way up the picture is (1 to 8), and all sorts of things found. Broken Exif is dropped like any other.
pub(super) fn look(bytes: &[u8], found: &mut Found) -> Option<u8> {
    let Some((tiff, first)) = Tiff::read(bytes) else {
        found.insert(Finding::Other);
        return None;
    };
    let (mut orientation, mut seen) = (None, 0);
    let mut ahead = vec![(first, false)];
    while let Some((at, second)) = ahead.pop() {
        seen += 1;
        let Some((entries, next)) = tiff.directory(at).filter(|_| at != 0 && seen <= 16) else { continue };
        for entry in entries {
            let down =
                |ahead: &mut Vec<(u32, bool)>| ahead.extend(tiff.numbers(&entry).first().map(|at| (*at, second)));
            match entry.tag {
                ORIENTATION if !second && orientation.is_none() => {
                    orientation = tiff.numbers(&entry).first().and_then(|number| u8::try_from(*number).ok());
                }
                EXIF_DIRECTORY | INTEROPERABILITY => down(&mut ahead),
                GPS_DIRECTORY => {
                    found.insert(Finding::Location);
                }
                tag => found.extend(sort(tag)),
            }
        }
        if next != 0 {
            found.insert(Finding::Thumbnail);
            ahead.push((next, true));
        }
    }
    orientation.filter(|which| (1..=8).contains(which))
}

/// What a tag tells about whoever made the file. Many tell of the exposure only.
pub(super) fn sort(tag: u16) -> Option<Finding> {
    Some(match tag {
        0x010d => Finding::OriginalName,
        33550 | 33922 | 34264 | 34735..=34737 => Finding::Location, // maps
        0x010e | 0x9286 | 0x9c9b | 0x9c9c | 0x9c9e | 0x9c9f => Finding::Comment,
        0x0131 | 0x000b | 0x9216 => Finding::Program,
        0x0132 | 0x9003 | 0x9004 | 0x9010..=0x9012 | 0x9290..=0x9292 | 0x882a => Finding::Times,
        0x013b | 0x8298 | 0x9c9d | 0xa430 => Finding::Author,
        0xa420 | 0xa431 | 0xa435 | 0xc62f => Finding::Serial,
        0x83bb | 0x8649 | 0x02bc | 0x935c => Finding::Other,
        // Which camera it was, or how it was exposed, which tells one camera from another.
        0x010f
        | 0x0110
        | 0x927c
        | 0x013c
        | 0xa432..=0xa434
        | 0xc614
        | 0xa40b
        | 0x8830..=0x8833
        | 0x829a
        | 0x829d
        | 0x8827
        | 0x9201..=0x920a
        | 0xa402..=0xa406 => Finding::Device,
        _ => return None,
    })
}

/// Exif that says which way up a picture is, and nothing else; none for a picture that stands as it lies.
pub(super) fn only_orientation(orientation: Option<u8>) -> Option<Vec<u8>> {
    let which = orientation.filter(|which| (2..=8).contains(which))?;
    let mut exif = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([which, 0, 0, 0, 0, 0, 0]);
    Some(exif)
}

/// What sorts of properties a packet of XMP names.
pub(super) fn look_at_xmp(bytes: &[u8], found: &mut Found) {
    let mut sorts = Found::new();
    for part in bytes.split(|byte| matches!(byte, b'<' | b' ' | b'\n' | b'\t' | b'\r')) {
        let name = part.split(|byte| matches!(byte, b'=' | b'>' | b'/')).next().unwrap_or_default();
        if let Some(at) = find(name, b":").filter(|_| name.first() != Some(&b'x') || !name.starts_with(b"xmlns")) {
            sorts.insert(Finding::of_property(&String::from_utf8_lossy(name.get(at..).unwrap_or_default())));
        }
    }
    if sorts.len() > 1 {
        sorts.remove(&Finding::Other);
    }
    sorts.extend(sorts.is_empty().then_some(Finding::Other));
    found.extend(sorts);
}

#[cfg(test)]
mod tests {
    use super::{look, look_at_xmp, only_orientation};
    use crate::clean::{Finding, Found};

    #[test]
    fn orientation_alone_survives() {
        for which in 2..=8 {
            let kept = only_orientation(Some(which)).unwrap();
            let mut found = Found::new();
            assert_eq!(look(&kept, &mut found), Some(which));
            assert_eq!(found, Found::new(), "and tells nothing else");
        }
        assert_eq!(only_orientation(Some(1)), None);
        assert_eq!(only_orientation(Some(9)), None);
        assert_eq!(only_orientation(None), None);
    }

    #[test]
    fn a_directory_that_leads_back_to_itself_ends() {
        let turning = b"II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0\x08\0\0\0";
        let mut found = Found::new();
        assert_eq!(look(turning, &mut found), None);
        assert!(found.contains(&Finding::Thumbnail));
    }

    #[test]
    fn sorts_of_xmp_are_told_by_the_names_of_its_properties() {
        let mut found = Found::new();
        look_at_xmp(b"<x:xmpmeta xmlns:x='a'><rdf:li photoshop:City=\"there\"/><dc:creator>", &mut found);
        assert_eq!(found, [Finding::Location, Finding::Author].into());
    }
}

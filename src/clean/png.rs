//! PNG (third edition), still or moving: the chunks that show the picture are copied, all others are left out.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;

use super::bytes::{Bytes, length, size};
use super::finding::{Finding, Found};
use super::{Why, exif, icc};

pub(super) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Chunks that decide how the picture looks.
const SHOWN: &[&[u8; 4]] = &[
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"sBIT", b"sRGB", b"cICP", b"mDCV", b"cLLI",
    b"bKGD", b"hIST", b"pHYs", b"acTL", b"fcTL", b"fdAT",
];
/// The largest colour profile that is unpacked; real ones have a few KiB, those of printers up to 2 MiB.
const MAX_PROFILE_BYTES: u64 = 8 * 1024 * 1024;

/// A picture without what its program added.
///
/// # Errors
/// It is no PNG, or damaged.
pub(super) fn clean(bytes: &[u8], found: &mut Found) -> Result<Vec<u8>, Why> {
    let mut rest = Bytes(bytes);
    if rest.take(SIGNATURE.len())? != SIGNATURE {
        return Err(Why::Damaged);
    }
    let mut out = Vec::with_capacity(bytes.len());
    out.extend(SIGNATURE);
    let mut seen_image = false;
    loop {
        let count = rest.be32().and_then(size)?;
        let name = rest.name()?;
        let content = rest.take(count)?;
        rest.take(4)?; // the sum is made anew
        if out.len() == SIGNATURE.len() && &name != b"IHDR" {
            return Err(Why::Damaged);
        }
        match &name {
            b"iCCP" if !seen_image => {
                if let Some(profile) = profile(content, found) {
                    chunk(&mut out, *b"iCCP", &profile)?;
                }
            }
            b"eXIf" => {
                let orientation = exif::look(content, found);
                if let Some(kept) = exif::only_orientation(orientation) {
                    chunk(&mut out, *b"eXIf", &kept)?;
                }
            }
            shown if SHOWN.contains(&shown) => {
                seen_image |= shown == b"IDAT";
                chunk(&mut out, name, content)?;
                if shown == b"IEND" {
                    break;
                }
            }
            _ => hidden(name, content, found),
        }
    }
    if !rest.is_empty() {
        found.insert(Finding::Attachment);
    }
    if seen_image { Ok(out) } else { Err(Why::Damaged) }
}

fn chunk(out: &mut Vec<u8>, name: [u8; 4], content: &[u8]) -> Result<(), Why> {
    out.extend(length(content.len())?.to_be_bytes());
    out.extend(name);
    out.extend(content);
    let mut sum = flate2::Crc::new();
    sum.update(&name);
    sum.update(content);
    out.extend(sum.sum().to_be_bytes());
    Ok(())
}

/// The profile, under a name that says nothing; none if it is none.
fn profile(content: &[u8], found: &mut Found) -> Option<Vec<u8>> {
    let name = content.iter().take(80).position(|byte| *byte == 0)?;
    let packed = content.get(name + 2..)?;
    let mut profile = Vec::new();
    ZlibDecoder::new(packed).take(MAX_PROFILE_BYTES).read_to_end(&mut profile).ok()?;
    if !icc::clean(&mut profile, found) {
        found.insert(Finding::Other);
        return None;
    }
    let mut writer = ZlibEncoder::new(b"icc\0\0".to_vec(), Compression::default());
    writer.write_all(&profile).ok()?;
    writer.finish().ok()
}

fn hidden(name: [u8; 4], content: &[u8], found: &mut Found) {
    match &name {
        b"tIME" => found.extend([Finding::Times]),
        b"tEXt" | b"zTXt" | b"iTXt" => {
            let keyword = content.split(|byte| *byte == 0).next().unwrap_or_default();
            if keyword.starts_with(b"XML:com.adobe.xmp") {
                exif::look_at_xmp(content, found);
            } else {
                found.extend([Finding::of_property(&String::from_utf8_lossy(keyword))]);
            }
        }
        _ => found.extend([Finding::Other]),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::{SIGNATURE, chunk, clean};
    use crate::clean::icc::tests::telling;
    use crate::clean::{Finding, Found, Why, exif};
    use flate2::Compression;
    use flate2::write::ZlibEncoder;
    use std::io::Write as _;

    pub(in crate::clean) fn telling_picture() -> Vec<u8> {
        let mut picture = SIGNATURE.to_vec();
        let mut profile = ZlibEncoder::new(b"mark\0\0".to_vec(), Compression::default());
        profile.write_all(&telling()).unwrap();
        let profile = profile.finish().unwrap();
        let orientation = exif::only_orientation(Some(3)).unwrap();
        for (name, content) in [
            (b"IHDR", b"\0\0\0\x01\0\0\0\x01\x08\0\0\0\0".as_slice()),
            (b"iCCP", &profile),
            (b"tEXt", b"Author\0mark"),
            (b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<a exif:GPSLatitude='mark'>"),
            (b"tIME", b"mark"),
            (b"eXIf", &[orientation.as_slice(), b"mark"].concat()),
            (b"caBX", b"mark"),
            (b"IDAT", b"x\x9cc\0\0\0\x02\0\x01"),
            (b"IEND", b""),
        ] {
            chunk(&mut picture, *name, content).unwrap();
        }
        picture.extend(b"mark");
        picture
    }

    #[test]
    fn a_picture_keeps_what_shows_it_and_nothing_else() {
        let mut found = Found::new();
        let cleaned = clean(&telling_picture(), &mut found).unwrap();
        assert!(!cleaned.windows(4).any(|there| there == b"mark"), "{}", cleaned.escape_ascii());
        for kept in [b"IHDR", b"iCCP", b"eXIf", b"IDAT", b"IEND"] {
            assert!(cleaned.windows(4).any(|there| there == kept), "{}", kept.escape_ascii());
        }
        for sort in [Finding::Location, Finding::Times, Finding::Author, Finding::Attachment, Finding::Device] {
            assert!(found.contains(&sort), "{sort:?}");
        }
        let mut again = Found::new();
        assert_eq!(clean(&cleaned, &mut again).unwrap(), cleaned);
        assert_eq!(again, Found::new(), "a second time there is nothing to find");
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let whole = telling_picture();
        for bytes in [b"".as_slice(), SIGNATURE, whole.get(..60).unwrap(), b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR"] {
            assert_eq!(clean(bytes, &mut Found::new()), Err(Why::Damaged));
        }
    }
}

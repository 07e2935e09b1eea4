//! Bytes in, bytes out: which of the small engines cleans a file that is in memory.

use std::io::Cursor;

use super::finding::Found;
use super::format::{Format, kind_of};
use super::{
    KIND_BYTES, MAX_BYTES, Why, aiff, amr, bmp, flac, format, gif, jpeg, mp3, ogg, package, pdf, png, riff, stream,
    svg, tiff,
};

/// How deep files may lie in each other.
const MAX_DEPTH: usize = 4;

/// A file without what was hidden in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// The whole file.
    pub bytes: Vec<u8>,
    /// What was taken out, by sort.
    pub found: Found,
}

/// Cleans a file that is in memory. It may panic on a hostile file, or take long, or want much memory: the server calls
/// it in the child process only.
///
/// # Errors
/// Why it could not be cleaned. Nothing of a refused file is to be passed on as clean.
pub fn clean(bytes: &[u8]) -> Result<Cleaned, Why> {
    if bytes.len() > MAX_BYTES {
        return Err(Why::TooLarge);
    }
    let mut found = Found::new();
    let bytes = inside(bytes, 0, &mut found)?;
    Ok(Cleaned { bytes, found })
}

/// Cleans a file, or one that lies inside another.
pub(super) fn inside(bytes: &[u8], depth: usize, found: &mut Found) -> Result<Vec<u8>, Why> {
    if depth > MAX_DEPTH {
        return Err(Why::CannotClean);
    }
    match kind_of(bytes.get(..KIND_BYTES).unwrap_or(bytes)).ok_or(Why::Unknown)? {
        Format::Jpeg => jpeg::clean(bytes, found),
        Format::Png => png::clean(bytes, found),
        Format::WebP => riff::clean_webp(bytes, found),
        Format::Wav => riff::clean_wav(bytes, found),
        Format::Text if format::is_text(bytes) => Ok(bytes.to_vec()),
        Format::Text => Err(Why::Unknown),
        Format::Bmp => bmp::clean(bytes, found),
        Format::Svg => svg::clean(bytes, depth, found),
        Format::Amr => amr::clean(bytes, found),
        Format::Gif => gif::clean(bytes, found),
        Format::Tiff => tiff::clean(bytes, found),
        format @ (Format::Heif | Format::Mp4 | Format::Matroska | Format::Avi) => {
            let mut out = Vec::with_capacity(bytes.len());
            found.extend(stream::clean(format, &mut Cursor::new(bytes), &mut out).map_err(|_| Why::Damaged)??);
            Ok(out)
        }
        Format::Pdf => pdf::clean(bytes, found),
        Format::Zip => package::clean(bytes, depth, found),
        Format::Aiff => aiff::clean(bytes, found),
        Format::Mp3 => mp3::clean(bytes, found),
        Format::Flac => flac::clean(bytes, found),
        Format::Ogg => ogg::clean(bytes, found),
        Format::RawPhoto | Format::LegacyOffice | Format::Archive | Format::Markup | Format::Mail => {
            Err(Why::CannotClean)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::clean;
    use crate::clean::{Found, gif, jpeg, png, riff, tiff};
    use proptest::prelude::{any, prop_assert, proptest};

    /// How the files of each engine begin.
    const BEGINNINGS: &[&[u8]] = &[
        b"\xff\xd8\xff",
        b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR",
        b"RIFF\xff\0\0\0WEBPVP8X",
        b"RIFF\xff\0\0\0WAVEfmt ",
        b"RIFF\xff\0\0\0AVI LIST",
        b"GIF89a",
        b"II*\0\x08\0\0\0",
        b"MM\0*\0\0\0\x08",
        b"\0\0\0\x10ftypmif1\0\0\0\0",
        b"\0\0\0\x10ftypisom\0\0\0\0",
        b"%PDF-1.7\n",
        b"PK\x03\x04",
        b"\x1a\x45\xdf\xa3\x80\x18\x53\x80\x67",
        b"FORM\0\0\0\xffAIFF",
        b"\xff\xfb\x90",
        b"\xff\xf1\x50",
        b"ID3\x03",
        b"fLaC",
        b"OggS\0\x02",
        b"#!AMR\n",
        b"<svg ",
        b"BM\xff\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0",
    ];

    proptest! {
        #[test]
        fn any_bytes_behind_any_beginning_are_cleaned_or_refused(
            which in 0..BEGINNINGS.len(),
            rest in proptest::collection::vec(any::<u8>(), 0..600),
        ) {
            if let Ok(once) = clean(&[BEGINNINGS[which], &rest].concat()) {
                let twice = clean(&once.bytes);
                prop_assert!(twice.is_ok_and(|twice| twice.bytes == once.bytes));
            }
        }

        #[test]
        fn a_picture_with_other_bytes_in_it_is_cleaned_or_refused(
            which in 0..5usize,
            changes in proptest::collection::vec((any::<usize>(), any::<u8>()), 1..6),
        ) {
            let pictures = [
                jpeg::tests::telling_picture, png::tests::telling_picture, riff::tests::telling_picture,
                gif::tests::telling_picture, tiff::tests::telling_picture,
            ];
            let mut picture = pictures[which]();
            for (at, byte) in changes {
                let at = at % picture.len();
                picture[at] = byte;
            }
            if let Ok(once) = clean(&picture) {
                let twice = clean(&once.bytes);
                prop_assert!(twice.is_ok_and(|twice| twice.bytes == once.bytes && twice.found == Found::new()));
            }
        }
    }
}

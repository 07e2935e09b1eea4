//! Bytes in, bytes out: which of the small engines cleans a file that is in memory.

use std::io::Cursor;

use super::finding::Found;
use super::format::{Format, kind_of};
use super::{
    KIND_BYTES, MAX_BYTES, Why, aiff, flac, format, gif, jpeg, mp3, ogg, package, pdf, png, riff, stream, tiff,
};

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
    match kind_of(bytes.get(..KIND_BYTES).unwrap_or(bytes)).ok_or(Why::Unknown)? {
        Format::Jpeg => jpeg::clean(bytes, found),
        Format::Png => png::clean(bytes, found),
        Format::WebP => riff::clean_webp(bytes, found),
        Format::Wav => riff::clean_wav(bytes, found),
        Format::Text if format::is_text(bytes) => Ok(bytes.to_vec()),
        Format::Text => Err(Why::Unknown),
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

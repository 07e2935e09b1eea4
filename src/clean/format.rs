//! What a file is, by its first bytes. Its name is never asked: it says what somebody wants it to be.

use super::bytes::find;

/// A format this room knows. Not all of them can be cleaned: see [`Format::way`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Format {
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
    /// A WebP picture.
    WebP,
    /// A GIF picture.
    Gif,
    /// A TIFF picture.
    Tiff,
    /// A HEIC, HEIF or AVIF picture.
    Heif,
    /// An SVG drawing.
    Svg,
    /// A BMP picture.
    Bmp,
    /// A PDF document.
    Pdf,
    /// A ZIP: a document of Office or OpenDocument, or an archive. Only its directory, at its end, tells which.
    Zip,
    /// MP4, MOV, M4V, M4A or 3GP: film or sound.
    Mp4,
    /// MKV, MKA or WebM: film or sound.
    Matroska,
    /// An AVI film.
    Avi,
    /// WAV sound.
    Wav,
    /// AIFF sound.
    Aiff,
    /// MP3 sound, or AAC in bare frames.
    Mp3,
    /// AMR speech.
    Amr,
    /// FLAC sound.
    Flac,
    /// Ogg: Vorbis or Opus sound.
    Ogg,
    /// Plain text.
    Text,
    /// A photograph as the sensor saw it, in one of its makers' formats.
    RawPhoto,
    /// A document of Office before 2007.
    LegacyOffice,
    /// An archive, a disk image or something packed that is no ZIP.
    Archive,
    /// HTML, RTF, PostScript and other texts with a head that tells things.
    Markup,
    /// An e-mail, a contact or a calendar.
    Mail,
}

/// How a format is cleaned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Whole, in the child's memory: up to [`super::MAX_BYTES`].
    InMemory,
    /// As a stream, of any length.
    Streamed,
    /// There is nothing hidden in it: it stays as it is.
    AsItIs,
    /// Not at all.
    Never,
}

impl Format {
    /// How it is cleaned.
    #[must_use]
    pub fn way(self) -> Way {
        match self {
            Self::Jpeg
            | Self::Png
            | Self::WebP
            | Self::Gif
            | Self::Tiff
            | Self::Wav
            | Self::Svg
            | Self::Bmp
            | Self::Amr
            | Self::Pdf
            | Self::Zip
            | Self::Aiff
            | Self::Mp3
            | Self::Flac
            | Self::Ogg => Way::InMemory,
            Self::Text => Way::AsItIs,
            Self::Heif | Self::Mp4 | Self::Matroska | Self::Avi => Way::Streamed,
            Self::RawPhoto | Self::LegacyOffice | Self::Archive | Self::Markup | Self::Mail => Way::Never,
        }
    }
}

/// Formats that begin with bytes of their own. Longer beginnings come before those they begin with.
const BEGINNINGS: &[(&[u8], Format)] = &[
    (b"\xff\xd8\xff", Format::Jpeg),
    (b"\x89PNG\r\n\x1a\n", Format::Png),
    (b"#!AMR\n", Format::Amr),
    (b"#!AMR-WB\n", Format::Amr),
    (b"GIF87a", Format::Gif),
    (b"GIF89a", Format::Gif),
    (b"%PDF-", Format::Pdf),
    (b"PK\x03\x04", Format::Zip),
    (b"PK\x05\x06", Format::Zip),
    (b"\x1a\x45\xdf\xa3", Format::Matroska),
    (b"fLaC", Format::Flac),
    (b"OggS", Format::Ogg),
    (b"ID3", Format::Mp3),
    (b"II*\0\x10\0\0\0CR", Format::RawPhoto),
    (b"II*\0", Format::Tiff),
    (b"MM\0*", Format::Tiff),
    (b"II+\0", Format::RawPhoto),
    (b"MM\0+", Format::RawPhoto),
    (b"IIU\0", Format::RawPhoto),
    (b"IIRO", Format::RawPhoto),
    (b"FUJIFILMCCD-RAW", Format::RawPhoto),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Format::LegacyOffice),
    (b"7z\xbc\xaf\x27\x1c", Format::Archive),
    (b"Rar!\x1a\x07", Format::Archive),
    (b"\x1f\x8b", Format::Archive),
    (b"BZh", Format::Archive),
    (b"\xfd7zXZ\0", Format::Archive),
    (b"\x28\xb5\x2f\xfd", Format::Archive),
    (b"MSCF", Format::Archive),
];

/// What a text must not begin with to be plain, after white space, in small letters.
const MARKUP: &[(&[u8], Format)] = &[
    (b"{\\rtf", Format::Markup),
    (b"<?xml", Format::Markup),
    (b"<!doctype", Format::Markup),
    (b"<html", Format::Markup),
    (b"<!--", Format::Markup),
    (b"%!ps", Format::Markup),
    (b"\\documentclass", Format::Markup),
    (b"begin:vcard", Format::Mail),
    (b"begin:vcalendar", Format::Mail),
];

/// Lines an e-mail has one of at its head.
const MAIL: &[&[u8]] = &[
    b"received:",
    b"return-path:",
    b"delivered-to:",
    b"message-id:",
    b"mime-version:",
    b"x-mozilla-",
    b"from ",
    b"from:",
    b"dkim-signature:",
];

/// What a file is, by its first bytes: the more of [`super::KIND_BYTES`] there are, the better. `None` for a format that
/// nobody here knows.
#[must_use]
pub fn kind_of(first_bytes: &[u8]) -> Option<Format> {
    if let Some((_, format)) = BEGINNINGS.iter().find(|(beginning, _)| first_bytes.starts_with(beginning)) {
        return Some(*format);
    }
    match (first_bytes.get(..4), first_bytes.get(4..8), first_bytes.get(8..12)) {
        (Some(b"RIFF"), _, Some(b"WEBP")) => return Some(Format::WebP),
        (Some(b"RIFF"), _, Some(b"WAVE")) => return Some(Format::Wav),
        (Some(b"RIFF"), _, Some(b"AVI ")) => return Some(Format::Avi),
        (Some(b"FORM"), _, Some(b"AIFF" | b"AIFC")) => return Some(Format::Aiff),
        (_, Some(b"ftyp"), Some(brand)) => return Some(of_brand(brand, first_bytes)),
        (_, Some(b"moov" | b"mdat" | b"wide" | b"free" | b"skip" | b"pnot"), _) => return Some(Format::Mp4),
        _ => {}
    }
    // Two letters are not enough: four zeros and the length of a known header follow.
    if first_bytes.starts_with(b"BM")
        && first_bytes.get(6..10) == Some(&[0; 4])
        && matches!(first_bytes.get(14..18), Some([40 | 108 | 124, 0, 0, 0]))
    {
        return Some(Format::Bmp);
    }
    if first_bytes.get(257..262) == Some(b"ustar") {
        return Some(Format::Archive);
    }
    if matches!(first_bytes, [0xff, 0xf0 | 0xf1 | 0xf8 | 0xf9, third, ..] if third & 0x3c <= 0x30) {
        return Some(Format::Mp3);
    }
    if matches!(first_bytes, [0xff, second, third, ..] if mp3_begins(*second, *third)) {
        return Some(Format::Mp3);
    }
    is_text(first_bytes).then(|| of_text(first_bytes))
}

/// The brand a file names first, or one of those it is compatible with, tells pictures from film.
fn of_brand(brand: &[u8], first_bytes: &[u8]) -> Format {
    match brand {
        b"crx " => Format::RawPhoto,
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"mif2" | b"msf1" | b"avif" | b"avis" => {
            Format::Heif
        }
        _ if find(first_bytes.get(..64).unwrap_or(first_bytes), b"mif1").is_some() => Format::Heif,
        _ => Format::Mp4,
    }
}

/// Whether the second and third byte of a frame of MPEG audio are what they can be: layer II or III, a bit rate, a sample
/// rate. Layer I, which nobody uses, would look like a text in UTF-16.
fn mp3_begins(second: u8, third: u8) -> bool {
    second & 0xe0 == 0xe0
        && second & 0x18 != 0x08
        && matches!(second & 0x06, 0x02 | 0x04)
        && third & 0xf0 != 0xf0
        && third & 0x0c != 0x0c
}

/// Text in UTF-16, which begins with a mark that says in which order its bytes come.
#[derive(Clone, Copy)]
pub(super) enum Wide {
    Little,
    Big,
}

impl Wide {
    /// What these bytes begin with; `None` for any other text.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0xff, 0xfe, ..] => Some(Self::Little),
            [0xfe, 0xff, ..] => Some(Self::Big),
            _ => None,
        }
    }

    /// The characters, as far as there are two bytes for each half of one.
    pub(super) fn decode(self, bytes: &[u8]) -> impl Iterator<Item = Result<char, std::char::DecodeUtf16Error>> {
        char::decode_utf16(bytes.as_chunks().0.iter().map(move |pair| match self {
            Self::Little => u16::from_le_bytes(*pair),
            Self::Big => u16::from_be_bytes(*pair),
        }))
    }
}

/// Whether bytes are text in UTF-8 or UTF-16, as far as they go; the last character may be cut.
pub(super) fn is_text(bytes: &[u8]) -> bool {
    let plain = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t' | '\u{c}');
    if let Some(wide) = Wide::of(bytes) {
        return wide.decode(bytes).all(|c| c.is_ok_and(plain)) && bytes.len() > 2;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => !text.is_empty() && text.chars().all(plain),
        Err(cut) => {
            cut.error_len().is_none()
                && cut.valid_up_to() > 0
                && bytes.get(..cut.valid_up_to()).is_some_and(|whole| String::from_utf8_lossy(whole).chars().all(plain))
        }
    }
}

fn of_text(bytes: &[u8]) -> Format {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start().to_ascii_lowercase();
    let text: Vec<u8> = text.into_iter().filter(|byte| *byte != 0).collect();
    let text = text.strip_prefix(b"\xff\xfe").or_else(|| text.strip_prefix(b"\xfe\xff")).unwrap_or(&text);
    // Whatever comes before it, a declaration or a remark: a drawing has its element early.
    if text.starts_with(b"<")
        && (find(text, b"<svg").is_some() || find(text, b"<svg:svg").is_some())
        && find(text, b"<html").is_none()
    {
        return Format::Svg;
    }
    if let Some((_, format)) = MARKUP.iter().find(|(beginning, _)| text.starts_with(beginning)) {
        return *format;
    }
    if MAIL.iter().any(|head| text.starts_with(head)) {
        return Format::Mail;
    }
    Format::Text
}

#[cfg(test)]
mod tests {
    use super::{Format, kind_of};
    use proptest::prelude::{any, prop_assert, proptest};

    #[test]
    fn a_file_is_known_by_its_first_bytes() {
        for (bytes, format) in [
            (b"\xff\xd8\xff\xe0\0\x10JFIF".as_slice(), Some(Format::Jpeg)),
            (b"\0\0\0\x18ftypheic", Some(Format::Heif)),
            (b"\0\0\0\x18ftypqt  ", Some(Format::Mp4)),
            (b"\0\0\0\x18ftypcrx ", Some(Format::RawPhoto)),
            (b"RIFF\0\0\0\0WEBPVP8 ", Some(Format::WebP)),
            (b"RIFF\0\0\0\0AVI LIST", Some(Format::Avi)),
            (b"\xff\xfb\x90\0\0\0", Some(Format::Mp3)),
            (b"Night shift, cell 12.\r\n\xc3\xa9t\xc3", Some(Format::Text)),
            (b"\xff\xfeH\0i\0", Some(Format::Text)),
            (b"{\\rtf1\\ansi{\\info{\\author", Some(Format::Markup)),
            (b"\xef\xbb\xbf<?xml version='1.0'?>", Some(Format::Markup)),
            (b"Received: from there", Some(Format::Mail)),
            (b"<?xml version='1.0'?><!-- a --><svg xmlns='http://www.w3.org/2000/svg'/>", Some(Format::Svg)),
            (b"<!doctype html><html><svg>", Some(Format::Markup)),
            (b"BM is how this text begins", Some(Format::Text)),
            (b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", Some(Format::Bmp)),
            (b"\xff\xf1\x50\x80\x02\x1f", Some(Format::Mp3)),
            (b"#!AMR\n\x3c", Some(Format::Amr)),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Some(Format::LegacyOffice)),
            (b"MZ\x90\0", None),
            (b"text, then\0none", None),
            (b"", None),
        ] {
            assert_eq!(kind_of(bytes), format, "{}", bytes.escape_ascii());
        }
    }

    proptest! {
        #[test]
        fn any_bytes_have_a_kind_or_none(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = kind_of(&bytes);
            prop_assert!(kind_of(&[b"\x89PNG\r\n\x1a\n".as_slice(), &bytes].concat()) == Some(Format::Png));
        }
    }
}

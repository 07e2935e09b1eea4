//! What an attachment is called. The name a person's device gave is shown as text; on any disk or in any header the
//! file goes by a name of ours.

use serde::{Deserialize, Serialize};

/// Longest name kept, in characters; the end is kept, since it tells the kind of file.
const FILE_NAME_MAX_CHARS: usize = 120;

/// Endings that a reader's computer may act on, because it opens these by looking at them. Anything else is `bin`:
/// a program should not arrive under a name that runs when it is clicked.
const KNOWN_EXTENSIONS: [&str; 41] = [
    "7z", "avi", "bmp", "csv", "doc", "docx", "eml", "flac", "gif", "heic", "jpeg", "jpg", "json", "log", "m4a", "mkv",
    "mov", "mp3", "mp4", "odp", "ods", "odt", "oga", "ogg", "opus", "pdf", "png", "ppt", "pptx", "rtf", "tar", "tif",
    "tiff", "txt", "wav", "webm", "webp", "xls", "xlsx", "xml", "zip",
];

/// A file's name as shown to people: no path, no control or direction characters, bounded.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct FileName(String);

/// Tamed on reading, too: an envelope may have been written by another program.
impl From<String> for FileName {
    fn from(read: String) -> Self {
        Self::tame(&read)
    }
}

impl From<FileName> for String {
    fn from(name: FileName) -> Self {
        name.0
    }
}

impl FileName {
    /// Makes a showable name of whatever was sent; never fails, since a bad name is no reason to lose a file.
    #[must_use]
    pub fn tame(sent: &str) -> Self {
        let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
        let shown: Vec<char> = last.chars().filter(|c| !c.is_control() && !is_invisible(*c)).collect();
        let start = shown.len().saturating_sub(FILE_NAME_MAX_CHARS);
        let name: String = shown.into_iter().skip(start).collect();
        let name = name.trim().trim_start_matches('.');
        Self(if name.is_empty() { "file".to_owned() } else { name.to_owned() })
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A known ending in lower case, or `bin`.
    #[must_use]
    pub fn extension(&self) -> &'static str {
        let ending = self.0.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
        KNOWN_EXTENSIONS.iter().copied().find(|known| Some(*known) == ending.as_deref()).unwrap_or("bin")
    }
}

/// Characters that show nothing or turn the reading direction: "exe.fdp" must not read as "pdf.exe" reversed.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A media type as claimed by the sender, or `application/octet-stream`. Told to readers, never sent as a header.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct MediaType(String);

/// Tamed on reading, too: an envelope may have been written by another program.
impl From<String> for MediaType {
    fn from(read: String) -> Self {
        Self::tame(&read)
    }
}

impl From<MediaType> for String {
    fn from(media_type: MediaType) -> Self {
        media_type.0
    }
}

impl MediaType {
    /// Keeps `type/subtype` of plain characters (RFC 6838 section 4.2), nothing else.
    #[must_use]
    pub fn tame(sent: &str) -> Self {
        let plain = |part: &str| {
            !part.is_empty()
                && part.len() <= 64
                && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&b))
        };
        match sent.split_once('/') {
            Some((kind, subtype)) if plain(kind) && plain(subtype) => Self(sent.to_ascii_lowercase()),
            _ => Self("application/octet-stream".to_owned()),
        }
    }

    /// The type.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{FileName, MediaType};

    #[test]
    fn paths_controls_and_direction_marks_do_not_survive_in_a_file_name() {
        for (sent, shown) in [
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\me\\plan.pdf", "plan.pdf"),
            ("evil\u{202e}fdp.exe", "evilfdp.exe"),
            ("a\r\nX: y.png", "aX: y.png"),
            ("", "file"),
            ("..", "file"),
            (".bashrc", "bashrc"),
            ("\0", "file"),
        ] {
            assert_eq!(FileName::tame(sent).as_str(), shown);
        }
        assert!(FileName::tame(&format!("{}.pdf", "x".repeat(5_000))).as_str().ends_with("x.pdf"));
    }

    #[test]
    fn a_program_gets_no_ending_that_runs() {
        assert_eq!(FileName::tame("Photo.JPG").extension(), "jpg");
        for sent in ["run.exe", "a.html", "x.svg", "noending", "pdf", "a.pdf.js"] {
            assert_eq!(FileName::tame(sent).extension(), "bin", "{sent}");
        }
    }

    #[test]
    fn a_claimed_type_is_plain_or_nothing() {
        assert_eq!(MediaType::tame("Image/PNG").as_str(), "image/png");
        for sent in ["", "image", "text/html; x=<script>", "a/b/c", "ä/b"] {
            assert_eq!(MediaType::tame(sent).as_str(), "application/octet-stream", "{sent}");
        }
    }

    proptest! {
        #[test]
        fn any_name_is_tamed(sent in any::<String>()) {
            let name = FileName::tame(&sent);
            prop_assert!(!name.as_str().is_empty());
            let bad = ['/', '\\', '\n', '\0', '\u{202e}'];
            prop_assert!(!name.as_str().contains(bad));
        }
    }
}

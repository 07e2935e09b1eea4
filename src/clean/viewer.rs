//! What a page may show of a file: a picture that was drawn in a child process, or text. Nothing of the file's own bytes
//! is in the picture, and text is only text once a template has written it.

use std::ffi::OsString;
use std::io::{self, Read};
use std::path::PathBuf;

use super::KIND_BYTES;
use super::drawing::{self, Drawing};
use super::format::{Format, Wide, is_text, kind_of};
use super::running::{Running, Task};

/// As much of a text as is shown, in bytes: some eighty pages.
const MAX_TEXT_BYTES: usize = 256 * 1024;

/// What can be shown.
#[derive(Debug, PartialEq, Eq)]
pub enum View {
    /// One page of it, drawn.
    Drawn(Drawing),
    /// What is written in it.
    Text(Text),
}

/// The beginning of a text, or all of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Text {
    /// What is written.
    pub text: String,
    /// How it was coded.
    pub coding: &'static str,
    /// Whether it goes on.
    pub cut: bool,
}

/// Makes files visible, in a child process each.
#[derive(Debug, Clone)]
pub struct Viewer {
    program: PathBuf,
}

impl Viewer {
    /// Uses the program that is running now, even when its file has been replaced since.
    #[must_use]
    pub fn of_this_program() -> Self {
        Self { program: "/proc/self/exe".into() }
    }

    /// Uses the `tipline` that lies there.
    #[must_use]
    pub fn of_program(program: impl Into<OsString>) -> Self {
        Self { program: program.into().into() }
    }

    /// Makes a page of a file visible, counted from 0. It blocks, for seconds with a large document. `None` when it cannot
    /// be shown, for whatever reason: of a kind that is not, damaged, locked, too large, too much work.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn view(&self, mut file: impl Read, page: u32) -> io::Result<Option<View>> {
        let mut first = Vec::new();
        file.by_ref().take(u64::try_from(KIND_BYTES).unwrap_or(u64::MAX)).read_to_end(&mut first)?;
        match kind_of(&first) {
            Some(Format::Jpeg | Format::Png | Format::WebP | Format::Gif | Format::Bmp | Format::Pdf) => {
                Ok(self.draw(first.chain(file), page)?.map(View::Drawn))
            }
            Some(Format::Text | Format::Markup | Format::Mail) if page == 0 => Ok(text(first, file)?.map(View::Text)),
            _ => Ok(None),
        }
    }

    fn draw(&self, mut file: impl Read, page: u32) -> io::Result<Option<Drawing>> {
        let Ok(running) = Running::start(&self.program, Task::Draw) else { return Ok(None) };
        let Some(mut said) = running.feed(&page.to_be_bytes(), &mut file)? else { return Ok(None) };
        Ok(drawing::read(&mut said).unwrap_or_default()) // it died of its limits, or of the file
    }
}

/// Reads the beginning of a text.
fn text(mut bytes: Vec<u8>, rest: impl Read) -> io::Result<Option<Text>> {
    let left = MAX_TEXT_BYTES.saturating_add(1).saturating_sub(bytes.len());
    rest.take(u64::try_from(left).unwrap_or(u64::MAX)).read_to_end(&mut bytes)?;
    let cut = bytes.len() > MAX_TEXT_BYTES;
    bytes.truncate(MAX_TEXT_BYTES);
    if !is_text(&bytes) {
        return Ok(None);
    }
    let (text, coding) = match Wide::of(&bytes) {
        Some(wide) => (wide.decode(&bytes).flatten().collect(), "UTF-16"),
        None => (String::from_utf8_lossy(&bytes).into_owned(), "UTF-8"),
    };
    // Its mark is no text, and a character that was cut in two is none either.
    let text = text.trim_start_matches('\u{feff}').trim_end_matches('\u{fffd}');
    Ok(Some(Text { text: text.to_owned(), coding, cut }))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::{MAX_TEXT_BYTES, Text, View, Viewer};
    use crate::clean::cleaner::SMALLEST_PICTURE;

    fn view(file: &[u8], page: u32) -> Option<View> {
        Viewer::of_program("/tipline-is-not-there").view(Cursor::new(file), page).unwrap()
    }

    fn text(text: &str, coding: &'static str, cut: bool) -> View {
        View::Text(Text { text: text.to_owned(), coding, cut })
    }

    #[test]
    fn a_text_is_shown_as_it_is_written_however_it_is_coded() {
        let words = "K\u{fc}che, 7 o'clock\n\u{1f5dd} <b>";
        let wide = |big| -> Vec<u8> {
            let units = "\u{feff}".encode_utf16().chain(words.encode_utf16());
            units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
        };
        assert_eq!(view(words.as_bytes(), 0), Some(text(words, "UTF-8", false)));
        assert_eq!(view(&["\u{feff}", words].concat().into_bytes(), 0), Some(text(words, "UTF-8", false)));
        assert_eq!(view(&wide(false), 0), Some(text(words, "UTF-16", false)));
        assert_eq!(view(&wide(true), 0), Some(text(words, "UTF-16", false)));
        assert_eq!(
            view(b"<html><script>", 0),
            Some(text("<html><script>", "UTF-8", false)),
            "as text, which acts on nothing"
        );
        assert_eq!(view(b"From: somebody\n\nwords", 0), Some(text("From: somebody\n\nwords", "UTF-8", false)));
        assert_eq!(view(words.as_bytes(), 1), None, "it has no second page");
    }

    #[test]
    fn of_a_long_text_the_beginning_is_shown_and_no_half_of_a_character() {
        let whole = "a".repeat(MAX_TEXT_BYTES);
        assert_eq!(view(whole.as_bytes(), 0), Some(text(&whole, "UTF-8", false)));
        let long = "a".repeat(MAX_TEXT_BYTES - 1) + "\u{e9}" + "and so on";
        assert_eq!(view(long.as_bytes(), 0), Some(text(&"a".repeat(MAX_TEXT_BYTES - 1), "UTF-8", true)));
    }

    #[test]
    fn what_is_text_at_its_beginning_only_is_not_shown() {
        let file = ["a".repeat(5_000).as_bytes(), b"\0\x01"].concat();
        assert_eq!(view(&file, 0), None);
    }

    #[test]
    fn a_child_that_cannot_start_or_does_something_else_shows_nothing() {
        assert_eq!(view(SMALLEST_PICTURE, 0), None);
        for program in ["/bin/true", "/bin/cat"] {
            assert_eq!(Viewer::of_program(program).view(Cursor::new(SMALLEST_PICTURE), 0).unwrap(), None, "{program}");
        }
    }
}

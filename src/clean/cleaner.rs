//! The server's side: starts the child, feeds it, and hands on what it says. The server's own memory stays flat, and
//! whatever happens to the child, an upload goes on.

use std::ffi::OsString;
use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};
use std::path::PathBuf;

use super::finding::Found;
use super::format::{Format, Way, is_text, kind_of};
use super::frame::{self, Head};
use super::running::{PIECE_BYTES, Running, Task};
use super::{KIND_BYTES, Why, stream};

/// What came of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The output holds the whole file, without this.
    Cleaned(Found),
    /// It was not cleaned. What the output holds by now, if anything, is to be thrown away.
    Refused(Why),
}

/// Cleans files, those that are parsed whole in a child process each.
#[derive(Debug, Clone)]
pub struct Cleaner {
    program: PathBuf,
}

impl Cleaner {
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

    /// Whether a file can be cleaned here and now: it tries one. `false` where the machine does not let children start
    /// or restrict themselves; every file would then be refused.
    #[must_use]
    pub fn works(&self) -> bool {
        let mut cleaned = Vec::new();
        let told = self.clean(&mut Cursor::new(SMALLEST_PICTURE), &mut cleaned);
        matches!(told, Ok(Outcome::Cleaned(found)) if found.is_empty()) && cleaned == SMALLEST_PICTURE
    }

    /// Cleans the file that `input` holds from its beginning, into `output`. It blocks, for seconds with a large document.
    /// All of the file should be there already: a child that is kept waiting is ended.
    ///
    /// # Errors
    /// The input cannot be read, or the output not written. A hostile or broken file is no error but an [`Outcome`].
    pub fn clean(&self, input: &mut (impl Read + Seek), output: &mut impl Write) -> io::Result<Outcome> {
        let Some(format) = format_of(input)? else { return Ok(Outcome::Refused(Why::Unknown)) };
        match format.way() {
            Way::InMemory => self.in_a_child(input, output),
            Way::AsItIs => as_it_is(input, output),
            Way::Streamed => Ok(stream::clean(format, input, output)?.map_or_else(Outcome::Refused, Outcome::Cleaned)),
            Way::Never => Ok(Outcome::Refused(Why::CannotClean)),
        }
    }

    /// Whether cleaning the file that `input` holds is work, for which whoever asks should wait for a turn: not of a text,
    /// nor of a kind that is refused by its name.
    ///
    /// # Errors
    /// The input cannot be read.
    pub fn is_work(input: &mut (impl Read + Seek)) -> io::Result<bool> {
        Ok(format_of(input)?.is_some_and(|format| matches!(format.way(), Way::InMemory | Way::Streamed)))
    }

    fn in_a_child(&self, input: &mut impl Read, output: &mut impl Write) -> io::Result<Outcome> {
        let Ok(running) = Running::start(&self.program, Task::Clean) else {
            return Ok(Outcome::Refused(Why::TooLarge));
        };
        let Some(mut stdout) = running.feed(&[], input)? else { return Ok(Outcome::Refused(Why::TooLarge)) };
        let mut piece = vec![0; PIECE_BYTES];
        let (found, length) = match frame::read(&mut stdout) {
            Ok(Head::Cleaned { found, length }) => (found, length),
            Ok(Head::Refused(why)) => return Ok(Outcome::Refused(why)),
            Err(_) => return Ok(Outcome::Refused(Why::TooLarge)), // it died of its limits
        };
        let mut left = length;
        while left > 0 {
            let most = usize::try_from(left).unwrap_or(PIECE_BYTES).min(PIECE_BYTES);
            let read = match stdout.read(piece.get_mut(..most).unwrap_or_default()) {
                Ok(read) if read > 0 => read,
                _ => return Ok(Outcome::Refused(Why::TooLarge)),
            };
            output.write_all(piece.get(..read).unwrap_or_default())?;
            left = left.saturating_sub(u64::try_from(read).unwrap_or(u64::MAX));
        }
        Ok(Outcome::Cleaned(found))
    }
}

/// What the file that `input` holds begins like; it is at its beginning again afterwards.
fn format_of(input: &mut (impl Read + Seek)) -> io::Result<Option<Format>> {
    input.seek(SeekFrom::Start(0))?;
    let mut first = Vec::new();
    input.by_ref().take(u64::try_from(KIND_BYTES).unwrap_or(u64::MAX)).read_to_end(&mut first)?;
    input.seek(SeekFrom::Start(0))?;
    Ok(kind_of(&first))
}

/// Copies text, looking whether it is text to its end.
fn as_it_is(input: &mut impl Read, output: &mut impl Write) -> io::Result<Outcome> {
    let mut held = Vec::new(); // a character may be cut between two pieces
    let mut first = Vec::new();
    loop {
        let mut piece = vec![0; PIECE_BYTES];
        let read = input.read(&mut piece)?;
        piece.truncate(read);
        if read == 0 {
            return Ok(if held.is_empty() { Outcome::Cleaned(Found::new()) } else { Outcome::Refused(Why::Unknown) });
        }
        output.write_all(&piece)?;
        if first.is_empty() {
            first = piece.get(..2).unwrap_or(&piece).to_vec(); // a mark of UTF-16 is good for all that follows
        }
        held.extend(piece);
        let wide = first == b"\xff\xfe" || first == b"\xfe\xff";
        let marked = if wide && !held.starts_with(&first) { [first.as_slice(), &held].concat() } else { held.clone() };
        if !is_text(&marked) {
            return Ok(Outcome::Refused(Why::Unknown));
        }
        let cut = if wide {
            held.len() - held.len() % 2
        } else {
            std::str::from_utf8(&held).map_or_else(|cut| cut.valid_up_to(), str::len)
        };
        held.drain(..cut);
    }
}

/// One white point, as a PNG.
pub(super) const SMALLEST_PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\
\0\0\0\nIDATx\x9cc\xf8\x0f\0\x01\x01\x01\0\xb18\xf6\x14\0\0\0\0IEND\xaeB`\x82";

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::{Cleaner, Outcome, PIECE_BYTES, SMALLEST_PICTURE};
    use crate::clean::{Found, Why, clean};

    fn text(bytes: &[u8]) -> (Outcome, Vec<u8>) {
        let mut out = Vec::new();
        let nobody = Cleaner::of_program("/tipline-is-not-there");
        (nobody.clean(&mut Cursor::new(bytes), &mut out).unwrap(), out)
    }

    #[test]
    fn the_picture_of_the_trial_is_one() {
        assert_eq!(clean(SMALLEST_PICTURE).unwrap().bytes, SMALLEST_PICTURE);
    }

    #[test]
    fn text_stays_as_it_is_if_it_is_text_to_its_end() {
        let long = "é".repeat(PIECE_BYTES) + "a" + &"é".repeat(PIECE_BYTES);
        assert!(text(long.as_bytes()) == (Outcome::Cleaned(Found::new()), long.clone().into_bytes()));
        let wide: Vec<u8> = [0xfeff].into_iter().chain(long.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        assert!(text(&wide) == (Outcome::Cleaned(Found::new()), wide.clone()));
        assert_eq!(text(&[long.as_bytes(), b"\0"].concat()).0, Outcome::Refused(Why::Unknown));
        assert_eq!(text(&[long.as_bytes(), b"\xc3"].concat()).0, Outcome::Refused(Why::Unknown));
    }

    #[test]
    fn only_what_is_parsed_waits_for_a_turn() {
        let is_work = |bytes: &[u8]| Cleaner::is_work(&mut Cursor::new(bytes)).unwrap();
        assert!(is_work(SMALLEST_PICTURE) && is_work(b"%PDF-1.7\n") && is_work(b"\0\0\0\x10ftypmif1\0\0\0\0"));
        assert!(!is_work(b"a letter") && !is_work(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") && !is_work(b"\0\x01\x02"));
    }

    #[test]
    fn a_child_that_cannot_start_refuses_the_file_and_not_the_upload() {
        assert_eq!(text(SMALLEST_PICTURE).0, Outcome::Refused(Why::TooLarge));
        assert!(!Cleaner::of_program("/tipline-is-not-there").works());
        assert!(!Cleaner::of_program("/bin/true").works());
        assert!(!Cleaner::of_program("/bin/cat").works());
    }
}

//! `changes`: every record of the database a second time, as a row of the changes that made it. sled takes a damaged byte
//! in its log for a torn end and drops what follows, or does not open at all; from here it is made anew. The records are
//! sealed here as they are there.
//!
//! | bytes | frame |
//! |---|---|
//! | 8 | `changes` and a line feed |
//! | 8 | number of the group, most significant byte first |
//! | 4 | length *n* of the content |
//! | 8 | start of SHA-256 over number and length |
//! | n | content: for each record `u32` length and key, `u32` length and value; a value of the length 2^32 - 1 is none, and the record goes |
//! | 16 | start of SHA-256 over number, length and content |
//! | 4 | length *n* once more, so that the last frame is found from the end |
//!
//! A file begins with its header and the frames of one moment, of one number; each later group adds a frame. The file is
//! not synced with each group: after a power cut its end may be missing, and then it is written anew from the database.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;
use std::sync::Arc;

use super::StoreError;
use super::times::NO_ATIME;
use crate::crypto::MessageDigest;

const HEADER: &[u8; 64] = b"tipline/v1 changes, the database once more: docs/formats.md\n\n\n\n\n";
const MARK: &[u8; 8] = b"changes\n";
const HEAD_BYTES: usize = 28;
const TAIL_BYTES: usize = 20;
/// The length of a value that is none.
const GONE: u32 = u32::MAX;
/// What a frame of the first moment holds, in bytes, about.
const FIRST_BYTES: usize = 1024 * 1024;
/// The longest frame: far more than a group ever has.
const MAX_CONTENT_BYTES: u32 = 256 * 1024 * 1024;
/// Read at a time while the next frame is looked for, in bytes.
const SEARCH_BYTES: usize = 64 * 1024;

/// One record that was written, or removed.
pub(super) struct Op {
    pub(super) key: Vec<u8>,
    /// `None`: it is gone.
    pub(super) value: Option<Vec<u8>>,
}

/// The open file.
pub(super) struct Changes {
    file: Arc<File>,
    end: u64,
    /// The number of the last frame; `None` when that cannot be read.
    last: Option<u64>,
}

/// A group of changes as it was found.
pub(super) struct Frame {
    pub(super) number: u64,
    pub(super) ops: Vec<Op>,
}

struct Head {
    number: u64,
    length: u32,
}

impl Changes {
    /// Opens the file and looks at its last frame; `None` when it is not there, or not ours.
    pub(super) fn open(path: &Path) -> Result<Option<Self>, StoreError> {
        let file = match File::options().read(true).write(true).custom_flags(NO_ATIME).open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let mut header = [0; HEADER.len()];
        if file.read_exact_at(&mut header, 0).is_err() || header != *HEADER {
            return Ok(None);
        }
        let end = file.metadata()?.len();
        let mut this = Self { file: Arc::new(file), end, last: None };
        this.last = this.frame_before(end).and_then(|at| this.read(at)).map(|(frame, _)| frame.number);
        Ok(Some(this))
    }

    /// Writes the file anew out of these records, as they stand at this number; whole, or as it was before.
    pub(super) fn create(
        path: &Path,
        number: u64,
        records: impl Iterator<Item = Result<(Vec<u8>, Vec<u8>), StoreError>>,
    ) -> Result<Self, StoreError> {
        let next = path.with_extension("next");
        let file = File::options().read(true).write(true).create(true).truncate(true).open(&next)?;
        let mut out = BufWriter::with_capacity(SEARCH_BYTES, &file);
        out.write_all(HEADER)?;
        let (mut content, mut first) = (Vec::new(), true);
        for record in records {
            let (key, value) = record?;
            encode(&mut content, &Op { key, value: Some(value) })?;
            if content.len() >= FIRST_BYTES {
                write_frame(&mut out, number, &content)?;
                content.clear();
                first = false;
            }
        }
        if first || !content.is_empty() {
            write_frame(&mut out, number, &content)?;
        }
        out.into_inner().map_err(|error| StoreError::from(error.into_error()))?;
        file.sync_all()?;
        fs::rename(&next, path)?;
        File::open(path.parent().unwrap_or(Path::new(".")))?.sync_all()?;
        let end = file.metadata()?.len();
        Ok(Self { file: Arc::new(file), end, last: Some(number) })
    }

    /// Adds a group.
    pub(super) fn append(&mut self, number: u64, ops: &[Op]) -> Result<(), StoreError> {
        let mut content = Vec::new();
        for op in ops {
            encode(&mut content, op)?;
        }
        let mut frame = Vec::with_capacity(HEAD_BYTES + content.len() + TAIL_BYTES);
        write_frame(&mut frame, number, &content)?;
        self.file.write_all_at(&frame, self.end)?;
        self.end += frame.len() as u64;
        self.last = Some(number);
        Ok(())
    }

    /// The number of the last frame, if that can be read.
    pub(super) fn last(&self) -> Option<u64> {
        self.last
    }

    pub(super) fn bytes(&self) -> u64 {
        self.end
    }

    pub(super) fn file(&self) -> &File {
        &self.file
    }

    /// A view of what is there now, which goes on while more is added.
    pub(super) fn view(&self) -> Self {
        Self { file: Arc::clone(&self.file), end: self.end, last: self.last }
    }

    /// Every frame in order; one that is damaged is `None`, and the next one is found.
    pub(super) fn frames(&self) -> impl Iterator<Item = Option<Frame>> {
        let mut at = HEADER.len() as u64;
        std::iter::from_fn(move || {
            if at >= self.end {
                return None;
            }
            if let Some((frame, next)) = self.read(at) {
                at = next;
                return Some(Some(frame));
            }
            at = match self.head(at) {
                Some(head) => at + frame_bytes(head.length),
                None => self.search(at + 1),
            };
            Some(None)
        })
    }

    /// The frames of later groups than this, in order; `None` when one of them cannot be read.
    pub(super) fn after(&self, number: u64) -> Option<Vec<Frame>> {
        let (mut frames, mut end) = (Vec::new(), self.end);
        while end > HEADER.len() as u64 {
            let at = self.frame_before(end)?;
            let (frame, _) = self.read(at)?;
            if frame.number <= number {
                break;
            }
            frames.push(frame);
            end = at;
        }
        frames.reverse();
        Some(frames)
    }

    /// Whether every frame can be read.
    pub(super) fn is_whole(&self) -> bool {
        self.last.is_some() && self.frames().all(|frame| frame.is_some())
    }

    /// Where the frame begins that ends there.
    fn frame_before(&self, end: u64) -> Option<u64> {
        let mut length = [0; 4];
        self.file.read_exact_at(&mut length, end.checked_sub(4)?).ok()?;
        end.checked_sub(frame_bytes(u32::from_be_bytes(length))).filter(|at| *at >= HEADER.len() as u64)
    }

    fn head(&self, at: u64) -> Option<Head> {
        let mut head = [0; HEAD_BYTES];
        self.file.read_exact_at(&mut head, at).ok()?;
        let head = parse_head(&head)?;
        (at + frame_bytes(head.length) <= self.end).then_some(head)
    }

    /// The frame that begins there, and where the next one does.
    fn read(&self, at: u64) -> Option<(Frame, u64)> {
        let Head { number, length } = self.head(at)?;
        let mut rest = vec![0; usize::try_from(length).ok()? + TAIL_BYTES];
        self.file.read_exact_at(&mut rest, at + HEAD_BYTES as u64).ok()?;
        let (content, tail) = rest.split_at_checked(rest.len() - TAIL_BYTES)?;
        if tail.get(..16)? != check(number, content) || tail.get(16..)? != length.to_be_bytes() {
            return None;
        }
        Some((Frame { number, ops: decode(content)? }, at + frame_bytes(length)))
    }

    /// Where the next frame begins, or the end.
    fn search(&self, from: u64) -> u64 {
        let mut at = from;
        while at < self.end {
            let mut piece = vec![0; SEARCH_BYTES];
            let there = usize::try_from(self.end - at).unwrap_or(SEARCH_BYTES).min(SEARCH_BYTES);
            piece.truncate(there);
            if self.file.read_exact_at(&mut piece, at).is_err() {
                break;
            }
            let found = piece.windows(MARK.len()).enumerate().filter(|(_, window)| window == MARK);
            for (offset, _) in found {
                if self.head(at + offset as u64).is_some() {
                    return at + offset as u64;
                }
            }
            // A mark may lie across two pieces.
            at += there.saturating_sub(MARK.len() - 1).max(1) as u64;
        }
        self.end
    }
}

fn frame_bytes(length: u32) -> u64 {
    u64::from(length) + (HEAD_BYTES + TAIL_BYTES) as u64
}

fn parse_head(head: &[u8; HEAD_BYTES]) -> Option<Head> {
    let part = |from, to| head.get(from..to);
    let number = u64::from_be_bytes(part(8, 16)?.try_into().ok()?);
    let length = u32::from_be_bytes(part(16, 20)?.try_into().ok()?);
    let whole = part(0, 8)? == MARK && part(20, 28)? == head_check(number, length) && length <= MAX_CONTENT_BYTES;
    whole.then_some(Head { number, length })
}

fn head_check(number: u64, length: u32) -> [u8; 8] {
    let mut digest = MessageDigest::new();
    digest.piece(&number.to_be_bytes());
    digest.piece(&length.to_be_bytes());
    start_of(&digest.finish())
}

fn check(number: u64, content: &[u8]) -> [u8; 16] {
    let mut digest = MessageDigest::new();
    digest.piece(&number.to_be_bytes());
    digest.piece(&u32::try_from(content.len()).unwrap_or(u32::MAX).to_be_bytes());
    digest.piece(content);
    start_of(&digest.finish())
}

fn start_of<const N: usize>(digest: &[u8; 32]) -> [u8; N] {
    let mut start = [0; N];
    for (to, from) in start.iter_mut().zip(digest) {
        *to = *from;
    }
    start
}

fn write_frame(out: &mut impl Write, number: u64, content: &[u8]) -> Result<(), StoreError> {
    let length = u32::try_from(content.len()).ok().filter(|length| *length <= MAX_CONTENT_BYTES);
    let length = length.ok_or(StoreError::TooLarge)?;
    out.write_all(MARK)?;
    out.write_all(&number.to_be_bytes())?;
    out.write_all(&length.to_be_bytes())?;
    out.write_all(&head_check(number, length))?;
    out.write_all(content)?;
    out.write_all(&check(number, content))?;
    Ok(out.write_all(&length.to_be_bytes())?)
}

fn encode(content: &mut Vec<u8>, op: &Op) -> Result<(), StoreError> {
    let length = |part: &[u8]| u32::try_from(part.len()).map(u32::to_be_bytes).map_err(|_| StoreError::TooLarge);
    content.extend(length(&op.key)?);
    content.extend_from_slice(&op.key);
    match &op.value {
        Some(value) => {
            content.extend(length(value)?);
            content.extend_from_slice(value);
        }
        None => content.extend(GONE.to_be_bytes()),
    }
    Ok(())
}

fn decode(mut content: &[u8]) -> Option<Vec<Op>> {
    let mut ops = Vec::new();
    while !content.is_empty() {
        let Part::Bytes(key) = part(&mut content)? else { return None };
        let value = match part(&mut content)? {
            Part::Bytes(value) => Some(value),
            Part::Gone => None,
        };
        ops.push(Op { key, value });
    }
    Some(ops)
}

enum Part {
    Bytes(Vec<u8>),
    Gone,
}

/// The next part; `None` is damage.
fn part(content: &mut &[u8]) -> Option<Part> {
    let (length, rest) = content.split_first_chunk::<4>()?;
    let length = u32::from_be_bytes(*length);
    if length == GONE {
        *content = rest;
        return Some(Part::Gone);
    }
    let (part, rest) = rest.split_at_checked(usize::try_from(length).ok()?)?;
    *content = rest;
    Some(Part::Bytes(part.to_vec()))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Changes, Op};

    fn op(key: u8, value: Option<usize>) -> Op {
        Op { key: vec![key; 3], value: value.map(|length| vec![key; length]) }
    }

    fn told(changes: &Changes) -> Vec<Option<(u64, usize)>> {
        changes.frames().map(|frame| frame.map(|frame| (frame.number, frame.ops.len()))).collect()
    }

    #[test]
    fn what_was_added_is_read_back_from_either_end() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("changes");
        let records = [(vec![9], vec![9; 10])];
        let mut changes = Changes::create(&path, 4, records.into_iter().map(Ok)).unwrap();
        changes.append(5, &[op(1, Some(100)), op(2, None)]).unwrap();
        changes.append(6, &[]).unwrap();
        changes.append(7, &[op(3, Some(0))]).unwrap();
        for changes in [changes.view(), Changes::open(&path).unwrap().unwrap()] {
            assert_eq!((changes.last(), changes.is_whole()), (Some(7), true));
            assert_eq!(told(&changes), [Some((4, 1)), Some((5, 2)), Some((6, 0)), Some((7, 1))]);
            let later = |number| changes.after(number).unwrap().iter().map(|frame| frame.number).collect::<Vec<_>>();
            assert_eq!((later(5), later(7), later(0)), (vec![6, 7], vec![], vec![4, 5, 6, 7]));
            let frame = changes.after(4).unwrap().swap_remove(0);
            assert_eq!((&frame.ops[0].value, &frame.ops[1].value), (&Some(vec![1; 100]), &None));
        }
        assert!(Changes::open(&dir.path().join("none")).unwrap().is_none());
    }

    #[test]
    fn a_byte_flipped_anywhere_costs_one_frame_and_is_never_read_as_another() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("changes");
        let mut changes = Changes::create(&path, 0, std::iter::empty()).unwrap();
        for number in 1..5 {
            changes.append(number, &[op(u8::try_from(number).unwrap(), Some(50))]).unwrap();
        }
        let (whole, read) = (fs::read(&path).unwrap(), told(&changes));
        for at in 0..whole.len() {
            let mut flipped = whole.clone();
            flipped[at] ^= 0x10;
            fs::write(&path, &flipped).unwrap();
            let Some(changes) = Changes::open(&path).unwrap() else {
                assert!(at < 64, "only without its header it is not ours");
                continue;
            };
            assert!(!changes.is_whole(), "byte {at}");
            let found = told(&changes);
            assert_eq!(found.iter().filter(|frame| frame.is_none()).count(), 1, "byte {at}: {found:?}");
            let left = found.iter().flatten().collect::<Vec<_>>();
            assert!(
                left.len() == read.len() - 1 && left.iter().all(|frame| read.contains(&Some(**frame))),
                "byte {at}"
            );
        }
    }

    #[test]
    fn a_file_cut_off_anywhere_is_not_taken_for_a_whole_one() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("changes");
        let mut changes = Changes::create(&path, 0, std::iter::empty()).unwrap();
        changes.append(1, &[op(1, Some(50))]).unwrap();
        let (whole, first) = (fs::read(&path).unwrap(), changes.bytes() - 48 - 61);
        for length in 0..whole.len() {
            fs::write(&path, &whole[..length]).unwrap();
            let last = Changes::open(&path).unwrap().and_then(|changes| changes.last());
            assert_eq!(last, (length as u64 == first).then_some(0), "{length} bytes");
        }
    }
}

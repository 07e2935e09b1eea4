//! What a backup cannot know: which of its tips were erased after it was made. It is told from a list, from a newer
//! backup, or from the key file of the folder it was made of.

use std::collections::HashSet;
use std::io::{self, Write};

use data_encoding::HEXLOWER;
use thiserror::Error;
use zeroize::Zeroizing;

use super::key_file::{self, HEADER};
use super::{Cabinet, StoreError, erase};
use crate::crypto::erased_mark;
use crate::domain::TipId;

const LIST_START: &str = "tipline erased tips, format ";
const LIST_FORMAT: &str = "tipline erased tips, format 1";
const LIST_END: &str = "end";

/// Which tips were erased.
#[derive(Default)]
pub struct Erasures {
    marks: HashSet<[u8; 16]>,
    keys: Option<Zeroizing<Vec<u8>>>,
}

/// Why it cannot be told.
#[derive(Debug, Error)]
pub enum ErasuresError {
    /// Neither list nor key file.
    #[error("it is no list of erased tips, no newer backup and no erasure.keys")]
    Unknown,
    /// Made by a later version.
    #[error("the list was made by a newer version of Tipline")]
    Newer,
    /// Its end is missing, or a line has changed.
    #[error("the list is cut off or altered")]
    Altered,
}

impl Erasures {
    /// Reads a list, or the key file of the folder that the backup was made of.
    ///
    /// # Errors
    /// [`ErasuresError`].
    pub fn read(bytes: Zeroizing<Vec<u8>>) -> Result<Self, ErasuresError> {
        if bytes.starts_with(HEADER) {
            return Ok(Self { marks: HashSet::new(), keys: Some(bytes) });
        }
        let text = str::from_utf8(&bytes).map_err(|_| ErasuresError::Unknown)?;
        let mut lines = text.lines();
        match lines.next() {
            Some(LIST_FORMAT) => {}
            Some(line) if line.starts_with(LIST_START) => return Err(ErasuresError::Newer),
            _ => return Err(ErasuresError::Unknown),
        }
        let mut marks = HashSet::new();
        for line in &mut lines {
            if line == LIST_END {
                return lines.next().map_or(Ok(Self { marks, keys: None }), |_| Err(ErasuresError::Altered));
            }
            marks.insert(parse_mark(line).ok_or(ErasuresError::Altered)?);
        }
        Err(ErasuresError::Altered)
    }

    pub(super) fn of_marks(marks: HashSet<[u8; 16]>) -> Self {
        Self { marks, keys: None }
    }

    pub(super) fn add(&mut self, marks: impl IntoIterator<Item = [u8; 16]>) {
        self.marks.extend(marks);
    }

    pub(super) fn marks(&self) -> &HashSet<[u8; 16]> {
        &self.marks
    }

    /// Whether there is a key file, and it knows none of these tips, or has no such slot: it is not the folder's.
    pub(super) fn are_of_another_folder(&self, tips: &[(TipId, u32)]) -> bool {
        self.keys.as_ref().is_some_and(|keys| {
            let unknown = tips.iter().all(|(tip, slot)| key_file::key_in(keys, *slot, tip).is_none());
            let short = tips.iter().any(|(_, slot)| !key_file::holds(keys, *slot));
            !tips.is_empty() && (unknown || short)
        })
    }

    /// Whether this tip was erased.
    pub(super) fn include(&self, tip: &TipId, slot: Option<u32>) -> bool {
        self.marks.contains(&erased_mark(tip))
            || self
                .keys
                .as_ref()
                .is_some_and(|keys| slot.is_none_or(|slot| key_file::key_in(keys, slot, tip).is_none()))
    }
}

/// A mark as a line of a list.
pub(super) fn parse_mark(line: &str) -> Option<[u8; 16]> {
    HEXLOWER.decode(line.as_bytes()).ok()?.try_into().ok()
}

impl Cabinet {
    /// Writes the list of erased tips, those of an earlier list included: lines that tell nothing to whoever does not have
    /// the tips already.
    ///
    /// # Errors
    /// The outer error is the database's, the inner one the writer's.
    pub fn list_erased(&self, earlier: &Erasures, mut out: impl Write) -> Result<io::Result<()>, StoreError> {
        let here = erase::marks(&self.0.engine)?;
        let mut marks: Vec<String> = here.union(&earlier.marks).map(|mark| HEXLOWER.encode(mark)).collect();
        marks.sort_unstable();
        let mut text = format!("{LIST_FORMAT}\n");
        for line in marks.iter().map(String::as_str).chain([LIST_END]) {
            text.push_str(line);
            text.push('\n');
        }
        Ok(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
    }
}

#[cfg(test)]
mod tests {
    use zeroize::Zeroizing;

    use super::{Erasures, ErasuresError};
    use crate::crypto::erased_mark;
    use crate::domain::TipId;

    fn read(text: &str) -> Result<Erasures, ErasuresError> {
        Erasures::read(Zeroizing::new(text.as_bytes().to_vec()))
    }

    #[test]
    fn a_list_is_read_whole_or_not_at_all() {
        let (erased, other) = (TipId::from_bytes([1; 16]), TipId::from_bytes([2; 16]));
        let mark = data_encoding::HEXLOWER.encode(&erased_mark(&erased));
        let list = read(&format!("tipline erased tips, format 1\n{mark}\nend\n")).unwrap_or_else(|_| unreachable!());
        assert!(list.include(&erased, Some(0)) && !list.include(&other, Some(0)));
        assert!(read("tipline erased tips, format 1\nend\n").is_ok());
        for altered in [format!("{mark}\n"), String::new(), format!("{}\nend\n", &mark[1..]), format!("end\n{mark}\n")]
        {
            let text = format!("tipline erased tips, format 1\n{altered}");
            assert!(matches!(read(&text), Err(ErasuresError::Altered)), "{altered}");
        }
        assert!(matches!(read("tipline erased tips, format 2\nend\n"), Err(ErasuresError::Newer)));
        assert!(matches!(read("something else"), Err(ErasuresError::Unknown)));
        assert!(matches!(read(""), Err(ErasuresError::Unknown)));
    }
}

//! What notices that the end of the database's log is gone. sled takes a damaged log for one that was cut off and drops
//! what follows in silence; a tip is missed by its slot, but a reply or a change of the roster would not be.
//!
//! Every group of changes is numbered. The number lies in the database with the changes, and in the file `groups` beside
//! it, written once the group is on the disk. The file is not synced: after a power cut it may be behind, never ahead.
//! When it is ahead, so many groups are gone.

use std::fs::File;
use std::io;
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::StoreError;
use super::changes::Op;
use super::engine::{Engine, Table, key};
use super::record::{self, Record};
use super::times::NO_ATIME;

/// The text in the file: this, the number in 20 digits, a space, the number's complement in hexadecimal, a line feed.
const START: &str = "groups of changes: ";
const FILE_BYTES: usize = START.len() + 20 + 1 + 16 + 1;

/// The number in the database.
#[derive(Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct GroupsRecord {
    /// Of the last group.
    pub(super) number: u64,
    /// How many groups were missed so far.
    pub(super) lost: u64,
}

impl Record for GroupsRecord {}

/// Numbers the groups.
pub(super) struct Witness {
    file: File,
    number: u64,
    lost: u64,
}

/// The file as it was found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Found {
    /// Not there: a new folder, or a restored one.
    Nothing,
    /// Its number.
    Number(u64),
    /// Not what we write.
    Unreadable,
}

impl Witness {
    /// Compares the two numbers, and remembers in the database what is gone, these groups among it. Answers how many that
    /// is, in all.
    pub(super) fn open(engine: &Engine, path: &Path, gone: u64) -> Result<(Self, u64), StoreError> {
        let before = in_database(engine)?;
        let GroupsRecord { number, lost } = before;
        let file =
            File::options().read(true).write(true).create(true).truncate(false).custom_flags(NO_ATIME).open(path)?;
        let lost = lost + gone;
        let (number, lost) = match read(path)? {
            Found::Number(known) if known > number => (known, lost + (known - number)),
            // Nothing was numbered before, and yet there is something: not to be taken for an empty database.
            _ if number == 0 && engine.holds_records()? => (1, lost),
            _ => (number, lost),
        };
        let this = Self { file, number, lost };
        if before != (GroupsRecord { number, lost }) || number == 0 {
            engine.replay(&[this.record()?])?;
            engine.sync()?;
        }
        this.write()?;
        Ok((this, lost))
    }

    /// Of the last group.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// Numbers a group of changes that is about to be applied.
    pub(super) fn next(&mut self) -> Result<Op, StoreError> {
        self.number += 1;
        self.record()
    }

    /// Notes that the last group is on the disk.
    pub(super) fn write(&self) -> io::Result<()> {
        self.file.write_all_at(format!("{START}{:020} {:016x}\n", self.number, !self.number).as_bytes(), 0)
    }

    /// The handle, so that its times can be levelled.
    pub(super) fn file(&self) -> &File {
        &self.file
    }

    fn record(&self) -> Result<Op, StoreError> {
        let value = record::encode(&GroupsRecord { number: self.number, lost: self.lost })?;
        Ok(Op { key: key(Table::Groups, &[]), value: Some(value) })
    }
}

/// What the database says.
pub(super) fn in_database(engine: &Engine) -> Result<GroupsRecord, StoreError> {
    engine.get(&key(Table::Groups, &[]))?.map_or(Ok(GroupsRecord::default()), |value| record::decode(&value))
}

/// What the file says.
pub(super) fn read(path: &Path) -> Result<Found, StoreError> {
    let file = match File::options().read(true).custom_flags(NO_ATIME).open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) => return Err(error.into()),
    };
    let bytes = file.metadata()?.len();
    if bytes == 0 {
        return Ok(Found::Nothing); // made, and cut off before it was written
    }
    let mut text = [0; FILE_BYTES];
    if bytes != FILE_BYTES as u64 || file.read_exact_at(&mut text, 0).is_err() {
        return Ok(Found::Unreadable);
    }
    Ok(parse(&text).map_or(Found::Unreadable, Found::Number))
}

fn parse(text: &[u8]) -> Option<u64> {
    let (number, complement) = str::from_utf8(text).ok()?.strip_prefix(START)?.strip_suffix('\n')?.split_once(' ')?;
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
    let (number, complement) = (Some(number).filter(|part| plain(part))?, Some(complement).filter(|part| plain(part))?);
    let number: u64 = number.parse().ok()?;
    (u64::from_str_radix(complement, 16).ok()? == !number).then_some(number)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Found, Witness, in_database, read};
    use crate::store::engine::Engine;

    #[test]
    fn groups_that_are_gone_are_counted_and_stay_counted() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("groups");
        let opened = |name: &str| {
            let engine = Engine::open(&dir.path().join(name)).unwrap();
            let (witness, lost) = Witness::open(&engine, &path, 0).unwrap();
            (engine, witness, lost)
        };
        let (engine, mut witness, lost) = opened("db");
        assert_eq!(lost, 0);
        for _ in 0..5 {
            let numbered = witness.next().unwrap();
            engine.replay(&[numbered]).unwrap();
            engine.sync().unwrap();
            witness.write().unwrap();
        }
        drop((engine, witness));
        assert_eq!(read(&path).unwrap(), Found::Number(5));
        assert_eq!(opened("db").2, 0);
        // A database that never had the five.
        let (engine, witness, lost) = opened("other");
        assert_eq!((lost, witness.number()), (5, 5));
        drop((engine, witness));
        let (engine, _, lost) = opened("other");
        assert_eq!((lost, in_database(&engine).unwrap().lost), (5, 5));
    }

    #[test]
    fn a_changed_file_is_no_number() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("groups");
        assert_eq!(read(&path).unwrap(), Found::Nothing);
        let engine = Engine::open(&dir.path().join("db")).unwrap();
        Witness::open(&engine, &path, 0).unwrap();
        let whole = fs::read(&path).unwrap();
        assert_eq!(read(&path).unwrap(), Found::Number(0));
        for at in 0..whole.len() {
            let mut changed = whole.clone();
            changed[at] ^= 1;
            fs::write(&path, &changed).unwrap();
            assert_eq!(read(&path).unwrap(), Found::Unreadable, "byte {at}");
        }
    }
}

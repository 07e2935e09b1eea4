//! All there is of sled: get, scan, one atomic batch, one durable sync.
//!
//! sled 0.34 is kept to what it was measured to do safely: values of at most 32 KiB in 4 MiB segments (larger pages
//! become files of their own that sled never syncs), blocking `flush` and then our own `fdatasync` (its flush does not
//! reach the disk), no transactions, no `flush_async` (it deadlocks).

use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use super::StoreError;

/// Largest key and value together, in bytes: half of what a 4 MiB segment takes before a page becomes a file.
const MAX_RECORD_BYTES: usize = 32 * 1024;
const SEGMENT_BYTES: usize = 4 * 1024 * 1024;
const CACHE_BYTES: u64 = 64 * 1024 * 1024;

/// What a record is; the first byte of its key.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Table {
    Site = 1,
    Person = 2,
    Channel = 3,
    Tip = 4,
    Keys = 5,
    Grant = 6,
    Entry = 7,
    Mailbox = 8,
    Erasing = 9,
    Erased = 10,
    Tombstone = 11,
}

/// A record's key: its table and the bytes of its ids.
pub(super) fn key(table: Table, parts: &[&[u8]]) -> Vec<u8> {
    let mut key = vec![table as u8];
    for part in parts {
        key.extend_from_slice(part);
    }
    key
}

/// Writes that happen together or not at all.
#[derive(Default)]
pub(super) struct Batch {
    batch: sled::Batch,
    too_large: bool,
}

impl Batch {
    pub(super) fn put(&mut self, key: Vec<u8>, value: Vec<u8>) {
        self.too_large |= key.len() + value.len() > MAX_RECORD_BYTES;
        self.batch.insert(key, value);
    }

    pub(super) fn remove(&mut self, key: Vec<u8>) {
        self.batch.remove(key);
    }
}

/// The database in one folder.
pub(super) struct Engine {
    db: sled::Db,
    log: File,
}

impl Engine {
    /// Opens or creates the database. A damaged one is an error, though sled may panic over it.
    pub(super) fn open(dir: &Path) -> Result<Self, StoreError> {
        let config = sled::Config::new().path(dir).segment_size(SEGMENT_BYTES).cache_capacity(CACHE_BYTES);
        let db =
            catch_unwind(AssertUnwindSafe(|| config.open())).map_err(|_| StoreError::Damaged)?.map_err(|error| {
                match error {
                    sled::Error::Io(error) => error.into(),
                    _ => StoreError::Damaged,
                }
            })?;
        let log = File::options().read(true).write(true).open(dir.join("db"))?;
        Ok(Self { db, log })
    }

    pub(super) fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.db.get(key)?.map(|value| value.to_vec()))
    }

    /// Every record whose key begins so, in the order of keys.
    pub(super) fn scan(&self, prefix: &[u8]) -> impl Iterator<Item = Result<(Vec<u8>, Vec<u8>), StoreError>> + use<> {
        self.db.scan_prefix(prefix).map(|record| {
            let (key, value) = record?;
            Ok((key.to_vec(), value.to_vec()))
        })
    }

    /// Applies a batch in memory; [`Engine::sync`] makes it durable.
    pub(super) fn apply(&self, batch: Batch) -> Result<(), StoreError> {
        if batch.too_large {
            return Err(StoreError::TooLarge);
        }
        Ok(self.db.apply_batch(batch.batch)?)
    }

    /// Everything applied so far is on the disk when this returns.
    pub(super) fn sync(&self) -> Result<(), StoreError> {
        self.db.flush()?;
        Ok(self.log.sync_data()?)
    }
}

impl From<sled::Error> for StoreError {
    fn from(error: sled::Error) -> Self {
        match error {
            sled::Error::Io(error) => error.into(),
            _ => Self::Damaged,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Batch, Engine, Table, key};
    use crate::store::StoreError;

    #[test]
    fn a_record_over_the_safe_size_is_refused_whole() {
        let dir = tempfile::tempdir().unwrap();
        let engine = Engine::open(dir.path()).unwrap();
        let mut batch = Batch::default();
        batch.put(key(Table::Tip, &[b"small"]), vec![1]);
        batch.put(key(Table::Tip, &[b"large"]), vec![0; 32 * 1024]);
        assert!(matches!(engine.apply(batch), Err(StoreError::TooLarge)));
        assert!(engine.get(&key(Table::Tip, &[b"small"])).unwrap().is_none());
    }

    #[test]
    fn a_scan_stays_within_its_prefix() {
        let dir = tempfile::tempdir().unwrap();
        let engine = Engine::open(dir.path()).unwrap();
        let mut batch = Batch::default();
        batch.put(key(Table::Tip, &[b"a"]), vec![1]);
        batch.put(key(Table::Keys, &[b"a"]), vec![2]);
        engine.apply(batch).unwrap();
        engine.sync().unwrap();
        assert_eq!(engine.scan(&key(Table::Tip, &[])).count(), 1);
    }
}

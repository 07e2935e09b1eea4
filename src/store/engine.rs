//! All there is of sled: get, scan, one atomic batch, one durable sync.
//!
//! sled 0.34 is kept to what it was measured to do safely: values of at most 32 KiB in 4 MiB segments (larger pages
//! become files of their own that sled never syncs), blocking `flush` and then our own `fdatasync` (its flush does not
//! reach the disk), no transactions, no `flush_async` (it deadlocks).

use std::fs::{self, DirBuilder, File, TryLockError};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};
use std::thread;
use std::time::Duration;

use rustix::fs::{CWD, RenameFlags};

use super::StoreError;
use super::changes::{Changes, Op};
use super::times::level_times;
use super::witness::Witness;
use crate::domain::Day;

/// Largest key and value together, in bytes: half of what a 4 MiB segment takes before a page becomes a file.
pub(super) const MAX_RECORD_BYTES: usize = 32 * 1024;
const SEGMENT_BYTES: usize = 4 * 1024 * 1024;
const CACHE_BYTES: u64 = 64 * 1024 * 1024;
/// What a copy applies at a time.
const COPY_BATCH_BYTES: usize = 1024 * 1024;
/// How long a rewritten database waits for those who read in the old one: five seconds in all.
const WAIT_TRIES: usize = 2_500;
const WAIT_PAUSE: Duration = Duration::from_millis(2);

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
    ErasedElsewhere = 12,
    Groups = 13,
    Card = 14,
    Draft = 15,
    Oversaw = 16,
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
    ops: Vec<Op>,
    too_large: bool,
}

impl Batch {
    pub(super) fn put(&mut self, key: Vec<u8>, value: Vec<u8>) {
        self.too_large |= key.len() + value.len() > MAX_RECORD_BYTES;
        self.ops.push(Op { key, value: Some(value) });
    }

    pub(super) fn remove(&mut self, key: Vec<u8>) {
        self.ops.push(Op { key, value: None });
    }

    /// Its writes, in their order.
    pub(super) fn ops(&self) -> &[Op] {
        &self.ops
    }

    /// Whether a record in it is larger than what the engine keeps safely.
    pub(super) fn is_too_large(&self) -> bool {
        self.too_large
    }

    /// Writes this and then the other.
    pub(super) fn join(&mut self, other: Self) {
        self.ops.extend(other.ops);
        self.too_large |= other.too_large;
    }
}

fn sled_batch(ops: &[Op]) -> sled::Batch {
    let mut batch = sled::Batch::default();
    for op in ops {
        match &op.value {
            Some(value) => batch.insert(op.key.as_slice(), value.as_slice()),
            None => batch.remove(op.key.as_slice()),
        }
    }
    batch
}

/// The database in one folder. It can be replaced by a smaller copy of itself while it is used.
pub(super) struct Engine {
    dir: PathBuf,
    /// `None` only while it is being replaced, or when that failed: then nothing works any more.
    open: RwLock<Option<Arc<Open>>>,
    /// What numbers the groups of changes and keeps them a second time; `None` of a database that nobody serves yet.
    ledger: Mutex<Option<Ledger>>,
    alarm: OnceLock<Arc<Alarm>>,
}

/// The second copy, and the number of the last group.
struct Ledger {
    /// `None` while there is no room for it.
    changes: Option<Changes>,
    /// Where it lies, or will.
    path: PathBuf,
    witness: Witness,
}

struct Open {
    db: sled::Db,
    log: File,
}

/// Records in the order of their keys.
pub(super) struct Scan {
    records: sled::Iter,
    // After the records: the database closes when the last who reads in it is done.
    _open: Arc<Open>,
    alarm: Option<Arc<Alarm>>,
}

/// Told once when the disk fails: sled does not work any more after an error of the disk's, even if that was a full disk
/// which has room again, and even if nobody wrote.
pub(super) struct Alarm(Mutex<Option<Box<dyn FnOnce() + Send>>>);

impl Alarm {
    pub(super) fn new(failed: impl FnOnce() + Send + 'static) -> Self {
        Self(Mutex::new(Some(Box::new(failed))))
    }

    pub(super) fn ring(&self) {
        let failed = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(failed) = failed {
            failed();
        }
    }
}

/// Asks sled something. An error of the disk's rings the alarm, and so does a panic, since it means the same.
fn ask<T>(alarm: Option<&Arc<Alarm>>, question: impl FnOnce() -> sled::Result<T>) -> Result<T, StoreError> {
    match (catch_unwind(AssertUnwindSafe(question)), alarm) {
        (Ok(Ok(answer)), _) => Ok(answer),
        (Ok(Err(sled::Error::Io(error))), None) => Err(error.into()), // nobody serves it yet
        (Ok(Err(sled::Error::Io(_))) | Err(_), Some(alarm)) => {
            alarm.ring();
            Err(StoreError::Broken)
        }
        (Ok(Err(_)) | Err(_), _) => Err(StoreError::Damaged),
    }
}

impl Iterator for Scan {
    type Item = Result<(Vec<u8>, Vec<u8>), StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        let Self { records, alarm, .. } = self;
        let found = ask(alarm.as_ref(), || records.next().transpose()).transpose()?;
        Some(found.map(|(key, value)| (key.to_vec(), value.to_vec())))
    }
}

impl Engine {
    /// Opens or creates the database. A damaged one is an error, though sled may panic over it.
    pub(super) fn open(dir: &Path) -> Result<Self, StoreError> {
        let open = Open::at(dir)?;
        Ok(Self {
            dir: dir.to_owned(),
            open: RwLock::new(Some(Arc::new(open))),
            ledger: Mutex::new(None),
            alarm: OnceLock::new(),
        })
    }

    /// Rings this from now on when the disk fails.
    pub(super) fn ring(&self, alarm: Arc<Alarm>) {
        let _ = self.alarm.set(alarm); // there is one server
    }

    /// From now on every group is numbered and kept a second time.
    pub(super) fn keep(&self, changes: Option<Changes>, path: PathBuf, witness: Witness) {
        *self.ledger() = Some(Ledger { changes, path, witness });
    }

    fn ledger(&self) -> MutexGuard<'_, Option<Ledger>> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Result<Arc<Open>, StoreError> {
        self.open.read().unwrap_or_else(PoisonError::into_inner).clone().ok_or(StoreError::Broken)
    }

    pub(super) fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let open = self.now()?;
        Ok(ask(self.alarm.get(), || open.db.get(key))?.map(|value| value.to_vec()))
    }

    /// Every record whose key begins so, in the order of keys.
    pub(super) fn scan(&self, prefix: &[u8]) -> Result<Scan, StoreError> {
        let open = self.now()?;
        Ok(Scan { records: open.db.scan_prefix(prefix), _open: open, alarm: self.alarm.get().cloned() })
    }

    /// Applies a batch in memory, and numbers and notes it in the second copy first: that is never behind what is applied.
    /// [`Engine::sync`] makes it durable.
    pub(super) fn apply(&self, mut batch: Batch) -> Result<(), StoreError> {
        if batch.too_large {
            return Err(StoreError::TooLarge);
        }
        if batch.ops.is_empty() {
            return Ok(());
        }
        let mut ledger = self.ledger();
        if let Some(ledger) = ledger.as_mut() {
            batch.ops.push(ledger.witness.next()?);
            if let Some(changes) = ledger.changes.as_mut() {
                changes.append(ledger.witness.number(), &batch.ops)?;
            }
        }
        self.replay(&batch.ops)
    }

    /// Applies what has its number already.
    pub(super) fn replay(&self, ops: &[Op]) -> Result<(), StoreError> {
        let open = self.now()?;
        ask(self.alarm.get(), || open.db.apply_batch(sled_batch(ops)))
    }

    /// Everything applied so far is on the disk when this returns. Of the second copy the system may hold the end back.
    pub(super) fn sync(&self) -> Result<(), StoreError> {
        self.now()?.sync()?;
        match self.ledger().as_ref() {
            Some(ledger) => Ok(ledger.witness.write()?),
            None => Ok(()),
        }
    }

    /// What the second copy holds now; `None` where there is none.
    pub(super) fn second_copy(&self) -> Option<Changes> {
        self.ledger().as_ref()?.changes.as_ref().map(Changes::view)
    }

    /// Writes the second copy anew. Nobody may write meanwhile.
    pub(super) fn renew_second_copy(&self) -> Result<(), StoreError> {
        let records = self.scan(&[])?;
        let mut ledger = self.ledger();
        let Some(ledger) = ledger.as_mut() else { return Ok(()) };
        ledger.changes = Some(Changes::create(&ledger.path, ledger.witness.number(), records)?);
        Ok(())
    }

    /// Levels the times of the files beside the database.
    pub(super) fn level(&self, day: Day) {
        if let Some(ledger) = self.ledger().as_ref() {
            if let Some(changes) = &ledger.changes {
                level_times(changes.file(), day);
            }
            level_times(ledger.witness.file(), day);
        }
    }

    /// Whether there is anything beside the number of groups.
    pub(super) fn holds_records(&self) -> Result<bool, StoreError> {
        let numbered = key(Table::Groups, &[]);
        for record in self.scan(&[])? {
            if record?.0 != numbered {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Reads every record, so that damage shows now.
    pub(super) fn read_through(&self) -> Result<(), StoreError> {
        self.scan(&[])?.try_for_each(|record| record.map(|_| ()))
    }

    /// The bytes of all records, and of the database's files.
    pub(super) fn sizes(&self) -> Result<(u64, u64), StoreError> {
        let live = self
            .scan(&[])?
            .try_fold(0, |sum, record| record.map(|(key, value)| sum + key.len() as u64 + value.len() as u64))?;
        let mut files = 0;
        for entry in fs::read_dir(&self.dir)? {
            match entry?.metadata() {
                Ok(file) => files += file.len(),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {} // the database tidies up in its own time
                Err(error) => return Err(error.into()),
            }
        }
        Ok((live, files))
    }

    /// Writes every record, as `change` has it, into a new database in this folder, which must not be there. All of it is
    /// on the disk when this returns.
    pub(super) fn copy_to(
        &self,
        dir: &Path,
        change: impl Fn(&[u8], Vec<u8>) -> Result<Vec<u8>, StoreError>,
    ) -> Result<(), StoreError> {
        DirBuilder::new().mode(0o700).create(dir)?;
        let copy = Open::at(dir)?;
        let (mut batch, mut bytes) = (sled::Batch::default(), 0);
        for record in self.scan(&[])? {
            let (key, value) = record?;
            let value = change(&key, value)?;
            bytes += key.len() + value.len();
            batch.insert(key, value);
            if bytes > COPY_BATCH_BYTES {
                copy.db.apply_batch(std::mem::take(&mut batch))?;
                bytes = 0;
            }
        }
        copy.db.apply_batch(batch)?;
        copy.sync()?;
        File::open(dir)?.sync_all()?;
        Ok(())
    }

    /// Replaces the database by a fresh copy of its records, since sled gives no space back, and answers whether it did:
    /// not when the copy fails, when folders cannot be exchanged here, or when somebody reads in the old one for too long;
    /// then the old one stays. Nobody may write meanwhile; readers wait for the exchange at the end. A crash leaves the
    /// old database or the new one, and a folder beside it that the next start removes.
    pub(super) fn rewrite(&self, next: &Path) -> Result<bool, StoreError> {
        remove(next)?;
        if !can_exchange(next) || self.copy_to(next, |_, value| Ok(value)).is_err() {
            remove(next)?;
            return Ok(false);
        }
        let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
        let tries = (0..WAIT_TRIES).any(|_| {
            let alone = open.as_ref().is_none_or(|old| Arc::strong_count(old) == 1);
            if !alone {
                thread::sleep(WAIT_PAUSE);
            }
            alone
        });
        if !tries {
            drop(open);
            remove(next)?;
            return Ok(false);
        }
        drop(open.take()); // closed before its folder is another's: sled finds its files by their names
        let exchanged = rename_both(&self.dir, next).is_ok();
        if exchanged {
            sync_parent(&self.dir)?;
        }
        *open = Some(Arc::new(Open::at(&self.dir)?));
        drop(open);
        remove(next)?;
        Ok(exchanged)
    }
}

impl Open {
    fn at(dir: &Path) -> Result<Self, StoreError> {
        wait_until_closed(dir)?;
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

    fn sync(&self) -> Result<(), StoreError> {
        self.db.flush()?;
        Ok(self.log.sync_data()?)
    }
}

/// A database that was closed a moment ago may still be locked by a thread of sled's own that is at its end, and sled does
/// not wait for itself. Nobody else can hold that lock: the whole data folder has one, and it is ours.
fn wait_until_closed(dir: &Path) -> io::Result<()> {
    let file = match File::open(dir.join("db")) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for _ in 0..WAIT_TRIES {
        match file.try_lock() {
            Ok(()) => return file.unlock(),
            Err(TryLockError::WouldBlock) => thread::sleep(WAIT_PAUSE),
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
    Ok(()) // sled will say so
}

/// Removes a copy of the database that is not whole yet, or an old one; there may be none.
pub(super) fn remove(dir: &Path) -> Result<(), StoreError> {
    match fs::remove_dir_all(dir) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Whether this file system exchanges folders, tried with two in one that is not there yet and goes again.
fn can_exchange(dir: &Path) -> bool {
    let [one, other] = ["one", "other"].map(|name| dir.join(name));
    let tried = [dir, &one, &other].iter().try_for_each(fs::create_dir).and_then(|()| rename_both(&one, &other));
    tried.and_then(|()| fs::remove_dir_all(dir)).is_ok()
}

/// Exchanges two folders in one step, and brings that to the disk.
pub(super) fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    rename_both(one, other)?;
    sync_parent(one)
}

fn rename_both(one: &Path, other: &Path) -> io::Result<()> {
    Ok(rustix::fs::renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

pub(super) fn sync_parent(dir: &Path) -> io::Result<()> {
    File::open(dir.parent().unwrap_or(Path::new(".")))?.sync_all()
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
    fn a_database_closed_a_moment_ago_is_waited_for() {
        let dir = tempfile::tempdir().unwrap();
        drop(Engine::open(dir.path()).unwrap());
        // What a thread of sled's own holds at its end.
        let held = std::fs::File::open(dir.path().join("db")).unwrap();
        held.lock().unwrap();
        let let_go = std::thread::spawn(move || {
            std::thread::sleep(std::time::Duration::from_millis(100));
            drop(held);
        });
        assert!(Engine::open(dir.path()).is_ok());
        let_go.join().unwrap();
    }

    #[test]
    fn a_rewriting_takes_no_harm_from_what_was_left_and_one_that_cannot_be_done_leaves_the_database_as_it_was() {
        let dir = tempfile::tempdir().unwrap();
        let engine = Engine::open(&dir.path().join("db")).unwrap();
        let put = |id: &[u8]| {
            let mut batch = Batch::default();
            batch.put(key(Table::Tip, &[id]), id.to_vec());
            engine.apply(batch).unwrap();
            engine.sync().unwrap();
        };
        put(b"a");
        let next = dir.path().join("db.next");
        std::fs::create_dir(&next).unwrap();
        std::fs::write(next.join("db"), b"cut off").unwrap();
        assert!(engine.rewrite(&next).unwrap());
        assert!(!next.exists());
        put(b"b");
        assert!(!engine.rewrite(&dir.path().join("not there/db.next")).unwrap());
        put(b"c");
        assert_eq!(engine.scan(&key(Table::Tip, &[])).unwrap().count(), 3);
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
        assert_eq!(engine.scan(&key(Table::Tip, &[])).unwrap().count(), 1);
    }
}

//! Everything in the store as one stream, consistent though others write meanwhile. The stream is a tar archive that is
//! not sealed by itself and holds the erasure keys: whoever asks for it seals it. `docs/formats.md` has its bytes.
//!
//! Only the records and the key file are copied while nothing else is written, the records into a file without a name
//! beside the bodies. Bodies never change, so they are read afterwards; one that was erased meanwhile is passed over.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Seek, Write};
use std::path::Path;
use std::sync::{Arc, TryLockError};

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use tar::{Builder, EntryType, Header};
use thiserror::Error;
use zeroize::Zeroizing;

use super::engine::{Engine, Table};
use super::folder::FORMAT;
use super::key_file::{self, KeyFile};
use super::record::{self, EntryRecord};
use super::space::Space;
use super::spool::{BodyPlace, open_sealed};
use super::vault::{Vault, slot_of};
use super::{Cabinet, StoreError, erase};
use crate::crypto::random_bytes;
use crate::domain::TipId;

/// The archive's entries, in the order they come in; between the last two, one for each body.
pub(super) const MARK_ENTRY: &str = "tipline-backup";
pub(super) const FORMAT_ENTRY: &str = "format";
pub(super) const KEYS_ENTRY: &str = "erasure.keys";
pub(super) const RECORDS_ENTRY: &str = "records";
pub(super) const BODY_PREFIX: &str = "sealed/";
pub(super) const END_ENTRY: &str = "end";

/// What the first entry says.
pub(super) const MARK: &str = "tipline backup, format 1\n";
/// How it begins in every version.
pub(super) const MARK_START: &str = "tipline backup, format ";

/// How a line about an erased tip begins at the end.
pub(super) const ERASED_LINE: &str = "erased ";

/// How often the room on the disk is looked at while records are copied, in bytes.
const STEP_BYTES: u64 = 8 * 1024 * 1024;

/// What a backup holds.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct BackedUp {
    /// Tips.
    pub tips: u64,
    /// Large bodies.
    pub bodies: u64,
    /// Large bodies that should be there and are not: damage, or a tip erased while the backup ran.
    pub missing: u64,
}

/// Why there is no backup. Said on the terminal.
#[derive(Debug, Error)]
pub enum BackupError {
    /// Another one is under way.
    #[error("another backup is being made at this moment")]
    UnderWay,
    /// The data folder.
    #[error("the data folder cannot be read: {0}")]
    Store(#[from] StoreError),
    /// Whoever takes the stream.
    #[error("it cannot be written: {0}")]
    Out(io::Error),
}

/// Records and keys of one moment.
struct Snapshot {
    keys: Zeroizing<Vec<u8>>,
    records: File,
    record_bytes: u64,
    record_count: u64,
}

impl Cabinet {
    /// Writes everything, as it is at one moment, as one stream. Whoever sends meanwhile waits while the records are
    /// copied, and not while they are written out.
    ///
    /// # Errors
    /// [`BackupError`]; what was written so far is no backup.
    pub fn back_up(&self, out: impl Write) -> Result<BackedUp, BackupError> {
        let vault = &self.0;
        let _one = match vault.backing_up.try_lock() {
            Ok(guard) => guard,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return Err(BackupError::UnderWay),
        };
        let snapshot = snapshot(vault)?;
        let mut archive = Archive(Builder::new(out));
        archive.small(MARK_ENTRY, MARK.as_bytes())?;
        archive.small(FORMAT_ENTRY, FORMAT.as_bytes())?;
        archive.small(KEYS_ENTRY, &snapshot.keys)?;
        let (mut done, bodies) = write_records(&mut archive, snapshot)?;
        for name in bodies {
            match open_sealed(&vault.sealed_dir, &name) {
                Ok(body) => {
                    let bytes = body.metadata().map_err(StoreError::from)?.len();
                    archive.large(&format!("{BODY_PREFIX}{}", HEXLOWER.encode(&name)), bytes, body)?;
                    done.bodies += 1;
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => done.missing += 1,
                Err(error) => return Err(StoreError::from(error).into()),
            }
        }
        // Written last: what was erased while the rest was written is known, too.
        let mut end = format!("bodies {}\nmissing {}\n", done.bodies, done.missing);
        for mark in erase::marks(&vault.engine)? {
            end.extend([ERASED_LINE, &HEXLOWER.encode(&mark), "\n"]);
        }
        end.push_str("complete\n");
        archive.small(END_ENTRY, end.as_bytes())?;
        archive.0.finish().map_err(BackupError::Out)?;
        Ok(done)
    }
}

/// Copies the records and the key file while nothing else is written.
fn snapshot(vault: &Vault) -> Result<Snapshot, StoreError> {
    let records = nameless_file(&vault.sealed_dir)?;
    let (engine, keys, space) = (Arc::clone(&vault.engine), Arc::clone(&vault.keys), vault.space.clone());
    vault.committer.alone(move || Ok(copy(&engine, &keys, &space, records)))?
}

fn copy(engine: &Engine, keys: &KeyFile, space: &Space, records: File) -> Result<Snapshot, StoreError> {
    space.for_files()?;
    let keys = keys.image()?;
    let mut out = BufWriter::with_capacity(256 * 1024, records);
    let (mut record_bytes, mut record_count) = (0, 0);
    for found in engine.scan(&[])? {
        let (key, value) = found?;
        let before = record_bytes / STEP_BYTES;
        for part in [key, value] {
            let length = u32::try_from(part.len()).map_err(|_| StoreError::TooLarge)?;
            out.write_all(&length.to_be_bytes())?;
            out.write_all(&part)?;
            record_bytes += 4 + u64::from(length);
        }
        record_count += 1;
        if record_bytes / STEP_BYTES != before {
            space.for_files()?;
        }
    }
    let mut records = out.into_inner().map_err(|error| StoreError::from(error.into_error()))?;
    records.rewind()?;
    Ok(Snapshot { keys, records, record_bytes, record_count })
}

/// A file that is gone when it is closed, however the process ends. What is in it lies in the database as it is.
fn nameless_file(sealed_dir: &Path) -> io::Result<File> {
    let path = sealed_dir.join(format!("{}.part", HEXLOWER.encode(&random_bytes::<16>())));
    let file = File::options().read(true).write(true).create_new(true).open(&path)?;
    fs::remove_file(path)?;
    Ok(file)
}

/// Writes the records out and finds the bodies that they name.
fn write_records<W: Write>(
    archive: &mut Archive<W>,
    snapshot: Snapshot,
) -> Result<(BackedUp, Vec<[u8; 16]>), BackupError> {
    let Snapshot { keys, records, record_bytes, record_count } = snapshot;
    let mut watch = Watch { keys: &keys, slots: HashMap::new(), bodies: Vec::new() };
    let records = BufReader::with_capacity(256 * 1024, records);
    let mut copied = Copied { records, left: record_count, pending: Vec::new(), at: 0, watch: &mut watch };
    archive.large(RECORDS_ENTRY, record_bytes, &mut copied)?;
    let tips = watch.slots.len() as u64;
    Ok((BackedUp { tips, ..BackedUp::default() }, watch.bodies))
}

/// Reads the copied records as bytes, and looks at each on the way.
struct Copied<'a, 'b> {
    records: BufReader<File>,
    left: u64,
    pending: Vec<u8>,
    at: usize,
    watch: &'a mut Watch<'b>,
}

impl Read for Copied<'_, '_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.at == self.pending.len() {
            if self.left == 0 {
                return Ok(0);
            }
            self.left -= 1;
            (self.at, self.pending) = (0, Vec::new());
            let key = read_part(&mut self.records, usize::MAX)?;
            let value = read_part(&mut self.records, usize::MAX)?;
            self.watch.see(&key, &value);
            for part in [key, value] {
                let length = u32::try_from(part.len()).map_err(io::Error::other)?;
                self.pending.extend_from_slice(&length.to_be_bytes());
                self.pending.extend_from_slice(&part);
            }
        }
        let count = self.pending.get(self.at..).unwrap_or_default().read(out)?;
        self.at += count;
        Ok(count)
    }
}

/// A key or a value: its length and its bytes.
pub(super) fn read_part(from: &mut impl Read, max_bytes: usize) -> io::Result<Vec<u8>> {
    let mut length = [0; 4];
    from.read_exact(&mut length)?;
    let length = usize::try_from(u32::from_be_bytes(length)).unwrap_or(usize::MAX);
    if length > max_bytes {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut part = vec![0; length];
    from.read_exact(&mut part)?;
    Ok(part)
}

/// Learns from the records which bodies belong. Tips come before entries: tables are in the order of their numbers.
struct Watch<'a> {
    keys: &'a [u8],
    slots: HashMap<TipId, u32>,
    bodies: Vec<[u8; 16]>,
}

impl Watch<'_> {
    fn see(&mut self, key: &[u8], value: &[u8]) {
        let tip = key.get(1..17).and_then(|id| id.try_into().ok()).map(TipId::from_bytes);
        let (Some(table), Some(tip)) = (key.first(), tip) else { return };
        if *table == Table::Tip as u8 {
            if let Ok(slot) = slot_of(value) {
                self.slots.insert(tip, slot);
            }
        } else if *table == Table::Entry as u8 {
            let slot = self.slots.get(&tip).copied();
            let erasure = slot.and_then(|slot| key_file::key_in(self.keys, slot, &tip));
            let entry = erasure.and_then(|erasure| record::open::<EntryRecord>(&erasure, key, value).ok());
            // A body of an entry that cannot be read is not found by anybody, here or elsewhere.
            if let Some(EntryRecord { body: BodyPlace::File(sealed), .. }) = entry {
                self.bodies.push(sealed.name);
            }
        }
    }
}

/// The archive being written. It tells whose failure an error was.
struct Archive<W: Write>(Builder<W>);

impl<W: Write> Archive<W> {
    fn small(&mut self, name: &str, content: &[u8]) -> Result<(), BackupError> {
        self.large(name, content.len() as u64, content)
    }

    fn large(&mut self, name: &str, bytes: u64, content: impl Read) -> Result<(), BackupError> {
        let mut header = Header::new_ustar();
        header.set_entry_type(EntryType::Regular);
        header.set_mode(0o600);
        header.set_mtime(0);
        header.set_size(bytes);
        let mut content = Whole { content, left: bytes, failed: false };
        let written = self.0.append_data(&mut header, name, &mut content);
        match written {
            Ok(()) => Ok(()),
            Err(error) if content.failed => Err(StoreError::from(error).into()),
            Err(error) => Err(BackupError::Out(error)),
        }
    }
}

/// So many bytes and no others; fewer are an error.
struct Whole<R> {
    content: R,
    left: u64,
    failed: bool,
}

impl<R: Read> Read for Whole<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(out.len());
        let count = self.content.read(out.get_mut(..most).unwrap_or_default());
        self.failed |= count.is_err() || matches!(count, Ok(0) if most > 0);
        let count = count?;
        if self.failed {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.left -= count as u64;
        Ok(count)
    }
}

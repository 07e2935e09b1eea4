//! A data folder out of a backup's stream: built beside its place under another name, and moved there when it is whole.
//! The stream comes from an opened seal, which says nothing of who made it, so nothing in it is taken on trust.

use std::fs::{self, DirBuilder, File, Permissions};
use std::io::{self, BufWriter, Read, Write};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};

use tar::{Archive, Entry, EntryType};
use thiserror::Error;

use super::backup::{
    BODY_PREFIX, END_ENTRY, ERASED_LINE, FORMAT_ENTRY, KEYS_ENTRY, MARK, MARK_ENTRY, MARK_START, RECORDS_ENTRY,
    read_part,
};
use super::engine::{Batch, Engine, MAX_RECORD_BYTES, Table, key};
use super::erasures::parse_mark;
use super::folder::{FORMAT, FORMAT_2, FORMAT_START, FolderError};
use super::key_file::KeyFile;
use super::spool::sealed_path;
use super::times::level_tree;
use super::vault::slot_of;
use super::{Erasures, StoreError, erase, open};
use crate::domain::{Day, TipId};

/// The longest of the short texts, in bytes.
const MAX_TEXT_BYTES: u64 = 256;
/// The longest list at the end.
const MAX_END_BYTES: u64 = 256 * 1024 * 1024;
/// Records written at a time, in bytes.
const BATCH_BYTES: usize = 4 * 1024 * 1024;

/// What was restored.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Restored {
    /// Records of the database.
    pub records: u64,
    /// Large bodies.
    pub bodies: u64,
    /// Large bodies that were missing when the backup was made.
    pub missing: u64,
    /// Tips that were left out because they have been erased since.
    pub erased: u64,
}

/// Why nothing was restored. Said on the terminal.
#[derive(Debug, Error)]
pub enum RestoreError {
    /// There are files where the folder should be.
    #[error("the folder to restore into is not empty: choose one that is empty or not there yet")]
    NotEmpty,
    /// An earlier restore was killed.
    #[error("{0} is left over from a restore that was cut off: remove it first")]
    LeftOver(PathBuf),
    /// Something else was sealed.
    #[error("it opens, and is no backup of Tipline")]
    NotABackup,
    /// Made by a later version.
    #[error("the backup was made by a newer version of Tipline: restore it with that version")]
    Newer,
    /// The key file that should tell what was erased since knows none of the tips, or is older than the backup.
    #[error("the erasure.keys that was named belongs to another data folder, or is older than the backup")]
    OtherKeys,
    /// Some of it is missing or has changed, or somebody else made it.
    #[error("the backup is cut off or altered")]
    Altered,
    /// The backup's file, as the system says.
    #[error("the backup cannot be read: {0}")]
    Source(io::Error),
    /// The new folder.
    #[error("the folder cannot be written: {0}")]
    Target(io::Error),
    /// The new folder, once written.
    #[error("what was restored does not open: {0}")]
    Folder(FolderError),
}

impl From<StoreError> for RestoreError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full => Self::Target(io::ErrorKind::StorageFull.into()),
            // A record larger than any we write, or a database that broke over what it was given.
            StoreError::TooLarge => Self::Altered,
            StoreError::Broken
            | StoreError::Damaged
            | StoreError::Missing
            | StoreError::Contended
            | StoreError::Erased
            | StoreError::NotNow(_) => Self::Target(io::ErrorKind::Other.into()),
        }
    }
}

/// A folder that goes away unless it is kept.
struct Part {
    path: PathBuf,
    kept: bool,
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.kept {
            let _ = fs::remove_dir_all(&self.path); // what stays is named when somebody tries again
        }
    }
}

/// Makes a data folder of a backup's stream. On an error there is what was there before: nothing.
///
/// # Errors
/// [`RestoreError`].
pub fn restore(backup: impl Read, dir: &Path, erasures: Erasures, today: Day) -> Result<Restored, RestoreError> {
    refuse_unless_empty(dir)?;
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    let mut part = make_part(dir)?;
    let restored = unpack(backup, &part.path, erasures)?;
    sync(&part.path).map_err(RestoreError::Target)?;
    // What opens here opens at the next start, too. Tips marked as erased go now, and their bodies with them.
    let opened = open(&part.path, today, || ()).map_err(RestoreError::Folder)?;
    drop(opened);
    level_tree(&part.path, today).map_err(RestoreError::Target)?;
    fs::rename(&part.path, dir).map_err(RestoreError::Target)?;
    part.kept = true;
    File::open(parent(dir)).and_then(|parent| parent.sync_all()).map_err(RestoreError::Target)?;
    Ok(restored)
}

/// Looks whether a folder may be restored into, before anything is read.
///
/// # Errors
/// [`RestoreError::NotEmpty`], or what the system says.
pub fn refuse_unless_empty(dir: &Path) -> Result<(), RestoreError> {
    match fs::read_dir(dir) {
        Ok(mut entries) => entries.next().map_or(Ok(()), |_| Err(RestoreError::NotEmpty)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Err(RestoreError::NotEmpty),
        Err(error) => Err(RestoreError::Target(error)),
    }
}

fn parent(dir: &Path) -> &Path {
    dir.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn make_part(dir: &Path) -> Result<Part, RestoreError> {
    let mut name = dir.file_name().ok_or(RestoreError::NotEmpty)?.to_owned();
    name.push(".part");
    let path = dir.with_file_name(name);
    fs::create_dir_all(parent(dir)).map_err(RestoreError::Target)?;
    match DirBuilder::new().mode(0o700).create(&path) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(RestoreError::LeftOver(path)),
        Err(error) => return Err(RestoreError::Target(error)),
    }
    let part = Part { path, kept: false };
    fs::set_permissions(&part.path, Permissions::from_mode(0o700)).map_err(RestoreError::Target)?;
    for inner in ["db", "sealed"] {
        DirBuilder::new().mode(0o700).create(part.path.join(inner)).map_err(RestoreError::Target)?;
    }
    Ok(part)
}

fn sync(dir: &Path) -> io::Result<()> {
    for made in [dir.join("db"), dir.join("sealed"), dir.to_owned()] {
        File::open(made)?.sync_all()?;
    }
    Ok(())
}

/// Everything in the stream, to its end; the folder's format comes last, so that half a folder is none.
fn unpack(backup: impl Read, dir: &Path, mut erasures: Erasures) -> Result<Restored, RestoreError> {
    let engine = Engine::open(&dir.join("db"))?;
    let mut archive = Archive::new(backup);
    let mut entries = archive.entries().map_err(of_source)?;
    let mut next = || entries.next().ok_or(RestoreError::Altered)?.map_err(of_source);
    let format = preface(&mut next)?;
    copy(named(next()?, KEYS_ENTRY)?, &dir.join("erasure.keys"))?;
    let mut batch = Importing { engine: &engine, batch: Batch::default(), bytes: 0 };
    let records = read_records(named(next()?, RECORDS_ENTRY)?, |key, value| batch.put(key, value))?;
    batch.finish()?;
    let mut bodies = 0;
    let end = read_bodies(&mut next, |name, entry| {
        bodies += 1;
        copy(entry, &sealed_path(&dir.join("sealed"), &name))
    })?;
    if entries.next().is_some() {
        return Err(RestoreError::Altered);
    }
    let End { missing, erased } = End::parse(&end, bodies)?;
    finish_reading(archive)?;

    erasures.add(erased);
    let (keys, _) = KeyFile::open(&dir.join("erasure.keys")).map_err(|_| RestoreError::Altered)?;
    if erasures.are_of_another_folder(&slots(&engine)?) {
        return Err(RestoreError::OtherKeys);
    }
    let erased = erase::mark(&engine, &keys, |tip, slot| erasures.include(tip, slot))?;
    erase::keep_marks(&engine, erasures.marks())?;
    let path = dir.join("format");
    let written = File::create_new(&path).and_then(|mut file| {
        file.write_all(format.as_bytes())?;
        file.sync_all()
    });
    written.map_err(RestoreError::Target)?;
    Ok(Restored { records, bodies, missing, erased })
}

/// The tips of a folder and their slots, as far as they can be read.
fn slots(engine: &Engine) -> Result<Vec<(TipId, u32)>, RestoreError> {
    let mut slots = Vec::new();
    for found in engine.scan(&key(Table::Tip, &[]))? {
        let (place, stored) = found?;
        let tip = place.get(1..).and_then(|id| id.try_into().ok()).map(TipId::from_bytes);
        slots.extend(tip.zip(slot_of(&stored).ok()));
    }
    Ok(slots)
}

/// Which tips had been erased when a backup was made: what an older one needs to know.
///
/// # Errors
/// [`RestoreError`].
pub fn erased_in(backup: impl Read) -> Result<Erasures, RestoreError> {
    let mut archive = Archive::new(backup);
    let mut entries = archive.entries().map_err(of_source)?;
    let mut next = || entries.next().ok_or(RestoreError::Altered)?.map_err(of_source);
    preface(&mut next)?;
    named(next()?, KEYS_ENTRY)?;
    named(next()?, RECORDS_ENTRY)?;
    let mut bodies = 0;
    let end = read_bodies(&mut next, |_, _| {
        bodies += 1;
        Ok(())
    })?;
    if entries.next().is_some() {
        return Err(RestoreError::Altered);
    }
    let End { erased, .. } = End::parse(&end, bodies)?;
    finish_reading(archive)?;
    Ok(Erasures::of_marks(erased.into_iter().collect()))
}

/// The seal is good when its last piece is: read to the end.
fn finish_reading<R: Read>(archive: Archive<R>) -> Result<(), RestoreError> {
    io::copy(&mut archive.into_inner(), &mut io::sink()).map(|_| ()).map_err(of_source)
}

/// What comes before the keys: that this is a backup, and of which folder format. Answers the latter.
fn preface<'a, R: Read + 'a>(
    next: &mut impl FnMut() -> Result<Entry<'a, R>, RestoreError>,
) -> Result<String, RestoreError> {
    let mark = next()
        .map_err(|error| if matches!(error, RestoreError::Altered) { RestoreError::NotABackup } else { error })?;
    if name_of(&mark)? != MARK_ENTRY {
        return Err(RestoreError::NotABackup);
    }
    match text(mark, MAX_TEXT_BYTES)? {
        mark if mark == MARK => {}
        mark if mark.starts_with(MARK_START) => return Err(RestoreError::Newer),
        _ => return Err(RestoreError::NotABackup),
    }
    let format = text(named(next()?, FORMAT_ENTRY)?, MAX_TEXT_BYTES)?;
    if !format.starts_with(FORMAT_START) {
        return Err(RestoreError::Altered);
    }
    if !is_known(&format) {
        return Err(RestoreError::Newer);
    }
    Ok(format)
}

/// The bodies, each given to `take`, up to the last entry. Answers what that says.
fn read_bodies<'a, R: Read + 'a>(
    next: &mut impl FnMut() -> Result<Entry<'a, R>, RestoreError>,
    mut take: impl FnMut([u8; 16], Entry<'a, R>) -> Result<(), RestoreError>,
) -> Result<String, RestoreError> {
    loop {
        let entry = next()?;
        let name = name_of(&entry)?;
        if name == END_ENTRY {
            return text(entry, MAX_END_BYTES);
        }
        let body = name.strip_prefix(BODY_PREFIX).and_then(parse_mark).ok_or(RestoreError::Altered)?;
        take(body, regular(entry)?)?;
    }
}

/// Whether this version opens a folder of this format, if need be by migrating it.
fn is_known(format: &str) -> bool {
    [FORMAT, FORMAT_2].contains(&format)
}

/// What the last entry says.
struct End {
    missing: u64,
    erased: Vec<[u8; 16]>,
}

impl End {
    fn parse(text: &str, bodies: u64) -> Result<Self, RestoreError> {
        let (mut counted, mut missing, mut erased): (Option<u64>, Option<u64>, Vec<_>) = (None, None, Vec::new());
        let mut lines = text.lines();
        for line in &mut lines {
            if line == "complete" {
                return match (counted, missing, lines.next()) {
                    (Some(counted), Some(missing), None) if counted == bodies => Ok(Self { missing, erased }),
                    _ => Err(RestoreError::Altered),
                };
            }
            if let Some(mark) = line.strip_prefix(ERASED_LINE) {
                erased.push(parse_mark(mark).ok_or(RestoreError::Altered)?);
            } else if let Some(count) = line.strip_prefix("bodies ") {
                counted = count.parse().ok();
            } else if let Some(count) = line.strip_prefix("missing ") {
                missing = count.parse().ok();
            } else {
                return Err(RestoreError::Altered);
            }
        }
        Err(RestoreError::Altered)
    }
}

/// An error while reading: the system's, if it has a number; otherwise what the seal or the archive says.
fn of_source(error: io::Error) -> RestoreError {
    if error.raw_os_error().is_some() { RestoreError::Source(error) } else { RestoreError::Altered }
}

fn name_of<R: Read>(entry: &Entry<'_, R>) -> Result<String, RestoreError> {
    String::from_utf8(entry.path_bytes().into_owned()).map_err(|_| RestoreError::Altered)
}

fn named<'a, R: Read>(entry: Entry<'a, R>, name: &str) -> Result<Entry<'a, R>, RestoreError> {
    if name_of(&entry)? == name { regular(entry) } else { Err(RestoreError::Altered) }
}

fn regular<R: Read>(entry: Entry<'_, R>) -> Result<Entry<'_, R>, RestoreError> {
    if entry.header().entry_type() == EntryType::Regular { Ok(entry) } else { Err(RestoreError::Altered) }
}

fn text<R: Read>(entry: Entry<'_, R>, max_bytes: u64) -> Result<String, RestoreError> {
    let bytes = entry.size();
    if bytes > max_bytes {
        return Err(RestoreError::Altered);
    }
    let mut text = String::new();
    entry.take(bytes).read_to_string(&mut text).map_err(of_source)?;
    if text.len() as u64 == bytes { Ok(text) } else { Err(RestoreError::Altered) }
}

/// One entry into a new file, synced.
fn copy<R: Read>(mut entry: Entry<'_, R>, to: &Path) -> Result<(), RestoreError> {
    let mut file = match File::create_new(to) {
        Ok(file) => BufWriter::with_capacity(256 * 1024, file),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(RestoreError::Altered), // named twice
        Err(error) => return Err(RestoreError::Target(error)),
    };
    let mut left = entry.size();
    let mut piece = vec![0; 64 * 1024];
    while left > 0 {
        let count = entry.read(&mut piece).map_err(of_source)?;
        if count == 0 {
            return Err(RestoreError::Altered);
        }
        file.write_all(piece.get(..count).unwrap_or_default()).map_err(RestoreError::Target)?;
        left = left.saturating_sub(count as u64);
    }
    let file = file.into_inner().map_err(|error| RestoreError::Target(error.into_error()))?;
    file.sync_all().map_err(RestoreError::Target)
}

/// The records, each given to `take`, and how many there were.
fn read_records<R: Read>(
    entry: Entry<'_, R>,
    mut take: impl FnMut(Vec<u8>, Vec<u8>) -> Result<(), StoreError>,
) -> Result<u64, RestoreError> {
    let mut left = entry.size();
    let mut records = io::BufReader::with_capacity(256 * 1024, entry);
    let mut count = 0;
    while left > 0 {
        let key = read_part(&mut records, MAX_RECORD_BYTES).map_err(of_source)?;
        let value = read_part(&mut records, MAX_RECORD_BYTES).map_err(of_source)?;
        left = left.checked_sub(8 + (key.len() + value.len()) as u64).ok_or(RestoreError::Altered)?;
        take(key, value)?;
        count += 1;
    }
    Ok(count)
}

/// Records on their way into a new database.
struct Importing<'a> {
    engine: &'a Engine,
    batch: Batch,
    bytes: usize,
}

impl Importing<'_> {
    fn put(&mut self, key: Vec<u8>, value: Vec<u8>) -> Result<(), StoreError> {
        self.bytes += key.len() + value.len();
        self.batch.put(key, value);
        if self.bytes >= BATCH_BYTES {
            self.bytes = 0;
            self.engine.apply(std::mem::take(&mut self.batch))?;
        }
        Ok(())
    }

    fn finish(self) -> Result<(), StoreError> {
        self.engine.apply(self.batch)?;
        self.engine.sync()
    }
}

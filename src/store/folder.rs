//! The data folder: made, locked, checked and opened; leftovers of a crash are swept before anybody is served.

use std::collections::{HashMap, HashSet};
use std::ffi::OsStr;
use std::fs::{self, DirBuilder, File, Permissions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, RwLock, Weak};
use std::thread;
use std::time::Duration;

use data_encoding::HEXLOWER;
use thiserror::Error;

use super::committer::Committer;
use super::engine::{Alarm, Engine, Table, key, remove};
use super::heal::{self, CHANGES, CHANGES_NEXT, DAMAGED, Healed, Opened};
use super::key_file::{KeyFile, UsedSlot};
use super::record::{self, EntryRecord, StandIn};
use super::slot::grant_key;
use super::space::{RECORDS_FLOOR_BYTES, Space};
use super::spool::BodyPlace;
use super::times::level_tree;
use super::vault::{Vault, slot_of};
use super::{Cabinet, Roster, Slot, StoreError, erase, migrate};
use crate::crypto::SlotState;
use crate::domain::{Day, PersonId, TipId};

pub(super) const FORMAT: &str = "tipline data folder, format 3\n";
/// The file of [`Witness`](super::witness::Witness).
pub(super) const GROUPS: &str = "groups";
/// Everything in it is read as it is.
pub(super) const FORMAT_2: &str = "tipline data folder, format 2\n";
const FORMAT_1: &str = "tipline data folder, format 1\n";
/// All that lies in a folder of ours. The socket belongs to `control`.
const NAMES: [&str; 14] = [
    "format",
    "format.part",
    "lock",
    "control",
    "reserve",
    "erasure.keys",
    GROUPS,
    CHANGES,
    CHANGES_NEXT,
    "db",
    migrate::NEXT,
    migrate::KEPT,
    DAMAGED,
    "sealed",
];
/// How often a folder that another process has is asked for, and how long after each time: one second in all.
const LOCK_TRIES: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(50);
/// What a folder may hold when making it was cut off before its format was written.
const STARTED: [&str; 2] = ["lock", "format.part"];
pub(super) const FORMAT_START: &str = "tipline data folder, format ";

/// Why the folder cannot be opened. Said on the terminal; a person reads it.
#[derive(Debug, Error)]
pub enum FolderError {
    /// There is none.
    #[error("there is no Tipline data here")]
    Missing,
    /// Neither is there the folder it would be made in. Not made along with it: a disk that is not mounted would be answered
    /// with a new, empty site.
    #[error("there is no folder {}: mount the disk it is on, or make it, and start again", .0.display())]
    NoParent(PathBuf),
    /// Somebody else's files.
    #[error("the folder is not empty and holds no Tipline data: choose another with --data, or empty it")]
    NotOurs,
    /// It is ours, and somebody put something into it.
    #[error("there is something in the folder that is not Tipline's: {0}; move it elsewhere and start again")]
    Foreign(String),
    /// What says of which format the folder is says nothing.
    #[error(
        "the file “format” in the folder is damaged: keep a copy of the folder, write the line “{}” into that file, and \
         start again", FORMAT.trim_end()
    )]
    FormatDamaged,
    /// Its mode lets other users in.
    #[error("other users of this machine can read the folder: run chmod 700 on it first")]
    ReadableByOthers,
    /// Made by a later version.
    #[error("the folder was written by a newer version of Tipline: run that version; nothing was changed")]
    Newer,
    /// Made by an earlier version.
    #[error("the folder was written by an older version of Tipline: start the server once, which brings it up to date")]
    Older,
    /// Another process has it.
    #[error("the folder is in use by another Tipline process: stop that one first")]
    InUse,
    /// The database or the key file cannot be read at all.
    #[error("the data is damaged and cannot be opened: keep the folder as it is and restore a backup elsewhere")]
    Damaged,
    /// A file has its name, or one above it is no folder.
    #[error("that is a file, not a folder: choose another with --data")]
    NotAFolder,
    /// Nothing can be written there.
    #[error("the folder is on a read-only file system: mount it to be written to, or choose another with --data")]
    ReadOnly,
    /// Whoever runs this may not write there.
    #[error(
        "this user may not write to the folder: start Tipline as the user it belongs to, or choose another with --data"
    )]
    NotAllowed,
    /// There is no room.
    #[error("the disk is full: free at least {} MiB and start again", RECORDS_FLOOR_BYTES / (1024 * 1024))]
    Full,
    /// The system said no.
    #[error("the folder cannot be used: {0}")]
    Io(io::Error),
}

impl From<io::Error> for FolderError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotADirectory => Self::NotAFolder,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::PermissionDenied => Self::NotAllowed,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::Io(error),
        }
    }
}

impl From<StoreError> for FolderError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full => Self::Full,
            StoreError::Broken => Self::Io(io::ErrorKind::Other.into()),
            StoreError::Damaged
            | StoreError::Missing
            | StoreError::Erased
            | StoreError::TooLarge
            | StoreError::NotNow(_)
            | StoreError::Contended => Self::Damaged,
        }
    }
}

/// What did not fit together at start. All zero on a healthy folder.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct DamageReport {
    /// Groups of changes that are gone from the end of the database's log.
    pub lost_groups: u64,
    /// Tips that were acknowledged and are not in the database.
    pub missing_tips: usize,
    /// Tips whose erasure key cannot be read.
    pub unreadable_tips: usize,
    /// Entries that cannot be read, in tips that can.
    pub unreadable_entries: usize,
    /// Large bodies that are not there.
    pub missing_bodies: usize,
}

/// An open folder: one handle per room.
pub struct OpenedStore {
    /// For intake.
    pub slot: Slot,
    /// For the desk.
    pub cabinet: Cabinet,
    /// What was found on the way.
    pub damage: DamageReport,
    /// What was made anew on the way.
    pub healed: Healed,
}

/// Opens the folder, making it when it is missing or empty. `failed` is called once if the disk fails later on.
///
/// # Errors
/// [`FolderError`]; the folder is as it was.
pub fn open(dir: &Path, today: Day, failed: impl FnOnce() + Send + 'static) -> Result<OpenedStore, FolderError> {
    let parent = dir.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    make_dir(dir).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => FolderError::NoParent(parent.to_owned()),
        _ => error.into(),
    })?;
    refuse_foreign(dir)?;
    if fs::read_dir(dir)?.next().is_none() {
        fs::set_permissions(dir, Permissions::from_mode(0o700))?; // made by somebody else, and nothing in it yet
    } else if fs::metadata(dir)?.permissions().mode() & 0o077 != 0 {
        return Err(FolderError::ReadableByOthers);
    }
    let lock = lock(dir)?;
    if !dir.join("format").exists() {
        write_format(dir)?;
    }
    match format(dir)? {
        Format::Present => {
            refuse_others(dir)?;
            remove(&dir.join(migrate::NEXT))?;
        }
        Format::Second => {
            refuse_others(dir)?;
            remove(&dir.join(migrate::NEXT))?;
            write_format(dir)?;
        }
        Format::First => {
            migrate::migrate(dir)?;
            write_format(dir)?;
        }
    }
    let sealed_dir = dir.join("sealed");
    let db = dir.join("db");
    make_dir(&sealed_dir)?;
    make_dir(&db)?;
    let space = Space::of(dir);
    space.use_reserve(today)?;
    let (keys, mut used) = KeyFile::open(&dir.join("erasure.keys"))?;
    let Opened { engine, lost_groups, healed } = heal::open(dir, &space)?;
    let erased = erase::resume(&engine, &keys)?;
    used.retain(|slot| !erased.contains(&slot.index));
    let mut damage = DamageReport { lost_groups, ..DamageReport::default() };
    let bodies = reconcile(&engine, &keys, &used, &mut damage)?;
    sweep(&sealed_dir, bodies, &mut damage)?;
    for made in [&db, &sealed_dir, dir, parent] {
        File::open(made)?.sync_all()?;
    }
    level_tree(dir, today)?;
    let roster = Roster::load(&engine)?.map(Arc::new);
    let keys = Arc::new(keys);
    let alarm = Arc::new(Alarm::new(failed));
    engine.ring(Arc::clone(&alarm));
    let committer = Committer::start(Arc::clone(&engine), Arc::clone(&keys), db, space.clone(), alarm)?;
    let vault = Arc::new(Vault {
        committer,
        engine,
        keys,
        roster: RwLock::new(roster),
        roster_edit: Mutex::new(()),
        sealed_dir: Arc::new(sealed_dir),
        space,
        stand_in: StandIn::at(grant_key(&TipId::from_bytes([0; 16]), PersonId::from_bytes([0; 8])))?,
        backing_up: Mutex::new(()),
        _lock: lock,
    });
    Ok(OpenedStore { slot: Slot(Arc::clone(&vault)), cabinet: Cabinet(vault), damage, healed })
}

/// Tells when the last handle of a store is gone, and with it the database closed.
pub struct Closing(Weak<Vault>);

impl OpenedStore {
    /// Watches for the end of this store.
    #[must_use]
    pub fn closing(&self) -> Closing {
        Closing(Arc::downgrade(&self.cabinet.0))
    }
}

impl Closing {
    /// Whether the database is closed.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.0.strong_count() == 0
    }
}

fn make_dir(dir: &Path) -> io::Result<()> {
    match DirBuilder::new().mode(0o700).create(dir) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && !dir.is_dir() => {
            Err(io::ErrorKind::NotADirectory.into()) // a file is in its place
        }
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// Refuses a folder with somebody else's files in it, before anything in it is touched or said about it.
fn refuse_foreign(dir: &Path) -> Result<(), FolderError> {
    let ours = |name: &OsStr| STARTED.iter().any(|started| name == *started);
    let foreign = !dir.join("format").exists()
        && fs::read_dir(dir)?.any(|entry| !entry.is_ok_and(|entry| ours(&entry.file_name())));
    if foreign {
        return Err(FolderError::NotOurs);
    }
    Ok(())
}

/// What lies in a folder of ours and is none of ours: it would be taken along, have its times changed, or be in the way.
pub(super) fn foreign_names(dir: &Path) -> io::Result<Vec<String>> {
    let mut foreign = Vec::new();
    for entry in fs::read_dir(dir)? {
        let name = entry?.file_name();
        if !NAMES.iter().any(|ours| name == *ours) {
            foreign.push(name.to_string_lossy().into_owned());
        }
    }
    Ok(foreign)
}

/// Refuses a folder of ours with something else in it.
fn refuse_others(dir: &Path) -> Result<(), FolderError> {
    foreign_names(dir)?.into_iter().min().map_or(Ok(()), |name| Err(FolderError::Foreign(name)))
}

/// Takes the folder for this process alone. Whoever has it may be about to end, and is waited for a moment.
pub(super) fn lock(dir: &Path) -> Result<File, FolderError> {
    let file = File::options().write(true).create(true).truncate(false).open(dir.join("lock"))?;
    for _ in 0..LOCK_TRIES {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => thread::sleep(LOCK_PAUSE),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
    }
    Err(FolderError::InUse)
}

/// A format this version can read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// The one it writes.
    Present,
    /// The second, of which nothing has changed: the third has a person and a grant more to tell of.
    Second,
    /// The first, which is brought up to date when the folder is opened.
    First,
}

/// Refuses what a newer version or another program wrote, before anything is opened.
pub(super) fn format(dir: &Path) -> Result<Format, FolderError> {
    let newer =
        |found: &str| found.strip_prefix(FORMAT_START).is_some_and(|number| number.trim().parse::<u32>().is_ok());
    match String::from_utf8_lossy(&fs::read(dir.join("format"))?).as_ref() {
        FORMAT => Ok(Format::Present),
        FORMAT_2 => Ok(Format::Second),
        FORMAT_1 => Ok(Format::First),
        found if newer(found) => Err(FolderError::Newer),
        _ if dir.join("erasure.keys").exists() => Err(FolderError::FormatDamaged),
        _ => Err(FolderError::NotOurs),
    }
}

fn write_format(dir: &Path) -> io::Result<()> {
    let part = dir.join("format.part");
    fs::write(&part, FORMAT)?;
    File::open(&part)?.sync_all()?;
    fs::rename(part, dir.join("format"))?;
    File::open(dir)?.sync_all()
}

/// Brings database and key file together after whatever ended the last run, and lists the bodies that belong.
fn reconcile(
    engine: &Engine,
    keys: &KeyFile,
    used: &[UsedSlot],
    damage: &mut DamageReport,
) -> Result<HashSet<[u8; 16]>, StoreError> {
    let proven: HashMap<TipId, &UsedSlot> = used.iter().map(|slot| (slot.tip, slot)).collect();
    let mut taken: HashSet<u32> = used.iter().map(|slot| slot.index).collect();
    let mut tips = HashSet::new();
    let mut marked = false;
    for found in engine.scan(&key(Table::Tip, &[]))? {
        let (place, stored) = found?;
        let tip = place.get(1..).and_then(|id| id.try_into().ok()).map(TipId::from_bytes).ok_or(StoreError::Damaged)?;
        tips.insert(tip);
        match (slot_of(&stored), proven.get(&tip)) {
            (Ok(index), Some(slot)) if slot.index == index => {
                if slot.state == SlotState::Reserved {
                    keys.write(index, &tip, &keys.read(index, &tip)?, SlotState::Kept)?;
                    marked = true;
                }
            }
            (Ok(index), _) => {
                taken.insert(index); // damaged, not free: nothing is written over it
                damage.unreadable_tips += 1;
            }
            (Err(_), _) => damage.unreadable_tips += 1,
        }
    }
    for slot in used.iter().filter(|slot| !tips.contains(&slot.tip)) {
        match slot.state {
            // Never acknowledged: the power failed before its records were written.
            SlotState::Reserved => {
                keys.release(slot.index)?;
                taken.remove(&slot.index);
                marked = true;
            }
            SlotState::Kept => damage.missing_tips += 1,
        }
    }
    if marked {
        keys.sync()?;
    }
    keys.set_free(&taken);
    let mut bodies = HashSet::new();
    for found in engine.scan(&key(Table::Entry, &[]))? {
        let (place, value) = found?;
        let tip =
            place.get(1..17).and_then(|id| id.try_into().ok()).map(TipId::from_bytes).ok_or(StoreError::Damaged)?;
        let Some(slot) = proven.get(&tip) else { continue };
        let Ok(erasure) = keys.read(slot.index, &tip) else { continue };
        match record::open::<EntryRecord>(&erasure, &place, &value) {
            Ok(EntryRecord { body: BodyPlace::File(sealed), .. }) => {
                bodies.insert(sealed.name);
            }
            Ok(_) => {}
            Err(_) => damage.unreadable_entries += 1,
        }
    }
    Ok(bodies)
}

/// Removes the bodies that no entry names: uploads that a crash cut off. While anything is unreadable nothing is removed,
/// since a body may belong to what cannot be read.
fn sweep(sealed_dir: &Path, mut bodies: HashSet<[u8; 16]>, damage: &mut DamageReport) -> Result<(), StoreError> {
    let whole = *damage == DamageReport::default();
    for entry in fs::read_dir(sealed_dir)? {
        let entry = entry?;
        let file_name = entry.file_name();
        let text = file_name.to_string_lossy();
        let name: Option<[u8; 16]> = HEXLOWER.decode(text.as_bytes()).ok().and_then(|name| name.try_into().ok());
        let wanted = name.is_some_and(|name| bodies.remove(&name));
        let unfinished = Path::new(&file_name).extension().is_some_and(|ending| ending == "part");
        if unfinished || (!wanted && whole && name.is_some()) {
            fs::remove_file(entry.path())?;
        }
    }
    damage.missing_bodies = bodies.len();
    Ok(())
}

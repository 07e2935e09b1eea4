//! Reads everything in a data folder and says what is wrong with it, without anybody's key and without changing what is
//! stored. The folder must not be in use.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs::{self, File};
use std::io::{Read, Seek};
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::time::UNIX_EPOCH;

use data_encoding::HEXLOWER;

use super::changes::Changes;
use super::engine::{Engine, Table, key};
use super::erase::{erasing, tombstones};
use super::folder::{FolderError, Format, GROUPS, foreign_names, format, lock};
use super::heal::CHANGES;
use super::key_file::{KeyFile, UsedSlot};
use super::record::{self, EntryRecord, KeysRecord};
use super::spool::{BodyPlace, SealedFile, sealed_path};
use super::vault::{open_tip, slot_of, tip_key};
use super::witness::{self, Found, GroupsRecord};
use super::{Person, Roster, StoreError, aside};
use crate::crypto::{ErasureKey, GRANT_BYTES, Granted, MessageDigest, SlotState, is_padded_body, looks_sealed};
use crate::domain::{PersonId, TipId};

const SECONDS_PER_DAY: u64 = 24 * 60 * 60;
/// How every age file begins.
const AGE_START: &[u8] = b"age-encryption.org/v1\n";
/// Of a large body, what is looked at to see whether it was sealed, in bytes.
const START_BYTES: u64 = 64 * 1024;

/// Something that should not be so. The order is that of the report.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Fault {
    /// The site, a channel or a person cannot be read.
    UnreadableRoster,
    /// A slot says that a tip was acknowledged, and the database has no such tip.
    MissingTip,
    /// A tip whose erasure key, record or recipients cannot be read.
    UnreadableTip,
    /// A tip without its first entry, or with a gap in its entries.
    MissingEntry,
    /// An entry whose record cannot be read, or whose header is not that of an age file.
    UnreadableEntry,
    /// A grant that cannot be read, has another length than every grant has, or lacks the mark it needs.
    UnreadableGrant,
    /// A tip without a single grant, though nobody was removed: nobody could ever have read it.
    TipWithoutGrant,
    /// A tip's card or drafts cannot be read, or have a length that none have.
    UnreadableAside,
    /// A tip that was being erased when the server ended.
    UnfinishedErasure,
    /// The counts of erased tips cannot be read, or do not fit together.
    ErasedCount,
    /// Records, grants or recipients of a tip that is not there.
    OrphanRecord,
    /// Changes that were acknowledged are gone from the end of the database's log.
    LostGroup,
    /// The file that would tell of lost changes cannot be read.
    UnreadableGroups,
    /// The database cannot be read, and its second copy can.
    UnreadableDatabase,
    /// The second copy of the database is damaged, or does not hold the same.
    SecondCopy,
    /// Tips, erased ones included, and mailboxes are not equally many.
    MailboxCount,
    /// A large body that is not there.
    MissingBody,
    /// A large body that has changed since it was written.
    DamagedBody,
    /// A body whose length is no padding step.
    UnpaddedBody,
    /// A message, a grant or an identity that lies there as it was before it was sealed or locked.
    InClear,
    /// A file in `sealed/` that no entry names.
    OrphanBody,
    /// A file in the folder that is none of ours.
    ForeignFile,
    /// A file whose time is finer than a day.
    FinerThanADay,
    /// The folder lets others on this machine in.
    ReadableByOthers,
}

/// What a check found.
#[derive(Default, Debug)]
pub struct CheckReport {
    /// Tips read.
    pub tips: usize,
    /// Entries read.
    pub entries: usize,
    /// Large bodies read.
    pub bodies: usize,
    /// Tips that have been erased.
    pub erased: usize,
    /// Tips without a reader: those who had one's grants have been removed. That is as it should be.
    pub unread: usize,
    /// How often each fault was met; empty when all is well.
    pub faults: BTreeMap<Fault, usize>,
}

impl CheckReport {
    fn fault(&mut self, fault: Fault) {
        *self.faults.entry(fault).or_default() += 1;
    }
}

/// Checks a data folder that no process is using.
///
/// # Errors
/// [`FolderError`] when it is not a data folder of this version, is in use, or cannot be opened at all.
pub fn check(dir: &Path) -> Result<CheckReport, FolderError> {
    if !dir.join("format").exists() {
        return Err(FolderError::Missing);
    }
    if format(dir)? != Format::Present {
        return Err(FolderError::Older);
    }
    let mut report = CheckReport::default();
    if fs::metadata(dir)?.mode() & 0o077 != 0 {
        report.fault(Fault::ReadableByOthers);
    }
    check_files(dir, &mut report)?;
    let _lock = lock(dir)?;
    let changes = Changes::open(&dir.join(CHANGES))?;
    let engine = match Engine::open(&dir.join("db")).and_then(|engine| engine.read_through().map(|()| engine)) {
        Ok(engine) => engine,
        Err(StoreError::Damaged | StoreError::Broken) if changes.as_ref().is_some_and(Changes::is_whole) => {
            report.fault(Fault::UnreadableDatabase);
            return Ok(report);
        }
        Err(error) => return Err(error.into()),
    };
    let (keys, used) = KeyFile::open(&dir.join("erasure.keys"))?;
    let roster = Roster::load(&engine).unwrap_or_else(|_| {
        report.fault(Fault::UnreadableRoster);
        None
    });
    for _ in foreign_names(dir)? {
        report.fault(Fault::ForeignFile);
    }
    let people = roster.iter().flat_map(|roster| &roster.people).filter_map(|person| person.keys()?.locked());
    for _ in people.filter(|locked| !locked.looks_locked()) {
        report.fault(Fault::InClear);
    }
    let erasing = erasing(&engine)?.into_iter().map(|(tip, _)| tip).collect();
    let erasure = check_tips(&engine, &keys, &used, &erasing, &mut report)?;
    check_grants(&engine, &erasure, &erasing, roster.as_ref(), &mut report)?;
    let bodies = check_entries(&engine, &erasure, &erasing, &mut report)?;
    check_bodies(&dir.join("sealed"), &bodies, &mut report)?;
    check_aside(&engine, &erasure, &erasing, &mut report)?;
    check_counts(&engine, &mut report)?;
    check_groups(&engine, dir, &mut report)?;
    if let Some(changes) = changes {
        check_second_copy(&engine, &changes, &mut report)?;
    }
    for _ in &erasing {
        report.fault(Fault::UnfinishedErasure);
    }
    Ok(report)
}

/// Every file's time, before anything is opened.
fn check_files(dir: &Path, report: &mut CheckReport) -> Result<(), FolderError> {
    let metadata = fs::metadata(dir)?;
    let modified = metadata.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
    if modified.as_secs() % SECONDS_PER_DAY != 0 || modified.subsec_nanos() != 0 {
        report.fault(Fault::FinerThanADay);
    }
    if metadata.is_dir() {
        for entry in fs::read_dir(dir)? {
            check_files(&entry?.path(), report)?;
        }
    }
    Ok(())
}

/// Nothing is missing at the end of the log.
fn check_groups(engine: &Engine, dir: &Path, report: &mut CheckReport) -> Result<(), StoreError> {
    let GroupsRecord { number, lost } = witness::in_database(engine)?;
    let known = match witness::read(&dir.join(GROUPS))? {
        Found::Nothing => number,
        Found::Number(known) => known,
        Found::Unreadable => {
            report.fault(Fault::UnreadableGroups);
            number
        }
    };
    let gone = lost.saturating_add(known.saturating_sub(number));
    if gone > 0 {
        report.faults.insert(Fault::LostGroup, usize::try_from(gone).unwrap_or(usize::MAX));
    }
    Ok(())
}

/// The second copy holds the same records. One that is ahead holds what a kill kept from the database, and is no fault.
fn check_second_copy(engine: &Engine, changes: &Changes, report: &mut CheckReport) -> Result<(), StoreError> {
    let GroupsRecord { number, .. } = witness::in_database(engine)?;
    let mut copied: HashMap<Vec<u8>, [u8; 32]> = HashMap::new();
    let (mut whole, mut ahead) = (changes.last().is_some(), false);
    for frame in changes.frames() {
        let Some(frame) = frame else {
            whole = false;
            continue;
        };
        ahead |= frame.number > number;
        for op in frame.ops {
            match op.value {
                Some(value) => copied.insert(op.key, sum(&value)),
                None => copied.remove(&op.key),
            };
        }
    }
    let mut same = !ahead;
    for found in engine.scan(&[])? {
        let (key, value) = found?;
        same &= copied.remove(&key) == Some(sum(&value));
    }
    if !whole || !(ahead || same && copied.is_empty()) {
        report.fault(Fault::SecondCopy);
    }
    Ok(())
}

fn sum(value: &[u8]) -> [u8; 32] {
    let mut digest = MessageDigest::new();
    digest.piece(value);
    digest.finish()
}

/// Every mailbox belongs to a tip or to an erased one, and every erased one is known by its mark.
fn check_counts(engine: &Engine, report: &mut CheckReport) -> Result<(), StoreError> {
    let erased = tombstones(engine).map(|left| left.iter().map(|tombstone| tombstone.count as usize).sum::<usize>());
    let marks = engine.scan(&key(Table::Erased, &[]))?.count();
    report.erased = marks;
    if erased.ok() != Some(marks) {
        report.fault(Fault::ErasedCount);
    }
    if engine.scan(&key(Table::Mailbox, &[]))?.count() != report.tips + marks {
        report.fault(Fault::MailboxCount);
    }
    Ok(())
}

type ErasureKeys = HashMap<TipId, Option<ErasureKey>>;

fn check_tips(
    engine: &Engine,
    keys: &KeyFile,
    used: &[UsedSlot],
    erasing: &HashSet<TipId>,
    report: &mut CheckReport,
) -> Result<ErasureKeys, StoreError> {
    let mut erasure = ErasureKeys::new();
    for found in engine.scan(&key(Table::Tip, &[]))? {
        let (place, stored) = found?;
        if belongs_to(&place, erasing) {
            continue;
        }
        report.tips += 1;
        let Some(tip) = tip_of(&place) else {
            report.fault(Fault::UnreadableTip);
            continue;
        };
        let key = slot_of(&stored).and_then(|slot| keys.read(slot, &tip)).ok();
        let readable = key.as_ref().is_some_and(|key| {
            let record = open_tip(key, &tip, &stored);
            record.is_ok() && recipients_are_readable(engine, key, &tip)
        });
        if !readable {
            report.fault(Fault::UnreadableTip);
        }
        erasure.insert(tip, key);
    }
    let known = |tip: &TipId| erasure.contains_key(tip) || erasing.contains(tip);
    for _ in used.iter().filter(|slot| slot.state == SlotState::Kept && !known(&slot.tip)) {
        report.fault(Fault::MissingTip);
    }
    Ok(erasure)
}

fn recipients_are_readable(engine: &Engine, erasure: &ErasureKey, tip: &TipId) -> bool {
    let place = key(Table::Keys, &[tip.as_bytes()]);
    let Ok(Some(value)) = engine.get(&place) else { return false };
    let keys = record::open::<KeysRecord>(erasure, &place, &value);
    keys.is_ok_and(|keys| keys.tip().is_ok() && keys.mailbox().is_ok())
}

fn check_grants(
    engine: &Engine,
    erasure: &ErasureKeys,
    erasing: &HashSet<TipId>,
    roster: Option<&Roster>,
    report: &mut CheckReport,
) -> Result<(), StoreError> {
    let mut granted = HashSet::new();
    for found in engine.scan(&key(Table::Grant, &[]))? {
        let (place, value) = found?;
        if belongs_to(&place, erasing) {
            continue;
        }
        match tip_of(&place).map(|tip| (tip, erasure.get(&tip))) {
            Some((tip, Some(key))) => {
                granted.insert(tip);
                let found = key.as_ref().map(|key| record::open_granted(key, &place, &value));
                if matches!(&found, Some(Ok(found)) if !found.grant.as_bytes().starts_with(AGE_START)) {
                    report.fault(Fault::InClear);
                }
                if !matches!(found, Some(Ok(found)) if is_whole(&found, &place, roster)) {
                    report.fault(Fault::UnreadableGrant);
                }
            }
            _ => report.fault(Fault::OrphanRecord),
        }
    }
    let without = erasure.keys().filter(|tip| !granted.contains(tip)).count();
    // With a person their grants go. Whether these tips were theirs is known to nobody any more.
    if roster.is_some_and(|roster| roster.people.iter().any(Person::is_removed)) {
        report.unread = without;
    } else {
        for _ in 0..without {
            report.fault(Fault::TipWithoutGrant);
        }
    }
    Ok(())
}

/// Of the length every grant has, with a mark for whoever signs in with another key than they read with, and for nobody
/// else.
fn is_whole(found: &Granted, place: &[u8], roster: Option<&Roster>) -> bool {
    let person = place.get(17..).and_then(|id| id.try_into().ok()).map(PersonId::from_bytes);
    let keys = person.and_then(|id| roster?.active(id)?.keys());
    let mark = found.mark.as_ref().map(|mark| mark.as_bytes().len());
    found.grant.as_bytes().len() == GRANT_BYTES
        && mark.is_none_or(|length| length == GRANT_BYTES)
        && keys.is_none_or(|keys| keys.are_own() == mark.is_some())
}

fn check_entries(
    engine: &Engine,
    erasure: &ErasureKeys,
    erasing: &HashSet<TipId>,
    report: &mut CheckReport,
) -> Result<Vec<SealedFile>, StoreError> {
    let mut bodies = Vec::new();
    let mut expected: HashMap<TipId, u32> = erasure.keys().map(|tip| (*tip, 0)).collect();
    for found in engine.scan(&key(Table::Entry, &[]))? {
        let (place, value) = found?;
        if belongs_to(&place, erasing) {
            continue;
        }
        report.entries += 1;
        let number = place.last_chunk::<4>().copied().map(u32::from_be_bytes);
        let (Some(tip), Some(number)) = (tip_of(&place), number) else {
            report.fault(Fault::OrphanRecord);
            continue;
        };
        let (Some(key), Some(next)) = (erasure.get(&tip), expected.get_mut(&tip)) else {
            report.fault(Fault::OrphanRecord);
            continue;
        };
        if number != *next {
            report.fault(Fault::MissingEntry);
        }
        *next = number.saturating_add(1);
        match key.as_ref().map(|key| record::open::<EntryRecord>(key, &place, &value)) {
            Some(Ok(entry)) if entry.head.starts_with(AGE_START) => match entry.body {
                BodyPlace::Inline(body) => {
                    if !is_padded_body(body.len() as u64) {
                        report.fault(Fault::UnpaddedBody);
                    }
                    if !looks_sealed(&body) {
                        report.fault(Fault::InClear);
                    }
                }
                BodyPlace::File(sealed) => bodies.push(sealed),
            },
            _ => report.fault(Fault::UnreadableEntry),
        }
    }
    for (tip, next) in &expected {
        let record = engine.get(&tip_key(tip))?.zip(erasure.get(tip).and_then(Option::as_ref));
        let promised = record.and_then(|(stored, key)| open_tip(key, tip, &stored).ok()).map(|record| record.entries);
        if promised.is_some_and(|promised| promised != *next) {
            report.fault(Fault::MissingEntry);
        }
    }
    Ok(bodies)
}

/// What lies beside tips: as far as it can be read without anybody's key.
fn check_aside(
    engine: &Engine,
    erasure: &ErasureKeys,
    erasing: &HashSet<TipId>,
    report: &mut CheckReport,
) -> Result<(), StoreError> {
    let mut drafts: BTreeMap<TipId, Vec<aside::Stored>> = BTreeMap::new();
    for found in engine.scan(&key(Table::Card, &[]))?.chain(engine.scan(&key(Table::Draft, &[]))?) {
        let (place, value) = found?;
        if belongs_to(&place, erasing) {
            continue;
        }
        match tip_of(&place).map(|tip| (tip, erasure.get(&tip))) {
            Some((tip, Some(_))) if place.first() == Some(&(Table::Draft as u8)) => {
                drafts.entry(tip).or_default().push((place, value));
            }
            Some((_, Some(key))) => {
                let card = key.as_ref().and_then(|key| aside::open(key, &place, &value).ok());
                if !card.is_some_and(|card| card.is_padded()) {
                    report.fault(Fault::UnreadableAside);
                }
            }
            _ => report.fault(Fault::OrphanRecord),
        }
    }
    for (tip, stored) in &drafts {
        let whole = erasure.get(tip).and_then(Option::as_ref).and_then(|key| aside::joined(key, tip, stored).ok());
        if !whole.is_some_and(|drafts| drafts.is_padded()) {
            report.fault(Fault::UnreadableAside);
        }
    }
    Ok(())
}

fn check_bodies(sealed_dir: &Path, bodies: &[SealedFile], report: &mut CheckReport) -> Result<(), FolderError> {
    let mut named = HashSet::new();
    for sealed in bodies {
        report.bodies += 1;
        named.insert(HEXLOWER.encode(&sealed.name));
        let Ok(mut file) = File::open(sealed_path(sealed_dir, &sealed.name)) else {
            report.fault(Fault::MissingBody);
            continue;
        };
        if !is_padded_body(file.metadata()?.len()) {
            report.fault(Fault::UnpaddedBody);
        }
        let mut start = Vec::new();
        let looked = file.by_ref().take(START_BYTES).read_to_end(&mut start).and_then(|_| file.rewind());
        if looked.is_ok() && !looks_sealed(&start) {
            report.fault(Fault::InClear);
        }
        if digest(file).ok() != Some(sealed.sha256) {
            report.fault(Fault::DamagedBody);
        }
    }
    let there = match fs::read_dir(sealed_dir) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()), // then every body is missing
        there => there?,
    };
    for entry in there {
        if !named.contains(&*entry?.file_name().to_string_lossy()) {
            report.fault(Fault::OrphanBody);
        }
    }
    Ok(())
}

fn digest(mut file: File) -> std::io::Result<[u8; 32]> {
    let mut digest = MessageDigest::new();
    let mut piece = vec![0; 256 * 1024];
    loop {
        let count = file.read(&mut piece)?;
        if count == 0 {
            return Ok(digest.finish());
        }
        digest.piece(piece.get(..count).unwrap_or_default());
    }
}

fn belongs_to(place: &[u8], tips: &HashSet<TipId>) -> bool {
    tip_of(place).is_some_and(|tip| tips.contains(&tip))
}

/// The tip a record belongs to: the bytes after the table's.
fn tip_of(place: &[u8]) -> Option<TipId> {
    place.get(1..17).and_then(|id| id.try_into().ok()).map(TipId::from_bytes)
}

//! From format 1 to format 2, when a folder is opened: a copy of the old database is kept, a new one is written beside it,
//! the two are exchanged in one step, and then the folder says that it is of format 2. Cut off at any moment, the next
//! start begins again or goes on: a record of format 2 is left as it is.
//!
//! What changed: a tip's record tells its life (its clocks, closing, escalation) and counts its entries; a channel has
//! clocks, questions and a state; a person has a role, a state and a second factor.

use std::fs::{self, DirBuilder, File};
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::StoreError;
use super::engine::{Engine, Table, exchange, key, remove};
use super::key_file::KeyFile;
use super::record::{self, EntryRecord, Record, TipRecord, Turn};
use super::roster::ChannelState;
use super::roster_disk::{ChannelRecord, PersonRecord, StateRecord};
use super::vault::{open_sealed_record, seal_tip, slot_of};
use crate::crypto::{ErasureKey, LockedIdentity};
use crate::domain::{ChannelId, Clocks, Day, EntryKind, Life, Name, PersonId, Step, TipId};

/// Where the old database stays. Its records of tips that are erased later open no more, for the keys are not copied.
pub(super) const KEPT: &str = "db.format-1";
/// A copy or a new database that is not whole yet, or an old one that is about to go.
pub(super) const NEXT: &str = "db.next";

#[derive(Serialize, Deserialize)]
struct TipRecord1 {
    channel: ChannelId,
    received: Day,
    moved: Day,
    turn: Turn,
}

#[derive(Serialize, Deserialize)]
struct ChannelRecord1 {
    name: Name,
    description: String,
    handlers: Vec<PersonId>,
    overseers: Vec<PersonId>,
}

#[derive(Serialize, Deserialize)]
struct PersonRecord1 {
    name: Name,
    title: Name,
    recipient: Vec<u8>,
    locked: LockedIdentity,
}

impl Record for TipRecord1 {}
impl Record for ChannelRecord1 {}
impl Record for PersonRecord1 {}

/// Brings the database in this folder from format 1 to format 2. The folder is locked, and says format 1 until the caller
/// changes that.
pub(super) fn migrate(dir: &Path) -> Result<(), StoreError> {
    let (db, next) = (dir.join("db"), dir.join(NEXT));
    if !db.exists() {
        return Ok(()); // set up and never opened again: there is nothing yet
    }
    remove(&next)?;
    keep_copy(dir)?;
    let engine = Engine::open(&db)?;
    let (keys, _) = KeyFile::open(&dir.join("erasure.keys"))?;
    let people = engine.scan(&key(Table::Person, &[]))?.count();
    engine.copy_to(&next, |place, value| Ok(upgrade(&engine, &keys, people, place, &value).unwrap_or(value)))?;
    drop(engine);
    exchange(&db, &next)?;
    remove(&next)
}

/// A copy of the closed database; whole, or not there under its name.
fn keep_copy(dir: &Path) -> Result<(), StoreError> {
    let (kept, part) = (dir.join(KEPT), dir.join(NEXT));
    if kept.exists() {
        return Ok(());
    }
    copy_tree(&dir.join("db"), &part)?;
    fs::rename(&part, &kept)?;
    Ok(File::open(dir)?.sync_all()?)
}

fn copy_tree(from: &Path, to: &Path) -> Result<(), StoreError> {
    DirBuilder::new().mode(0o700).create(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let copy = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_tree(&entry.path(), &copy)?;
        } else {
            fs::copy(entry.path(), &copy)?;
            File::open(&copy)?.sync_all()?;
        }
    }
    Ok(File::open(to)?.sync_all()?)
}

/// The record of format 2, or `None` for what stays as it is: it has not changed, is of format 2 already, or is damaged.
fn upgrade(engine: &Engine, keys: &KeyFile, people: usize, place: &[u8], value: &[u8]) -> Option<Vec<u8>> {
    let table = *place.first()?;
    if table == Table::Tip as u8 {
        let tip = TipId::from_bytes(place.get(1..)?.try_into().ok()?);
        let slot = slot_of(value).ok()?;
        let erasure = keys.read(slot, &tip).ok()?;
        let before = open_sealed_record::<TipRecord1>(&erasure, &tip, value).ok()?;
        let after = tip_2(engine, &erasure, &tip, &before).ok()?;
        return seal_tip(&erasure, &tip, slot, &after).ok();
    }
    if table == Table::Channel as u8 {
        return record::encode(&channel_2(record::decode(value).ok()?)).ok();
    }
    if table == Table::Person as u8 {
        return record::encode(&person_2(record::decode(value).ok()?, people)).ok();
    }
    None
}

/// The life of a tip follows from its entries: the first reply acknowledged it. Nothing could be closed in format 1.
fn tip_2(engine: &Engine, erasure: &ErasureKey, tip: &TipId, before: &TipRecord1) -> Result<TipRecord, StoreError> {
    let TipRecord1 { channel, received, moved, turn } = *before;
    let (mut life, mut entries) = (Life::new(received, Clocks::default()), 0);
    for found in engine.scan(&key(Table::Entry, &[tip.as_bytes()]))? {
        let (place, value) = found?;
        let number = place.last_chunk::<4>().copied().map(u32::from_be_bytes).ok_or(StoreError::Damaged)?;
        entries = number.saturating_add(1);
        if let Ok(EntryRecord { kind: EntryKind::Reply, day, .. }) = record::open(erasure, &place, &value) {
            life.take(Step::Reply, day)?;
        }
    }
    Ok(TipRecord { channel, life, moved, turn, entries })
}

fn channel_2(before: ChannelRecord1) -> ChannelRecord {
    let ChannelRecord1 { name, description, handlers, overseers } = before;
    let (clocks, questions, state) = (Clocks::default(), Vec::new(), ChannelState::Open);
    ChannelRecord { name, description, handlers, overseers, clocks, questions, state, revision: 0 }
}

/// Whoever set the site up alone looks after it. Where there are more, nobody is chosen: the terminal can name one.
fn person_2(before: PersonRecord1, people: usize) -> PersonRecord {
    let PersonRecord1 { name, title, recipient, locked } = before;
    let state = StateRecord::Active { recipient, locked: Some(locked) };
    PersonRecord {
        name,
        title,
        operator: people == 1,
        state,
        used_link: None,
        second_factor: None,
        last_signed_in: None,
        notices: None,
        revision: 0,
    }
}

#[cfg(test)]
mod tests {
    use super::{ChannelRecord1, PersonRecord1, TipRecord1};
    use crate::crypto::ErasureKey;
    use crate::domain::TipId;
    use crate::store::vault::open_sealed_record;
    use crate::store::{StoreError, record};
    use crate::vector;

    #[test]
    fn every_record_of_format_1_that_has_changed_is_still_read() {
        let vectors = vector::folder("record_v1");
        assert_eq!(vectors.len(), 5);
        for vector in vectors {
            let place = vector.hex("key");
            let encoded = match vector.text("table") {
                "tip" => {
                    let tip = TipId::from_bytes(place[1..].try_into().unwrap());
                    let erasure = ErasureKey::from_bytes(vector.array("erasure key"));
                    open_sealed_record::<TipRecord1>(&erasure, &tip, &vector.bytes).and_then(|r| record::encode(&r))
                }
                "channel" => record::decode::<ChannelRecord1>(&vector.bytes).and_then(|r| record::encode(&r)),
                "person" => record::decode::<PersonRecord1>(&vector.bytes).and_then(|r| record::encode(&r)),
                _ => Err(StoreError::Missing),
            };
            assert_eq!(encoded.unwrap(), vector.hex("plaintext"), "{}", vector.name);
        }
    }
}

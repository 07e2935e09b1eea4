//! The end of a tip: first it is written down that it is to be erased, then its key is overwritten, and only then do its
//! records go. Cut off anywhere after the first step, the next start finishes the work; before it, nothing has happened.
//!
//! | table | key | value |
//! |---|---|---|
//! | `Erasing` | tip | version, slot: only while it is being erased |
//! | `Erased` | [`erased_mark`] of the tip | version: so that an old backup does not bring it back |
//! | `Tombstone` | channel, month, outcome | version, how many |
//! | `ErasedElsewhere` | [`erased_mark`] of a tip that never was in this folder, or not since it was restored | version |

use std::collections::{HashMap, HashSet};
use std::fs::{self, File};
use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::StoreError;
use super::engine::{Batch, Engine, Table, key};
use super::key_file::KeyFile;
use super::record::{self, EntryRecord, Record};
use super::spool::{BodyPlace, sealed_path};
use super::vault::{Vault, open_tip, slot_of, tip_key};
use crate::crypto::erased_mark;
use crate::domain::{ChannelId, Day, Outcome, TipId};

/// Tips erased by one round of syncs. Whoever sends meanwhile waits for one round.
const MAX_GROUP: usize = 64;
/// Records removed by one batch.
const MAX_BATCH: usize = 1_024;

/// A tip that is being erased.
#[derive(Serialize, Deserialize)]
pub(super) struct ErasingRecord {
    pub(super) slot: u32,
}

/// That a tip was erased.
#[derive(Serialize, Deserialize)]
pub(super) struct ErasedRecord;

/// How many tips of one channel, month and outcome were erased.
#[derive(Serialize, Deserialize)]
pub(super) struct TombstoneRecord {
    pub(super) count: u32,
}

impl Record for ErasingRecord {}
impl Record for ErasedRecord {}
impl Record for TombstoneRecord {}

/// What is left of erased tips, so that counts stay true.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tombstone {
    /// Where they were sent.
    pub channel: ChannelId,
    /// The first day of the month they came in.
    pub month: Day,
    /// What came of them.
    pub outcome: Outcome,
    /// How many they are.
    pub count: u32,
}

impl Vault {
    /// Erases every tip that `wanted` says is to go, and counts in `erased` those that went: nothing that is left on the
    /// disk opens any of them.
    pub(super) fn erase(
        &self,
        tips: &[TipId],
        wanted: impl Fn(&super::TipRecord) -> bool + Send + Sync + 'static,
        erased: &mut usize,
    ) -> Result<(), StoreError> {
        let wanted = Arc::new(wanted);
        for group in tips.chunks(MAX_GROUP) {
            self.space.for_upkeep()?;
            let (group, wanted) = (group.to_vec(), Arc::clone(&wanted));
            let worker = self.eraser();
            *erased += self.committer.alone(move || worker.erase(&group, &*wanted))?;
        }
        Ok(())
    }

    fn eraser(&self) -> Eraser {
        Eraser {
            engine: Arc::clone(&self.engine),
            keys: Arc::clone(&self.keys),
            sealed_dir: Arc::clone(&self.sealed_dir),
        }
    }

    /// Whether this tip was here and has been erased.
    pub(super) fn was_erased(&self, tip: &TipId) -> Result<bool, StoreError> {
        Ok(self.engine.get(&erased_key(tip))?.is_some())
    }

    /// What is left of erased tips.
    pub(super) fn tombstones(&self) -> Result<Vec<Tombstone>, StoreError> {
        tombstones(&self.engine)
    }
}

/// Works while nothing else is written.
struct Eraser {
    engine: Arc<Engine>,
    keys: Arc<KeyFile>,
    sealed_dir: Arc<PathBuf>,
}

impl Eraser {
    fn erase(&self, tips: &[TipId], wanted: &dyn Fn(&super::TipRecord) -> bool) -> Result<usize, StoreError> {
        let (mut batch, mut counts, mut erasing, mut bodies) = (Batch::default(), HashMap::new(), Vec::new(), vec![]);
        for tip in tips {
            let Some(stored) = self.engine.get(&tip_key(tip))? else { continue };
            // A tip that cannot be read cannot be judged: it stays.
            let Ok((slot, erasure)) = slot_of(&stored).and_then(|slot| Ok((slot, self.keys.read(slot, tip)?))) else {
                continue;
            };
            let Ok(record) = open_tip(&erasure, tip, &stored) else { continue };
            let (true, Some(closed)) = (wanted(&record), record.life.closed) else { continue };
            for found in self.engine.scan(&key(Table::Entry, &[tip.as_bytes()]))? {
                let (place, value) = found?;
                if let Ok(EntryRecord { body: BodyPlace::File(sealed), .. }) = record::open(&erasure, &place, &value) {
                    bodies.push(sealed.name);
                }
            }
            batch.put(erasing_key(tip), record::encode(&ErasingRecord { slot })?);
            batch.put(erased_key(tip), record::encode(&ErasedRecord)?);
            *counts.entry(tombstone_key(record.channel, record.life.received, closed.outcome)).or_insert(0) += 1;
            erasing.push((*tip, slot));
        }
        count(&self.engine, &mut batch, counts)?;
        self.engine.apply(batch)?;
        self.engine.sync()?;
        finish(&self.engine, &self.keys, &erasing)?;
        for name in &bodies {
            match fs::remove_file(sealed_path(&self.sealed_dir, name)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            }
        }
        if !bodies.is_empty() {
            File::open(&*self.sealed_dir)?.sync_all()?;
        }
        Ok(erasing.len())
    }
}

/// Finishes what a crash cut off, and answers which slots are free now. The bodies are swept with all the others that no
/// entry names.
pub(super) fn resume(engine: &Engine, keys: &KeyFile) -> Result<HashSet<u32>, StoreError> {
    let erasing = erasing(engine)?;
    finish(engine, keys, &erasing)?;
    Ok(erasing.into_iter().map(|(_, slot)| slot).collect())
}

/// The tips that are marked to go, and their slots.
pub(super) fn erasing(engine: &Engine) -> Result<Vec<(TipId, u32)>, StoreError> {
    engine
        .scan(&key(Table::Erasing, &[]))?
        .map(|found| {
            let (place, value) = found?;
            let tip = tip_of(&place)?;
            let ErasingRecord { slot } = record::decode(&value)?;
            Ok((tip, slot))
        })
        .collect()
}

/// Overwrites the keys, and then removes the records. The keys come first: what still lies on the disk afterwards, in
/// the records' old places too, is noise.
fn finish(engine: &Engine, keys: &KeyFile, erasing: &[(TipId, u32)]) -> Result<(), StoreError> {
    if erasing.is_empty() {
        return Ok(());
    }
    for (tip, slot) in erasing {
        match keys.read(*slot, tip) {
            Ok(_) => keys.release(*slot)?,
            Err(StoreError::Damaged) => {} // overwritten before the crash
            Err(error) => return Err(error),
        }
    }
    keys.sync()?;
    for (tip, _) in erasing {
        let mut places = vec![tip_key(tip), key(Table::Keys, &[tip.as_bytes()])];
        for table in [Table::Grant, Table::Entry, Table::Card, Table::Draft] {
            for found in engine.scan(&key(table, &[tip.as_bytes()]))? {
                places.push(found?.0);
            }
        }
        // The mark goes with the last of the records: cut off between two batches, the rest is still known to go.
        places.push(erasing_key(tip));
        for part in places.chunks(MAX_BATCH) {
            let mut batch = Batch::default();
            for place in part {
                batch.remove(place.clone());
            }
            engine.apply(batch)?;
        }
    }
    engine.sync()
}

/// Marks tips of a folder that nobody serves yet, so that the next start erases them, and answers how many. A tip that
/// was not closed when it was copied is counted among those there was too little of.
pub(super) fn mark(
    engine: &Engine,
    keys: &KeyFile,
    was_erased: impl Fn(&TipId, Option<u32>) -> bool,
) -> Result<u64, StoreError> {
    let (mut batch, mut counts, mut marked) = (Batch::default(), HashMap::new(), 0);
    for found in engine.scan(&key(Table::Tip, &[]))? {
        let (place, stored) = found?;
        let (tip, slot) = (tip_of(&place)?, slot_of(&stored).ok());
        if !was_erased(&tip, slot) {
            continue;
        }
        let record = slot.ok_or(StoreError::Damaged).and_then(|slot| open_tip(&keys.read(slot, &tip)?, &tip, &stored));
        if let Ok(record) = record {
            let outcome = record.life.closed.map_or(Outcome::NotEnough, |closed| closed.outcome);
            *counts.entry(tombstone_key(record.channel, record.life.received, outcome)).or_insert(0) += 1;
        }
        // A slot that is none is past the end of the file, and proves nothing of any tip.
        batch.put(erasing_key(&tip), record::encode(&ErasingRecord { slot: slot.unwrap_or(u32::MAX) })?);
        batch.put(erased_key(&tip), record::encode(&ErasedRecord)?);
        marked += 1;
    }
    count(engine, &mut batch, counts)?;
    engine.apply(batch)?;
    engine.sync()?;
    Ok(marked)
}

fn count(engine: &Engine, batch: &mut Batch, counts: HashMap<Vec<u8>, u32>) -> Result<(), StoreError> {
    for (place, more) in counts {
        let before = engine.get(&place)?.map_or(0, |value| count_of(&value).unwrap_or_default());
        batch.put(place, record::encode(&TombstoneRecord { count: before.saturating_add(more) })?);
    }
    Ok(())
}

/// The marks of all tips that are known to have been erased, here or before this folder was restored.
pub(super) fn marks(engine: &Engine) -> Result<HashSet<[u8; 16]>, StoreError> {
    let scans = [engine.scan(&key(Table::Erased, &[]))?, engine.scan(&key(Table::ErasedElsewhere, &[]))?];
    scans
        .into_iter()
        .flatten()
        .map(|found| found?.0.get(1..).and_then(|mark| mark.try_into().ok()).ok_or(StoreError::Damaged))
        .collect()
}

/// Keeps the marks of tips that are not in this folder, so that they do not come back by another backup either.
pub(super) fn keep_marks(engine: &Engine, marks: &HashSet<[u8; 16]>) -> Result<(), StoreError> {
    for part in marks.iter().collect::<Vec<_>>().chunks(MAX_BATCH) {
        let mut batch = Batch::default();
        for mark in part {
            if engine.get(&key(Table::Erased, &[*mark]))?.is_none() {
                batch.put(key(Table::ErasedElsewhere, &[*mark]), record::encode(&ErasedRecord)?);
            }
        }
        engine.apply(batch)?;
    }
    engine.sync()
}

pub(super) fn tombstones(engine: &Engine) -> Result<Vec<Tombstone>, StoreError> {
    engine
        .scan(&key(Table::Tombstone, &[]))?
        .map(|found| {
            let (place, value) = found?;
            let part = |from: usize, to: usize| place.get(from..to).ok_or(StoreError::Damaged);
            let channel = ChannelId::from_bytes(part(1, 9)?.try_into().map_err(|_| StoreError::Damaged)?);
            let month = u32::from_be_bytes(part(9, 13)?.try_into().map_err(|_| StoreError::Damaged)?);
            let outcome = match part(13, place.len())? {
                [number] => Outcome::ALL.into_iter().find(|outcome| *outcome as u8 == *number),
                _ => None,
            };
            let outcome = outcome.ok_or(StoreError::Damaged)?;
            Ok(Tombstone { channel, month: Day::from_number(month), outcome, count: count_of(&value)? })
        })
        .collect()
}

fn count_of(value: &[u8]) -> Result<u32, StoreError> {
    record::decode::<TombstoneRecord>(value).map(|record| record.count)
}

pub(super) fn erasing_key(tip: &TipId) -> Vec<u8> {
    key(Table::Erasing, &[tip.as_bytes()])
}

pub(super) fn erased_key(tip: &TipId) -> Vec<u8> {
    key(Table::Erased, &[&erased_mark(tip)])
}

fn tombstone_key(channel: ChannelId, received: Day, outcome: Outcome) -> Vec<u8> {
    key(Table::Tombstone, &[channel.as_bytes(), &received.month().number().to_be_bytes(), &[outcome as u8]])
}

fn tip_of(place: &[u8]) -> Result<TipId, StoreError> {
    place.get(1..).and_then(|id| id.try_into().ok()).map(TipId::from_bytes).ok_or(StoreError::Damaged)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::{ErasedRecord, ErasingRecord, TombstoneRecord, erased_key, erasing_key, tombstone_key};
    use crate::crypto::{
        Addressee, FormSeed, Granted, Hold, Identity, MailboxKeys, MessageDigest, SealedEnvelope, SiteSalt,
        random_bytes,
    };
    use crate::domain::{ChannelId, Clocks, Day, Outcome, PersonId, TipId};
    use crate::store::engine::Batch;
    use crate::store::vault::{slot_of, tip_key};
    use crate::store::{DamageReport, NewTip, OpenedStore, StoreError, check, level_tree, open, record};

    const CHANNEL: ChannelId = ChannelId::from_bytes([1; 8]);

    fn today() -> Day {
        Day::from_unix_seconds(1_790_000_000)
    }

    fn tip(store: &OpenedStore, mailbox: &MailboxKeys) -> TipId {
        let identity = Identity::generate();
        // The store looks no deeper into an envelope.
        let (head, mut body) = (b"age-encryption.org/v1\n".to_vec(), store.slot.spool());
        body.write_all(&random_bytes::<{ 4 * 1024 + 16 }>()).unwrap();
        let own = identity.to_recipient();
        let granted = Granted::seal(&identity, Addressee { reads: &own, door: Some(&own) }, Hold::Open);
        let new = NewTip {
            channel: CHANNEL,
            day: today(),
            clocks: Clocks::default(),
            recipient: identity.to_recipient(),
            grants: vec![(PersonId::from_bytes([2; 8]), granted)],
            envelope: SealedEnvelope { head, body },
        };
        store.slot.drop_tip(new, mailbox).unwrap();
        store.slot.open_mailbox(&mailbox.locator, &mailbox.pointer).unwrap().tip()
    }

    /// How far an erasure came before the power failed.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
    enum CutOff {
        AfterTheMark,
        AfterTheKey,
        AmongTheRecords,
    }

    #[test]
    fn an_erasure_that_was_cut_off_is_finished_at_the_next_start() {
        for cut_off in [CutOff::AfterTheMark, CutOff::AfterTheKey, CutOff::AmongTheRecords] {
            let dir = tempfile::tempdir().unwrap();
            let data = dir.path().join("data");
            let store = open(&data, today(), || ()).unwrap();
            let mailboxes = [(); 2].map(|()| FormSeed::generate().receipt(MessageDigest::new(), SiteSalt([0; 16])).1);
            let [erased, kept] = [&mailboxes[0], &mailboxes[1]].map(|mailbox| tip(&store, mailbox));
            let vault = &store.cabinet.0;
            let slot = slot_of(&vault.engine.get(&tip_key(&erased)).unwrap().unwrap()).unwrap();
            let mut batch = Batch::default();
            batch.put(erasing_key(&erased), record::encode(&ErasingRecord { slot }).unwrap());
            batch.put(erased_key(&erased), record::encode(&ErasedRecord).unwrap());
            let place = tombstone_key(CHANNEL, today(), Outcome::Referred);
            batch.put(place, record::encode(&TombstoneRecord { count: 1 }).unwrap());
            if cut_off == CutOff::AmongTheRecords {
                batch.remove(tip_key(&erased));
            }
            vault.engine.apply(batch).unwrap();
            vault.engine.sync().unwrap();
            if cut_off >= CutOff::AfterTheKey {
                vault.keys.release(slot).unwrap();
                vault.keys.sync().unwrap();
            }
            drop(store);
            level_tree(&data, today()).unwrap();
            let report = check(&data).unwrap();
            assert_eq!(report.faults.into_iter().collect::<Vec<_>>(), [(crate::store::Fault::UnfinishedErasure, 1)]);

            let store = open(&data, today(), || ()).unwrap();
            assert_eq!(store.damage, DamageReport::default(), "{cut_off:?}");
            let opens = |mailbox: &MailboxKeys| store.slot.open_mailbox(&mailbox.locator, &mailbox.pointer);
            assert!(matches!(opens(&mailboxes[0]), Err(StoreError::Erased)));
            assert_eq!(opens(&mailboxes[1]).unwrap().tip(), kept);
            assert_eq!(store.cabinet.tips().unwrap(), [kept]);
            drop(store);
            level_tree(&data, today()).unwrap();
            let report = check(&data).unwrap();
            assert_eq!((report.tips, report.erased, report.faults.len()), (1, 1, 0), "{cut_off:?}");
        }
    }

    #[test]
    fn a_freed_slot_never_frees_the_tip_that_took_it() {
        let dir = tempfile::tempdir().unwrap();
        let store = open(dir.path().join("data").as_path(), today(), || ()).unwrap();
        let mailbox = FormSeed::generate().receipt(MessageDigest::new(), SiteSalt([0; 16])).1;
        let tip = tip(&store, &mailbox);
        let vault = &store.cabinet.0;
        let slot = slot_of(&vault.engine.get(&tip_key(&tip)).unwrap().unwrap()).unwrap();
        // A mark that was left behind, of another tip that had this slot before.
        super::finish(&vault.engine, &vault.keys, &[(TipId::from_bytes(random_bytes()), slot)]).unwrap();
        assert!(store.cabinet.record(&tip).is_ok());
    }
}

//! What slot and cabinet share: a tip's records, each sealed under the tip's erasure key.
//!
//! | table | key | value |
//! |---|---|---|
//! | `Tip` | tip | version, slot (u32, big-endian), sealed [`TipRecord`] |
//! | `Keys` | tip | sealed [`KeysRecord`] |
//! | `Grant` | tip, person | sealed grant, and the mark beside it |
//! | `Entry` | tip, number (u32, big-endian) | sealed [`EntryRecord`] |
//! | `Mailbox` | locator | version, pointer sealed under the receipt |
//! | `Card` | tip | sealed card, which only readers open |
//! | `Draft` | tip, number (u32, big-endian) | a piece of the sealed drafts |

use std::fs::File;
use std::io::{self, Cursor};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use super::committer::{Change, Committer, Outcome};
use super::engine::{Batch, Engine, Table, key};
use super::key_file::KeyFile;
use super::record::{self, Entry, EntryBody, EntryRecord, KeysRecord, Record, StandIn, TipRecord, Turn};
use super::slot::grant_key;
use super::space::Space;
use super::spool::{BodyPlace, Settled, Spool, open_sealed};
use super::{CopyState, Listed, Roster, StoreError, migrate};
use crate::crypto::{ErasureKey, FormNumber, Granted, SealedEnvelope};
use crate::domain::{Day, EntryKind, NotNow, PersonId, Step, TipId};

/// Tries before two writers to one tip are told that they contend. Each lost try means somebody else got through.
pub(super) const MAX_TRIES: usize = 64;
/// A database this large is never rewritten, and one must be this many times as large as its records: sled's own
/// leftovers stay well below.
const IDLE_BYTES: u64 = 32 * 1024 * 1024;
const SLACK: u64 = 3;
/// Tips that take the same step with one sync.
const MAX_STEPS: usize = 256;

pub(super) struct Vault {
    // Dropped first: the thread that writes ends before what it writes to.
    pub(super) committer: Committer,
    pub(super) engine: Arc<Engine>,
    pub(super) keys: Arc<KeyFile>,
    pub(super) roster: RwLock<Option<Arc<Roster>>>,
    /// Held while channels or people are changed: each change is decided on what the last one left.
    pub(super) roster_edit: Mutex<()>,
    pub(super) sealed_dir: Arc<PathBuf>,
    pub(super) space: Space,
    pub(super) stand_in: StandIn,
    /// Held by the backup that is under way.
    pub(super) backing_up: Mutex<()>,
    /// Held while the process lives: one process at a time.
    pub(super) _lock: File,
}

/// A new entry for a tip that is there.
pub(super) struct NewEntry {
    pub(super) kind: EntryKind,
    pub(super) day: Day,
    pub(super) form: FormNumber,
    pub(super) envelope: SealedEnvelope<Spool>,
    /// A grant that takes the place of this person's.
    pub(super) grant: Option<(PersonId, Granted)>,
    /// How many entries the tip had when this was decided, if it was decided by what they say.
    pub(super) seen: Option<u32>,
}

impl Vault {
    pub(super) fn roster(&self) -> Option<Arc<Roster>> {
        self.roster.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn reload_roster(&self) -> Result<(), StoreError> {
        let loaded = Roster::load(&self.engine)?.map(Arc::new);
        *self.roster.write().unwrap_or_else(PoisonError::into_inner) = loaded;
        Ok(())
    }

    pub(super) fn aside(&self) -> io::Result<Spool> {
        Spool::aside(Arc::clone(&self.sealed_dir), self.space.clone())
    }

    pub(super) fn spool(&self) -> Spool {
        Spool::new(Arc::clone(&self.sealed_dir), self.space.clone())
    }

    /// Commits a change that may name a body. When the disk fails nobody knows whether the record reached it, so the body
    /// stays for the next start to decide.
    pub(super) fn commit(&self, change: Change, settled: &mut Settled) -> Result<Outcome, StoreError> {
        let committed = self.committer.commit(change);
        if !matches!(committed, Ok(Outcome::Refused) | Err(StoreError::TooLarge)) {
            settled.keep();
        }
        committed
    }

    /// The erasure key of a tip, and its record as stored.
    pub(super) fn erasure_key(&self, tip: &TipId) -> Result<(ErasureKey, Vec<u8>), StoreError> {
        let stored = self.engine.get(&tip_key(tip))?.ok_or(StoreError::Missing)?;
        let key = self.keys.read(slot_of(&stored)?, tip)?;
        Ok((key, stored))
    }

    pub(super) fn tip(&self, tip: &TipId) -> Result<TipRecord, StoreError> {
        let (erasure, stored) = self.erasure_key(tip)?;
        open_tip(&erasure, tip, &stored)
    }

    pub(super) fn keys_of(&self, tip: &TipId) -> Result<KeysRecord, StoreError> {
        let (erasure, _) = self.erasure_key(tip)?;
        let place = key(Table::Keys, &[tip.as_bytes()]);
        let value = self.engine.get(&place)?.ok_or(StoreError::Damaged)?;
        record::open(&erasure, &place, &value)
    }

    /// The entries of a tip in their order; one that cannot be read is told by its number and hides no other.
    pub(super) fn entries(&self, tip: &TipId) -> Result<Listed<u32, EntryRecord>, StoreError> {
        let (erasure, _) = self.erasure_key(tip)?;
        self.engine
            .scan(&key(Table::Entry, &[tip.as_bytes()]))?
            .map(|found| {
                let (place, value) = found?;
                let number = place.last_chunk::<4>().copied().map(u32::from_be_bytes).ok_or(StoreError::Damaged)?;
                Ok((number, record::open(&erasure, &place, &value)))
            })
            .collect()
    }

    /// Finds the body of an entry.
    pub(super) fn entry(&self, number: u32, record: EntryRecord) -> Result<Entry, StoreError> {
        let body = match record.body {
            BodyPlace::Inline(bytes) => EntryBody::Memory(Cursor::new(bytes)),
            BodyPlace::File(sealed) => EntryBody::File(open_sealed(&self.sealed_dir, &sealed.name)?),
        };
        Ok(Entry { number, kind: record.kind, day: record.day, head: record.head, body })
    }

    /// Adds an entry to a tip, and takes the step it stands for. The same form sent again adds nothing and is answered
    /// the same.
    pub(super) fn append(&self, tip: &TipId, new: NewEntry, step: Step) -> Result<(), StoreError> {
        self.space.for_records()?;
        let mut settled = new.envelope.body.settle(new.day)?;
        let entry = EntryRecord {
            kind: new.kind,
            day: new.day,
            form: *new.form.as_bytes(),
            head: new.envelope.head,
            body: settled.place.clone(),
        };
        for _ in 0..MAX_TRIES {
            let (erasure, stored) = self.erasure_key(tip)?;
            let entries = self.entries(tip)?;
            if holds_form(&entries, &entry.form) {
                // It may have been applied a moment ago and not be on the disk yet.
                return self.committer.commit(Change::nothing(new.day)).map(|_| ());
            }
            let mut record = open_tip(&erasure, tip, &stored)?;
            if new.seen.is_some_and(|seen| seen != record.entries) {
                return Err(StoreError::Contended);
            }
            record.take(step, new.day)?;
            // What an overseer had opened again and is closed or answered again is theirs to judge.
            let done = matches!(step, Step::Close(..) | Step::Answer);
            if done && entries.iter().any(was_reopening) && record.life.escalated.is_none() {
                record.take(Step::Escalate, new.day)?;
            }
            let place = entry_key(tip, record.entries);
            record.entries += 1;
            let mut batch = Batch::default();
            batch.put(place.clone(), record::seal(&erasure, &place, &entry)?);
            batch.put(tip_key(tip), seal_tip(&erasure, tip, slot_of(&stored)?, &record)?);
            if let Some((person, granted)) = &new.grant {
                let place = grant_key(tip, *person);
                batch.put(place.clone(), record::seal_granted(&erasure, &place, granted)?);
            }
            let change = Change {
                absent: vec![place],
                unchanged: vec![(tip_key(tip), stored)],
                slot: None,
                batch,
                day: new.day,
            };
            if self.commit(change, &mut settled)? == Outcome::Kept {
                return Ok(());
            }
        }
        Err(StoreError::Contended)
    }

    /// Whether somebody who is here, and is no handler of the tip's channel, has a grant of it: an overseer, as a rule, to
    /// whom it can be passed up. Decoys count as grants, since only their people can tell.
    pub(super) fn can_go_up(&self, tip: &TipId, record: &TipRecord, roster: &Roster) -> Result<bool, StoreError> {
        let handlers = roster.channel(record.channel).map_or(&[][..], |channel| &channel.handlers);
        for other in roster.people.iter().filter(|person| person.is_active() && !handlers.contains(&person.id)) {
            if self.has_grant(tip, other.id)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether this person has a grant of a tip, or a decoy.
    pub(super) fn has_grant(&self, tip: &TipId, person: PersonId) -> Result<bool, StoreError> {
        Ok(self.engine.get(&grant_key(tip, person))?.is_some())
    }

    /// Rewrites the database when most of its files is no longer needed, and its second copy when most of that is. Whoever
    /// sends meanwhile waits: some seconds per gigabyte of what is still needed. Where there is no room for it, it waits
    /// for another day.
    pub(super) fn give_back(&self) -> Result<(), StoreError> {
        let (live, files) = self.engine.sizes()?;
        let copy = self.engine.second_copy().map_or(0, |copy| copy.bytes());
        let (needed, most) = (live.saturating_mul(SLACK), IDLE_BYTES.saturating_add(live.saturating_mul(SLACK)));
        if files.max(copy) < most || !self.space.holds(needed)? {
            return Ok(());
        }
        if files >= most {
            self.rewrite()?;
        }
        if copy >= most { self.renew_second_copy() } else { Ok(()) }
    }

    /// Rewrites the database and its second copy, whatever their size: what was replaced or taken out is in neither then.
    /// Where there is no room, or the database cannot be exchanged at this moment, it stays until they are rewritten for
    /// another reason.
    pub(super) fn forget(&self) -> Result<(), StoreError> {
        if !self.space.holds(self.engine.sizes()?.0.saturating_mul(SLACK))? {
            return Ok(());
        }
        self.rewrite()?;
        self.renew_second_copy()
    }

    /// Rewrites the database, or leaves it as it is where that cannot be done now.
    fn rewrite(&self) -> Result<(), StoreError> {
        let (engine, next) = (Arc::clone(&self.engine), self.sealed_dir.with_file_name(migrate::NEXT));
        self.committer.alone(move || engine.rewrite(&next).map(|_| ()))
    }

    fn renew_second_copy(&self) -> Result<(), StoreError> {
        let engine = Arc::clone(&self.engine);
        self.committer.alone(move || engine.renew_second_copy())
    }

    /// Reads the second copy, and writes it anew when it is damaged, or when there was no room for it before. Answers
    /// how it was found.
    pub(super) fn look_through_second_copy(&self) -> Result<CopyState, StoreError> {
        let found = match self.engine.second_copy() {
            Some(copy) if copy.is_whole() => return Ok(CopyState::Whole),
            Some(_) => CopyState::Damaged,
            None => CopyState::Missing,
        };
        // Looked at first: what fails while it is written ends the server.
        if !self.space.holds_records(self.engine.sizes()?.0)? {
            return Err(StoreError::Full);
        }
        self.renew_second_copy()?;
        Ok(found)
    }

    /// Takes a step with each of these tips, many with one sync, and notes with which: where it does not fit any
    /// more, or a tip has gone, it is not taken. Answers whether none is left to be tried again: one to which somebody
    /// writes without end is in nobody else's way.
    pub(super) fn take_step_each(
        &self,
        tips: &[TipId],
        step: Step,
        day: Day,
        taken: &mut Vec<TipId>,
    ) -> Result<bool, StoreError> {
        let mut settled = true;
        for group in tips.chunks(MAX_STEPS) {
            self.space.for_upkeep()?;
            let mut change =
                Change { absent: Vec::new(), unchanged: Vec::new(), slot: None, batch: Batch::default(), day };
            let mut stepping = Vec::new();
            for tip in group {
                let Ok((before, after)) = self.stepped(tip, step, day) else { continue };
                stepping.push(*tip);
                change.unchanged.push((tip_key(tip), before));
                change.batch.put(tip_key(tip), after);
            }
            if self.committer.commit(change)? == Outcome::Kept {
                taken.extend(stepping);
                continue;
            }
            // Somebody wrote to one of them meanwhile.
            for tip in group {
                match self.take_step(tip, step, day) {
                    Ok(()) => taken.push(*tip),
                    Err(StoreError::NotNow(_) | StoreError::Missing | StoreError::Damaged) => {}
                    Err(StoreError::Contended) => settled = false,
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(settled)
    }

    /// A tip's record as stored, and as it is after the step.
    fn stepped(&self, tip: &TipId, step: Step, day: Day) -> Result<(Vec<u8>, Vec<u8>), StoreError> {
        let (erasure, stored) = self.erasure_key(tip)?;
        let mut record = open_tip(&erasure, tip, &stored)?;
        record.take(step, day)?;
        let after = seal_tip(&erasure, tip, slot_of(&stored)?, &record)?;
        Ok((stored, after))
    }

    /// Takes a step that leaves no entry.
    pub(super) fn take_step(&self, tip: &TipId, step: Step, day: Day) -> Result<(), StoreError> {
        self.space.for_upkeep()?;
        for _ in 0..MAX_TRIES {
            let (before, after) = self.stepped(tip, step, day)?;
            let mut batch = Batch::default();
            batch.put(tip_key(tip), after);
            let change = Change { absent: Vec::new(), unchanged: vec![(tip_key(tip), before)], slot: None, batch, day };
            if self.committer.commit(change)? == Outcome::Kept {
                return Ok(());
            }
        }
        Err(StoreError::Contended)
    }
}

impl TipRecord {
    /// Takes a step, and notes whose turn it is after it and when the source was last concerned.
    fn take(&mut self, step: Step, day: Day) -> Result<(), NotNow> {
        self.life.take(step, day)?;
        let turn = match step {
            Step::FollowUp | Step::Reopen => Turn::Handlers,
            Step::Reply | Step::Answer | Step::Close(..) => Turn::Source,
            Step::Acknowledge | Step::Extend | Step::Escalate => self.turn,
            Step::Note | Step::AskErasure(_) | Step::KeepAfterAll => return Ok(()),
        };
        (self.turn, self.moved) = (turn, self.moved.max(day));
        Ok(())
    }

    /// Whether the source has written since the tip was answered or closed, and nobody has answered that.
    #[must_use]
    pub fn is_objected_to(&self) -> bool {
        self.turn == Turn::Handlers && (self.life.answered.is_some() || self.life.closed.is_some())
    }
}

/// Whether one of these entries came by this form.
pub(super) fn holds_form(entries: &Listed<u32, EntryRecord>, form: &[u8; 16]) -> bool {
    entries.iter().any(|(_, there)| there.as_ref().is_ok_and(|there| there.form == *form))
}

fn was_reopening((_, entry): &(u32, Result<EntryRecord, StoreError>)) -> bool {
    entry.as_ref().is_ok_and(|entry| entry.kind == EntryKind::Reopening)
}

pub(super) fn tip_key(tip: &TipId) -> Vec<u8> {
    key(Table::Tip, &[tip.as_bytes()])
}

pub(super) fn entry_key(tip: &TipId, number: u32) -> Vec<u8> {
    key(Table::Entry, &[tip.as_bytes(), &number.to_be_bytes()])
}

/// Which slot of `erasure.keys` a stored tip points to.
pub(super) fn slot_of(stored: &[u8]) -> Result<u32, StoreError> {
    stored.get(1..5).and_then(|slot| slot.try_into().ok()).map(u32::from_be_bytes).ok_or(StoreError::Damaged)
}

pub(super) fn open_tip(erasure: &ErasureKey, tip: &TipId, stored: &[u8]) -> Result<TipRecord, StoreError> {
    open_sealed_record(erasure, tip, stored)
}

/// The record of a tip, of whatever version `T` is.
pub(super) fn open_sealed_record<T: Record>(erasure: &ErasureKey, tip: &TipId, stored: &[u8]) -> Result<T, StoreError> {
    let mut value = stored.to_vec();
    if value.len() < 5 {
        return Err(StoreError::Damaged);
    }
    value.drain(1..5);
    record::open(erasure, &tip_key(tip), &value)
}

pub(super) fn seal_tip(
    erasure: &ErasureKey,
    tip: &TipId,
    slot: u32,
    record: &TipRecord,
) -> Result<Vec<u8>, StoreError> {
    let mut value = record::seal(erasure, &tip_key(tip), record)?;
    value.splice(1..1, slot.to_be_bytes());
    Ok(value)
}

//! The store as the desk may use it: list, fetch, answer. What a person may read of it is decided by what their identity
//! opens, not here.

use std::sync::{Arc, PoisonError};

use super::committer::{Change, Outcome};
use super::engine::{Batch, Table, key};
use super::record::{self, Entry, TipRecord, Turn};
use super::roster::{Channel, Person};
use super::roster_disk::{ChannelRecord, PersonRecord, SiteRecord};
use super::slot::grant_key;
use super::vault::{NewEntry, Vault, open_tip, slot_of};
use super::{CopyState, Listed, Roster, Spool, StoreError, Tombstone};
use crate::crypto::{FormNumber, Granted, Recipient, SealedEnvelope, SiteSalt, random_bytes};
use crate::domain::{Day, EntryKind, Name, PersonId, Step, TipId};

/// The desk's handle.
#[derive(Clone)]
pub struct Cabinet(pub(super) Arc<Vault>);

/// What a sweep did.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Swept {
    /// Tips that went to the overseers.
    pub escalated: Vec<TipId>,
    /// Tips that were erased.
    pub erased: usize,
    /// There was too little room for all of it, or somebody wrote to a tip all the while: the rest is to be done soon.
    pub put_off: bool,
}

/// What set-up writes, once.
pub struct NewSite {
    /// What the site is called.
    pub name: Name,
    /// Its first channels.
    pub channels: Vec<Channel>,
    /// Its first people.
    pub people: Vec<Person>,
}

impl Cabinet {
    /// The site as it stands; `None` before it is set up.
    #[must_use]
    pub fn roster(&self) -> Option<Arc<Roster>> {
        self.0.roster()
    }

    /// Sets the site up. Only the first call does anything.
    ///
    /// # Errors
    /// [`StoreError::Contended`] when it has been set up already.
    pub fn set_up(&self, site: &NewSite, today: Day) -> Result<(), StoreError> {
        let _one_at_a_time = self.0.roster_edit.lock().unwrap_or_else(PoisonError::into_inner);
        self.0.space.for_records()?;
        let site_key = key(Table::Site, &[]);
        let mut batch = Batch::default();
        let record = SiteRecord { name: site.name.clone(), salt: SiteSalt(random_bytes()) };
        batch.put(site_key.clone(), record::encode(&record)?);
        for channel in &site.channels {
            batch.put(key(Table::Channel, &[channel.id.as_bytes()]), record::encode(&ChannelRecord::from(channel))?);
        }
        for person in &site.people {
            batch.put(key(Table::Person, &[person.id.as_bytes()]), record::encode(&PersonRecord::from(person))?);
        }
        let change = Change { absent: vec![site_key], unchanged: Vec::new(), slot: None, batch, day: today };
        match self.0.committer.commit(change)? {
            Outcome::Kept => self.0.reload_roster(),
            Outcome::Refused => Err(StoreError::Contended),
        }
    }

    /// The ids of all tips, in an order that tells nothing. They are for trying grants, not for showing.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub fn tips(&self) -> Result<Vec<TipId>, StoreError> {
        self.0.engine.scan(&key(Table::Tip, &[]))?.map(|found| found.and_then(|(key, _)| tip_of(&key))).collect()
    }

    /// The records of those tips that `wanted` picks; one that cannot be read is an error in its place.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub fn records(&self, wanted: impl Fn(&TipId) -> bool) -> Result<Listed<TipId, TipRecord>, StoreError> {
        let mut records = Vec::new();
        for found in self.0.engine.scan(&key(Table::Tip, &[]))? {
            let (key, stored) = found?;
            let tip = tip_of(&key)?;
            if wanted(&tip) {
                let record = slot_of(&stored)
                    .and_then(|slot| self.0.keys.read(slot, &tip))
                    .and_then(|erasure| open_tip(&erasure, &tip, &stored));
                records.push((tip, record));
            }
        }
        Ok(records)
    }

    /// The record of one tip.
    ///
    /// # Errors
    /// [`StoreError::Missing`] or [`StoreError::Damaged`].
    pub fn record(&self, tip: &TipId) -> Result<TipRecord, StoreError> {
        self.0.tip(tip)
    }

    /// What is kept of a tip for one person, which may be a decoy.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is none, [`StoreError::Damaged`] when it cannot be read.
    pub fn granted(&self, tip: &TipId, person: PersonId) -> Result<Granted, StoreError> {
        let place = grant_key(tip, person);
        let erasure = self.0.erasure_key(tip).map(|(erasure, _)| erasure);
        match (erasure, self.0.engine.get(&place)?) {
            (Ok(erasure), Some(value)) => record::open_granted(&erasure, &place, &value),
            (Err(error), _) if !matches!(error, StoreError::Missing) => Err(error),
            // What is not there takes as much work as what is: nobody can tell the two apart by the time.
            (erasure, _) => {
                if erasure.is_err() {
                    self.0.keys.read_none();
                }
                self.0.stand_in.open()?;
                Err(StoreError::Missing)
            }
        }
    }

    /// Every entry of a tip, in order; one that cannot be read is an error in its place.
    ///
    /// # Errors
    /// [`StoreError`] when the tip itself cannot be read.
    pub fn entries(&self, tip: &TipId) -> Result<Listed<u32, Entry>, StoreError> {
        let entries = self.0.entries(tip)?;
        Ok(entries
            .into_iter()
            .map(|(number, entry)| (number, entry.and_then(|entry| self.0.entry(number, entry))))
            .collect())
    }

    /// Where an envelope's body is written.
    #[must_use]
    pub fn spool(&self) -> Spool {
        self.0.spool()
    }

    /// To whom an entry of this kind is sealed: the tip's readers, and the source when it is for them.
    ///
    /// # Errors
    /// [`StoreError`] when the tip cannot be read.
    pub fn recipients(&self, tip: &TipId, kind: EntryKind) -> Result<Vec<Recipient>, StoreError> {
        let keys = self.0.keys_of(tip)?;
        Ok(if kind.is_for_the_source() { vec![keys.tip()?, keys.mailbox()?] } else { vec![keys.tip()?] })
    }

    /// Whether somebody beside the channel's handlers, who is here, has a grant of this tip: then it can be passed up.
    ///
    /// # Errors
    /// [`StoreError`] when the tip cannot be read.
    pub fn can_go_up(&self, tip: &TipId) -> Result<bool, StoreError> {
        let Some(roster) = self.roster() else { return Ok(false) };
        self.0.can_go_up(tip, &self.0.tip(tip)?, &roster)
    }

    /// Whether somebody else who is here has a grant of this tip. Decoys count as grants.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub fn is_granted_to_others(&self, tip: &TipId, but: PersonId) -> Result<bool, StoreError> {
        let roster = self.roster();
        let people = roster.iter().flat_map(|roster| &roster.people);
        for other in people.filter(|person| person.is_active() && person.id != but) {
            if self.0.has_grant(tip, other.id)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Keeps an entry together with the step it stands for. The same form sent again is kept once.
    ///
    /// # Errors
    /// [`StoreError::NotNow`] when the step does not fit; [`StoreError::Full`] when nothing was stored for want of room;
    /// [`StoreError::Broken`] when the disk failed.
    pub fn add_entry(
        &self,
        tip: &TipId,
        kind: EntryKind,
        form: FormNumber,
        day: Day,
        envelope: SealedEnvelope<Spool>,
        step: Step,
    ) -> Result<(), StoreError> {
        self.0.append(tip, NewEntry { kind, day, form, envelope, grant: None, seen: None }, step)
    }

    /// Does what is due: tips whose clock has run out, or that no active handler of their channel holds a grant of, go to
    /// the overseers, and tips that have been kept as long as they should be are erased. A handler who has not signed in
    /// for more than `absent_days` is not active. A tip that was never closed is never erased, nor one the source has
    /// added to since.
    ///
    /// # Errors
    /// [`StoreError`] when the disk fails; what has been done is done.
    pub fn sweep(&self, today: Day, absent_days: Option<u32>) -> Result<Swept, StoreError> {
        let roster = self.roster();
        let (mut passed_up, mut over) = (Vec::new(), Vec::new());
        for (tip, record) in self.records(|_| true)? {
            let Ok(record) = record else { continue };
            if record.life.escalated.is_none()
                && (record.life.overdue(today).is_some()
                    || self.is_left_alone(&tip, &record, roster.as_deref(), today, absent_days)?)
            {
                passed_up.push(tip);
            }
            if is_over(&record, today) {
                over.push(tip);
            }
        }
        let mut swept = Swept::default();
        let done = self.0.take_step_each(&passed_up, Step::Escalate, today, &mut swept.escalated).and_then(|settled| {
            self.0.erase(&over, move |record| is_over(record, today), &mut swept.erased)?;
            Ok(settled)
        });
        match done {
            Ok(settled) => swept.put_off = !settled,
            Err(StoreError::Full) => swept.put_off = true,
            Err(error) => return Err(error),
        }
        self.0.give_back()?;
        Ok(swept)
    }

    /// Takes out of the folder's files what an edit has replaced or removed: an identity under a passphrase that is no longer
    /// used, or of somebody who is gone. The disk may keep the blocks. Everybody waits meanwhile: some seconds per gigabyte.
    ///
    /// # Errors
    /// [`StoreError`] when the disk fails.
    pub fn forget(&self) -> Result<(), StoreError> {
        self.0.forget()
    }

    /// Reads the second copy of the database to its end, and writes it anew when it is damaged or missing. Answers how it
    /// was found.
    ///
    /// # Errors
    /// [`StoreError`] when the disk failed, or has no room for it.
    pub fn look_through_second_copy(&self) -> Result<CopyState, StoreError> {
        self.0.look_through_second_copy()
    }

    /// Whether nobody works on an open tip any more although somebody else could: no handler of its channel who is here
    /// and not absent has a grant of it, and somebody who is no handler of the channel has. Decoys count as grants, since
    /// only their people can tell.
    fn is_left_alone(
        &self,
        tip: &TipId,
        record: &TipRecord,
        roster: Option<&Roster>,
        today: Day,
        absent_days: Option<u32>,
    ) -> Result<bool, StoreError> {
        let Some(roster) = roster.filter(|_| record.life.closed.is_none()) else { return Ok(false) };
        let handlers = roster.channel(record.channel).map_or(&[][..], |channel| &channel.handlers);
        for handler in roster.members(handlers) {
            if handler.is_present(record.life.received, today, absent_days) && self.0.has_grant(tip, handler.id)? {
                return Ok(false);
            }
        }
        self.0.can_go_up(tip, record, roster)
    }

    /// Erases a closed tip before its time, if this person still asks for it, and answers whether it did.
    ///
    /// # Errors
    /// [`StoreError::Full`] when the disk is full, [`StoreError::Broken`] when it failed.
    pub fn erase(&self, tip: &TipId, asked: PersonId) -> Result<bool, StoreError> {
        let mut erased = 0;
        self.0.erase(&[*tip], move |record| record.life.erasure_asked == Some(asked), &mut erased)?;
        Ok(erased == 1)
    }

    /// What is left of erased tips, for counting.
    ///
    /// # Errors
    /// [`StoreError::Damaged`].
    pub fn tombstones(&self) -> Result<Vec<Tombstone>, StoreError> {
        self.0.tombstones()
    }

    /// Takes a step that leaves no entry.
    ///
    /// # Errors
    /// As [`Cabinet::add_entry`].
    pub fn take_step(&self, tip: &TipId, step: Step, day: Day) -> Result<(), StoreError> {
        self.0.space.for_records()?;
        self.0.take_step(tip, step, day)
    }
}

fn is_over(record: &TipRecord, today: Day) -> bool {
    record.life.is_over(today) && record.turn == Turn::Source
}

fn tip_of(key: &[u8]) -> Result<TipId, StoreError> {
    key.get(1..).and_then(|id| id.try_into().ok()).map(TipId::from_bytes).ok_or(StoreError::Damaged)
}

//! Grants after a tip has come: shared, given up, and destroyed with a person who leaves.

use std::collections::{BTreeMap, BTreeSet};

use super::committer::Change;
use super::engine::{Batch, Table, key};
use super::slot::grant_key;
use super::vault::{NewEntry, tip_key};
use super::{Cabinet, Spool, StoreError, record};
use crate::crypto::{FormNumber, GRANT_BYTES, Grant, SealedEnvelope, random_bytes};
use crate::domain::{Day, EntryKind, PersonId, TipId};

/// Grants destroyed by one change: a round of syncs for so many, and sources wait no longer for it.
const MAX_DESTROYED: usize = 256;

impl Cabinet {
    /// The tips of which, among these people and `person`, only `person` holds a grant or a decoy.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub fn tips_granted_only_to(&self, person: PersonId, others: &BTreeSet<PersonId>) -> Result<Vec<TipId>, StoreError> {
        let mut held: BTreeMap<TipId, (bool, bool)> = BTreeMap::new();
        for found in self.0.engine.scan(&key(Table::Grant, &[])) {
            let (tip, holder) = place_of(&found?.0)?;
            let (theirs, elsewhere) = held.entry(tip).or_default();
            *theirs |= holder == person;
            *elsewhere |= others.contains(&holder);
        }
        Ok(held.into_iter().filter(|(_, held)| *held == (true, false)).map(|(tip, _)| tip).collect())
    }

    /// Destroys every grant and decoy of a person.
    ///
    /// # Errors
    /// [`StoreError`]; what was not destroyed yet is there as before.
    pub fn destroy_grants(&self, person: PersonId, day: Day) -> Result<(), StoreError> {
        let mut theirs = Vec::new();
        for found in self.0.engine.scan(&key(Table::Grant, &[])) {
            let (place, _) = found?;
            if place_of(&place)?.1 == person {
                theirs.push(place);
            }
        }
        for places in theirs.chunks(MAX_DESTROYED) {
            let mut batch = Batch::default();
            for place in places {
                batch.remove(place.clone());
            }
            self.0.committer.commit(Change { batch, ..Change::nothing(day) })?;
        }
        Ok(())
    }

    /// Keeps one more grant, together with the entry that tells of it; in place of a decoy or a held grant if there was
    /// one. The same form sent again is kept once.
    ///
    /// # Errors
    /// [`StoreError::Full`] when nothing was stored for want of room; [`StoreError::Broken`] when the disk failed.
    pub fn share(
        &self,
        tip: &TipId,
        person: PersonId,
        grant: &Grant,
        form: FormNumber,
        day: Day,
        envelope: SealedEnvelope<Spool>,
    ) -> Result<(), StoreError> {
        let place = grant_key(tip, person);
        let (erasure, _) = self.0.erasure_key(tip)?;
        let value = record::seal(&erasure, &place, &grant.as_bytes().to_vec())?;
        let new = NewEntry { kind: EntryKind::Shared, day, form, envelope };
        self.0.append_with(tip, new, &[(place, value)])
    }

    /// Puts noise in the place of a person's own grant, together with the entry that tells the other readers. The noise
    /// has the length of a grant, so that a tip's grants stay as many as its channel had people. The same form sent again
    /// is kept once.
    ///
    /// # Errors
    /// As [`Cabinet::share`].
    pub fn step_back(
        &self,
        tip: &TipId,
        person: PersonId,
        form: FormNumber,
        day: Day,
        envelope: SealedEnvelope<Spool>,
    ) -> Result<(), StoreError> {
        let place = grant_key(tip, person);
        let (erasure, _) = self.0.erasure_key(tip)?;
        let value = record::seal(&erasure, &place, &random_bytes::<GRANT_BYTES>().to_vec())?;
        let new = NewEntry { kind: EntryKind::SteppedBack, day, form, envelope };
        self.0.append_with(tip, new, &[(place, value)])
    }

    /// Whether a tip is there.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub fn has(&self, tip: &TipId) -> Result<bool, StoreError> {
        Ok(self.0.engine.get(&tip_key(tip))?.is_some())
    }
}

fn place_of(place: &[u8]) -> Result<(TipId, PersonId), StoreError> {
    let tip = place.get(1..17).and_then(|id| id.try_into().ok()).map(TipId::from_bytes);
    let person = place.get(17..).and_then(|id| id.try_into().ok()).map(PersonId::from_bytes);
    tip.zip(person).ok_or(StoreError::Damaged)
}

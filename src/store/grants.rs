//! Grants after a tip has come: shared, given up, and destroyed with a person who leaves.

use std::collections::{BTreeMap, BTreeSet};

use super::committer::Change;
use super::engine::{Batch, Table, key};
use super::vault::NewEntry;
use super::{Cabinet, Spool, StoreError};
use crate::crypto::{FormNumber, Granted, SealedEnvelope};
use crate::domain::{Day, EntryKind, PersonId, Step, TipId};

/// Grants destroyed by one change: a round of syncs for so many, and sources wait no longer for it.
const MAX_DESTROYED: usize = 256;

/// A grant in place of whatever a person had.
pub struct NewGrant {
    /// Whose.
    pub person: PersonId,
    /// A decoy when they step back.
    pub granted: Granted,
    /// How many entries the tip had when this was decided, if it was decided by what they say.
    pub seen: Option<u32>,
}

impl Cabinet {
    /// The tips of which, among these people and `person`, only `person` holds a grant or a decoy.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub fn tips_granted_only_to(
        &self,
        person: PersonId,
        others: &BTreeSet<PersonId>,
    ) -> Result<Vec<TipId>, StoreError> {
        let mut held: BTreeMap<TipId, (bool, bool)> = BTreeMap::new();
        for found in self.0.engine.scan(&key(Table::Grant, &[]))? {
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
        for found in self.0.engine.scan(&key(Table::Grant, &[]))? {
            let (place, _) = found?;
            if place_of(&place)?.1 == person {
                theirs.push(place);
            }
        }
        for places in theirs.chunks(MAX_DESTROYED) {
            self.0.space.for_upkeep()?;
            let mut batch = Batch::default();
            for place in places {
                batch.remove(place.clone());
            }
            self.0.committer.commit(Change { batch, ..Change::nothing(day) })?;
        }
        Ok(())
    }

    /// Keeps a grant in place of this person's grant, decoy or nothing, together with the entry that tells of it: one more
    /// grant when the tip is shared with them, a decoy when they step back. The same form sent again is kept once.
    ///
    /// # Errors
    /// [`StoreError::Contended`] when the tip has more entries than were seen; otherwise as [`Cabinet::add_entry`].
    pub fn replace_grant(
        &self,
        tip: &TipId,
        NewGrant { person, granted, seen }: NewGrant,
        kind: EntryKind,
        form: FormNumber,
        day: Day,
        envelope: SealedEnvelope<Spool>,
    ) -> Result<(), StoreError> {
        let new = NewEntry { kind, day, form, envelope, grant: Some((person, granted)), seen };
        self.0.append(tip, new, Step::Note)
    }
}

fn place_of(place: &[u8]) -> Result<(TipId, PersonId), StoreError> {
    let tip = place.get(1..17).and_then(|id| id.try_into().ok()).map(TipId::from_bytes);
    let person = place.get(17..).and_then(|id| id.try_into().ok()).map(PersonId::from_bytes);
    tip.zip(person).ok_or(StoreError::Damaged)
}

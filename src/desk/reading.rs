//! How far people have read waits here, in memory, before it is written to the cards of tips. Written at once, the log of
//! the database would tell who read what: a person's own record is written when they sign in. So it is written when the
//! day changes or the server stops, all in one go, and only together with what others may have read.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::crypto::{CardKey, SealedCard};
use crate::domain::{Card, Day, PersonId, TipId};
use crate::store::{Cabinet, Roster, StoreError};

/// So many people must have signed in who hold a record of a tip before what one of them read of it is written.
const COMPANY: usize = 2;

/// What has been read and is not written yet.
#[derive(Default)]
pub(super) struct Readings(Mutex<HashMap<TipId, Waiting>>);

struct Waiting {
    /// Opens the card, and nothing else of the tip.
    key: Arc<CardKey>,
    /// The day the first of them read.
    since: Day,
    seen: Seen,
}

/// How many entries each has seen.
pub(super) type Seen = BTreeMap<PersonId, u32>;

impl Readings {
    /// Notes how many entries of a tip a person has seen.
    pub(super) fn note(&self, tip: TipId, key: CardKey, person: PersonId, seen: u32, today: Day) {
        let mut waiting = self.lock();
        let there =
            waiting.entry(tip).or_insert_with(|| Waiting { key: Arc::new(key), since: today, seen: Seen::new() });
        there.seen.insert(person, seen);
    }

    /// How many entries a person has seen, if that waits to be written.
    pub(super) fn seen(&self, tip: &TipId, person: PersonId) -> Option<u32> {
        self.lock().get(tip)?.seen.get(&person).copied()
    }

    /// Puts on a card what waits for it, and answers what that was.
    pub(super) fn put_on(&self, tip: &TipId, card: &mut Card) -> Seen {
        let seen = self.lock().get(tip).map_or_else(Seen::new, |waiting| waiting.seen.clone());
        for (person, seen) in &seen {
            card.see(*person, *seen);
        }
        seen
    }

    /// Forgets what has been written of a tip. What somebody has read meanwhile waits on.
    pub(super) fn written(&self, tip: &TipId, written: &Seen) {
        self.retain(tip, |person, seen| written.get(person) != Some(seen));
    }

    /// Writes what may be written. What is left waits on.
    ///
    /// # Errors
    /// [`StoreError`] when the disk fails.
    pub(super) fn write(&self, cabinet: &Cabinet, today: Day) -> Result<(), StoreError> {
        let Some(roster) = cabinet.roster() else { return Ok(()) };
        let waiting: Vec<(TipId, Day)> = self.lock().iter().map(|(tip, waiting)| (*tip, waiting.since)).collect();
        let mut ripe = Vec::new();
        for (tip, since) in waiting {
            if in_company(&cabinet.holders(&tip, &roster)?, &roster, since) {
                ripe.push(tip);
            }
        }
        let written = Mutex::new(HashMap::new());
        cabinet.change_cards(&ripe, today, |tip, sealed| {
            let Some(key) = self.lock().get(tip).map(|waiting| Arc::clone(&waiting.key)) else { return Ok(None) };
            let before = opened(&key, tip, sealed)?;
            let mut card = before.clone();
            let seen = self.put_on(tip, &mut card);
            card.keep_only(|person| roster.active(person).is_some());
            written.lock().unwrap_or_else(PoisonError::into_inner).insert(*tip, seen);
            Ok((card != before).then(|| key.seal(tip, &card)))
        })?;
        let written = written.into_inner().unwrap_or_else(PoisonError::into_inner);
        for tip in ripe {
            match written.get(&tip) {
                Some(seen) => self.written(&tip, seen),
                None => self.forget_tip(&tip), // it has gone, or its card cannot be read
            }
        }
        Ok(())
    }

    /// Forgets what a person has read of a tip.
    pub(super) fn forget(&self, tip: &TipId, person: PersonId) {
        self.retain(tip, |there, _| *there != person);
    }

    /// Forgets a tip that is gone.
    pub(super) fn forget_tip(&self, tip: &TipId) {
        self.lock().remove(tip);
    }

    fn retain(&self, tip: &TipId, waits: impl Fn(&PersonId, &u32) -> bool) {
        let mut waiting = self.lock();
        if let Some(there) = waiting.get_mut(tip) {
            there.seen.retain(|person, seen| waits(person, seen));
            if there.seen.is_empty() {
                waiting.remove(tip);
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<TipId, Waiting>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The card of a tip, opened; a fresh one when there is none yet.
pub(super) fn opened(key: &CardKey, tip: &TipId, sealed: Option<&SealedCard>) -> Result<Card, StoreError> {
    sealed.map_or_else(|| Ok(Card::default()), |sealed| key.open(tip, sealed).map_err(|_| StoreError::Damaged))
}

/// Whether what is written of a tip may have been read by any of several people, as far as the disk tells. Where one
/// person alone has a record of it, nobody could have been left out.
fn in_company(holders: &BTreeSet<PersonId>, roster: &Roster, since: Day) -> bool {
    let signed_in = |person: &PersonId| {
        roster.active(*person).and_then(|person| person.last_signed_in).is_some_and(|day| day >= since)
    };
    holders.iter().filter(|person| signed_in(person)).count() >= COMPANY.min(holders.len())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Readings, in_company};
    use crate::crypto::CardKey;
    use crate::domain::{Card, Day, PersonId, TipId};
    use crate::pages;
    use crate::store::Roster;

    const TIP: TipId = TipId::from_bytes([5; 16]);
    const A: PersonId = PersonId::from_bytes([1; 8]);
    const B: PersonId = PersonId::from_bytes([2; 8]);

    fn day(number: u32) -> Day {
        Day::from_number(number)
    }

    /// Three people, who signed in last on these days.
    fn roster(signed_in: [u32; 3]) -> Roster {
        let mut roster = pages::roster(&pages::Words { line: "Somebody", text: "" });
        for (person, number) in roster.people.iter_mut().zip(signed_in) {
            person.last_signed_in = Some(day(number));
        }
        roster
    }

    #[test]
    fn what_one_person_alone_could_have_read_waits_for_company() {
        let holders = |ids: &[u8]| ids.iter().map(|id| PersonId::from_bytes([*id; 8])).collect::<BTreeSet<_>>();
        for (ids, signed_in, written) in [
            (&[1, 2][..], [10, 10, 0], true),
            (&[1, 2], [10, 11, 0], true),
            (&[1, 2], [10, 9, 0], false),
            (&[1, 2], [10, 9, 10], false), // somebody who has no record of the tip is no company
            (&[1, 2, 3], [10, 9, 10], true),
            (&[1], [10, 0, 0], true),
            (&[1], [9, 0, 0], false),
        ] {
            assert_eq!(in_company(&holders(ids), &roster(signed_in), day(10)), written, "{ids:?} {signed_in:?}");
        }
    }

    #[test]
    fn what_was_read_is_known_while_it_waits_and_waits_no_longer_than_it_must() {
        let readings = Readings::default();
        readings.note(TIP, CardKey::of(&[7; 32]), A, 3, day(10));
        readings.note(TIP, CardKey::of(&[7; 32]), B, 1, day(11));
        assert_eq!((readings.seen(&TIP, A), readings.seen(&TIP, B)), (Some(3), Some(1)));
        let mut card = Card::default();
        card.see(A, 2);
        let written = readings.put_on(&TIP, &mut card);
        assert_eq!((card.seen(A), card.seen(B)), (3, 1));
        // Read on, or marked as unread, while the card was written.
        readings.note(TIP, CardKey::of(&[7; 32]), A, 0, day(11));
        readings.written(&TIP, &written);
        assert_eq!((readings.seen(&TIP, A), readings.seen(&TIP, B)), (Some(0), None));
        readings.forget(&TIP, B);
        assert_eq!(readings.seen(&TIP, A), Some(0), "nobody else's");
        readings.forget(&TIP, A);
        assert!(readings.lock().is_empty());
        readings.note(TIP, CardKey::of(&[7; 32]), A, 3, day(10));
        readings.forget_tip(&TIP);
        assert_eq!(readings.seen(&TIP, A), None);
    }
}

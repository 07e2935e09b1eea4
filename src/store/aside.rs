//! What lies beside a tip for those who work on it: its card and the drafts. Both come sealed, and are sealed again under
//! the tip's erasure key, so that they go with it. Neither says whose it is; that one was written tells that somebody
//! worked on the tip.

use std::collections::BTreeSet;

use super::committer::{Change, Outcome};
use super::engine::{Batch, Table, key};
use super::vault::{MAX_TRIES, Vault, tip_key};
use super::{Cabinet, Listed, Roster, StoreError, record};
use crate::crypto::{ErasureKey, SealedCard, SealedDrafts};
use crate::domain::{Day, PersonId, TipId};

/// Bytes of drafts in one record: with its key and seals far below the engine's 32 KiB.
const PIECE_BYTES: usize = 24 * 1024;
/// Cards written with one sync.
const MAX_CARDS: usize = 256;

/// A record as stored: its key and its value.
pub(super) type Stored = (Vec<u8>, Vec<u8>);

/// Tells one writing of a card from the next: the salt of its seal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stamp([u8; 32]);

impl Stamp {
    fn of(value: &[u8]) -> Result<Self, StoreError> {
        value.get(1..33).and_then(|salt| salt.try_into().ok()).map(Self).ok_or(StoreError::Damaged)
    }
}

/// What is stored of a tip at this moment, so that a change can be held against it.
struct Before {
    erasure: ErasureKey,
    /// The tip's own record: a card is never written to a tip that is gone.
    tip: Vec<u8>,
    card: Option<Vec<u8>>,
}

impl Cabinet {
    /// The cards of those tips that `wanted` picks by their stamps; one that cannot be read is an error in its place. A tip
    /// that nobody has worked on yet has none.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub fn cards(
        &self,
        wanted: impl Fn(&TipId, Stamp) -> bool,
    ) -> Result<Listed<TipId, (Stamp, SealedCard)>, StoreError> {
        let mut cards = Vec::new();
        for found in self.0.engine.scan(&key(Table::Card, &[]))? {
            let (place, value) = found?;
            let Some(tip) = place.get(1..).and_then(|id| id.try_into().ok()).map(TipId::from_bytes) else { continue };
            match Stamp::of(&value) {
                Ok(stamp) if wanted(&tip, stamp) => {
                    let card = self.0.erasure_key(&tip).and_then(|(erasure, _)| open(&erasure, &place, &value));
                    cards.push((tip, card.map(|card| (stamp, card))));
                }
                Ok(_) => {}
                Err(error) => cards.push((tip, Err(error))),
            }
        }
        Ok(cards)
    }

    /// The card of a tip; `None` when nobody has worked on it yet.
    ///
    /// # Errors
    /// [`StoreError::Damaged`], or that the tip is not there.
    pub fn card(&self, tip: &TipId) -> Result<Option<SealedCard>, StoreError> {
        let Before { erasure, card, .. } = self.0.before(tip)?;
        card.map(|card| open(&erasure, &card_key(tip), &card)).transpose()
    }

    /// Changes the card of a tip. `change` is given the card as it is and answers with the new one, or with `None` when
    /// there is nothing to change; it is asked again when somebody else was faster, so that no change is lost.
    ///
    /// # Errors
    /// Those of `change`, [`StoreError::Damaged`] when the card cannot be read, and those of writing.
    pub fn change_card(
        &self,
        tip: &TipId,
        day: Day,
        change: impl Fn(Option<&SealedCard>) -> Result<Option<SealedCard>, StoreError>,
    ) -> Result<(), StoreError> {
        self.0.space.for_records()?;
        for _ in 0..MAX_TRIES {
            let mut writing = Change::nothing(day);
            if !self.0.put_card(tip, &mut writing, &change)? || self.0.committer.commit(writing)? == Outcome::Kept {
                return Ok(());
            }
        }
        Err(StoreError::Contended)
    }

    /// Changes the cards of many tips, many with one sync. A tip that has gone, or whose card cannot be read, is passed
    /// over.
    ///
    /// # Errors
    /// [`StoreError`] when the disk fails.
    pub fn change_cards(
        &self,
        tips: &[TipId],
        day: Day,
        change: impl Fn(&TipId, Option<&SealedCard>) -> Result<Option<SealedCard>, StoreError>,
    ) -> Result<(), StoreError> {
        self.0.space.for_records()?;
        for group in tips.chunks(MAX_CARDS) {
            let (mut writing, mut there) = (Change::nothing(day), Vec::new());
            for tip in group {
                match self.0.put_card(tip, &mut writing, &|card| change(tip, card)) {
                    Ok(true) => there.push(tip),
                    Ok(false) | Err(StoreError::Missing | StoreError::Damaged) => {}
                    Err(error) => return Err(error),
                }
            }
            if self.0.committer.commit(writing)? == Outcome::Kept {
                continue;
            }
            // Somebody wrote to one of them meanwhile.
            for tip in there {
                match self.change_card(tip, day, |card| change(tip, card)) {
                    Ok(()) | Err(StoreError::Missing | StoreError::Damaged) => {}
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(())
    }

    /// The drafts of a tip; `None` when there never were any.
    ///
    /// # Errors
    /// [`StoreError::Damaged`], or that the tip is not there.
    pub fn drafts(&self, tip: &TipId) -> Result<Option<SealedDrafts>, StoreError> {
        let (erasure, _) = self.0.erasure_key(tip)?;
        Ok(self.0.drafts(&erasure, tip)?.map(|(drafts, _)| drafts))
    }

    /// Changes the drafts of a tip, and its card with them in one step. `change` is given both as they are and answers with
    /// both, or with `None` when there is nothing to change; it is asked again when somebody else was faster.
    ///
    /// # Errors
    /// As [`Cabinet::change_card`].
    pub fn change_drafts(
        &self,
        tip: &TipId,
        day: Day,
        change: impl Fn(
            Option<&SealedCard>,
            Option<&SealedDrafts>,
        ) -> Result<Option<(SealedCard, SealedDrafts)>, StoreError>,
    ) -> Result<(), StoreError> {
        self.0.space.for_records()?;
        for _ in 0..MAX_TRIES {
            let before = self.0.before(tip)?;
            let card = before.card.as_ref().map(|card| open(&before.erasure, &card_key(tip), card)).transpose()?;
            let drafts = self.0.drafts(&before.erasure, tip)?;
            let Some((card, after)) = change(card.as_ref(), drafts.as_ref().map(|(drafts, _)| drafts))? else {
                return Ok(());
            };
            let mut writing = Change::nothing(day);
            let stored = drafts.map(|(_, stored)| stored).unwrap_or_default();
            put_drafts(&mut writing, &before.erasure, tip, &after, stored)?;
            put(&mut writing, tip, before, &card)?;
            if self.0.committer.commit(writing)? == Outcome::Kept {
                return Ok(());
            }
        }
        Err(StoreError::Contended)
    }

    /// Of those who are here, who has a record of this tip: a grant, or a decoy that nobody can tell from one.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub fn holders(&self, tip: &TipId, roster: &Roster) -> Result<BTreeSet<PersonId>, StoreError> {
        let mut holders = BTreeSet::new();
        for found in self.0.engine.scan(&key(Table::Grant, &[tip.as_bytes()]))? {
            let person = found?.0.last_chunk::<8>().copied().map(PersonId::from_bytes).ok_or(StoreError::Damaged)?;
            if roster.active(person).is_some() {
                holders.insert(person);
            }
        }
        Ok(holders)
    }
}

impl Vault {
    fn before(&self, tip: &TipId) -> Result<Before, StoreError> {
        let card = self.engine.get(&card_key(tip))?;
        let (erasure, tip) = self.erasure_key(tip)?;
        Ok(Before { erasure, tip, card })
    }

    /// Adds the change of a card to what is written, and answers whether there is one.
    fn put_card(
        &self,
        tip: &TipId,
        writing: &mut Change,
        change: &impl Fn(Option<&SealedCard>) -> Result<Option<SealedCard>, StoreError>,
    ) -> Result<bool, StoreError> {
        let before = self.before(tip)?;
        let card = before.card.as_ref().map(|card| open(&before.erasure, &card_key(tip), card)).transpose()?;
        let Some(after) = change(card.as_ref())? else { return Ok(false) };
        put(writing, tip, before, &after)?;
        Ok(true)
    }

    /// The drafts of a tip, and the records they lie in as stored.
    fn drafts(&self, erasure: &ErasureKey, tip: &TipId) -> Result<Option<(SealedDrafts, Vec<Stored>)>, StoreError> {
        let stored: Vec<_> = self.engine.scan(&key(Table::Draft, &[tip.as_bytes()]))?.collect::<Result<_, _>>()?;
        if stored.is_empty() {
            return Ok(None);
        }
        Ok(Some((joined(erasure, tip, &stored)?, stored)))
    }
}

/// Puts the pieces of the drafts together; one that is missing is damage.
pub(super) fn joined(erasure: &ErasureKey, tip: &TipId, stored: &[Stored]) -> Result<SealedDrafts, StoreError> {
    let mut whole = Vec::new();
    for ((place, value), number) in stored.iter().zip(0..) {
        if *place != draft_key(tip, number) {
            return Err(StoreError::Damaged);
        }
        whole.extend(record::open::<Vec<u8>>(erasure, place, value)?);
    }
    Ok(SealedDrafts::from_bytes(whole))
}

fn put(writing: &mut Change, tip: &TipId, before: Before, card: &SealedCard) -> Result<(), StoreError> {
    let place = card_key(tip);
    writing.batch.put(place.clone(), record::seal(&before.erasure, &place, &card.as_bytes().to_vec())?);
    writing.unchanged.push((tip_key(tip), before.tip));
    match before.card {
        Some(stored) => writing.unchanged.push((place, stored)),
        None => writing.absent.push(place),
    }
    Ok(())
}

fn put_drafts(
    writing: &mut Change,
    erasure: &ErasureKey,
    tip: &TipId,
    drafts: &SealedDrafts,
    stored: Vec<Stored>,
) -> Result<(), StoreError> {
    let Change { batch, unchanged, absent, .. } = writing;
    let pieces: Vec<_> = drafts.as_bytes().chunks(PIECE_BYTES).zip(0..).collect();
    for (piece, number) in &pieces {
        let place = draft_key(tip, *number);
        batch.put(place.clone(), record::seal(erasure, &place, &piece.to_vec())?);
    }
    surplus(batch, &stored, pieces.len());
    // Every writing changes the first piece.
    match stored.into_iter().next() {
        Some(first) => unchanged.push(first),
        None => absent.push(draft_key(tip, 0)),
    }
    Ok(())
}

fn surplus(batch: &mut Batch, stored: &[Stored], kept: usize) {
    for (place, _) in stored.iter().skip(kept) {
        batch.remove(place.clone());
    }
}

pub(super) fn open(erasure: &ErasureKey, place: &[u8], value: &[u8]) -> Result<SealedCard, StoreError> {
    record::open(erasure, place, value).map(SealedCard::from_bytes)
}

pub(super) fn card_key(tip: &TipId) -> Vec<u8> {
    key(Table::Card, &[tip.as_bytes()])
}

pub(super) fn draft_key(tip: &TipId, number: u32) -> Vec<u8> {
    key(Table::Draft, &[tip.as_bytes(), &number.to_be_bytes()])
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::thread;

    use super::{card_key, draft_key};
    use crate::crypto::{
        Addressee, FormSeed, Granted, Hold, Identity, MailboxKeys, MessageDigest, SealedCard, SealedDrafts,
        SealedEnvelope, SiteSalt, random_bytes,
    };
    use crate::domain::{ChannelId, Clocks, Day, Outcome, PersonId, Step, TipId};
    use crate::store::engine::{Table, key};
    use crate::store::{NewTip, OpenedStore, StoreError, check, level_tree, open};

    fn today() -> Day {
        Day::from_unix_seconds(1_790_000_000)
    }

    fn tip(store: &OpenedStore) -> TipId {
        let identity = Identity::generate();
        let mailbox: MailboxKeys = FormSeed::generate().receipt(MessageDigest::new(), SiteSalt([0; 16])).1;
        let (head, mut body) = (b"age-encryption.org/v1\n".to_vec(), store.slot.spool());
        body.write_all(&random_bytes::<{ 4 * 1024 + 16 }>()).unwrap();
        let own = identity.to_recipient();
        let granted = Granted::seal(&identity, Addressee { reads: &own, door: None }, Hold::Open);
        let new = NewTip {
            channel: ChannelId::from_bytes([1; 8]),
            day: today(),
            clocks: Clocks { keep_days: 0, ..Clocks::default() },
            recipient: identity.to_recipient(),
            grants: vec![(PersonId::from_bytes([2; 8]), granted)],
            envelope: SealedEnvelope { head, body },
        };
        store.slot.drop_tip(new, &mailbox).unwrap();
        store.slot.open_mailbox(&mailbox.locator, &mailbox.pointer).unwrap().tip()
    }

    /// The drafts of a tip of so many bytes in all; the store looks no deeper.
    fn drafts(bytes: usize) -> (SealedCard, SealedDrafts) {
        (SealedCard::from_bytes(vec![1; 1_024 + 48]), SealedDrafts::from_bytes(vec![2; bytes + 48]))
    }

    fn faults(data: &std::path::Path) -> Vec<crate::store::Fault> {
        level_tree(data, today()).unwrap();
        check(data).unwrap().faults.into_keys().collect()
    }

    #[test]
    fn of_changes_made_at_once_none_is_lost() {
        const WRITERS: usize = 8;
        const CHANGES: u8 = 5;
        let dir = tempfile::tempdir().unwrap();
        let store = open(dir.path().join("data").as_path(), today(), || ()).unwrap();
        let tip = tip(&store);
        thread::scope(|scope| {
            for writer in 0..WRITERS {
                let cabinet = &store.cabinet;
                scope.spawn(move || {
                    let change = |card: Option<&SealedCard>| {
                        let mut counts = card.map_or_else(|| vec![0; WRITERS], |card| card.as_bytes().to_vec());
                        counts[writer] += 1;
                        Ok(Some(SealedCard::from_bytes(counts)))
                    };
                    for number in 0..CHANGES {
                        // One at a time, and with others in one go, as at the end of a day.
                        let written = if number % 2 == 0 {
                            cabinet.change_card(&tip, today(), change)
                        } else {
                            cabinet.change_cards(&[tip], today(), |_, card| change(card))
                        };
                        written.unwrap_or_else(|error| unreachable!("{error}"));
                    }
                });
            }
        });
        let card = store.cabinet.card(&tip).unwrap().unwrap();
        assert_eq!(card.as_bytes(), [CHANGES; WRITERS]);
    }

    #[test]
    fn drafts_of_any_length_are_read_back_and_shorter_ones_leave_nothing_of_longer_ones() {
        let dir = tempfile::tempdir().unwrap();
        let data = dir.path().join("data");
        let store = open(&data, today(), || ()).unwrap();
        let tip = tip(&store);
        assert_eq!(store.cabinet.drafts(&tip).unwrap(), None);
        for bytes in [4_096, 24 * 1024 - 48, 24 * 1024, 1_024 * 1024, 4_096] {
            let (card, written) = drafts(bytes);
            store.cabinet.change_drafts(&tip, today(), |_, _| Ok(Some((card.clone(), written.clone())))).unwrap();
            assert_eq!(store.cabinet.drafts(&tip).unwrap(), Some(written), "{bytes}");
        }
        let left = store.cabinet.0.engine.scan(&key(Table::Draft, &[])).unwrap().count();
        assert_eq!(left, 1);
        drop(store);
        assert_eq!(faults(&data), []);
    }

    #[test]
    fn a_tip_that_is_gone_takes_its_card_and_drafts_along_and_gets_no_new_ones() {
        let dir = tempfile::tempdir().unwrap();
        let data = dir.path().join("data");
        let store = open(&data, today(), || ()).unwrap();
        let (erased, kept) = (tip(&store), tip(&store));
        let (card, written) = drafts(100 * 1024);
        for tip in [erased, kept] {
            store.cabinet.change_drafts(&tip, today(), |_, _| Ok(Some((card.clone(), written.clone())))).unwrap();
        }
        let close = Step::Close(Outcome::Substantiated, Clocks { keep_days: 0, ..Clocks::default() });
        store.cabinet.take_step(&erased, close, today()).unwrap();
        // Erased at the very moment at which somebody writes.
        let late = store.cabinet.change_card(&erased, today(), |_| {
            store.cabinet.sweep(today().plus(1), None)?;
            Ok(Some(card.clone()))
        });
        assert!(matches!(late, Err(StoreError::Missing)));
        let engine = &store.cabinet.0.engine;
        assert!(engine.get(&card_key(&erased)).unwrap().is_none() && engine.get(&card_key(&kept)).unwrap().is_some());
        assert!(engine.get(&draft_key(&erased, 0)).unwrap().is_none());
        assert!(engine.get(&draft_key(&kept, 4)).unwrap().is_some());
        store.cabinet.change_cards(&[erased, kept], today(), |_, _| Ok(Some(card.clone()))).unwrap();
        assert!(store.cabinet.cards(|_, _| true).unwrap().iter().all(|(tip, card)| *tip == kept && card.is_ok()));
        drop(store);
        assert_eq!(faults(&data), []);
    }

    #[test]
    fn a_card_or_a_piece_of_a_draft_that_is_damaged_missing_or_left_over_is_named() {
        use crate::store::Fault;
        use crate::store::engine::Batch;

        type Harm = fn(&TipId, &mut Batch);
        let whole: Harm = |_, _| {};
        let damaged: Harm = |tip, batch| batch.put(card_key(tip), vec![1; 1_200]);
        let missing: Harm = |tip, batch| batch.remove(draft_key(tip, 1));
        let left_over: Harm = |_, batch| batch.put(card_key(&TipId::from_bytes([9; 16])), vec![1; 1_200]);
        for (harm, named) in [
            (whole, &[][..]),
            (damaged, &[Fault::UnreadableAside]),
            (missing, &[Fault::UnreadableAside]),
            (left_over, &[Fault::OrphanRecord]),
        ] {
            let dir = tempfile::tempdir().unwrap();
            let data = dir.path().join("data");
            let store = open(&data, today(), || ()).unwrap();
            let tip = tip(&store);
            let (card, written) = drafts(100 * 1024);
            store.cabinet.change_drafts(&tip, today(), |_, _| Ok(Some((card.clone(), written.clone())))).unwrap();
            let mut batch = Batch::default();
            harm(&tip, &mut batch);
            store.cabinet.0.engine.apply(batch).unwrap();
            store.cabinet.0.engine.sync().unwrap();
            drop(store);
            assert_eq!(faults(&data), named);
        }
    }
}

//! What lies beside a tip for those who work on it: its card, and their drafts. Both are sealed under keys that only the
//! tip's identity gives, so who was left out opens neither, and filled up, so that a length tells next to nothing. A
//! draft is sealed once more, under a key of its writer's own identity: nobody else reads what was not sent.
//!
//! The store seals both again under the tip's erasure key, like everything that belongs to a tip.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::derive::{self, Key};
use super::{Identity, OpenError, pad};
use crate::domain::{Card, Day, EntryKind, PersonId, TipId};
use crate::secret::Secret;

/// A card is this long, or twice this where many read and there are many labels, and so on: one length for all but the
/// fullest.
pub const CARD_STEP_BYTES: usize = 1_024;

const CARD_LABEL: &str = "tipline/v1 card";
const DRAFTS_LABEL: &str = "tipline/v1 drafts";
const DRAFT_LABEL: &str = "tipline/v1 draft";
/// First byte of both, inside the seal.
const VERSION: u8 = 1;
/// Most bytes of all drafts of one tip, sealed. Every change writes all of them.
const MAX_DRAFTS_BYTES: usize = 4 * 1024 * 1024;

/// Opens the card of a tip and seals it anew; nothing else of the tip.
pub struct CardKey(Key);

/// The card of a tip, sealed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SealedCard(Vec<u8>);

impl CardKey {
    /// The key of the card of the tip whose identity this is the seed of.
    #[must_use]
    pub fn of(tip_seed: &[u8; 32]) -> Self {
        Self(derive::card_key(tip_seed))
    }

    /// Seals a card to its tip.
    #[must_use]
    pub fn seal(&self, tip: &TipId, card: &Card) -> SealedCard {
        let mut plain = Zeroizing::new(postcard::to_extend(card, vec![VERSION]).expect("a card is small"));
        let step = plain.len().next_multiple_of(CARD_STEP_BYTES);
        plain.resize(step, 0);
        SealedCard(derive::seal(&self.0, CARD_LABEL, tip.as_bytes(), &plain))
    }

    /// Opens the card of this tip.
    ///
    /// # Errors
    /// [`OpenError`] for another tip's card, and for damage.
    pub fn open(&self, tip: &TipId, card: &SealedCard) -> Result<Card, OpenError> {
        let plain = Zeroizing::new(derive::open(&self.0, CARD_LABEL, tip.as_bytes(), &card.0)?);
        read(&plain)
    }
}

impl SealedCard {
    /// As it was stored; whether it is one shows when it is opened.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// As it is stored.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether it has a length that cards have.
    #[must_use]
    pub fn is_padded(&self) -> bool {
        let plain = self.0.len().checked_sub(derive::SEAL_OVERHEAD_BYTES);
        plain.is_some_and(|plain| plain > 0 && plain.is_multiple_of(CARD_STEP_BYTES))
    }
}

/// The drafts of a tip, sealed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SealedDrafts(Vec<u8>);

impl SealedDrafts {
    /// As they were stored; whether they are drafts shows when they are opened.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// As they are stored.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether they have a length that drafts have.
    #[must_use]
    pub fn is_padded(&self) -> bool {
        let plain = self.0.len().checked_sub(derive::SEAL_OVERHEAD_BYTES).map(|plain| plain as u64);
        plain.is_some_and(|plain| pad::padme(plain) == plain)
    }
}

/// Something written and not sent.
pub struct Draft {
    /// The day it was saved.
    pub day: Day,
    /// What was written.
    pub text: Secret<String>,
}

/// All drafts of one tip, of everybody who has one there.
#[derive(Default, Serialize, Deserialize)]
pub struct Drafts(Vec<Kept>);

#[derive(Serialize, Deserialize)]
struct Kept {
    person: PersonId,
    kind: EntryKind,
    sealed: Vec<u8>,
}

impl Drafts {
    /// Opens the drafts of this tip.
    ///
    /// # Errors
    /// [`OpenError`] for another tip's drafts, and for damage.
    pub fn open(tip_identity: &Identity, tip: &TipId, drafts: &SealedDrafts) -> Result<Self, OpenError> {
        let key = derive::drafts_key(tip_identity.seed());
        read(&derive::open(&key, DRAFTS_LABEL, tip.as_bytes(), &drafts.0)?)
    }

    /// Seals the drafts to their tip. `None` when there is more than is kept.
    #[must_use]
    pub fn seal(&self, tip_identity: &Identity, tip: &TipId) -> Option<SealedDrafts> {
        let mut plain = postcard::to_extend(self, vec![VERSION]).expect("drafts are bytes");
        let padded = usize::try_from(pad::padme(plain.len() as u64)).unwrap_or(usize::MAX);
        if padded > MAX_DRAFTS_BYTES {
            return None;
        }
        plain.resize(padded, 0);
        let key = derive::drafts_key(tip_identity.seed());
        Some(SealedDrafts(derive::seal(&key, DRAFTS_LABEL, tip.as_bytes(), &plain)))
    }

    /// What a person wrote for an entry of this kind.
    ///
    /// # Errors
    /// [`OpenError`] when it is there and does not open for this identity.
    pub fn of(
        &self,
        person: PersonId,
        identity: &Identity,
        tip: &TipId,
        kind: EntryKind,
    ) -> Result<Option<Draft>, OpenError> {
        let Some(kept) = self.0.iter().find(|kept| kept.is(person, kind)) else { return Ok(None) };
        let key = derive::draft_key(identity.seed());
        let plain = Zeroizing::new(derive::open(&key, DRAFT_LABEL, &place(tip, kind), &kept.sealed)?);
        let (day, text) = plain.split_first_chunk::<4>().ok_or(OpenError)?;
        let text = str::from_utf8(text).map_err(|_| OpenError)?;
        Ok(Some(Draft { day: Day::from_number(u32::from_be_bytes(*day)), text: Secret::new(text.to_owned()) }))
    }

    /// Keeps what a person wrote, in place of what they wrote before for the same kind of entry.
    pub fn put(&mut self, person: PersonId, identity: &Identity, tip: &TipId, kind: EntryKind, draft: &Draft) {
        let text = draft.text.expose().as_bytes();
        let mut plain = Zeroizing::new(Vec::with_capacity(4 + text.len()));
        plain.extend_from_slice(&draft.day.number().to_be_bytes());
        plain.extend_from_slice(text);
        let key = derive::draft_key(identity.seed());
        let sealed = derive::seal(&key, DRAFT_LABEL, &place(tip, kind), &plain);
        self.discard(person, kind);
        self.0.push(Kept { person, kind, sealed });
    }

    /// Forgets what a person wrote for an entry of this kind, and answers whether there was anything.
    pub fn discard(&mut self, person: PersonId, kind: EntryKind) -> bool {
        let before = self.0.len();
        self.0.retain(|kept| !kept.is(person, kind));
        self.0.len() < before
    }

    /// Whether a person has a draft here.
    #[must_use]
    pub fn has(&self, person: PersonId) -> bool {
        self.0.iter().any(|kept| kept.person == person)
    }

    /// Forgets everybody for whom this is not so.
    pub fn keep_only(&mut self, wanted: impl Fn(PersonId) -> bool) {
        self.0.retain(|kept| wanted(kept.person));
    }
}

impl Kept {
    fn is(&self, person: PersonId, kind: EntryKind) -> bool {
        self.person == person && self.kind == kind
    }
}

/// What a draft is bound to beside its writer's key.
fn place(tip: &TipId, kind: EntryKind) -> Vec<u8> {
    let mut place = tip.as_bytes().to_vec();
    place.push(kind as u8);
    place
}

/// A value after its version, and nothing but zeros behind it.
fn read<T: for<'a> Deserialize<'a>>(plain: &[u8]) -> Result<T, OpenError> {
    let (&version, rest) = plain.split_first().ok_or(OpenError)?;
    match postcard::take_from_bytes(rest) {
        Ok((value, filler)) if version == VERSION && filler.iter().all(|byte| *byte == 0) => Ok(value),
        _ => Err(OpenError),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{CardKey, Draft, Drafts, SealedCard, SealedDrafts, read};
    use crate::crypto::Identity;
    use crate::domain::{Card, Day, EntryKind, LABELS_MAX, PersonId, TipId, TipLabel};
    use crate::secret::Secret;

    const TIP: TipId = TipId::from_bytes([5; 16]);
    const OTHER: TipId = TipId::from_bytes([6; 16]);
    const A: PersonId = PersonId::from_bytes([1; 8]);
    const B: PersonId = PersonId::from_bytes([2; 8]);

    fn draft(text: &str) -> Draft {
        Draft { day: Day::from_number(20_784), text: Secret::new(text.to_owned()) }
    }

    #[test]
    fn a_card_opens_for_its_tips_identity_at_its_tip_and_undamaged() {
        let key = CardKey::of(&[7; 32]);
        let mut card = Card::default();
        card.put(TipLabel::parse("fraud").unwrap()).unwrap();
        card.see(A, 3);
        let sealed = key.seal(&TIP, &card);
        assert_eq!(key.open(&TIP, &sealed).unwrap(), card);
        assert!(key.open(&OTHER, &sealed).is_err());
        assert!(CardKey::of(&[8; 32]).open(&TIP, &sealed).is_err());
        for at in [0, 32, sealed.0.len() - 1] {
            let mut damaged = sealed.clone();
            damaged.0[at] ^= 1;
            assert!(key.open(&TIP, &damaged).is_err());
        }
    }

    #[test]
    fn an_empty_card_and_one_that_many_read_have_one_length() {
        let key = CardKey::of(&[7; 32]);
        let empty = key.seal(&TIP, &Card::default());
        let mut full = Card::default();
        for number in 0..LABELS_MAX {
            full.put(TipLabel::parse(&format!("{number} {}", "w".repeat(22))).unwrap()).unwrap();
        }
        full.take_in_hand(A);
        for person in 0..60 {
            full.see(PersonId::from_bytes([person; 8]), 20);
        }
        let full = key.seal(&TIP, &full);
        assert_eq!(empty.as_bytes().len(), full.as_bytes().len());
        assert!(empty.is_padded() && full.is_padded());
        assert!(
            !SealedCard::from_bytes(vec![0; 1_025]).is_padded() && !SealedCard::from_bytes(vec![0; 48]).is_padded()
        );
    }

    #[test]
    fn a_draft_opens_for_its_writer_alone_though_its_tip_opens_for_others() {
        let (tip, mine, theirs) = (Identity::generate(), Identity::generate(), Identity::generate());
        let mut drafts = Drafts::default();
        drafts.put(A, &mine, &TIP, EntryKind::Reply, &draft("not yet"));
        drafts.put(B, &theirs, &TIP, EntryKind::Reply, &draft("nor this"));
        let sealed = drafts.seal(&tip, &TIP).unwrap();
        assert!(Drafts::open(&Identity::generate(), &TIP, &sealed).is_err());
        assert!(Drafts::open(&tip, &OTHER, &sealed).is_err());
        let opened = Drafts::open(&tip, &TIP, &sealed).unwrap_or_else(|_| unreachable!());
        let text = |person, identity: &Identity, kind| {
            opened.of(person, identity, &TIP, kind).map(|draft| draft.map(|draft| draft.text.expose().clone()))
        };
        assert_eq!(text(A, &mine, EntryKind::Reply).unwrap().as_deref(), Some("not yet"));
        assert_eq!(text(B, &theirs, EntryKind::Reply).unwrap().as_deref(), Some("nor this"));
        assert_eq!(text(A, &mine, EntryKind::Note).unwrap(), None);
        assert!(text(B, &mine, EntryKind::Reply).is_err(), "who reads the tip reads no other's draft");
    }

    #[test]
    fn a_draft_is_replaced_and_discarded_and_whether_there_is_one_shows_in_no_length() {
        let (tip, mine) = (Identity::generate(), Identity::generate());
        let mut drafts = Drafts::default();
        let empty = drafts.seal(&tip, &TIP).unwrap();
        drafts.put(A, &mine, &TIP, EntryKind::Note, &draft("first"));
        drafts.put(A, &mine, &TIP, EntryKind::Note, &draft(&"second ".repeat(100)));
        let full = drafts.seal(&tip, &TIP).unwrap();
        assert_eq!(empty.as_bytes().len(), full.as_bytes().len());
        assert!(full.is_padded() && !SealedDrafts::from_bytes(vec![0; 4_097]).is_padded());
        assert!(drafts.has(A) && drafts.discard(A, EntryKind::Note) && !drafts.has(A));
        assert!(!drafts.discard(A, EntryKind::Note));
        drafts.put(B, &mine, &TIP, EntryKind::Note, &draft("of somebody who left"));
        drafts.keep_only(|person| person == A);
        assert!(!drafts.has(B));
        drafts.put(A, &mine, &TIP, EntryKind::Note, &draft(&"w".repeat(5 << 20)));
        assert!(drafts.seal(&tip, &TIP).is_none(), "there is an end to it");
    }

    proptest! {
        #[test]
        fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = read::<Card>(&bytes).is_ok();
            let _ = read::<Drafts>(&bytes).is_ok();
        }
    }
}

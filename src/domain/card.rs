//! The card of a tip: what those who can read it keep beside it. Short words put on it, who acted on it last, and how
//! far each of them has read. Nobody else can know any of it, so it is stored sealed to them.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::file::is_invisible;
use super::{Find, PersonId};

/// Longest label, in characters: two or three short words.
pub const LABEL_MAX_CHARS: usize = 24;
/// Most labels on one tip. More than a line or two helps nobody.
pub const LABELS_MAX: usize = 8;
/// Most people whose reading is kept of one tip: far more than read any.
const READERS_MAX: usize = 500;

/// Why a label was not put on a tip. Never carries the label.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
pub enum LabelError {
    /// Nothing but spaces.
    #[error("blank")]
    Blank,
    /// Longer than [`LABEL_MAX_CHARS`].
    #[error("longer than {LABEL_MAX_CHARS} characters")]
    TooLong,
    /// There are [`LABELS_MAX`] on the tip already.
    #[error("there are {LABELS_MAX} labels already")]
    TooMany,
}

/// A short word that readers of a tip put on it: one line, not blank, nothing that cannot be seen.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TipLabel(String);

impl TipLabel {
    /// Parses one line of at most [`LABEL_MAX_CHARS`] characters; spaces around it go, and of several in a row all but
    /// one.
    ///
    /// # Errors
    /// [`LabelError::Blank`] or [`LabelError::TooLong`].
    pub fn parse(text: &str) -> Result<Self, LabelError> {
        let shown: String = text.chars().filter(|c| !is_invisible(*c)).collect();
        let words = shown.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
        let text = words.collect::<Vec<_>>().join(" ");
        match text.chars().count() {
            0 => Err(LabelError::Blank),
            1..=LABEL_MAX_CHARS => Ok(Self(text)),
            _ => Err(LabelError::TooLong),
        }
    }

    /// The label.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether people would call both the same: capitals and accents do not make another.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        Find::fold(&self.0) == Find::fold(&other.0)
    }
}

/// Parsed on reading, too: a card may have been written by another program.
impl TryFrom<String> for TipLabel {
    type Error = LabelError;

    fn try_from(read: String) -> Result<Self, LabelError> {
        Self::parse(&read)
    }
}

impl From<TipLabel> for String {
    fn from(label: TipLabel) -> Self {
        label.0
    }
}

/// How far one person has read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct Reading {
    person: PersonId,
    /// So many entries, from the first.
    seen: u32,
    /// Whether they have a draft here.
    draft: bool,
}

/// What the readers of a tip keep beside it.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub struct Card {
    labels: Vec<TipLabel>,
    hand: Option<PersonId>,
    readings: Vec<Reading>,
}

impl Card {
    /// The words on the tip, in the order they were put there.
    #[must_use]
    pub fn labels(&self) -> &[TipLabel] {
        &self.labels
    }

    /// Who acted on the tip last.
    #[must_use]
    pub fn hand(&self) -> Option<PersonId> {
        self.hand
    }

    /// How many entries, from the first, a person has seen.
    #[must_use]
    pub fn seen(&self, person: PersonId) -> u32 {
        self.reading(person).map_or(0, |reading| reading.seen)
    }

    /// Whether a person has a draft here.
    #[must_use]
    pub fn has_draft(&self, person: PersonId) -> bool {
        self.reading(person).is_some_and(|reading| reading.draft)
    }

    /// Puts a label on the tip; one that is like another is there already.
    ///
    /// # Errors
    /// [`LabelError::TooMany`].
    pub fn put(&mut self, label: TipLabel) -> Result<(), LabelError> {
        if self.labels.iter().any(|there| there.is_like(&label)) {
            return Ok(());
        }
        if self.labels.len() >= LABELS_MAX {
            return Err(LabelError::TooMany);
        }
        self.labels.push(label);
        Ok(())
    }

    /// Takes a label off the tip.
    pub fn take_off(&mut self, label: &TipLabel) {
        self.labels.retain(|there| there != label);
    }

    /// Notes who acted on the tip.
    pub fn take_in_hand(&mut self, person: PersonId) {
        self.hand = Some(person);
    }

    /// Notes how many entries a person has seen.
    pub fn see(&mut self, person: PersonId, seen: u32) {
        self.change(person, |reading| reading.seen = seen);
    }

    /// Notes whether a person has a draft here.
    pub fn note_draft(&mut self, person: PersonId, draft: bool) {
        self.change(person, |reading| reading.draft = draft);
    }

    /// Forgets everybody for whom this is not so.
    pub fn keep_only(&mut self, wanted: impl Fn(PersonId) -> bool) {
        self.readings.retain(|reading| wanted(reading.person));
        self.hand = self.hand.filter(|person| wanted(*person));
    }

    fn reading(&self, person: PersonId) -> Option<&Reading> {
        self.readings.iter().find(|reading| reading.person == person)
    }

    fn change(&mut self, person: PersonId, change: impl FnOnce(&mut Reading)) {
        let there = self.readings.iter().position(|reading| reading.person == person);
        let mut reading =
            there.map_or(Reading { person, seen: 0, draft: false }, |place| self.readings.swap_remove(place));
        change(&mut reading);
        if reading.seen > 0 || reading.draft {
            self.readings.truncate(READERS_MAX - 1);
            self.readings.push(reading);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Card, LABELS_MAX, LabelError, TipLabel};
    use crate::domain::PersonId;

    fn label(text: &str) -> TipLabel {
        TipLabel::parse(text).unwrap()
    }

    const A: PersonId = PersonId::from_bytes([1; 8]);
    const B: PersonId = PersonId::from_bytes([2; 8]);

    #[test]
    fn a_label_is_one_short_line_that_can_be_seen() {
        assert_eq!(label("  North\u{202e}\n wing\u{200b} ").as_str(), "North wing");
        assert_eq!(TipLabel::parse(" \n\u{200b}").unwrap_err(), LabelError::Blank);
        assert!(TipLabel::parse(&"ä".repeat(24)).is_ok());
        assert_eq!(TipLabel::parse(&"ä".repeat(25)).unwrap_err(), LabelError::TooLong);
        assert!(label("Zürich").is_like(&label("zurich")) && !label("Zürich").is_like(&label("Zug")));
    }

    #[test]
    fn a_tip_has_few_labels_and_none_twice() {
        let mut card = Card::default();
        for number in 0..LABELS_MAX {
            card.put(label(&format!("label {number}"))).unwrap();
        }
        assert_eq!(card.put(label("one more")), Err(LabelError::TooMany));
        assert_eq!(card.put(label("LABEL 1")), Ok(()), "it is there");
        assert_eq!(card.labels().len(), LABELS_MAX);
        card.take_off(&label("label 1"));
        assert_eq!(card.put(label("one more")), Ok(()));
        assert_eq!(card.labels().last().unwrap().as_str(), "one more");
    }

    #[test]
    fn each_reader_has_a_mark_of_their_own_and_who_is_gone_has_none() {
        let mut card = Card::default();
        card.see(A, 3);
        card.see(B, 1);
        card.note_draft(B, true);
        card.take_in_hand(B);
        assert_eq!((card.seen(A), card.seen(B), card.has_draft(A), card.has_draft(B)), (3, 1, false, true));
        card.see(A, 2);
        assert_eq!((card.seen(A), card.seen(B), card.has_draft(B)), (2, 1, true), "read anew, and nobody else's");
        card.keep_only(|person| person == A);
        assert_eq!((card.seen(A), card.seen(B), card.has_draft(B), card.hand()), (2, 0, false, None));
        card.see(A, 0);
        assert_eq!(card, Card::default(), "nothing is left of who has seen nothing");
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in any::<String>()) {
            if let Ok(label) = TipLabel::parse(&text) {
                prop_assert_eq!(TipLabel::parse(label.as_str()), Ok(label.clone()), "parsed twice is parsed once");
            }
        }
    }
}

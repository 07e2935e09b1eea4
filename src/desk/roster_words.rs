//! What the pages of channels and those of people say alike: how a person is called, what a rule refused, and what somebody
//! else changed meanwhile.

use i18n_embed_fl::fl;

use crate::crypto::OwnKeyError;
use crate::domain::{CHOICES_MAX, Clocks, ClocksError, NAME_MAX_CHARS, QUESTION_MAX_CHARS, QUESTIONS_MAX};
use crate::people::{DESCRIPTION_MAX_CHARS, PeopleError};
use crate::store::{Person, PersonState};
use crate::web::words::Language;

/// What somebody else changed meanwhile.
pub(super) struct ChangeView {
    pub(super) field: String,
    pub(super) was: String,
    pub(super) now: String,
}

impl ChangeView {
    /// What differs, field by field.
    pub(super) fn all<const N: usize>(
        l: &Language,
        fields: [String; N],
        was: [String; N],
        now: [String; N],
    ) -> Vec<Self> {
        let said = |text: String| if text.is_empty() { fl!(l, "changes-nothing") } else { text };
        let pairs = fields.into_iter().zip(was.into_iter().zip(now));
        let changed = pairs.filter(|(_, (was, now))| was != now);
        changed.map(|(field, (was, now))| Self { field, was: said(was), now: said(now) }).collect()
    }
}

/// What a rule of channels and people refused, for a page.
pub(super) fn sentence(l: &Language, error: &PeopleError) -> String {
    match error {
        PeopleError::Name | PeopleError::Title => fl!(l, "problem-name", max = NAME_MAX_CHARS),
        PeopleError::NameTaken => fl!(l, "problem-name-taken"),
        PeopleError::NameAlike(other) => fl!(l, "problem-name-alike", other = other.as_str()),
        PeopleError::Description => fl!(l, "problem-description", max = DESCRIPTION_MAX_CHARS),
        PeopleError::EmptyChannel => fl!(l, "problem-empty-channel"),
        PeopleError::Clocks(ClocksError::Acknowledge) => {
            fl!(l, "problem-acknowledge", max = Clocks::ACKNOWLEDGE_MAX)
        }
        PeopleError::Clocks(ClocksError::Answer) => fl!(l, "problem-answer-days", max = Clocks::ANSWER_MAX),
        PeopleError::Clocks(ClocksError::Keep) => fl!(l, "problem-keep", max = Clocks::KEEP_MAX),
        PeopleError::Clocks(ClocksError::Order) => fl!(l, "problem-clock-order"),
        PeopleError::TooManyQuestions => fl!(l, "problem-many-questions", max = QUESTIONS_MAX),
        PeopleError::Question(row) => {
            let row: usize = *row;
            fl!(l, "problem-question", row = row, max = QUESTION_MAX_CHARS)
        }
        PeopleError::QuestionTwice(row) => {
            let row: usize = *row;
            fl!(l, "problem-question-twice", row = row)
        }
        PeopleError::Choices(row) => {
            let row: usize = *row;
            fl!(l, "problem-choices", row = row, max = CHOICES_MAX)
        }
        PeopleError::ChannelTooLarge => fl!(l, "problem-channel-large"),
        PeopleError::Missing
        | PeopleError::NobodyOfThatName
        | PeopleError::NotSetUp
        | PeopleError::UnreadableQuestions => fl!(l, "problem-not-there"),
        PeopleError::Changed => fl!(l, "problem-changed"),
        PeopleError::HasOverseen => fl!(l, "problem-has-overseen"),
        PeopleError::LastOperator => fl!(l, "problem-last-operator"),
        PeopleError::Link => fl!(l, "problem-link"),
        PeopleError::LinkUsed => fl!(l, "problem-link-used"),
        PeopleError::LinkLate => fl!(l, "problem-link-late"),
        PeopleError::WrongPassphrase => fl!(l, "problem-wrong-passphrase"),
        PeopleError::Passphrase(error) => super::set_up::passphrase_problem(l, error),
        PeopleError::PaperKey => fl!(l, "problem-paper-key"),
        PeopleError::OwnSecret => fl!(l, "problem-own-secret"),
        PeopleError::OwnKey(OwnKeyError::Secret) => fl!(l, "problem-own-key-secret"),
        PeopleError::OwnKey(OwnKeyError::Classic) => fl!(l, "problem-own-key-classic"),
        PeopleError::OwnKey(OwnKeyError::Unreadable) => fl!(l, "problem-own-key-unreadable"),
        PeopleError::OwnKey(OwnKeyError::Broken) => fl!(l, "problem-own-key-broken"),
        PeopleError::OwnKeyTaken => fl!(l, "problem-own-key-taken"),
        PeopleError::Store(_) => fl!(l, "error-store"),
    }
}

/// A person's name and title; that they have not come yet.
pub(super) fn called(l: &Language, person: &Person) -> String {
    let called = format!("{}, {}", person.name.as_str(), person.title.as_str());
    match person.state {
        PersonState::Invited(_) => fl!(l, "person-invited", person = called.as_str()),
        PersonState::Active(_) | PersonState::Removed => called,
    }
}

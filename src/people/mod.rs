//! Who works here and what they may do: channels, people, links, passphrases. The rules stand here once, for the desk's
//! pages and for the terminal alike. Every change is decided on the roster as it stands and is on the disk when it is
//! answered, or it is refused and nothing has changed.
//!
//! It knows no HTTP and no tip. It meets an identity only while one is locked.

mod channel;
mod link;
mod name;
mod order;
mod passphrase;
mod person;
mod removal;

use thiserror::Error;

use crate::crypto::{OwnKeyError, PassphraseError};
use crate::domain::{CHOICES_MAX, Clocks, ClocksError, NAME_MAX_CHARS, QUESTION_MAX_CHARS, QUESTIONS_MAX};
use crate::store::StoreError;

pub use channel::{
    ChannelDraft, DESCRIPTION_MAX_CHARS, KindDraft, QuestionDraft, add_channel, edit_channel, set_channel_state,
};
pub use link::{Invited, LINK_DAYS, Reading, accept, invite, invited_by, renew_link};
pub use order::{ChannelOrder, Order, Told, carry_out};
pub use passphrase::{change_passphrase, reset_passphrase};
pub use person::{PersonDraft, edit_person, note_sign_in};
pub use removal::{Hand, OVERSIGHT_DAYS, Removal, finish_removals, removal_of, remove_person};

/// Why nothing was changed. The sentences are for the terminal; the desk has its own.
#[derive(Debug, Error)]
pub enum PeopleError {
    /// A name that is none.
    #[error("the name is missing, or longer than {NAME_MAX_CHARS} characters")]
    Name,
    /// A title that is none.
    #[error("the title is missing, or longer than {NAME_MAX_CHARS} characters")]
    Title,
    /// A name that somebody or some channel has already.
    #[error("this name is taken")]
    NameTaken,
    /// A name that can be mistaken for this one.
    #[error("this name can be mistaken for “{0}”, which is there already")]
    NameAlike(String),
    /// A description that is too long.
    #[error("the description is longer than {DESCRIPTION_MAX_CHARS} characters")]
    Description,
    /// A channel that nobody handles and nobody oversees.
    #[error("a channel needs at least one handler or overseer")]
    EmptyChannel,
    /// A clock set to nonsense.
    #[error("{}", clock_sentence(*.0))]
    Clocks(ClocksError),
    /// Too many questions.
    #[error("a channel asks at most {QUESTIONS_MAX} questions")]
    TooManyQuestions,
    /// The question at this place, from 1, is missing or too long.
    #[error("question {0} is missing, or longer than {QUESTION_MAX_CHARS} characters")]
    Question(usize),
    /// The question at this place, from 1, stands there twice.
    #[error("question {0} is asked twice")]
    QuestionTwice(usize),
    /// The choices of the question at this place, from 1: fewer than two, too many, too long, or one of them twice.
    #[error("question {0} needs 2 to {CHOICES_MAX} different choices")]
    Choices(usize),
    /// All texts of a channel together are too long.
    #[error("the description and the questions are too long together")]
    ChannelTooLarge,
    /// The site has no channels and no people yet.
    #[error("the site has not been set up yet")]
    NotSetUp,
    /// Questions that are not a JSON list of questions.
    #[error(
        "the questions cannot be read: a JSON list of objects with question, kind (short, long, choice, date), choices and required"
    )]
    UnreadableQuestions,
    /// Not there, or not there any more.
    #[error("there is no such person or channel")]
    Missing,
    /// Somebody is named who is not there, or not there any more.
    #[error("somebody named here is no longer there")]
    NobodyOfThatName,
    /// Somebody else has changed it since it was shown.
    #[error("somebody else has changed this meanwhile")]
    Changed,
    /// Nobody would be left to change channels and people.
    #[error("this is the last operator: give the role to somebody else first")]
    LastOperator,
    /// Somebody who oversees, or did not long ago, is not removed at the desk.
    #[error("they oversee a channel, or did not long ago")]
    HasOverseen,
    /// A link that was never sent, or was replaced or withdrawn.
    #[error("this link does not work")]
    Link,
    /// A link that was used.
    #[error("this link has been used")]
    LinkUsed,
    /// A link that is older than [`LINK_DAYS`] days.
    #[error("this link has expired")]
    LinkLate,
    /// The old passphrase is wrong.
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    /// The new passphrase is not good.
    #[error("{}", passphrase_sentence(.0))]
    Passphrase(PassphraseError),
    /// Not this person's paper key, or no such person.
    #[error("the name or the paper key is wrong")]
    PaperKey,
    /// The secret half of the key this person reads with, where the paper key belongs.
    #[error(
        "this is the secret key they read with, not the paper key they sign in with: it was not kept, but it should not be \
         typed anywhere but on the computer it belongs to"
    )]
    OwnSecret,
    /// A key of one's own that cannot be used.
    #[error("{}", own_key_sentence(*.0))]
    OwnKey(OwnKeyError),
    /// Somebody here reads or signs in with this key.
    #[error("this key is somebody else's already: everybody needs a key of their own")]
    OwnKeyTaken,
    /// The store could not.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<ClocksError> for PeopleError {
    fn from(error: ClocksError) -> Self {
        Self::Clocks(error)
    }
}

impl From<OwnKeyError> for PeopleError {
    fn from(error: OwnKeyError) -> Self {
        Self::OwnKey(error)
    }
}

impl From<PassphraseError> for PeopleError {
    fn from(error: PassphraseError) -> Self {
        Self::Passphrase(error)
    }
}

fn clock_sentence(error: ClocksError) -> String {
    match error {
        ClocksError::Acknowledge => format!("days to acknowledge: a number from 1 to {}", Clocks::ACKNOWLEDGE_MAX),
        ClocksError::Answer => format!("days to answer: a number from 1 to {}", Clocks::ANSWER_MAX),
        ClocksError::Keep => format!("days to keep: a number from 1 to {}", Clocks::KEEP_MAX),
        ClocksError::Order => "a report cannot be due for an answer before it is due to be acknowledged".to_owned(),
    }
}

fn own_key_sentence(error: OwnKeyError) -> &'static str {
    match error {
        OwnKeyError::Secret => {
            "this is the secret half of a key, which nobody else may see: make a new key (age-keygen -pq), and give only \
             the line that begins with age1pq1"
        }
        OwnKeyError::Classic => {
            "this key is of the older kind, which a quantum computer may break one day: make one with age-keygen -pq; it \
             begins with age1pq1"
        }
        OwnKeyError::Unreadable => {
            "this is no key, or not a whole one: it begins with age1pq1 and has 1,959 characters"
        }
        OwnKeyError::Broken => {
            "this is spelt like a key, but what is sealed to it would not be safe: make a new one with age-keygen -pq"
        }
    }
}

fn passphrase_sentence(error: &PassphraseError) -> &'static str {
    match error {
        PassphraseError::TooShort => "the passphrase is too short: it needs at least 12 characters",
        PassphraseError::TooLong => "the passphrase is too long",
        PassphraseError::Common => {
            "the passphrase is too easily guessed: take several words that do not belong together"
        }
    }
}

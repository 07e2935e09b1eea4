//! The words both rooms speak: values parsed once from what people send. No I/O, no keys, no HTTP, no clock.

mod card;
mod channel;
mod day;
mod details;
mod file;
mod find;
mod hidden;
mod id;
mod life;
mod mail;
mod message;
mod receipt;

pub use card::{Card, LABEL_MAX_CHARS, LABELS_MAX, LabelError, TipLabel};
pub use channel::{
    Answer, AnswerError, CHOICES_MAX, Clocks, ClocksError, LONG_ANSWER_MAX_CHARS, QUESTION_MAX_CHARS, QUESTIONS_MAX,
    Question, QuestionKind, SHORT_ANSWER_MAX_CHARS,
};
pub use day::Day;
pub use details::{Attachment, Audience, Details, EntryKind, Reader};
pub use file::{FileName, MediaType};
pub use find::{FIND_MAX_CHARS, Find, Found, Piece};
pub use hidden::{Finding, Hidden, Treatment, Uncleaned};
pub use id::{ChannelId, IdError, Locator, PersonId, QuestionId, TipId, tip_name};
pub use life::{Closed, Due, Life, NotNow, Outcome, Step};
pub use mail::{MAIL_ADDRESS_MAX_CHARS, MailAddress, MailAddressError};
pub use message::{Message, MessageError, NAME_MAX_CHARS, Name, PEOPLE_MAX_CHARS, People};
pub use receipt::{RECEIPT_MAX_BYTES, RECEIPT_WORDS, Receipt, ReceiptError};

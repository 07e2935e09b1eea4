//! What an envelope says about itself: `details.json`, readable by people and programs without Tipline.

use serde::{Deserialize, Serialize};

use super::{Answer, FileName, MediaType, PersonId, Treatment};

/// The kinds of entry a tip is made of. The order of the variants is part of the store's format.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum EntryKind {
    /// What the source sent first.
    #[serde(rename = "tipline/v1 tip")]
    Tip,
    /// What the source added later.
    #[serde(rename = "tipline/v1 follow-up")]
    FollowUp,
    /// A handler's answer to the source.
    #[serde(rename = "tipline/v1 reply")]
    Reply,
    /// A word among handlers.
    #[serde(rename = "tipline/v1 note")]
    Note,
    /// Why the answer takes longer; the source reads it.
    #[serde(rename = "tipline/v1 extension")]
    Extension,
    /// Why the tip was closed; for its readers.
    #[serde(rename = "tipline/v1 closing")]
    Closing,
    /// Why it was opened again; for its readers.
    #[serde(rename = "tipline/v1 reopening")]
    Reopening,
    /// One more person can read it; the source is told.
    #[serde(rename = "tipline/v1 sharing")]
    Sharing,
    /// A handler stepped back from it; for its readers.
    #[serde(rename = "tipline/v1 step back")]
    StepBack,
    /// It was handed over to somebody outside, whose name it holds; the source is told.
    #[serde(rename = "tipline/v1 referral")]
    Referral,
}

impl EntryKind {
    /// Whether the source may read it; it is sealed to their mailbox, too.
    #[must_use]
    pub fn is_for_the_source(self) -> bool {
        match self {
            Self::Reply | Self::Extension | Self::Sharing | Self::Referral => true,
            Self::Tip | Self::FollowUp | Self::Note | Self::Closing | Self::Reopening | Self::StepBack => false,
        }
    }
}

/// The structured part of an envelope.
#[derive(Serialize, Deserialize)]
pub struct Details {
    /// What the envelope holds. An envelope read as another kind does not open.
    pub kind: EntryKind,
    /// Whom the tip is about, as the source put it; empty when not said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub people: String,
    /// The handler who wrote it: name and title at that time; empty for a source.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub author: String,
    /// What was answered to the channel's questions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// Of a tip: who may read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<Audience>,
    /// Of a sharing or a step back: whom it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Reader>,
    /// The attached files, in the order they were sent.
    #[serde(default)]
    pub files: Vec<Attachment>,
}

impl Details {
    /// Nothing but the kind.
    #[must_use]
    pub fn new(kind: EntryKind) -> Self {
        Self {
            kind,
            people: String::new(),
            author: String::new(),
            answers: Vec::new(),
            audience: None,
            person: None,
            files: Vec::new(),
        }
    }
}

/// What a source chose about who may read, as those who may read see it. The server cannot tell a grant from a decoy;
/// only those who open the tip can know, and keep, whom it must not be shown.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Audience {
    /// Who could read it when it came.
    #[serde(default)]
    pub readers: Vec<Reader>,
    /// Who could read it once it was passed up.
    #[serde(default)]
    pub later: Vec<Reader>,
    /// Who must not see it.
    #[serde(default)]
    pub left_out: Vec<Reader>,
    /// Whether the source asked that nobody be added.
    #[serde(default)]
    pub nobody_else: bool,
}

/// A person, as they stand in `details.json`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reader {
    /// Their id, in hexadecimal.
    pub id: String,
    /// Their name and title at that time.
    pub name: String,
}

impl Reader {
    /// Somebody called so.
    #[must_use]
    pub fn new(id: PersonId, name: String) -> Self {
        Self { id: id.to_string(), name }
    }

    /// Whether it is this person.
    #[must_use]
    pub fn is(&self, person: PersonId) -> bool {
        self.id == person.to_string()
    }
}

/// One attached file.
#[derive(Clone, Serialize, Deserialize)]
pub struct Attachment {
    /// Its entry in the archive, such as `files/02.pdf`.
    pub path: String,
    /// What it was called where it came from.
    pub name: FileName,
    /// The type its sender claimed.
    pub media_type: MediaType,
    /// Its length in bytes.
    pub bytes: u64,
    /// What was done to it before it was sealed, if somebody looked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub treatment: Option<Treatment>,
}

//! What an envelope says about itself: `details.json`, readable by people and programs without Tipline.

use serde::{Deserialize, Serialize};

use super::{FileName, MediaType};

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
}

impl EntryKind {
    /// Whether the source may read it; it is sealed to their mailbox, too.
    #[must_use]
    pub fn is_for_the_source(self) -> bool {
        match self {
            Self::Reply | Self::Extension | Self::Sharing => true,
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
    /// The attached files, in the order they were sent.
    #[serde(default)]
    pub files: Vec<Attachment>,
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
}

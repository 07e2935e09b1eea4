//! What a file may hold beside what it shows, by sort. What it was exactly is never kept.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// A sort of hidden data that a file held. Pages turn it into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// Where it was made: coordinates, places, maps.
    Location,
    /// What it was made with: make, model, lens, and what only makers write and read.
    Device,
    /// A number of one device or one picture.
    Serial,
    /// Who made, owns or last saved it.
    Author,
    /// Whose company or department it comes from.
    Organisation,
    /// When it was made or changed, and how long it was worked on.
    Times,
    /// The program that wrote it.
    Program,
    /// What it looked like before, and marks that tie its versions together.
    EditHistory,
    /// Titles, keywords, descriptions and remarks that are not on the page.
    Comment,
    /// A small picture of it, perhaps from before it was cut.
    Thumbnail,
    /// What it, or a file in it, was called, and in which folder it lay.
    OriginalName,
    /// Another file inside it, or bytes that belong to nothing.
    Attachment,
    /// Something else.
    Other,
}

/// Everything that was found.
pub type Hidden = BTreeSet<Finding>;

/// Why a file was not cleaned. Its name or content is never part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Uncleaned {
    /// Nobody here knows this format.
    Unknown,
    /// A known format, or a kind of it, that cannot be cleaned: encrypted, an archive, a legacy Office file, a raw photo.
    CannotClean,
    /// It is not what its format says a file must be.
    Damaged,
    /// It is larger, or more work, than a file may be.
    TooLarge,
}

/// What was done to a source's file before it was sealed, for those who open it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Treatment {
    /// What was hidden in it was taken out; these sorts, or none.
    Cleaned(Hidden),
    /// It is as it was, because it could not be cleaned.
    Uncleaned(Uncleaned),
    /// It is as it was, because its sender wished so; its cleaned copy is the file before it.
    Original,
}

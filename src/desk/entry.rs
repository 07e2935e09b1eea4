//! An entry of a tip as a page shows it: opened, with its files listed.

use crate::crypto::{Envelope, Identity};
use crate::domain::{Answer, Details, EntryKind};
use crate::secret::Secret;
use crate::store::{Entry, StoreError};
use crate::web::words;

/// One entry.
pub(super) struct EntryView {
    pub(super) number: u32,
    /// Whether it is new to this person.
    pub(super) fresh: bool,
    /// `None` when the entry cannot be read.
    pub(super) content: Option<EntryContent>,
}

/// What an entry says.
pub(super) struct EntryContent {
    pub(super) kind: EntryKind,
    pub(super) day: String,
    pub(super) author: String,
    pub(super) people: String,
    pub(super) answers: Vec<Answer>,
    pub(super) message: Secret<String>,
    pub(super) files: Vec<FileView>,
}

/// A file, as it is listed.
pub(super) struct FileView {
    pub(super) name: String,
    pub(super) size: String,
    pub(super) media_type: String,
}

impl EntryView {
    /// Opens an entry; what it says about itself is noted in `told`.
    pub(super) fn of(
        number: u32,
        fresh: bool,
        entry: Result<Entry, StoreError>,
        identity: &Identity,
        told: &mut Vec<Details>,
    ) -> Self {
        let l = words::spoken();
        let content = entry.ok().and_then(|entry| {
            let (kind, day) = (entry.kind, words::day(l, entry.day));
            let mut envelope = Envelope::open(identity, kind, entry.head, entry.body).ok()?;
            let message = envelope.message().ok()?;
            let details = envelope.details();
            let files = details
                .files
                .iter()
                .map(|file| FileView {
                    name: file.name.as_str().to_owned(),
                    size: words::size(l, file.bytes),
                    media_type: file.media_type.as_str().to_owned(),
                })
                .collect();
            let (author, people, answers) = (details.author.clone(), details.people.clone(), details.answers.clone());
            told.push(envelope.into_details());
            Some(EntryContent { kind, day, author, people, answers, message, files })
        });
        Self { number, fresh, content }
    }
}

#[cfg(test)]
impl EntryView {
    /// An entry of a kind; what it says is typed so, and so is whom it is about.
    pub(super) fn sample(
        words: &crate::pages::Words,
        number: u32,
        kind: EntryKind,
        people: &str,
        files: usize,
    ) -> Self {
        let l = words::spoken();
        let answer = || Answer { question: words.line.to_owned(), answer: words.text.to_owned() };
        let file = || FileView {
            name: words.line.to_owned(),
            size: words::size(l, 2_000_000),
            media_type: "application/pdf".to_owned(),
        };
        let content = EntryContent {
            kind,
            day: words::day(l, crate::domain::Day::from_unix_seconds(1_790_000_000)),
            author: words.line.to_owned(),
            people: people.to_owned(),
            answers: people.lines().take(1).map(|_| answer()).collect(),
            message: Secret::new(words.text.to_owned()),
            files: std::iter::repeat_with(file).take(files).collect(),
        };
        Self { number, fresh: number > 7, content: Some(content) }
    }
}

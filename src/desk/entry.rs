//! An entry of a tip as a page shows it: opened, with its files listed.

use i18n_embed_fl::fl;

use super::look;
use crate::crypto::{Envelope, Identity};
use crate::domain::{Answer, Day, Details, EntryKind, Treatment};
use crate::secret::Secret;
use crate::store::{Entry, StoreError};
use crate::web::words::{self, Language};

/// One entry.
pub(super) struct EntryView {
    pub(super) number: u32,
    /// Whether it is new to this person.
    pub(super) fresh: bool,
    /// What it is, when it opens elsewhere.
    pub(super) sealed: Option<String>,
    /// `None` when the entry cannot be read, or opens elsewhere.
    pub(super) content: Option<EntryContent>,
}

/// What an entry says.
pub(super) struct EntryContent {
    pub(super) kind: EntryKind,
    /// What it is, who wrote it and when.
    pub(super) heading: String,
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
    /// What was done to it before it was sealed; empty when nobody looked.
    pub(super) treated: String,
    /// It is as it came, and may tell who the source is.
    pub(super) original: bool,
    /// Whether a page can try to show it.
    pub(super) look: bool,
}

/// What stands between the words of a short list, in any language.
const BETWEEN: &str = " · ";

/// What was done to a file before it was sealed, in a sentence; nothing when nobody looked.
pub(super) fn treated(l: &Language, treatment: Option<&Treatment>) -> String {
    match treatment {
        None => String::new(),
        Some(Treatment::Cleaned(hidden)) if hidden.is_empty() => fl!(l, "tip-file-clean"),
        Some(Treatment::Cleaned(hidden)) => {
            let hidden: Vec<String> = hidden.iter().map(|finding| words::finding(l, *finding)).collect();
            fl!(l, "tip-file-cleaned", found = hidden.join(BETWEEN))
        }
        Some(Treatment::Uncleaned(_)) => fl!(l, "tip-file-uncleaned"),
        Some(Treatment::Original) => fl!(l, "tip-file-original"),
    }
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
                    treated: treated(l, file.treatment.as_ref()),
                    original: file.treatment == Some(Treatment::Original),
                    look: look::is_offered(file),
                })
                .collect();
            let heading = heading(l, kind, &details.author, &day);
            let (people, answers) = (details.people.clone(), details.answers.clone());
            told.push(envelope.into_details());
            Some(EntryContent { kind, heading, people, answers, message, files })
        });
        Self { number, fresh, sealed: None, content }
    }

    /// An entry as it stands in the store, for who opens it elsewhere. Nobody here knows whether they have read it.
    pub(super) fn sealed(number: u32, entry: Result<Entry, StoreError>) -> Self {
        let heading = entry.ok().map(|entry| sealed_heading(entry.kind, entry.day));
        Self { number, fresh: false, sealed: heading, content: None }
    }
}

/// What an entry is, who wrote it and when.
pub(super) fn heading(l: &Language, kind: EntryKind, author: &str, day: &str) -> String {
    match kind {
        EntryKind::Tip => fl!(l, "tip-entry-tip", day = day),
        EntryKind::FollowUp => fl!(l, "tip-entry-follow-up", day = day),
        EntryKind::Reply => fl!(l, "tip-entry-reply", author = author, day = day),
        EntryKind::Note => fl!(l, "tip-entry-note", author = author, day = day),
        EntryKind::Extension => fl!(l, "tip-entry-extension", author = author, day = day),
        EntryKind::Closing => fl!(l, "tip-entry-closing", author = author, day = day),
        EntryKind::Reopening => fl!(l, "tip-entry-reopening", author = author, day = day),
        EntryKind::Sharing => fl!(l, "tip-entry-sharing", author = author, day = day),
        EntryKind::StepBack => fl!(l, "tip-entry-step-back", author = author, day = day),
        EntryKind::Referral => fl!(l, "tip-entry-referral", author = author, day = day),
    }
}

/// What an entry is and when it came. Who wrote it is sealed with the rest.
fn sealed_heading(kind: EntryKind, day: Day) -> String {
    let l = words::spoken();
    let day = words::day(l, day);
    match kind {
        EntryKind::Tip => fl!(l, "tip-entry-tip", day = day),
        EntryKind::FollowUp => fl!(l, "tip-entry-follow-up", day = day),
        EntryKind::Reply => fl!(l, "tip-sealed-reply", day = day),
        EntryKind::Note => fl!(l, "tip-sealed-note", day = day),
        EntryKind::Extension => fl!(l, "tip-sealed-extension", day = day),
        EntryKind::Closing => fl!(l, "tip-sealed-closing", day = day),
        EntryKind::Reopening => fl!(l, "tip-sealed-reopening", day = day),
        EntryKind::Sharing => fl!(l, "tip-sealed-sharing", day = day),
        EntryKind::StepBack => fl!(l, "tip-sealed-step-back", day = day),
        EntryKind::Referral => fl!(l, "tip-sealed-referral", day = day),
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
        let treatments = [
            None,
            Some(Treatment::Original),
            Some(Treatment::Cleaned([crate::domain::Finding::Location, crate::domain::Finding::Device].into())),
            Some(Treatment::Cleaned(crate::domain::Hidden::new())),
            Some(Treatment::Uncleaned(crate::domain::Uncleaned::Unknown)),
        ];
        let file = |treatment: &Option<Treatment>| FileView {
            name: words.line.to_owned(),
            size: words::size(l, 2_000_000),
            media_type: "application/pdf".to_owned(),
            treated: treated(l, treatment.as_ref()),
            original: *treatment == Some(Treatment::Original),
            look: *treatment != Some(Treatment::Original),
        };
        let content = EntryContent {
            kind,
            heading: heading(l, kind, words.line, &words::day(l, crate::domain::Day::from_unix_seconds(1_790_000_000))),
            people: people.to_owned(),
            answers: people.lines().take(1).map(|_| answer()).collect(),
            message: Secret::new(words.text.to_owned()),
            files: treatments.iter().cycle().take(files).map(file).collect(),
        };
        Self { number, fresh: number > 7, sealed: None, content: Some(content) }
    }

    /// One that cannot be read.
    pub(super) fn sample_damaged(number: u32) -> Self {
        Self { number, fresh: true, sealed: None, content: None }
    }

    /// An entry of every kind, as who opens it elsewhere sees it.
    pub(super) fn sealed_samples() -> Vec<Self> {
        let kinds = [
            EntryKind::Tip,
            EntryKind::Reply,
            EntryKind::FollowUp,
            EntryKind::Note,
            EntryKind::Extension,
            EntryKind::Closing,
            EntryKind::Reopening,
            EntryKind::Sharing,
            EntryKind::StepBack,
            EntryKind::Referral,
        ];
        let heading = |kind| Some(sealed_heading(kind, crate::domain::Day::from_unix_seconds(1_790_000_000)));
        let entry = |(number, kind)| Self { number, fresh: false, sealed: heading(kind), content: None };
        (0..).zip(kinds).map(entry).collect()
    }
}

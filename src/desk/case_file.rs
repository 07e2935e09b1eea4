//! A case file: everything about a tip that somebody outside needs, as a ZIP that any computer opens. The files go out as
//! they are read; the text that lists them, with their sums, comes last.

use std::io::{self, Read, Write};

use data_encoding::HEXLOWER;
use i18n_embed_fl::fl;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::entry::treated;
use super::standing;
use crate::crypto::{Envelope, Identity, MessageDigest};
use crate::domain::{Audience, Day, Details, EntryKind, Life, Treatment};
use crate::paper::{self, Paper, Style};
use crate::secret::Secret;
use crate::store::{Entry, EntryBody, StoreError};
use crate::web::words::{self, Language};

const PIECE_BYTES: usize = 64 * 1024;

/// A tip laid open, and what is said about the handing over.
pub(super) struct CaseFile {
    pub(super) name: String,
    pub(super) site: String,
    pub(super) channel: String,
    /// Who gets it, who made it, and when.
    pub(super) to: String,
    pub(super) by: String,
    pub(super) day: Day,
    pub(super) notes: Notes,
    /// `None` when the tip's record cannot be read.
    pub(super) life: Option<Life>,
    pub(super) entries: Vec<CaseEntry>,
}

/// Whether what handlers wrote among themselves goes along.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Notes {
    In,
    Out,
}

/// An entry, opened as far as it can be.
pub(super) struct CaseEntry {
    number: u32,
    content: Option<CaseContent>,
}

struct CaseContent {
    kind: EntryKind,
    day: Day,
    message: Secret<String>,
    envelope: Envelope<EntryBody>,
}

/// A file as it stands in the archive.
struct Enclosed {
    entry: u32,
    path: String,
    called: String,
    claimed: String,
    treatment: Option<Treatment>,
    bytes: u64,
    sha256: String,
    /// Of a damaged file: how long it should be.
    missing_of: Option<u64>,
}

/// The case file as text, a piece after the other.
type Text = Vec<(Style, String)>;

impl CaseEntry {
    pub(super) fn open(number: u32, entry: Result<Entry, StoreError>, identity: &Identity) -> Self {
        let content = entry.ok().and_then(|entry| {
            let (kind, day) = (entry.kind, entry.day);
            let mut envelope = Envelope::open(identity, kind, entry.head, entry.body).ok()?;
            let message = envelope.message().ok()?;
            Some(CaseContent { kind, day, message, envelope })
        });
        Self { number, content }
    }
}

impl CaseFile {
    /// Writes the archive as a stream.
    pub(super) fn write<W: Write>(mut self, out: W) -> io::Result<W> {
        let mut archive = ZipWriter::new_stream(out);
        if self.notes == Notes::Out {
            self.entries.retain(|entry| entry.kind() != Some(EntryKind::Note));
        }
        let mut files = Vec::new();
        for entry in &mut self.entries {
            let Some(content) = &mut entry.content else { continue };
            for number in 0..content.envelope.details().files.len() {
                let path = files.len() + 1;
                files.extend(enclose(&mut archive, path, entry.number, &mut content.envelope, number)?);
            }
        }
        let text = self.text(words::spoken(), &files);
        for (path, bytes) in [("conversation.txt", plain(&text).into_bytes()), ("case-file.pdf", self.print(&text))] {
            archive.start_file(path, stored())?;
            archive.write_all(&bytes)?;
        }
        Ok(archive.finish()?.into_inner())
    }

    fn print(&self, text: &Text) -> Vec<u8> {
        let l = words::spoken();
        let mut paper = Paper::new();
        for (style, text) in text {
            paper.write(*style, text);
        }
        let name = self.name.as_str();
        paper.finish(name, |page, pages| fl!(l, "case-foot", name = name, page = page, pages = pages))
    }

    fn text(&self, l: &Language, files: &[Enclosed]) -> Text {
        let mut text = vec![(Style::Title, fl!(l, "case-title", name = self.name.as_str()))];
        let mut say = |sentence| text.push((Style::Text, sentence));
        let day = words::day(l, self.day);
        say(fl!(l, "case-made", day = day, by = self.by.as_str(), to = self.to.as_str()));
        say(fl!(l, "case-from", site = self.site.as_str(), channel = self.channel.as_str()));
        say(match self.notes {
            Notes::In => fl!(l, "case-with-notes"),
            Notes::Out => fl!(l, "case-without-notes"),
        });
        say(fl!(l, "case-protect"));
        if let Some(audience) = self.audience() {
            let left_out: Vec<&str> = audience.left_out.iter().map(|left| left.name.as_str()).collect();
            if !left_out.is_empty() {
                say(fl!(l, "case-left-out", people = left_out.join("; ")));
            }
            if audience.nobody_else {
                say(fl!(l, "case-nobody-else"));
            }
        }
        text.push((Style::Heading, fl!(l, "case-history")));
        text.extend(self.history(l).into_iter().map(|line| (Style::Text, line)));
        for entry in &self.entries {
            entry.tell(l, files, &mut text);
        }
        if !files.is_empty() {
            text.push((Style::Heading, fl!(l, "case-files")));
            text.push((Style::Text, fl!(l, "case-files-hint")));
        }
        for file in files {
            text.extend(file.tell(l).map(|line| (Style::Text, line)));
        }
        let squares = text.iter().map(|(_, text)| paper::without_shape(text)).sum::<usize>();
        if squares > 0 {
            text.insert(3, (Style::Text, fl!(l, "case-squares", count = squares)));
        }
        text
    }

    fn audience(&self) -> Option<&Audience> {
        self.entries.iter().find_map(|entry| entry.details().and_then(|details| details.audience.as_ref()))
    }

    /// What happened, on which day.
    fn history(&self, l: &Language) -> Vec<String> {
        let mut history: Vec<(Day, String)> = Vec::new();
        if let Some(life) = &self.life {
            let channel = self.channel.as_str();
            history.push((life.received, fl!(l, "case-received", channel = channel)));
            let steps = [
                (life.acknowledged, fl!(l, "case-acknowledged")),
                (life.answered, fl!(l, "case-answered")),
                (life.escalated, fl!(l, "case-escalated")),
            ];
            history.extend(steps.into_iter().filter_map(|(day, said)| day.map(|day| (day, said))));
        }
        for (content, details) in self.entries.iter().filter_map(CaseEntry::opened) {
            let by = details.author.as_str();
            let about = content.message.expose().as_str();
            let said = match content.kind {
                EntryKind::Tip => continue,
                EntryKind::FollowUp => fl!(l, "case-follow-up"),
                EntryKind::Reply => fl!(l, "case-reply", by = by),
                EntryKind::Note => fl!(l, "case-note", by = by),
                EntryKind::Extension => fl!(l, "case-extension", by = by),
                EntryKind::Closing => fl!(l, "case-closing", by = by),
                EntryKind::Reopening => fl!(l, "case-reopening", by = by),
                EntryKind::Sharing => fl!(l, "case-sharing", by = by, person = about),
                EntryKind::StepBack => fl!(l, "case-step-back", by = by),
                EntryKind::Referral => fl!(l, "case-referral", by = by, to = about),
            };
            history.push((content.day, said));
        }
        if let Some(closed) = self.life.as_ref().and_then(|life| life.closed) {
            history.push((closed.day, fl!(l, "case-outcome", outcome = standing::outcome(l, closed.outcome))));
        }
        history.sort_by_key(|(day, _)| *day);
        let line = |(day, said): (Day, String)| fl!(l, "case-on", day = words::day(l, day), said = said);
        history.into_iter().map(line).collect()
    }
}

impl CaseEntry {
    fn kind(&self) -> Option<EntryKind> {
        self.content.as_ref().map(|content| content.kind)
    }

    pub(super) fn details(&self) -> Option<&Details> {
        self.content.as_ref().map(|content| content.envelope.details())
    }

    fn opened(&self) -> Option<(&CaseContent, &Details)> {
        self.content.as_ref().map(|content| (content, content.envelope.details()))
    }

    /// What was written, whole.
    fn tell(&self, l: &Language, files: &[Enclosed], text: &mut Text) {
        let Some((content, details)) = self.opened() else {
            text.push((Style::Heading, fl!(l, "tip-damaged-heading", number = self.number)));
            text.push((Style::Text, fl!(l, "case-damaged")));
            return;
        };
        let (day, by) = (words::day(l, content.day), details.author.as_str());
        let heading = match content.kind {
            EntryKind::Tip => fl!(l, "tip-entry-tip", day = day),
            EntryKind::FollowUp => fl!(l, "tip-entry-follow-up", day = day),
            EntryKind::Reply => fl!(l, "tip-entry-reply", author = by, day = day),
            EntryKind::Note => fl!(l, "tip-entry-note", author = by, day = day),
            EntryKind::Extension => fl!(l, "tip-entry-extension", author = by, day = day),
            EntryKind::Closing => fl!(l, "tip-entry-closing", author = by, day = day),
            EntryKind::Reopening => fl!(l, "tip-entry-reopening", author = by, day = day),
            // Told in the history, whole.
            EntryKind::Sharing | EntryKind::StepBack | EntryKind::Referral => return,
        };
        text.push((Style::Heading, heading));
        text.push((Style::Said, content.message.expose().clone()));
        if !details.people.is_empty() {
            text.push((Style::Text, fl!(l, "tip-people")));
            text.push((Style::Said, details.people.clone()));
        }
        for answer in &details.answers {
            text.push((Style::Text, answer.question.clone()));
            text.push((Style::Said, answer.answer.clone()));
        }
        let paths: Vec<&str> =
            files.iter().filter(|file| file.entry == self.number).map(|file| file.path.as_str()).collect();
        if !paths.is_empty() {
            text.push((Style::Text, fl!(l, "case-with-files", paths = paths.join(", "))));
        }
    }
}

impl Enclosed {
    fn tell(&self, l: &Language) -> impl Iterator<Item = String> {
        let (path, called, claimed) = (self.path.as_str(), self.called.as_str(), self.claimed.as_str());
        let whole = fl!(l, "case-file", path = path, called = called, claimed = claimed, bytes = self.bytes);
        let sum = fl!(l, "case-sum", sum = self.sha256.as_str());
        let damage = self.missing_of.map(|bytes| fl!(l, "case-file-damaged", bytes = bytes));
        let treated = Some(treated(l, self.treatment.as_ref())).filter(|treated| !treated.is_empty());
        [whole, sum].into_iter().chain(treated).chain(damage)
    }
}

/// Puts one file into the archive, under a name of ours.
fn enclose<W: Write>(
    archive: &mut ZipWriter<zip::write::StreamWriter<W>>,
    place: usize,
    entry: u32,
    envelope: &mut Envelope<EntryBody>,
    number: usize,
) -> io::Result<Option<Enclosed>> {
    let Some(attached) = envelope.details().files.get(number).cloned() else { return Ok(None) };
    let path = format!("files/{place:03}.{}", attached.name.extension());
    archive.start_file(path.as_str(), stored().large_file(attached.bytes >= u64::from(u32::MAX)))?;
    let (mut sum, mut bytes) = (MessageDigest::new(), 0);
    if let Ok(Some(mut file)) = envelope.file(number) {
        let mut piece = vec![0; PIECE_BYTES];
        // What cannot be read is said in the list; only what cannot be written ends the download.
        while let Ok(read @ 1..) = file.read(&mut piece) {
            let read = piece.get(..read).unwrap_or_default();
            sum.piece(read);
            bytes += read.len() as u64;
            archive.write_all(read)?;
        }
    }
    Ok(Some(Enclosed {
        entry,
        path,
        called: attached.name.as_str().to_owned(),
        claimed: attached.media_type.as_str().to_owned(),
        treatment: attached.treatment,
        bytes,
        sha256: HEXLOWER.encode(&sum.finish()),
        missing_of: (bytes != attached.bytes).then_some(attached.bytes),
    }))
}

/// No times, no permissions that differ, nothing of the machine.
fn stored() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o600)
}

/// The same as plain text, every character of it.
fn plain(text: &Text) -> String {
    let mut plain = String::new();
    for (style, text) in text {
        let (before, indent) = match style {
            Style::Title => ("", ""),
            Style::Heading => ("\n\n", ""),
            Style::Text => ("\n", ""),
            Style::Said => ("\n", "    "),
        };
        plain.push_str(before);
        for line in text.split('\n') {
            plain.push_str(indent);
            plain.push_str(line);
            plain.push('\n');
        }
    }
    plain
}

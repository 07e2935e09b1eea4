//! One tip: the conversation, its files, a reply, a note.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Payload, block};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;

use super::door::SignedIn;
use super::session::DeskSession;
use super::{Desk, DeskError};
use crate::crypto::{Envelope, Identity};
use crate::domain::{EntryKind, Message, Step, TipId, tip_name};
use crate::secret::Secret;
use crate::store::{Entry, StoreError};
use crate::upload::{self, Fields, Sealing, UploadError};
use crate::web::{Frame, download, page, see_other, words};

#[derive(Template)]
#[template(path = "desk/tip.html")]
struct TipPage<'a> {
    frame: Frame<'a>,
    person: &'a str,
    id: TipId,
    name: String,
    /// `None` when the tip's record cannot be read; its entries may be.
    channel: Option<String>,
    entries: Vec<EntryView>,
    guards: [String; 3],
    message: &'a str,
    problem: Option<ProblemView>,
}

/// What was wrong with which of the two forms.
struct ProblemView {
    kind: EntryKind,
    text: String,
}

struct EntryView {
    number: u32,
    /// `None` when the entry cannot be read.
    content: Option<EntryContent>,
}

struct EntryContent {
    kind: EntryKind,
    day: String,
    author: String,
    people: String,
    message: Secret<String>,
    files: Vec<FileView>,
}

struct FileView {
    name: String,
    size: String,
    media_type: String,
}

pub(super) async fn show(room: Data<Desk>, session: SignedIn, id: Path<String>) -> Result<HttpResponse, DeskError> {
    respond(&room, session.0, parse(&id)?, StatusCode::OK, "", None).await
}

pub(super) async fn reply(
    room: Data<Desk>,
    session: SignedIn,
    id: Path<String>,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, DeskError> {
    add(room, session.0, parse(&id)?, EntryKind::Reply, &request, payload).await
}

pub(super) async fn note(
    room: Data<Desk>,
    session: SignedIn,
    id: Path<String>,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, DeskError> {
    add(room, session.0, parse(&id)?, EntryKind::Note, &request, payload).await
}

/// Takes a reply or a note. Whether the tip is theirs is asked before anything is read.
async fn add(
    room: Data<Desk>,
    session: Arc<DeskSession>,
    id: TipId,
    kind: EntryKind,
    request: &HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, DeskError> {
    let (cabinet, opener) = (room.cabinet.clone(), session.clone());
    let recipients = block(move || {
        opener.open_tip(&cabinet, &id)?;
        cabinet.recipients(&id, kind)
    })
    .await??;
    let spool = room.cabinet.spool();
    let received =
        upload::receive(request.headers(), payload.into_inner(), room.limits, &recipients, spool, "guard").await;
    match keep(&room, &session, id, kind, received.sealing, &received.fields).await {
        Ok(()) => Ok(see_other(&format!("/tips/{id}#end"))),
        Err(error) => {
            let problem = ProblemView { kind, text: error.sentence(words::english(), &room.limits) };
            let message = received.fields.text("message").expose();
            respond(&room, session, id, error.status(), message, Some(problem)).await
        }
    }
}

async fn keep(
    room: &Data<Desk>,
    session: &DeskSession,
    id: TipId,
    kind: EntryKind,
    sealing: Result<Sealing, UploadError>,
    fields: &Fields,
) -> Result<(), UploadError> {
    let sealing = sealing?;
    let form = session.secret.check(fields.text("guard").expose()).ok_or(UploadError::Guard)?;
    let message = Message::parse(fields.text("message"), room.limits.message_chars)?;
    let roster = room.cabinet.roster().ok_or(StoreError::Missing)?;
    let person = roster.person(session.person).ok_or(StoreError::Missing)?;
    let author = format!("{}, {}", person.name.as_str(), person.title.as_str());
    let (cabinet, day) = (room.cabinet.clone(), room.clock.today());
    let (notices, by) = (Arc::clone(&room.notices), session.person);
    block(move || {
        let (envelope, _) = sealing.finish(kind, &message, "", &author)?;
        let step = if kind == EntryKind::Reply { Step::Reply } else { Step::Note };
        cabinet.add_entry(&id, kind, form, day, envelope, step)?;
        notices.moved(&id, Some(by));
        Ok(())
    })
    .await
    .unwrap_or(Err(StoreError::Broken))
    .map_err(UploadError::Store)
}

/// One file, streamed out of its envelope, under a name of ours.
pub(super) async fn file(
    room: Data<Desk>,
    session: SignedIn,
    place: Path<(String, u32, usize)>,
) -> Result<HttpResponse, DeskError> {
    let (id, number, file) = place.into_inner();
    let id = parse(&id)?;
    let cabinet = room.cabinet.clone();
    let (attachment, reader) = block(move || {
        let identity = session.0.open_tip(&cabinet, &id)?;
        let (_, entry) =
            cabinet.entries(&id)?.into_iter().find(|(there, _)| *there == number).ok_or(StoreError::Missing)?;
        let entry = entry?;
        Envelope::open(&identity, entry.kind, entry.head, entry.body)
            .and_then(|envelope| envelope.into_file(file))
            .map_err(|_| StoreError::Damaged)?
            .ok_or(StoreError::Missing)
    })
    .await??;
    let name = format!("{}-{number}-{}.{}", tip_name(&id).replace(' ', "-"), file + 1, attachment.name.extension());
    Ok(download(reader, attachment.bytes, &name))
}

/// An id that is none, and an id of somebody else's tip, are the same.
pub(super) fn parse(id: &str) -> Result<TipId, DeskError> {
    TipId::parse(id).map_err(|_| DeskError::NotFound)
}

async fn respond(
    room: &Data<Desk>,
    session: Arc<DeskSession>,
    id: TipId,
    status: StatusCode,
    message: &str,
    problem: Option<ProblemView>,
) -> Result<HttpResponse, DeskError> {
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let (cabinet, opener) = (room.cabinet.clone(), session.clone());
    let (record, entries) = block(move || {
        let identity = opener.open_tip(&cabinet, &id)?;
        let entries = cabinet.entries(&id)?;
        let entries = entries.into_iter().map(|(number, entry)| EntryView::of(number, entry, &identity)).collect();
        Ok::<_, StoreError>((cabinet.record(&id), entries))
    })
    .await??;
    let person = roster.person(session.person).ok_or(DeskError::SignedOut)?;
    let channel = record.ok().and_then(|record| roster.channel(record.channel));
    let shown = TipPage {
        frame: Frame { l: words::english(), site: roster.site.as_str() },
        person: person.name.as_str(),
        id,
        name: tip_name(&id),
        channel: channel.map(|channel| channel.name.as_str().to_owned()),
        entries,
        guards: [session.secret.guard(), session.secret.guard(), session.secret.guard()],
        message,
        problem,
    };
    Ok(page(status, &shown))
}

impl TipPage<'_> {
    /// What was wrong with the form of this kind.
    fn problem_with(&self, kind: EntryKind) -> Option<&str> {
        self.problem.as_ref().filter(|problem| problem.kind == kind).map(|problem| problem.text.as_str())
    }

    /// What was typed into the form of this kind.
    fn typed_in(&self, kind: EntryKind) -> &str {
        if self.problem_with(kind).is_some() { self.message } else { "" }
    }
}

impl EntryView {
    fn of(number: u32, entry: Result<Entry, StoreError>, identity: &Identity) -> Self {
        let l = words::english();
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
            let (author, people) = (details.author.clone(), details.people.clone());
            Some(EntryContent { kind, day, author, people, message, files })
        });
        Self { number, content }
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    let l = words::english();
    let entry = |number, kind, people: &str, files: usize| {
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
            message: Secret::new(words.text.to_owned()),
            files: std::iter::repeat_with(file).take(files).collect(),
        };
        EntryView { number, content: Some(content) }
    };
    let tip = || entry(0, EntryKind::Tip, words.text, 2);
    let show = |state: &str, channel: Option<&str>, entries, refused: Option<EntryKind>| {
        let id = TipId::from_bytes([5; 16]);
        let page = TipPage {
            frame: Frame { l, site: words.line },
            person: words.line,
            id,
            name: tip_name(&id),
            channel: channel.map(str::to_owned),
            entries,
            guards: ["gu4rd-0", "gu4rd-1", "gu4rd-2"].map(str::to_owned),
            message: if refused.is_some() { words.text } else { "" },
            problem: refused.map(|kind| ProblemView { kind, text: fl!(l, "problem-guard") }),
        };
        crate::pages::Sample::of("desk/tip", state, &page)
    };
    let all = vec![
        tip(),
        entry(1, EntryKind::Reply, "", 1),
        entry(2, EntryKind::FollowUp, "", 0),
        entry(3, EntryKind::Note, "", 0),
        entry(4, EntryKind::Extension, "", 0),
        entry(5, EntryKind::Closing, "", 0),
        entry(6, EntryKind::Reopening, "", 0),
        entry(7, EntryKind::Sharing, "", 0),
        entry(8, EntryKind::StepBack, "", 0),
    ];
    vec![
        show("new", Some(words.line), vec![entry(0, EntryKind::Tip, "", 0)], None),
        show("all-kinds", Some(words.line), all, None),
        show("damaged-entry", Some(words.line), vec![tip(), EntryView { number: 1, content: None }], None),
        show("damaged-record", None, vec![tip()], None),
        show("refused-reply", Some(words.line), vec![tip()], Some(EntryKind::Reply)),
        show("refused-note", Some(words.line), vec![tip()], Some(EntryKind::Note)),
    ]
}

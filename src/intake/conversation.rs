//! Where a source reads replies and adds to what they sent. Their own words are never shown back.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Payload, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::check::{self, CheckPage, FileView, Looked};
use super::form::{Asked, Form, Unfit, originals};
use super::telltale::Hints;
use super::waiting::Originals;
use super::{Intake, IntakeError, SourceSession};
use crate::crypto::{Envelope, MessageDigest};
use crate::domain::{Day, Details, Due, EntryKind, Life, Message, Outcome};
use crate::secret::Secret;
use crate::store::{Entry, StoreError, Turn};
use crate::upload::{self, Fields, UploadError};
use crate::web::words::Language;
use crate::web::{Frame, block, comes_from_elsewhere, padded_download, page, see_other, words};

#[derive(Template)]
#[template(path = "intake/conversation.html")]
struct ConversationPage<'a> {
    frame: Frame<'a>,
    received: String,
    /// Whether it is over, so that nobody is asked to look again.
    closed: bool,
    /// What has happened to the report, and what is due.
    standing: Vec<String>,
    turn: Turn,
    replies: Vec<ReplyView>,
    guard: String,
    message: &'a str,
    keep_originals: bool,
    files: Vec<FileView>,
    draft: String,
    sent: bool,
    problem: Option<String>,
}

struct ReplyView {
    number: u32,
    day: String,
    /// `None` when the reply cannot be read.
    content: Option<ReplyContent>,
}

struct ReplyContent {
    kind: EntryKind,
    author: String,
    message: Secret<String>,
    files: Vec<SentFileView>,
}

struct SentFileView {
    name: String,
    size: String,
}

/// Shown when the session ended before a message was sent: what was typed comes back.
#[derive(Template)]
#[template(path = "intake/ended.html")]
struct EndedPage<'a> {
    frame: Frame<'a>,
    message: &'a str,
}

#[derive(Deserialize)]
pub(super) struct Shown {
    sent: Option<String>,
}

pub(super) async fn show(
    room: Data<Intake>,
    request: HttpRequest,
    shown: Option<Query<Shown>>,
) -> Result<HttpResponse, IntakeError> {
    let Some(session) = room.session(&request) else { return Ok(see_other("/replies")) };
    let sent = shown.is_some_and(|shown| shown.sent.is_some());
    respond(&room, session, StatusCode::OK, None, sent, None).await
}

pub(super) async fn send(
    room: Data<Intake>,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, IntakeError> {
    if comes_from_elsewhere(request.headers()) {
        return Err(IntakeError::Elsewhere);
    }
    let Some(session) = room.session(&request) else {
        let fields = upload::texts(request.headers(), payload.into_inner(), room.limits).await;
        return Ok(page(StatusCode::UNAUTHORIZED, &EndedPage::with(fields.text("message").expose())));
    };
    let roster = room.roster()?;
    let (form, fit) = Form::receive(&room, &request, payload).await;
    let asked = form.asked;
    let answered = match (fit, asked) {
        (Err(unfit), _) => Err(unfit),
        (Ok(()), Asked::Form) => return respond(&room, session, StatusCode::OK, Some(&form), false, None).await,
        (Ok(()), Asked::Check) => checked(&room, &form.fields)
            .await
            .map(|looked| page(StatusCode::OK, &CheckPage::of_message(&roster, &looked, &form))),
        (Ok(()), Asked::Send) => keep(&room, &session, &form).await.map(|()| see_other("/conversation?sent=1")),
    };
    match answered {
        Ok(answer) => Ok(answer),
        Err(unfit) => {
            let form = form.given_back(Some(&unfit));
            let problem = unfit.sentence(words::spoken(), &room.limits);
            respond(&room, session, unfit.status(asked), Some(&form), false, Some(problem)).await
        }
    }
}

/// A further message, looked through for what may point to its writer.
async fn checked(room: &Intake, fields: &Fields) -> Result<Looked<Message>, Unfit> {
    let message = Message::parse(fields.text("message"), room.limits.message_chars)?;
    Ok(check::look(room, message, |message| vec![message.text()], Hints::default()).await?)
}

/// Seals a message and adds it to its report. The same form with the same content is kept once; with another content, as
/// after a step back in the browser, it is another message.
async fn keep(room: &Data<Intake>, session: &SourceSession, form: &Form) -> Result<(), Unfit> {
    let Form { fields, basket, .. } = form;
    let number = session.secret.check(fields.text("guard").expose()).ok_or(UploadError::Guard)?;
    let message = Message::parse(fields.text("message"), room.limits.message_chars)?;
    let originals = originals(fields);
    let mut digest = MessageDigest::new();
    digest.part(message.text().as_bytes());
    digest.part(if originals == Originals::Kept { "with originals" } else { "" }.as_bytes());
    basket.digest(&mut digest);
    let number = number.with(digest);
    let (slot, mailbox, day) = (room.slot.clone(), session.mailbox, room.clock.today());
    let (notices, load) = (Arc::clone(&room.notices), basket.load());
    let known = block(move || {
        let Some(load) = load else {
            // The files have been sent. If this very form sent them, this is done.
            return slot.has_follow_up(mailbox, number);
        };
        let enclosed = load.enclosed(originals);
        let details = Details::new(EntryKind::FollowUp);
        let envelope = upload::enclose(&[slot.recipient(mailbox)?], slot.spool(), &enclosed, &message, details)?;
        slot.add_follow_up(mailbox, number, day, envelope)?;
        notices.moved(&mailbox.tip(), None);
        Ok(true)
    })
    .await
    .unwrap_or(Err(StoreError::Broken))?;
    if !known {
        return Err(Unfit::FilesLost);
    }
    basket.sent();
    Ok(())
}

pub(super) async fn file(
    room: Data<Intake>,
    request: HttpRequest,
    place: Path<(u32, usize)>,
) -> Result<HttpResponse, IntakeError> {
    let Some(session) = room.session(&request) else { return Ok(see_other("/replies")) };
    let (number, file) = place.into_inner();
    let slot = room.slot.clone();
    let (attachment, reader) = block(move || {
        let replies = slot.replies(session.mailbox)?;
        let (_, entry) = replies.into_iter().find(|(there, _)| *there == number).ok_or(StoreError::Missing)?;
        let entry = entry?;
        Envelope::open(&session.identity, entry.kind, entry.head, entry.body)
            .and_then(|envelope| envelope.into_file(file))
            .map_err(|_| StoreError::Damaged)?
            .ok_or(StoreError::Missing)
    })
    .await??;
    let name = format!("reply-{}-file-{}.{}", number + 1, file + 1, attachment.name.extension());
    Ok(padded_download(request.headers(), reader, attachment.bytes, &name))
}

async fn respond(
    room: &Data<Intake>,
    session: Arc<SourceSession>,
    status: StatusCode,
    again: Option<&Form>,
    sent: bool,
    problem: Option<String>,
) -> Result<HttpResponse, IntakeError> {
    let roster = room.roster()?;
    let slot = room.slot.clone();
    let guard = session.secret.guard();
    let (record, next, replies) = block(move || {
        let record = slot.state(session.mailbox)?;
        let next = if slot.can_go_up(session.mailbox)? { Next::Overseers } else { Next::Nobody };
        let replies = slot.replies(session.mailbox)?;
        let replies =
            replies.into_iter().map(|(number, entry)| ReplyView::of(number, entry, &session)).collect::<Vec<_>>();
        Ok::<_, StoreError>((record, next, replies))
    })
    .await??;
    let l = words::spoken();
    let frame = Frame::new(roster.site.as_str()).with_form("form", "/conversation").entering("step", "check");
    let received = words::day(l, record.life.received);
    let standing = standing(l, &record.life, next, room.clock.today());
    let shown = ConversationPage {
        frame,
        received,
        closed: record.life.closed.is_some(),
        standing,
        turn: record.turn,
        replies,
        guard,
        message: again.map_or("", |again| again.fields.text("message").expose()),
        keep_originals: again.is_some_and(|again| originals(&again.fields) == Originals::Kept),
        files: again.map(|again| again.basket.views(l)).unwrap_or_default(),
        draft: again.map(|again| again.basket.ids()).unwrap_or_default(),
        sent,
        problem,
    };
    Ok(page(status, &shown))
}

/// To whom a report goes when it does not move, as far as the server knows: to it, an overseer who was left out looks like
/// one who was not.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Overseers,
    Nobody,
}

/// Where a report stands, in words for the one who sent it.
fn standing(l: &Language, life: &Life, next: Next, today: Day) -> Vec<String> {
    let day = |day| words::day(l, day);
    let mut sentences = Vec::new();
    match (life.acknowledged, life.answered) {
        (_, Some(answered)) => sentences.push(fl!(l, "conversation-was-answered", day = day(answered))),
        (Some(acknowledged), None) => sentences.push(fl!(l, "conversation-acknowledged", day = day(acknowledged))),
        (None, None) => {}
    }
    if let Some(due) = life.due() {
        let by = words::weekday(l, due.by());
        sentences.push(match (due, life.overdue(today)) {
            (Due::Acknowledge(_), None) => fl!(l, "conversation-acknowledge-by", day = by),
            (Due::Acknowledge(_), Some(_)) => fl!(l, "standing-acknowledge-late", day = by),
            (Due::Answer(_), None) => fl!(l, "conversation-answer-by", day = by),
            (Due::Answer(_), Some(_)) => fl!(l, "standing-answer-late", day = by),
        });
    }
    if let Some(escalated) = life.escalated {
        sentences.push(fl!(l, "conversation-escalated", day = day(escalated)));
    } else if life.due().is_some() {
        sentences.push(match next {
            Next::Overseers => fl!(l, "conversation-then-overseers"),
            Next::Nobody => fl!(l, "conversation-then-nobody"),
        });
    }
    if let Some(closed) = life.closed {
        let outcome = match closed.outcome {
            Outcome::Substantiated => fl!(l, "conversation-outcome-substantiated"),
            Outcome::PartlySubstantiated => fl!(l, "conversation-outcome-partly"),
            Outcome::NotSubstantiated => fl!(l, "conversation-outcome-not-substantiated"),
            Outcome::Referred => fl!(l, "conversation-outcome-referred"),
            Outcome::NotEnough => fl!(l, "conversation-outcome-not-enough"),
            Outcome::OutOfScope => fl!(l, "conversation-outcome-out-of-scope"),
        };
        sentences.push(fl!(l, "conversation-closed", day = day(closed.day)));
        sentences.push(outcome);
        sentences.push(fl!(l, "conversation-kept-until", day = day(closed.keep_until)));
    }
    sentences
}

impl<'a> EndedPage<'a> {
    fn with(message: &'a str) -> Self {
        Self { frame: Frame::new("").with_form("kept", "/conversation"), message }
    }
}

impl ConversationPage<'_> {
    /// How many of the entries are answers.
    fn answers(&self) -> usize {
        let told = |reply: &&ReplyView| reply.content.as_ref().is_some_and(|content| content.kind != EntryKind::Reply);
        self.replies.len() - self.replies.iter().filter(told).count()
    }
}

impl ReplyView {
    fn of(number: u32, entry: Result<Entry, StoreError>, session: &SourceSession) -> Self {
        let l = words::spoken();
        let Ok(entry) = entry else { return Self { number, day: String::new(), content: None } };
        let (kind, day) = (entry.kind, words::day(l, entry.day));
        let content =
            Envelope::open(&session.identity, entry.kind, entry.head, entry.body).ok().and_then(|mut envelope| {
                let message = envelope.message().ok()?;
                let details = envelope.details();
                let files = details
                    .files
                    .iter()
                    .map(|file| SentFileView { name: file.name.as_str().to_owned(), size: words::size(l, file.bytes) })
                    .collect();
                Some(ReplyContent { kind, author: details.author.clone(), message, files })
            });
        Self { number, day, content }
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::domain::{Clocks, Step};
    use crate::pages::Sample;

    let l = words::spoken();
    let (came, day) = (Day::from_unix_seconds(1_790_000_000), || words::day(l, Day::from_unix_seconds(1_790_000_000)));
    let entry = |kind, number, files: usize| {
        let file = || SentFileView { name: words.line.to_owned(), size: words::size(l, 1) };
        let files = std::iter::repeat_with(file).take(files).collect();
        let message = Secret::new(words.text.to_owned());
        ReplyView {
            number,
            day: day(),
            content: Some(ReplyContent { kind, author: words.line.to_owned(), message, files }),
        }
    };
    let reply = |number, files| entry(EntryKind::Reply, number, files);
    let unreadable = || ReplyView { number: 3, day: String::new(), content: None };
    let conversation = |state: &str, steps: &[Step], turn, replies, sent, problem: Option<UploadError>| {
        let mut life = Life::new(came, Clocks::default());
        for step in steps {
            life.take(*step, came.plus(3)).expect("each step fits the one before");
        }
        let limits = upload::Limits { message_chars: 1, file_bytes: 1, files: 1, body_bytes: 1 };
        let page = ConversationPage {
            frame: Frame::new(words.line).with_form("form", "/conversation").entering("step", "check"),
            received: day(),
            closed: life.closed.is_some(),
            standing: standing(
                l,
                &life,
                if state == "alone" { Next::Nobody } else { Next::Overseers },
                came.plus(if state.starts_with("late") { 200 } else { 3 }),
            ),
            turn,
            replies,
            guard: "gu4rd".to_owned(),
            message: if problem.is_some() { words.text } else { "" },
            keep_originals: problem.is_some(),
            files: if problem.is_some() { check::sample_files(words) } else { Vec::new() },
            draft: if problem.is_some() { "dr4ft".to_owned() } else { String::new() },
            sent,
            problem: problem.map(|problem| problem.sentence(l, &limits)),
        };
        Sample::of("intake/conversation", state, &page)
    };
    let closed = |outcome: Outcome| {
        let steps = [Step::Close(outcome, Clocks::default())];
        conversation(&format!("closed-{}", outcome.as_str()), &steps, Turn::Source, vec![], false, None)
    };
    let ended = EndedPage::with(words.text);
    vec![
        conversation("waiting", &[], Turn::Handlers, vec![], false, None),
        conversation("alone", &[], Turn::Handlers, vec![], false, None),
        conversation("late-to-acknowledge", &[Step::Escalate], Turn::Handlers, vec![], false, None),
        conversation("late-to-answer", &[Step::Acknowledge, Step::Escalate], Turn::Handlers, vec![], false, None),
        conversation("answered", &[Step::Answer], Turn::Source, vec![reply(1, 0), reply(2, 2)], false, None),
        conversation("sent", &[Step::Reply], Turn::Handlers, vec![reply(1, 1)], true, None),
        conversation(
            "damaged",
            &[Step::Reply, Step::Escalate],
            Turn::Source,
            vec![reply(1, 0), unreadable()],
            false,
            None,
        ),
        conversation(
            "refused",
            &[Step::Reply],
            Turn::Source,
            vec![reply(1, 0)],
            false,
            Some(UploadError::TooManyFiles),
        ),
        conversation(
            "more-time",
            &[Step::Extend],
            Turn::Handlers,
            vec![entry(EntryKind::Extension, 1, 0), entry(EntryKind::Sharing, 2, 0), entry(EntryKind::Referral, 3, 0)],
            false,
            None,
        ),
        closed(Outcome::Substantiated),
        closed(Outcome::PartlySubstantiated),
        closed(Outcome::NotSubstantiated),
        closed(Outcome::Referred),
        closed(Outcome::NotEnough),
        closed(Outcome::OutOfScope),
        Sample::of("intake/ended", "refused", &ended),
    ]
}

//! Handing a tip over to somebody outside: the source is told to whom, it is written into the tip, and the case file goes
//! out sealed to a key of theirs, or in clear after a warning.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;
use thiserror::Error;

use super::bar::{Bar, Here};
use super::case_file::{CaseEntry, CaseFile, Notes};
use super::door::ReadsHere;
use super::posted::{Posted, text};
use super::session::DeskSession;
use super::share::{Readers, called};
use super::{Desk, DeskError, card, tip, write};
use crate::crypto::{EnvelopeWriter, FormNumber, Outsider, OutsiderError, holds_secret};
use crate::domain::{
    Day, Details, EntryKind, Message, MessageError, NAME_MAX_CHARS, Name, NotNow, Outcome, Step, TipId, tip_name,
};
use crate::secret::Secret;
use crate::store::{Cabinet, Roster, StoreError};
use crate::upload::{not_now, reason_too_long};
use crate::web::words::Language;
use crate::web::{Frame, block, is_switching, page, piped, words};

#[derive(Template)]
#[template(path = "desk/referral.html")]
struct ReferralPage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    id: TipId,
    name: String,
    /// Whom the source left out, and whether nobody may be added.
    left_out: String,
    nobody_else: bool,
    /// Whether it can be closed along with this.
    open: bool,
    guard: String,
    typed: Typed,
    problem: Option<ProblemView>,
}

/// What was wrong, and with which field; with none of them when it is empty.
struct ProblemView {
    field: &'static str,
    text: String,
}

/// The form as it was sent.
#[derive(Default)]
struct Typed {
    body: String,
    how: Option<How>,
    recipient: String,
    notes: bool,
    close: bool,
    reason: String,
}

/// How the file travels.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    Sealed,
    Plain,
}

/// What somebody asks for, checked.
struct Wish {
    to: Name,
    /// `None` when it goes in clear.
    seal: Option<Outsider>,
    notes: Notes,
    /// Why it is closed, if it is.
    close: Option<Message>,
}

/// Why nothing was handed over.
#[derive(Debug, Error)]
enum ReferralError {
    #[error("nobody is named")]
    Body,
    #[error("sealed or not")]
    How,
    #[error("no key to seal to")]
    Recipient(OutsiderError),
    #[error("the warning was not confirmed")]
    Unsure,
    #[error("no reason for closing")]
    Reason(MessageError),
    #[error("not a form of this session")]
    Guard,
    #[error("busy")]
    Busy,
    #[error(transparent)]
    NotNow(NotNow),
}

impl ReferralError {
    fn field(&self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::How => "how",
            Self::Recipient(_) => "recipient",
            Self::Unsure => "sure",
            Self::Reason(_) => "reason",
            Self::Guard | Self::Busy | Self::NotNow(_) => "",
        }
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::Body | Self::How | Self::Recipient(_) | Self::Unsure | Self::Reason(_) => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            Self::Guard => StatusCode::FORBIDDEN,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::NotNow(_) => StatusCode::CONFLICT,
        }
    }

    fn sentence(&self, l: &Language) -> String {
        match self {
            Self::Body => fl!(l, "problem-name", max = NAME_MAX_CHARS),
            Self::How => fl!(l, "problem-referral-how"),
            Self::Recipient(OutsiderError::Secret) => fl!(l, "problem-referral-secret"),
            Self::Recipient(OutsiderError::Unreadable) => fl!(l, "problem-referral-recipient"),
            Self::Unsure => fl!(l, "problem-referral-unsure"),
            Self::Reason(MessageError::Blank) => fl!(l, "problem-referral-reason"),
            Self::Reason(MessageError::TooLong { max_chars }) => reason_too_long(l, *max_chars),
            Self::Guard => fl!(l, "problem-guard"),
            Self::Busy => fl!(l, "problem-referral-busy"),
            Self::NotNow(error) => not_now(l, *error),
        }
    }
}

impl Typed {
    fn of(form: &[(String, String)]) -> Self {
        let ticked = |name| !text(form, name).is_empty();
        let how = match text(form, "how") {
            "sealed" => Some(How::Sealed),
            "plain" => Some(How::Plain),
            _ => None,
        };
        Self {
            body: text(form, "body").to_owned(),
            how,
            recipient: text(form, "recipient").to_owned(),
            notes: ticked("notes"),
            close: ticked("close"),
            reason: text(form, "reason").to_owned(),
        }
    }
}

impl Wish {
    fn parse(typed: &Typed, sure: &str, message_chars: usize) -> Result<Self, ReferralError> {
        let to = Name::parse(&typed.body).map_err(|_| ReferralError::Body)?;
        let seal = match typed.how.ok_or(ReferralError::How)? {
            How::Sealed => Some(typed.recipient.parse().map_err(ReferralError::Recipient)?),
            How::Plain if sure.is_empty() => return Err(ReferralError::Unsure),
            How::Plain => None,
        };
        let reason = || Message::parse(&Secret::new(typed.reason.clone()), message_chars);
        let close = typed.close.then(reason).transpose().map_err(ReferralError::Reason)?;
        let notes = if typed.notes { Notes::In } else { Notes::Out };
        Ok(Self { to, seal, notes, close })
    }
}

pub(super) async fn ask(room: Data<Desk>, session: ReadsHere, id: Path<String>) -> Result<HttpResponse, DeskError> {
    respond(&room, &session.0, tip::parse(&id)?, Typed::default(), None).await
}

/// Writes the handing over into the tip, and answers with the case file. The same form sent again, because a download
/// broke, is written down once.
pub(super) async fn send(
    room: Data<Desk>,
    session: ReadsHere,
    id: Path<String>,
    request: HttpRequest,
    form: Posted,
) -> Result<HttpResponse, DeskError> {
    let (id, session) = (tip::parse(&id)?, session.0);
    let (cabinet, opener) = (room.cabinet.clone(), session.clone());
    block(move || opener.open_tip(&cabinet, &id)).await??;
    let typed = Typed::of(&form);
    let Some(number) = session.secret.check(text(&form, "guard")) else {
        return respond(&room, &session, id, typed, Some(ReferralError::Guard)).await;
    };
    if is_switching(&request) {
        return respond(&room, &session, id, typed, None).await;
    }
    let wish = match Wish::parse(&typed, text(&form, "sure"), room.limits.message_chars) {
        Ok(wish) => wish,
        Err(error) => return respond(&room, &session, id, typed, Some(error)).await,
    };
    let Ok(turn) = room.exporting.enter().await else {
        return respond(&room, &session, id, typed, Some(ReferralError::Busy)).await;
    };
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let by = called(&roster, session.person)?;
    let Wish { to, seal, notes, close } = wish;
    let handing = Handing { tip: id, number, by, to, day: room.clock.today() };
    let (there, opener, known) = (room.clone(), session.clone(), roster);
    let case_file = block(move || {
        let cabinet = &there.cabinet;
        if let Some(reason) = &close {
            handing.close(cabinet, &known, reason)?;
        }
        handing.note(cabinet)?;
        card::acted(&there, &opener, &id, 1 + u32::from(close.is_some()));
        handing.case_file(cabinet, &known, &opener, notes)
    })
    .await?;
    let case_file = match case_file {
        Ok(case_file) => case_file,
        Err(StoreError::NotNow(error)) => {
            return respond(&room, &session, id, typed, Some(ReferralError::NotNow(error))).await;
        }
        Err(error) => return Err(error.into()),
    };
    room.notices.moved(&id, Some(session.person));
    let ending = if seal.is_some() { ".age" } else { "" };
    let file_name = format!("{}-case-file.zip{ending}", tip_name(&id).replace(' ', "-"));
    Ok(piped(&file_name, move |out| {
        match seal {
            Some(key) => drop(case_file.write(key.seal(out)?)?.finish()?),
            None => drop(case_file.write(out)?),
        }
        drop(turn); // held while it is sent: a slow reader holds a thread
        Ok(())
    }))
}

/// A handing over on its way into the tip.
struct Handing {
    tip: TipId,
    number: FormNumber,
    by: String,
    to: Name,
    day: Day,
}

impl Handing {
    fn close(&self, cabinet: &Cabinet, roster: &Roster, reason: &Message) -> Result<(), StoreError> {
        let step = write::closing(cabinet, roster, &self.tip, Outcome::Referred)?;
        self.add(cabinet, EntryKind::Closing, self.number.of("closing"), reason, step)
    }

    fn note(&self, cabinet: &Cabinet) -> Result<(), StoreError> {
        let to = self.to.as_str();
        let message = Message::parse(&Secret::new(to.to_owned()), NAME_MAX_CHARS).map_err(|_| StoreError::TooLarge)?;
        self.add(cabinet, EntryKind::Referral, self.number.of(&format!("to {to}")), &message, Step::Note)
    }

    fn add(
        &self,
        cabinet: &Cabinet,
        kind: EntryKind,
        number: FormNumber,
        message: &Message,
        step: Step,
    ) -> Result<(), StoreError> {
        let details = Details { author: self.by.clone(), ..Details::new(kind) };
        let envelope =
            EnvelopeWriter::new(&cabinet.recipients(&self.tip, kind)?, cabinet.spool()).finish(message, details)?;
        cabinet.add_entry(&self.tip, kind, number, self.day, envelope, step)
    }

    /// The tip as it stands after this.
    fn case_file(
        self,
        cabinet: &Cabinet,
        roster: &Roster,
        session: &Arc<DeskSession>,
        notes: Notes,
    ) -> Result<CaseFile, StoreError> {
        let identity = session.open_tip(cabinet, &self.tip)?;
        let entries = cabinet.entries(&self.tip)?;
        let record = cabinet.record(&self.tip).ok();
        let channel = record.as_ref().and_then(|record| roster.channel(record.channel));
        Ok(CaseFile {
            name: tip_name(&self.tip),
            site: roster.site.as_str().to_owned(),
            channel: channel.map_or_else(String::new, |channel| channel.name.as_str().to_owned()),
            to: self.to.as_str().to_owned(),
            by: self.by,
            day: self.day,
            notes,
            life: record.map(|record| record.life),
            entries: entries.into_iter().map(|(number, entry)| CaseEntry::open(number, entry, &identity)).collect(),
        })
    }
}

async fn respond(
    room: &Data<Desk>,
    session: &Arc<DeskSession>,
    id: TipId,
    mut typed: Typed,
    problem: Option<ReferralError>,
) -> Result<HttpResponse, DeskError> {
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let (cabinet, opener) = (room.cabinet.clone(), session.clone());
    let (record, readers) = block(move || {
        let identity = opener.open_tip(&cabinet, &id)?;
        let sealed = cabinet.entries(&id)?.into_iter();
        let entries: Vec<_> = sealed.map(|(number, entry)| CaseEntry::open(number, entry, &identity)).collect();
        let readers = Readers::of(entries.iter().filter_map(CaseEntry::details));
        Ok::<_, StoreError>((cabinet.record(&id).ok(), readers))
    })
    .await??;
    let l = words::spoken();
    if holds_secret(&typed.recipient) {
        typed.recipient.clear(); // it should not be seen again, here or by anybody
    }
    let audience = readers.audience.unwrap_or_default();
    let left_out: Vec<&str> = audience.left_out.iter().map(|left| left.name.as_str()).collect();
    let status = problem.as_ref().map_or(StatusCode::OK, ReferralError::status);
    let shown = ReferralPage {
        frame: frame(roster.site.as_str(), &id),
        bar: Bar::new(&roster, session, Here::Inbox),
        id,
        name: tip_name(&id),
        left_out: left_out.join("; "),
        nobody_else: audience.nobody_else,
        open: record.is_some_and(|record| record.life.closed.is_none()),
        guard: session.secret.guard(),
        typed,
        problem: problem.map(|problem| ProblemView { field: problem.field(), text: problem.sentence(l) }),
    };
    Ok(page(status, &shown))
}

fn frame<'a>(site: &'a str, id: &TipId) -> Frame<'a> {
    Frame::new(site).with_form("referral", format!("/tips/{id}/referral"))
}

impl ReferralPage<'_> {
    fn wrong(&self, field: &str) -> bool {
        self.problem.as_ref().is_some_and(|problem| problem.field == field)
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    let l = words::spoken();
    let id = TipId::from_bytes([5; 16]);
    let show = |state: &str, open, how, problem: Option<ReferralError>| {
        let typed = match problem {
            None => Typed::default(),
            Some(_) => Typed {
                body: words.line.to_owned(),
                how,
                recipient: words.line.to_owned(),
                notes: how.is_some(),
                close: how.is_some(),
                reason: words.text.to_owned(),
            },
        };
        let page = ReferralPage {
            frame: frame(words.line, &id),
            bar: Bar::sample(words, Here::Inbox, false),
            id,
            name: tip_name(&id),
            left_out: if open { words.line.to_owned() } else { String::new() },
            nobody_else: open,
            open,
            guard: "gu4rd".to_owned(),
            typed,
            problem: problem.map(|problem| ProblemView { field: problem.field(), text: problem.sentence(l) }),
        };
        crate::pages::Sample::of("desk/referral", state, &page)
    };
    let key = |error| Some(ReferralError::Recipient(error));
    vec![
        show("open", true, None, None),
        show("closed", false, None, None),
        show("refused-body", true, Some(How::Sealed), Some(ReferralError::Body)),
        show("refused-how", true, None, Some(ReferralError::How)),
        show("refused-recipient", true, Some(How::Sealed), key(OutsiderError::Unreadable)),
        show("refused-secret", true, Some(How::Sealed), key(OutsiderError::Secret)),
        show("refused-unsure", true, Some(How::Plain), Some(ReferralError::Unsure)),
        show("refused-reason", true, Some(How::Plain), Some(ReferralError::Reason(MessageError::Blank))),
        show("refused-guard", true, Some(How::Sealed), Some(ReferralError::Guard)),
        show("refused-busy", true, Some(How::Sealed), Some(ReferralError::Busy)),
        show("refused-closed", false, Some(How::Sealed), Some(ReferralError::NotNow(NotNow::Closed))),
    ]
}

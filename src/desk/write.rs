//! What a reader of a tip writes in it: a reply, a note, and the steps that come with words.

use std::sync::Arc;

use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, HttpResponse};

use super::again::Carried;
use super::door::SignedIn;
use super::session::DeskSession;
use super::tip::{self, Refused, TipForm, parse};
use super::{Desk, DeskError, card, draft};
use crate::domain::{Clocks, Details, EntryKind, Message, Outcome, Step, TipId};
use crate::secret::Secret;
use crate::store::{Cabinet, Roster, StoreError};
use crate::upload::{self, Fields, Sealing, UploadError};
use crate::web::{block, is_switching, see_other, words};

/// The field of what a step is taken for.
const REASON: &str = "reason";
/// A closed tip is kept at least so long, whatever its channel says: an overseer has the time to open it again.
const LEAST_KEPT_DAYS: u32 = 30;

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

pub(super) async fn extend(
    room: Data<Desk>,
    session: SignedIn,
    id: Path<String>,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, DeskError> {
    add(room, session.0, parse(&id)?, EntryKind::Extension, &request, payload).await
}

pub(super) async fn close(
    room: Data<Desk>,
    session: SignedIn,
    id: Path<String>,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, DeskError> {
    add(room, session.0, parse(&id)?, EntryKind::Closing, &request, payload).await
}

/// Takes an entry that a reader of the tip writes. Whether the tip is theirs is asked before anything is read.
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
        opener.access(&cabinet, &id)?;
        cabinet.recipients(&id, kind)
    })
    .await??;
    let spool = room.cabinet.spool();
    let received = upload::receive(request.headers(), payload.into_inner(), room.limits, &recipients, spool).await;
    if is_switching(request) {
        return switched(&session, id, kind, &received.fields);
    }
    match keep(&room, &session, id, kind, received.sealing, &received.fields).await {
        Ok(()) => Ok(see_other(&format!("/tips/{id}#end"))),
        Err(error) => {
            let text = error.sentence(words::spoken(), &room.limits);
            let message = received.fields.text(text_field(kind)).expose();
            let outcome = Outcome::parse(received.fields.text("outcome").expose());
            let refused = Refused { form: TipForm::Entry(kind), text, message, outcome };
            tip::again(&room, session, id, error.status(), refused).await
        }
    }
}

/// The page in another language, with what was typed in its form. Chosen files do not come along.
fn switched(session: &DeskSession, id: TipId, kind: EntryKind, fields: &Fields) -> Result<HttpResponse, DeskError> {
    session.secret.check(fields.text("guard").expose()).ok_or(DeskError::Guard)?;
    let text = fields.text(text_field(kind)).expose().clone();
    if text.trim().is_empty() {
        session.drop_carried(&id, kind);
    } else {
        let outcome = Outcome::parse(fields.text("outcome").expose());
        session.carry(Carried { tip: id, kind, text: Secret::new(text), outcome });
    }
    Ok(see_other(&format!("/tips/{id}")))
}

/// The field that holds what was written.
pub(super) fn text_field(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Extension | EntryKind::Closing | EntryKind::Reopening => REASON,
        _ => "message",
    }
}

/// Seals and keeps an entry, and takes the step it stands for.
pub(super) async fn keep(
    room: &Data<Desk>,
    session: &Arc<DeskSession>,
    id: TipId,
    kind: EntryKind,
    sealing: Result<Sealing, UploadError>,
    fields: &Fields,
) -> Result<(), UploadError> {
    let sealing = sealing?;
    let form = session.secret.check(fields.text("guard").expose()).ok_or(UploadError::Guard)?;
    let field = text_field(kind);
    let message = Message::parse(fields.text(field), room.limits.message_chars)
        .map_err(|error| if field == REASON { UploadError::Reason(error) } else { error.into() })?;
    let outcome = Outcome::parse(fields.text("outcome").expose());
    if kind == EntryKind::Closing && outcome.is_none() {
        return Err(UploadError::Outcome);
    }
    let answers = !fields.text("answer").expose().is_empty();
    let roster = room.cabinet.roster().ok_or(StoreError::Missing)?;
    let person = roster.person(session.person).ok_or(StoreError::Missing)?;
    let author = format!("{}, {}", person.name.as_str(), person.title.as_str());
    let (cabinet, day) = (room.cabinet.clone(), room.clock.today());
    let (room, session) = (room.clone(), Arc::clone(session));
    block(move || {
        let envelope = sealing.finish(&message, Details { author, ..Details::new(kind) })?;
        let step = match (kind, outcome) {
            (EntryKind::Reply, _) if answers => Step::Answer,
            (EntryKind::Reply, _) => Step::Reply,
            (EntryKind::Extension, _) => Step::Extend,
            (EntryKind::Closing, Some(outcome)) => closing(&cabinet, &roster, &id, outcome)?,
            (EntryKind::Reopening, _) => Step::Reopen,
            _ => Step::Note,
        };
        cabinet.add_entry(&id, kind, form, day, envelope, step)?;
        room.notices.moved(&id, Some(session.person));
        card::acted(&room, &session, &id, 1);
        draft::sent(&room, &session, &id, kind);
        Ok(())
    })
    .await
    .unwrap_or(Err(StoreError::Broken))
    .map_err(UploadError::Store)
}

/// Closing a tip, which is kept as long as its channel says.
pub(super) fn closing(cabinet: &Cabinet, roster: &Roster, id: &TipId, outcome: Outcome) -> Result<Step, StoreError> {
    let channel = cabinet.record(id)?.channel;
    let clocks = roster.channel(channel).map(|channel| channel.clocks).unwrap_or_default();
    Ok(Step::Close(outcome, Clocks { keep_days: clocks.keep_days.max(LEAST_KEPT_DAYS), ..clocks }))
}

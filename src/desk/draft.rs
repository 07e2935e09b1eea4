//! What somebody writes and does not send: kept sealed for them alone, until it is sent or discarded.

use std::cell::Cell;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path, Payload};
use actix_web::{HttpRequest, HttpResponse};
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::door::ReadsHere;
use super::reading::opened;
use super::session::DeskSession;
use super::tip::{self, Refused, TipForm, parse};
use super::{Desk, DeskError};
use crate::crypto::{CardKey, Draft, Drafts, Identity, SealedCard, SealedDrafts};
use crate::domain::{EntryKind, Message, TipId};
use crate::secret::Secret;
use crate::store::StoreError;
use crate::upload::{self, UploadError};
use crate::web::{block, see_other, words};

/// The forms whose text can be kept.
pub(super) const KINDS: [EntryKind; 2] = [EntryKind::Reply, EntryKind::Note];

#[derive(Deserialize)]
pub(super) struct DiscardForm {
    #[serde(default)]
    guard: String,
    #[serde(default)]
    kind: String,
}

/// What a form is called in addresses and fields, if its text can be kept.
pub(super) fn name_of(kind: EntryKind) -> &'static str {
    if kind == EntryKind::Note { "note" } else { "reply" }
}

fn kind_of(name: &str) -> Option<EntryKind> {
    KINDS.into_iter().find(|kind| name_of(*kind) == name)
}

/// Keeps what was typed into a form. Files that came along are thrown away: the page says so before.
pub(super) async fn save(
    room: Data<Desk>,
    session: ReadsHere,
    id: Path<String>,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, DeskError> {
    let (id, session) = (parse(&id)?, session.0);
    let (there, opener) = (room.clone(), session.clone());
    block(move || opener.open_tip(&there.cabinet, &id).map(drop)).await??;
    let fields = upload::texts(request.headers(), payload.into_inner(), room.limits).await;
    let kind = kind_of(fields.text("kind").expose()).ok_or(DeskError::Unreadable)?;
    let typed = fields.text("message");
    let problem = |error: UploadError| (error.status(), error.sentence(words::spoken(), &room.limits));
    let message = match session.secret.check(fields.text("guard").expose()) {
        None => Err(problem(UploadError::Guard)),
        Some(_) => Message::parse(typed, room.limits.message_chars).map_err(|error| problem(error.into())),
    };
    let refused = match message {
        Ok(message) => {
            let (there, writer, day) = (room.clone(), session.clone(), room.clock.today());
            let kept = block(move || {
                change(&there, &writer, &id, |drafts, identity| {
                    let draft = Draft { day, text: Secret::new(message.text().to_owned()) };
                    drafts.put(writer.person, identity, &id, kind, &draft);
                    true
                })
            })
            .await?;
            match kept {
                Ok(()) => {
                    session.drop_carried(&id, kind);
                    return Ok(see_other(&format!("/tips/{id}#{}", name_of(kind))));
                }
                Err(StoreError::TooLarge) => {
                    (StatusCode::PAYLOAD_TOO_LARGE, fl!(words::spoken(), "problem-drafts-full"))
                }
                Err(StoreError::Missing) => return Err(DeskError::NotFound),
                Err(error) => problem(error.into()),
            }
        }
        Err(refused) => refused,
    };
    let (status, text) = refused;
    let refused = Refused { form: TipForm::Entry(kind), text, message: typed.expose(), outcome: None };
    tip::again(&room, session, id, status, refused).await
}

pub(super) async fn discard(
    room: Data<Desk>,
    session: ReadsHere,
    id: Path<String>,
    form: Form<DiscardForm>,
) -> Result<HttpResponse, DeskError> {
    session.0.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    let (id, session) = (parse(&id)?, session.0);
    let kind = kind_of(&form.kind);
    block(move || {
        session.open_tip(&room.cabinet, &id)?;
        match kind {
            Some(kind) => change(&room, &session, &id, |drafts, _| drafts.discard(session.person, kind)),
            None => Ok(()),
        }
    })
    .await??;
    Ok(see_other(&format!("/tips/{id}#{}", kind.map_or("end", name_of))))
}

/// What somebody has written for a form of a tip, if they have kept it. What cannot be read is not shown.
pub(super) fn kept(room: &Desk, session: &DeskSession, id: &TipId, identity: &Identity) -> Vec<(EntryKind, Draft)> {
    let Ok(Some(sealed)) = room.cabinet.drafts(id) else { return Vec::new() };
    let Ok(drafts) = Drafts::open(identity, id, &sealed) else { return Vec::new() };
    let of = |kind| Some((kind, drafts.of(session.person, session.identity(), id, kind).ok().flatten()?));
    KINDS.into_iter().filter_map(of).collect()
}

/// Forgets what was kept for a form, which has been sent. What was sent is sent, so a draft that stays is no reason to say
/// that it failed.
pub(super) fn sent(room: &Desk, session: &DeskSession, id: &TipId, kind: EntryKind) {
    session.drop_carried(id, kind);
    if KINDS.contains(&kind) {
        let _ = change(room, session, id, |drafts, _| drafts.discard(session.person, kind));
    }
}

/// Forgets everything of a person who has just stepped back from a tip, while their session still knows how. What cannot be
/// forgotten goes with the tip.
pub(super) fn leave(room: &Desk, session: &DeskSession, id: &TipId) {
    let _ = change(room, session, id, |drafts, _| {
        let there = drafts.has(session.person);
        drafts.keep_only(|person| person != session.person);
        there
    });
}

/// Changes the drafts of a tip that this person reads, and notes on its card whether they have one. `change` answers whether
/// there is anything to write.
fn change(
    room: &Desk,
    session: &DeskSession,
    id: &TipId,
    change: impl Fn(&mut Drafts, &Identity) -> bool,
) -> Result<(), StoreError> {
    let identity = session.open_tip(&room.cabinet, id)?;
    let (key, person) = (CardKey::of(identity.seed()), session.person);
    let roster = room.cabinet.roster().ok_or(StoreError::Missing)?;
    let here = |person| roster.active(person).is_some();
    let written = Cell::new(None);
    room.cabinet.change_drafts(
        id,
        room.clock.today(),
        |card: Option<&SealedCard>, sealed: Option<&SealedDrafts>| {
            let mut drafts = match sealed {
                Some(sealed) => Drafts::open(&identity, id, sealed).map_err(|_| StoreError::Damaged)?,
                None => Drafts::default(),
            };
            if !change(&mut drafts, session.identity()) {
                return Ok(None);
            }
            drafts.keep_only(here);
            let mut card = opened(&key, id, card)?;
            let seen = room.readings.put_on(id, &mut card);
            card.note_draft(person, drafts.has(person));
            card.keep_only(here);
            written.set(Some(seen));
            let sealed = drafts.seal(&identity, id).ok_or(StoreError::TooLarge)?;
            Ok(Some((key.seal(id, &card), sealed)))
        },
    )?;
    if let Some(seen) = written.take() {
        room.readings.written(id, &seen);
    }
    Ok(())
}

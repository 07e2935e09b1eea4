//! What a reader does to the card of a tip: labels, and marking it as unread; and what is noted there when they act.

use std::cell::Cell;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::door::ReadsHere;
use super::reading::opened;
use super::session::DeskSession;
use super::tip::{self, Refused, TipForm, parse};
use super::{Desk, DeskError};
use crate::domain::{Card, LABEL_MAX_CHARS, LABELS_MAX, LabelError, TipId, TipLabel};
use crate::store::StoreError;
use crate::web::words::Language;
use crate::web::{block, see_other, words};

#[derive(Deserialize)]
pub(super) struct LabelForm {
    #[serde(default)]
    guard: String,
    #[serde(default)]
    label: String,
}

#[derive(Deserialize)]
pub(super) struct UnreadForm {
    #[serde(default)]
    guard: String,
    /// The first entry that is new again.
    #[serde(default)]
    from: u32,
}

pub(super) async fn put_label(
    room: Data<Desk>,
    session: ReadsHere,
    id: Path<String>,
    form: Form<LabelForm>,
) -> Result<HttpResponse, DeskError> {
    session.0.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    let (id, session) = (parse(&id)?, session.0);
    let label = TipLabel::parse(&form.label);
    let (there, opener) = (room.clone(), session.clone());
    let put = block(move || {
        // Whether the tip is theirs is asked before anything is said about what was typed.
        opener.card_key(&there.cabinet, &id)?;
        match label {
            Ok(label) => change(&there, &opener, &id, |card| card.put(label.clone())),
            Err(error) => Ok(Err(error)),
        }
    })
    .await??;
    match put {
        Ok(()) => Ok(see_other(&format!("/tips/{id}#labels"))),
        Err(error) => {
            let text = sentence(words::spoken(), error);
            let refused = Refused { form: TipForm::Label, text, message: "", outcome: None };
            tip::again(&room, session, id, StatusCode::UNPROCESSABLE_ENTITY, refused).await
        }
    }
}

pub(super) async fn take_label_off(
    room: Data<Desk>,
    session: ReadsHere,
    id: Path<String>,
    form: Form<LabelForm>,
) -> Result<HttpResponse, DeskError> {
    session.0.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    let id = parse(&id)?;
    let label = TipLabel::parse(&form.label).ok();
    block(move || {
        let taken = change(&room, &session.0, &id, |card| {
            if let Some(label) = &label {
                card.take_off(label);
            }
            Ok::<_, LabelError>(())
        });
        taken.map(|_| ())
    })
    .await??;
    Ok(see_other(&format!("/tips/{id}#labels")))
}

/// Some of a tip counts as not seen again. Nothing is written: what has been read waits, and so does this.
pub(super) async fn unread(
    room: Data<Desk>,
    session: ReadsHere,
    id: Path<String>,
    form: Form<UnreadForm>,
) -> Result<HttpResponse, DeskError> {
    session.0.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    let (id, from) = (parse(&id)?, form.from);
    let today = room.clock.today();
    block(move || {
        let key = session.0.card_key(&room.cabinet, &id)?;
        room.readings.note(id, key, session.0.person, from, today);
        Ok::<_, StoreError>(())
    })
    .await??;
    Ok(see_other("/"))
}

/// Changes the card of a tip that this person reads, and takes along what waits to be written on it. What `change` refuses
/// changes nothing.
///
/// # Errors
/// [`StoreError::Missing`], whether there is no such tip or it is not theirs, and those of reading and writing.
pub(super) fn change<E>(
    room: &Desk,
    session: &DeskSession,
    id: &TipId,
    change: impl Fn(&mut Card) -> Result<(), E>,
) -> Result<Result<(), E>, StoreError> {
    let key = session.card_key(&room.cabinet, id)?;
    let roster = room.cabinet.roster().ok_or(StoreError::Missing)?;
    let (refused, written) = (Cell::new(None), Cell::new(None));
    room.cabinet.change_card(id, room.clock.today(), |sealed| {
        let before = opened(&key, id, sealed)?;
        let mut card = before.clone();
        let seen = room.readings.put_on(id, &mut card);
        if let Err(error) = change(&mut card) {
            refused.set(Some(error));
            return Ok(None);
        }
        card.keep_only(|person| roster.active(person).is_some());
        written.set(Some(seen));
        Ok((card != before).then(|| key.seal(id, &card)))
    })?;
    if let Some(seen) = written.take() {
        room.readings.written(id, &seen);
    }
    Ok(refused.take().map_or(Ok(()), Err))
}

/// Notes that somebody acted on a tip, and that the entries they wrote themselves are not new to them. What they did is done
/// already, so a card that cannot be written is no reason to say that it failed.
pub(super) fn acted(room: &Desk, session: &DeskSession, id: &TipId, wrote: u32) {
    let entries = room.cabinet.record(id).map_or(0, |record| record.entries);
    let _ = change(room, session, id, |card| {
        card.take_in_hand(session.person);
        if card.seen(session.person).saturating_add(wrote) >= entries {
            card.see(session.person, entries);
        }
        Ok::<_, LabelError>(())
    });
}

/// Takes off the card of a tip what is there of somebody who has just stepped back from it, while their session still knows
/// how. What cannot be taken off goes with the tip.
pub(super) fn leave(room: &Desk, session: &DeskSession, id: &TipId) {
    room.readings.forget(id, session.person);
    let _ = change(room, session, id, |card| {
        card.keep_only(|person| person != session.person);
        Ok::<_, LabelError>(())
    });
}

fn sentence(l: &Language, error: LabelError) -> String {
    match error {
        LabelError::Blank => fl!(l, "problem-label-blank"),
        LabelError::TooLong => fl!(l, "problem-label-long", max = LABEL_MAX_CHARS),
        LabelError::TooMany => fl!(l, "problem-label-many", max = LABELS_MAX),
    }
}

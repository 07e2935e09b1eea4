//! The steps of a tip that are a press of a button: acknowledging it, and erasing it before its time, which takes two.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::door::SignedIn;
use super::session::DeskSession;
use super::tip::{self, Refused, TipForm, parse};
use super::{Desk, DeskError, card, docket_tip};
use crate::crypto::Hold;
use crate::domain::{NotNow, PersonId, Step, TipId};
use crate::store::{Cabinet, Roster, StoreError, TipRecord};
use crate::web::{block, see_other, words};

/// A form that is a button, proven to be ours.
#[derive(Deserialize)]
pub(super) struct Press {
    guard: String,
}

/// The form that erases for good.
#[derive(Deserialize)]
pub(super) struct ErasePress {
    guard: String,
    /// Ticked by whoever asks first and whoever agrees.
    sure: Option<String>,
}

pub(super) async fn acknowledge(
    room: Data<Desk>,
    session: SignedIn,
    id: Path<String>,
    form: Form<Press>,
) -> Result<HttpResponse, DeskError> {
    session.0.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    let (id, day) = (parse(&id)?, room.clock.today());
    let session = session.0;
    block(move || {
        session.access(&room.cabinet, &id)?;
        room.cabinet.take_step(&id, Step::Acknowledge, day)?;
        room.notices.moved(&id, Some(session.person));
        card::acted(&room, &session, &id, 0);
        Ok::<_, StoreError>(())
    })
    .await??;
    Ok(see_other(&format!("/tips/{id}")))
}

/// The first press asks, by whoever can read the tip. The second erases, by somebody else who has overseen the tip since
/// it came: whoever edits lists and shares tips makes no second person of their own.
pub(super) async fn erase(
    room: Data<Desk>,
    session: SignedIn,
    id: Path<String>,
    form: Form<ErasePress>,
) -> Result<HttpResponse, DeskError> {
    session.0.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    let (id, day) = (parse(&id)?, room.clock.today());
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let (session, sure) = (session.0, form.sure.is_some());
    let (there, by) = (room.clone(), session.clone());
    let (pressed, may) = block(move || {
        let cabinet = &there.cabinet;
        let (record, may) = authority(cabinet, &roster, &by, &id)?;
        let pressed = match (record.life.erasure_asked, may) {
            (None, May { read: true, .. }) if sure => {
                cabinet.take_step(&id, Step::AskErasure(by.person), day)?;
                there.notices.moved(&id, Some(by.person));
                Pressed::Taken
            }
            (None, May { read: true, .. }) => {
                record.life.closed.ok_or(NotNow::Open)?;
                Pressed::Unsure
            }
            (Some(first), May { agree: true, .. }) if first != by.person && sure => {
                let erased = cabinet.erase(&id, first)?;
                there.readings.forget_tip(&id);
                if erased { Pressed::Erased } else { Pressed::Taken }
            }
            (Some(first), May { agree: true, .. }) if first != by.person => Pressed::Unsure,
            _ => return Err(StoreError::Missing),
        };
        Ok((pressed, may))
    })
    .await??;
    let text = || fl!(words::spoken(), "problem-erase-unsure");
    match pressed {
        Pressed::Erased => Ok(see_other("/docket")),
        Pressed::Taken => Ok(see_other(&page_of(&id, may))),
        Pressed::Unsure if may.read => {
            let refused = Refused { form: TipForm::Erasure, text: text(), message: "", outcome: None };
            tip::again(&room, session, id, StatusCode::UNPROCESSABLE_ENTITY, refused).await
        }
        Pressed::Unsure => docket_tip::unsure(&room, session, id, text()).await,
    }
}

/// What came of a press that erases.
enum Pressed {
    /// The tip is gone.
    Erased,
    /// The tip is there; it is written down what is wished.
    Taken,
    /// Nothing: it cannot be undone, and was not confirmed.
    Unsure,
}

/// Withdraws the wish to erase a tip, or refuses it.
pub(super) async fn keep(
    room: Data<Desk>,
    session: SignedIn,
    id: Path<String>,
    form: Form<Press>,
) -> Result<HttpResponse, DeskError> {
    session.0.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    let (id, day) = (parse(&id)?, room.clock.today());
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let (cabinet, session) = (room.cabinet.clone(), session.0);
    let by = session.person;
    let may = block(move || {
        let (_, may) = authority(&cabinet, &roster, &session, &id)?;
        cabinet.take_step(&id, Step::KeepAfterAll, day)?;
        Ok::<_, StoreError>(may)
    })
    .await??;
    room.notices.moved(&id, Some(by));
    Ok(see_other(&page_of(&id, may)))
}

/// Where somebody sees a tip: whole, or as its overseer.
fn page_of(id: &TipId, may: May) -> String {
    if may.read { format!("/tips/{id}") } else { format!("/docket/{id}") }
}

/// What a person may do with a tip beside what everybody may who holds a grant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct May {
    /// Read it now, here or with a key of their own.
    pub(super) read: bool,
    /// See that it moves: they oversee its channel or did when it came, and their grant opens, be it held back or not.
    pub(super) oversee: bool,
    /// Agree that it is erased before its time: they have overseen it since it came. To be on the list now is not enough.
    pub(super) agree: bool,
}

/// The record of a tip, and what this person may do with it.
///
/// # Errors
/// [`StoreError::Missing`] when they may do nothing, as if it were not there.
pub(super) fn authority(
    cabinet: &Cabinet,
    roster: &Roster,
    session: &Arc<DeskSession>,
    id: &TipId,
) -> Result<(TipRecord, May), StoreError> {
    let hold = session.hold(cabinet, id)?;
    let record = cabinet.record(id)?;
    let oversee = oversees(roster, &record, session.person, hold);
    let may = May { read: session.access(cabinet, id).is_ok(), oversee, agree: hold.oversees() };
    if may.read || may.oversee { Ok((record, may)) } else { Err(StoreError::Missing) }
}

/// Whether a person sees that a tip moves, and may open it again or have it kept, which harms nobody: they oversee its
/// channel, or did when it came, as their grant tells. Taking somebody off the list takes no tip from them.
pub(super) fn oversees(roster: &Roster, record: &TipRecord, person: PersonId, hold: Hold) -> bool {
    let listed = roster.channel(record.channel).is_some_and(|channel| channel.overseers.contains(&person));
    listed || hold.oversees()
}

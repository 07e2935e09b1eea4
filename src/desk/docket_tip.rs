//! One tip as its overseer sees it before it is theirs to read: where it stands, and what an overseer may do about that.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;

use super::bar::{Bar, Here};
use super::door::SignedIn;
use super::session::{Access, DeskSession};
use super::share::Readers;
use super::standing::{Next, Standing};
use super::steps::{May, authority};
use super::tip::parse;
use super::write::keep;
use super::{Desk, DeskError};
use crate::crypto::Hold;
use crate::domain::{EntryKind, Life, TipId, tip_name};
use crate::store::{Cabinet, Roster, StoreError};
use crate::upload;
use crate::web::{Frame, block, is_switching, page, see_other, words};

#[derive(Template)]
#[template(path = "desk/docket_tip.html")]
struct DocketTipPage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    guards: [String; 3],
    id: TipId,
    name: String,
    channel: String,
    standing: Standing,
    readable: bool,
    /// It is closed or answered, and can be opened again.
    reopen: bool,
    /// Who asked for it to be erased, and whether this person may agree.
    erasure: Option<(String, bool)>,
    reason: &'a str,
    /// What was wrong with the form that opens it again.
    problem: Option<String>,
    /// What was wrong with the form that erases it.
    unsure: Option<String>,
}

/// What comes back with a form.
#[derive(Default)]
struct Given<'a> {
    reason: &'a str,
    problem: Option<String>,
    unsure: Option<String>,
}

pub(super) async fn show(room: Data<Desk>, session: SignedIn, id: Path<String>) -> Result<HttpResponse, DeskError> {
    respond(&room, session.0, parse(&id)?, StatusCode::OK, Given::default()).await
}

/// The page again, when whoever would agree that it is erased has not confirmed that.
pub(super) async fn unsure(
    room: &Data<Desk>,
    session: Arc<DeskSession>,
    id: TipId,
    text: String,
) -> Result<HttpResponse, DeskError> {
    let given = Given { unsure: Some(text), ..Given::default() };
    respond(room, session, id, StatusCode::UNPROCESSABLE_ENTITY, given).await
}

/// An overseer opens a closed or answered tip again, whether they can read it or not: what they write is sealed to its readers.
pub(super) async fn reopen(
    room: Data<Desk>,
    session: SignedIn,
    id: Path<String>,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, DeskError> {
    let id = parse(&id)?;
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let (cabinet, opener) = (room.cabinet.clone(), session.0.clone());
    let (recipients, may) = block(move || {
        let (_, may) = authority(&cabinet, &roster, &opener, &id)?;
        if !may.oversee {
            return Err(StoreError::Missing);
        }
        Ok((cabinet.recipients(&id, EntryKind::Reopening)?, may))
    })
    .await??;
    let spool = room.cabinet.spool();
    let received = upload::receive(request.headers(), payload.into_inner(), room.limits, &recipients, spool).await;
    if is_switching(&request) {
        session.0.secret.check(received.fields.text("guard").expose()).ok_or(DeskError::Guard)?;
        let reason = received.fields.text("reason").expose();
        return respond(&room, session.0, id, StatusCode::OK, Given { reason, ..Given::default() }).await;
    }
    match keep(&room, &session.0, id, EntryKind::Reopening, received.sealing, &received.fields).await {
        Ok(()) if may.read => Ok(see_other(&format!("/tips/{id}#end"))),
        Ok(()) => Ok(see_other(&format!("/docket/{id}"))),
        Err(error) => {
            let problem = Some(error.sentence(words::spoken(), &room.limits));
            let reason = received.fields.text("reason").expose();
            respond(&room, session.0, id, error.status(), Given { reason, problem, unsure: None }).await
        }
    }
}

async fn respond(
    room: &Data<Desk>,
    session: Arc<DeskSession>,
    id: TipId,
    status: StatusCode,
    given: Given<'_>,
) -> Result<HttpResponse, DeskError> {
    let Given { reason, problem, unsure } = given;
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let (cabinet, opener, known) = (room.cabinet.clone(), session.clone(), roster.clone());
    let (record, may, next) = block(move || {
        let (record, may) = authority(&cabinet, &known, &opener, &id)?;
        if may.oversee { Ok((record, may, next(&cabinet, &known, &opener, &id)?)) } else { Err(StoreError::Missing) }
    })
    .await??;
    let l = words::spoken();
    let channel = roster.channel(record.channel);
    let May { read: readable, .. } = may;
    let erasure = record.life.erasure_asked.map(|asked| {
        let name = roster.person(asked).map_or_else(|| fl!(l, "erase-somebody"), |one| one.name.as_str().to_owned());
        (name, may.agree && asked != session.person)
    });
    let shown = DocketTipPage {
        frame: frame(roster.site.as_str(), &id, &record.life, erasure.as_ref()),
        bar: Bar::new(&roster, &session, Here::Docket),
        guards: std::array::from_fn(|_| session.secret.guard()),
        id,
        name: tip_name(&id),
        channel: channel.map_or_else(String::new, |channel| channel.name.as_str().to_owned()),
        standing: Standing::of(l, &record, next, room.clock.today()),
        readable,
        reopen: may_reopen(&record.life),
        erasure,
        reason,
        problem,
        unsure,
    };
    Ok(page(status, &shown))
}

/// Where the tip goes when its clock runs out. What was sent straight to the overseers goes no further, and what was shared
/// with one of them still goes to the others: that stands in the tip.
fn next(cabinet: &Cabinet, roster: &Roster, session: &DeskSession, id: &TipId) -> Result<Next, StoreError> {
    let goes_up = match session.hold(cabinet, id)? {
        Hold::Held => true,
        Hold::Open | Hold::Early => match session.access(cabinet, id)? {
            Access::Content(identity) => Readers::read(cabinet, id, &identity)?.has_heirs(roster).unwrap_or(false),
            Access::Sealed => false,
        },
    };
    Ok(if goes_up { Next::Overseers } else { Next::Nobody })
}

/// The language is chosen with the form for opening it again, where there is one. Where this person may agree that the tip is
/// erased, there is another.
fn frame<'a>(site: &'a str, id: &TipId, life: &Life, erasure: Option<&(String, bool)>) -> Frame<'a> {
    let frame = Frame::new(site).of_page(&format!("/docket/{id}"));
    if !may_reopen(life) {
        return frame;
    }
    let frame = frame.with_form("reopen", format!("/tips/{id}/reopen"));
    if erasure.is_some_and(|(_, may_agree)| *may_agree) { frame.in_new_tab() } else { frame }
}

/// What is closed or answered can be opened again.
fn may_reopen(life: &Life) -> bool {
    life.closed.is_some() || life.answered.is_some()
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::domain::{ChannelId, Clocks, Day, Life, Outcome, Step};
    use crate::store::{TipRecord, Turn};

    let l = words::spoken();
    let day = |number| Day::from_unix_seconds(1_790_000_000).plus(number);
    let close = Step::Close(Outcome::PartlySubstantiated, Clocks::default());
    let id = TipId::from_bytes([5; 16]);
    let one = |state: &str, steps: &[Step], erasure: Option<(String, bool)>, problem: Option<String>| {
        let mut life = Life::new(day(0), Clocks::default());
        for step in steps {
            life.take(*step, day(3)).expect("each step fits the one before");
        }
        let turn = if state.ends_with("source-wrote") { Turn::Handlers } else { Turn::Source };
        let channel = ChannelId::from_bytes([1; 8]);
        let record = TipRecord { channel, life, moved: day(3), turn, entries: 1 };
        let page = DocketTipPage {
            frame: frame(words.line, &id, &life, erasure.as_ref()),
            bar: Bar::sample(words, Here::Docket, true),
            guards: ["gu4rd-0", "gu4rd-1", "gu4rd-2"].map(str::to_owned),
            id,
            name: tip_name(&id),
            channel: words.line.to_owned(),
            standing: Standing::of(l, &record, Next::Overseers, day(10)),
            readable: life.escalated.is_some(),
            reopen: may_reopen(&life),
            erasure,
            reason: if problem.is_some() { words.text } else { "" },
            problem,
            unsure: (state == "refused-erasure").then(|| fl!(l, "problem-erase-unsure")),
        };
        crate::pages::Sample::of("desk/docket_tip", state, &page)
    };
    let asked = |may| Some((words.line.to_owned(), may));
    vec![
        one("waiting", &[], None, None),
        one("escalated", &[Step::Extend, Step::Escalate], None, None),
        one("answered", &[Step::Answer], None, None),
        one("closed", &[close], None, None),
        one("answered-source-wrote", &[Step::Answer], None, None),
        one("closed-source-wrote", &[close], None, None),
        one("refused", &[close], None, Some(fl!(l, "problem-guard"))),
        one("erasure-to-agree", &[close], asked(true), None),
        one("refused-erasure", &[close], asked(true), None),
        one("erasure-asked", &[close], asked(false), None),
    ]
}

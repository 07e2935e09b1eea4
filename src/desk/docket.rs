//! The overseers' view: every tip whose grant they hold, by what is due first, without its content until it is theirs to
//! read. A tip they were left out of is not here: their grant of it opens for nobody.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Payload, block};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;

use super::door::SignedIn;
use super::session::{Damage, DeskSession};
use super::standing::{self, Standing};
use super::steps::{May, authority, oversees};
use super::tip::{keep, parse};
use super::{Desk, DeskError};
use crate::domain::{Day, EntryKind, TipId, tip_name};
use crate::store::{Roster, StoreError, TipRecord};
use crate::upload;
use crate::web::words::Language;
use crate::web::{Frame, page, see_other, words};

#[derive(Template)]
#[template(path = "desk/docket.html")]
struct DocketPage<'a> {
    frame: Frame<'a>,
    person: &'a str,
    guard: String,
    damaged: bool,
    rows: Vec<RowView>,
    overdue: usize,
    escalated: usize,
}

struct RowView {
    id: TipId,
    name: String,
    channel: String,
    received: String,
    due: String,
    overdue: bool,
    escalated: bool,
}

/// One tip as its overseer sees it before it is theirs to read.
#[derive(Template)]
#[template(path = "desk/docket_tip.html")]
struct DocketTipPage<'a> {
    frame: Frame<'a>,
    person: &'a str,
    guards: [String; 4],
    id: TipId,
    name: String,
    channel: String,
    standing: Standing,
    readable: bool,
    closed: bool,
    /// Who asked for it to be erased, and whether this person may agree.
    erasure: Option<(String, bool)>,
    reason: &'a str,
    problem: Option<String>,
}

pub(super) async fn show(room: Data<Desk>, session: SignedIn) -> Result<HttpResponse, DeskError> {
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let (cabinet, opener) = (room.cabinet.clone(), session.0.clone());
    let (tips, damage) = block(move || {
        let (holdings, damage) = opener.holdings(&cabinet)?;
        Ok::<_, StoreError>((cabinet.records(|tip| holdings.contains_key(tip))?, damage))
    })
    .await??;
    let (l, today) = (words::english(), room.clock.today());
    let mut tips: Vec<(TipId, TipRecord)> = tips
        .into_iter()
        .filter_map(|(id, record)| Some((id, record.ok()?)))
        .filter(|(_, record)| oversees(&roster, record, session.0.person))
        .collect();
    tips.sort_by_cached_key(|(id, record)| order(id, record));
    let person = roster.active(session.0.person).ok_or(DeskError::SignedOut)?;
    let shown = DocketPage {
        frame: Frame { l, site: roster.site.as_str() },
        person: person.name.as_str(),
        guard: session.0.secret.guard(),
        damaged: damage == Damage::Found,
        overdue: tips.iter().filter(|(_, record)| record.life.overdue(today).is_some()).count(),
        escalated: tips.iter().filter(|(_, record)| record.life.escalated.is_some()).count(),
        rows: tips.iter().map(|(id, record)| RowView::of(l, &roster, *id, record, today)).collect(),
    };
    Ok(page(StatusCode::OK, &shown))
}

/// What is due first comes first, then what is answered, then what is closed.
fn order(id: &TipId, record: &TipRecord) -> (u8, u64, String) {
    let life = &record.life;
    match (life.due(), life.closed) {
        (Some(due), _) => (0, due.by().unix_seconds(), tip_name(id)),
        (None, None) => (1, life.received.unix_seconds(), tip_name(id)),
        (None, Some(closed)) => (2, closed.day.unix_seconds(), tip_name(id)),
    }
}

pub(super) async fn show_tip(room: Data<Desk>, session: SignedIn, id: Path<String>) -> Result<HttpResponse, DeskError> {
    respond(&room, session.0, parse(&id)?, StatusCode::OK, "", None).await
}

/// An overseer opens a closed tip again, whether they can read it or not: what they write is sealed to its readers.
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
    let received =
        upload::receive(request.headers(), payload.into_inner(), room.limits, &recipients, spool, "guard").await;
    match keep(&room, &session.0, id, EntryKind::Reopening, received.sealing, &received.fields).await {
        Ok(()) if may.read => Ok(see_other(&format!("/tips/{id}#end"))),
        Ok(()) => Ok(see_other(&format!("/docket/{id}"))),
        Err(error) => {
            let problem = Some(error.sentence(words::english(), &room.limits));
            let reason = received.fields.text("reason").expose();
            respond(&room, session.0, id, error.status(), reason, problem).await
        }
    }
}

async fn respond(
    room: &Data<Desk>,
    session: Arc<DeskSession>,
    id: TipId,
    status: StatusCode,
    reason: &str,
    problem: Option<String>,
) -> Result<HttpResponse, DeskError> {
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let (cabinet, opener, known) = (room.cabinet.clone(), session.clone(), roster.clone());
    let (record, may) = block(move || {
        let (record, may) = authority(&cabinet, &known, &opener, &id)?;
        if may.oversee { Ok((record, may)) } else { Err(StoreError::Missing) }
    })
    .await??;
    let l = words::english();
    let channel = roster.channel(record.channel);
    let person = roster.active(session.person).ok_or(DeskError::SignedOut)?;
    let May { read: readable, .. } = may;
    let shown = DocketTipPage {
        frame: Frame { l, site: roster.site.as_str() },
        person: person.name.as_str(),
        guards: std::array::from_fn(|_| session.secret.guard()),
        id,
        name: tip_name(&id),
        channel: channel.map_or_else(String::new, |channel| channel.name.as_str().to_owned()),
        standing: Standing::of(l, &record.life, channel, room.clock.today()),
        readable,
        closed: record.life.closed.is_some(),
        erasure: record.life.erasure_asked.map(|asked| {
            let name =
                roster.person(asked).map_or_else(|| fl!(l, "erase-somebody"), |one| one.name.as_str().to_owned());
            (name, asked != session.person)
        }),
        reason,
        problem,
    };
    Ok(page(status, &shown))
}

impl RowView {
    fn of(l: &Language, roster: &Roster, id: TipId, record: &TipRecord, today: Day) -> Self {
        let life = &record.life;
        let due = match (life.due(), life.closed, life.answered) {
            (Some(due), _, _) => standing::due_sentence(l, due, today),
            (None, Some(closed), _) => {
                let (day, outcome) = (words::day(l, closed.day), standing::outcome(l, closed.outcome));
                fl!(l, "standing-closed", day = day, outcome = outcome)
            }
            (None, None, Some(day)) => fl!(l, "standing-answered", day = words::day(l, day)),
            (None, None, None) => String::new(),
        };
        Self {
            id,
            name: tip_name(&id),
            channel: roster
                .channel(record.channel)
                .map_or_else(String::new, |channel| channel.name.as_str().to_owned()),
            received: words::day(l, life.received),
            due,
            overdue: life.overdue(today).is_some(),
            escalated: life.escalated.is_some(),
        }
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::domain::{Clocks, Life, Outcome, Step};
    use crate::store::Turn;

    let (l, roster) = (words::english(), crate::pages::roster(words));
    let day = |number| Day::from_unix_seconds(1_790_000_000).plus(number);
    let record = |steps: &[Step]| {
        let mut life = Life::new(day(0), Clocks::default());
        for step in steps {
            life.take(*step, day(3)).expect("each step fits the one before");
        }
        let channel = roster.channels.first().expect("the roster has one");
        TipRecord { channel: channel.id, life, moved: day(3), turn: Turn::Source, entries: 1 }
    };
    let close = Step::Close(Outcome::PartlySubstantiated, Clocks::default());
    let id = TipId::from_bytes([5; 16]);
    let row = |steps: &[Step], today| RowView::of(l, &roster, id, &record(steps), day(today));
    let docket = |state: &str, rows: Vec<RowView>| {
        let page = DocketPage {
            frame: Frame { l, site: words.line },
            person: words.line,
            guard: "gu4rd".to_owned(),
            damaged: state == "damaged",
            overdue: rows.iter().filter(|row| row.overdue).count(),
            escalated: rows.iter().filter(|row| row.escalated).count(),
            rows,
        };
        crate::pages::Sample::of("desk/docket", state, &page)
    };
    let one = |state: &str, steps: &[Step], erasure: Option<(String, bool)>, problem: Option<String>| {
        let record = record(steps);
        let page = DocketTipPage {
            frame: Frame { l, site: words.line },
            person: words.line,
            guards: ["gu4rd-0", "gu4rd-1", "gu4rd-2", "gu4rd-3"].map(str::to_owned),
            id,
            name: tip_name(&id),
            channel: words.line.to_owned(),
            standing: Standing::of(l, &record.life, roster.channel(record.channel), day(10)),
            readable: record.life.escalated.is_some(),
            closed: record.life.closed.is_some(),
            erasure,
            reason: if problem.is_some() { words.text } else { "" },
            problem,
        };
        crate::pages::Sample::of("desk/docket_tip", state, &page)
    };
    let asked = |may| Some((words.line.to_owned(), may));
    vec![
        docket("empty", vec![]),
        docket("damaged", vec![]),
        docket(
            "all-kinds",
            vec![
                row(&[], 3),
                row(&[], 30),
                row(&[Step::Escalate], 30),
                row(&[Step::Acknowledge], 30),
                row(&[Step::Acknowledge], 300),
                row(&[Step::Answer], 30),
                row(&[close], 30),
            ],
        ),
        one("waiting", &[], None, None),
        one("escalated", &[Step::Extend, Step::Escalate], None, None),
        one("answered", &[Step::Answer], None, None),
        one("closed", &[close], None, None),
        one("refused", &[close], None, Some(fl!(l, "problem-guard"))),
        one("erasure-to-agree", &[close], asked(true), None),
        one("erasure-asked", &[close], asked(false), None),
    ]
}

//! A person's reminders by e-mail: where to, how often, and whether the last one left.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::bar::{Bar, Here};
use super::door::SignedIn;
use super::session::DeskSession;
use super::{Desk, DeskError};
use crate::domain::MailAddress;
use crate::notice::{MailFault, Outcome};
use crate::store::{Notices, StoreError};
use crate::web::words::Language;
use crate::web::{Frame, block, is_switching, page, see_other, words};

#[derive(Template)]
#[template(path = "desk/reminders.html")]
struct RemindersPage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    /// For the wishes, and for a reminder at once.
    guards: [String; 2],
    can_send: bool,
    typed: Typed,
    today: Today,
    outcome: Option<String>,
    /// What goes wrong for anybody; said to those who look after the site.
    failing: Option<String>,
    refused: bool,
}

/// What there is to do about the reminder of this day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Today {
    /// Nothing: there is no address it could go to.
    Unwished,
    /// Nothing any more: it has been sent.
    Sent,
    /// It can be sent now.
    Open,
}

struct Typed {
    email: String,
    often: Often,
}

/// What the form offers.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Often {
    Never,
    EveryDay,
    WhenSomething,
}

#[derive(Deserialize)]
pub(super) struct WishForm {
    #[serde(default)]
    guard: String,
    #[serde(default)]
    email: String,
    often: Often,
}

#[derive(Deserialize)]
pub(super) struct NowForm {
    #[serde(default)]
    guard: String,
}

pub(super) async fn show(room: Data<Desk>, session: SignedIn) -> Result<HttpResponse, DeskError> {
    respond(&room, &session.0, StatusCode::OK, None)
}

pub(super) async fn send(
    room: Data<Desk>,
    session: SignedIn,
    request: HttpRequest,
    form: Form<WishForm>,
) -> Result<HttpResponse, DeskError> {
    let session = session.0;
    let WishForm { guard, email, often } = form.into_inner();
    session.secret.check(&guard).ok_or(DeskError::Guard)?;
    if is_switching(&request) {
        return respond(&room, &session, StatusCode::OK, Some(Typed { email, often }));
    }
    let wished = match (often, MailAddress::parse(&email)) {
        (Often::Never, _) => None,
        (_, Err(_)) => {
            let typed = Typed { email, often };
            return respond(&room, &session, StatusCode::UNPROCESSABLE_ENTITY, Some(typed));
        }
        (often, Ok(address)) => Some(Notices { email: address.into(), quiet_days: often == Often::EveryDay }),
    };
    let (cabinet, today, person) = (room.cabinet.clone(), room.clock.today(), session.person);
    block(move || {
        cabinet.edit_roster(today, |roster| {
            let them = roster.people.iter_mut().find(|there| there.id == person).ok_or(StoreError::Missing)?;
            them.notices = wished;
            Ok::<_, StoreError>(())
        })
    })
    .await???;
    Ok(see_other("/account/reminders"))
}

/// Sends the one of this day at once, to see whether it arrives. The page then says that there is no second one.
pub(super) async fn now(room: Data<Desk>, session: SignedIn, form: Form<NowForm>) -> Result<HttpResponse, DeskError> {
    let session = session.0;
    session.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let person = roster.active(session.person).ok_or(DeskError::SignedOut)?;
    let address = person.notices.as_ref().and_then(|notices| MailAddress::parse(&notices.email).ok());
    if let Some(address) = address {
        room.notices.try_now(person.id, address, room.clock.today());
    }
    Ok(see_other("/account/reminders"))
}

fn respond(
    room: &Desk,
    session: &DeskSession,
    status: StatusCode,
    typed: Option<Typed>,
) -> Result<HttpResponse, DeskError> {
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let person = roster.active(session.person).ok_or(DeskError::SignedOut)?;
    let l = words::spoken();
    let kept = || match &person.notices {
        None => Typed { email: String::new(), often: Often::Never },
        Some(Notices { email, quiet_days: true }) => Typed { email: email.clone(), often: Often::EveryDay },
        Some(Notices { email, quiet_days: false }) => Typed { email: email.clone(), often: Often::WhenSomething },
    };
    let shown = RemindersPage {
        frame: frame(roster.site.as_str()),
        bar: Bar::new(&roster, session, Here::Account),
        guards: [session.secret.guard(), session.secret.guard()],
        can_send: room.notices.can_send(),
        typed: typed.unwrap_or_else(kept),
        today: match person.notices {
            None => Today::Unwished,
            Some(_) if room.notices.has_had(person.id, room.clock.today()) => Today::Sent,
            Some(_) => Today::Open,
        },
        outcome: room.notices.outcome(person.id).map(|outcome| outcome_in_words(l, outcome)),
        failing: room.notices.failing().filter(|_| person.operator).map(|fault| fault_in_words(l, fault)),
        refused: status != StatusCode::OK,
    };
    Ok(page(status, &shown))
}

fn frame(site: &str) -> Frame<'_> {
    Frame::new(site).with_form("reminders", "/account/reminders")
}

fn outcome_in_words(l: &Language, outcome: Outcome) -> String {
    match outcome {
        Outcome::Waiting => fl!(l, "reminders-waiting"),
        Outcome::Sent(day) => fl!(l, "reminders-sent", day = words::day(l, day)),
        Outcome::Failed(fault) => fault_in_words(l, fault),
    }
}

fn fault_in_words(l: &Language, fault: MailFault) -> String {
    match fault {
        MailFault::Unreachable => fl!(l, "reminders-unreachable"),
        MailFault::Refused => fl!(l, "reminders-refused"),
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    let l = words::spoken();
    let day = crate::domain::Day::from_unix_seconds(1_790_000_000);
    let sample = |state: &str, often, outcome: Option<Outcome>| {
        let page = RemindersPage {
            frame: frame(words.line),
            bar: Bar::sample(words, Here::Account, state == "operator"),
            guards: ["gu4rd".to_owned(), "gu4rd".to_owned()],
            can_send: state != "no-mail-server",
            typed: Typed { email: words.line.to_owned(), often },
            today: match often {
                Often::Never => Today::Unwished,
                _ if state == "already-today" => Today::Sent,
                Often::EveryDay | Often::WhenSomething => Today::Open,
            },
            outcome: outcome.map(|outcome| outcome_in_words(l, outcome)),
            failing: (state == "operator").then(|| fault_in_words(l, MailFault::Unreachable)),
            refused: state == "refused",
        };
        crate::pages::Sample::of("desk/reminders", state, &page)
    };
    vec![
        sample("no-mail-server", Often::Never, None),
        sample("never", Often::Never, None),
        sample("every-day", Often::EveryDay, Some(Outcome::Sent(day))),
        sample("already-today", Often::EveryDay, Some(Outcome::Sent(day))),
        sample("when-something", Often::WhenSomething, Some(Outcome::Waiting)),
        sample("not-sent", Often::EveryDay, Some(Outcome::Failed(MailFault::Refused))),
        sample("operator", Often::Never, Some(Outcome::Failed(MailFault::Unreachable))),
        sample("refused", Often::EveryDay, None),
    ]
}

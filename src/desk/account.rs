//! A person's own account: another passphrase, with the old one here, or with the paper key before signing in.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use i18n_embed_fl::fl;

use super::bar::{Bar, Here};
use super::door::SignedIn;
use super::roster_words::sentence;
use super::{Desk, DeskError};
use crate::crypto::PASSPHRASE_MIN_CHARS;
use crate::domain::{NAME_MAX_CHARS, PersonId};
use crate::people::{self, PeopleError};
use crate::secret::Secret;
use crate::store::Roster;
use crate::web::{Frame, block, is_switching, page, see_other, words};

#[derive(Template)]
#[template(path = "desk/account.html")]
struct AccountPage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    guard: String,
    min_chars: usize,
    /// The key of their own that reports are sealed to.
    own_key: Option<String>,
    changed: bool,
    problem: Option<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "desk/forgotten.html")]
struct ForgottenPage<'a> {
    frame: Frame<'a>,
    name: &'a str,
    min_chars: usize,
    done: bool,
    problem: Option<(&'static str, String)>,
}

#[derive(Deserialize)]
pub(super) struct Shown {
    changed: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct ChangeForm {
    #[serde(default)]
    guard: String,
    old: String,
    passphrase: String,
}

#[derive(Deserialize)]
pub(super) struct ForgottenForm {
    name: String,
    paper_key: String,
    passphrase: String,
}

pub(super) async fn show(
    room: Data<Desk>,
    session: SignedIn,
    shown: Option<Query<Shown>>,
) -> Result<HttpResponse, DeskError> {
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let mut account = AccountPage::new(&roster, &session);
    account.changed = shown.is_some_and(|shown| shown.changed.is_some());
    Ok(page(StatusCode::OK, &account))
}

pub(super) async fn change(
    room: Data<Desk>,
    session: SignedIn,
    form: Form<ChangeForm>,
) -> Result<HttpResponse, DeskError> {
    let ChangeForm { guard, old, passphrase } = form.into_inner();
    let (old, new) = (Secret::new(old), Secret::new(passphrase));
    session.0.secret.check(&guard).ok_or(DeskError::Guard)?;
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let name = roster.active(session.0.person).map_or("", |person| person.name.as_str());
    tokio::time::sleep(room.delays.before(name)).await;
    let turn = room.unlocking.enter().await?;
    let (cabinet, today, changing) = (room.cabinet.clone(), room.clock.today(), session.0.clone());
    let changed = block(move || {
        let _turn = turn;
        // This session goes on under the new lock; the door ends all others.
        changing.locked_anew(people::change_passphrase(&cabinet, today, changing.person, old, new)?);
        Ok(cabinet.forget()?)
    })
    .await?;
    let error = match changed {
        Ok(()) => {
            room.delays.succeeded(name);
            return Ok(see_other("/account?changed=1"));
        }
        Err(PeopleError::Store(error)) => return Err(error.into()),
        Err(error) => error,
    };
    if matches!(error, PeopleError::WrongPassphrase) {
        room.delays.failed(name);
    }
    let mut account = AccountPage::new(&roster, &session);
    let field = if matches!(error, PeopleError::Passphrase(_)) { "passphrase" } else { "old" };
    account.problem = Some((field, sentence(words::spoken(), &error)));
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &account))
}

pub(super) async fn forgotten(room: Data<Desk>) -> Result<HttpResponse, DeskError> {
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    Ok(page(StatusCode::OK, &ForgottenPage::new(roster.site.as_str(), "")))
}

pub(super) async fn reset(
    room: Data<Desk>,
    request: HttpRequest,
    form: Form<ForgottenForm>,
) -> Result<HttpResponse, DeskError> {
    let ForgottenForm { name, paper_key, passphrase } = form.into_inner();
    let (paper_key, passphrase) = (Secret::new(paper_key), Secret::new(passphrase));
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let name: String = name.chars().take(NAME_MAX_CHARS + 1).collect();
    if is_switching(&request) {
        return Ok(page(StatusCode::OK, &ForgottenPage::new(roster.site.as_str(), &name)));
    }
    tokio::time::sleep(room.delays.before(&name)).await;
    let turn = room.unlocking.enter().await?;
    let (cabinet, today, typed) = (room.cabinet.clone(), room.clock.today(), name.clone());
    let reset = block(move || {
        let _turn = turn;
        people::reset_passphrase(&cabinet, today, &typed, &paper_key, passphrase)
    })
    .await?;
    let mut shown = ForgottenPage::new(roster.site.as_str(), &name);
    let status = match reset {
        Ok(_) => {
            room.delays.succeeded(&name);
            shown.frame = Frame::new(roster.site.as_str());
            shown.done = true;
            StatusCode::OK
        }
        Err(PeopleError::Store(error)) => return Err(error.into()),
        Err(error) => {
            if matches!(error, PeopleError::PaperKey) {
                room.delays.failed(&name);
            }
            let field = if matches!(error, PeopleError::Passphrase(_)) { "passphrase" } else { "paper-key" };
            shown.problem = Some((field, sentence(words::spoken(), &error)));
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    Ok(page(status, &shown))
}

fn own_key_of(roster: &Roster, person: PersonId) -> Option<String> {
    let keys = roster.active(person)?.keys().filter(|keys| keys.are_own())?;
    Some(keys.recipient.to_string())
}

impl<'a> AccountPage<'a> {
    fn new(roster: &'a Roster, session: &SignedIn) -> Self {
        Self {
            frame: Frame::new(roster.site.as_str()).of_page("/account"),
            bar: Bar::new(roster, &session.0, Here::Account),
            guard: session.0.secret.guard(),
            min_chars: PASSPHRASE_MIN_CHARS,
            own_key: own_key_of(roster, session.0.person),
            changed: false,
            problem: None,
        }
    }

    /// Whether the problem is tied to this field.
    fn wrong(&self, field: &str) -> bool {
        self.problem.as_ref().is_some_and(|(there, _)| *there == field)
    }
}

impl<'a> ForgottenPage<'a> {
    fn new(site: &'a str, name: &'a str) -> Self {
        let frame = Frame::new(site).with_form("forgotten", "/forgotten");
        Self { frame, name, min_chars: PASSPHRASE_MIN_CHARS, done: false, problem: None }
    }

    /// Whether the problem is tied to this field.
    fn wrong(&self, field: &str) -> bool {
        self.problem.as_ref().is_some_and(|(there, _)| *there == field)
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::crypto::PassphraseError;
    use crate::pages::Sample;

    let l = words::spoken();
    let frame = || Frame::new(words.line);
    let account = |state: &str, operator, problem| {
        let bar = Bar::sample(words, Here::Account, operator);
        let guard = "gu4rd".to_owned();
        let changed = state == "changed";
        let own_key = (state == "own-key").then(|| "age1pq1qqqq".to_owned());
        let min_chars = PASSPHRASE_MIN_CHARS;
        let page = AccountPage { frame: frame(), bar, guard, min_chars, own_key, changed, problem };
        Sample::of("desk/account", state, &page)
    };
    let forgotten = |state: &str, problem| {
        let done = state == "done";
        let shown = ForgottenPage::new(words.line, words.line);
        let frame = if done { frame() } else { shown.frame };
        let page = ForgottenPage { frame, done, problem, ..shown };
        Sample::of("desk/forgotten", state, &page)
    };
    let common = || Some(("passphrase", sentence(l, &PeopleError::Passphrase(PassphraseError::Common))));
    vec![
        account("shown", false, None),
        account("changed", true, None),
        account("own-key", false, None),
        account("refused-old", false, Some(("old", sentence(l, &PeopleError::WrongPassphrase)))),
        account("refused-new", false, common()),
        forgotten("shown", None),
        forgotten("done", None),
        forgotten("refused-key", Some(("paper-key", sentence(l, &PeopleError::PaperKey)))),
        forgotten("refused-own-secret", Some(("paper-key", sentence(l, &PeopleError::OwnSecret)))),
        forgotten("refused-new", common()),
    ]
}

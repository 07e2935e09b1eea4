//! A person's own open sessions: the day each began and which one this is, nothing of addresses or browsers.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Form};
use askama::Template;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::bar::{Bar, Here};
use super::door::SignedIn;
use super::{Desk, DeskError};
use crate::web::{Frame, page, see_other, words};

#[derive(Template)]
#[template(path = "desk/sessions.html")]
struct SessionsPage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    rows: Vec<RowView>,
}

struct RowView {
    number: String,
    started: String,
    this_one: bool,
    guard: String,
}

#[derive(Deserialize)]
pub(super) struct EndForm {
    #[serde(default)]
    guard: String,
    session: String,
}

pub(super) async fn show(room: Data<Desk>, session: SignedIn) -> Result<HttpResponse, DeskError> {
    let session = session.0;
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let l = words::spoken();
    let mut open = room.sessions.all();
    open.retain(|other| other.person == session.person);
    // This one first, then by day, then in an order that tells nothing.
    open.sort_by_key(|other| (other.number != session.number, std::cmp::Reverse(other.started), other.number.clone()));
    let row = |other: &std::sync::Arc<super::session::DeskSession>| RowView {
        number: other.number.clone(),
        started: words::day(l, other.started),
        this_one: other.number == session.number,
        guard: session.secret.guard(),
    };
    let shown = SessionsPage {
        frame: Frame::new(roster.site.as_str()),
        bar: Bar::new(&roster, &session, Here::Account),
        rows: open.iter().map(row).collect(),
    };
    Ok(page(StatusCode::OK, &shown))
}

/// Ends one of the person's own sessions. One that is not theirs, or not there any more, is passed over in silence.
pub(super) async fn end(room: Data<Desk>, session: SignedIn, form: Form<EndForm>) -> Result<HttpResponse, DeskError> {
    let session = session.0;
    session.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    room.sessions.end_where(|other| other.person == session.person && other.number == form.session);
    Ok(see_other("/account/sessions"))
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    let l = words::spoken();
    let row = |number: &str, this_one| RowView {
        number: number.to_owned(),
        started: words::day(l, crate::domain::Day::from_unix_seconds(1_790_000_000)),
        this_one,
        guard: "gu4rd".to_owned(),
    };
    let page = SessionsPage {
        frame: Frame::new(words.line),
        bar: Bar::sample(words, Here::Account, false),
        rows: vec![row("0102", true), row("0304", false)],
    };
    vec![crate::pages::Sample::of("desk/sessions", "two", &page)]
}

//! Behind a one-time link: an invited person chooses a passphrase, brings a key of their own if they have one, and gets
//! their paper key.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use i18n_embed_fl::fl;

use super::roster_words::sentence;
use super::set_up::{Link, PaperKeyPage};
use super::{Desk, DeskError};
use crate::crypto::{PASSPHRASE_MIN_CHARS, holds_secret};
use crate::people::{self, PeopleError, Reading};
use crate::secret::Secret;
use crate::web::{Frame, block, is_switching, page, words};

#[derive(Template)]
#[template(path = "desk/invitation.html")]
struct InvitationPage<'a> {
    frame: Frame<'a>,
    key: &'a str,
    name: &'a str,
    min_chars: usize,
    /// The key of their own as they typed it. A secret one does not come back.
    own_key: &'a str,
    problem: Option<(&'static str, String)>,
}

#[derive(Deserialize)]
pub(super) struct InvitationForm {
    passphrase: String,
    #[serde(default)]
    own_key: String,
}

impl<'a> InvitationPage<'a> {
    fn new(site: &'a str, key: &'a str, name: &'a str, own_key: &'a str) -> Self {
        Self {
            frame: Frame::new(site).with_form("invitation", format!("/invitation?key={key}")),
            key,
            name,
            min_chars: PASSPHRASE_MIN_CHARS,
            own_key: if holds_secret(own_key) { "" } else { own_key },
            problem: None,
        }
    }

    /// Whether the problem is tied to this field.
    fn wrong(&self, field: &str) -> bool {
        self.problem.as_ref().is_some_and(|(there, _)| *there == field)
    }
}

pub(super) async fn show(room: Data<Desk>, link: Query<Link>) -> Result<HttpResponse, DeskError> {
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let person = people::invited_by(&roster, room.clock.today(), &link.key).map_err(DeskError::of_link)?;
    Ok(page(StatusCode::OK, &InvitationPage::new(roster.site.as_str(), &link.key, person.name.as_str(), "")))
}

pub(super) async fn send(
    room: Data<Desk>,
    link: Query<Link>,
    request: HttpRequest,
    form: Form<InvitationForm>,
) -> Result<HttpResponse, DeskError> {
    let InvitationForm { passphrase, own_key } = form.into_inner();
    let (passphrase, own_key) = (Secret::new(passphrase), Secret::new(own_key)); // which may be a secret one by mistake
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let today = room.clock.today();
    let person = people::invited_by(&roster, today, &link.key).map_err(DeskError::of_link)?;
    let site = roster.site.as_str();
    if is_switching(&request) {
        let shown = InvitationPage::new(site, &link.key, person.name.as_str(), own_key.expose());
        return Ok(page(StatusCode::OK, &shown));
    }
    let turn = room.unlocking.enter().await?;
    let (cabinet, key) = (room.cabinet.clone(), link.key.clone());
    let (accepted, own_key) = block(move || {
        let _turn = turn;
        let typed = own_key.expose().trim();
        let reading = if typed.is_empty() { Reading::Here } else { Reading::OwnKey(typed) };
        let accepted = people::accept(&cabinet, today, &key, passphrase, reading);
        (accepted, own_key)
    })
    .await?;
    let l = words::spoken();
    match accepted {
        Ok((name, paper_key)) => {
            let own_key = !own_key.expose().trim().is_empty();
            let frame = Frame::new(site).shown_once();
            let shown = PaperKeyPage { frame, name: name.as_str(), own_key, paper_key: paper_key.expose() };
            Ok(page(StatusCode::CREATED, &shown))
        }
        Err(error @ (PeopleError::Passphrase(_) | PeopleError::OwnKey(_) | PeopleError::OwnKeyTaken)) => {
            let field = if matches!(error, PeopleError::Passphrase(_)) { "passphrase" } else { "own-key" };
            let problem = Some((field, sentence(l, &error)));
            let shown = InvitationPage::new(site, &link.key, person.name.as_str(), own_key.expose());
            let shown = InvitationPage { problem, ..shown };
            Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &shown))
        }
        Err(error) => Err(DeskError::of_link(error)),
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::crypto::{OwnKeyError, PassphraseError};

    let l = words::spoken();
    let own_key = |error| Some(("own-key", sentence(l, &error)));
    [
        ("shown", None),
        ("refused-short", Some(("passphrase", sentence(l, &PeopleError::Passphrase(PassphraseError::TooShort))))),
        ("refused-own-key-secret", own_key(OwnKeyError::Secret.into())),
        ("refused-own-key-classic", own_key(OwnKeyError::Classic.into())),
        ("refused-own-key-unreadable", own_key(OwnKeyError::Unreadable.into())),
        ("refused-own-key-broken", own_key(OwnKeyError::Broken.into())),
        ("refused-own-key-taken", own_key(PeopleError::OwnKeyTaken)),
    ]
    .map(|(state, problem)| {
        let own_key = if state.starts_with("refused-own-key") { words.line } else { "" };
        let page = InvitationPage { problem, ..InvitationPage::new(words.line, "k3y", words.line, own_key) };
        crate::pages::Sample::of("desk/invitation", state, &page)
    })
    .into()
}

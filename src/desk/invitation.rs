//! Behind a one-time link: an invited person chooses a passphrase and gets their paper key.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Query};
use askama::Template;
use serde::Deserialize;

use i18n_embed_fl::fl;

use super::channels::sentence;
use super::set_up::{Link, PaperKeyPage};
use super::{Desk, DeskError};
use crate::crypto::PASSPHRASE_MIN_CHARS;
use crate::people::{self, PeopleError};
use crate::secret::Secret;
use crate::web::{Frame, block, page, words};

#[derive(Template)]
#[template(path = "desk/invitation.html")]
struct InvitationPage<'a> {
    frame: Frame<'a>,
    key: &'a str,
    name: &'a str,
    min_chars: usize,
    problem: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct InvitationForm {
    passphrase: String,
}

pub(super) async fn show(room: Data<Desk>, link: Query<Link>) -> Result<HttpResponse, DeskError> {
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let person = people::invited_by(&roster, room.clock.today(), &link.key).map_err(DeskError::of_link)?;
    let shown = InvitationPage {
        frame: Frame::new(roster.site.as_str()).of_page(&format!("/invitation?key={}", link.key)),
        key: &link.key,
        name: person.name.as_str(),
        min_chars: PASSPHRASE_MIN_CHARS,
        problem: None,
    };
    Ok(page(StatusCode::OK, &shown))
}

pub(super) async fn send(
    room: Data<Desk>,
    link: Query<Link>,
    form: Form<InvitationForm>,
) -> Result<HttpResponse, DeskError> {
    let passphrase = Secret::new(form.into_inner().passphrase);
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let today = room.clock.today();
    let person = people::invited_by(&roster, today, &link.key).map_err(DeskError::of_link)?;
    let turn = room.unlocking.enter().await?;
    let (cabinet, key) = (room.cabinet.clone(), link.key.clone());
    let accepted = block(move || {
        let _turn = turn;
        people::accept(&cabinet, today, &key, passphrase, people::Reading::Here)
    })
    .await?;
    let l = words::spoken();
    let frame = Frame::new(roster.site.as_str()).of_page(&format!("/invitation?key={}", link.key));
    match accepted {
        Ok((name, paper_key)) => {
            let shown = PaperKeyPage { frame: frame.shown_once(), name: name.as_str(), paper_key: paper_key.expose() };
            Ok(page(StatusCode::CREATED, &shown))
        }
        Err(error @ PeopleError::Passphrase(_)) => {
            let shown = InvitationPage {
                frame,
                key: &link.key,
                name: person.name.as_str(),
                min_chars: PASSPHRASE_MIN_CHARS,
                problem: Some(sentence(l, &error)),
            };
            Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &shown))
        }
        Err(error) => Err(DeskError::of_link(error)),
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::crypto::PassphraseError;

    let l = words::spoken();
    let short = sentence(l, &PeopleError::Passphrase(PassphraseError::TooShort));
    [("shown", None), ("refused-short", Some(short))]
        .map(|(state, problem)| {
            let page = InvitationPage {
                frame: Frame::new(words.line),
                key: "k3y",
                name: words.line,
                min_chars: PASSPHRASE_MIN_CHARS,
                problem,
            };
            crate::pages::Sample::of("desk/invitation", state, &page)
        })
        .into()
}

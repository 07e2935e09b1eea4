//! Come back with a receipt, and leave.

use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::web::{Data, Form, block};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::{Intake, IntakeError, SourceSession, Way};
use crate::crypto::{MailboxKeys, SessionSecret};
use crate::domain::{Receipt, ReceiptError};
use crate::secret::Secret;
use crate::store::StoreError;
use crate::web::words::Language;
use crate::web::{Frame, comes_from_elsewhere, page, see_other, words};

#[derive(Template)]
#[template(path = "intake/replies.html")]
struct RepliesPage<'a> {
    frame: Frame<'a>,
    way: Way<'a>,
    problem: Option<String>,
}

#[derive(Template)]
#[template(path = "intake/left.html")]
struct LeftPage<'a> {
    frame: Frame<'a>,
}

#[derive(Deserialize)]
pub(super) struct ReceiptForm {
    receipt: String,
}

pub(super) async fn show(room: Data<Intake>, request: HttpRequest) -> Result<HttpResponse, IntakeError> {
    let roster = room.roster()?;
    let frame = Frame { l: words::english(), site: roster.site.as_str() };
    let way = room.way(request.headers());
    Ok(Intake::offer(way, "/replies", page(StatusCode::OK, &RepliesPage { frame, way, problem: None })))
}

pub(super) async fn open(
    room: Data<Intake>,
    request: HttpRequest,
    form: Form<ReceiptForm>,
) -> Result<HttpResponse, IntakeError> {
    let typed = Secret::new(form.into_inner().receipt);
    if comes_from_elsewhere(request.headers()) {
        return Err(IntakeError::Elsewhere);
    }
    let roster = room.roster()?;
    let (frame, way) = (Frame { l: words::english(), site: roster.site.as_str() }, room.way(request.headers()));
    let receipt = match Receipt::parse(typed.expose()) {
        Ok(receipt) => receipt,
        Err(error) => {
            let problem = Some(receipt_problem(frame.l, &error));
            return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &RepliesPage { frame, way, problem }));
        }
    };
    let turn = room.stretching.enter().await?;
    let (slot, salt) = (room.slot.clone(), roster.salt);
    let opened = block(move || {
        let keys = MailboxKeys::from_receipt(&receipt, salt);
        drop(turn);
        let mailbox = slot.open_mailbox(&keys.locator, &keys.pointer)?;
        Ok(SourceSession { mailbox, identity: keys.identity, secret: SessionSecret::generate() })
    })
    .await?;
    match opened {
        Ok(session) => {
            if let Some(old) = room.cookies.read(&request) {
                room.sessions.end(&old);
            }
            let mut answer = see_other("/conversation");
            set(&mut answer, &room.cookies.set(room.sessions.open(session)));
            Ok(answer)
        }
        Err(StoreError::Missing) => {
            let problem = Some(fl!(frame.l, "problem-receipt-unknown"));
            Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &RepliesPage { frame, way, problem }))
        }
        Err(error) => Err(error.into()),
    }
}

/// Leaving never fails and asks for nothing.
pub(super) async fn leave(room: Data<Intake>, request: HttpRequest) -> HttpResponse {
    if let Some(cookie) = room.cookies.read(&request) {
        room.sessions.end(&cookie);
    }
    let mut answer = match &room.leave_to {
        Some(elsewhere) => see_other(elsewhere),
        None => page(StatusCode::OK, &LeftPage { frame: Frame { l: words::english(), site: "" } }),
    };
    let clear = HeaderValue::from_static("\"cache\", \"cookies\", \"storage\"");
    answer.headers_mut().insert(HeaderName::from_static("clear-site-data"), clear);
    set(&mut answer, &room.cookies.clear());
    answer
}

fn set(answer: &mut HttpResponse, cookie: &Cookie<'_>) {
    answer.add_cookie(cookie).expect("our cookie is plain ASCII");
}

fn receipt_problem(l: &Language, error: &ReceiptError) -> String {
    match *error {
        ReceiptError::Count { found } => fl!(l, "problem-receipt-count", found = found),
        ReceiptError::UnknownWord { position } => fl!(l, "problem-receipt-word", position = position),
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::pages::Sample;

    let l = words::english();
    let came = |state: &str, way, problem| {
        Sample::of("intake/replies", state, &RepliesPage { frame: Frame { l, site: words.line }, way, problem })
    };
    let replies = |state: &str, problem| came(state, Way::Any, problem);
    vec![
        replies("blank", None),
        came("watched", Way::Watched("onionaddress.onion"), None),
        replies("refused-count", Some(receipt_problem(l, &ReceiptError::Count { found: 1 }))),
        replies("refused-word", Some(receipt_problem(l, &ReceiptError::UnknownWord { position: 3 }))),
        replies("refused-unknown", Some(fl!(l, "problem-receipt-unknown"))),
        Sample::of("intake/left", "left", &LeftPage { frame: Frame { l, site: "" } }),
    ]
}

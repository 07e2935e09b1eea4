//! Come back with a receipt, and leave.

use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Form};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::{Intake, IntakeError, SourceSession, Way};
use crate::crypto::{MailboxKeys, SessionSecret};
use crate::domain::{Receipt, ReceiptError};
use crate::secret::Secret;
use crate::store::{Roster, StoreError};
use crate::web::words::{Language, spoken};
use crate::web::{Frame, block, clear_site_data, comes_from_elsewhere, elsewhere, is_switching, page, see_other};

#[derive(Template)]
#[template(path = "intake/replies.html")]
struct RepliesPage<'a> {
    frame: Frame<'a>,
    way: Way<'a>,
    /// Typed already, when only the language was changed. Words that were refused are not shown again.
    typed: Secret<String>,
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

/// Leaving a form with files, which are not kept any longer.
#[derive(Deserialize)]
pub(super) struct LeaveForm {
    draft: String,
}

pub(super) async fn show(room: Data<Intake>, request: HttpRequest) -> Result<HttpResponse, IntakeError> {
    let roster = room.roster()?;
    let way = room.way(request.headers());
    Ok(Intake::offer(way, "/replies", page(StatusCode::OK, &RepliesPage::new(&roster, way))))
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
    let blank = RepliesPage::new(&roster, room.way(request.headers()));
    if is_switching(&request) {
        return Ok(page(StatusCode::OK, &RepliesPage { typed, ..blank }));
    }
    let refused = |problem| page(StatusCode::UNPROCESSABLE_ENTITY, &RepliesPage { problem: Some(problem), ..blank });
    let receipt = match Receipt::parse(typed.expose()) {
        Ok(receipt) => receipt,
        Err(error) => return Ok(refused(receipt_problem(spoken(), &error))),
    };
    // Made for a known receipt, too: its time says nothing then.
    let unknown = refused(fl!(spoken(), "problem-receipt-unknown"));
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
        Err(StoreError::Missing) => Ok(unknown),
        Err(error) => Err(error.into()),
    }
}

/// Leaving never fails and asks for nothing.
pub(super) async fn leave(room: Data<Intake>, request: HttpRequest, form: Option<Form<LeaveForm>>) -> HttpResponse {
    if let Some(form) = form {
        room.forget_files(&form.draft);
    }
    let cookie = room.cookies.read(&request);
    if let Some(cookie) = &cookie {
        room.sessions.end(cookie);
    }
    let mut answer = clear_site_data(match &room.leave_to {
        Some(to) => elsewhere(to),
        None => page(StatusCode::OK, &LeftPage { frame: Frame::new("") }),
    });
    if cookie.is_some() {
        set(&mut answer, &room.cookies.clear()); // a browser that has none is not to see its name
    }
    answer
}

impl<'a> RepliesPage<'a> {
    fn new(roster: &'a Roster, way: Way<'a>) -> Self {
        let frame = Frame::new(roster.site.as_str()).with_form("open", "/replies");
        Self { frame, way, typed: Secret::new(String::new()), problem: None }
    }
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
    use crate::pages::{Sample, roster};

    let (l, roster) = (spoken(), roster(words));
    let came = |state: &str, way, typed: &str, problem| {
        let page = RepliesPage { typed: Secret::new(typed.to_owned()), problem, ..RepliesPage::new(&roster, way) };
        Sample::of("intake/replies", state, &page)
    };
    let refused = |state: &str, problem| came(state, Way::Any, "", Some(problem));
    vec![
        came("blank", Way::Any, "", None),
        came("watched", Way::Watched("onionaddress.onion"), "", None),
        came("in-another-language", Way::Any, words.line, None),
        refused("refused-count", receipt_problem(l, &ReceiptError::Count { found: 1 })),
        refused("refused-word", receipt_problem(l, &ReceiptError::UnknownWord { position: 3 })),
        refused("refused-unknown", fl!(l, "problem-receipt-unknown")),
        Sample::of("intake/left", "left", &LeftPage { frame: Frame::new("") }),
    ]
}

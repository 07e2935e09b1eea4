//! The receipt: shown once, and compared with what the source has written down. The page carries it sealed, so that a slip
//! shows the words again though this server keeps nothing of them.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::check::FileView;
use super::{Intake, IntakeError};
use crate::crypto::ReceiptCheck;
use crate::secret::Secret;
use crate::web::{Frame, comes_from_elsewhere, is_switching, page};

#[derive(Template)]
#[template(path = "intake/receipt.html")]
pub(super) struct ReceiptPage<'a> {
    frame: Frame<'a>,
    words: Secret<String>,
    token: String,
    asked: [AskedView; 2],
    /// The files that were sent with it, if it was not looked at before.
    pub(super) files: Vec<FileView>,
}

/// A word that the source is asked to type.
struct AskedView {
    field: &'static str,
    position: usize,
    wrong: bool,
}

/// The words were compared, or could not be.
#[derive(Template)]
#[template(path = "intake/noted.html")]
struct NotedPage<'a> {
    frame: Frame<'a>,
    compared: bool,
}

#[derive(Deserialize)]
pub(super) struct CheckForm {
    token: String,
    first: String,
    second: String,
}

pub(super) async fn check(
    room: Data<Intake>,
    request: HttpRequest,
    form: Form<CheckForm>,
) -> Result<HttpResponse, IntakeError> {
    let CheckForm { token, first, second } = form.into_inner();
    let typed = [Secret::new(first), Secret::new(second)];
    if comes_from_elsewhere(request.headers()) {
        return Err(IntakeError::Elsewhere);
    }
    let roster = room.roster()?;
    let frame = Frame::new(roster.site.as_str());
    let Some(check) = room.form_key.open_check(&token) else {
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &NotedPage { frame, compared: false }));
    };
    let words: Vec<&str> = check.receipt().words().collect();
    let mut shown = ReceiptPage::new(&room, frame, &check);
    if is_switching(&request) {
        return Ok(page(StatusCode::OK, &shown));
    }
    for (view, typed) in shown.asked.iter_mut().zip(&typed) {
        let word = words.get(view.position - 1).copied().unwrap_or_default();
        view.wrong = !typed.expose().trim().eq_ignore_ascii_case(word);
    }
    if shown.wrong() {
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &shown));
    }
    Ok(page(StatusCode::OK, &NotedPage { frame: shown.frame, compared: true }))
}

impl<'a> ReceiptPage<'a> {
    pub(super) fn new(room: &Intake, frame: Frame<'a>, check: &ReceiptCheck) -> Self {
        Self::of(frame, check, room.form_key.seal_check(check))
    }

    fn of(frame: Frame<'a>, check: &ReceiptCheck, token: String) -> Self {
        let [first, second] = check.asked();
        let asked = [
            AskedView { field: "first", position: first, wrong: false },
            AskedView { field: "second", position: second, wrong: false },
        ];
        Self {
            frame: frame.with_form("compare", "/receipt"),
            words: check.receipt().canonical(),
            token,
            asked,
            files: Vec::new(),
        }
    }

    /// Whether a word that was typed is another.
    fn wrong(&self) -> bool {
        self.asked.iter().any(|view| view.wrong)
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::domain::Receipt;
    use crate::pages::Sample;

    let frame = || Frame::new("");
    let receipt = |wrong: [bool; 2]| {
        let Ok(receipt) = Receipt::parse("abacus abdomen zoom crane tulip velvet quilt") else {
            unreachable!("these are seven words of the list")
        };
        let mut page = ReceiptPage::of(frame(), &ReceiptCheck::new(receipt), "t0ken".to_owned());
        for ((view, position), wrong) in page.asked.iter_mut().zip([2, 6]).zip(wrong) {
            (view.position, view.wrong) = (position, wrong);
        }
        page
    };
    let mut with_files = receipt([false, false]);
    with_files.files = super::check::sample_files(words);
    vec![
        Sample::of("intake/receipt", "kept", &receipt([false, false])),
        Sample::of("intake/receipt", "kept-with-files", &with_files),
        Sample::of("intake/receipt", "refused-one", &receipt([false, true])),
        Sample::of("intake/receipt", "refused-both", &receipt([true, true])),
        Sample::of("intake/noted", "compared", &NotedPage { frame: frame(), compared: true }),
        Sample::of("intake/noted", "refused-restarted", &NotedPage { frame: frame(), compared: false }),
    ]
}

//! What is said while the site is stopped: nothing was kept, and what was typed comes back.

use actix_web::dev::ServiceRequest;
use actix_web::http::Method;
use actix_web::web::{Data, Form};
use actix_web::{HttpResponse, ResponseError};
use askama::Template;
use i18n_embed_fl::fl;

use super::{Intake, receipt, replies};
use crate::upload;
use crate::web::{Frame, come_back};

#[derive(Template)]
#[template(path = "intake/closing.html")]
struct ClosingPage<'a> {
    frame: Frame<'a>,
    message: &'a str,
}

/// Answers a request that came after the site was told to stop. Leaving still works, and a receipt that is not yet written
/// down is not taken off the screen: neither needs more than memory.
pub async fn turn_away(request: &mut ServiceRequest) -> HttpResponse {
    if let Some(room) = request.app_data::<Data<Intake>>().cloned().filter(|_| request.method() == Method::POST) {
        match request.path() {
            "/leave" => return replies::leave(room, request.request().clone(), None).await,
            "/receipt" => {
                let asked = request.request().clone();
                return match request.extract::<Form<receipt::CheckForm>>().await {
                    Ok(form) => receipt::check(room, asked, form).await.unwrap_or_else(|error| error.error_response()),
                    Err(error) => error.error_response(),
                };
            }
            _ => {}
        }
    }
    let Some(limits) = request.app_data::<Data<Intake>>().map(|room| room.limits) else {
        return come_back(&ClosingPage::with(""));
    };
    let fields = upload::untaken(request, limits).await;
    come_back(&ClosingPage::with(fields.text("message").expose()))
}

impl<'a> ClosingPage<'a> {
    fn with(message: &'a str) -> Self {
        let frame = Frame::new("");
        let frame = if message.is_empty() { frame } else { frame.with_form("kept", "/conversation") };
        Self { frame, message }
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    [("refused-nothing-typed", ""), ("refused-given-back", words.text)]
        .map(|(state, message)| crate::pages::Sample::of("intake/closing", state, &ClosingPage::with(message)))
        .into()
}

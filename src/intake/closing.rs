//! What is said while the site is stopped: nothing was kept, and what was typed comes back.

use actix_web::dev::ServiceRequest;
use actix_web::http::{Method, StatusCode, header};
use actix_web::web::{Data, Form};
use actix_web::{HttpMessage, HttpResponse, ResponseError};
use askama::Template;
use i18n_embed_fl::fl;

use super::{Intake, receipt, replies};
use crate::upload;
use crate::web::{Frame, page};

/// When it is worth coming back, in seconds.
const BACK_IN: &str = "60";

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
    let form =
        request.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/"));
    let fields = match request.app_data::<Data<Intake>>().cloned() {
        Some(room) if form => {
            let payload = request.take_payload();
            Some(upload::texts(request.headers(), payload, room.limits).await)
        }
        _ => None,
    };
    let message = fields.as_ref().map_or("", |fields| fields.text("message").expose());
    let mut answer = page(StatusCode::SERVICE_UNAVAILABLE, &ClosingPage::with(message));
    answer.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static(BACK_IN));
    answer
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

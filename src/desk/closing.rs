//! What is said while the site is stopped: nothing was kept, and what was typed comes back.

use actix_web::HttpResponse;
use actix_web::dev::ServiceRequest;
use actix_web::web::Data;
use askama::Template;
use i18n_embed_fl::fl;

use super::Desk;
use crate::upload;
use crate::web::{Frame, come_back};

#[derive(Template)]
#[template(path = "desk/closing.html")]
struct ClosingPage<'a> {
    frame: Frame<'a>,
    message: &'a str,
}

/// Answers a request that came after the site was told to stop.
pub async fn turn_away(request: &mut ServiceRequest) -> HttpResponse {
    let Some(limits) = request.app_data::<Data<Desk>>().map(|room| room.limits) else {
        return come_back(&ClosingPage::with(""));
    };
    let fields = upload::untaken(request, limits).await;
    come_back(&ClosingPage::with(fields.text("message").expose()))
}

impl<'a> ClosingPage<'a> {
    fn with(message: &'a str) -> Self {
        let frame = Frame::new("");
        let frame = if message.is_empty() { frame } else { frame.with_form("kept", "/") };
        Self { frame, message }
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    [("refused-nothing-typed", ""), ("refused-given-back", words.text)]
        .map(|(state, message)| crate::pages::Sample::of("desk/closing", state, &ClosingPage::with(message)))
        .into()
}

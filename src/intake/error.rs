//! What goes wrong in intake, and the page that says so.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use askama::Template;
use i18n_embed_fl::fl;
use thiserror::Error;

use crate::store::StoreError;
use crate::upload::store_status;
use crate::web::{Busy, Frame, page, words};

/// Why intake cannot show what was asked for. Carries nothing of what was asked.
#[derive(Debug, Error)]
pub enum IntakeError {
    /// Nobody has set the site up yet.
    #[error("not set up")]
    NotSetUp,
    /// No such page, channel or file.
    #[error("not found")]
    NotFound,
    /// A page that does not take this method.
    #[error("method not allowed")]
    Method,
    /// A form that cannot be read.
    #[error("unreadable form")]
    Unreadable,
    /// A form that another site's page sent.
    #[error("sent from elsewhere")]
    Elsewhere,
    /// Too many at once.
    #[error("busy")]
    Busy,
    /// The store could not.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<Busy> for IntakeError {
    fn from(Busy: Busy) -> Self {
        Self::Busy
    }
}

impl From<actix_web::error::BlockingError> for IntakeError {
    fn from(_: actix_web::error::BlockingError) -> Self {
        Self::Store(StoreError::Broken)
    }
}

#[derive(Template)]
#[template(path = "intake/error.html")]
struct ErrorPage<'a> {
    frame: Frame<'a>,
    title: String,
    text: String,
}

impl ResponseError for IntakeError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotSetUp | Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::Elsewhere => StatusCode::FORBIDDEN,
            Self::Store(error) => store_status(error),
        }
    }

    fn error_response(&self) -> HttpResponse {
        let l = words::spoken();
        let (title, text) = match self {
            Self::NotSetUp => (fl!(l, "error-not-set-up-title"), fl!(l, "error-not-set-up")),
            Self::NotFound | Self::Store(StoreError::Missing) => {
                (fl!(l, "error-not-found-title"), fl!(l, "error-not-found"))
            }
            Self::Method | Self::Unreadable => (fl!(l, "error-unreadable-title"), fl!(l, "error-unreadable")),
            Self::Elsewhere => (fl!(l, "error-elsewhere-title"), fl!(l, "error-elsewhere")),
            Self::Busy | Self::Store(StoreError::Contended) => (fl!(l, "error-busy-title"), fl!(l, "error-busy")),
            Self::Store(StoreError::Erased) => (fl!(l, "error-erased-title"), fl!(l, "error-erased")),
            Self::Store(StoreError::Full) => (fl!(l, "error-full-title"), fl!(l, "error-full")),
            Self::Store(StoreError::Broken | StoreError::Damaged | StoreError::TooLarge | StoreError::NotNow(_)) => {
                (fl!(l, "error-store-title"), fl!(l, "error-store"))
            }
        };
        page(self.status_code(), &ErrorPage { frame: Frame::new("").of_page("/"), title, text })
    }
}

#[cfg(test)]
pub(super) fn samples(_: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    [
        ("refused-not-set-up", IntakeError::NotSetUp),
        ("refused-not-found", IntakeError::NotFound),
        ("refused-method", IntakeError::Method),
        ("refused-unreadable", IntakeError::Unreadable),
        ("refused-elsewhere", IntakeError::Elsewhere),
        ("refused-busy", IntakeError::Busy),
        ("refused-full", IntakeError::Store(StoreError::Full)),
        ("refused-broken", IntakeError::Store(StoreError::Broken)),
        ("refused-damaged", IntakeError::Store(StoreError::Damaged)),
        ("refused-missing", IntakeError::Store(StoreError::Missing)),
        ("refused-too-large", IntakeError::Store(StoreError::TooLarge)),
        ("refused-erased", IntakeError::Store(StoreError::Erased)),
        ("refused-contended", IntakeError::Store(StoreError::Contended)),
    ]
    .map(|(state, error)| crate::pages::Sample::answered("intake/error", state, error.error_response()))
    .into()
}

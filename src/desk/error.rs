//! What goes wrong at the desk, and the page that says so.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use askama::Template;
use i18n_embed_fl::fl;
use thiserror::Error;

use super::roster_words::sentence;
use crate::people::PeopleError;
use crate::store::StoreError;
use crate::upload::{not_now, store_status};
use crate::web::{Busy, Frame, page, words};

/// Why the desk cannot show what was asked for. A tip that is not there and a tip that is not for this person are the
/// same error.
#[derive(Debug, Error)]
pub enum DeskError {
    /// Nobody has set the site up yet.
    #[error("not set up")]
    NotSetUp,
    /// The set-up link has another key, or has been used.
    #[error("not a set-up link")]
    SetUpLink,
    /// An invitation link that works no more, or never did.
    #[error("not an invitation")]
    Invitation(PeopleError),
    /// No such page, tip or file, as far as this person is concerned.
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
    /// No session where one is needed.
    #[error("not signed in")]
    SignedOut,
    /// Something that needs a report's content, asked for by somebody who reads with a key of their own.
    #[error("opens elsewhere")]
    OwnKey,
    /// A form without this session's guard.
    #[error("not a form of this session")]
    Guard,
    /// Too many at once.
    #[error("busy")]
    Busy,
    /// The store could not.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl DeskError {
    /// What was wrong with an invitation link.
    pub(super) fn of_link(error: PeopleError) -> Self {
        match error {
            PeopleError::Store(error) => Self::Store(error),
            error => Self::Invitation(error),
        }
    }
}

impl From<PeopleError> for DeskError {
    fn from(error: PeopleError) -> Self {
        match error {
            PeopleError::Store(error) => Self::Store(error),
            PeopleError::Missing => Self::NotFound,
            _ => Self::Store(StoreError::Contended),
        }
    }
}

impl From<Busy> for DeskError {
    fn from(Busy: Busy) -> Self {
        Self::Busy
    }
}

impl From<actix_web::error::BlockingError> for DeskError {
    fn from(_: actix_web::error::BlockingError) -> Self {
        Self::Store(StoreError::Broken)
    }
}

#[derive(Template)]
#[template(path = "desk/error.html")]
struct ErrorPage<'a> {
    frame: Frame<'a>,
    title: String,
    text: String,
    /// Where it goes on: an address and its name.
    on: (&'static str, String),
}

impl ResponseError for DeskError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotSetUp | Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::SetUpLink | Self::Invitation(_) | Self::Elsewhere | Self::OwnKey | Self::Guard => {
                StatusCode::FORBIDDEN
            }
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::Store(error) => store_status(error),
        }
    }

    fn error_response(&self) -> HttpResponse {
        let l = words::spoken();
        let (title, text) = match self {
            Self::NotSetUp => (fl!(l, "desk-error-not-set-up-title"), fl!(l, "desk-error-not-set-up")),
            Self::SetUpLink => (fl!(l, "desk-error-set-up-link-title"), fl!(l, "desk-error-set-up-link")),
            Self::Invitation(error) => (fl!(l, "desk-error-set-up-link-title"), sentence(l, error)),
            Self::NotFound | Self::Store(StoreError::Missing | StoreError::Erased) => {
                (fl!(l, "error-not-found-title"), fl!(l, "desk-error-not-found"))
            }
            Self::Method | Self::Unreadable => (fl!(l, "error-unreadable-title"), fl!(l, "error-unreadable")),
            Self::Elsewhere => (fl!(l, "error-elsewhere-title"), fl!(l, "error-elsewhere")),
            Self::SignedOut => (fl!(l, "desk-error-signed-out-title"), fl!(l, "desk-error-signed-out")),
            Self::OwnKey => (fl!(l, "desk-error-own-key-title"), fl!(l, "desk-error-own-key")),
            Self::Guard => (fl!(l, "desk-error-guard-title"), fl!(l, "desk-error-guard")),
            Self::Busy | Self::Store(StoreError::Contended) => (fl!(l, "error-busy-title"), fl!(l, "desk-error-busy")),
            Self::Store(StoreError::NotNow(error)) => (fl!(l, "desk-error-not-now-title"), not_now(l, *error)),
            Self::Store(StoreError::Full) => (fl!(l, "error-full-title"), fl!(l, "error-full")),
            Self::Store(StoreError::Damaged) => (fl!(l, "desk-error-damaged-title"), fl!(l, "desk-error-damaged")),
            Self::Store(StoreError::Broken | StoreError::TooLarge) => {
                (fl!(l, "error-store-title"), fl!(l, "error-store"))
            }
        };
        let on = match self {
            Self::SetUpLink | Self::Invitation(_) | Self::SignedOut => ("/sign-in", fl!(l, "sign-in-send")),
            _ => ("/", fl!(l, "tip-back")),
        };
        page(self.status_code(), &ErrorPage { frame: Frame::new("").of_page("/"), title, text, on })
    }
}

#[cfg(test)]
pub(super) fn samples(_: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::domain::NotNow;

    [
        ("refused-not-set-up", DeskError::NotSetUp),
        ("refused-set-up-link", DeskError::SetUpLink),
        ("refused-link", DeskError::Invitation(PeopleError::Link)),
        ("refused-link-used", DeskError::Invitation(PeopleError::LinkUsed)),
        ("refused-link-late", DeskError::Invitation(PeopleError::LinkLate)),
        ("refused-not-found", DeskError::NotFound),
        ("refused-method", DeskError::Method),
        ("refused-unreadable", DeskError::Unreadable),
        ("refused-elsewhere", DeskError::Elsewhere),
        ("refused-signed-out", DeskError::SignedOut),
        ("refused-own-key", DeskError::OwnKey),
        ("refused-guard", DeskError::Guard),
        ("refused-busy", DeskError::Busy),
        ("refused-full", DeskError::Store(StoreError::Full)),
        ("refused-broken", DeskError::Store(StoreError::Broken)),
        ("refused-damaged", DeskError::Store(StoreError::Damaged)),
        ("refused-missing", DeskError::Store(StoreError::Missing)),
        ("refused-too-large", DeskError::Store(StoreError::TooLarge)),
        ("refused-erased", DeskError::Store(StoreError::Erased)),
        ("refused-done", DeskError::Store(NotNow::Done.into())),
        ("refused-closed", DeskError::Store(NotNow::Closed.into())),
        ("refused-open", DeskError::Store(NotNow::Open.into())),
        ("refused-contended", DeskError::Store(StoreError::Contended)),
    ]
    .map(|(state, error)| crate::pages::Sample::answered("desk/error", state, error.error_response()))
    .into()
}

//! What can be wrong with a form, and how it is said.

use std::io;

use actix_web::http::StatusCode;
use i18n_embed_fl::fl;
use thiserror::Error;

use super::Limits;
use crate::domain::{MessageError, NotNow};
use crate::store::StoreError;
use crate::web::Busy;
use crate::web::words::{self, Language};

/// Why a form that brings a message could not be taken. Its texts came through all the same.
#[derive(Debug, Error)]
pub enum UploadError {
    /// The message itself.
    #[error(transparent)]
    Message(#[from] MessageError),
    /// The reason for a step.
    #[error("the reason: {0}")]
    Reason(MessageError),
    /// The form is not one this session was given.
    #[error("not a form of this session")]
    Guard,
    /// Too many at once.
    #[error("busy")]
    Busy,
    /// A tip cannot be closed without an outcome.
    #[error("no outcome was chosen")]
    Outcome,
    /// Not the multipart form a page of ours sends.
    #[error("the form could not be read")]
    Malformed,
    /// The sender stopped in the middle.
    #[error("the form was cut off")]
    CutOff,
    /// A text that is not UTF-8.
    #[error("a text is not UTF-8")]
    Charset,
    /// Too many bytes in all.
    #[error("the form is too large")]
    BodyTooLarge,
    /// Too many bytes in one file.
    #[error("a file is too large")]
    FileTooLarge,
    /// Too many files.
    #[error("too many files")]
    TooManyFiles,
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl UploadError {
    /// The status of the page that says so.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Message(_) | Self::Reason(_) | Self::Outcome => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Guard => StatusCode::FORBIDDEN,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Malformed | Self::CutOff | Self::Charset => StatusCode::BAD_REQUEST,
            Self::BodyTooLarge | Self::FileTooLarge | Self::TooManyFiles => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Store(error) => store_status(error),
        }
    }

    /// Whether nothing is wrong with the form itself: sent again, it may be taken.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        matches!(self, Self::Busy | Self::CutOff | Self::Store(_))
    }

    /// The sentence that says so.
    #[must_use]
    pub fn sentence(&self, l: &Language, limits: &Limits) -> String {
        match self {
            Self::Message(MessageError::Blank) => fl!(l, "problem-message-blank"),
            Self::Message(MessageError::TooLong { max_chars }) => too_long(l, *max_chars),
            Self::Reason(MessageError::Blank) => fl!(l, "problem-reason-blank"),
            Self::Reason(MessageError::TooLong { max_chars }) => reason_too_long(l, *max_chars),
            Self::Guard => fl!(l, "problem-guard"),
            Self::Busy | Self::Store(StoreError::Contended) => fl!(l, "problem-busy"),
            Self::Outcome => fl!(l, "problem-outcome"),
            Self::Malformed => fl!(l, "problem-malformed"),
            Self::CutOff => fl!(l, "problem-cut-off"),
            Self::Charset => fl!(l, "problem-charset"),
            Self::BodyTooLarge => fl!(l, "problem-body-large", max = words::size(l, limits.body_bytes)),
            Self::FileTooLarge => fl!(l, "problem-file-large", max = words::size(l, limits.file_bytes)),
            Self::TooManyFiles => fl!(l, "problem-many-files", max = limits.files),
            Self::Store(StoreError::Full) => fl!(l, "problem-full"),
            Self::Store(StoreError::NotNow(error)) => not_now(l, *error),
            Self::Store(_) => fl!(l, "problem-store"),
        }
    }
}

/// Why a step does not fit any more.
#[must_use]
pub fn not_now(l: &Language, error: NotNow) -> String {
    match error {
        NotNow::Done => fl!(l, "problem-done"),
        NotNow::Closed => fl!(l, "problem-closed"),
        NotNow::Open => fl!(l, "problem-open"),
    }
}

fn too_long(l: &Language, max: usize) -> String {
    fl!(l, "problem-message-long", max = words::number(l, max))
}

/// The reason for a step is longer than it may be.
#[must_use]
pub fn reason_too_long(l: &Language, max: usize) -> String {
    fl!(l, "problem-reason-long", max = words::number(l, max))
}

/// The status of what the store could not do.
#[must_use]
pub fn store_status(error: &StoreError) -> StatusCode {
    match error {
        StoreError::Full => StatusCode::INSUFFICIENT_STORAGE,
        StoreError::Missing => StatusCode::NOT_FOUND,
        StoreError::Erased => StatusCode::GONE,
        StoreError::NotNow(_) => StatusCode::CONFLICT,
        StoreError::Broken | StoreError::Contended => StatusCode::SERVICE_UNAVAILABLE,
        StoreError::Damaged | StoreError::TooLarge => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

impl From<Busy> for UploadError {
    fn from(Busy: Busy) -> Self {
        Self::Busy
    }
}

impl From<io::Error> for UploadError {
    fn from(error: io::Error) -> Self {
        Self::Store(error.into())
    }
}

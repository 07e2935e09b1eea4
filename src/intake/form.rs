//! A form as a source sent it, whatever it is for: its texts, the files that wait with it, what is asked, and what is wrong
//! with it before its texts are read.

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Payload};
use i18n_embed_fl::fl;

use super::Intake;
use super::waiting::{Basket, Originals};
use crate::upload::{self, Fields, Limits, UploadError};
use crate::web::is_switching;
use crate::web::words::Language;

/// What came.
pub(super) struct Form {
    pub(super) fields: Fields,
    pub(super) basket: Basket,
    pub(super) asked: Asked,
}

/// What a source wants done with their form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// To see it again, to change it or in another language.
    Form,
    /// To see what will be sent.
    Check,
    /// To send it.
    Send,
}

/// Why a form is given back, whatever it is for.
pub(super) enum Unfit {
    /// It is too large, came broken, or cannot be taken now.
    Upload(UploadError),
    /// Files that came before are gone.
    FilesLost,
}

impl<E: Into<UploadError>> From<E> for Unfit {
    fn from(error: E) -> Self {
        Self::Upload(error.into())
    }
}

impl Form {
    /// Reads a form to its end, its files included, and whether it can be gone on with.
    pub(super) async fn receive(
        room: &Data<Intake>,
        request: &HttpRequest,
        payload: Payload,
    ) -> (Self, Result<(), Unfit>) {
        let slot = room.slot.clone();
        let place = move || slot.aside();
        let came = upload::collect(request.headers(), payload.into_inner(), room.limits, place).await;
        let fields = came.fields;
        let (basket, unfit) = Basket::gather(room, &fields, came.files).await;
        let asked = Asked::of(request, &fields, &basket);
        let basket = if asked == Asked::Send { basket } else { basket.unsent() };
        let fit = match came.refused.or(unfit) {
            Some(error) => Err(Unfit::Upload(error)),
            None if basket.lost => Err(Unfit::FilesLost),
            None => Ok(()),
        };
        (Self { fields, basket, asked }, fit)
    }

    /// The form as it is given back. What only has to be tried again stays as it is: if it has been sent, it will be
    /// recognised.
    pub(super) fn given_back(self, why: Option<&Unfit>) -> Self {
        if why.is_some_and(Unfit::is_passing) { self } else { Self { basket: self.basket.unsent(), ..self } }
    }
}

impl Asked {
    /// The page's own button for sending at once shows the page before it when something came with this form that could not
    /// be cleaned: what is passed on with all that is hidden in it has been seen to be. Programs, which name no step and see
    /// no page, send at once.
    fn of(request: &HttpRequest, fields: &Fields, basket: &Basket) -> Self {
        let unseen = basket.unseen && originals(fields) == Originals::Dropped;
        let shown = fields.text("shown").expose() == "check";
        match (is_switching(request), fields.text("step").expose().as_str()) {
            (true, _) if shown => Self::Check,
            (true, _) | (false, "edit") => Self::Form,
            (false, "check") => Self::Check,
            (false, "send") if unseen => Self::Check,
            (false, _) => Self::Send,
        }
    }
}

impl Unfit {
    /// Whether the same form may be taken when it is sent again.
    fn is_passing(&self) -> bool {
        matches!(self, Self::Upload(error) if error.is_passing())
    }

    /// The status of the answer to somebody who asked for this.
    pub(super) fn status(&self, asked: Asked) -> StatusCode {
        match self {
            Self::Upload(error) => error.status(),
            Self::FilesLost if asked == Asked::Form => StatusCode::OK, // it was asked for, and is what it can be
            Self::FilesLost => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }

    /// What to tell them.
    pub(super) fn sentence(&self, l: &Language, limits: &Limits) -> String {
        match self {
            Self::Upload(error) => error.sentence(l, limits),
            Self::FilesLost => fl!(l, "problem-files-lost"),
        }
    }
}

/// Whether a box is ticked.
pub(super) fn ticked(fields: &Fields, name: &str) -> bool {
    fields.all(name).any(|value| !value.is_empty())
}

/// Whether originals are sent beside what was cleaned.
pub(super) fn originals(fields: &Fields) -> Originals {
    if ticked(fields, "keep_originals") { Originals::Kept } else { Originals::Dropped }
}

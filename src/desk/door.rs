//! Every address of the desk is shut to those who have not signed in, but for those named here.

use std::sync::Arc;

use actix_web::body::BoxBody;
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, FromRequest, HttpMessage, HttpRequest, HttpResponse};
use std::future::{Ready, ready};

use super::session::DeskSession;
use super::{Desk, DeskError, again};
use crate::store::Roster;
use crate::upload::{self, Fields};
use crate::web::{comes_from_elsewhere, see_other};

/// The addresses anybody may ask for.
pub(super) const OPEN: [&str; 6] = ["/setup", "/sign-in", "/sign-in/again", "/invitation", "/forgotten", "/style.css"];

/// A signed-in person. A route that names this cannot be reached without.
pub(super) struct SignedIn(pub(super) Arc<DeskSession>);

impl FromRequest for SignedIn {
    type Error = DeskError;
    type Future = Ready<Result<Self, DeskError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(request.extensions().get::<Arc<DeskSession>>().cloned().map(SignedIn).ok_or(DeskError::SignedOut))
    }
}

/// A signed-in person whose reports open here. To those who read with a key of their own it is said, for every report alike,
/// that what they asked for is done on their own computer.
pub(super) struct ReadsHere(pub(super) Arc<DeskSession>);

impl FromRequest for ReadsHere {
    type Error = DeskError;
    type Future = Ready<Result<Self, DeskError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let session = request.extensions().get::<Arc<DeskSession>>().cloned();
        let roster = request.app_data::<Data<Desk>>().and_then(|room| room.cabinet.roster());
        let reads = session.ok_or(DeskError::SignedOut).and_then(|session| {
            let roster = roster.ok_or(DeskError::NotSetUp)?;
            if session.reads_elsewhere(&roster) { Err(DeskError::OwnKey) } else { Ok(Self(session)) }
        });
        ready(reads)
    }
}

/// A signed-in person with the operator role, and the roster that says so. To everybody else these addresses do not exist.
pub(super) struct Operator {
    pub(super) session: Arc<DeskSession>,
    pub(super) roster: Arc<Roster>,
}

impl FromRequest for Operator {
    type Error = DeskError;
    type Future = Ready<Result<Self, DeskError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let session = request.extensions().get::<Arc<DeskSession>>().cloned();
        let roster = request.app_data::<Data<Desk>>().and_then(|room| room.cabinet.roster());
        let operator = session.ok_or(DeskError::SignedOut).and_then(|session| {
            let roster = roster.ok_or(DeskError::NotSetUp)?;
            let operates = roster.active(session.person).is_some_and(|person| person.operator);
            if operates { Ok(Self { session, roster }) } else { Err(DeskError::NotFound) }
        });
        ready(operator)
    }
}

/// Lets through what is open or comes with a session; everything else is answered here.
///
/// # Errors
/// What the room answers.
pub async fn keep_shut(mut request: ServiceRequest, next: Next<BoxBody>) -> Result<ServiceResponse<BoxBody>, Error> {
    let room = request.app_data::<Data<Desk>>().cloned().ok_or(DeskError::NotSetUp)?;
    if request.method() != Method::GET && comes_from_elsewhere(request.headers()) {
        return Ok(answered(request, DeskError::Elsewhere.into()));
    }
    if OPEN.contains(&request.path()) {
        return next.call(request).await;
    }
    let session = room.session(request.request());
    if let Some(session) = session {
        request.extensions_mut().insert(session);
        return next.call(request).await;
    }
    if !room.is_set_up() {
        return Ok(answered(request, DeskError::NotSetUp.into()));
    }
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return Ok(answered(request, Ok(see_other("/sign-in"))));
    }
    let given_back = give_back(&room, &mut request).await;
    Ok(answered(request, Ok(given_back)))
}

fn answered(request: ServiceRequest, answer: Result<HttpResponse, DeskError>) -> ServiceResponse<BoxBody> {
    let answer = answer.unwrap_or_else(|error| actix_web::ResponseError::error_response(&error));
    request.into_response(answer)
}

impl From<DeskError> for Result<HttpResponse, DeskError> {
    fn from(error: DeskError) -> Self {
        Err(error)
    }
}

async fn give_back(room: &Desk, request: &mut ServiceRequest) -> HttpResponse {
    let form =
        request.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/"));
    if form {
        let payload = request.take_payload();
        let fields = upload::texts(request.headers(), payload, room.limits).await;
        return again::give_back(request.path(), &fields);
    }
    again::give_back(request.path(), &Fields::default())
}

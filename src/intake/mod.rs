//! The source's room: write a tip, keep a receipt, come back. It can seal and not open; all it holds of the store is a
//! [`Slot`]. It keeps no access log, and nothing in it tells one visitor from another before they show a receipt.

pub(crate) mod audience;
mod closing;
mod compose;
mod conversation;
mod error;
mod home;
mod replies;

use std::sync::Arc;

use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpRequest, Resource};

use crate::clock::Clock;
use crate::crypto::{FormKey, Identity, SessionSecret};
use crate::notice::Notices;
use crate::settings::Settings;
use crate::store::{Mailbox, Roster, Slot};
use crate::upload::Limits;
use crate::web::{Cookies, Gate, Sessions, style_sheet};

pub use closing::turn_away;
pub use error::IntakeError;

/// Receipts stretched at once: one per core of a small machine, 8 MiB each.
const STRETCHES_AT_ONCE: usize = 2;
/// Receipts waiting to be stretched. At some 5 ms each the last waits a few seconds.
const STRETCHES_WAITING: usize = 1_000;

/// What the room holds.
pub struct Intake {
    slot: Slot,
    clock: Clock,
    limits: Limits,
    form_key: FormKey,
    sessions: Sessions<SourceSession>,
    stretching: Gate,
    cookies: Cookies,
    leave_to: Option<String>,
    home: home::HomeCache,
    notices: Arc<Notices>,
}

/// A source who has shown a receipt.
struct SourceSession {
    mailbox: Mailbox,
    identity: Identity,
    secret: SessionSecret,
}

impl Intake {
    /// The room over its half of the store.
    #[must_use]
    pub fn new(slot: Slot, clock: Clock, settings: &Settings, notices: Arc<Notices>) -> Self {
        Self {
            slot,
            clock,
            limits: settings.limits,
            form_key: FormKey::generate(),
            sessions: Sessions::new(settings.idle),
            stretching: Gate::new(STRETCHES_AT_ONCE, STRETCHES_WAITING),
            cookies: Cookies { name: "visit", secure: settings.intake_cookie },
            leave_to: settings.leave_to.clone(),
            home: home::HomeCache::default(),
            notices,
        }
    }

    /// Ends idle sessions.
    pub fn sweep(&self) {
        self.sessions.sweep();
    }

    /// Ends all sessions.
    pub fn end_sessions(&self) {
        self.sessions.end_all();
    }

    fn roster(&self) -> Result<Arc<Roster>, IntakeError> {
        self.slot.roster().ok_or(IntakeError::NotSetUp)
    }

    fn session(&self, request: &HttpRequest) -> Option<Arc<SourceSession>> {
        self.cookies.read(request).and_then(|cookie| self.sessions.find(&cookie))
    }
}

/// The room's whole address book.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(at("/").get(home::show))
        .service(at("/report").get(compose::choose))
        .service(at("/report/{channel}").get(compose::show).post(compose::send))
        .service(at("/replies").get(replies::show).post(replies::open))
        .service(at("/conversation").get(conversation::show).post(conversation::send))
        .service(at("/conversation/files/{entry}/{number}").get(conversation::file))
        .service(at("/leave").post(replies::leave))
        .service(at("/style.css").get(style_sheet))
        .app_data(web::FormConfig::default().limit(64 * 1024).error_handler(|_, _| IntakeError::Unreadable.into()))
        .app_data(web::QueryConfig::default().error_handler(|_, _| IntakeError::Unreadable.into()))
        .app_data(web::PathConfig::default().error_handler(|_, _| IntakeError::NotFound.into()))
        .default_service(web::to(|| async { Err::<String, _>(IntakeError::NotFound) }));
}

/// A place in the address book; any other method than those named gets a page too.
fn at(path: &str) -> Resource {
    web::resource(path).default_service(web::to(|| async { Err::<String, _>(IntakeError::Method) }))
}

#[cfg(test)]
pub(crate) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    let rooms =
        [closing::samples, compose::samples, conversation::samples, error::samples, home::samples, replies::samples];
    rooms.iter().flat_map(|samples| samples(words)).collect()
}

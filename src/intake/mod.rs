//! The source's room: write a tip, keep a receipt, come back. It can seal and not open; all it holds of the store is a
//! [`Slot`]. It keeps no access log, and nothing in it tells one visitor from another before they show a receipt.

pub(crate) mod audience;
mod check;
mod closing;
mod compose;
mod conversation;
mod error;
mod form;
mod home;
mod receipt;
mod replies;
mod report;
mod telltale;
mod waiting;

use std::sync::Arc;

use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, Resource};

use crate::clean::Cleaner;
use crate::clock::Clock;
use crate::crypto::{FormKey, Identity, SessionSecret};
use crate::notice::Notices;
use crate::settings::Settings;
use crate::store::{Mailbox, Roster, Slot};
use crate::upload::Limits;
use crate::web::{Cookies, Gate, MAX_SESSIONS, Sessions, here, style_sheet};

pub use closing::turn_away;
pub use error::IntakeError;

/// Receipts stretched at once: one per core of a small machine, 8 MiB each.
const STRETCHES_AT_ONCE: usize = 2;
/// Receipts waiting to be stretched. At some 5 ms each the last waits a few seconds.
const STRETCHES_WAITING: usize = 1_000;

/// Files cleaned at once: each takes a child with memory of its own.
const CLEANINGS_AT_ONCE: usize = 2;
/// Files waiting to be cleaned.
const CLEANINGS_WAITING: usize = 100;

/// Texts looked through at once for what may point to their writer, and those waiting: milliseconds each.
const LOOKS_AT_ONCE: usize = 2;
const LOOKS_WAITING: usize = 1_000;

/// What the room holds.
pub struct Intake {
    slot: Slot,
    clock: Clock,
    limits: Limits,
    form_key: FormKey,
    sessions: Sessions<SourceSession>,
    stretching: Gate,
    /// Files, each found by a number that its form alone knows, and gone when nobody asks for it: like a session.
    waiting: Sessions<waiting::File>,
    cleaning: Gate,
    cleaner: Cleaner,
    looking: Gate,
    cookies: Cookies,
    leave_to: Option<String>,
    onion: Option<String>,
    home: home::HomeCache,
    notices: Arc<Notices>,
}

/// How a visitor came, as far as it is known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way<'a> {
    /// The site has no onion address, or none that is set.
    Any,
    /// By the onion address.
    Onion,
    /// Another way than by this onion address: their network knows that they are here.
    Watched(&'a str),
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
            sessions: Sessions::new(settings.idle, MAX_SESSIONS),
            stretching: Gate::new(STRETCHES_AT_ONCE, STRETCHES_WAITING),
            waiting: Sessions::new(waiting::WAIT, waiting::MAX_FILES),
            cleaning: Gate::new(CLEANINGS_AT_ONCE, CLEANINGS_WAITING),
            cleaner: Cleaner::of_this_program(),
            looking: Gate::new(LOOKS_AT_ONCE, LOOKS_WAITING),
            cookies: Cookies { name: "visit", secure: settings.intake_cookie },
            leave_to: settings.leave_to.clone(),
            onion: settings.onion.clone(),
            home: home::HomeCache::default(),
            notices,
        }
    }

    /// Ends idle sessions, and forgets files that nobody came back for.
    pub fn sweep(&self) {
        self.sessions.sweep();
        self.waiting.sweep();
    }

    /// Ends all sessions.
    pub fn end_sessions(&self) {
        self.sessions.end_all();
        self.waiting.end_all();
    }

    fn roster(&self) -> Result<Arc<Roster>, IntakeError> {
        self.slot.roster().ok_or(IntakeError::NotSetUp)
    }

    fn session(&self, request: &HttpRequest) -> Option<Arc<SourceSession>> {
        self.cookies.read(request).and_then(|cookie| self.sessions.find(&cookie))
    }

    /// How this visitor came. What their browser asked for says it; nothing of it is kept.
    fn way(&self, headers: &HeaderMap) -> Way<'_> {
        let Some(onion) = self.onion.as_deref() else { return Way::Any };
        let host = headers.get(header::HOST).map_or(b"".as_slice(), HeaderValue::as_bytes).to_ascii_lowercase();
        let host = host.split(|byte| *byte == b':').next().unwrap_or_default();
        let below = host.strip_suffix(onion.as_bytes());
        if below.is_some_and(|below| below.is_empty() || below.ends_with(b".")) {
            Way::Onion
        } else {
            Way::Watched(onion)
        }
    }

    /// Tells Tor Browser of the same page at the onion address. It may go there by itself: so only on pages on which
    /// nothing is typed yet, which show nothing that is shown once and need no session.
    fn offer(way: Way<'_>, path: &str, mut answer: HttpResponse) -> HttpResponse {
        if let Way::Watched(onion) = way
            && let Ok(there) = HeaderValue::try_from(format!("http://{onion}{}", here(path)))
        {
            answer.headers_mut().insert(HeaderName::from_static("onion-location"), there);
        }
        answer
    }
}

/// The room's whole address book.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(at("/").get(home::show))
        .service(at("/report").get(compose::choose))
        .service(at("/report/{channel}").get(compose::show).post(compose::send))
        .service(at("/receipt").post(receipt::check))
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
    let rooms = [
        check::samples,
        closing::samples,
        compose::samples,
        conversation::samples,
        error::samples,
        home::samples,
        receipt::samples,
        replies::samples,
    ];
    rooms.iter().flat_map(|samples| samples(words)).collect()
}

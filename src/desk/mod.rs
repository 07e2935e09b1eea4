//! The handlers' room: sign in, see what is due, read, answer. Identities are unlocked only in a session's memory.
//!
//! What a person may read is decided by what their identity opens, by `session::DeskSession::access` and nothing else.

mod account;
mod again;
mod alone;
mod bar;
mod beside;
mod card;
mod case_file;
mod channels;
mod closing;
mod counts;
mod delay;
mod docket;
mod docket_csv;
mod docket_tip;
mod door;
mod draft;
mod entry;
mod error;
mod export;
mod file;
mod inbox;
mod invitation;
mod list;
mod look;
mod picture;
mod posted;
mod reading;
mod referral;
mod reminders;
mod roster_words;
mod search;
mod second_factor;
mod session;
mod sessions;
mod set_up;
mod share;
mod sign_in;
mod standing;
mod steps;
mod team;
mod tip;
mod write;

use std::sync::Arc;

use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpRequest, Resource};
use data_encoding::BASE64URL_NOPAD;

use crate::clean::Viewer;
use crate::clock::Clock;
use crate::crypto::{LockedIdentity, SessionKey, random_bytes};
use crate::notice::Notices;
use crate::settings::Settings;
use crate::store::{Cabinet, StoreError};
use crate::upload::Limits;
use crate::web::{Cookies, Gate, MAX_SESSIONS, Sessions, style_sheet};

pub use closing::turn_away;
pub use door::keep_shut;
pub use error::DeskError;

/// Passphrases tried at once: one per core of a small machine, 128 MiB each.
const UNLOCKS_AT_ONCE: usize = 2;
/// Passphrases waiting to be tried. At some half a second each the last waits ten seconds.
const UNLOCKS_WAITING: usize = 40;

/// What the room holds.
pub struct Desk {
    cabinet: Cabinet,
    clock: Clock,
    limits: Limits,
    /// After how many days without signing in a handler counts as absent; `None` when nobody ever does.
    absent_days: Option<u32>,
    sessions: Sessions<session::DeskSession>,
    unlocking: Gate,
    delays: delay::Delays,
    cookies: Cookies,
    exporting: Gate,
    /// Opens for nobody: tried for a name that is not on the roster, so that it costs the same.
    nobody: LockedIdentity,
    set_up_key: SetUpKey,
    notices: Arc<Notices>,
    readings: reading::Readings,
    searching: Gate,
    viewer: Viewer,
    drawing: Gate,
}

/// The one-time key of the set-up link; only its digest is held.
struct SetUpKey {
    key: SessionKey,
    digest: [u8; 32],
}

impl Desk {
    /// The room over its half of the store, and the key of the set-up link.
    #[must_use]
    pub fn new(cabinet: Cabinet, clock: Clock, settings: &Settings, notices: Arc<Notices>) -> (Self, String) {
        let link_key = BASE64URL_NOPAD.encode(&random_bytes::<18>());
        let key = SessionKey::generate();
        let digest = key.digest(&link_key);
        let desk = Self {
            cabinet,
            clock,
            limits: settings.limits,
            absent_days: settings.absent_days,
            sessions: Sessions::new(settings.idle, MAX_SESSIONS),
            unlocking: Gate::new(UNLOCKS_AT_ONCE, UNLOCKS_WAITING),
            delays: delay::Delays::new(),
            cookies: Cookies { name: "desk", secure: settings.desk_cookie },
            exporting: Gate::new(2, 16),
            nobody: LockedIdentity::nobody(),
            set_up_key: SetUpKey { key, digest },
            notices,
            readings: reading::Readings::default(),
            searching: Gate::new(search::SEARCHES_AT_ONCE, search::SEARCHES_WAITING),
            viewer: Viewer::of_this_program(),
            drawing: Gate::new(look::DRAWINGS_AT_ONCE, look::DRAWINGS_WAITING),
        };
        (desk, link_key)
    }

    /// Whether the site has been set up.
    #[must_use]
    pub fn is_set_up(&self) -> bool {
        self.cabinet.roster().is_some()
    }

    /// The session of a request, if its person is here and goes by the same passphrase as when it began.
    fn session(&self, request: &HttpRequest) -> Option<Arc<session::DeskSession>> {
        let cookie = self.cookies.read(request)?;
        let session = self.sessions.find(&cookie)?;
        if self.cabinet.roster().is_some_and(|roster| session.stands(&roster)) {
            return Some(session);
        }
        self.sessions.end(&cookie);
        None
    }

    /// Ends idle sessions and forgets old failures.
    pub fn sweep(&self) {
        self.sessions.sweep();
        if let Some(roster) = self.cabinet.roster() {
            self.sessions.end_where(|session| !session.stands(&roster));
        }
        self.delays.sweep();
    }

    /// Writes down how far people have read, as far as that may be written. Takes its time: not for a worker's thread.
    ///
    /// # Errors
    /// [`StoreError`] when the disk fails.
    pub fn write_readings(&self) -> Result<(), StoreError> {
        self.readings.write(&self.cabinet, self.clock.today())
    }

    /// Ends all sessions.
    pub fn end_sessions(&self) {
        self.sessions.end_all();
    }
}

/// The room's whole address book. Everything in it is behind [`keep_shut`] but what `door::OPEN` lists.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(at("/").get(inbox::show).post(inbox::switch))
        .service(at("/search").get(search::show).post(search::send))
        .service(at("/setup").get(set_up::show).post(set_up::send))
        .service(at("/sign-in").get(sign_in::show).post(sign_in::send))
        .service(at("/sign-in/again").post(again::send))
        .service(at("/sign-out").post(sign_in::sign_out))
        .service(at("/tips/{tip}").get(tip::show))
        .service(at("/tips/{tip}/reply").post(write::reply))
        .service(at("/tips/{tip}/note").post(write::note))
        .service(at("/tips/{tip}/draft").post(draft::save))
        .service(at("/tips/{tip}/draft/discard").post(draft::discard))
        .service(at("/tips/{tip}/acknowledge").post(steps::acknowledge))
        .service(at("/tips/{tip}/label").post(card::put_label))
        .service(at("/tips/{tip}/label/remove").post(card::take_label_off))
        .service(at("/tips/{tip}/unread").post(card::unread))
        .service(at("/tips/{tip}/extend").post(write::extend))
        .service(at("/tips/{tip}/close").post(write::close))
        .service(at("/tips/{tip}/reopen").post(docket_tip::reopen))
        .service(at("/tips/{tip}/erase").post(steps::erase))
        .service(at("/tips/{tip}/keep").post(steps::keep))
        .service(at("/docket").get(docket::show))
        .service(at("/docket.csv").get(docket_csv::tips))
        .service(at("/docket-counts.csv").get(docket_csv::counts))
        .service(at("/docket/{tip}").get(docket_tip::show))
        .service(at("/tips/{tip}/files/{entry}/{number}").get(file::send))
        .service(at("/tips/{tip}/look/{entry}/{number}").get(look::show))
        .service(at("/tips/{tip}/share").post(share::share))
        .service(at("/tips/{tip}/step-back").get(share::ask_step_back).post(share::step_back))
        .service(at("/tips/{tip}/export").get(export::send))
        .service(at("/tips/{tip}/referral").get(referral::ask).post(referral::send).app_data(long_forms()))
        .service(at("/channels").get(channels::list))
        .service(at("/channels/new").get(channels::blank).post(channels::make).app_data(long_forms()))
        .service(at("/channels/{channel}").get(channels::show).post(channels::change).app_data(long_forms()))
        .service(at("/channels/{channel}/close").post(channels::close))
        .service(at("/channels/{channel}/reopen").post(channels::reopen))
        .service(at("/team").get(team::list))
        .service(at("/team/new").get(team::blank).post(team::invite))
        .service(at("/team/{person}").get(team::show).post(team::change))
        .service(at("/team/{person}/link").post(team::renew))
        .service(at("/team/{person}/remove").get(team::ask_removal).post(team::remove))
        .service(at("/invitation").get(invitation::show).post(invitation::send))
        .service(at("/account").get(account::show))
        .service(at("/account/passphrase").post(account::change))
        .service(at("/forgotten").get(account::forgotten).post(account::reset))
        .service(at("/account/code").get(second_factor::show).post(second_factor::send))
        .service(at("/account/sessions").get(sessions::show).post(sessions::end))
        .service(at("/account/reminders").get(reminders::show).post(reminders::send))
        .service(at("/account/reminders/now").post(reminders::now))
        .service(at("/style.css").get(style_sheet))
        .app_data(web::FormConfig::default().limit(64 * 1024).error_handler(|_, _| DeskError::Unreadable.into()))
        .app_data(web::QueryConfig::default().error_handler(|_, _| DeskError::Unreadable.into()))
        .app_data(web::PathConfig::default().error_handler(|_, _| DeskError::NotFound.into()))
        .default_service(web::to(|| async { Err::<String, _>(DeskError::NotFound) }));
}

/// For forms that may be long: a channel's questions, as they are and as they were, escaped; a key and a reason.
fn long_forms() -> web::FormConfig {
    web::FormConfig::default().limit(512 * 1024).error_handler(|_, _| DeskError::Unreadable.into())
}

/// A place in the address book; any other method than those named gets a page too.
fn at(path: &str) -> Resource {
    web::resource(path).default_service(web::to(|| async { Err::<String, _>(DeskError::Method) }))
}

#[cfg(test)]
pub(crate) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    let pages = [
        account::samples,
        channels::samples,
        closing::samples,
        docket::samples,
        docket_tip::samples,
        again::samples,
        error::samples,
        inbox::samples,
        invitation::samples,
        look::samples,
        referral::samples,
        reminders::samples,
        search::samples,
        second_factor::samples,
        sessions::samples,
        set_up::samples,
        share::samples,
        sign_in::samples,
        team::samples,
        tip::samples,
    ];
    pages.iter().flat_map(|samples| samples(words)).collect()
}

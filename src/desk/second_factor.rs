//! A second factor for signing in: codes of an authenticator app. Turned on with a first code, turned off with another one
//! or with the paper key.

use std::fmt::Write;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Form};
use askama::Template;
use i18n_embed_fl::fl;
use qrcode::{Color, EcLevel, QrCode};
use serde::Deserialize;

use super::bar::{Bar, Here};
use super::door::SignedIn;
use super::session::DeskSession;
use super::{Desk, DeskError};
use crate::crypto::{CodeError, Identity, SealedFactor, SecondFactor};
use crate::domain::{Day, PersonId};
use crate::store::{Cabinet, StoreError};
use crate::web::{Frame, block, page, see_other};

/// The light margin a QR code needs, in its own modules.
const QUIET_ZONE: usize = 4;

#[derive(Template)]
#[template(path = "desk/second_factor.html")]
struct FactorPage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    guard: String,
    /// What a new factor shows; `None` when there is one already.
    new: Option<Enrolment>,
    refused: bool,
}

/// What an app needs to know.
struct Enrolment {
    secret: String,
    picture: Picture,
}

/// A QR code as one path of squares.
struct Picture {
    path: String,
    edge: usize,
}

#[derive(Deserialize)]
pub(super) struct CodeForm {
    #[serde(default)]
    guard: String,
    code: String,
}

pub(super) async fn show(room: Data<Desk>, session: SignedIn) -> Result<HttpResponse, DeskError> {
    respond(&room, &session.0, StatusCode::OK, false)
}

/// Turns the factor on with its first code, or off with its next one.
pub(super) async fn send(room: Data<Desk>, session: SignedIn, form: Form<CodeForm>) -> Result<HttpResponse, DeskError> {
    let session = session.0;
    session.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    if !session.may_try_code() {
        room.sessions.end_where(|other| other.number == session.number);
        return Err(DeskError::SignedOut);
    }
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let is_on = roster.active(session.person).ok_or(DeskError::SignedOut)?.second_factor.is_some();
    let (today, step, code) = (room.clock.today(), room.clock.step(), form.into_inner().code);
    let (cabinet, owner) = (room.cabinet.clone(), session.clone());
    let taken = block(move || {
        if is_on {
            let spent = spend(&cabinet, today, owner.person, owner.identity(), &code, step)?;
            if spent.is_err() {
                return Ok(Err(CodeError));
            }
            return keep(&cabinet, today, owner.person, None).map(Ok);
        }
        let mut enrolling = owner.enrolling();
        let Some(mut factor) = enrolling.take() else { return Ok(Err(CodeError)) };
        if factor.take(&code, step).is_err() {
            *enrolling = Some(factor);
            return Ok(Err(CodeError));
        }
        let sealed = factor.seal(owner.person, owner.identity());
        keep(&cabinet, today, owner.person, Some(sealed)).map(Ok)
    })
    .await??;
    match taken {
        Ok(()) => {
            session.code_was_right();
            // Whoever was in by the passphrase alone is out.
            room.sessions.end_where(|other| other.person == session.person && other.number != session.number);
            Ok(see_other("/account/code"))
        }
        Err(CodeError) => respond(&room, &session, StatusCode::UNPROCESSABLE_ENTITY, true),
    }
}

/// Takes a code from somebody whose identity is unlocked, and remembers on the disk that it was taken. Edits of the roster
/// come one after the other, so that of two who send the same code one gets in.
///
/// # Errors
/// [`StoreError`] when it cannot be remembered: then it is not taken either.
pub(super) fn spend(
    cabinet: &Cabinet,
    today: Day,
    person: PersonId,
    identity: &Identity,
    code: &str,
    step: u64,
) -> Result<Result<(), CodeError>, StoreError> {
    cabinet.edit_roster(today, |roster| {
        let them = roster.people.iter_mut().find(|there| there.id == person).ok_or(CodeError)?;
        let Some(sealed) = them.second_factor.take() else { return Ok(()) };
        let mut factor = SealedFactor::from_bytes(sealed).open(person, identity).map_err(|_| CodeError)?;
        factor.take(code, step)?;
        them.second_factor = Some(factor.seal(person, identity).into_bytes());
        Ok(())
    })
}

fn keep(cabinet: &Cabinet, today: Day, person: PersonId, sealed: Option<SealedFactor>) -> Result<(), StoreError> {
    cabinet.edit_roster(today, |roster| {
        let them = roster.people.iter_mut().find(|there| there.id == person).ok_or(StoreError::Missing)?;
        them.second_factor = sealed.map(SealedFactor::into_bytes);
        Ok(())
    })?
}

fn respond(room: &Desk, session: &DeskSession, status: StatusCode, refused: bool) -> Result<HttpResponse, DeskError> {
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let person = roster.active(session.person).ok_or(DeskError::SignedOut)?;
    let new = person.second_factor.is_none().then(|| {
        let mut enrolling = session.enrolling();
        let factor = enrolling.get_or_insert_with(SecondFactor::generate);
        Enrolment::of(factor, roster.site.as_str(), person.name.as_str())
    });
    let shown = FactorPage {
        frame: Frame::new(roster.site.as_str()).of_page("/account/code"),
        bar: Bar::new(&roster, session, Here::Account),
        guard: session.secret.guard(),
        new,
        refused,
    };
    Ok(page(status, &shown))
}

impl Enrolment {
    fn of(factor: &SecondFactor, site: &str, person: &str) -> Self {
        let secret = factor.text();
        let (site, person) = (percent(site), percent(person));
        // The "Key Uri Format" every authenticator app reads; what is not said has the usual value (SHA-1, 6 digits, 30 s).
        let uri = format!("otpauth://totp/{site}:{person}?secret={}&issuer={site}", secret.expose());
        let in_groups = secret.expose().as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ");
        Self { secret: in_groups, picture: Picture::of(&uri) }
    }
}

/// Everything but letters and digits as `%XX` (RFC 3986 section 2.1).
fn percent(text: &str) -> String {
    let encode =
        |byte: u8| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(encode).collect()
}

impl Picture {
    fn of(text: &str) -> Self {
        let code = QrCode::with_error_correction_level(text, EcLevel::L)
            .expect("names have at most a hundred characters, far below what a QR code holds");
        let (edge, colors) = (code.width(), code.to_colors());
        let mut path = String::new();
        for (y, row) in colors.chunks(edge).enumerate() {
            for (x, _) in row.iter().enumerate().filter(|(_, color)| **color == Color::Dark) {
                let _ = write!(path, "M{} {}h1v1h-1z", x + QUIET_ZONE, y + QUIET_ZONE); // text does not fail
            }
        }
        Self { path, edge: edge + 2 * QUIET_ZONE }
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    let picture = || Picture { path: "M4 4h1v1h-1z".to_owned(), edge: 9 };
    [("off", false, false), ("refused", false, true), ("on", true, false), ("refused-on", true, true)]
        .map(|(state, on, refused)| {
            let page = FactorPage {
                frame: Frame::new(words.line),
                bar: Bar::sample(words, Here::Account, false),
                guard: "gu4rd".to_owned(),
                new: (!on).then(|| Enrolment { secret: "ABCD EFGH".to_owned(), picture: picture() }),
                refused,
            };
            crate::pages::Sample::of("desk/second_factor", state, &page)
        })
        .into()
}

#[cfg(test)]
mod tests {
    use super::{Picture, percent};

    #[test]
    fn a_name_stays_one_word_of_an_address() {
        assert_eq!(percent("Wing B: Zürich & more"), "Wing%20B%3A%20Z%C3%BCrich%20%26%20more");
    }

    #[test]
    fn the_longest_names_fit_into_the_picture() {
        let name = percent(&"ü".repeat(crate::domain::NAME_MAX_CHARS));
        let picture = Picture::of(&format!("otpauth://totp/{name}:{name}?secret={}&issuer={name}", "A".repeat(32)));
        assert!(picture.edge > 100 && picture.path.starts_with("M4 4h1v1h-1z"));
    }
}

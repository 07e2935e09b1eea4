//! Sign in and out. A wrong passphrase, a wrong code and an unknown name cost the same and look the same.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use i18n_embed_fl::fl;

use super::door::SignedIn;
use super::session::DeskSession;
use super::{Desk, DeskError, second_factor};
use crate::crypto::Passphrase;
use crate::domain::NAME_MAX_CHARS;
use crate::people;
use crate::secret::Secret;
use crate::store::StoreError;
use crate::web::{Frame, block, clear_site_data, is_switching, page, see_other};

#[derive(Template)]
#[template(path = "desk/sign_in.html")]
struct SignInPage<'a> {
    frame: Frame<'a>,
    name: &'a str,
    failed: bool,
}

#[derive(Deserialize)]
pub(super) struct SignInForm {
    name: String,
    passphrase: String,
    /// Empty for those without a second factor.
    #[serde(default)]
    code: String,
}

#[derive(Deserialize)]
pub(super) struct GuardForm {
    #[serde(default)]
    pub(super) guard: String,
}

pub(super) async fn show(room: Data<Desk>) -> Result<HttpResponse, DeskError> {
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    Ok(page(StatusCode::OK, &SignInPage::new(roster.site.as_str(), "")))
}

pub(super) async fn send(
    room: Data<Desk>,
    request: HttpRequest,
    form: Form<SignInForm>,
) -> Result<HttpResponse, DeskError> {
    let SignInForm { name, passphrase, code } = form.into_inner();
    let passphrase = Passphrase::typed(Secret::new(passphrase));
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let name: String = name.chars().take(NAME_MAX_CHARS + 1).collect(); // one more than any name has
    let shown = SignInPage::new(roster.site.as_str(), &name);
    if is_switching(&request) {
        return Ok(page(StatusCode::OK, &shown));
    }
    let typed = Typed { name: name.clone(), passphrase, code };
    if let Some(session) = try_in(&room, &request, typed).await? {
        return Ok(let_in(&room, session, see_other("/")));
    }
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &SignInPage { failed: true, ..shown }))
}

impl<'a> SignInPage<'a> {
    fn new(site: &'a str, name: &'a str) -> Self {
        Self { frame: Frame::new(site).with_form("sign-in", "/sign-in"), name, failed: false }
    }
}

/// What somebody typed to get in.
pub(super) struct Typed {
    pub(super) name: String,
    pub(super) passphrase: Passphrase,
    pub(super) code: String,
}

/// Tries a name, a passphrase and a code; `None` when they do not fit together.
///
/// # Errors
/// [`DeskError`] when it could not be tried.
pub(super) async fn try_in(
    room: &Data<Desk>,
    request: &HttpRequest,
    typed: Typed,
) -> Result<Option<DeskSession>, DeskError> {
    let Typed { name, passphrase, code } = typed;
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let name: String = name.chars().take(NAME_MAX_CHARS + 1).collect(); // one more than any name has
    tokio::time::sleep(room.delays.before(&name)).await;
    let person = roster.person_named(&name);
    let locked = person.and_then(|person| person.keys()?.locked().cloned());
    let opens = locked.clone();
    let locked = locked.unwrap_or_else(|| room.nobody.clone());
    let turn = room.unlocking.enter().await?;
    let (cabinet, today, step) = (room.cabinet.clone(), room.clock.today(), room.clock.step());
    let second = person.filter(|person| person.second_factor.is_some()).map(|person| person.id);
    let unlocked = block(move || {
        let turn = turn;
        let Ok(identity) = locked.unlock(&passphrase) else { return Ok(None) };
        drop(turn);
        let in_by_code = match second {
            Some(person) => second_factor::spend(&cabinet, today, person, &identity, &code, step)?.is_ok(),
            None => true,
        };
        Ok::<_, StoreError>(in_by_code.then_some(identity))
    })
    .await??;
    let (Some(person), Some(opens), Some(identity)) = (person, opens, unlocked) else {
        room.delays.failed(&name);
        return Ok(None);
    };
    room.delays.succeeded(&name);
    if let Some(old) = room.cookies.read(request) {
        room.sessions.end(&old);
    }
    let (cabinet, id) = (room.cabinet.clone(), person.id);
    // A disk that is full keeps nobody out; a disk that failed stops the server.
    let _ = block(move || people::note_sign_in(&cabinet, today, id)).await?;
    Ok(Some(DeskSession::new(person.id, identity, opens, today)))
}

/// Begins a session with this answer.
pub(super) fn let_in(room: &Desk, session: DeskSession, mut answer: HttpResponse) -> HttpResponse {
    let cookie = room.sessions.open(session);
    answer.add_cookie(&room.cookies.set(cookie)).expect("our cookie is plain ASCII");
    answer
}

pub(super) async fn sign_out(
    room: Data<Desk>,
    session: SignedIn,
    request: HttpRequest,
    form: Form<GuardForm>,
) -> Result<HttpResponse, DeskError> {
    session.0.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    if let Some(cookie) = room.cookies.read(&request) {
        room.sessions.end(&cookie);
    }
    let mut answer = clear_site_data(see_other("/sign-in"));
    answer.add_cookie(&room.cookies.clear()).expect("our cookie is plain ASCII");
    Ok(answer)
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    [("blank", "", false), ("refused", words.line, true)]
        .map(|(state, name, failed)| {
            let page = SignInPage { failed, ..SignInPage::new(words.line, name) };
            crate::pages::Sample::of("desk/sign_in", state, &page)
        })
        .into()
}

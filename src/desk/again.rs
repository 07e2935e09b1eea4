//! Signing in again after a session ended while somebody wrote: what they had written comes along, and is in its form again
//! afterwards. Until then it lies in the page alone.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;

use super::sign_in::{self, Typed};
use super::write::text_field;
use super::{Desk, DeskError};
use crate::crypto::Passphrase;
use crate::domain::{EntryKind, Outcome, TipId};
use crate::secret::Secret;
use crate::upload::{self, Fields};
use crate::web::{Frame, is_switching, page, see_other};

/// Shown when the session ended before something was sent.
#[derive(Template)]
#[template(path = "desk/signed_out.html")]
pub(super) struct AgainPage<'a> {
    frame: Frame<'a>,
    message: &'a str,
    /// The form it belongs to, where it can be put back into one.
    form: Option<(TipId, &'static str)>,
    outcome: &'a str,
    name: &'a str,
    failed: bool,
}

/// The forms of a tip that hold a text, as their addresses end.
const FORMS: [(&str, EntryKind); 4] = [
    ("reply", EntryKind::Reply),
    ("note", EntryKind::Note),
    ("extend", EntryKind::Extension),
    ("close", EntryKind::Closing),
];

/// What somebody had written when their session ended.
pub(super) struct Carried {
    pub(super) tip: TipId,
    pub(super) kind: EntryKind,
    pub(super) text: Secret<String>,
    pub(super) outcome: Option<Outcome>,
}

/// The page for a form that was sent to this address without a session.
pub(super) fn give_back(path: &str, fields: &Fields) -> HttpResponse {
    let form = form_at(path);
    // A form of a tip, or this page sent to be seen in another language.
    let field = form.and_then(|(_, name)| kind_of(name)).map_or("message", text_field);
    let message = [field, "message"].map(|field| fields.text(field).expose());
    let message = message.into_iter().find(|text| !text.is_empty()).map_or("", String::as_str);
    let outcome = fields.text("outcome").expose();
    page(StatusCode::UNAUTHORIZED, &AgainPage::new(Frame::new(""), message, form, outcome))
}

/// Signs in, and puts what was written back into its form.
pub(super) async fn send(room: Data<Desk>, request: HttpRequest, payload: Payload) -> Result<HttpResponse, DeskError> {
    let fields = upload::texts(request.headers(), payload.into_inner(), room.limits).await;
    let text = |name| fields.text(name).expose();
    let tip = TipId::parse(text("tip")).ok();
    let form = tip.and_then(|tip| FORMS.iter().find(|(name, _)| name == text("form")).map(|(name, _)| (tip, *name)));
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let again = |status, failed| {
        let frame = Frame::new(roster.site.as_str());
        let shown = AgainPage::new(frame, text("message"), form, text("outcome"));
        page(status, &AgainPage { name: text("name"), failed, ..shown })
    };
    if is_switching(&request) {
        return Ok(again(StatusCode::OK, false));
    }
    if text("name").is_empty() || text("passphrase").is_empty() {
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, true));
    }
    let passphrase = Passphrase::typed(Secret::new(text("passphrase").clone()));
    let typed = Typed { name: text("name").clone(), passphrase, code: text("code").clone() };
    let Some(session) = sign_in::try_in(&room, &request, typed).await? else {
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, true));
    };
    let Some((tip, kind)) = form.and_then(|(tip, name)| Some((tip, kind_of(name)?))) else {
        return Ok(sign_in::let_in(&room, session, see_other("/")));
    };
    let outcome = Outcome::parse(text("outcome")).filter(|_| kind == EntryKind::Closing);
    let text = Secret::new(text("message").clone());
    session.carry(Carried { tip, kind, text, outcome });
    Ok(sign_in::let_in(&room, session, see_other(&format!("/tips/{tip}#carried"))))
}

impl<'a> AgainPage<'a> {
    fn new(frame: Frame<'a>, message: &'a str, form: Option<(TipId, &'static str)>, outcome: &'a str) -> Self {
        let frame = frame.with_form("again", "/sign-in/again");
        let outcome = Outcome::parse(outcome).map_or("", Outcome::as_str);
        Self { frame, message, form: form.filter(|_| !message.is_empty()), outcome, name: "", failed: false }
    }
}

fn kind_of(name: &str) -> Option<EntryKind> {
    FORMS.iter().find(|(there, _)| *there == name).map(|(_, kind)| *kind)
}

/// The form of a tip that is sent to this address.
fn form_at(path: &str) -> Option<(TipId, &'static str)> {
    let (tip, name) = path.strip_prefix("/tips/")?.split_once('/')?;
    // What was to be kept comes back into its form, too.
    let (name, _) = FORMS.iter().find(|(there, _)| *there == name || (name == "draft" && *there == "reply"))?;
    Some((TipId::parse(tip).ok()?, name))
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    let tip = TipId::from_bytes([5; 16]);
    let sample = |state: &str, message, form, failed| {
        let shown = AgainPage::new(Frame::new(""), message, form, "referred");
        let name = if failed { words.line } else { "" };
        crate::pages::Sample::of("desk/signed_out", state, &AgainPage { name, failed, ..shown })
    };
    vec![
        sample("refused-nothing-typed", "", None, false),
        sample("refused-given-back", words.text, None, false),
        sample("refused-goes-back", words.text, Some((tip, "reply")), false),
        sample("refused-name", words.text, Some((tip, "close")), true),
    ]
}

#[cfg(test)]
mod tests {
    use super::form_at;
    use crate::domain::TipId;

    #[test]
    fn a_form_is_known_by_its_address_and_nothing_else_is_taken_for_one() {
        let tip = TipId::from_bytes([5; 16]);
        for name in ["reply", "note", "extend", "close"] {
            assert_eq!(form_at(&format!("/tips/{tip}/{name}")), Some((tip, name)));
        }
        assert_eq!(form_at(&format!("/tips/{tip}/draft")), Some((tip, "reply")));
        for path in ["/", "/tips/", "/tips/x/reply", &format!("/tips/{tip}/share"), &format!("/tips/{tip}/reply/x")] {
            assert_eq!(form_at(path), None, "{path}");
        }
    }
}

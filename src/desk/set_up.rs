//! The first start: the site, its first channel and its first handler. Guarded by the one-time key of the printed link.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::{Desk, DeskError};
use crate::crypto::{Identity, PASSPHRASE_MIN_CHARS, Passphrase, PassphraseError, random_bytes};
use crate::domain::{ChannelId, NAME_MAX_CHARS, Name, PersonId};
use crate::secret::Secret;
use crate::store::{Channel, Keys, NewSite, Person, StoreError};
use crate::web::words::Language;
use crate::web::{Frame, block, is_switching, page, words};

#[derive(Template)]
#[template(path = "desk/set_up.html")]
struct SetUpPage<'a> {
    frame: Frame<'a>,
    key: &'a str,
    min_chars: usize,
    typed: Typed<'a>,
    problem: Option<(&'static str, String)>,
}

#[derive(Default)]
struct Typed<'a> {
    site: &'a str,
    channel: &'a str,
    name: &'a str,
    title: &'a str,
}

#[derive(Template)]
#[template(path = "desk/paper_key.html")]
pub(super) struct PaperKeyPage<'a> {
    pub(super) frame: Frame<'a>,
    pub(super) name: &'a str,
    /// Whether the person reads with a key of their own, and this one signs them in only.
    pub(super) own_key: bool,
    pub(super) paper_key: &'a str,
}

#[derive(Deserialize)]
pub(super) struct Link {
    #[serde(default)]
    pub(super) key: String,
}

#[derive(Deserialize)]
pub(super) struct SetUpForm {
    site: String,
    channel: String,
    name: String,
    title: String,
    passphrase: String,
}

pub(super) async fn show(room: Data<Desk>, link: Query<Link>) -> Result<HttpResponse, DeskError> {
    check(&room, &link)?;
    Ok(page(StatusCode::OK, &SetUpPage::new(&link.key, Typed::default(), None)))
}

pub(super) async fn send(
    room: Data<Desk>,
    link: Query<Link>,
    request: HttpRequest,
    form: Form<SetUpForm>,
) -> Result<HttpResponse, DeskError> {
    let SetUpForm { site, channel, name, title, passphrase } = form.into_inner();
    let passphrase = Secret::new(passphrase);
    check(&room, &link)?;
    let typed = Typed { site: &site, channel: &channel, name: &name, title: &title };
    if is_switching(&request) {
        return Ok(page(StatusCode::OK, &SetUpPage::new(&link.key, typed, None)));
    }
    let l = words::spoken();
    let mut problem = None;
    let mut parse = |field, text: &str| {
        let parsed = Name::parse(text);
        if parsed.is_err() {
            problem.get_or_insert((field, fl!(l, "problem-name", max = NAME_MAX_CHARS)));
        }
        parsed.ok()
    };
    let parsed = (parse("site", &site), parse("channel", &channel), parse("name", &name), parse("title", &title));
    let passphrase = Passphrase::choose(passphrase, &[&site, &channel, &name, &title])
        .inspect_err(|error| {
            problem.get_or_insert_with(|| ("passphrase", passphrase_problem(l, error)));
        })
        .ok();
    let ((Some(site), Some(channel), Some(name), Some(title)), Some(passphrase)) = (parsed, passphrase) else {
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &SetUpPage::new(&link.key, typed, problem)));
    };
    let turn = room.unlocking.enter().await?;
    let (cabinet, today) = (room.cabinet.clone(), room.clock.today());
    let shown_name = name.clone();
    let paper_key = block(move || {
        let _turn = turn;
        let identity = Identity::generate();
        let keys = Keys::of_the_desk(identity.to_recipient(), identity.lock(&passphrase));
        let id = PersonId::from_bytes(random_bytes());
        let person = Person { operator: true, ..Person::active(id, name, title, keys) };
        let channel = Channel::new(ChannelId::from_bytes(random_bytes()), channel, vec![person.id], Vec::new());
        cabinet.set_up(&NewSite { name: site, channels: vec![channel], people: vec![person] }, today)?;
        Ok::<_, StoreError>(identity.encode())
    })
    .await?
    .map_err(|error| match error {
        StoreError::Contended => DeskError::SetUpLink, // somebody else used the link a moment ago
        error => error.into(),
    })?;
    let frame = Frame::new("").shown_once();
    let shown = PaperKeyPage { frame, name: shown_name.as_str(), own_key: false, paper_key: &paper_key };
    Ok(page(StatusCode::CREATED, &shown))
}

/// The link is good until the site is set up, and never again.
fn check(room: &Desk, link: &Link) -> Result<(), DeskError> {
    let known = room.set_up_key.key.digest(&link.key) == room.set_up_key.digest;
    if known && !room.is_set_up() { Ok(()) } else { Err(DeskError::SetUpLink) }
}

pub(super) fn passphrase_problem(l: &Language, error: &PassphraseError) -> String {
    match error {
        PassphraseError::TooShort => fl!(l, "problem-passphrase-short", min = PASSPHRASE_MIN_CHARS),
        PassphraseError::TooLong => fl!(l, "problem-passphrase-long"),
        PassphraseError::Common => fl!(l, "problem-passphrase-common"),
    }
}

impl<'a> SetUpPage<'a> {
    fn new(key: &'a str, typed: Typed<'a>, problem: Option<(&'static str, String)>) -> Self {
        Self {
            frame: Frame::new("").with_form("set-up", format!("/setup?key={key}")),
            key,
            min_chars: PASSPHRASE_MIN_CHARS,
            typed,
            problem,
        }
    }

    /// Whether the problem is tied to this field.
    fn wrong(&self, field: &str) -> bool {
        self.problem.as_ref().is_some_and(|(there, _)| *there == field)
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::pages::Sample;

    let l = words::spoken();
    let typed = || Typed { site: words.line, channel: words.line, name: words.line, title: words.line };
    let paper = |own_key| {
        let (frame, paper_key) = (Frame::new("").shown_once(), "AGE-SECRET-KEY-PQ-1QQQQ");
        PaperKeyPage { frame, name: words.line, own_key, paper_key }
    };
    let mut samples = vec![
        Sample::of("desk/set_up", "blank", &SetUpPage::new("k3y", Typed::default(), None)),
        Sample::of("desk/paper_key", "shown", &paper(false)),
        Sample::of("desk/paper_key", "of-the-sign-in", &paper(true)),
    ];
    for field in ["site", "channel", "name", "title"] {
        let problem = Some((field, fl!(l, "problem-name", max = NAME_MAX_CHARS)));
        let page = SetUpPage::new(words.line, typed(), problem); // the key comes out of the address, so it can be anything
        samples.push(Sample::of("desk/set_up", &format!("refused-{field}"), &page));
    }
    for (state, error) in
        [("short", PassphraseError::TooShort), ("long", PassphraseError::TooLong), ("common", PassphraseError::Common)]
    {
        let page = SetUpPage::new("k3y", typed(), Some(("passphrase", passphrase_problem(l, &error))));
        samples.push(Sample::of("desk/set_up", &format!("refused-passphrase-{state}"), &page));
    }
    samples
}

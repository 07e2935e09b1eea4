//! Write a tip, receive a receipt.

use std::collections::BTreeSet;
use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Payload, block};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;

use super::audience::{self, NobodyLeft, Route};
use super::{Intake, IntakeError};
use crate::crypto::{FormSeed, Identity};
use crate::domain::{ChannelId, EntryKind, Message, PEOPLE_MAX_CHARS, People, PersonId, Receipt};
use crate::store::{Channel, Dropped, NewTip, Person, Roster, StoreError};
use crate::upload::{self, Fields, Limits, UploadError};
use crate::web::words::Language;
use crate::web::{Frame, comes_from_elsewhere, page, see_other, words};

#[derive(Template)]
#[template(path = "intake/channels.html")]
struct ChannelsPage<'a> {
    frame: Frame<'a>,
    channels: &'a [Channel],
}

#[derive(Template)]
#[template(path = "intake/compose.html")]
struct ComposePage<'a> {
    frame: Frame<'a>,
    channel: &'a Channel,
    handlers: Vec<MemberView<'a>>,
    overseers: Vec<MemberView<'a>>,
    limits: LimitsView,
    token: String,
    message: &'a str,
    people: &'a str,
    straight: bool,
    problem: Option<ProblemView>,
}

struct MemberView<'a> {
    person: &'a Person,
    left_out: bool,
}

struct LimitsView {
    message_chars: usize,
    files: usize,
    file_size: String,
    body_size: String,
}

/// What was wrong with a form, and which field it is tied to.
struct ProblemView {
    field: &'static str,
    text: String,
    files_lost: bool,
}

#[derive(Template)]
#[template(path = "intake/receipt.html")]
struct ReceiptPage<'a> {
    frame: Frame<'a>,
    words: &'a str,
}

/// What a source may have got wrong, or we have.
enum Refusal {
    Upload(UploadError),
    People,
    LeaveOut,
    NobodyLeft,
}

impl<E: Into<UploadError>> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self::Upload(error.into())
    }
}

pub(super) async fn choose(room: Data<Intake>) -> Result<HttpResponse, IntakeError> {
    let roster = room.roster()?;
    if let [only] = roster.channels.as_slice() {
        return Ok(see_other(&format!("/report/{}", only.id)));
    }
    let frame = Frame { l: words::english(), site: roster.site.as_str() };
    Ok(page(StatusCode::OK, &ChannelsPage { frame, channels: &roster.channels }))
}

pub(super) async fn show(room: Data<Intake>, id: Path<String>) -> Result<HttpResponse, IntakeError> {
    let roster = room.roster()?;
    let channel = find(&roster, &id)?;
    let form = ComposePage::blank(&room, &roster, channel);
    Ok(page(StatusCode::OK, &form))
}

pub(super) async fn send(
    room: Data<Intake>,
    id: Path<String>,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, IntakeError> {
    if comes_from_elsewhere(request.headers()) {
        return Err(IntakeError::Elsewhere);
    }
    let roster = room.roster()?;
    let channel = find(&roster, &id)?;
    let tip = Identity::generate();
    let received = upload::receive(
        request.headers(),
        payload.into_inner(),
        room.limits,
        &[tip.to_recipient()],
        room.slot.spool(),
        "token",
    )
    .await;
    let fields = received.fields;
    let kept = match received.sealing {
        Ok(sealing) => keep(&room, &roster, channel, tip, sealing, &fields).await,
        Err(error) => Err(Refusal::Upload(error)),
    };
    match kept {
        Ok(receipt) => {
            let frame = Frame { l: words::english(), site: roster.site.as_str() };
            Ok(page(StatusCode::CREATED, &ReceiptPage { frame, words: receipt.canonical().expose() }))
        }
        Err(refusal) => {
            let form = ComposePage::again(&room, &roster, channel, &fields, &refusal);
            Ok(page(refusal.status(), &form))
        }
    }
}

/// Parses the texts, closes the envelope, and drops it in. When this answers a receipt, the tip is on the disk.
async fn keep(
    room: &Data<Intake>,
    roster: &Arc<Roster>,
    channel: &Channel,
    tip: Identity,
    sealing: upload::Sealing,
    fields: &Fields,
) -> Result<Receipt, Refusal> {
    let message = Message::parse(fields.text("message"), room.limits.message_chars)?;
    let people = People::parse(fields.text("people")).map_err(|_| Refusal::People)?;
    let access = audience::decide(roster, channel, &left_out(fields)?, route(fields))
        .map_err(|NobodyLeft| Refusal::NobodyLeft)?;
    let seed = room.form_key.redeem(fields.text("token").expose()).unwrap_or_else(FormSeed::generate);
    let (channel, clocks, salt, day) = (channel.id, channel.clocks, roster.salt, room.clock.today());
    let turn = room.stretching.enter().await?;
    let (slot, roster, notices) = (room.slot.clone(), Arc::clone(roster), Arc::clone(&room.notices));
    block(move || {
        let (envelope, digest) = sealing.finish(EntryKind::Tip, &message, people.text(), "")?;
        let (receipt, mailbox) = seed.receipt(digest, salt);
        let grants = audience::seal_grants(&roster, &access, &tip);
        drop(turn); // the disk takes many at once: they share its syncs
        let new = NewTip { channel, day, clocks, recipient: tip.to_recipient(), grants, envelope };
        match slot.drop_tip(new, &mailbox)? {
            Dropped::Kept(id) => {
                notices.came(id, audience::readers(&access));
                Ok(receipt)
            }
            Dropped::KeptBefore => Ok(receipt),
        }
    })
    .await
    .unwrap_or(Err(StoreError::Broken))
    .map_err(Refusal::from)
}

fn find<'a>(roster: &'a Roster, id: &str) -> Result<&'a Channel, IntakeError> {
    ChannelId::parse(id).ok().and_then(|id| roster.channel(id)).ok_or(IntakeError::NotFound)
}

/// An id we cannot read is refused, since passing over it would let somebody read who was to be left out.
fn left_out(fields: &Fields) -> Result<BTreeSet<PersonId>, Refusal> {
    fields.all("leave_out").map(|id| PersonId::parse(id).map_err(|_| Refusal::LeaveOut)).collect()
}

fn route(fields: &Fields) -> Route {
    if fields.all("straight_to_overseers").any(|value| !value.is_empty()) { Route::Overseers } else { Route::Handlers }
}

impl Refusal {
    fn status(&self) -> StatusCode {
        match self {
            Self::People | Self::LeaveOut | Self::NobodyLeft => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Upload(error) => error.status(),
        }
    }

    fn view(&self, l: &'static Language, limits: &Limits) -> ProblemView {
        let (field, text) = match self {
            Self::People => ("people", fl!(l, "problem-people-long", max = PEOPLE_MAX_CHARS)),
            Self::LeaveOut => ("leave_out", fl!(l, "problem-leave-out")),
            Self::NobodyLeft => ("leave_out", fl!(l, "problem-nobody-left")),
            Self::Upload(error @ UploadError::Message(_)) => ("message", error.sentence(l, limits)),
            Self::Upload(error) => ("files", error.sentence(l, limits)),
        };
        ProblemView { field, text, files_lost: true }
    }
}

impl<'a> ComposePage<'a> {
    /// Whether the problem is tied to this field.
    fn wrong(&self, field: &str) -> bool {
        self.problem.as_ref().is_some_and(|problem| problem.field == field)
    }

    fn blank(room: &Intake, roster: &'a Roster, channel: &'a Channel) -> Self {
        Self::with(room, roster, channel, room.form_key.issue(), &BTreeSet::new())
    }

    /// The form as it was sent, with what was wrong. It keeps its token: sent again unchanged, it is the same form.
    fn again(room: &Intake, roster: &'a Roster, channel: &'a Channel, fields: &'a Fields, refusal: &Refusal) -> Self {
        let token = fields.text("token").expose();
        let token = if room.form_key.redeem(token).is_some() { token.clone() } else { room.form_key.issue() };
        let left_out: BTreeSet<PersonId> = fields.all("leave_out").filter_map(|id| PersonId::parse(id).ok()).collect();
        let mut form = Self::with(room, roster, channel, token, &left_out);
        form.message = fields.text("message").expose();
        form.people = fields.text("people").expose();
        form.straight = route(fields) == Route::Overseers;
        form.problem = Some(refusal.view(form.frame.l, &room.limits));
        form
    }

    fn with(room: &Intake, roster: &'a Roster, channel: &'a Channel, token: String, left: &BTreeSet<PersonId>) -> Self {
        let l = words::english();
        let members = |ids: &'a [PersonId]| {
            roster.members(ids).map(|person| MemberView { person, left_out: left.contains(&person.id) }).collect()
        };
        Self {
            frame: Frame { l, site: roster.site.as_str() },
            channel,
            handlers: members(&channel.handlers),
            overseers: members(&channel.overseers),
            limits: LimitsView {
                message_chars: room.limits.message_chars,
                files: room.limits.files,
                file_size: words::size(l, room.limits.file_bytes),
                body_size: words::size(l, room.limits.body_bytes),
            },
            token,
            message: "",
            people: "",
            straight: false,
            problem: None,
        }
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::domain::MessageError;
    use crate::pages::{Sample, roster};

    let roster = roster(words);
    let limits = Limits { message_chars: 100_000, file_bytes: 500 << 20, files: 20, body_bytes: 2 << 30 };
    let frame = || Frame { l: words::english(), site: roster.site.as_str() };
    let form = |channel, left: &[PersonId]| {
        let members =
            |ids| roster.members(ids).map(|person| MemberView { person, left_out: left.contains(&person.id) });
        let channel: &Channel = channel;
        ComposePage {
            frame: frame(),
            channel,
            handlers: members(&channel.handlers).collect(),
            overseers: members(&channel.overseers).collect(),
            limits: LimitsView {
                message_chars: limits.message_chars,
                files: limits.files,
                file_size: words::size(words::english(), limits.file_bytes),
                body_size: words::size(words::english(), limits.body_bytes),
            },
            token: "t0ken".to_owned(),
            message: "",
            people: "",
            straight: false,
            problem: None,
        }
    };
    let compose = |state: &str, page: &ComposePage<'_>| Sample::of("intake/compose", state, page);
    let nobody = Channel { handlers: Vec::new(), overseers: Vec::new(), ..roster.channels[0].clone() };
    let too_long = UploadError::Message(MessageError::TooLong { max_chars: limits.message_chars });
    let mut samples = vec![
        Sample::of("intake/channels", "two", &ChannelsPage { frame: frame(), channels: &roster.channels }),
        compose("with-overseers", &form(&roster.channels[0], &[])),
        compose("without-overseers", &form(&roster.channels[1], &[])),
        compose("nobody-handles-it", &form(&nobody, &[])),
        Sample::of(
            "intake/receipt",
            "kept",
            &ReceiptPage { frame: frame(), words: "abacus abdomen zoom crane tulip velvet quilt" },
        ),
    ];
    for (state, refusal) in [
        ("refused-people", Refusal::People),
        ("refused-leave-out", Refusal::LeaveOut),
        ("refused-nobody-left", Refusal::NobodyLeft),
        ("refused-message", Refusal::Upload(too_long)),
        ("refused-files", Refusal::Upload(UploadError::FileTooLarge)),
    ] {
        let mut page = form(&roster.channels[0], &[PersonId::from_bytes([1; 8]), PersonId::from_bytes([3; 8])]);
        (page.message, page.people, page.straight) = (words.text, words.line, true);
        page.problem = Some(refusal.view(page.frame.l, &limits));
        samples.push(compose(state, &page));
    }
    samples
}

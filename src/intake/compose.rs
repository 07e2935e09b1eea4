//! Write a tip, receive a receipt.

use std::collections::BTreeSet;
use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;

use super::audience::{self, NobodyLeft, Route};
use super::receipt::ReceiptPage;
use super::{Intake, IntakeError, Way};
use crate::crypto::{FormSeed, Identity, ReceiptCheck};
use crate::domain::{
    Answer, AnswerError, ChannelId, Details, EntryKind, Message, PEOPLE_MAX_CHARS, People, PersonId, Question,
    QuestionId, QuestionKind, Receipt,
};
use crate::store::{Channel, Dropped, NewTip, Person, Roster, StoreError};
use crate::upload::{self, Fields, Limits, UploadError};
use crate::web::words::Language;
use crate::web::{Frame, block, comes_from_elsewhere, is_switching, page, see_other, words};

/// What the names of the answers' fields begin with.
const ANSWER: &str = "answer-";

#[derive(Template)]
#[template(path = "intake/channels.html")]
struct ChannelsPage<'a> {
    frame: Frame<'a>,
    way: Way<'a>,
    /// Those that take tips, and those that do not.
    open: Vec<&'a Channel>,
    shut: Vec<&'a Channel>,
}

#[derive(Template)]
#[template(path = "intake/compose.html")]
struct ComposePage<'a> {
    frame: Frame<'a>,
    way: Way<'a>,
    channel: &'a Channel,
    /// Whether it takes tips; what was typed before it was closed is shown all the same.
    open: bool,
    handlers: Vec<MemberView<'a>>,
    overseers: Vec<MemberView<'a>>,
    limits: LimitsView,
    token: String,
    message: &'a str,
    people: &'a str,
    straight: bool,
    nobody_else: bool,
    questions: Vec<QuestionView<'a>>,
    /// Answers to questions that are not asked any more.
    unasked: String,
    problem: Option<ProblemView>,
}

struct MemberView<'a> {
    person: &'a Person,
    left_out: bool,
}

/// A question of the channel's own, and what was typed.
struct QuestionView<'a> {
    question: &'a Question,
    /// The name and the id of its field.
    field: String,
    typed: &'a str,
}

struct LimitsView {
    message_chars: usize,
    files: usize,
    file_size: String,
    body_size: String,
}

/// What was wrong with a form, and which field it is tied to.
struct ProblemView {
    field: String,
    text: String,
    files_lost: bool,
}

/// What a source may have got wrong, or we have.
enum Refusal {
    Upload(UploadError),
    People,
    LeaveOut,
    NobodyLeft,
    Closed,
    Unasked,
    Answer(QuestionId, AnswerError),
}

impl<E: Into<UploadError>> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self::Upload(error.into())
    }
}

pub(super) async fn choose(room: Data<Intake>, request: HttpRequest) -> Result<HttpResponse, IntakeError> {
    let roster = room.roster()?;
    if let [only] = roster.channels.as_slice() {
        return Ok(see_other(&format!("/report/{}", only.id)));
    }
    let frame = Frame::new(roster.site.as_str());
    let (open, shut) = roster.channels.iter().partition(|channel| roster.takes_tips(channel));
    let way = room.way(request.headers());
    Ok(Intake::offer(way, "/report", page(StatusCode::OK, &ChannelsPage { frame, way, open, shut })))
}

pub(super) async fn show(
    room: Data<Intake>,
    id: Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse, IntakeError> {
    let roster = room.roster()?;
    let channel = find(&roster, &id)?;
    let way = room.way(request.headers());
    let form = ComposePage { way, ..ComposePage::blank(&room, &roster, channel) };
    Ok(Intake::offer(way, &format!("/report/{}", channel.id), page(StatusCode::OK, &form)))
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
    if is_switching(&request) {
        let fields = upload::texts(request.headers(), payload.into_inner(), room.limits).await;
        return Ok(page(StatusCode::OK, &ComposePage::again(&room, &roster, channel, &fields)));
    }
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
            let frame = Frame::new(roster.site.as_str());
            let check = ReceiptCheck::new(receipt);
            Ok(page(StatusCode::CREATED, &ReceiptPage::new(&room, frame, &check)))
        }
        Err(refusal) => {
            let problem = Some(refusal.view(words::spoken(), &room.limits));
            let form = ComposePage { problem, ..ComposePage::again(&room, &roster, channel, &fields) };
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
    if !roster.takes_tips(channel) {
        return Err(Refusal::Closed);
    }
    let left_out = left_out(fields)?;
    let access =
        audience::decide(roster, channel, &left_out, route(fields)).map_err(|NobodyLeft| Refusal::NobodyLeft)?;
    if !unasked(channel, fields).is_empty() {
        return Err(Refusal::Unasked);
    }
    let details = Details {
        people: people.text().to_owned(),
        answers: answers(channel, fields)?,
        audience: Some(audience::told(roster, &access, &left_out, ticked(fields, "nobody_else"))),
        ..Details::new(EntryKind::Tip)
    };
    let seed = room.form_key.redeem(fields.text("token").expose()).unwrap_or_else(FormSeed::generate);
    let (channel, clocks, salt, day) = (channel.id, channel.clocks, roster.salt, room.clock.today());
    let turn = room.stretching.enter().await?;
    let (slot, roster, notices) = (room.slot.clone(), Arc::clone(roster), Arc::clone(&room.notices));
    block(move || {
        let (envelope, digest) = sealing.finish(&message, details)?;
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
    if ticked(fields, "straight_to_overseers") { Route::Overseers } else { Route::Handlers }
}

fn ticked(fields: &Fields, name: &str) -> bool {
    fields.all(name).any(|value| !value.is_empty())
}

/// The field of a question goes by its id: it may be reworded or moved while a source writes.
fn field_of(question: &Question) -> String {
    format!("{ANSWER}{}", question.id)
}

fn answers(channel: &Channel, fields: &Fields) -> Result<Vec<Answer>, Refusal> {
    let answers = channel.questions.iter().map(|question| {
        let typed = fields.text(&field_of(question)).expose();
        question.parse_answer(typed).map_err(|error| Refusal::Answer(question.id, error))
    });
    Ok(answers.collect::<Result<Vec<_>, Refusal>>()?.into_iter().flatten().collect())
}

/// Answers to questions that the channel asked when the form was fetched and does not ask now.
fn unasked(channel: &Channel, fields: &Fields) -> String {
    let asked = |name: &str| channel.questions.iter().any(|question| field_of(question) == name);
    let typed =
        fields.iter().filter(|(name, text)| name.starts_with(ANSWER) && !asked(name) && !text.trim().is_empty());
    typed.map(|(_, text)| text.trim()).collect::<Vec<_>>().join("\n\n")
}

impl Refusal {
    fn status(&self) -> StatusCode {
        match self {
            Self::People | Self::LeaveOut | Self::NobodyLeft | Self::Closed | Self::Unasked | Self::Answer(..) => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            Self::Upload(error) => error.status(),
        }
    }

    fn view(&self, l: &'static Language, limits: &Limits) -> ProblemView {
        let (field, text) = match self {
            Self::People => ("people", fl!(l, "problem-people-long", max = PEOPLE_MAX_CHARS)),
            Self::LeaveOut => ("leave_out", fl!(l, "problem-leave-out")),
            Self::NobodyLeft => ("leave_out", fl!(l, "problem-nobody-left")),
            Self::Closed => ("message", fl!(l, "problem-channel-closed")),
            Self::Unasked => ("unasked", fl!(l, "problem-unasked")),
            Self::Answer(id, error) => {
                let text = match error {
                    AnswerError::Missing => fl!(l, "problem-answer-missing"),
                    AnswerError::TooLong { max_chars: max } => {
                        let max: usize = *max;
                        fl!(l, "problem-answer-long", max = max)
                    }
                    AnswerError::Choice => fl!(l, "problem-answer-choice"),
                    AnswerError::Date => fl!(l, "problem-answer-date"),
                };
                return ProblemView { field: format!("{ANSWER}{id}"), text, files_lost: true };
            }
            Self::Upload(error @ UploadError::Message(_)) => ("message", error.sentence(l, limits)),
            Self::Upload(error) => ("files", error.sentence(l, limits)),
        };
        ProblemView { field: field.to_owned(), text, files_lost: true }
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

    /// The form as it was sent. It keeps its token: sent again unchanged, it is the same form.
    fn again(room: &Intake, roster: &'a Roster, channel: &'a Channel, fields: &'a Fields) -> Self {
        let token = fields.text("token").expose();
        let token = if room.form_key.redeem(token).is_some() { token.clone() } else { room.form_key.issue() };
        let left_out: BTreeSet<PersonId> = fields.all("leave_out").filter_map(|id| PersonId::parse(id).ok()).collect();
        let mut form = Self::with(room, roster, channel, token, &left_out);
        form.message = fields.text("message").expose();
        form.people = fields.text("people").expose();
        form.straight = route(fields) == Route::Overseers;
        form.nobody_else = ticked(fields, "nobody_else");
        form.unasked = unasked(channel, fields);
        for view in &mut form.questions {
            view.typed = fields.text(&view.field).expose();
        }
        form
    }

    fn with(room: &Intake, roster: &'a Roster, channel: &'a Channel, token: String, left: &BTreeSet<PersonId>) -> Self {
        let l = words::spoken();
        let members = |ids: &'a [PersonId]| {
            roster.members(ids).map(|person| MemberView { person, left_out: left.contains(&person.id) }).collect()
        };
        Self {
            frame: Frame::new(roster.site.as_str()).with_form("form", format!("/report/{}", channel.id)),
            way: Way::Any,
            channel,
            open: roster.takes_tips(channel),
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
            nobody_else: false,
            questions: channel.questions.iter().map(QuestionView::blank).collect(),
            unasked: String::new(),
            problem: None,
        }
    }
}

impl<'a> QuestionView<'a> {
    fn blank(question: &'a Question) -> Self {
        Self { question, field: field_of(question), typed: "" }
    }

    /// The choices; none of a question that has none.
    fn choices(&self) -> &'a [String] {
        match &self.question.kind {
            QuestionKind::Choice(choices) => choices,
            QuestionKind::Short | QuestionKind::Long | QuestionKind::Date => &[],
        }
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::domain::MessageError;
    use crate::pages::{Sample, roster};

    let roster = roster(words);
    let limits = Limits { message_chars: 100_000, file_bytes: 500 << 20, files: 20, body_bytes: 2 << 30 };
    let frame = || Frame::new(roster.site.as_str());
    let form = |channel, left: &[PersonId]| {
        let members =
            |ids| roster.members(ids).map(|person| MemberView { person, left_out: left.contains(&person.id) });
        let channel: &Channel = channel;
        ComposePage {
            frame: frame().with_form("form", format!("/report/{}", channel.id)),
            way: Way::Any,
            channel,
            open: roster.takes_tips(channel),
            handlers: members(&channel.handlers).collect(),
            overseers: members(&channel.overseers).collect(),
            limits: LimitsView {
                message_chars: limits.message_chars,
                files: limits.files,
                file_size: words::size(words::spoken(), limits.file_bytes),
                body_size: words::size(words::spoken(), limits.body_bytes),
            },
            token: "t0ken".to_owned(),
            message: "",
            people: "",
            straight: false,
            nobody_else: false,
            questions: channel.questions.iter().map(QuestionView::blank).collect(),
            unasked: String::new(),
            problem: None,
        }
    };
    let compose = |state: &str, page: &ComposePage<'_>| Sample::of("intake/compose", state, page);
    let nobody = Channel { handlers: Vec::new(), overseers: Vec::new(), ..roster.channels[0].clone() };
    let too_long = UploadError::Message(MessageError::TooLong { max_chars: limits.message_chars });
    let channels = |state: &str, way| {
        let page = ChannelsPage { frame: frame(), way, open: roster.channels.iter().collect(), shut: vec![&nobody] };
        Sample::of("intake/channels", state, &page)
    };
    let watched = Way::Watched("onionaddress.onion");
    let mut samples = vec![
        channels("two", Way::Onion),
        channels("watched", watched),
        compose("with-overseers", &form(&roster.channels[0], &[])),
        compose("without-overseers", &form(&roster.channels[1], &[])),
        compose("nobody-handles-it", &form(&nobody, &[])),
        compose("watched", &ComposePage { way: watched, ..form(&roster.channels[1], &[]) }),
    ];
    for (state, refusal) in [
        ("refused-people", Refusal::People),
        ("refused-closed", Refusal::Closed),
        ("refused-unasked", Refusal::Unasked),
        ("refused-answer-missing", Refusal::Answer(QuestionId::from_bytes([2; 8]), AnswerError::Missing)),
        (
            "refused-answer-long",
            Refusal::Answer(QuestionId::from_bytes([1; 8]), AnswerError::TooLong { max_chars: 200 }),
        ),
        ("refused-answer-choice", Refusal::Answer(QuestionId::from_bytes([3; 8]), AnswerError::Choice)),
        ("refused-answer-date", Refusal::Answer(QuestionId::from_bytes([4; 8]), AnswerError::Date)),
        ("refused-leave-out", Refusal::LeaveOut),
        ("refused-nobody-left", Refusal::NobodyLeft),
        ("refused-message", Refusal::Upload(too_long)),
        ("refused-files", Refusal::Upload(UploadError::FileTooLarge)),
    ] {
        let mut page = form(&roster.channels[0], &[PersonId::from_bytes([1; 8]), PersonId::from_bytes([3; 8])]);
        (page.message, page.people, page.straight) = (words.text, words.line, true);
        page.nobody_else = true;
        for view in &mut page.questions {
            view.typed = words.line;
        }
        if state == "refused-unasked" {
            page.unasked = words.text.to_owned();
        }
        page.problem = Some(refusal.view(page.frame.l, &limits));
        samples.push(compose(state, &page));
    }
    samples
}

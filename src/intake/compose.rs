//! Write a tip, receive a receipt.

use std::collections::BTreeSet;
use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;

use super::audience::{self, Access, NobodyLeft, Route};
use super::check::{CheckPage, FileView, Looked, look};
use super::draft::{self, Basket, Originals};
use super::receipt::ReceiptPage;
use super::telltale::{HINTS_MAX, HINTS_MAX_CHARS, Hints, TooManyHints};
use super::{Intake, IntakeError, Way};
use crate::crypto::{FormSeed, Identity, MessageDigest, ReceiptCheck};
use crate::domain::{
    Answer, AnswerError, Audience, ChannelId, Details, EntryKind, Message, PEOPLE_MAX_CHARS, People, PersonId,
    Question, QuestionId, QuestionKind, Receipt,
};
use crate::store::{Channel, Dropped, NewTip, Person, Roster, StoreError};
use crate::upload::{self, Enclosed, Fields, Limits, UploadError};
use crate::web::words::Language;
use crate::web::{Frame, block, comes_from_elsewhere, is_switching, page, see_other, words};

/// What the names of the answers' fields begin with.
const ANSWER: &str = "answer-";
/// The field that says whom a form showed as people who can read, so that nobody else is let in unseen: their ids, with
/// commas between them. A program may leave it out.
const OFFERED: &str = "offered";
/// Fields that are no part of what is sent: the same report checked first and sent at once is the same report.
const UNCOUNTED: [&str; 7] = ["token", "step", "shown", "hints", OFFERED, draft::FIELD, draft::REMOVE];

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
    offered: String,
    message: &'a str,
    people: &'a str,
    ticks: Ticks,
    questions: Vec<QuestionView<'a>>,
    /// Answers to questions that are not asked any more.
    unasked: String,
    hints: &'a str,
    files: Vec<FileView>,
    draft: String,
    problem: Option<ProblemView>,
}

/// Somebody to leave out. Whoever handles the channel and oversees it stands there once, among the handlers: one box for what
/// is one wish.
struct MemberView<'a> {
    person: &'a Person,
    left_out: bool,
    /// A handler who oversees the channel, too.
    both: bool,
}

impl<'a> MemberView<'a> {
    /// The channel's handlers, and those who oversee it and do no more.
    fn of(roster: &'a Roster, channel: &'a Channel, left: impl Fn(PersonId) -> bool) -> [Vec<Self>; 2] {
        let view = |person: &'a Person, both| Self { person, left_out: left(person.id), both };
        let (handles, oversees) = (|id| channel.handlers.contains(&id), |id| channel.overseers.contains(&id));
        [
            roster.members(&channel.handlers).map(|person| view(person, oversees(person.id))).collect(),
            roster
                .members(&channel.overseers)
                .filter(|person| !handles(person.id))
                .map(|person| view(person, false))
                .collect(),
        ]
    }
}

impl ComposePage<'_> {
    /// Whether a report can go straight to those who oversee the channel.
    fn is_overseen(&self) -> bool {
        !self.overseers.is_empty() || self.handlers.iter().any(|member| member.both)
    }
}

/// What was ticked beside the people.
#[derive(Default)]
struct Ticks {
    straight: bool,
    nobody_else: bool,
    keep_originals: bool,
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
}

/// What a source may have got wrong, or we have.
enum Refusal {
    Upload(UploadError),
    People,
    LeaveOut,
    NobodyLeft,
    /// These could read, by name and role, and were not on the form.
    Newcomers(Vec<String>),
    /// Files that came before are gone.
    FilesLost,
    Closed,
    Unasked,
    Answer(QuestionId, AnswerError),
    /// More words to look for than we look for.
    Hints,
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
    let place = room.slot.clone();
    let came = upload::collect(request.headers(), payload.into_inner(), room.limits, move || place.aside()).await;
    let fields = came.fields;
    let (basket, unfit) = Basket::gather(&room, &fields, came.files).await;
    let asked = Asked::of(&request, &fields, &basket);
    let basket = if asked == Asked::Send { basket } else { basket.unsent(&room) };
    let refused = match came.refused.or(unfit) {
        Some(error) => Err(Refusal::Upload(error)),
        None if basket.lost => Err(Refusal::FilesLost),
        None => Ok(()),
    };
    let answered = match (refused, asked) {
        (Ok(()), Asked::Form) => {
            return Ok(page(StatusCode::OK, &ComposePage::again(&room, &roster, channel, &fields, &basket)));
        }
        (Err(refusal), _) => Err(refusal),
        (Ok(()), Asked::Check) => checked(&room, &roster, channel, &fields).await.map(|looked| {
            let way = room.way(request.headers());
            let check = CheckPage::of_report(&roster, channel, &looked, &fields, &basket, way);
            page(StatusCode::OK, &check)
        }),
        (Ok(()), Asked::Send) => keep(&room, &roster, channel, &fields, &basket).await.map(|receipt| {
            let frame = Frame::new(roster.site.as_str());
            let mut shown = ReceiptPage::new(&room, frame, &ReceiptCheck::new(receipt));
            shown.files = basket.views(words::spoken());
            page(StatusCode::CREATED, &shown)
        }),
    };
    Ok(answered.unwrap_or_else(|refusal| {
        let status = match (&refusal, asked) {
            (Refusal::FilesLost, Asked::Form) => StatusCode::OK, // it was asked for, and is what it can be
            (refusal, _) => refusal.status(),
        };
        // What only has to be tried again stays as it is: if it has been sent, it will be recognised.
        let basket = if refusal.is_passing() { basket } else { basket.unsent(&room) };
        let mut form = ComposePage::again(&room, &roster, channel, &fields, &basket);
        if let Refusal::Newcomers(_) = refusal {
            form.offered = offered(&roster, channel);
        }
        page(status, &ComposePage { problem: Some(refusal.view(words::spoken(), &room.limits)), ..form })
    }))
}

/// What a report says, parsed.
pub(super) struct Written {
    message: Message,
    people: People,
    answers: Vec<Answer>,
    access: Vec<(PersonId, Access)>,
    /// What those who may read are told about who may.
    pub(super) audience: Audience,
}

/// Parses the texts of a form, and decides who will read them.
fn written(room: &Intake, roster: &Roster, channel: &Channel, fields: &Fields) -> Result<Written, Refusal> {
    let message = Message::parse(fields.text("message"), room.limits.message_chars)?;
    let people = People::parse(fields.text("people")).map_err(|_| Refusal::People)?;
    if !roster.takes_tips(channel) {
        return Err(Refusal::Closed);
    }
    let left_out = left_out(fields)?;
    let access =
        audience::decide(roster, channel, &left_out, route(fields)).map_err(|NobodyLeft| Refusal::NobodyLeft)?;
    let newcomers = newcomers(roster, &access, fields);
    if !newcomers.is_empty() {
        return Err(Refusal::Newcomers(newcomers));
    }
    if !unasked(channel, fields).is_empty() {
        return Err(Refusal::Unasked);
    }
    let answers = answers(channel, fields)?;
    let audience = audience::told(roster, &access, &left_out, ticked(fields, "nobody_else"));
    Ok(Written { message, people, answers, access, audience })
}

impl Written {
    /// The texts a source wrote: the message, whom it is about, and the answers.
    pub(super) fn texts(&self) -> Vec<&str> {
        let answers = self.answers.iter().map(|answer| answer.answer.as_str());
        [self.message.text(), self.people.text()].into_iter().chain(answers).collect()
    }

    /// The questions that were answered.
    pub(super) fn questions(&self) -> impl Iterator<Item = &str> {
        self.answers.iter().map(|answer| answer.question.as_str())
    }
}

/// What a report says, looked through for what may point to its writer.
async fn checked(
    room: &Intake,
    roster: &Roster,
    channel: &Channel,
    fields: &Fields,
) -> Result<Looked<Written>, Refusal> {
    let written = written(room, roster, channel, fields)?;
    let hints = Hints::parse(fields.text("hints").expose()).map_err(|TooManyHints| Refusal::Hints)?;
    Ok(look(room, written, Written::texts, hints).await?)
}

/// Seals a report and drops it in. When this answers a receipt, the tip is on the disk.
async fn keep(
    room: &Data<Intake>,
    roster: &Arc<Roster>,
    channel: &Channel,
    fields: &Fields,
    basket: &Basket,
) -> Result<Receipt, Refusal> {
    let Written { message, people, answers, access, audience } = written(room, roster, channel, fields)?;
    let details =
        Details { people: people.text().to_owned(), answers, audience: Some(audience), ..Details::new(EntryKind::Tip) };
    let mut digest = MessageDigest::new();
    basket.digest(&mut digest);
    for (name, text) in fields.iter().filter(|(name, _)| !UNCOUNTED.contains(name)) {
        digest.part(name.as_bytes());
        digest.part(text.as_bytes());
    }
    let seed = room.form_key.redeem(fields.text("token").expose()).unwrap_or_else(FormSeed::generate);
    let (channel, clocks, salt, day) = (channel.id, channel.clocks, roster.salt, room.clock.today());
    let (contents, originals) = (basket.contents(), originals(fields));
    let files: Vec<_> = basket.files.clone();
    let turn = room.stretching.enter().await?;
    let (slot, roster, notices) = (room.slot.clone(), Arc::clone(roster), Arc::clone(&room.notices));
    let receipt = block(move || {
        let (receipt, mailbox) = seed.receipt(digest, salt);
        drop(turn); // the disk takes many at once: they share its syncs
        let Some(contents) = contents else {
            // The files have been sent. If this very form sent them, this is its receipt.
            return Ok(slot.is_known(&mailbox)?.then_some(receipt));
        };
        let tip = Identity::generate();
        let enclosed = files.iter().zip(&contents).enumerate();
        let enclosed: Vec<Enclosed<'_>> =
            enclosed.flat_map(|(place, (file, contents))| contents.enclosed(file, place, originals)).collect();
        let envelope = upload::enclose(&[tip.to_recipient()], slot.spool(), &enclosed, &message, details)?;
        let grants = audience::seal_grants(&roster, &access, &tip);
        let new = NewTip { channel, day, clocks, recipient: tip.to_recipient(), grants, envelope };
        if let Dropped::Kept(id) = slot.drop_tip(new, &mailbox)? {
            notices.came(id, audience::readers(&access));
        }
        Ok(Some(receipt))
    })
    .await
    .unwrap_or(Err(StoreError::Broken))?
    .ok_or(Refusal::FilesLost)?;
    basket.sent();
    Ok(receipt)
}

/// What a source wants done with their form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// To see it again, to change it or in another language.
    Form,
    /// To see what will be sent.
    Check,
    /// To send it.
    Send,
}

impl Asked {
    /// The page's own button for sending at once shows the page before it when something came with this form that could not
    /// be cleaned: what is passed on with all that is hidden in it has been seen to be. Programs, which name no step and see
    /// no page, send at once.
    pub(super) fn of(request: &HttpRequest, fields: &Fields, basket: &Basket) -> Self {
        let unseen = basket.unseen && originals(fields) == Originals::Dropped;
        let shown = fields.text("shown").expose() == "check";
        match (is_switching(request), fields.text("step").expose().as_str()) {
            (true, _) if shown => Self::Check,
            (true, _) | (false, "edit") => Self::Form,
            (false, "check") => Self::Check,
            (false, "send") if unseen => Self::Check,
            (false, _) => Self::Send,
        }
    }
}

/// Whether originals are sent beside what was cleaned.
pub(super) fn originals(fields: &Fields) -> Originals {
    if ticked(fields, "keep_originals") { Originals::Kept } else { Originals::Dropped }
}

/// How long the form of a channel is before anything is written, in bytes.
pub(super) fn longest(room: &Intake, roster: &Roster, channel: &Channel, way: Way<'_>) -> usize {
    let form = ComposePage { way, ..ComposePage::blank(room, roster, channel) };
    form.render().map_or(0, |html| html.len())
}

fn find<'a>(roster: &'a Roster, id: &str) -> Result<&'a Channel, IntakeError> {
    ChannelId::parse(id).ok().and_then(|id| roster.channel(id)).ok_or(IntakeError::NotFound)
}

/// An id we cannot read is refused, since passing over it would let somebody read who was to be left out.
fn left_out(fields: &Fields) -> Result<BTreeSet<PersonId>, Refusal> {
    fields.all("leave_out").map(|id| PersonId::parse(id).map_err(|_| Refusal::LeaveOut)).collect()
}

/// Who would be able to read and was not among those the form showed: somebody put on the channel since. An id we cannot
/// read offers nobody.
fn newcomers(roster: &Roster, access: &[(PersonId, Access)], fields: &Fields) -> Vec<String> {
    let Some(offered) = fields.all(OFFERED).next() else { return Vec::new() };
    let offered: BTreeSet<PersonId> = offered.split(',').filter_map(|id| PersonId::parse(id).ok()).collect();
    let new = access.iter().filter(|(id, access)| *access != Access::Never && !offered.contains(id));
    let new = new.filter_map(|(id, _)| roster.person(*id));
    new.map(|person| format!("{}, {}", person.name.as_str(), person.title.as_str())).collect()
}

fn route(fields: &Fields) -> Route {
    if ticked(fields, "straight_to_overseers") { Route::Overseers } else { Route::Handlers }
}

fn ticked(fields: &Fields, name: &str) -> bool {
    fields.all(name).any(|value| !value.is_empty())
}

/// Everybody a form shows as one who can read.
fn offered(roster: &Roster, channel: &Channel) -> String {
    let people = roster.members(&channel.handlers).chain(roster.members(&channel.overseers));
    people.map(|person| person.id.to_string()).collect::<Vec<_>>().join(",")
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
    /// Whether the same form may be taken when it is sent again.
    fn is_passing(&self) -> bool {
        matches!(self, Self::Upload(error) if error.is_passing())
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::People
            | Self::LeaveOut
            | Self::NobodyLeft
            | Self::Newcomers(_)
            | Self::FilesLost
            | Self::Closed
            | Self::Unasked
            | Self::Hints
            | Self::Answer(..) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Upload(error) => error.status(),
        }
    }

    fn view(&self, l: &'static Language, limits: &Limits) -> ProblemView {
        let (field, text) = match self {
            Self::People => ("people", fl!(l, "problem-people-long", max = PEOPLE_MAX_CHARS)),
            Self::LeaveOut => ("leave_out", fl!(l, "problem-leave-out")),
            Self::NobodyLeft => ("leave_out", fl!(l, "problem-nobody-left")),
            Self::Newcomers(who) => ("leave_out", fl!(l, "problem-newcomers", who = who.join("; "))),
            Self::FilesLost => ("files", fl!(l, "problem-files-lost")),
            Self::Closed => ("message", fl!(l, "problem-channel-closed")),
            Self::Unasked => ("unasked", fl!(l, "problem-unasked")),
            Self::Hints => ("hints", fl!(l, "problem-hints", count = HINTS_MAX, max = HINTS_MAX_CHARS)),
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
                return ProblemView { field: format!("{ANSWER}{id}"), text };
            }
            Self::Upload(error @ UploadError::Message(_)) => ("message", error.sentence(l, limits)),
            Self::Upload(error) => ("files", error.sentence(l, limits)),
        };
        ProblemView { field: field.to_owned(), text }
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
    fn again(room: &Intake, roster: &'a Roster, channel: &'a Channel, fields: &'a Fields, basket: &Basket) -> Self {
        let token = fields.text("token").expose();
        let token = if room.form_key.redeem(token).is_some() { token.clone() } else { room.form_key.issue() };
        let left_out: BTreeSet<PersonId> = fields.all("leave_out").filter_map(|id| PersonId::parse(id).ok()).collect();
        let mut form = Self::with(room, roster, channel, token, &left_out);
        // Whoever came since has to be shown as such first, whatever else is wrong.
        if let Some(offered) = fields.all(OFFERED).next() {
            offered.clone_into(&mut form.offered);
        }
        form.message = fields.text("message").expose();
        form.people = fields.text("people").expose();
        form.ticks = Ticks {
            straight: route(fields) == Route::Overseers,
            nobody_else: ticked(fields, "nobody_else"),
            keep_originals: originals(fields) == Originals::Kept,
        };
        form.unasked = unasked(channel, fields);
        form.hints = fields.text("hints").expose();
        form.files = basket.views(form.frame.l);
        form.draft.clone_from(&basket.id);
        for view in &mut form.questions {
            view.typed = fields.text(&view.field).expose();
        }
        form
    }

    fn with(room: &Intake, roster: &'a Roster, channel: &'a Channel, token: String, left: &BTreeSet<PersonId>) -> Self {
        let l = words::spoken();
        let [handlers, overseers] = MemberView::of(roster, channel, |id| left.contains(&id));
        Self {
            frame: Frame::new(roster.site.as_str())
                .with_form("form", format!("/report/{}", channel.id))
                .entering("step", "check"),
            way: Way::Any,
            channel,
            open: roster.takes_tips(channel),
            handlers,
            overseers,
            limits: LimitsView {
                message_chars: room.limits.message_chars,
                files: room.limits.files,
                file_size: words::size(l, room.limits.file_bytes),
                body_size: words::size(l, room.limits.body_bytes),
            },
            token,
            offered: offered(roster, channel),
            message: "",
            people: "",
            ticks: Ticks::default(),
            questions: channel.questions.iter().map(QuestionView::blank).collect(),
            unasked: String::new(),
            hints: "",
            files: Vec::new(),
            draft: String::new(),
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
    use super::check::sample_files;
    use crate::domain::MessageError;
    use crate::pages::{Sample, roster};

    let roster = roster(words);
    let limits = Limits { message_chars: 100_000, file_bytes: 500 << 20, files: 20, body_bytes: 2 << 30 };
    let frame = || Frame::new(roster.site.as_str());
    let form = |channel, left: &[PersonId]| {
        let channel: &Channel = channel;
        let [handlers, overseers] = MemberView::of(&roster, channel, |id| left.contains(&id));
        ComposePage {
            frame: frame().with_form("form", format!("/report/{}", channel.id)).entering("step", "check"),
            way: Way::Any,
            channel,
            open: roster.takes_tips(channel),
            handlers,
            overseers,
            limits: LimitsView {
                message_chars: limits.message_chars,
                files: limits.files,
                file_size: words::size(words::spoken(), limits.file_bytes),
                body_size: words::size(words::spoken(), limits.body_bytes),
            },
            token: "t0ken".to_owned(),
            offered: offered(&roster, channel),
            message: "",
            people: "",
            ticks: Ticks::default(),
            questions: channel.questions.iter().map(QuestionView::blank).collect(),
            unasked: String::new(),
            hints: "",
            files: Vec::new(),
            draft: String::new(),
            problem: None,
        }
    };
    let compose = |state: &str, page: &ComposePage<'_>| Sample::of("intake/compose", state, page);
    let nobody = Channel { handlers: Vec::new(), overseers: Vec::new(), ..roster.channels[0].clone() };
    let both = Channel { overseers: roster.channels[0].handlers.clone(), ..roster.channels[0].clone() };
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
        compose("who-handles-it-oversees-it", &form(&both, &[])),
        compose("nobody-handles-it", &form(&nobody, &[])),
        compose("watched", &ComposePage { way: watched, ..form(&roster.channels[1], &[]) }),
    ];
    for (state, refusal) in [
        ("refused-people", Refusal::People),
        ("refused-closed", Refusal::Closed),
        ("refused-unasked", Refusal::Unasked),
        ("refused-hints", Refusal::Hints),
        ("refused-answer-missing", Refusal::Answer(QuestionId::from_bytes([2; 8]), AnswerError::Missing)),
        (
            "refused-answer-long",
            Refusal::Answer(QuestionId::from_bytes([1; 8]), AnswerError::TooLong { max_chars: 200 }),
        ),
        ("refused-answer-choice", Refusal::Answer(QuestionId::from_bytes([3; 8]), AnswerError::Choice)),
        ("refused-answer-date", Refusal::Answer(QuestionId::from_bytes([4; 8]), AnswerError::Date)),
        ("refused-leave-out", Refusal::LeaveOut),
        ("refused-nobody-left", Refusal::NobodyLeft),
        ("refused-newcomers", Refusal::Newcomers(vec![words.line.to_owned(), words.line.to_owned()])),
        ("refused-message", Refusal::Upload(too_long)),
        ("refused-files", Refusal::Upload(UploadError::FileTooLarge)),
        ("refused-files-lost", Refusal::FilesLost),
    ] {
        let mut page = form(&roster.channels[0], &[PersonId::from_bytes([1; 8]), PersonId::from_bytes([3; 8])]);
        (page.message, page.people) = (words.text, words.line);
        (page.ticks.straight, page.ticks.nobody_else) = (true, true);
        for view in &mut page.questions {
            view.typed = words.line;
        }
        if state == "refused-message" {
            page.files = sample_files(words);
            page.draft = "dr4ft".to_owned();
            (page.hints, page.ticks.keep_originals) = (words.line, true);
        }
        if state == "refused-unasked" {
            page.unasked = words.text.to_owned();
        }
        page.problem = Some(refusal.view(page.frame.l, &limits));
        samples.push(compose(state, &page));
    }
    samples
}

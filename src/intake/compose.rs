//! Write a tip, receive a receipt.

use std::collections::BTreeSet;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;

use super::audience::Route;
use super::check::{CheckPage, FileView};
use super::form::{Asked, Form, Unfit, originals, ticked};
use super::receipt::ReceiptPage;
use super::report::{self, ANSWER, OFFERED, Refusal, field_of, offered, route, unasked};
use super::telltale::{HINTS_MAX, HINTS_MAX_CHARS};
use super::waiting::Originals;
use super::{Intake, IntakeError, Way};
use crate::crypto::ReceiptCheck;
use crate::domain::{AnswerError, ChannelId, PEOPLE_MAX_CHARS, PersonId, Question, QuestionKind};
use crate::store::{Channel, Person, Roster};
use crate::upload::{Limits, UploadError};
use crate::web::words::Language;
use crate::web::{Frame, comes_from_elsewhere, page, see_other, words};

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
    /// What stands beside their box.
    fn wish(&self, l: &Language) -> String {
        let (name, title) = (self.person.name.as_str(), self.person.title.as_str());
        if self.both {
            fl!(l, "compose-leave-out-both", name = name, title = title)
        } else {
            fl!(l, "compose-leave-out", name = name, title = title)
        }
    }

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
    message_chars: String,
    files: usize,
    file_size: String,
    body_size: String,
}

/// What was wrong with a form, and which field it is tied to.
struct ProblemView {
    field: String,
    text: String,
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
    let (form, fit) = Form::receive(&room, &request, payload).await;
    let asked = form.asked;
    let answered = match (fit, asked) {
        (Err(unfit), _) => Err(Refusal::Unfit(unfit)),
        (Ok(()), Asked::Form) => {
            return Ok(page(StatusCode::OK, &ComposePage::again(&room, &roster, channel, &form)));
        }
        (Ok(()), Asked::Check) => report::checked(&room, &roster, channel, &form.fields).await.map(|looked| {
            let way = room.way(request.headers());
            page(StatusCode::OK, &CheckPage::of_report(&roster, channel, &looked, &form, way))
        }),
        (Ok(()), Asked::Send) => report::keep(&room, &roster, channel, &form).await.map(|receipt| {
            let frame = Frame::new(roster.site.as_str());
            let mut shown = ReceiptPage::new(&room, frame, &ReceiptCheck::new(receipt));
            shown.files = form.basket.views(words::spoken());
            page(StatusCode::CREATED, &shown)
        }),
    };
    Ok(answered.unwrap_or_else(|refusal| {
        let form = form.given_back(refusal.unfit());
        let mut again = ComposePage::again(&room, &roster, channel, &form);
        if let Refusal::Newcomers(_) = refusal {
            again.offered = report::offered(&roster, channel);
        }
        again.problem = Some(ProblemView::of(&refusal, words::spoken(), &room.limits));
        page(refusal.status(asked), &again)
    }))
}

/// How long the form of a channel is before anything is written, in bytes.
pub(super) fn longest(room: &Intake, roster: &Roster, channel: &Channel, way: Way<'_>) -> usize {
    let form = ComposePage { way, ..ComposePage::blank(room, roster, channel) };
    form.render().map_or(0, |html| html.len())
}

fn find<'a>(roster: &'a Roster, id: &str) -> Result<&'a Channel, IntakeError> {
    ChannelId::parse(id).ok().and_then(|id| roster.channel(id)).ok_or(IntakeError::NotFound)
}

impl ProblemView {
    fn of(refusal: &Refusal, l: &'static Language, limits: &Limits) -> Self {
        let (field, text) = match refusal {
            Refusal::People => ("people", fl!(l, "problem-people-long", max = words::number(l, PEOPLE_MAX_CHARS))),
            Refusal::LeaveOut => ("leave_out", fl!(l, "problem-leave-out")),
            Refusal::NobodyLeft => ("leave_out", fl!(l, "problem-nobody-left")),
            Refusal::Newcomers(who) => ("leave_out", fl!(l, "problem-newcomers", who = who.join("; "))),
            Refusal::Closed => ("message", fl!(l, "problem-channel-closed")),
            Refusal::Unasked => ("unasked", fl!(l, "problem-unasked")),
            Refusal::Hints => ("hints", fl!(l, "problem-hints", count = HINTS_MAX, max = HINTS_MAX_CHARS)),
            Refusal::Answer(id, error) => {
                let text = match error {
                    AnswerError::Missing => fl!(l, "problem-answer-missing"),
                    AnswerError::TooLong { max_chars: max } => {
                        let max: usize = *max;
                        fl!(l, "problem-answer-long", max = max)
                    }
                    AnswerError::Choice => fl!(l, "problem-answer-choice"),
                    AnswerError::Date => fl!(l, "problem-answer-date"),
                };
                return Self { field: format!("{ANSWER}{id}"), text };
            }
            Refusal::Unfit(unfit) => {
                let field = if let Unfit::Upload(UploadError::Message(_)) = unfit { "message" } else { "files" };
                (field, unfit.sentence(l, limits))
            }
        };
        Self { field: field.to_owned(), text }
    }
}

impl<'a> ComposePage<'a> {
    /// Whether the problem is tied to this field.
    fn wrong(&self, field: &str) -> bool {
        self.problem.as_ref().is_some_and(|problem| problem.field == field)
    }

    fn blank(room: &Intake, roster: &'a Roster, channel: &'a Channel) -> Self {
        Self::with(&room.limits, roster, channel, room.form_key.issue(), &BTreeSet::new())
    }

    /// The form as it was sent. It keeps its token: sent again unchanged, it is the same form.
    fn again(room: &Intake, roster: &'a Roster, channel: &'a Channel, form: &'a Form) -> Self {
        let Form { fields, basket, .. } = form;
        let token = fields.text("token").expose();
        let token = if room.form_key.redeem(token).is_some() { token.clone() } else { room.form_key.issue() };
        let left_out: BTreeSet<PersonId> = fields.all("leave_out").filter_map(|id| PersonId::parse(id).ok()).collect();
        let mut again = Self::with(&room.limits, roster, channel, token, &left_out);
        // Whoever came since has to be shown as such first, whatever else is wrong.
        if let Some(offered) = fields.all(OFFERED).next() {
            offered.clone_into(&mut again.offered);
        }
        again.message = fields.text("message").expose();
        again.people = fields.text("people").expose();
        again.ticks = Ticks {
            straight: route(fields) == Route::Overseers,
            nobody_else: ticked(fields, "nobody_else"),
            keep_originals: originals(fields) == Originals::Kept,
        };
        again.unasked = unasked(channel, fields);
        again.hints = fields.text("hints").expose();
        again.files = basket.views(again.frame.l);
        again.draft = basket.ids();
        for view in &mut again.questions {
            view.typed = fields.text(&view.field).expose();
        }
        again
    }

    fn with(
        limits: &Limits,
        roster: &'a Roster,
        channel: &'a Channel,
        token: String,
        left: &BTreeSet<PersonId>,
    ) -> Self {
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
                message_chars: words::number(l, limits.message_chars),
                files: limits.files,
                file_size: words::size(l, limits.file_bytes),
                body_size: words::size(l, limits.body_bytes),
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
    use crate::domain::{MessageError, QuestionId};
    use crate::pages::{Sample, roster};

    let roster = roster(words);
    let limits = Limits { message_chars: 100_000, file_bytes: 500 << 20, files: 20, body_bytes: 2 << 30 };
    let frame = || Frame::new(roster.site.as_str());
    let form = |channel, left: &[PersonId]| {
        ComposePage::with(&limits, &roster, channel, "t0ken".to_owned(), &left.iter().copied().collect())
    };
    let compose = |state: &str, page: &ComposePage<'_>| Sample::of("intake/compose", state, page);
    let nobody = Channel { handlers: Vec::new(), overseers: Vec::new(), ..roster.channels[0].clone() };
    let both = Channel { overseers: roster.channels[0].handlers.clone(), ..roster.channels[0].clone() };
    let too_long = MessageError::TooLong { max_chars: limits.message_chars };
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
        ("refused-message", UploadError::Message(too_long).into()),
        ("refused-files", UploadError::FileTooLarge.into()),
        ("refused-files-lost", Refusal::Unfit(Unfit::FilesLost)),
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
        page.problem = Some(ProblemView::of(&refusal, page.frame.l, &limits));
        samples.push(compose(state, &page));
    }
    samples
}

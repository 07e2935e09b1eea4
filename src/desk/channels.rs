//! Channels: a list of them, and the form that makes and changes one. For people with the operator role.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;

use super::bar::{Bar, Here};
use super::door::Operator;
use super::posted::{Posted, all, text};
use super::roster_words::{ChangeView, called, sentence};
use super::sign_in::GuardForm;
use super::{Desk, DeskError};
use crate::domain::{ChannelId, ClocksError, PersonId, QUESTIONS_MAX, QuestionId};
use crate::people::{self, ChannelDraft, KindDraft, PeopleError, QuestionDraft};
use crate::store::{Channel, ChannelState, Roster};
use crate::web::words::Language;
use crate::web::{Frame, block, is_switching, page, see_other, words};

#[derive(Template)]
#[template(path = "desk/channels.html")]
struct ChannelsPage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    channels: Vec<RowView<'a>>,
}

struct RowView<'a> {
    channel: &'a Channel,
    open: bool,
    handlers: String,
    overseers: String,
}

#[derive(Template)]
#[template(path = "desk/channel.html")]
struct ChannelPage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    /// The channel that is changed; `None` of one that is made.
    id: Option<ChannelId>,
    name: String,
    state: ChannelState,
    guards: [String; 2],
    draft: ChannelDraft,
    /// The channel as it was when the form was made, to tell what its reader has changed.
    seen: String,
    people: Vec<MemberView>,
    problem: Option<ProblemView>,
    changes: Vec<ChangeView>,
}

struct MemberView {
    id: PersonId,
    label: String,
    handles: bool,
    oversees: bool,
}

/// What was wrong, and with which field.
struct ProblemView {
    field: &'static str,
    text: String,
}

pub(super) async fn list(operator: Operator) -> Result<HttpResponse, DeskError> {
    let (l, roster) = (words::spoken(), &operator.roster);
    let channels = roster.channels.iter().map(|channel| RowView::of(l, roster, channel)).collect();
    let shown = ChannelsPage {
        frame: Frame::new(roster.site.as_str()),
        bar: Bar::new(roster, &operator.session, Here::Channels),
        channels,
    };
    Ok(page(StatusCode::OK, &shown))
}

pub(super) async fn blank(operator: Operator) -> Result<HttpResponse, DeskError> {
    let draft = with_rows(ChannelDraft::default());
    Ok(page(StatusCode::OK, &ChannelPage::new(&operator, None, draft)))
}

pub(super) async fn show(operator: Operator, id: Path<String>) -> Result<HttpResponse, DeskError> {
    let channel = find(&operator.roster, &id)?;
    let draft = with_rows(ChannelDraft::of(channel));
    Ok(page(StatusCode::OK, &ChannelPage::new(&operator, Some(channel), draft)))
}

pub(super) async fn make(
    room: Data<Desk>,
    operator: Operator,
    request: HttpRequest,
    form: Posted,
) -> Result<HttpResponse, DeskError> {
    keep(&room, operator, None, &request, &form).await
}

pub(super) async fn change(
    room: Data<Desk>,
    operator: Operator,
    id: Path<String>,
    request: HttpRequest,
    form: Posted,
) -> Result<HttpResponse, DeskError> {
    let id = find(&operator.roster, &id)?.id;
    keep(&room, operator, Some(id), &request, &form).await
}

pub(super) async fn close(
    room: Data<Desk>,
    operator: Operator,
    id: Path<String>,
    form: Form<GuardForm>,
) -> Result<HttpResponse, DeskError> {
    set_state(&room, operator, &id, &form, ChannelState::Closed).await
}

pub(super) async fn reopen(
    room: Data<Desk>,
    operator: Operator,
    id: Path<String>,
    form: Form<GuardForm>,
) -> Result<HttpResponse, DeskError> {
    set_state(&room, operator, &id, &form, ChannelState::Open).await
}

async fn set_state(
    room: &Desk,
    operator: Operator,
    id: &str,
    form: &GuardForm,
    state: ChannelState,
) -> Result<HttpResponse, DeskError> {
    let id = find(&operator.roster, id)?.id;
    operator.session.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    let (cabinet, today) = (room.cabinet.clone(), room.clock.today());
    block(move || people::set_channel_state(&cabinet, today, id, state)).await?.map_err(not_here)?;
    Ok(see_other(&format!("/channels/{id}")))
}

async fn keep(
    room: &Desk,
    operator: Operator,
    id: Option<ChannelId>,
    request: &HttpRequest,
    form: &[(String, String)],
) -> Result<HttpResponse, DeskError> {
    operator.session.secret.check(text(form, "guard")).ok_or(DeskError::Guard)?;
    let (draft, more) = (typed(form), !text(form, "more").is_empty());
    if more || is_switching(request) {
        let draft = if more { more_rows(draft) } else { draft };
        let mut shown = ChannelPage::new(&operator, id.and_then(|id| operator.roster.channel(id)), draft);
        text(form, "seen").clone_into(&mut shown.seen);
        return Ok(page(StatusCode::OK, &shown));
    }
    let (cabinet, today, sent) = (room.cabinet.clone(), room.clock.today(), draft.clone());
    let kept = block(move || match id {
        Some(id) => people::edit_channel(&cabinet, today, id, &sent),
        None => people::add_channel(&cabinet, today, &sent).map(|_| ()),
    })
    .await?;
    let l = words::spoken();
    let error = match kept {
        Ok(()) => return Ok(see_other("/channels")),
        Err(PeopleError::Store(error)) => return Err(error.into()),
        Err(error) => error,
    };
    // As it stands now, which may not be how it stood when the form was made.
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let operator = Operator { roster, ..operator };
    let channel = id.and_then(|id| operator.roster.channel(id));
    let (mut changes, mut draft) = (Vec::new(), draft);
    if let (PeopleError::Changed, Some(channel)) = (&error, channel) {
        let (now, seen) = (ChannelDraft::of(channel), serde_json::from_str(text(form, "seen")));
        let seen: ChannelDraft = seen.unwrap_or_else(|_| now.clone());
        changes = changed(l, &operator.roster, &seen, &now);
        draft = draft.merged(&with_rows(seen), &with_rows(now));
    }
    let mut shown = ChannelPage::new(&operator, channel, with_rows(draft));
    if !matches!(error, PeopleError::Changed) {
        text(form, "seen").clone_into(&mut shown.seen);
    }
    shown.changes = changes;
    shown.problem = Some(ProblemView::of(l, &error));
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &shown))
}

/// What a rule refused that no form could have asked for.
pub(super) fn not_here(error: PeopleError) -> DeskError {
    match error {
        PeopleError::Store(error) => error.into(),
        _ => DeskError::NotFound,
    }
}

fn find<'a>(roster: &'a Roster, id: &str) -> Result<&'a Channel, DeskError> {
    ChannelId::parse(id).ok().and_then(|id| roster.channel(id)).ok_or(DeskError::NotFound)
}

/// A blank row at the end, as long as there may be more questions.
fn with_rows(mut draft: ChannelDraft) -> ChannelDraft {
    if draft.questions.len() < QUESTIONS_MAX && draft.questions.last().is_none_or(|last| !last.is_blank()) {
        draft.questions.push(QuestionDraft::default());
    }
    draft
}

fn more_rows(mut draft: ChannelDraft) -> ChannelDraft {
    if draft.questions.len() < QUESTIONS_MAX {
        draft.questions.push(QuestionDraft::default());
    }
    draft
}

fn typed(form: &[(String, String)]) -> ChannelDraft {
    let people = |name| all(form, name).filter_map(|id| PersonId::parse(id).ok()).collect();
    let days = |name| text(form, name).trim().to_owned();
    let rows = text(form, "rows").parse().unwrap_or(0).min(QUESTIONS_MAX);
    let questions = (0..rows).map(|row| {
        let field = |name: &str| text(form, &format!("question-{row}-{name}"));
        QuestionDraft {
            id: QuestionId::parse(field("id")).ok(),
            label: field("label").to_owned(),
            kind: match field("kind") {
                "long" => KindDraft::Long,
                "choice" => KindDraft::Choice,
                "date" => KindDraft::Date,
                _ => KindDraft::Short,
            },
            choices: field("choices").replace("\r\n", "\n"),
            required: !field("required").is_empty(),
        }
    });
    ChannelDraft {
        revision: text(form, "revision").parse().unwrap_or(u32::MAX),
        name: text(form, "name").to_owned(),
        description: text(form, "description").replace("\r\n", "\n"),
        handlers: people("handler"),
        overseers: people("overseer"),
        acknowledge: days("acknowledge"),
        answer: days("answer"),
        keep: days("keep"),
        questions: questions.collect(),
    }
}

/// The frame of the form of a channel; of a new one when there is none.
fn frame(site: &str, id: Option<ChannelId>) -> Frame<'_> {
    let action = id.map_or_else(|| "/channels/new".to_owned(), |id| format!("/channels/{id}"));
    Frame::new(site).with_form("channel", action)
}

fn changed(l: &Language, roster: &Roster, seen: &ChannelDraft, now: &ChannelDraft) -> Vec<ChangeView> {
    let names = |ids: &std::collections::BTreeSet<PersonId>| {
        let them = roster.people.iter().filter(|person| ids.contains(&person.id)); // in the order of their names
        them.map(|person| person.name.as_str().to_owned()).collect::<Vec<_>>().join(", ")
    };
    let questions = |draft: &ChannelDraft| {
        draft.questions.iter().map(|question| question_in_words(l, question)).collect::<Vec<_>>().join("\n")
    };
    let of = |draft: &ChannelDraft| {
        [
            draft.name.clone(),
            draft.description.clone(),
            names(&draft.handlers),
            names(&draft.overseers),
            draft.acknowledge.clone(),
            draft.answer.clone(),
            draft.keep.clone(),
            questions(draft),
        ]
    };
    let fields = [
        fl!(l, "channel-name"),
        fl!(l, "channel-description"),
        fl!(l, "channel-handlers"),
        fl!(l, "channel-overseers"),
        fl!(l, "channel-acknowledge"),
        fl!(l, "channel-answer"),
        fl!(l, "channel-keep"),
        fl!(l, "channel-questions"),
    ];
    ChangeView::all(l, fields, of(seen), of(now))
}

/// A question with how it is answered, for telling two apart.
fn question_in_words(l: &Language, question: &QuestionDraft) -> String {
    let kind = match question.kind {
        KindDraft::Short => fl!(l, "channel-kind-short"),
        KindDraft::Long => fl!(l, "channel-kind-long"),
        KindDraft::Choice => question.choices.lines().collect::<Vec<_>>().join(" / "),
        KindDraft::Date => fl!(l, "channel-kind-date"),
    };
    let label = question.label.as_str();
    if question.required {
        fl!(l, "changes-question-required", label = label, kind = kind)
    } else {
        fl!(l, "changes-question", label = label, kind = kind)
    }
}

impl ProblemView {
    fn of(l: &Language, error: &PeopleError) -> Self {
        let field = match error {
            PeopleError::Description => "description",
            PeopleError::EmptyChannel | PeopleError::NobodyOfThatName => "members",
            PeopleError::Clocks(ClocksError::Acknowledge) => "acknowledge",
            PeopleError::Clocks(ClocksError::Answer | ClocksError::Order) => "answer",
            PeopleError::Clocks(ClocksError::Keep) => "keep",
            PeopleError::TooManyQuestions
            | PeopleError::Question(_)
            | PeopleError::QuestionTwice(_)
            | PeopleError::Choices(_)
            | PeopleError::ChannelTooLarge => "questions",
            PeopleError::Changed => "changes",
            _ => "name",
        };
        Self { field, text: sentence(l, error) }
    }
}

impl<'a> RowView<'a> {
    fn of(l: &Language, roster: &'a Roster, channel: &'a Channel) -> Self {
        let names = |ids: &[PersonId]| {
            let people = ids.iter().filter_map(|id| roster.person(*id));
            let people: Vec<String> = people.map(|person| called(l, person)).collect();
            if people.is_empty() { fl!(l, "channel-list-nobody") } else { people.join("; ") }
        };
        Self {
            channel,
            open: roster.takes_tips(channel),
            handlers: names(&channel.handlers),
            overseers: names(&channel.overseers),
        }
    }
}

impl<'a> ChannelPage<'a> {
    fn new(operator: &'a Operator, channel: Option<&Channel>, draft: ChannelDraft) -> Self {
        let (l, roster) = (words::spoken(), &operator.roster);
        let seen = channel.map_or_else(ChannelDraft::default, ChannelDraft::of);
        let guard = || operator.session.secret.guard();
        let there = roster.people.iter().filter(|person| !person.is_removed());
        let people = there.map(|person| MemberView {
            id: person.id,
            label: called(l, person),
            handles: draft.handlers.contains(&person.id),
            oversees: draft.overseers.contains(&person.id),
        });
        Self {
            frame: frame(roster.site.as_str(), channel.map(|channel| channel.id)),
            bar: Bar::new(roster, &operator.session, Here::Channels),
            id: channel.map(|channel| channel.id),
            name: channel.map_or_else(String::new, |channel| channel.name.as_str().to_owned()),
            state: channel.map_or(ChannelState::Open, |channel| channel.state),
            guards: [guard(), guard()],
            people: people.collect(),
            draft,
            seen: serde_json::to_string(&seen).unwrap_or_default(),
            problem: None,
            changes: Vec::new(),
        }
    }

    /// Whether the problem is tied to this field.
    fn wrong(&self, field: &str) -> bool {
        self.problem.as_ref().is_some_and(|problem| problem.field == field)
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::pages::{Sample, roster};

    let (l, roster) = (words::spoken(), roster(words));
    let bar = || Bar::sample(words, Here::Channels, true);
    let mut nobody = roster.channels[1].clone();
    (nobody.handlers, nobody.state) = (Vec::new(), ChannelState::Closed);
    let empty = Channel { state: ChannelState::Open, ..nobody.clone() };
    let list = ChannelsPage {
        frame: Frame::new(words.line),
        bar: bar(),
        channels: roster
            .channels
            .iter()
            .chain([&nobody, &empty])
            .map(|channel| RowView::of(l, &roster, channel))
            .collect(),
    };
    let mut samples = vec![Sample::of("desk/channels", "three", &list)];
    let form = |channel: Option<&Channel>| {
        let draft = with_rows(channel.map_or_else(ChannelDraft::default, ChannelDraft::of));
        ChannelPage {
            frame: frame(words.line, channel.map(|channel| channel.id)),
            bar: bar(),
            id: channel.map(|channel| channel.id),
            name: channel.map_or_else(String::new, |channel| channel.name.as_str().to_owned()),
            state: channel.map_or(ChannelState::Open, |channel| channel.state),
            guards: ["gu4rd-0", "gu4rd-1"].map(str::to_owned),
            people: roster
                .people
                .iter()
                .map(|person| MemberView {
                    id: person.id,
                    label: called(l, person),
                    handles: draft.handlers.contains(&person.id),
                    oversees: draft.overseers.contains(&person.id),
                })
                .collect(),
            seen: "{}".to_owned(),
            draft,
            problem: None,
            changes: Vec::new(),
        }
    };
    samples.push(Sample::of("desk/channel", "blank", &form(None)));
    samples.push(Sample::of("desk/channel", "that-asks", &form(Some(&roster.channels[0]))));
    samples.push(Sample::of("desk/channel", "closed", &form(Some(&nobody))));
    let refusals: [(&str, PeopleError); 10] = [
        ("name", PeopleError::Name),
        ("name-taken", PeopleError::NameTaken),
        ("name-alike", PeopleError::NameAlike(words.line.to_owned())),
        ("description", PeopleError::Description),
        ("empty", PeopleError::EmptyChannel),
        ("acknowledge", PeopleError::Clocks(ClocksError::Acknowledge)),
        ("clock-order", PeopleError::Clocks(ClocksError::Order)),
        ("keep", PeopleError::Clocks(ClocksError::Keep)),
        ("choices", PeopleError::Choices(3)),
        ("changed", PeopleError::Changed),
    ];
    for (state, error) in refusals {
        let mut page = form(Some(&roster.channels[0]));
        page.problem = Some(ProblemView::of(l, &error));
        if state == "changed" {
            let change =
                || ChangeView { field: fl!(l, "channel-name"), was: words.line.to_owned(), now: words.text.to_owned() };
            page.changes = vec![change(), change()];
        }
        samples.push(Sample::of("desk/channel", &format!("refused-{state}"), &page));
    }
    samples
}

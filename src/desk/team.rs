//! The team: who is here, what they do, who is invited; and letting them go. For people with the operator role.

use std::collections::BTreeSet;

use actix_web::HttpRequest;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;
use i18n_embed_fl::fl;

use super::bar::{Bar, Here};
use super::door::Operator;
use super::posted::{Posted, all, text};
use super::roster_words::{ChangeView, sentence};
use super::sign_in::GuardForm;
use super::{Desk, DeskError};
use crate::domain::{ChannelId, PersonId, tip_name};
use crate::people::{self, Hand, Invited, LINK_DAYS, PeopleError, PersonDraft, Removal};
use crate::store::{Keys, Person, PersonState, Roster};
use crate::web::words::Language;
use crate::web::{Frame, block, is_switching, page, see_other, words};

#[derive(Template)]
#[template(path = "desk/team.html")]
struct TeamPage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    rows: Vec<RowView<'a>>,
}

struct RowView<'a> {
    person: &'a Person,
    roles: String,
    state: String,
}

#[derive(Template)]
#[template(path = "desk/person.html")]
struct PersonPage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    /// The person who is changed; `None` of one who is invited.
    person: Option<&'a Person>,
    guards: [String; 2],
    draft: PersonDraft,
    seen: String,
    channels: Vec<MemberView>,
    days: u32,
    problem: Option<(&'static str, String)>,
    changes: Vec<ChangeView>,
}

struct MemberView {
    id: ChannelId,
    name: String,
    handles: bool,
    oversees: bool,
}

#[derive(Template)]
#[template(path = "desk/link.html")]
struct LinkPage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    name: &'a str,
    link: String,
    until: String,
}

#[derive(Template)]
#[template(path = "desk/remove.html")]
struct RemovePage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    person: &'a Person,
    guard: String,
    done: bool,
    without_handler: Vec<String>,
    without_anybody: Vec<String>,
    without_reader: Vec<String>,
    /// Whether it can be done here.
    offered: bool,
    problem: Option<String>,
}

pub(super) async fn list(operator: Operator) -> Result<HttpResponse, DeskError> {
    let (l, roster) = (words::spoken(), &operator.roster);
    let rows = roster.people.iter().filter(|person| !person.is_removed());
    let shown = TeamPage {
        frame: Frame::new(roster.site.as_str()),
        bar: Bar::new(roster, &operator.session, Here::Team),
        rows: rows.map(|person| RowView::of(l, roster, person)).collect(),
    };
    Ok(page(StatusCode::OK, &shown))
}

pub(super) async fn blank(operator: Operator) -> Result<HttpResponse, DeskError> {
    Ok(page(StatusCode::OK, &PersonPage::new(&operator, None, PersonDraft::default())))
}

pub(super) async fn show(operator: Operator, id: Path<String>) -> Result<HttpResponse, DeskError> {
    let person = find(&operator.roster, &id)?;
    let draft = PersonDraft::of(&operator.roster, person);
    Ok(page(StatusCode::OK, &PersonPage::new(&operator, Some(person), draft)))
}

pub(super) async fn invite(
    room: Data<Desk>,
    operator: Operator,
    request: HttpRequest,
    form: Posted,
) -> Result<HttpResponse, DeskError> {
    operator.session.secret.check(text(&form, "guard")).ok_or(DeskError::Guard)?;
    let draft = typed(&form);
    if is_switching(&request) {
        return Ok(page(StatusCode::OK, &PersonPage::new(&operator, None, draft)));
    }
    let (cabinet, today, sent) = (room.cabinet.clone(), room.clock.today(), draft.clone());
    match block(move || people::invite(&cabinet, today, &sent)).await? {
        Ok(invited) => {
            let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
            Ok(link_page(&Operator { roster, ..operator }, &request, &invited))
        }
        Err(PeopleError::Store(error)) => Err(error.into()),
        Err(error) => {
            let mut shown = PersonPage::new(&operator, None, draft);
            shown.problem = Some(problem(words::spoken(), &error));
            Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &shown))
        }
    }
}

pub(super) async fn change(
    room: Data<Desk>,
    operator: Operator,
    id: Path<String>,
    request: HttpRequest,
    form: Posted,
) -> Result<HttpResponse, DeskError> {
    let person = find(&operator.roster, &id)?;
    let id = person.id;
    operator.session.secret.check(text(&form, "guard")).ok_or(DeskError::Guard)?;
    let draft = typed(&form);
    if is_switching(&request) {
        let mut shown = PersonPage::new(&operator, Some(person), draft);
        text(&form, "seen").clone_into(&mut shown.seen);
        return Ok(page(StatusCode::OK, &shown));
    }
    let seen: PersonDraft = serde_json::from_str(text(&form, "seen")).unwrap_or_default();
    let (cabinet, today) = (room.cabinet.clone(), room.clock.today());
    let (was, sent) = (seen.clone(), draft.clone());
    let error = match block(move || people::edit_person(&cabinet, today, id, &was, &sent)).await? {
        Ok(()) => return Ok(see_other("/team")),
        Err(PeopleError::Store(error)) => return Err(error.into()),
        Err(PeopleError::Missing) => return Err(DeskError::NotFound),
        Err(error) => error,
    };
    let l = words::spoken();
    let operator = Operator { roster: room.cabinet.roster().ok_or(DeskError::NotSetUp)?, ..operator };
    let person = operator.roster.person(id).ok_or(DeskError::NotFound)?;
    let (mut draft, mut changes) = (draft, Vec::new());
    let changed_meanwhile = matches!(error, PeopleError::Changed);
    if changed_meanwhile {
        let now = PersonDraft::of(&operator.roster, person);
        changes = changed(l, &operator.roster, &seen, &now);
        draft = draft.merged(&seen, &now);
    }
    let mut shown = PersonPage::new(&operator, Some(person), draft);
    if !changed_meanwhile {
        text(&form, "seen").clone_into(&mut shown.seen);
    }
    shown.changes = changes;
    shown.problem = Some(problem(l, &error));
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &shown))
}

pub(super) async fn renew(
    room: Data<Desk>,
    operator: Operator,
    id: Path<String>,
    request: HttpRequest,
    form: Form<GuardForm>,
) -> Result<HttpResponse, DeskError> {
    let id = find(&operator.roster, &id)?.id;
    operator.session.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    let (cabinet, today) = (room.cabinet.clone(), room.clock.today());
    let invited = block(move || people::renew_link(&cabinet, today, id)).await??;
    Ok(link_page(&operator, &request, &invited))
}

pub(super) async fn ask_removal(
    room: Data<Desk>,
    operator: Operator,
    id: Path<String>,
) -> Result<HttpResponse, DeskError> {
    let person = find(&operator.roster, &id)?;
    let (cabinet, today, id) = (room.cabinet.clone(), room.clock.today(), person.id);
    let removal = block(move || people::removal_of(&cabinet, today, id)).await??;
    let shown = if removal.has_overseen {
        RemovePage::refused(&operator, person)
    } else {
        RemovePage::new(&operator, person, &removal)
    };
    Ok(page(StatusCode::OK, &shown))
}

pub(super) async fn remove(
    room: Data<Desk>,
    operator: Operator,
    id: Path<String>,
    form: Form<GuardForm>,
) -> Result<HttpResponse, DeskError> {
    let person = find(&operator.roster, &id)?;
    operator.session.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    let (cabinet, today, id) = (room.cabinet.clone(), room.clock.today(), person.id);
    match block(move || people::remove_person(&cabinet, today, id, Hand::Desk)).await? {
        Ok(_) if id == operator.session.person => Ok(see_other("/sign-in")),
        Ok(removal) => {
            let mut shown = RemovePage::new(&operator, person, &removal);
            shown.done = true;
            Ok(page(StatusCode::OK, &shown))
        }
        Err(PeopleError::HasOverseen) => {
            Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &RemovePage::refused(&operator, person)))
        }
        Err(error @ PeopleError::LastOperator) => {
            let mut shown = RemovePage::new(&operator, person, &Removal::default());
            shown.problem = Some(sentence(words::spoken(), &error));
            Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &shown))
        }
        Err(error) => Err(error.into()),
    }
}

fn find<'a>(roster: &'a Roster, id: &str) -> Result<&'a Person, DeskError> {
    let person = PersonId::parse(id).ok().and_then(|id| roster.person(id));
    person.filter(|person| !person.is_removed()).ok_or(DeskError::NotFound)
}

/// The frame of the form of a person; of a new one when there is none.
fn frame<'a>(site: &'a str, person: Option<&Person>) -> Frame<'a> {
    let action = person.map_or_else(|| "/team/new".to_owned(), |person| format!("/team/{}", person.id));
    Frame::new(site).with_form("person", action)
}

/// The link is shown in answer to a form and exists at no address.
fn link_page(operator: &Operator, request: &HttpRequest, invited: &Invited) -> HttpResponse {
    let (l, roster) = (words::spoken(), &operator.roster);
    let here = request.connection_info().clone();
    let name = roster.person(invited.id).map_or("", |person| person.name.as_str());
    let shown = LinkPage {
        frame: Frame::new(roster.site.as_str()).shown_once(),
        bar: Bar::new(roster, &operator.session, Here::Team),
        name,
        link: format!("{}://{}/invitation?key={}", here.scheme(), here.host(), invited.secret.expose()),
        until: words::day(l, invited.expires),
    };
    page(StatusCode::CREATED, &shown)
}

fn typed(form: &[(String, String)]) -> PersonDraft {
    let channels =
        |name| -> BTreeSet<ChannelId> { all(form, name).filter_map(|id| ChannelId::parse(id).ok()).collect() };
    PersonDraft {
        revision: text(form, "revision").parse().unwrap_or(u32::MAX),
        name: text(form, "name").to_owned(),
        title: text(form, "title").to_owned(),
        operator: !text(form, "operator").is_empty(),
        handles: channels("handles"),
        oversees: channels("oversees"),
    }
}

fn problem(l: &Language, error: &PeopleError) -> (&'static str, String) {
    let field = match error {
        PeopleError::Title => "title",
        PeopleError::LastOperator => "operator",
        PeopleError::EmptyChannel => "roles",
        PeopleError::Changed => "changes",
        _ => "name",
    };
    let text = match error {
        PeopleError::EmptyChannel => fl!(l, "problem-leaves-empty-channel"),
        error => sentence(l, error),
    };
    (field, text)
}

fn changed(l: &Language, roster: &Roster, seen: &PersonDraft, now: &PersonDraft) -> Vec<ChangeView> {
    let channels = |ids: &BTreeSet<ChannelId>| names(roster, ids);
    let yes_no = |yes| if yes { fl!(l, "yes") } else { fl!(l, "no") };
    let of = |draft: &PersonDraft| {
        [
            draft.name.clone(),
            draft.title.clone(),
            yes_no(draft.operator),
            channels(&draft.handles),
            channels(&draft.oversees),
        ]
    };
    let fields = [
        fl!(l, "person-name"),
        fl!(l, "person-title"),
        fl!(l, "person-operator"),
        fl!(l, "person-handles"),
        fl!(l, "person-oversees"),
    ];
    ChangeView::all(l, fields, of(seen), of(now))
}

/// In the order of their names.
fn names(roster: &Roster, ids: &BTreeSet<ChannelId>) -> String {
    let them = roster.channels.iter().filter(|channel| ids.contains(&channel.id));
    them.map(|channel| channel.name.as_str().to_owned()).collect::<Vec<_>>().join(", ")
}

impl<'a> RowView<'a> {
    fn of(l: &Language, roster: &'a Roster, person: &'a Person) -> Self {
        let draft = PersonDraft::of(roster, person);
        let mut roles = Vec::new();
        if !draft.handles.is_empty() {
            roles.push(fl!(l, "person-handles-these", channels = names(roster, &draft.handles)));
        }
        if !draft.oversees.is_empty() {
            roles.push(fl!(l, "person-oversees-these", channels = names(roster, &draft.oversees)));
        }
        if person.operator {
            roles.push(fl!(l, "person-operates"));
        }
        if person.keys().is_some_and(Keys::are_own) {
            roles.push(fl!(l, "person-own-key"));
        }
        if roles.is_empty() {
            roles.push(fl!(l, "person-nothing"));
        }
        let state = match (&person.state, person.last_signed_in) {
            (PersonState::Invited(invitation), _) => {
                fl!(l, "person-state-invited", day = words::day(l, invitation.expires))
            }
            (PersonState::Removed, _) => fl!(l, "person-state-removed"),
            (PersonState::Active(_), None) => fl!(l, "person-state-never"),
            (PersonState::Active(_), Some(day)) => fl!(l, "person-state-here", day = words::day(l, day)),
        };
        Self { person, roles: roles.join(" "), state }
    }
}

impl<'a> PersonPage<'a> {
    fn new(operator: &'a Operator, person: Option<&'a Person>, draft: PersonDraft) -> Self {
        let roster = &operator.roster;
        let seen = person.map_or_else(PersonDraft::default, |person| PersonDraft::of(roster, person));
        let channels = roster.channels.iter().map(|channel| MemberView {
            id: channel.id,
            name: channel.name.as_str().to_owned(),
            handles: draft.handles.contains(&channel.id),
            oversees: draft.oversees.contains(&channel.id),
        });
        Self {
            frame: frame(roster.site.as_str(), person),
            bar: Bar::new(roster, &operator.session, Here::Team),
            person,
            guards: [operator.session.secret.guard(), operator.session.secret.guard()],
            channels: channels.collect(),
            draft,
            seen: serde_json::to_string(&seen).unwrap_or_default(),
            days: LINK_DAYS,
            problem: None,
            changes: Vec::new(),
        }
    }

    /// Whether the problem is tied to this field.
    fn wrong(&self, field: &str) -> bool {
        self.problem.as_ref().is_some_and(|(there, _)| *there == field)
    }

    fn is_invited(&self) -> bool {
        self.person.is_some_and(|person| !person.is_active())
    }
}

impl<'a> RemovePage<'a> {
    fn new(operator: &'a Operator, person: &'a Person, removal: &Removal) -> Self {
        let roster = &operator.roster;
        let channels = |ids: &[ChannelId]| {
            let found = ids.iter().filter_map(|id| roster.channel(*id));
            found.map(|channel| channel.name.as_str().to_owned()).collect()
        };
        let mut without_reader: Vec<String> = removal.without_reader.iter().map(tip_name).collect();
        without_reader.sort();
        Self {
            frame: Frame::new(roster.site.as_str()),
            bar: Bar::new(roster, &operator.session, Here::Team),
            person,
            guard: operator.session.secret.guard(),
            done: false,
            without_handler: channels(&removal.without_handler),
            without_anybody: channels(&removal.without_anybody),
            without_reader,
            offered: true,
            problem: None,
        }
    }

    /// Of somebody whom the desk does not remove.
    fn refused(operator: &'a Operator, person: &'a Person) -> Self {
        let problem = Some(sentence(words::spoken(), &PeopleError::HasOverseen));
        Self { offered: false, problem, ..Self::new(operator, person, &Removal::default()) }
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::domain::Day;
    use crate::pages::{Sample, roster};
    use crate::store::Invitation;

    let (l, roster) = (words::spoken(), roster(words));
    let bar = || Bar::sample(words, Here::Team, true);
    let day = Day::from_unix_seconds(1_790_000_000);
    let invitation = Invitation { digest: [1; 32], expires: day };
    let invited = Person { state: PersonState::Invited(invitation), ..roster.people[1].clone() };
    let operating = Person { operator: true, last_signed_in: Some(day), ..roster.people[0].clone() };
    let people = [&operating, &invited, &roster.people[2]];
    let rows = people.into_iter().map(|person| RowView::of(l, &roster, person)).collect();
    let mut samples =
        vec![Sample::of("desk/team", "three", &TeamPage { frame: Frame::new(words.line), bar: bar(), rows })];
    let form = |person, state: &str| {
        let draft: PersonDraft = match person {
            Some(person) => PersonDraft::of(&roster, person),
            None => PersonDraft::default(),
        };
        let page = PersonPage {
            frame: frame(words.line, person),
            bar: bar(),
            person,
            guards: ["gu4rd-0", "gu4rd-1"].map(str::to_owned),
            channels: roster
                .channels
                .iter()
                .map(|channel| MemberView {
                    id: channel.id,
                    name: channel.name.as_str().to_owned(),
                    handles: draft.handles.contains(&channel.id),
                    oversees: draft.oversees.contains(&channel.id),
                })
                .collect(),
            seen: "{}".to_owned(),
            draft,
            days: LINK_DAYS,
            problem: None,
            changes: Vec::new(),
        };
        (state.to_owned(), page)
    };
    let mut forms = vec![form(None, "blank"), form(Some(&operating), "here"), form(Some(&invited), "invited")];
    for (state, error) in [
        ("refused-name", PeopleError::NameTaken),
        ("refused-title", PeopleError::Title),
        ("refused-last-operator", PeopleError::LastOperator),
        ("refused-empty-channel", PeopleError::EmptyChannel),
        ("refused-changed", PeopleError::Changed),
    ] {
        let (state, mut page) = form(Some(&operating), state);
        page.problem = Some(problem(l, &error));
        if matches!(error, PeopleError::Changed) {
            let change =
                ChangeView { field: fl!(l, "person-name"), was: words.line.to_owned(), now: words.text.to_owned() };
            page.changes = vec![change];
        }
        forms.push((state, page));
    }
    samples.extend(forms.iter().map(|(state, page)| Sample::of("desk/person", state, page)));
    let link = "http://127.0.0.1:8081/invitation?key=k3y".to_owned();
    let frame = Frame::new(words.line).shown_once();
    let shown = LinkPage { frame, bar: bar(), name: words.line, link, until: words::day(l, day) };
    samples.push(Sample::of("desk/link", "shown", &shown));
    for (state, done, some, problem) in [
        ("asked", false, true, None),
        ("harmless", false, false, None),
        ("done", true, true, None),
        ("refused-last-operator", false, false, Some(sentence(l, &PeopleError::LastOperator))),
        ("refused-overseer", false, false, Some(sentence(l, &PeopleError::HasOverseen))),
    ] {
        let lines = || if some { vec![words.line.to_owned()] } else { Vec::new() };
        let page = RemovePage {
            frame: Frame::new(words.line),
            bar: bar(),
            person: &operating,
            guard: "gu4rd".to_owned(),
            done,
            without_handler: lines(),
            without_anybody: lines(),
            without_reader: lines(),
            offered: state != "refused-overseer",
            problem,
        };
        samples.push(Sample::of("desk/remove", state, &page));
    }
    samples
}

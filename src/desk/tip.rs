//! One tip: the page with its conversation, and with whatever form was refused on it.

use std::array;
use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;
use i18n_embed_fl::fl;

use super::again::Carried;
use super::bar::{Bar, Here};
use super::beside::BesideView;
use super::door::SignedIn;
use super::entry::EntryView;
use super::session::{Access, DeskSession, Neighbours};
use super::share::Readers;
use super::standing::{self, Next, Standing};
use super::{Desk, DeskError, draft, steps};
use crate::crypto::{CardKey, Draft, Hold};
use crate::domain::{Day, EntryKind, Outcome, PersonId, TipId, tip_name};
use crate::secret::Secret;
use crate::store::{Person, Roster, StoreError, TipRecord};
use crate::web::words::Language;
use crate::web::{Frame, block, page, words};

#[derive(Template)]
#[template(path = "desk/tip.html")]
struct TipPage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    id: TipId,
    name: String,
    /// Whether the person reads with a key of their own, so that no content is shown.
    sealed: bool,
    /// `None` when the tip's record cannot be read; its entries may be.
    channel: Option<String>,
    /// Whom the source left out, and whether nobody may be added.
    left_out: String,
    nobody_else: bool,
    sharing: Sharing,
    entries: Vec<EntryView>,
    /// `None` when it opens elsewhere.
    beside: Option<BesideView>,
    around: Around,
    /// What this person has kept and not sent.
    drafts: Vec<DraftView>,
    /// What they had written when their last session ended.
    carried: Option<Carried>,
    /// `None` when the tip's record cannot be read: then only the conversation goes on.
    steps: Option<StepsView>,
    guards: [String; GUARDS],
    message: &'a str,
    outcome: Option<Outcome>,
    problem: Option<ProblemView>,
}

/// Forms on the page, signing out among them: each has a guard of its own.
const GUARDS: usize = 9;

/// Something that was kept and not sent.
struct DraftView {
    kind: EntryKind,
    day: String,
    text: Secret<String>,
}

/// Where this tip lies in the list that was looked at last.
struct Around {
    /// What was chosen to see it: empty, or beginning with a `?`.
    chosen: String,
    previous: Option<(TipId, String)>,
    next: Option<(TipId, String)>,
}

/// What can be done next.
struct StepsView {
    standing: Standing,
    acknowledge: bool,
    extend: bool,
    /// It is closed or answered, and this person may open it again.
    reopen: bool,
    /// Of a closed tip.
    closed: Option<ErasureView>,
}

/// Who looks at it.
#[derive(Clone, Copy)]
struct Reading {
    person: PersonId,
    oversees: bool,
    /// Whether they may agree that it is erased before its time.
    agrees: bool,
    next: Next,
}

/// How far two people have come who want a tip erased.
enum ErasureView {
    /// Nobody has asked.
    Nobody,
    /// This person has, or somebody else has and this person has not overseen the tip since it came.
    Asked(String),
    /// Somebody else has, and this person may agree.
    Agree(String),
}

/// Whether and with whom it can be shared.
enum Sharing {
    With(Vec<CandidateView>),
    Not(String),
}

struct CandidateView {
    id: PersonId,
    name: String,
}

/// What was wrong with which form.
struct ProblemView {
    form: TipForm,
    text: String,
}

pub(super) async fn show(room: Data<Desk>, session: SignedIn, id: Path<String>) -> Result<HttpResponse, DeskError> {
    respond(&room, session.0, parse(&id)?, StatusCode::OK, None).await
}

/// An id that is none, and an id of somebody else's tip, are the same.
pub(super) fn parse(id: &str) -> Result<TipId, DeskError> {
    TipId::parse(id).map_err(|_| DeskError::NotFound)
}

/// A form of the page that can be refused.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum TipForm {
    /// That of an entry of this kind.
    Entry(EntryKind),
    /// That of a label.
    Label,
    /// That which asks for the tip to be erased, or agrees.
    Erasure,
}

/// What comes back with a form that was refused.
pub(super) struct Refused<'a> {
    /// Which.
    pub(super) form: TipForm,
    /// Why.
    pub(super) text: String,
    /// What was typed, or who was chosen.
    pub(super) message: &'a str,
    pub(super) outcome: Option<Outcome>,
}

/// The page again, with what was typed and why it was refused.
pub(super) async fn again(
    room: &Data<Desk>,
    session: Arc<DeskSession>,
    id: TipId,
    status: StatusCode,
    refused: Refused<'_>,
) -> Result<HttpResponse, DeskError> {
    respond(room, session, id, status, Some(refused)).await
}

/// What a page needs of a tip, read on a thread for it.
struct Looked {
    record: Option<TipRecord>,
    entries: Vec<EntryView>,
    /// `None` when it opens elsewhere.
    readers: Option<Readers>,
    hold: Hold,
    beside: Option<BesideView>,
    drafts: Vec<DraftView>,
    around: Around,
}

impl Looked {
    /// Looks, and notes that this person has seen what is there.
    fn at(room: &Desk, session: &DeskSession, id: TipId) -> Result<Self, StoreError> {
        let cabinet = &room.cabinet;
        let access = session.access(cabinet, &id)?;
        let hold = session.hold(cabinet, &id)?;
        let found = cabinet.entries(&id)?.into_iter();
        let (record, around) = (cabinet.record(&id).ok(), Around::of(session.neighbours(cabinet, &id)));
        let Access::Content(identity) = &access else {
            let entries = found.map(|(number, entry)| EntryView::sealed(number, entry)).collect();
            return Ok(Self { record, entries, readers: None, hold, beside: None, drafts: Vec::new(), around });
        };
        let (beside, seen) = BesideView::look(room, session, &id, identity);
        let mut told = Vec::new();
        let entries: Vec<EntryView> =
            found.map(|(number, entry)| EntryView::of(number, number >= seen, entry, identity, &mut told)).collect();
        let beside = Some(beside.read_to(&entries));
        let read = entries.last().map_or(0, |last| last.number + 1);
        if read > seen {
            room.readings.note(id, CardKey::of(identity.seed()), session.person, read, room.clock.today());
        }
        let drafts = draft::kept(room, session, &id, identity).into_iter().map(DraftView::of).collect();
        Ok(Self { record, entries, readers: Some(Readers::of(told.iter())), hold, beside, drafts, around })
    }
}

async fn respond(
    room: &Data<Desk>,
    session: Arc<DeskSession>,
    id: TipId,
    status: StatusCode,
    refused: Option<Refused<'_>>,
) -> Result<HttpResponse, DeskError> {
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let (there, opener) = (room.clone(), session.clone());
    let Looked { record, entries, readers, hold, beside, drafts, around } =
        block(move || Looked::at(&there, &opener, id)).await??;
    let l = words::spoken();
    let (sealed, readers) = (readers.is_none(), readers.unwrap_or_default());
    let sharing = match readers.may_grow() {
        _ if sealed => Sharing::Not(fl!(l, "tip-share-own-key")),
        Err(error) => Sharing::Not(error.sentence()),
        Ok(()) => Sharing::With(readers.candidates(&roster).into_iter().map(CandidateView::of).collect()),
    };
    let heirs = readers.has_heirs(&roster);
    let audience = readers.audience.unwrap_or_default();
    let left_out: Vec<&str> = audience.left_out.iter().map(|left| left.name.as_str()).collect();
    let channel = record.as_ref().and_then(|record| roster.channel(record.channel));
    let steps = record.as_ref().map(|record| {
        let listed = || channel.is_some_and(|channel| !channel.overseers.is_empty());
        let next = if heirs.unwrap_or_else(listed) { Next::Overseers } else { Next::Nobody };
        let oversees = steps::oversees(&roster, record, session.person, hold);
        let reading = Reading { person: session.person, oversees, agrees: hold.oversees(), next };
        StepsView::of(l, &roster, record, reading, room.clock.today())
    });
    let carried = session.carried(&id);
    let came_along = carried.as_ref().and_then(|carried| carried.outcome);
    let (message, outcome) = refused.as_ref().map_or(("", came_along), |refused| (refused.message, refused.outcome));
    let shown = TipPage {
        frame: frame(roster.site.as_str(), &id),
        bar: Bar::new(&roster, &session, Here::Inbox),
        id,
        name: tip_name(&id),
        sealed,
        channel: channel.map(|channel| channel.name.as_str().to_owned()),
        left_out: left_out.join("; "),
        nobody_else: audience.nobody_else,
        sharing,
        entries,
        beside,
        around,
        drafts,
        carried,
        steps,
        guards: array::from_fn(|_| session.secret.guard()),
        message,
        outcome,
        problem: refused.map(|refused| ProblemView { form: refused.form, text: refused.text }),
    };
    Ok(page(status, &shown))
}

/// The menu of languages can belong to one form only: to the one that is written in most.
fn frame<'a>(site: &'a str, id: &TipId) -> Frame<'a> {
    Frame::new(site).with_form("reply", format!("/tips/{id}/reply")).in_new_tab()
}

impl CandidateView {
    fn of(person: &Person) -> Self {
        Self { id: person.id, name: format!("{}, {}", person.name.as_str(), person.title.as_str()) }
    }
}

impl TipPage<'_> {
    /// What was wrong with this form.
    fn problem_of(&self, form: TipForm) -> Option<&str> {
        self.problem.as_ref().filter(|problem| problem.form == form).map(|problem| problem.text.as_str())
    }

    /// What was wrong with the form of this kind.
    fn problem_with(&self, kind: EntryKind) -> Option<&str> {
        self.problem_of(TipForm::Entry(kind))
    }

    /// How many entries are new to this person.
    fn fresh_entries(&self) -> usize {
        self.beside.as_ref().map_or(0, |beside| beside.fresh)
    }

    /// What was wrong with the form of a label.
    fn label_problem(&self) -> Option<&str> {
        self.problem_of(TipForm::Label)
    }

    /// What was wrong with the form that erases.
    fn erasure_problem(&self) -> Option<&str> {
        self.problem_of(TipForm::Erasure)
    }

    /// Every outcome there is, its name in the form, its words, and whether it was chosen in a form that was refused.
    fn outcomes(&self) -> Vec<(&'static str, String, bool)> {
        let word = |outcome| (Outcome::as_str(outcome), standing::outcome(self.frame.l, outcome));
        Outcome::ALL
            .map(|outcome| (outcome, word(outcome)))
            .map(|(outcome, (name, words))| (name, words, self.outcome == Some(outcome)))
            .into()
    }

    /// What is in the form of this kind: what was typed when it was refused, or when the last session ended, or what was
    /// kept.
    fn typed_in(&self, kind: EntryKind) -> &str {
        let carried = self.carried.as_ref().filter(|carried| carried.kind == kind).map(|carried| &carried.text);
        let text = carried.or(self.draft_of(kind).map(|draft| &draft.text));
        match text {
            _ if self.problem_with(kind).is_some() => self.message,
            Some(text) => text.expose(),
            None => "",
        }
    }

    /// Whether this is the person who was chosen when the tip was not shared.
    fn was_chosen(&self, person: &CandidateView) -> bool {
        self.typed_in(EntryKind::Sharing) == person.id.to_string()
    }

    /// What was kept of the form of this kind.
    fn draft_of(&self, kind: EntryKind) -> Option<&DraftView> {
        self.drafts.iter().find(|draft| draft.kind == kind)
    }

    /// Whether what was written when the last session ended is in the form of this kind.
    fn came_along(&self, kind: EntryKind) -> bool {
        self.carried.as_ref().is_some_and(|carried| carried.kind == kind) && self.problem_with(kind).is_none()
    }
}

impl DraftView {
    fn of((kind, draft): (EntryKind, Draft)) -> Self {
        Self { kind, day: words::day(words::spoken(), draft.day), text: draft.text }
    }
}

impl StepsView {
    fn of(l: &Language, roster: &Roster, record: &TipRecord, reader: Reading, today: Day) -> Self {
        let life = &record.life;
        let Reading { person, oversees, agrees, next } = reader;
        let named =
            |id| roster.person(id).map_or_else(|| fl!(l, "erase-somebody"), |asked| asked.name.as_str().to_owned());
        Self {
            standing: Standing::of(l, record, next, today),
            reopen: oversees && (life.closed.is_some() || life.answered.is_some()),
            acknowledge: life.acknowledged.is_none() && life.closed.is_none(),
            extend: life.extended.is_none() && life.answered.is_none() && life.closed.is_none(),
            closed: life.closed.map(|_| match life.erasure_asked {
                None => ErasureView::Nobody,
                Some(asked) if asked != person && agrees => ErasureView::Agree(named(asked)),
                Some(asked) => ErasureView::Asked(named(asked)),
            }),
        }
    }
}

impl Around {
    fn of(neighbours: Neighbours) -> Self {
        let Neighbours { previous, next, chosen } = neighbours;
        let named = |tip: TipId| (tip, tip_name(&tip));
        let chosen = if chosen.is_empty() { chosen } else { format!("?{chosen}") };
        Self { chosen, previous: previous.map(named), next: next.map(named) }
    }
}

#[cfg(test)]
impl TipPage<'static> {
    fn sample(
        words: &crate::pages::Words,
        state: &str,
        channel: Option<&str>,
        entries: Vec<EntryView>,
        steps: Option<StepsView>,
        refused: Option<EntryKind>,
    ) -> Self {
        use super::share::Unshared;

        let (l, id) = (words::spoken(), TipId::from_bytes([5; 16]));
        let neighbour = |id| (TipId::from_bytes([id; 16]), tip_name(&TipId::from_bytes([id; 16])));
        let text = || Secret::new(words.text.to_owned());
        let day = || words::day(l, Day::from_unix_seconds(1_790_000_000));
        let draft = |kind| DraftView { kind, day: day(), text: text() };
        let carried = |kind| Carried { tip: id, kind, text: text(), outcome: Some(Outcome::Referred) };
        let candidate = || CandidateView { id: PersonId::from_bytes([2; 8]), name: words.line.to_owned() };
        Self {
            frame: frame(words.line, &id),
            bar: Bar::sample(words, Here::Inbox, false),
            id,
            name: tip_name(&id),
            channel: channel.map(str::to_owned),
            left_out: if state == "all-kinds" { words.line.to_owned() } else { String::new() },
            nobody_else: state == "new",
            sharing: match state {
                "new" => Sharing::Not(Unshared::NobodyElse.sentence()),
                "sealed" | "damaged-sealed" => Sharing::Not(fl!(l, "tip-share-own-key")),
                "damaged-record" => Sharing::With(Vec::new()),
                _ => Sharing::With(vec![candidate()]),
            },
            sealed: state.ends_with("sealed"),
            beside: (!state.ends_with("sealed")).then(|| BesideView::sample(words, state).read_to(&entries)),
            around: match state {
                "all-kinds" => Around {
                    chosen: "?state=closed".to_owned(),
                    previous: Some(neighbour(3)),
                    next: Some(neighbour(4)),
                },
                "answered" => Around { next: Some(neighbour(4)), ..Around::of(Neighbours::default()) },
                _ => Around::of(Neighbours::default()),
            },
            drafts: match state {
                "drafted" => vec![draft(EntryKind::Reply), draft(EntryKind::Note)],
                _ => Vec::new(),
            },
            carried: match state {
                "carried-note" => Some(carried(EntryKind::Note)),
                "carried-closing" => Some(carried(EntryKind::Closing)),
                "carried-extension" => Some(carried(EntryKind::Extension)),
                "carried-reply" => Some(carried(EntryKind::Reply)),
                _ => None,
            },
            entries,
            steps,
            guards: array::from_fn(|number| format!("gu4rd-{number}")),
            message: match refused {
                Some(EntryKind::Sharing) => "0202020202020202", // the candidate's id
                Some(_) => words.text,
                None => "",
            },
            outcome: (refused.is_some() || state == "carried-closing").then_some(Outcome::Referred),
            problem: match state {
                "refused-label" => Some(ProblemView { form: TipForm::Label, text: fl!(l, "problem-label-blank") }),
                "refused-erasure" | "refused-erasure-to-agree" => {
                    Some(ProblemView { form: TipForm::Erasure, text: fl!(l, "problem-erase-unsure") })
                }
                _ => refused.map(|kind| ProblemView { form: TipForm::Entry(kind), text: fl!(l, "problem-guard") }),
            },
        }
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::domain::{Clocks, Life, Step};
    use crate::store::Turn;

    let l = words::spoken();
    let entry = |number, kind, people: &str, files| EntryView::sample(words, number, kind, people, files);
    let tip = || entry(0, EntryKind::Tip, words.text, 2);
    let roster = crate::pages::roster(words);
    let (person, other) = (PersonId::from_bytes([0xaa; 8]), PersonId::from_bytes([0xbb; 8]));
    let day = |number| crate::domain::Day::from_unix_seconds(1_790_000_000).plus(number);
    let steps = |steps: &[Step], erasure: Option<ErasureView>| {
        let mut life = Life::new(day(0), Clocks::default());
        for step in steps {
            life.take(*step, day(3)).expect("each step fits the one before");
        }
        let channel = roster.channels.first().expect("the roster has one").id;
        let record = TipRecord { channel, life, moved: day(3), turn: Turn::Source, entries: 1 };
        let (reopen, next) = (erasure.is_some(), if steps.is_empty() { Next::Nobody } else { Next::Overseers });
        let view =
            StepsView::of(l, &roster, &record, Reading { person, oversees: false, agrees: false, next }, day(400));
        Some(StepsView { reopen, closed: erasure.or(view.closed), ..view })
    };
    let show = |state: &str, channel: Option<&str>, entries: Vec<EntryView>, steps, refused: Option<EntryKind>| {
        let page = TipPage::sample(words, state, channel, entries, steps, refused);
        crate::pages::Sample::of("desk/tip", state, &page)
    };
    let close = Step::Close(Outcome::Substantiated, Clocks::default());
    let name = || words.line.to_owned();
    let closed = |erasure| steps(&[Step::Answer, close], Some(erasure));
    let all = vec![
        tip(),
        entry(1, EntryKind::Reply, "", 1),
        entry(2, EntryKind::FollowUp, "", 0),
        entry(3, EntryKind::Note, "", 0),
        entry(4, EntryKind::Extension, "", 0),
        entry(5, EntryKind::Closing, "", 0),
        entry(6, EntryKind::Reopening, "", 0),
        entry(7, EntryKind::Sharing, "", 0),
        entry(8, EntryKind::StepBack, "", 0),
        entry(9, EntryKind::Referral, "", 0),
    ];
    let damaged = || EntryView::sample_damaged(1);
    let half_sealed = vec![EntryView::sealed_samples().remove(0), damaged()];
    vec![
        show("sealed", Some(words.line), EntryView::sealed_samples(), steps(&[Step::Extend], None), None),
        show("damaged-sealed", Some(words.line), half_sealed, steps(&[], None), None),
        show("new", Some(words.line), vec![entry(0, EntryKind::Tip, "", 0)], steps(&[], None), None),
        show("all-kinds", Some(words.line), all, steps(&[Step::Extend, Step::Escalate, Step::Reply], None), None),
        show("damaged-entry", Some(words.line), vec![tip(), damaged()], steps(&[], None), None),
        show("damaged-record", None, vec![tip()], None, None),
        show("answered", Some(words.line), vec![tip()], steps(&[Step::Answer], None), None),
        show("closed", Some(words.line), vec![tip()], closed(ErasureView::Nobody), None),
        show("closed-erasure-asked", Some(words.line), vec![tip()], closed(ErasureView::Asked(name())), None),
        show("closed-erasure-to-agree", Some(words.line), vec![tip()], closed(ErasureView::Agree(name())), None),
        show("refused-erasure", Some(words.line), vec![tip()], closed(ErasureView::Nobody), None),
        show("refused-erasure-to-agree", Some(words.line), vec![tip()], closed(ErasureView::Agree(name())), None),
        show("closed-by-another", Some(words.line), vec![tip()], steps(&[close, Step::AskErasure(other)], None), None),
        show("refused-reply", Some(words.line), vec![tip()], steps(&[], None), Some(EntryKind::Reply)),
        show("refused-share", Some(words.line), vec![tip()], steps(&[], None), Some(EntryKind::Sharing)),
        show("refused-note", Some(words.line), vec![tip()], steps(&[], None), Some(EntryKind::Note)),
        show("refused-extension", Some(words.line), vec![tip()], steps(&[], None), Some(EntryKind::Extension)),
        show("refused-closing", Some(words.line), vec![tip()], steps(&[], None), Some(EntryKind::Closing)),
        show("drafted", Some(words.line), vec![tip()], steps(&[], None), None),
        show("carried-reply", Some(words.line), vec![tip()], steps(&[], None), None),
        show("carried-note", Some(words.line), vec![tip()], steps(&[], None), None),
        show("carried-extension", Some(words.line), vec![tip()], steps(&[], None), None),
        show("carried-closing", Some(words.line), vec![tip()], steps(&[], None), None),
        show("refused-label", Some(words.line), vec![tip()], steps(&[], None), None),
    ]
}

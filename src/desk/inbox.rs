//! The inbox: what this person can open, what is due first, and as much of it as they choose.

use std::collections::BTreeSet;
use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use i18n_embed_fl::fl;

use super::bar::{Bar, Here};
use super::door::SignedIn;
use super::list::{self, Choice, Filter, Listing, Mine, State, Tip, Urgency};
use super::search::SearchForm;
use super::session::{Damage, DeskSession};
use super::{Desk, DeskError, standing};
use crate::domain::{ChannelId, Day, TipId, tip_name};
use crate::store::{Roster, TipRecord};
use crate::web::words::Language;
use crate::web::{Frame, block, is_switching, page, words};

/// Rows on one page.
const PAGE_ROWS: usize = 50;

#[derive(Template)]
#[template(path = "desk/inbox.html")]
struct InboxPage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    damaged: bool,
    /// Of the form to search by; `None` for somebody whose reports open elsewhere.
    guard: Option<String>,
    /// What was typed into it.
    find: &'a str,
    /// How many tips are theirs, and of how many of them it is for somebody to do something.
    all: usize,
    waiting: usize,
    /// Something was chosen, and so many tips fit it.
    chosen: Option<usize>,
    choices: Vec<ChoiceView>,
    rows: Vec<RowView>,
    /// What was chosen, for addresses that keep to it: empty, or ending in `&`.
    query: String,
    older: Option<usize>,
    newer: Option<usize>,
}

/// One of the boxes to choose by.
struct ChoiceView {
    name: &'static str,
    label: String,
    options: Vec<OptionView>,
}

/// Something to choose, and how many tips there would be.
struct OptionView {
    value: String,
    text: String,
    chosen: bool,
}

struct RowView {
    id: TipId,
    name: String,
    /// Entries that are new to this person.
    fresh: u32,
    draft: bool,
    labels: Vec<String>,
    /// `None` when the tip's record cannot be read.
    details: Option<RowDetails>,
}

struct RowDetails {
    next: String,
    urgency: Urgency,
    escalated: bool,
    channel: String,
    received: String,
    moved: String,
}

pub(super) async fn show(
    room: Data<Desk>,
    session: SignedIn,
    choice: Option<Query<Choice>>,
) -> Result<HttpResponse, DeskError> {
    respond(room, session.0, choice, "").await
}

/// The same in another language, with what was typed to search by. Nothing else is sent here.
pub(super) async fn switch(
    room: Data<Desk>,
    session: SignedIn,
    choice: Option<Query<Choice>>,
    request: HttpRequest,
    form: Form<SearchForm>,
) -> Result<HttpResponse, DeskError> {
    if !is_switching(&request) {
        return Err(DeskError::Method);
    }
    session.0.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    respond(room, session.0, choice, &form.find).await
}

async fn respond(
    room: Data<Desk>,
    session: Arc<DeskSession>,
    choice: Option<Query<Choice>>,
    find: &str,
) -> Result<HttpResponse, DeskError> {
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let choice = choice.map(Query::into_inner).unwrap_or_default();
    let filter = Filter::parse(&choice)?;
    let today = room.clock.today();
    room.notices.looks(session.person);
    let (opener, known) = (session.clone(), roster.clone());
    let (tips, damage) = block(move || list::tips(&room, &opener, &known)).await??;
    let (frame, bar) = (Frame::new(roster.site.as_str()), Bar::new(&roster, &session, Here::Inbox));
    let shown = InboxPage::of(frame, bar, &roster, &tips, &filter, choice.page, today);
    let listed = tips.iter().filter(|tip| filter.fits(tip)).map(|tip| tip.id).collect();
    session.walk(listed, filter.to_query());
    let guard = (!session.reads_elsewhere(&roster)).then(|| session.secret.guard());
    let shown = InboxPage { damaged: damage == Damage::Found, find, ..shown };
    Ok(page(StatusCode::OK, &shown.searched_by(guard)))
}

impl<'a> InboxPage<'a> {
    fn of(
        frame: Frame<'a>,
        bar: Bar,
        roster: &Roster,
        tips: &[Tip],
        filter: &Filter,
        number: Option<usize>,
        today: Day,
    ) -> Self {
        let l = frame.l;
        let listed: Vec<&Tip> = tips.iter().filter(|tip| filter.fits(tip)).collect();
        let pages = listed.len().div_ceil(PAGE_ROWS).max(1);
        let number = number.unwrap_or(1).clamp(1, pages);
        let rows = listed.iter().skip((number - 1) * PAGE_ROWS).take(PAGE_ROWS);
        let query = filter.to_query();
        Self {
            damaged: false,
            guard: None,
            find: "",
            all: tips.len(),
            waiting: tips.iter().filter(|tip| tip.urgency(today) <= Urgency::Now).count(),
            chosen: (!query.is_empty()).then_some(listed.len()),
            choices: choices(l, roster, tips, filter, bar.own_key),
            rows: rows.map(|tip| RowView::of(l, roster, tip, today)).collect(),
            newer: (number > 1).then(|| number - 1),
            older: (number < pages).then_some(number + 1),
            frame,
            query: if query.is_empty() { query } else { query + "&" },
            bar,
        }
    }
}

impl InboxPage<'_> {
    /// With a form to search by, if there is anything to search here. The language is chosen with it, and the boxes to choose by
    /// are another form; where they are the only one, with them.
    fn searched_by(self, guard: Option<String>) -> Self {
        if self.all == 0 {
            return self;
        }
        let Some(guard) = guard else { return Self { frame: self.frame.with_choice("choose", "/"), ..self } };
        let here = format!("/?{}", self.query.trim_end_matches('&'));
        let frame = self.frame.with_form("search", here.trim_end_matches('?')).in_new_tab();
        Self { frame, guard: Some(guard), ..self }
    }

    /// The letters that lead somewhere from the keyboard, here and on the page of a tip.
    fn keys(&self) -> [(&'static str, String); 6] {
        let l = self.frame.l;
        [
            ("i", fl!(l, "keys-inbox")),
            ("s", fl!(l, "search-heading")),
            ("p", fl!(l, "keys-previous")),
            ("n", fl!(l, "keys-next")),
            ("r", fl!(l, "keys-reply")),
            ("m", fl!(l, "keys-note")),
        ]
    }
}

/// The boxes to choose by; one that leaves nothing to choose is left out.
fn choices(l: &Language, roster: &Roster, tips: &[Tip], filter: &Filter, own_key: bool) -> Vec<ChoiceView> {
    // Each counts what there would be, the other boxes being as they are.
    let option = |filter: &Filter, chosen: bool, value: &str, text: String| {
        let count = tips.iter().filter(|tip| filter.fits(tip)).count();
        OptionView { value: value.to_owned(), text: fl!(l, "inbox-choice", text = text, count = count), chosen }
    };
    let every = |filter: &Filter, chosen| option(filter, chosen, "", fl!(l, "docket-every"));
    let state = |state: Option<Listing>| Filter { state, ..filter.clone() };
    let mine = |mine: Option<Mine>| Filter { mine, ..filter.clone() };
    let channel = |channel: Option<ChannelId>| Filter { channel, ..filter.clone() };
    let label = |label: &str| Filter { label: label.to_owned(), ..filter.clone() };

    let mut states = vec![every(&state(None), filter.state.is_none())];
    states.extend(Listing::ALL.map(|there| {
        let chosen = filter.state == Some(there);
        option(&state(Some(there)), chosen, there.as_str(), state_words(l, there))
    }));
    let mut mines = vec![every(&mine(None), filter.mine.is_none())];
    mines.extend(Mine::ALL.map(|there| {
        let chosen = filter.mine == Some(there);
        option(&mine(Some(there)), chosen, there.as_str(), mine_words(l, there))
    }));
    let mut boxes = vec![ChoiceView { name: "state", label: fl!(l, "inbox-turn"), options: states }];
    if !own_key {
        // What somebody has read elsewhere is known to nobody here.
        boxes.push(ChoiceView { name: "mine", label: fl!(l, "inbox-mine"), options: mines });
    }
    let channels: BTreeSet<ChannelId> = tips.iter().filter_map(|tip| Some(tip.record.as_ref().ok()?.channel)).collect();
    if channels.len() > 1 || filter.channel.is_some() {
        let mut theirs: Vec<_> = roster.channels.iter().filter(|there| channels.contains(&there.id)).collect();
        theirs.sort_by_key(|there| there.name.as_str());
        let options = theirs.into_iter().map(|there| {
            let (chosen, value) = (filter.channel == Some(there.id), there.id.to_string());
            option(&channel(Some(there.id)), chosen, &value, there.name.as_str().to_owned())
        });
        let options = std::iter::once(every(&channel(None), filter.channel.is_none())).chain(options).collect();
        boxes.push(ChoiceView { name: "channel", label: fl!(l, "inbox-channel"), options });
    }
    let labels = list::labels(tips);
    if !labels.is_empty() || !filter.label.is_empty() {
        let mut labels: Vec<_> = labels.into_iter().collect();
        labels.sort_by(|one, other| one.1.cmp(&other.1));
        let options = labels.into_iter().map(|(name, text)| {
            let chosen = filter.label == name;
            option(&label(&name), chosen, &name, text.as_str().to_owned())
        });
        let options = std::iter::once(every(&label(""), filter.label.is_empty())).chain(options).collect();
        boxes.push(ChoiceView { name: "label", label: fl!(l, "inbox-label"), options });
    }
    boxes
}

fn state_words(l: &Language, state: Listing) -> String {
    match state {
        Listing::In(State::Acknowledge) => fl!(l, "inbox-state-acknowledge"),
        Listing::In(State::Answer) => fl!(l, "inbox-state-answer"),
        Listing::In(State::Source) => fl!(l, "inbox-state-source"),
        Listing::In(State::Answered) => fl!(l, "docket-state-answered"),
        Listing::In(State::Closed) => fl!(l, "docket-state-closed"),
        Listing::Escalated => fl!(l, "docket-state-escalated"),
    }
}

fn mine_words(l: &Language, mine: Mine) -> String {
    match mine {
        Mine::Fresh => fl!(l, "inbox-mine-new"),
        Mine::Hand => fl!(l, "inbox-mine-hand"),
        Mine::Draft => fl!(l, "inbox-mine-draft"),
    }
}

/// What is to be done with a tip next, or what is waited for.
fn next(l: &Language, record: &TipRecord, urgency: Urgency, today: Day) -> String {
    let life = &record.life;
    let due = || life.due().map_or_else(String::new, |due| standing::due_sentence(l, due, today));
    match (urgency, life.due(), life.closed) {
        (Urgency::Late, ..) | (Urgency::Now, Some(_), _) => due(),
        (Urgency::Now | Urgency::Unknown, ..) => fl!(l, "inbox-next-written"),
        (Urgency::Waiting, ..) => fl!(l, "inbox-next-source", due = due()),
        (Urgency::Closed, _, Some(closed)) => {
            let (day, outcome) = (words::day(l, closed.day), standing::outcome(l, closed.outcome));
            fl!(l, "standing-closed", day = day, outcome = outcome)
        }
        (Urgency::Answered | Urgency::Closed, ..) => fl!(l, "inbox-turn-source"),
    }
}

impl RowView {
    fn of(l: &Language, roster: &Roster, tip: &Tip, today: Day) -> Self {
        let urgency = tip.urgency(today);
        let details = tip.record.as_ref().ok().map(|record| RowDetails {
            next: next(l, record, urgency, today),
            urgency,
            escalated: record.life.escalated.is_some(),
            channel: roster
                .channel(record.channel)
                .map_or_else(String::new, |channel| channel.name.as_str().to_owned()),
            received: words::day(l, record.life.received),
            moved: words::day(l, record.moved),
        });
        Self {
            id: tip.id,
            name: tip_name(&tip.id),
            fresh: tip.fresh,
            draft: tip.beside.draft,
            labels: tip.beside.labels.iter().map(|label| label.text.as_str().to_owned()).collect(),
            details,
        }
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use std::sync::Arc;

    use super::beside::{Beside, Labelled};
    use crate::domain::{Clocks, Life, Outcome, Step, TipLabel};
    use crate::store::{StoreError, Turn};

    let roster = crate::pages::roster(words);
    let day = |number| Day::from_unix_seconds(1_790_000_000).plus(number);
    // Shorter than what is typed elsewhere, so the same words everywhere.
    let typed = || TipLabel::parse("<b>\"police\" & 'co'</b>").expect("a label");
    let label = |name: &str| Labelled { text: typed(), name: name.to_owned() };
    let tip = |id: u8, steps: &[Step], turn, fresh| {
        let mut life = Life::new(day(0), Clocks::default());
        for step in steps {
            life.take(*step, day(1)).expect("each step fits the one before");
        }
        let channel = ChannelId::from_bytes([1 + id % 2; 8]);
        let record = TipRecord { channel, life, moved: day(1), turn, entries: 1 };
        let labels = (0..id % 3).map(|number| label(&format!("l4bel{number}"))).collect();
        let beside = Arc::new(Beside { labels, seen: 1, mine: false, draft: id == 3 });
        Tip { id: TipId::from_bytes([id; 16]), record: Ok(record), beside, fresh }
    };
    let unreadable = || Tip { record: Err(StoreError::Damaged), ..tip(9, &[], Turn::Handlers, 0) };
    let close = Step::Close(Outcome::Substantiated, Clocks::default());
    let kinds = vec![
        unreadable(),
        tip(2, &[], Turn::Handlers, 1),
        tip(3, &[Step::Acknowledge], Turn::Handlers, 2),
        tip(4, &[Step::Answer], Turn::Handlers, 0),
        tip(5, &[Step::Reply, Step::Escalate], Turn::Source, 0),
        tip(6, &[Step::Answer], Turn::Source, 0),
        tip(7, &[close], Turn::Source, 0),
    ];
    let many = |count: u8| (0..count).map(|id| tip(id, &[], Turn::Handlers, 0)).collect::<Vec<_>>();
    let inbox = |state: &str, tips: &[Tip], filter: &Filter, number, today| {
        let own_key = state == "own-key";
        let bar = Bar { own_key, ..Bar::sample(words, Here::Inbox, state == "one") };
        let guard = (!own_key).then(|| "gu4rd-search".to_owned());
        let shown = InboxPage::of(Frame::new(words.line), bar, &roster, tips, filter, number, today);
        let find = if state == "chosen" { words.line } else { "" };
        let shown = InboxPage { damaged: state == "damaged", find, ..shown };
        crate::pages::Sample::of("desk/inbox", state, &shown.searched_by(guard))
    };
    let all = Filter::default();
    let closed = Filter { state: Some(Listing::In(State::Closed)), ..Filter::default() };
    let nothing = Filter { label: "n0ne".to_owned(), mine: Some(Mine::Draft), ..closed.clone() };
    vec![
        inbox("empty", &[], &all, None, day(0)),
        inbox("damaged", &[tip(1, &[Step::Reply], Turn::Source, 0)], &all, None, day(0)),
        inbox("one", &[tip(2, &[], Turn::Handlers, 1)], &all, None, day(0)),
        inbox("every-kind", &kinds, &all, None, day(5)),
        inbox("own-key", &[tip(1, &[], Turn::Handlers, 0), tip(4, &[], Turn::Handlers, 0)], &all, None, day(5)),
        inbox("late", &kinds, &all, None, day(100)),
        inbox("chosen", &kinds, &closed, None, day(5)),
        inbox("chosen-nothing", &kinds, &nothing, None, day(5)),
        inbox("first-page", &many(120), &all, None, day(0)),
        inbox("middle-page", &many(120), &all, Some(2), day(0)),
        inbox(
            "last-page",
            &many(120),
            &Filter { channel: Some(ChannelId::from_bytes([1; 8])), ..all },
            Some(2),
            day(0),
        ),
    ]
}

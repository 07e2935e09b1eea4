//! The overseers' list: every tip whose grant they hold, by what is due first, without its content until it is theirs to
//! read, and counts of all of them. A tip they were left out of is not here: their grant of it opens for nobody.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Query};
use askama::Template;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::alone::pass_up;
use super::bar::{Bar, Here};
use super::counts::{self, Counts, State};
use super::door::SignedIn;
use super::picture::{Picture, Shown};
use super::session::Damage;
use super::standing;
use super::steps::oversees;
use super::{Desk, DeskError};
use crate::crypto::Hold;
use crate::domain::{ChannelId, Day, Outcome, PersonId, TipId, tip_name};
use crate::store::{Roster, StoreError, TipRecord};
use crate::web::words::Language;
use crate::web::{Frame, block, page, words};

/// Rows on one page.
const PAGE_ROWS: usize = 50;
/// Months in one picture. The table has them all.
const PICTURE_MONTHS: usize = 12;

#[derive(Template)]
#[template(path = "desk/docket.html")]
struct DocketPage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    damaged: bool,
    channels: Vec<ChoiceView>,
    states: Vec<ChoiceView>,
    /// What was chosen, for addresses that keep to it: `channel=…&state=…`.
    chosen: String,
    rows: Vec<RowView>,
    count: usize,
    overdue: usize,
    escalated: usize,
    older: Option<usize>,
    newer: Option<usize>,
    counts: Vec<CountView>,
    pictures: Vec<Picture>,
}

/// Something to choose from.
struct ChoiceView {
    value: String,
    name: String,
    chosen: bool,
}

struct RowView {
    id: TipId,
    name: String,
    channel: String,
    received: String,
    due: String,
    /// It waits for longer than it should, or the source has objected.
    overdue: bool,
    escalated: bool,
}

/// The counts of one channel and month.
struct CountView {
    channel: String,
    month: String,
    counts: Counts,
    overdue: usize,
    closed: String,
}

/// What an address chooses.
#[derive(Deserialize)]
pub(super) struct Choice {
    #[serde(default)]
    channel: String,
    #[serde(default)]
    state: String,
    page: Option<usize>,
}

/// Which tips are listed.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Filter {
    channel: Option<ChannelId>,
    state: Option<Listing>,
}

/// Which of a channel's tips.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Listing {
    In(State),
    /// Answered or closed, and the source has written since.
    ObjectedTo,
    Escalated,
}

impl Listing {
    const ALL: [Self; 6] = [
        Self::In(State::Waiting),
        Self::In(State::Overdue),
        Self::In(State::Answered),
        Self::In(State::Closed),
        Self::ObjectedTo,
        Self::Escalated,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::In(state) => state.as_str(),
            Self::ObjectedTo => "source-wrote",
            Self::Escalated => "escalated",
        }
    }
}

impl Filter {
    /// What an address chooses; whatever is none of the choices is an error.
    pub(super) fn parse(query: &Choice) -> Result<Self, DeskError> {
        let channel = match query.channel.as_str() {
            "" => None,
            id => Some(ChannelId::parse(id).map_err(|_| DeskError::Unreadable)?),
        };
        let state = match query.state.as_str() {
            "" => None,
            name => {
                let listing = Listing::ALL.into_iter().find(|listing| listing.as_str() == name);
                Some(listing.ok_or(DeskError::Unreadable)?)
            }
        };
        Ok(Self { channel, state })
    }

    fn is_of(&self, record: &TipRecord) -> bool {
        self.channel.is_none_or(|channel| channel == record.channel)
    }

    pub(super) fn lists(&self, record: &TipRecord, today: Day) -> bool {
        let fits = match self.state {
            None => true,
            Some(Listing::In(state)) => State::of(&record.life, today) == state,
            Some(Listing::ObjectedTo) => record.is_objected_to(),
            Some(Listing::Escalated) => record.life.escalated.is_some(),
        };
        fits && self.is_of(record)
    }

    /// The same channel, in whatever state.
    pub(super) fn of_channel(self) -> Self {
        Self { state: None, ..self }
    }

    /// As it stands in an address.
    fn to_query(self) -> String {
        let channel = self.channel.map(|channel| channel.to_string()).unwrap_or_default();
        format!("channel={channel}&state={}", self.state.map(Listing::as_str).unwrap_or_default())
    }
}

/// Every tip that this person oversees, or did when it came, and holds a grant of, by what is due first.
pub(super) async fn overseen(
    room: &Data<Desk>,
    session: &SignedIn,
    roster: &Arc<Roster>,
) -> Result<(Vec<(TipId, TipRecord)>, Damage), DeskError> {
    let (cabinet, opener, looking, known) = (room.cabinet.clone(), session.0.clone(), room.clone(), roster.clone());
    let (tips, holdings, damage) = block(move || {
        let (holdings, damage) = opener.holdings(&cabinet)?;
        let mut tips = cabinet.records(|tip| holdings.contains_key(tip))?;
        pass_up(&looking, &opener, &known, &holdings, &mut tips)?;
        Ok::<_, StoreError>((tips, holdings, damage))
    })
    .await??;
    let hold = |id: &TipId| holdings.get(id).copied().unwrap_or(Hold::Open);
    let mut tips: Vec<(TipId, TipRecord)> = tips
        .into_iter()
        .filter_map(|(id, record)| Some((id, record.ok()?)))
        .filter(|(id, record)| oversees(roster, record, session.0.person, hold(id)))
        .collect();
    tips.sort_by_cached_key(|(id, record)| order(id, record));
    Ok((tips, damage))
}

pub(super) async fn show(room: Data<Desk>, session: SignedIn, query: Query<Choice>) -> Result<HttpResponse, DeskError> {
    let filter = Filter::parse(&query)?;
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let (tips, damage) = overseen(&room, &session, &roster).await?;
    let (l, today) = (words::spoken(), room.clock.today());
    let channels = overseen_channels(&roster, session.0.person, &tips);
    let shown = DocketPage {
        frame: frame(roster.site.as_str()),
        bar: Bar::new(&roster, &session.0, Here::Docket),
        damaged: damage == Damage::Found,
        ..DocketPage::of(l, &roster, &channels, &tips, filter, query.page, today)
    };
    Ok(page(StatusCode::OK, &shown))
}

/// The language is chosen with the boxes to choose by, so that it leaves them as they are.
fn frame(site: &str) -> Frame<'_> {
    Frame::new(site).with_choice("choose", "/docket")
}

/// The channels this person oversees, or did when these tips came, in the order of their names.
pub(super) fn overseen_channels(
    roster: &Roster,
    person: PersonId,
    tips: &[(TipId, TipRecord)],
) -> Vec<(ChannelId, String)> {
    let of_tips: BTreeSet<ChannelId> = tips.iter().map(|(_, record)| record.channel).collect();
    let theirs =
        roster.channels.iter().filter(|channel| channel.overseers.contains(&person) || of_tips.contains(&channel.id));
    theirs.map(|channel| (channel.id, channel.name.as_str().to_owned())).collect()
}

/// What is due first comes first, then that to which the source has objected, then what is answered, then what is closed.
fn order(id: &TipId, record: &TipRecord) -> (u8, u64, String) {
    let life = &record.life;
    match (life.due(), life.closed) {
        (Some(due), _) => (0, due.by().unix_seconds(), tip_name(id)),
        (None, _) if record.is_objected_to() => (1, record.moved.unix_seconds(), tip_name(id)),
        (None, None) => (2, life.received.unix_seconds(), tip_name(id)),
        (None, Some(closed)) => (3, closed.day.unix_seconds(), tip_name(id)),
    }
}

impl DocketPage<'_> {
    fn of(
        l: &'static Language,
        roster: &Roster,
        channels: &[(ChannelId, String)],
        tips: &[(TipId, TipRecord)],
        filter: Filter,
        page: Option<usize>,
        today: Day,
    ) -> Self {
        let listed: Vec<_> = tips.iter().filter(|(_, record)| filter.lists(record, today)).collect();
        let pages = listed.len().div_ceil(PAGE_ROWS).max(1);
        let page = page.unwrap_or(1).clamp(1, pages);
        let on_page = listed.iter().skip((page - 1) * PAGE_ROWS).take(PAGE_ROWS);
        let of_channel = tips.iter().filter(|(_, record)| filter.is_of(record));
        let counts = counts::count(of_channel.map(|(_, record)| (record.channel, &record.life)), today);
        Self {
            frame: Frame::new(""),
            bar: Bar::default(),
            damaged: false,
            channels: channel_choices(l, channels, filter),
            states: state_choices(l, filter),
            chosen: filter.to_query(),
            count: listed.len(),
            overdue: listed.iter().filter(|(_, record)| record.life.overdue(today).is_some()).count(),
            escalated: listed.iter().filter(|(_, record)| record.life.escalated.is_some()).count(),
            newer: (page > 1).then(|| page - 1),
            older: (page < pages).then_some(page + 1),
            rows: on_page.map(|(id, record)| RowView::of(l, roster, *id, record, today)).collect(),
            counts: CountView::all(l, channels, &counts),
            pictures: pictures(l, channels, &counts),
        }
    }
}

fn channel_choices(l: &Language, channels: &[(ChannelId, String)], filter: Filter) -> Vec<ChoiceView> {
    let all = ChoiceView { value: String::new(), name: fl!(l, "docket-every"), chosen: filter.channel.is_none() };
    let each = channels.iter().map(|(id, name)| ChoiceView {
        value: id.to_string(),
        name: name.clone(),
        chosen: filter.channel == Some(*id),
    });
    [all].into_iter().chain(each).collect()
}

fn state_choices(l: &Language, filter: Filter) -> Vec<ChoiceView> {
    let all = ChoiceView { value: String::new(), name: fl!(l, "docket-every"), chosen: filter.state.is_none() };
    let each = Listing::ALL.into_iter().map(|listing| ChoiceView {
        value: listing.as_str().to_owned(),
        name: match listing {
            Listing::In(state) => state_word(l, state),
            Listing::ObjectedTo => fl!(l, "docket-state-source-wrote"),
            Listing::Escalated => fl!(l, "docket-state-escalated"),
        },
        chosen: filter.state == Some(listing),
    });
    [all].into_iter().chain(each).collect()
}

fn state_word(l: &Language, state: State) -> String {
    match state {
        State::Overdue => fl!(l, "docket-state-overdue"),
        State::Waiting => fl!(l, "docket-state-waiting"),
        State::Answered => fl!(l, "docket-state-answered"),
        State::Closed => fl!(l, "docket-state-closed"),
    }
}

/// How many were closed, and with which outcomes.
fn closed_words(l: &Language, counts: &Counts) -> String {
    let outcomes = counts.outcomes().filter(|(_, count)| *count > 0);
    let outcomes: Vec<_> =
        outcomes.map(|(outcome, count)| format!("{count} {}", standing::outcome(l, outcome))).collect();
    let count = counts.in_state(State::Closed);
    if outcomes.is_empty() { count.to_string() } else { format!("{count} ({})", outcomes.join(", ")) }
}

/// Channels in the order of their names, in each the newest month first.
fn in_order<'a>(
    channels: &'a [(ChannelId, String)],
    counts: &'a BTreeMap<(ChannelId, Day), Counts>,
) -> impl Iterator<Item = (&'a str, Day, &'a Counts)> {
    channels.iter().flat_map(move |(id, name)| {
        let theirs = counts.iter().rev().filter(move |((channel, _), _)| channel == id);
        theirs.map(move |((_, month), counts)| (name.as_str(), *month, counts))
    })
}

impl CountView {
    fn all(l: &Language, channels: &[(ChannelId, String)], counts: &BTreeMap<(ChannelId, Day), Counts>) -> Vec<Self> {
        let view = |(channel, month, counts): (&str, Day, &Counts)| Self {
            channel: channel.to_owned(),
            month: words::month(l, month),
            counts: counts.clone(),
            overdue: counts.in_state(State::Overdue),
            closed: closed_words(l, counts),
        };
        in_order(channels, counts).map(view).collect()
    }
}

/// Two pictures for each channel in which there is something: how far its newest months are, and what was done in time
/// and came of it.
fn pictures(
    l: &Language,
    channels: &[(ChannelId, String)],
    counts: &BTreeMap<(ChannelId, Day), Counts>,
) -> Vec<Picture> {
    let mut pictures = Vec::new();
    for (id, name) in channels {
        let months: Vec<_> = counts.iter().rev().filter(|((channel, _), _)| channel == id).collect();
        if months.is_empty() {
            continue;
        }
        let mut sum = Counts::default();
        for (_, counts) in &months {
            sum += (*counts).clone();
        }
        let by_month = months.iter().take(PICTURE_MONTHS).map(|((_, month), counts)| Shown {
            name: words::month(l, *month),
            numbers: numbers(l, counts),
            parts: State::ALL.map(|state| (state.as_str(), counts.in_state(state))).into(),
        });
        pictures.push(Picture::new(fl!(l, "docket-picture-months", channel = name.as_str()), by_month.collect()));
        let bar = |name, class, count: usize| Shown { name, numbers: count.to_string(), parts: vec![(class, count)] };
        let done = [
            bar(fl!(l, "docket-received"), "all", sum.received),
            bar(fl!(l, "docket-acknowledged-in-time"), "answered", sum.acknowledged_in_time),
            bar(fl!(l, "docket-answered-in-time"), "answered", sum.answered_in_time),
            bar(fl!(l, "docket-state-escalated"), "overdue", sum.escalated),
        ];
        let outcomes = sum.outcomes().map(|(outcome, count)| bar(closed_as(l, outcome), "closed", count));
        let shown = done.into_iter().chain(outcomes).collect();
        pictures.push(Picture::new(fl!(l, "docket-picture-all", channel = name.as_str()), shown));
    }
    pictures
}

fn closed_as(l: &Language, outcome: Outcome) -> String {
    fl!(l, "docket-closed-as", outcome = standing::outcome(l, outcome))
}

/// A month's states in numbers.
fn numbers(l: &Language, counts: &Counts) -> String {
    fl!(
        l,
        "docket-numbers",
        received = counts.received,
        overdue = counts.in_state(State::Overdue),
        waiting = counts.in_state(State::Waiting),
        answered = counts.in_state(State::Answered),
        closed = counts.in_state(State::Closed)
    )
}

impl RowView {
    fn of(l: &Language, roster: &Roster, id: TipId, record: &TipRecord, today: Day) -> Self {
        let life = &record.life;
        let due = match (life.due(), life.closed, life.answered) {
            (Some(due), _, _) => standing::due_sentence(l, due, today),
            (None, Some(closed), _) => {
                let (day, outcome) = (words::day(l, closed.day), standing::outcome(l, closed.outcome));
                fl!(l, "standing-closed", day = day, outcome = outcome)
            }
            (None, None, Some(day)) => fl!(l, "standing-answered", day = words::day(l, day)),
            (None, None, None) => String::new(),
        };
        let objected = record.is_objected_to();
        let due = if objected { format!("{due} {}", fl!(l, "standing-source-wrote")) } else { due };
        Self {
            id,
            name: tip_name(&id),
            channel: roster
                .channel(record.channel)
                .map_or_else(String::new, |channel| channel.name.as_str().to_owned()),
            received: words::day(l, life.received),
            due,
            overdue: objected || life.overdue(today).is_some(),
            escalated: life.escalated.is_some(),
        }
    }
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::domain::{Clocks, Life, Step};
    use crate::store::Turn;

    let (l, roster) = (words::spoken(), crate::pages::roster(words));
    let day = |number| Day::from_unix_seconds(1_790_000_000).plus(number);
    let channels: Vec<_> =
        roster.channels.iter().map(|channel| (channel.id, channel.name.as_str().to_owned())).collect();
    let close = Step::Close(Outcome::PartlySubstantiated, Clocks::default());
    let tip = |number: u8, received: u32, steps: &[Step]| {
        let mut life = Life::new(day(received), Clocks::default());
        for step in steps {
            life.take(*step, day(received + 3)).expect("each step fits the one before");
        }
        let channel = roster.channels.first().expect("the roster has one");
        let record = TipRecord { channel: channel.id, life, moved: day(3), turn: Turn::Source, entries: 1 };
        (TipId::from_bytes([number; 16]), record)
    };
    let objected = |(id, record)| (id, TipRecord { turn: Turn::Handlers, ..record });
    let all = vec![
        objected(tip(8, 270, &[Step::Answer])),
        tip(1, 296, &[]),
        tip(2, 270, &[]),
        tip(3, 270, &[Step::Escalate]),
        tip(4, 270, &[Step::Acknowledge]),
        tip(5, 0, &[Step::Acknowledge]),
        tip(6, 270, &[Step::Answer]),
        tip(7, 270, &[close]),
    ];
    let many: Vec<_> = (0..120).map(|number| tip(number, 250, &[])).collect();
    let docket = |state: &str, tips: &[(TipId, TipRecord)], filter, number| {
        let page = DocketPage {
            frame: frame(words.line),
            bar: Bar::sample(words, Here::Docket, true),
            damaged: state == "damaged",
            ..DocketPage::of(l, &roster, &channels, tips, filter, number, day(300))
        };
        crate::pages::Sample::of("desk/docket", state, &page)
    };
    let chosen = Filter { channel: Some(channels[0].0), state: Some(Listing::In(State::Answered)) };
    vec![
        docket("empty", &[], Filter::default(), None),
        docket("damaged", &[], Filter::default(), None),
        docket("all-kinds", &all, Filter::default(), None),
        docket("chosen", &all, chosen, None),
        docket("second-of-three-pages", &many, Filter::default(), Some(2)),
    ]
}

#[cfg(test)]
mod tests {
    use super::{Choice, Filter, Listing};

    #[test]
    fn what_is_none_of_the_choices_is_refused() {
        let parse = |channel: &str, state: &str| {
            Filter::parse(&Choice { channel: channel.to_owned(), state: state.to_owned(), page: None })
        };
        for listing in Listing::ALL {
            assert!(parse("", listing.as_str()).unwrap() == Filter { channel: None, state: Some(listing) });
        }
        assert!(parse("", "").unwrap() == Filter::default());
        for (channel, state) in [("x", ""), ("", "lost"), ("", "Waiting"), ("0102030405060708", " ")] {
            assert!(parse(channel, state).is_err());
        }
    }
}

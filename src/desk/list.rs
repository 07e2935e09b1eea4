//! What the inbox lists: every tip that is this person's, by what is due first, and what they choose of it.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use serde::Deserialize;

use super::alone::pass_up;
use super::beside::{Beside, Labelled};
use super::session::{Damage, DeskSession};
use super::{Desk, DeskError};
use crate::crypto::Hold;
use crate::domain::{ChannelId, Day, Due, TipId, TipLabel, tip_name};
use crate::store::{Roster, StoreError, TipRecord, Turn};

/// One tip of a person's inbox.
pub(super) struct Tip {
    pub(super) id: TipId,
    pub(super) record: Result<TipRecord, StoreError>,
    pub(super) beside: Arc<Beside>,
    /// Entries this person has not seen.
    pub(super) fresh: u32,
}

/// Where a tip stands, to those who handle it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum State {
    /// Nobody has said yet that it arrived.
    Acknowledge,
    /// It is for the handlers to write.
    Answer,
    /// A handler has asked something, and the source has not written since.
    Source,
    /// It has been answered, and the source has not written since.
    Answered,
    /// It is closed.
    Closed,
}

impl State {
    pub(super) fn of(record: &TipRecord) -> Self {
        match (record.life.closed, record.life.due(), record.turn) {
            (Some(_), ..) => Self::Closed,
            (None, Some(Due::Acknowledge(_)), _) => Self::Acknowledge,
            (None, _, Turn::Handlers) => Self::Answer,
            (None, Some(Due::Answer(_)), Turn::Source) => Self::Source,
            (None, None, Turn::Source) => Self::Answered,
        }
    }
}

/// A state to choose by: one of them, or that the overseers have it, which goes with any.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Listing {
    In(State),
    Escalated,
}

impl Listing {
    pub(super) const ALL: [Self; 6] = [
        Self::In(State::Acknowledge),
        Self::In(State::Answer),
        Self::In(State::Source),
        Self::In(State::Answered),
        Self::In(State::Closed),
        Self::Escalated,
    ];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::In(State::Acknowledge) => "acknowledge",
            Self::In(State::Answer) => "answer",
            Self::In(State::Source) => "source",
            Self::In(State::Answered) => "answered",
            Self::In(State::Closed) => "closed",
            Self::Escalated => "escalated",
        }
    }

    fn fits(self, record: &TipRecord) -> bool {
        match self {
            Self::In(state) => State::of(record) == state,
            Self::Escalated => record.life.escalated.is_some(),
        }
    }
}

/// What concerns this person in particular.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mine {
    /// There is something in it that they have not seen.
    Fresh,
    /// They acted on it last: acknowledged it, wrote in it, put it off, closed it, shared it or handed it over.
    Hand,
    /// They have a draft in it.
    Draft,
}

impl Mine {
    pub(super) const ALL: [Self; 3] = [Self::Fresh, Self::Hand, Self::Draft];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Fresh => "new",
            Self::Hand => "mine",
            Self::Draft => "draft",
        }
    }

    fn fits(self, tip: &Tip) -> bool {
        match self {
            Self::Fresh => tip.fresh > 0,
            Self::Hand => tip.beside.mine,
            Self::Draft => tip.beside.draft,
        }
    }
}

/// What an address chooses.
#[derive(Deserialize, Default)]
pub(super) struct Choice {
    #[serde(default)]
    state: String,
    #[serde(default)]
    mine: String,
    #[serde(default)]
    channel: String,
    #[serde(default)]
    label: String,
    pub(super) page: Option<usize>,
}

/// Which tips are listed.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Filter {
    pub(super) state: Option<Listing>,
    pub(super) mine: Option<Mine>,
    pub(super) channel: Option<ChannelId>,
    /// What a label goes by in addresses; empty for any.
    pub(super) label: String,
}

impl Filter {
    /// What an address chooses; whatever is none of the choices is an error.
    pub(super) fn parse(choice: &Choice) -> Result<Self, DeskError> {
        fn one_of<T: Copy>(all: &[T], name: impl Fn(T) -> &'static str, asked: &str) -> Result<Option<T>, DeskError> {
            let found = all.iter().copied().find(|choice| name(*choice) == asked);
            if asked.is_empty() || found.is_some() { Ok(found) } else { Err(DeskError::Unreadable) }
        }
        let channel = match choice.channel.as_str() {
            "" => None,
            id => Some(ChannelId::parse(id).map_err(|_| DeskError::Unreadable)?),
        };
        Ok(Self {
            state: one_of(&Listing::ALL, Listing::as_str, &choice.state)?,
            mine: one_of(&Mine::ALL, Mine::as_str, &choice.mine)?,
            channel,
            label: choice.label.clone(),
        })
    }

    pub(super) fn fits(&self, tip: &Tip) -> bool {
        let of_record = |fits: &dyn Fn(&TipRecord) -> bool| tip.record.as_ref().is_ok_and(fits);
        self.state.is_none_or(|state| of_record(&|record| state.fits(record)))
            && self.channel.is_none_or(|channel| of_record(&|record| record.channel == channel))
            && self.mine.is_none_or(|mine| mine.fits(tip))
            && (self.label.is_empty() || tip.beside.labels.iter().any(|label| label.name == self.label))
    }

    /// The choices as an address has them.
    pub(super) fn to_query(&self) -> String {
        let channel = self.channel.map(|channel| channel.to_string()).unwrap_or_default();
        // A label's name comes out of an address, so anything may stand in it.
        let label: String = self.label.chars().filter(char::is_ascii_alphanumeric).collect();
        let chosen = [
            ("state", self.state.map_or("", Listing::as_str)),
            ("mine", self.mine.map_or("", Mine::as_str)),
            ("channel", &channel),
            ("label", &label),
        ];
        let chosen = chosen.iter().filter(|(_, value)| !value.is_empty());
        chosen.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
    }
}

/// Every tip that is this person's, what is due first. Takes its time: not for a worker's thread.
///
/// # Errors
/// [`StoreError`] when the database cannot be read.
pub(super) fn tips(room: &Desk, session: &DeskSession, roster: &Roster) -> Result<(Vec<Tip>, Damage), StoreError> {
    let (cabinet, person, notices) = (&room.cabinet, session.person, &room.notices);
    let (holdings, damage) = session.holdings(cabinet)?;
    let mut records = cabinet.records(|tip| holdings.contains_key(tip))?;
    pass_up(room, session, roster, &holdings, &mut records)?;
    records.retain(|(tip, record)| {
        holdings.get(tip).is_some_and(|hold| hold.counts_at_once())
            || record.as_ref().is_ok_and(|record| record.life.escalated.is_some())
    });
    let released = records.iter().map(|(tip, _)| (*tip, Hold::Open));
    notices.reads(person, holdings.iter().map(|(tip, hold)| (*tip, *hold)).chain(released));
    let theirs: HashSet<TipId> = records.iter().map(|(tip, _)| *tip).collect();
    let cards = session.beside(cabinet, &theirs)?;
    let tips = records.into_iter().map(|(id, record)| {
        let beside = cards.get(&id).cloned().unwrap_or_default();
        let seen = room.readings.seen(&id, person).unwrap_or(beside.seen);
        let entries = record.as_ref().map_or(0, |record| record.entries);
        // What opens elsewhere is read elsewhere, and nobody here knows how far.
        let fresh = if session.reads_here(&id) { entries.saturating_sub(seen) } else { 0 };
        Tip { id, record, beside, fresh }
    });
    let mut tips: Vec<Tip> = tips.collect();
    let today = room.clock.today();
    tips.sort_by_cached_key(|tip| tip.order(today));
    Ok((tips, damage))
}

/// The labels on these tips, each once, by what they go by in addresses.
pub(super) fn labels(tips: &[Tip]) -> BTreeMap<String, TipLabel> {
    let labels = tips.iter().flat_map(|tip| &tip.beside.labels);
    labels.map(|Labelled { text, name }| (name.clone(), text.clone())).collect()
}

/// How soon somebody must do something.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Urgency {
    /// Nobody knows: its record cannot be read.
    Unknown,
    /// It should have been done by now.
    Late,
    /// It is for the handlers to do something.
    Now,
    /// A clock runs, and it is for the source to write.
    Waiting,
    /// It has been answered.
    Answered,
    /// It is closed, and the source has not written since.
    Closed,
}

impl Tip {
    pub(super) fn urgency(&self, today: Day) -> Urgency {
        let Ok(record) = &self.record else { return Urgency::Unknown };
        match (State::of(record), record.turn) {
            _ if record.life.overdue(today).is_some() => Urgency::Late,
            (State::Acknowledge | State::Answer, _) | (State::Closed, Turn::Handlers) => Urgency::Now,
            (State::Source, _) => Urgency::Waiting,
            (State::Answered, _) => Urgency::Answered,
            (State::Closed, Turn::Source) => Urgency::Closed,
        }
    }

    /// What cannot be read comes first; then by urgency; then by the day it is due, or, where no clock runs, was last
    /// written to: what waits longest first, what needs nothing newest first. Within a day the order is that of the names:
    /// nothing finer than a day shows.
    fn order(&self, today: Day) -> (Urgency, u32, String) {
        let (urgency, name) = (self.urgency(today), tip_name(&self.id));
        let day = self.record.as_ref().map_or(0, |record| {
            let moved = record.moved.number();
            match urgency {
                Urgency::Answered | Urgency::Closed => u32::MAX - moved,
                _ => record.life.due().map_or(moved, |due| due.by().number()),
            }
        });
        (urgency, day, name)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Choice, Filter, State, Tip, Urgency};
    use crate::desk::beside::Beside;
    use crate::domain::{ChannelId, Clocks, Day, Life, Outcome, Step, TipId};
    use crate::store::{StoreError, TipRecord, Turn};

    fn day(number: u32) -> Day {
        Day::from_number(number)
    }

    /// A tip that came on day 0 and to which this happened on day 1; the source has written on the day `wrote`, if it has.
    fn tip(id: u8, steps: &[Step], wrote: Option<u32>) -> Tip {
        let mut life = Life::new(day(0), Clocks::default());
        for step in steps {
            life.take(*step, day(1)).unwrap();
        }
        let replied = steps.iter().any(|step| !matches!(step, Step::Acknowledge | Step::Escalate));
        let turn = if replied && wrote.is_none() { Turn::Source } else { Turn::Handlers };
        let moved = day(wrote.unwrap_or_default());
        let record = TipRecord { channel: ChannelId::from_bytes([id; 8]), life, moved, turn, entries: 1 };
        Tip { id: TipId::from_bytes([id; 16]), record: Ok(record), beside: Arc::new(Beside::default()), fresh: 0 }
    }

    const CLOSE: Step = Step::Close(Outcome::Referred, Clocks { acknowledge_days: 7, answer_days: 90, keep_days: 365 });

    #[test]
    fn every_tip_is_in_one_state_and_the_due_comes_first() {
        let broken = Tip { record: Err(StoreError::Damaged), ..tip(0, &[], None) };
        let sorted = [
            (broken, None, Urgency::Unknown),
            (tip(1, &[Step::Acknowledge], None), Some(State::Answer), Urgency::Late),
            (tip(2, &[Step::Reply], None), Some(State::Source), Urgency::Late),
            (tip(3, &[Step::Answer], Some(40)), Some(State::Answer), Urgency::Now),
            (tip(4, &[CLOSE], Some(41)), Some(State::Closed), Urgency::Now),
            (tip(5, &[Step::Answer], None), Some(State::Answered), Urgency::Answered),
            (tip(6, &[CLOSE], None), Some(State::Closed), Urgency::Closed),
        ];
        let today = day(95);
        for (tip, state, urgency) in &sorted {
            assert_eq!(tip.record.as_ref().ok().map(State::of), *state);
            assert_eq!(tip.urgency(today), *urgency);
        }
        let order: Vec<_> = sorted.iter().map(|(tip, ..)| tip.order(today)).collect();
        assert!(order.is_sorted(), "{order:?}");
        // Before anything is late, what is due first is first, whoever is to write.
        let (fresh, asked) = (tip(7, &[], None), tip(8, &[Step::Reply], None));
        assert_eq!(fresh.record.as_ref().ok().map(State::of), Some(State::Acknowledge));
        assert!(fresh.order(day(3)) < asked.order(day(3)));
        assert_eq!(asked.urgency(day(3)), Urgency::Waiting);
    }

    #[test]
    fn what_is_chosen_survives_its_address_and_nothing_else_stands_in_it() {
        let choice = Choice {
            state: "escalated".to_owned(),
            mine: "new".to_owned(),
            channel: "0101010101010101".to_owned(),
            label: "ab12\"><script>&x=".to_owned(),
            page: None,
        };
        let filter = Filter::parse(&choice).unwrap();
        assert_eq!(filter.to_query(), "state=escalated&mine=new&channel=0101010101010101&label=ab12scriptx");
        assert_eq!(Filter::default().to_query(), "");
        for (state, mine, channel) in [("late", "", ""), ("", "all", ""), ("", "", "x")] {
            let [state, mine, channel] = [state, mine, channel].map(str::to_owned);
            assert!(Filter::parse(&Choice { state, mine, channel, ..Choice::default() }).is_err());
        }
    }

    #[test]
    fn every_choice_narrows_the_list() {
        let escalated = tip(1, &[Step::Reply, Step::Escalate], None);
        let parse = |state: &str, channel: &str| {
            let (state, channel) = (state.to_owned(), channel.to_owned());
            Filter::parse(&Choice { state, channel, ..Choice::default() }).unwrap()
        };
        assert!(parse("", "").fits(&escalated) && parse("escalated", "").fits(&escalated));
        assert!(parse("source", "0101010101010101").fits(&escalated) && !parse("closed", "").fits(&escalated));
        assert!(!parse("", "0202020202020202").fits(&escalated));
        let mine = |mine: &str| Filter::parse(&Choice { mine: mine.to_owned(), ..Choice::default() }).unwrap();
        let fresh = Tip { fresh: 1, ..tip(2, &[], None) };
        assert!(mine("new").fits(&fresh) && !mine("new").fits(&escalated) && !mine("draft").fits(&fresh));
        let held = Beside { mine: true, draft: true, ..Beside::default() };
        let held = Tip { beside: Arc::new(held), ..tip(3, &[], None) };
        assert!(mine("mine").fits(&held) && mine("draft").fits(&held) && !mine("mine").fits(&fresh));
    }
}

//! Counts of the tips somebody oversees, per channel and month. They count what is still there: what is left of an erased
//! tip does not say whom its source had left out, so it is counted at the terminal and shown to nobody here.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use crate::domain::{ChannelId, Day, Life, Outcome};

/// How far a tip is. Every tip is in one state.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum State {
    /// Something was due before today.
    Overdue,
    /// Something is due.
    Waiting,
    /// Answered, and not closed.
    Answered,
    /// Closed.
    Closed,
}

impl State {
    /// Every state, most urgent first.
    pub(super) const ALL: [Self; 4] = [Self::Overdue, Self::Waiting, Self::Answered, Self::Closed];

    pub(super) fn of(life: &Life, today: Day) -> Self {
        match (life.closed, life.due()) {
            (Some(_), _) => Self::Closed,
            (None, None) => Self::Answered,
            (None, Some(due)) if due.by() < today => Self::Overdue,
            (None, Some(_)) => Self::Waiting,
        }
    }

    /// Its name in addresses, files and style sheets.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Waiting => "waiting",
            Self::Answered => "answered",
            Self::Closed => "closed",
        }
    }
}

/// What is counted.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Counts {
    pub(super) received: usize,
    pub(super) acknowledged_in_time: usize,
    pub(super) answered_in_time: usize,
    pub(super) escalated: usize,
    states: [usize; State::ALL.len()],
    outcomes: [usize; Outcome::ALL.len()],
}

impl Counts {
    fn of(life: &Life, today: Day) -> Self {
        let state = State::of(life, today);
        let outcome = life.closed.map(|closed| closed.outcome);
        Self {
            received: 1,
            acknowledged_in_time: usize::from(life.acknowledged.is_some_and(|day| day <= life.acknowledge_by)),
            answered_in_time: usize::from(life.answered.is_some_and(|day| day <= life.answer_by)),
            escalated: usize::from(life.escalated.is_some()),
            states: State::ALL.map(|one| usize::from(one == state)),
            outcomes: Outcome::ALL.map(|one| usize::from(Some(one) == outcome)),
        }
    }

    /// How many are in this state.
    pub(super) fn in_state(&self, state: State) -> usize {
        State::ALL.iter().zip(self.states).find(|(one, _)| **one == state).map_or(0, |(_, count)| count)
    }

    /// How many were closed with each outcome, in the order a form lists them.
    pub(super) fn outcomes(&self) -> impl Iterator<Item = (Outcome, usize)> {
        Outcome::ALL.into_iter().zip(self.outcomes)
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.received += other.received;
        self.acknowledged_in_time += other.acknowledged_in_time;
        self.answered_in_time += other.answered_in_time;
        self.escalated += other.escalated;
        for (mine, more) in self.states.iter_mut().zip(other.states) {
            *mine += more;
        }
        for (mine, more) in self.outcomes.iter_mut().zip(other.outcomes) {
            *mine += more;
        }
    }
}

/// The counts of every channel and month in which something came. Months are told by their first day.
pub(super) fn count<'a>(
    tips: impl Iterator<Item = (ChannelId, &'a Life)>,
    today: Day,
) -> BTreeMap<(ChannelId, Day), Counts> {
    let mut counts: BTreeMap<(ChannelId, Day), Counts> = BTreeMap::new();
    for (channel, life) in tips {
        *counts.entry((channel, life.received.month())).or_default() += Counts::of(life, today);
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::{Counts, State, count};
    use crate::domain::{ChannelId, Clocks, Day, Life, Outcome, Step};

    fn life(received: Day, steps: &[(u32, Step)]) -> Life {
        let mut life = Life::new(received, Clocks::default());
        for (after, step) in steps {
            life.take(*step, received.plus(*after)).unwrap();
        }
        life
    }

    #[test]
    fn a_tip_is_counted_in_its_month_and_in_time_is_on_the_last_day() {
        let leap_day = Day::from_unix_seconds(1_709_164_800);
        assert_eq!(leap_day.to_string(), "2024-02-29");
        let (here, there) = (ChannelId::from_bytes([1; 8]), ChannelId::from_bytes([2; 8]));
        let close = Step::Close(Outcome::Referred, Clocks::default());
        let lives = [
            (here, life(leap_day, &[(7, Step::Acknowledge), (90, Step::Answer)])),
            (here, life(leap_day, &[(8, Step::Acknowledge), (91, Step::Answer)])),
            (here, life(leap_day, &[(3, Step::Escalate)])),
            (here, life(leap_day.plus(1), &[(2, close)])),
            (there, life(leap_day, &[(80, Step::Extend), (91, Step::Answer)])),
        ];
        let counts = count(lives.iter().map(|(channel, life)| (*channel, life)), leap_day.plus(8));
        let february = &counts[&(here, leap_day.month())];
        assert_eq!((february.received, february.acknowledged_in_time, february.answered_in_time), (3, 1, 1));
        assert_eq!(
            (february.escalated, february.in_state(State::Overdue), february.in_state(State::Answered)),
            (1, 1, 2)
        );
        let march = &counts[&(here, leap_day.plus(1))];
        assert_eq!((march.received, march.in_state(State::Closed), march.acknowledged_in_time), (1, 1, 1));
        assert_eq!(march.outcomes().find(|(_, count)| *count > 0), Some((Outcome::Referred, 1)));
        assert_eq!(counts[&(there, leap_day.month())].answered_in_time, 1, "the time was extended");
        assert_eq!(counts.len(), 3);
    }

    #[test]
    fn every_tip_is_in_one_state() {
        let day = Day::from_unix_seconds(1_709_164_800);
        let mut sum = Counts::default();
        for steps in [&[][..], &[(1, Step::Reply)], &[(1, Step::Answer)], &[(1, Step::Escalate)]] {
            for today in [0, 7, 8, 90, 91] {
                sum += Counts::of(&life(day, steps), day.plus(today));
            }
        }
        assert_eq!(State::ALL.map(|state| sum.in_state(state)).iter().sum::<usize>(), sum.received);
        assert_eq!(sum.received, 20);
    }
}

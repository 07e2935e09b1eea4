//! The life of a tip: what has happened to it, what is due, and what may happen next. Days come in as arguments.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Clocks, Day, PersonId};

/// The time that Directive (EU) 2019/1937 allows at most for an answer, in duly justified cases: article 11(2)(d).
const EXTENDED_ANSWER_MONTHS: u32 = 6;

/// What came of a tip. The order is part of the store's format.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Outcome {
    /// It was true.
    Substantiated,
    /// Part of it was.
    PartlySubstantiated,
    /// It was looked into and not found to be so.
    NotSubstantiated,
    /// It was handed over to somebody else.
    Referred,
    /// There was too little to work with.
    NotEnough,
    /// It was not for this place.
    OutOfScope,
}

impl Outcome {
    /// Every outcome, in the order a form lists them.
    pub const ALL: [Self; 6] = [
        Self::Substantiated,
        Self::PartlySubstantiated,
        Self::NotSubstantiated,
        Self::Referred,
        Self::NotEnough,
        Self::OutOfScope,
    ];

    /// Its name in forms, files and addresses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Substantiated => "substantiated",
            Self::PartlySubstantiated => "partly",
            Self::NotSubstantiated => "not-substantiated",
            Self::Referred => "referred",
            Self::NotEnough => "not-enough",
            Self::OutOfScope => "out-of-scope",
        }
    }

    /// The outcome of this name.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.as_str() == text)
    }
}

/// How a tip was closed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Closed {
    /// When.
    pub day: Day,
    /// What came of it.
    pub outcome: Outcome,
    /// The last day it is kept.
    pub keep_until: Day,
}

/// Something that happens to a tip.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// A handler says that it has arrived.
    Acknowledge,
    /// A handler writes to the source.
    Reply,
    /// A handler writes to the source, and that is the answer.
    Answer,
    /// The source adds something.
    FollowUp,
    /// Handlers talk among themselves, share it or step back.
    Note,
    /// A handler gives a reason why the answer takes longer.
    Extend,
    /// It goes to the overseers.
    Escalate,
    /// It is done.
    Close(Outcome, Clocks),
    /// It is not done after all: neither closed nor answered, and so its clock runs again.
    Reopen,
    /// The first of two people asks for it to be erased.
    AskErasure(PersonId),
    /// The wish to erase it is withdrawn.
    KeepAfterAll,
}

/// The step does not fit what has happened to the tip so far.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
pub enum NotNow {
    /// It happened already.
    #[error("that has been done already")]
    Done,
    /// The tip is closed.
    #[error("the tip is closed")]
    Closed,
    /// The tip is not closed.
    #[error("the tip is not closed")]
    Open,
}

/// Whose clock is running, and until which day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Due {
    /// It is to be acknowledged by this day.
    Acknowledge(Day),
    /// It is to be answered by this day.
    Answer(Day),
}

impl Due {
    /// The last day on which it is in time.
    #[must_use]
    pub fn by(self) -> Day {
        match self {
            Self::Acknowledge(day) | Self::Answer(day) => day,
        }
    }
}

/// What has happened to a tip, and its clocks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Life {
    /// The day it came.
    pub received: Day,
    /// The last day to acknowledge it.
    pub acknowledge_by: Day,
    /// The last day to answer it.
    pub answer_by: Day,
    /// The day it was acknowledged.
    pub acknowledged: Option<Day>,
    /// The day it was answered.
    pub answered: Option<Day>,
    /// The day the time to answer it was extended.
    pub extended: Option<Day>,
    /// The day it went to the overseers.
    pub escalated: Option<Day>,
    /// How it was closed.
    pub closed: Option<Closed>,
    /// Who asked for it to be erased before its time.
    pub erasure_asked: Option<PersonId>,
}

impl Life {
    /// A tip that came on this day.
    #[must_use]
    pub fn new(received: Day, clocks: Clocks) -> Self {
        Self {
            received,
            acknowledge_by: received.plus(clocks.acknowledge_days),
            answer_by: received.plus(clocks.answer_days),
            acknowledged: None,
            answered: None,
            extended: None,
            escalated: None,
            closed: None,
            erasure_asked: None,
        }
    }

    /// What is due next; nothing once it has been answered or closed.
    #[must_use]
    pub fn due(&self) -> Option<Due> {
        match self {
            Self { closed: Some(_), .. } | Self { answered: Some(_), .. } => None,
            Self { acknowledged: None, .. } => Some(Due::Acknowledge(self.acknowledge_by)),
            _ => Some(Due::Answer(self.answer_by)),
        }
    }

    /// What was due before today and has not been done.
    #[must_use]
    pub fn overdue(&self, today: Day) -> Option<Due> {
        self.due().filter(|due| due.by() < today)
    }

    /// Whether it has been kept as long as it should be. An open tip never has.
    #[must_use]
    pub fn is_over(&self, today: Day) -> bool {
        self.closed.is_some_and(|closed| closed.keep_until < today)
    }

    /// Takes a step.
    ///
    /// # Errors
    /// [`NotNow`]; nothing has changed.
    pub fn take(&mut self, step: Step, day: Day) -> Result<(), NotNow> {
        match step {
            Step::Note | Step::FollowUp => {}
            Step::Acknowledge => match self.acknowledged {
                Some(_) => return Err(NotNow::Done),
                None => self.acknowledged = Some(day),
            },
            Step::Reply => self.acknowledged = self.acknowledged.or(Some(day)),
            Step::Answer => {
                self.acknowledged = self.acknowledged.or(Some(day));
                self.answered = self.answered.or(Some(day));
            }
            Step::Extend => match self {
                Self { closed: Some(_), .. } => return Err(NotNow::Closed),
                Self { extended: Some(_), .. } | Self { answered: Some(_), .. } => return Err(NotNow::Done),
                _ => {
                    self.extended = Some(day);
                    self.answer_by = self.answer_by.max(self.received.plus_months(EXTENDED_ANSWER_MONTHS));
                }
            },
            Step::Escalate => match self.escalated {
                Some(_) => return Err(NotNow::Done),
                None => self.escalated = Some(day),
            },
            Step::Close(..) if self.closed.is_some() => return Err(NotNow::Closed),
            Step::Close(outcome, clocks) => {
                self.acknowledged = self.acknowledged.or(Some(day));
                self.closed = Some(Closed { day, outcome, keep_until: day.plus(clocks.keep_days) });
            }
            Step::Reopen if self.closed.is_none() && self.answered.is_none() => return Err(NotNow::Open),
            Step::Reopen => (self.closed, self.answered, self.erasure_asked) = (None, None, None),
            Step::AskErasure(person) => match self {
                Self { closed: None, .. } => return Err(NotNow::Open),
                Self { erasure_asked: Some(_), .. } => return Err(NotNow::Done),
                _ => self.erasure_asked = Some(person),
            },
            Step::KeepAfterAll => {
                self.erasure_asked.take().ok_or(NotNow::Done)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Due, Life, NotNow, Outcome, Step};
    use crate::domain::{Clocks, Day, PersonId};

    fn day(number: u64) -> Day {
        Day::from_unix_seconds((20_000 + number) * 86_400)
    }

    fn life() -> Life {
        Life::new(day(0), Clocks::default())
    }

    #[test]
    fn a_clock_runs_out_after_its_last_day_and_not_on_it() {
        let mut life = life();
        assert_eq!(life.due(), Some(Due::Acknowledge(day(7))));
        assert_eq!(life.overdue(day(7)), None);
        assert_eq!(life.overdue(day(8)), Some(Due::Acknowledge(day(7))));
        life.take(Step::Reply, day(3)).unwrap();
        assert_eq!((life.acknowledged, life.due()), (Some(day(3)), Some(Due::Answer(day(90)))));
        assert_eq!(life.overdue(day(90)), None);
        assert_eq!(life.overdue(day(91)), Some(Due::Answer(day(90))));
        life.take(Step::Answer, day(80)).unwrap();
        assert_eq!((life.acknowledged, life.due(), life.overdue(day(9_999))), (Some(day(3)), None, None));
    }

    #[test]
    fn the_answer_can_be_put_off_once_and_to_six_months() {
        let mut life = life();
        life.take(Step::Extend, day(80)).unwrap();
        assert_eq!((day(0).to_string(), life.answer_by.to_string()), ("2024-10-04".into(), "2025-04-04".into()));
        assert_eq!(life.due(), Some(Due::Acknowledge(day(7))), "that is no acknowledgement");
        assert_eq!(life.take(Step::Extend, day(170)), Err(NotNow::Done));
        let generous = Clocks { answer_days: 400, ..Clocks::default() };
        let mut life = Life::new(day(0), generous);
        life.take(Step::Extend, day(1)).unwrap();
        assert_eq!(life.answer_by, day(400), "never shortened");
    }

    #[test]
    fn only_a_closed_tip_is_ever_over() {
        let mut life = life();
        assert!(!life.is_over(day(100_000)));
        life.take(Step::Close(Outcome::OutOfScope, Clocks::default()), day(5)).unwrap();
        assert_eq!(life.due(), None);
        assert!(!life.is_over(day(370)));
        assert!(life.is_over(day(371)));
        assert_eq!(life.take(Step::Close(Outcome::Referred, Clocks::default()), day(6)), Err(NotNow::Closed));
        life.take(Step::AskErasure(PersonId::from_bytes([1; 8])), day(6)).unwrap();
        life.take(Step::Reopen, day(7)).unwrap();
        assert_eq!((life.closed, life.erasure_asked), (None, None));
        assert!(!life.is_over(day(100_000)));
        assert_eq!(life.take(Step::Reopen, day(7)), Err(NotNow::Open));
        assert_eq!(life.take(Step::AskErasure(PersonId::from_bytes([1; 8])), day(8)), Err(NotNow::Open));
    }

    #[test]
    fn what_is_opened_again_is_to_be_answered_again() {
        let close = Step::Close(Outcome::NotEnough, Clocks::default());
        for done in [&[Step::Answer][..], &[Step::Answer, close], &[close]] {
            let mut life = life();
            for step in done {
                life.take(*step, day(5)).unwrap();
            }
            assert_eq!(life.due(), None);
            life.take(Step::Reopen, day(20)).unwrap();
            assert_eq!((life.due(), life.acknowledged), (Some(Due::Answer(day(90))), Some(day(5))));
            assert_eq!(life.overdue(day(91)), Some(Due::Answer(day(90))));
        }
    }

    #[test]
    fn every_outcome_has_a_name_of_its_own() {
        for outcome in Outcome::ALL {
            assert_eq!(Outcome::parse(outcome.as_str()), Some(outcome));
        }
        assert_eq!(Outcome::parse("Substantiated"), None);
    }
}

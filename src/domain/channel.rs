//! What a channel asks of its handlers, and of its sources: days, and questions of its own.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Day, QuestionId};

/// Most questions a channel may ask. A source in fear fills in no long form.
pub const QUESTIONS_MAX: usize = 12;
/// Longest question, and longest choice, in characters: one line on a phone or two.
pub const QUESTION_MAX_CHARS: usize = 200;
/// Most choices of one question.
pub const CHOICES_MAX: usize = 12;
/// Longest answer in one line, in characters.
pub const SHORT_ANSWER_MAX_CHARS: usize = 200;
/// Longest answer in several lines, in characters.
pub const LONG_ANSWER_MAX_CHARS: usize = 10_000;

/// The clocks of a channel, in days.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Clocks {
    /// Until a tip is to be acknowledged.
    pub acknowledge_days: u32,
    /// Until it is to be answered.
    pub answer_days: u32,
    /// For how long it is kept after it was closed.
    pub keep_days: u32,
}

/// The limits of Directive (EU) 2019/1937, article 9, and a year.
impl Default for Clocks {
    fn default() -> Self {
        Self { acknowledge_days: 7, answer_days: 90, keep_days: 365 }
    }
}

/// Which clock is set to nonsense.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
pub enum ClocksError {
    /// Not from 1 to [`Clocks::ACKNOWLEDGE_MAX`] days.
    #[error("days to acknowledge")]
    Acknowledge,
    /// Not from 1 to [`Clocks::ANSWER_MAX`] days.
    #[error("days to answer")]
    Answer,
    /// Not from 1 to [`Clocks::KEEP_MAX`] days.
    #[error("days to keep")]
    Keep,
    /// To be answered before it is to be acknowledged.
    #[error("answer before acknowledgement")]
    Order,
}

impl Clocks {
    /// Longest time to acknowledge: a month. Beyond it nobody would call it a clock.
    pub const ACKNOWLEDGE_MAX: u32 = 31;
    /// Longest time to answer: the six months of the directive's article 11.
    pub const ANSWER_MAX: u32 = 184;
    /// Longest time to keep: ten years.
    pub const KEEP_MAX: u32 = 3_653;

    /// Parses three numbers of days as they were typed.
    ///
    /// # Errors
    /// [`ClocksError`].
    pub fn parse(acknowledge: &str, answer: &str, keep: &str) -> Result<Self, ClocksError> {
        let days = |text: &str, max| text.trim().parse().ok().filter(|days| (1..=max).contains(days));
        let clocks = Self {
            acknowledge_days: days(acknowledge, Self::ACKNOWLEDGE_MAX).ok_or(ClocksError::Acknowledge)?,
            answer_days: days(answer, Self::ANSWER_MAX).ok_or(ClocksError::Answer)?,
            keep_days: days(keep, Self::KEEP_MAX).ok_or(ClocksError::Keep)?,
        };
        if clocks.answer_days < clocks.acknowledge_days { Err(ClocksError::Order) } else { Ok(clocks) }
    }
}

/// Something a channel asks beside what happened.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Question {
    /// Random; the name of its field in a form, so that a question can be reworded while a source writes.
    pub id: QuestionId,
    /// The question.
    pub label: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// Whether a tip needs an answer to it.
    pub required: bool,
}

/// How a question is answered. The order of the variants is part of the store's format.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum QuestionKind {
    /// In one line.
    Short,
    /// In as many lines as it takes.
    Long,
    /// By one of these.
    Choice(Vec<String>),
    /// By a day.
    Date,
}

/// What a source answered to a channel's question, as it stands in `details.json`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The question, as it was worded then.
    pub question: String,
    /// The answer.
    pub answer: String,
}

/// Why an answer was refused. Never carries the answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
pub enum AnswerError {
    /// There must be one.
    #[error("no answer")]
    Missing,
    /// Longer than the limit.
    #[error("longer than {max_chars} characters")]
    TooLong {
        /// The limit, in characters.
        max_chars: usize,
    },
    /// None of the choices.
    #[error("none of the choices")]
    Choice,
    /// Not a day of the calendar as `2026-11-27`.
    #[error("not a day")]
    Date,
}

impl Question {
    /// Parses the answer to this question; `None` when it was left blank and may be.
    ///
    /// # Errors
    /// [`AnswerError`].
    pub fn parse_answer(&self, text: &str) -> Result<Option<Answer>, AnswerError> {
        let text = text.replace("\r\n", "\n");
        let text = text.trim();
        if text.is_empty() {
            return if self.required { Err(AnswerError::Missing) } else { Ok(None) };
        }
        let visible = |keep: &[char]| -> String {
            text.chars().map(|c| if c.is_control() && !keep.contains(&c) { '\u{fffd}' } else { c }).collect()
        };
        let within = |max_chars| {
            if text.chars().count() > max_chars { Err(AnswerError::TooLong { max_chars }) } else { Ok(()) }
        };
        let answer = match &self.kind {
            QuestionKind::Short => {
                within(SHORT_ANSWER_MAX_CHARS)?;
                visible(&[])
            }
            QuestionKind::Long => {
                within(LONG_ANSWER_MAX_CHARS)?;
                visible(&['\n', '\t'])
            }
            QuestionKind::Choice(choices) => {
                choices.iter().find(|choice| *choice == text).ok_or(AnswerError::Choice)?.clone()
            }
            QuestionKind::Date => Day::civil_text(text).ok_or(AnswerError::Date)?,
        };
        Ok(Some(Answer { question: self.label.clone(), answer }))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{AnswerError, Clocks, ClocksError, Question, QuestionKind};
    use crate::domain::QuestionId;

    #[test]
    fn clocks_set_to_nonsense_are_named() {
        assert_eq!(Clocks::parse("7", " 90 ", "365"), Ok(Clocks::default()));
        for (typed, error) in [
            (["0", "90", "365"], ClocksError::Acknowledge),
            (["-7", "90", "365"], ClocksError::Acknowledge),
            (["seven", "90", "365"], ClocksError::Acknowledge),
            (["32", "90", "365"], ClocksError::Acknowledge),
            (["7", "", "365"], ClocksError::Answer),
            (["7", "99999999999999999999", "365"], ClocksError::Answer),
            (["7", "90", "1e9"], ClocksError::Keep),
            (["20", "10", "365"], ClocksError::Order),
        ] {
            let [acknowledge, answer, keep] = typed;
            assert_eq!(Clocks::parse(acknowledge, answer, keep), Err(error), "{typed:?}");
        }
    }

    fn question(kind: QuestionKind, required: bool) -> Question {
        Question { id: QuestionId::from_bytes([1; 8]), label: "Where?".to_owned(), kind, required }
    }

    #[test]
    fn an_answer_fits_its_question_or_is_refused() {
        let answer = |kind, required, text: &str| {
            question(kind, required).parse_answer(text).map(|answer| answer.map(|answer| answer.answer))
        };
        let choices = || QuestionKind::Choice(vec!["Wing A".to_owned(), "Wing B".to_owned()]);
        assert_eq!(answer(QuestionKind::Short, false, " \n"), Ok(None));
        assert_eq!(answer(QuestionKind::Short, true, " \n"), Err(AnswerError::Missing));
        assert_eq!(answer(QuestionKind::Short, true, " a\u{1b}b "), Ok(Some("a\u{fffd}b".to_owned())));
        assert_eq!(answer(QuestionKind::Short, true, &"x".repeat(201)), Err(AnswerError::TooLong { max_chars: 200 }));
        assert_eq!(answer(QuestionKind::Long, true, "a\r\nb"), Ok(Some("a\nb".to_owned())));
        assert_eq!(answer(choices(), true, "Wing B"), Ok(Some("Wing B".to_owned())));
        assert_eq!(answer(choices(), true, "Wing C"), Err(AnswerError::Choice));
        assert_eq!(answer(QuestionKind::Date, true, "2024-02-29"), Ok(Some("2024-02-29".to_owned())));
        for bad in ["2023-02-29", "29.2.2024", "2024-2-29", "20240229", "12024-02-29", "2024-13-01", "yesterday"] {
            assert_eq!(answer(QuestionKind::Date, true, bad), Err(AnswerError::Date), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn any_answer_is_answered(text in any::<String>()) {
            for kind in [QuestionKind::Short, QuestionKind::Long, QuestionKind::Choice(vec![]), QuestionKind::Date] {
                let _ = question(kind, true).parse_answer(&text).is_ok();
            }
            let _ = Clocks::parse(&text, &text, &text).is_ok();
        }
    }
}

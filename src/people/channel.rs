//! A channel's name, people, clocks and questions.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::PeopleError;
use super::name::distinct;
use crate::crypto::random_bytes;
use crate::domain::{
    CHOICES_MAX, ChannelId, Clocks, Day, Name, PersonId, QUESTION_MAX_CHARS, QUESTIONS_MAX, Question, QuestionId,
    QuestionKind,
};
use crate::store::{Cabinet, Channel, ChannelState, Roster};

/// Longest description, in characters: a few sentences.
pub const DESCRIPTION_MAX_CHARS: usize = 1_000;
/// All texts of a channel together, in bytes: its record stays well below what the store keeps safely.
const TEXTS_MAX_BYTES: usize = 20 * 1024;

/// What somebody typed about a channel.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChannelDraft {
    /// Which edit of the channel this was typed over.
    pub revision: u32,
    /// What the source sees.
    pub name: String,
    /// What belongs here.
    pub description: String,
    /// Who reads its tips.
    pub handlers: BTreeSet<PersonId>,
    /// Who sees that they move.
    pub overseers: BTreeSet<PersonId>,
    /// Days to acknowledge.
    pub acknowledge: String,
    /// Days to answer.
    pub answer: String,
    /// Days to keep after closing.
    pub keep: String,
    /// What it asks. A row without a question asks nothing.
    pub questions: Vec<QuestionDraft>,
}

/// What somebody typed about a question.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct QuestionDraft {
    /// Its id; `None` when it is new.
    pub id: Option<QuestionId>,
    /// The question.
    pub label: String,
    /// How it is answered.
    pub kind: KindDraft,
    /// One choice in each line; counts only for [`KindDraft::Choice`].
    pub choices: String,
    /// Whether a tip needs an answer to it.
    pub required: bool,
}

/// How a question is answered.
#[derive(Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum KindDraft {
    /// In one line.
    #[default]
    Short,
    /// In several.
    Long,
    /// By one of several choices.
    Choice,
    /// By a day.
    Date,
}

/// A new channel, as the form first shows it.
impl Default for ChannelDraft {
    fn default() -> Self {
        let Clocks { acknowledge_days, answer_days, keep_days } = Clocks::default();
        Self {
            revision: 0,
            name: String::new(),
            description: String::new(),
            handlers: BTreeSet::new(),
            overseers: BTreeSet::new(),
            acknowledge: acknowledge_days.to_string(),
            answer: answer_days.to_string(),
            keep: keep_days.to_string(),
            questions: Vec::new(),
        }
    }
}

impl ChannelDraft {
    /// A channel as it stands.
    #[must_use]
    pub fn of(channel: &Channel) -> Self {
        let questions = channel.questions.iter().map(|question| {
            let (kind, choices) = match &question.kind {
                QuestionKind::Short => (KindDraft::Short, String::new()),
                QuestionKind::Long => (KindDraft::Long, String::new()),
                QuestionKind::Choice(choices) => (KindDraft::Choice, choices.join("\n")),
                QuestionKind::Date => (KindDraft::Date, String::new()),
            };
            let (label, required) = (question.label.clone(), question.required);
            QuestionDraft { id: Some(question.id), label, kind, choices, required }
        });
        Self {
            revision: channel.revision,
            name: channel.name.as_str().to_owned(),
            description: channel.description.clone(),
            handlers: channel.handlers.iter().copied().collect(),
            overseers: channel.overseers.iter().copied().collect(),
            acknowledge: channel.clocks.acknowledge_days.to_string(),
            answer: channel.clocks.answer_days.to_string(),
            keep: channel.clocks.keep_days.to_string(),
            questions: questions.collect(),
        }
    }

    /// What was typed, where it was changed from `seen`; elsewhere what stands `now`.
    #[must_use]
    pub fn merged(self, seen: &Self, now: &Self) -> Self {
        let now = now.clone();
        Self {
            revision: now.revision,
            name: newer(self.name, &seen.name, now.name),
            description: newer(self.description, &seen.description, now.description),
            handlers: both(&self.handlers, &seen.handlers, &now.handlers),
            overseers: both(&self.overseers, &seen.overseers, &now.overseers),
            acknowledge: newer(self.acknowledge, &seen.acknowledge, now.acknowledge),
            answer: newer(self.answer, &seen.answer, now.answer),
            keep: newer(self.keep, &seen.keep, now.keep),
            questions: newer(self.questions, &seen.questions, now.questions),
        }
    }

    /// Checks everything but what depends on other channels and on who is there.
    fn parse(&self) -> Result<Parsed, PeopleError> {
        let name = Name::parse(&self.name).map_err(|_| PeopleError::Name)?;
        let description = visible(&self.description);
        if description.chars().count() > DESCRIPTION_MAX_CHARS {
            return Err(PeopleError::Description);
        }
        if self.handlers.is_empty() && self.overseers.is_empty() {
            return Err(PeopleError::EmptyChannel);
        }
        let clocks = Clocks::parse(&self.acknowledge, &self.answer, &self.keep)?;
        let mut questions: Vec<Question> = Vec::new();
        for (row, draft) in (1..).zip(&self.questions) {
            let Some(question) = draft.parse(row)? else { continue };
            if questions.iter().any(|other| other.label == question.label || other.id == question.id) {
                return Err(PeopleError::QuestionTwice(row));
            }
            questions.push(question);
        }
        if questions.len() > QUESTIONS_MAX {
            return Err(PeopleError::TooManyQuestions);
        }
        let texts: usize = questions.iter().map(text_bytes).sum();
        if texts + description.len() > TEXTS_MAX_BYTES {
            return Err(PeopleError::ChannelTooLarge);
        }
        Ok(Parsed { name, description, clocks, questions })
    }
}

/// What was typed, where it was changed; elsewhere what stands now.
pub(super) fn newer<T: PartialEq>(typed: T, seen: &T, now: T) -> T {
    if typed == *seen { now } else { typed }
}

/// What stands now, with what was ticked and without what was unticked: two people may each have chosen some.
pub(super) fn both<T: Ord + Copy>(typed: &BTreeSet<T>, seen: &BTreeSet<T>, now: &BTreeSet<T>) -> BTreeSet<T> {
    let kept = now.iter().filter(|one| typed.contains(one) || !seen.contains(one));
    kept.chain(typed.difference(seen)).copied().collect()
}

struct Parsed {
    name: Name,
    description: String,
    clocks: Clocks,
    questions: Vec<Question>,
}

impl QuestionDraft {
    /// Whether nothing was typed into this row.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.label.trim().is_empty() && self.choices.trim().is_empty()
    }

    fn parse(&self, row: usize) -> Result<Option<Question>, PeopleError> {
        if self.is_blank() {
            return Ok(None);
        }
        let label = visible(&self.label).replace('\n', " ");
        if !(1..=QUESTION_MAX_CHARS).contains(&label.chars().count()) {
            return Err(PeopleError::Question(row));
        }
        let kind = match self.kind {
            KindDraft::Short => QuestionKind::Short,
            KindDraft::Long => QuestionKind::Long,
            KindDraft::Date => QuestionKind::Date,
            KindDraft::Choice => {
                let choices = visible(&self.choices);
                let choices: Vec<String> =
                    choices.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
                let different: BTreeSet<&String> = choices.iter().collect();
                let short = choices.iter().all(|choice| choice.chars().count() <= QUESTION_MAX_CHARS);
                if !(2..=CHOICES_MAX).contains(&choices.len()) || different.len() != choices.len() || !short {
                    return Err(PeopleError::Choices(row));
                }
                QuestionKind::Choice(choices)
            }
        };
        let id = self.id.unwrap_or_else(|| QuestionId::from_bytes(random_bytes()));
        Ok(Some(Question { id, label, kind, required: self.required }))
    }
}

/// Makes a channel.
///
/// # Errors
/// [`PeopleError`].
pub fn add_channel(cabinet: &Cabinet, today: Day, draft: &ChannelDraft) -> Result<ChannelId, PeopleError> {
    let Parsed { name, description, clocks, questions } = draft.parse()?;
    let id = ChannelId::from_bytes(random_bytes());
    cabinet.edit_roster(today, |roster| {
        distinct(&name, roster.channels.iter().map(|channel| &channel.name))?;
        let (handlers, overseers) = (present(roster, &draft.handlers)?, present(roster, &draft.overseers)?);
        let channel = Channel::new(id, name, handlers, overseers);
        roster.channels.push(Channel { description, clocks, questions, ..channel });
        Ok::<_, PeopleError>(())
    })??;
    Ok(id)
}

/// Changes a channel, if it still stands as it was when `draft` was typed over it.
///
/// # Errors
/// [`PeopleError`].
pub fn edit_channel(cabinet: &Cabinet, today: Day, id: ChannelId, draft: &ChannelDraft) -> Result<(), PeopleError> {
    let Parsed { name, description, clocks, questions } = draft.parse()?;
    cabinet.edit_roster(today, |roster| {
        let channel = roster.channel(id).ok_or(PeopleError::Missing)?;
        if channel.revision != draft.revision {
            return Err(PeopleError::Changed);
        }
        let others = roster.channels.iter().filter(|other| other.id != id);
        distinct(&name, others.map(|other| &other.name))?;
        let (handlers, overseers) = (present(roster, &draft.handlers)?, present(roster, &draft.overseers)?);
        if let Some(channel) = roster.channels.iter_mut().find(|channel| channel.id == id) {
            *channel = Channel {
                id,
                name,
                description,
                handlers: in_order(&channel.handlers, handlers),
                overseers: in_order(&channel.overseers, overseers),
                clocks,
                questions,
                state: channel.state,
                revision: channel.revision.saturating_add(1),
            };
        }
        Ok(())
    })??;
    Ok(())
}

/// Closes a channel, which keeps its tips, or opens it again.
///
/// # Errors
/// [`PeopleError::Missing`].
pub fn set_channel_state(cabinet: &Cabinet, today: Day, id: ChannelId, state: ChannelState) -> Result<(), PeopleError> {
    cabinet.edit_roster(today, |roster| {
        let channel = roster.channels.iter_mut().find(|channel| channel.id == id).ok_or(PeopleError::Missing)?;
        channel.state = state; // no edit of what a form holds, so nobody's form is out of date by it
        Ok::<_, PeopleError>(())
    })??;
    Ok(())
}

/// Everybody named is there, invited at least.
fn present(roster: &Roster, ids: &BTreeSet<PersonId>) -> Result<Vec<PersonId>, PeopleError> {
    let there = |id: &PersonId| roster.person(*id).is_some_and(|person| !person.is_removed());
    if ids.iter().all(there) { Ok(ids.iter().copied().collect()) } else { Err(PeopleError::NobodyOfThatName) }
}

/// Those who stay keep their places; new ones follow.
fn in_order(before: &[PersonId], after: Vec<PersonId>) -> Vec<PersonId> {
    let mut order: Vec<PersonId> = before.iter().copied().filter(|id| after.contains(id)).collect();
    order.extend(after.into_iter().filter(|id| !before.contains(id)));
    order
}

fn text_bytes(question: &Question) -> usize {
    let choices = match &question.kind {
        QuestionKind::Choice(choices) => choices.iter().map(String::len).sum(),
        QuestionKind::Short | QuestionKind::Long | QuestionKind::Date => 0,
    };
    question.label.len() + choices
}

/// Line ends as `\n`, control characters made visible, outer spaces gone.
fn visible(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    text.trim().chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect()
}

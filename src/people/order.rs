//! What the terminal may ask about channels and people, carried out on the roster: by the running server, or by the command
//! itself when none runs. Channels and people are called by their names.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    ChannelDraft, Hand, KindDraft, PeopleError, PersonDraft, QuestionDraft, Reading, accept, add_channel, edit_channel,
    edit_person, invite, removal_of, remove_person, reset_passphrase, set_channel_state,
};
use crate::domain::{ChannelId, Day, PersonId, tip_name};
use crate::secret::Secret;
use crate::store::{Cabinet, Channel, ChannelState, Keys, Person, PersonState, Roster, Tombstone};

/// What is asked.
#[derive(Serialize, Deserialize)]
pub enum Order {
    /// Who is here and who is invited.
    ListPeople,
    /// Invites a person; with a passphrase, lets them in at once.
    AddPerson {
        /// What they sign in with.
        name: String,
        /// What a source sees beside it.
        title: String,
        /// Whether they may change channels and people.
        operator: bool,
        /// The channels they handle, by name.
        handles: Vec<String>,
        /// The channels they oversee, by name.
        oversees: Vec<String>,
        /// Theirs, when they are let in at once.
        passphrase: Option<String>,
        /// The public half of a key of their own, when they are let in at once with one.
        recipient: Option<String>,
    },
    /// Gives or takes the operator role.
    SetOperator {
        /// Whose.
        name: String,
        /// Whether they have it from now on.
        operator: bool,
    },
    /// What would follow if a person were removed.
    AskRemoval(String),
    /// Removes a person.
    RemovePerson(String),
    /// Sets a new passphrase with the paper key.
    ResetPassphrase {
        /// Whose.
        name: String,
        /// The line that begins with `AGE-SECRET-KEY-PQ-1`.
        paper_key: String,
        /// The new one.
        passphrase: String,
    },
    /// What came of tips that have been erased: how many of each channel, month and outcome.
    CountErased,
    /// The channels.
    ListChannels,
    /// Makes a channel.
    AddChannel(ChannelOrder),
    /// Changes what is given of a channel.
    EditChannel {
        /// What it is called now.
        channel: String,
        /// What is changed.
        order: ChannelOrder,
    },
    /// Closes a channel, or opens it again.
    SetChannel {
        /// Which.
        channel: String,
        /// Whether it takes tips from now on.
        open: bool,
    },
}

/// What is given of a channel; the rest is as usual, or as it was.
#[derive(Default, Serialize, Deserialize)]
pub struct ChannelOrder {
    /// What it is called from now on.
    pub name: Option<String>,
    /// What belongs here.
    pub description: Option<String>,
    /// Its handlers, by name.
    pub handlers: Option<Vec<String>>,
    /// Its overseers, by name.
    pub overseers: Option<Vec<String>>,
    /// Days to acknowledge.
    pub acknowledge: Option<String>,
    /// Days to answer.
    pub answer: Option<String>,
    /// Days to keep after closing.
    pub keep: Option<String>,
    /// Its questions: a JSON list as the list of channels shows it.
    pub questions: Option<String>,
}

/// What came of it, for people and for programs.
#[derive(Serialize, Deserialize)]
pub struct Told {
    /// Lines for a person.
    pub lines: Vec<String>,
    /// The same as JSON.
    pub json: String,
}

impl Told {
    /// That nothing was done, for programs.
    #[must_use]
    pub fn refused(why: &str) -> Self {
        Self::new(Vec::new(), &json!({ "error": why }))
    }

    fn new(lines: Vec<String>, json: &Value) -> Self {
        Self { lines, json: json.to_string() }
    }
}

/// A question as JSON.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionJson {
    question: String,
    kind: String,
    #[serde(default)]
    choices: Vec<String>,
    #[serde(default)]
    required: bool,
}

/// Carries an order out.
///
/// # Errors
/// [`PeopleError`]; nothing has changed.
pub fn carry_out(cabinet: &Cabinet, today: Day, order: &Order) -> Result<Told, PeopleError> {
    let roster = cabinet.roster().ok_or(PeopleError::NotSetUp)?;
    match order {
        Order::ListPeople => Ok(list_people(&roster)),
        Order::AddPerson { name, title, operator, handles, oversees, passphrase, recipient } => {
            let draft = PersonDraft {
                revision: 0,
                name: name.clone(),
                title: title.clone(),
                operator: *operator,
                handles: channels(&roster, handles)?,
                oversees: channels(&roster, oversees)?,
            };
            let reading = recipient.as_deref().map_or(Reading::Here, Reading::OwnKey);
            add_person(cabinet, today, &draft, passphrase.clone().map(Secret::new), reading)
        }
        Order::SetOperator { name, operator } => {
            let person = person(&roster, name)?;
            let seen = PersonDraft::of(&roster, person);
            edit_person(cabinet, today, person.id, &seen, &PersonDraft { operator: *operator, ..seen.clone() })?;
            let said = if *operator { "is an operator now" } else { "is no operator any more" };
            Ok(Told::new(vec![format!("{name} {said}.")], &json!({ "name": name, "operator": operator })))
        }
        Order::AskRemoval(name) => {
            let removal = removal_of(cabinet, today, person(&roster, name)?.id)?;
            Ok(follows(&roster, name, &removal))
        }
        Order::RemovePerson(name) => {
            let removal = remove_person(cabinet, today, person(&roster, name)?.id, Hand::Terminal)?;
            let mut told = follows(&roster, name, &removal);
            told.lines.insert(0, format!("{name} has been removed: their keys are destroyed."));
            Ok(told)
        }
        Order::ResetPassphrase { name, paper_key, passphrase } => {
            let (paper_key, passphrase) = (Secret::new(paper_key.clone()), Secret::new(passphrase.clone()));
            reset_passphrase(cabinet, today, name, &paper_key, passphrase)?;
            Ok(Told::new(vec![format!("{name} has a new passphrase.")], &json!({ "name": name })))
        }
        Order::CountErased => Ok(count_erased(&roster, &cabinet.tombstones()?)),
        Order::ListChannels => Ok(list_channels(&roster)),
        Order::AddChannel(order) => {
            let draft = order.over(&roster, ChannelDraft::default())?;
            let id = add_channel(cabinet, today, &draft)?;
            let (name, takes_tips) = (draft.name.trim(), takes_tips(cabinet, id)?);
            let line = if takes_tips {
                format!("{name} takes reports at /report/{id}.")
            } else {
                format!("{name} will take reports at /report/{id} once somebody on it has come in.")
            };
            let value = json!({ "name": name, "id": id.to_string(), "takes_reports": takes_tips });
            Ok(Told::new(vec![line], &value))
        }
        Order::EditChannel { channel: name, order } => {
            let channel = channel(&roster, name)?;
            let draft = order.over(&roster, ChannelDraft::of(channel))?;
            edit_channel(cabinet, today, channel.id, &draft)?;
            Ok(Told::new(
                vec![format!("{} has been changed.", draft.name.trim())],
                &json!({ "name": draft.name.trim() }),
            ))
        }
        Order::SetChannel { channel: name, open } => {
            let state = if *open { ChannelState::Open } else { ChannelState::Closed };
            let id = channel(&roster, name)?.id;
            set_channel_state(cabinet, today, id, state)?;
            let takes_tips = takes_tips(cabinet, id)?;
            let said = match (open, takes_tips) {
                (false, _) => "takes no more reports; those it has are kept",
                (true, true) => "takes reports again",
                (true, false) => "is open again, and will take reports once somebody on it is here",
            };
            let value = json!({ "name": name, "open": open, "takes_reports": takes_tips });
            Ok(Told::new(vec![format!("{name} {said}.")], &value))
        }
    }
}

/// Whether a channel takes tips now.
fn takes_tips(cabinet: &Cabinet, id: ChannelId) -> Result<bool, PeopleError> {
    let roster = cabinet.roster().ok_or(PeopleError::NotSetUp)?;
    Ok(roster.channel(id).is_some_and(|channel| roster.takes_tips(channel)))
}

fn add_person(
    cabinet: &Cabinet,
    today: Day,
    draft: &PersonDraft,
    passphrase: Option<Secret<String>>,
    reading: Reading<'_>,
) -> Result<Told, PeopleError> {
    let name = draft.name.trim();
    let invited = invite(cabinet, today, draft)?;
    let Some(passphrase) = passphrase else {
        let link = format!("/invitation?key={}", invited.secret.expose());
        let lines = vec![
            format!("{name} is invited. This link works once, until {}, at the address of the desk:", invited.expires),
            link.clone(),
        ];
        return Ok(Told::new(lines, &json!({ "name": name, "link": link, "until": invited.expires.to_string() })));
    };
    match accept(cabinet, today, invited.secret.expose(), passphrase, reading) {
        Ok((_, paper_key)) => {
            let what = match reading {
                Reading::Here => "",
                Reading::OwnKey(_) => " It sets a new passphrase and opens no report: reports open with their own key.",
            };
            let lines = vec![
                format!("{name} can sign in. This is their paper key, shown only now.{what}"),
                paper_key.expose().clone(),
            ];
            Ok(Told::new(lines, &json!({ "name": name, "paper_key": paper_key.expose() })))
        }
        Err(error) => {
            // Nothing is to have changed: the invitation goes again.
            remove_person(cabinet, today, invited.id, Hand::Terminal)?;
            Err(error)
        }
    }
}

fn list_people(roster: &Roster) -> Told {
    let here: Vec<&Person> = roster.people.iter().filter(|person| !person.is_removed()).collect();
    let names = |ids: &BTreeSet<ChannelId>| -> Vec<&str> {
        ids.iter().filter_map(|id| roster.channel(*id)).map(|channel| channel.name.as_str()).collect()
    };
    let told = here.iter().map(|person| {
        let draft = PersonDraft::of(roster, person);
        let (handles, oversees) = (names(&draft.handles), names(&draft.oversees));
        let (state, until) = match &person.state {
            PersonState::Invited(invitation) => ("invited", Some(invitation.expires.to_string())),
            PersonState::Active(_) => ("here", None),
            PersonState::Removed => ("removed", None),
        };
        let mut line = format!("{}, {}: {state}", person.name.as_str(), person.title.as_str());
        for (role, channels) in [("handles", &handles), ("oversees", &oversees)] {
            if !channels.is_empty() {
                line = format!("{line}; {role} {}", channels.join(", "));
            }
        }
        if person.operator {
            line.push_str("; operator");
        }
        let own_key = person.keys().is_some_and(Keys::are_own);
        if own_key {
            line.push_str("; reads with a key of their own");
        }
        let value = json!({
            "name": person.name.as_str(), "title": person.title.as_str(), "state": state, "invited_until": until,
            "operator": person.operator, "handles": handles, "oversees": oversees, "own_key": own_key,
            "last_signed_in": person.last_signed_in.map(|day| day.to_string()),
        });
        (line, value)
    });
    let (lines, values): (Vec<String>, Vec<Value>) = told.unzip();
    Told::new(lines, &Value::Array(values))
}

/// For a spreadsheet, a line each; the first names the columns.
fn count_erased(roster: &Roster, left: &[Tombstone]) -> Told {
    let told = left.iter().map(|left| {
        let channel = roster.channel(left.channel);
        let channel = channel.map_or_else(|| left.channel.to_string(), |channel| channel.name.as_str().to_owned());
        let month: String = left.month.to_string().chars().take("2024-02".len()).collect();
        let outcome = left.outcome.as_str();
        let line = format!("{month}\t{outcome}\t{}\t{channel}", left.count);
        (line, json!({ "month": month, "outcome": outcome, "erased": left.count, "channel": channel }))
    });
    let (lines, values): (Vec<String>, Vec<Value>) = told.unzip();
    let columns = "month\toutcome\terased\tchannel".to_owned();
    Told::new([columns].into_iter().chain(lines).collect(), &Value::Array(values))
}

fn list_channels(roster: &Roster) -> Told {
    let names = |ids: &[PersonId]| -> Vec<&str> {
        ids.iter().filter_map(|id| roster.person(*id)).map(|person| person.name.as_str()).collect()
    };
    let told = roster.channels.iter().map(|channel| {
        let takes_tips = roster.takes_tips(channel);
        let state = match (channel.state, takes_tips) {
            (ChannelState::Closed, _) => "closed",
            (ChannelState::Open, true) => "takes reports",
            (ChannelState::Open, false) => "nobody is here: takes no reports",
        };
        let (handlers, overseers) = (names(&channel.handlers), names(&channel.overseers));
        let said = |names: &[&str]| if names.is_empty() { "nobody".to_owned() } else { names.join(", ") };
        let line = format!(
            "{}: {state}; handlers: {}; overseers: {}; days: {}, {}, {}; questions: {}",
            channel.name.as_str(),
            said(&handlers),
            said(&overseers),
            channel.clocks.acknowledge_days,
            channel.clocks.answer_days,
            channel.clocks.keep_days,
            channel.questions.len(),
        );
        let questions: Vec<QuestionJson> = ChannelDraft::of(channel).questions.iter().map(QuestionJson::of).collect();
        let value = json!({
            "name": channel.name.as_str(), "id": channel.id.to_string(), "description": channel.description,
            "open": channel.state == ChannelState::Open, "takes_reports": takes_tips,
            "handlers": handlers, "overseers": overseers,
            "acknowledge_days": channel.clocks.acknowledge_days, "answer_days": channel.clocks.answer_days,
            "keep_days": channel.clocks.keep_days, "questions": questions,
        });
        (line, value)
    });
    let (lines, values): (Vec<String>, Vec<Value>) = told.unzip();
    Told::new(lines, &Value::Array(values))
}

fn follows(roster: &Roster, name: &str, removal: &super::Removal) -> Told {
    let channels = |ids: &[ChannelId]| -> Vec<String> {
        let found = ids.iter().filter_map(|id| roster.channel(*id));
        found.map(|channel| channel.name.as_str().to_owned()).collect()
    };
    let (without_handler, without_anybody) = (channels(&removal.without_handler), channels(&removal.without_anybody));
    let mut without_reader: Vec<String> = removal.without_reader.iter().map(tip_name).collect();
    without_reader.sort();
    let mut lines = Vec::new();
    if removal.has_overseen {
        lines.push(format!(
            "{name} oversees a channel, or did not long ago: reports of that time that do not move may go to nobody else."
        ));
    }
    for channel in &without_handler {
        lines.push(format!("Nobody else handles {channel}: its reports go to those who oversee it."));
    }
    for channel in &without_anybody {
        lines.push(format!("{channel} takes no more reports until somebody is put on it."));
    }
    for tip in &without_reader {
        lines.push(format!("Report without a reader: {tip}"));
    }
    let value = json!({
        "name": name, "without_handler": without_handler, "without_anybody": without_anybody,
        "without_reader": without_reader, "has_overseen": removal.has_overseen,
    });
    Told::new(lines, &value)
}

fn person<'a>(roster: &'a Roster, name: &str) -> Result<&'a Person, PeopleError> {
    let wanted = name.trim().to_lowercase();
    let mut there = roster.people.iter().filter(|person| !person.is_removed());
    there.find(|person| person.name.as_str().to_lowercase() == wanted).ok_or(PeopleError::Missing)
}

fn channel<'a>(roster: &'a Roster, name: &str) -> Result<&'a Channel, PeopleError> {
    let wanted = name.trim().to_lowercase();
    let mut channels = roster.channels.iter();
    channels.find(|channel| channel.name.as_str().to_lowercase() == wanted).ok_or(PeopleError::Missing)
}

fn channels(roster: &Roster, names: &[String]) -> Result<BTreeSet<ChannelId>, PeopleError> {
    names.iter().map(|name| channel(roster, name).map(|channel| channel.id)).collect()
}

impl ChannelOrder {
    /// A draft with what is given here.
    fn over(&self, roster: &Roster, mut draft: ChannelDraft) -> Result<ChannelDraft, PeopleError> {
        let people = |names: &Vec<String>| -> Result<BTreeSet<PersonId>, PeopleError> {
            names.iter().map(|name| person(roster, name).map(|person| person.id)).collect()
        };
        let texts = [
            (&self.name, &mut draft.name),
            (&self.description, &mut draft.description),
            (&self.acknowledge, &mut draft.acknowledge),
            (&self.answer, &mut draft.answer),
            (&self.keep, &mut draft.keep),
        ];
        for (given, field) in texts {
            if let Some(given) = given {
                given.clone_into(field);
            }
        }
        if let Some(names) = &self.handlers {
            draft.handlers = people(names)?;
        }
        if let Some(names) = &self.overseers {
            draft.overseers = people(names)?;
        }
        if let Some(questions) = &self.questions {
            let questions: Vec<QuestionJson> =
                serde_json::from_str(questions).map_err(|_| PeopleError::UnreadableQuestions)?;
            let before = draft.questions;
            draft.questions = questions
                .into_iter()
                .map(|question| question.into_draft(&before))
                .collect::<Result<_, PeopleError>>()?;
        }
        Ok(draft)
    }
}

impl QuestionJson {
    fn of(draft: &QuestionDraft) -> Self {
        let kind = match draft.kind {
            KindDraft::Short => "short",
            KindDraft::Long => "long",
            KindDraft::Choice => "choice",
            KindDraft::Date => "date",
        };
        let choices = draft.choices.lines().map(str::to_owned).collect();
        Self { question: draft.label.clone(), kind: kind.to_owned(), choices, required: draft.required }
    }

    /// A question that was there before keeps its id.
    fn into_draft(self, before: &[QuestionDraft]) -> Result<QuestionDraft, PeopleError> {
        let kind = match self.kind.as_str() {
            "short" => KindDraft::Short,
            "long" => KindDraft::Long,
            "choice" => KindDraft::Choice,
            "date" => KindDraft::Date,
            _ => return Err(PeopleError::UnreadableQuestions),
        };
        let id = before.iter().find(|question| question.label == self.question).and_then(|question| question.id);
        let (label, choices, required) = (self.question, self.choices.join("\n"), self.required);
        Ok(QuestionDraft { id, label, kind, choices, required })
    }
}

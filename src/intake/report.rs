//! What a report says, parsed: who will read it, the answers to the channel's questions, and why it cannot be taken.

use std::collections::BTreeSet;
use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::Intake;
use super::audience::{self, Access, NobodyLeft, Route};
use super::check::{Looked, look};
use super::form::{Asked, Form, Unfit, originals, ticked};
use super::telltale::{Hints, TooManyHints};
use super::waiting;
use crate::crypto::{FormSeed, Identity, MessageDigest};
use crate::domain::{
    Answer, AnswerError, Audience, Details, EntryKind, Message, People, PersonId, Question, QuestionId, Receipt,
};
use crate::store::{Channel, Dropped, NewTip, Roster, StoreError};
use crate::upload::{self, Fields};
use crate::web::block;

/// What the names of the answers' fields begin with.
pub(super) const ANSWER: &str = "answer-";
/// The field that says whom a form showed as people who can read, so that nobody else is let in unseen: their ids, with
/// commas between them. A program may leave it out.
pub(super) const OFFERED: &str = "offered";
/// Fields that are no part of what is sent: the same report checked first and sent at once is the same report.
const UNCOUNTED: [&str; 7] = ["token", "step", "shown", "hints", OFFERED, waiting::FIELD, waiting::REMOVE];

/// What a source may have got wrong, or we have.
pub(super) enum Refusal {
    /// Whatever it is for, the form cannot be taken.
    Unfit(Unfit),
    /// The text on who it is about is too long.
    People,
    /// Whom to leave out cannot be read.
    LeaveOut,
    /// Nobody would be left who can read it.
    NobodyLeft,
    /// These could read, by name and role, and were not on the form.
    Newcomers(Vec<String>),
    /// The channel takes no reports.
    Closed,
    /// Something was answered that is not asked any more.
    Unasked,
    /// An answer does not fit its question.
    Answer(QuestionId, AnswerError),
    /// More words to look for than we look for.
    Hints,
}

impl<E: Into<Unfit>> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self::Unfit(error.into())
    }
}

impl Refusal {
    /// The status of the answer to somebody who asked for this.
    pub(super) fn status(&self, asked: Asked) -> StatusCode {
        match self {
            Self::Unfit(unfit) => unfit.status(asked),
            Self::People
            | Self::LeaveOut
            | Self::NobodyLeft
            | Self::Newcomers(_)
            | Self::Closed
            | Self::Unasked
            | Self::Hints
            | Self::Answer(..) => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }

    /// What is wrong with the form itself.
    pub(super) fn unfit(&self) -> Option<&Unfit> {
        if let Self::Unfit(unfit) = self { Some(unfit) } else { None }
    }
}

/// What a report says, parsed.
pub(super) struct Written {
    message: Message,
    people: People,
    answers: Vec<Answer>,
    access: Vec<(PersonId, Access)>,
    /// What those who may read are told about who may.
    pub(super) audience: Audience,
}

/// Parses the texts of a form, and decides who will read them.
fn written(room: &Intake, roster: &Roster, channel: &Channel, fields: &Fields) -> Result<Written, Refusal> {
    let message = Message::parse(fields.text("message"), room.limits.message_chars)?;
    let people = People::parse(fields.text("people")).map_err(|_| Refusal::People)?;
    if !roster.takes_tips(channel) {
        return Err(Refusal::Closed);
    }
    let left_out = left_out(fields)?;
    let access =
        audience::decide(roster, channel, &left_out, route(fields)).map_err(|NobodyLeft| Refusal::NobodyLeft)?;
    let newcomers = newcomers(roster, &access, fields);
    if !newcomers.is_empty() {
        return Err(Refusal::Newcomers(newcomers));
    }
    if !unasked(channel, fields).is_empty() {
        return Err(Refusal::Unasked);
    }
    let answers = answers(channel, fields)?;
    let audience = audience::told(roster, &access, &left_out, ticked(fields, "nobody_else"));
    Ok(Written { message, people, answers, access, audience })
}

impl Written {
    /// The texts a source wrote: the message, whom it is about, and the answers.
    pub(super) fn texts(&self) -> Vec<&str> {
        let answers = self.answers.iter().map(|answer| answer.answer.as_str());
        [self.message.text(), self.people.text()].into_iter().chain(answers).collect()
    }

    /// The questions that were answered.
    pub(super) fn questions(&self) -> impl Iterator<Item = &str> {
        self.answers.iter().map(|answer| answer.question.as_str())
    }
}

/// What a report says, looked through for what may point to its writer.
pub(super) async fn checked(
    room: &Intake,
    roster: &Roster,
    channel: &Channel,
    fields: &Fields,
) -> Result<Looked<Written>, Refusal> {
    let written = written(room, roster, channel, fields)?;
    let hints = Hints::parse(fields.text("hints").expose()).map_err(|TooManyHints| Refusal::Hints)?;
    Ok(look(room, written, Written::texts, hints).await?)
}

/// Seals a report and drops it in. When this answers a receipt, the tip is on the disk.
pub(super) async fn keep(
    room: &Data<Intake>,
    roster: &Arc<Roster>,
    channel: &Channel,
    form: &Form,
) -> Result<Receipt, Refusal> {
    let Form { fields, basket, .. } = form;
    let Written { message, people, answers, access, audience } = written(room, roster, channel, fields)?;
    let details =
        Details { people: people.text().to_owned(), answers, audience: Some(audience), ..Details::new(EntryKind::Tip) };
    let mut digest = MessageDigest::new();
    basket.digest(&mut digest);
    for (name, text) in fields.iter().filter(|(name, _)| !UNCOUNTED.contains(name)) {
        digest.part(name.as_bytes());
        digest.part(text.as_bytes());
    }
    let seed = room.form_key.redeem(fields.text("token").expose()).unwrap_or_else(FormSeed::generate);
    let (channel, clocks, salt, day) = (channel.id, channel.clocks, roster.salt, room.clock.today());
    let (load, originals) = (basket.load(), originals(fields));
    let turn = room.stretching.enter().await?;
    let (slot, roster, notices) = (room.slot.clone(), Arc::clone(roster), Arc::clone(&room.notices));
    let receipt = block(move || {
        let (receipt, mailbox) = seed.receipt(digest, salt);
        drop(turn); // the disk takes many at once: they share its syncs
        let Some(load) = load else {
            // The files have been sent. If this very form sent them, this is its receipt.
            return Ok(slot.is_known(&mailbox)?.then_some(receipt));
        };
        let tip = Identity::generate();
        let enclosed = load.enclosed(originals);
        let envelope = upload::enclose(&[tip.to_recipient()], slot.spool(), &enclosed, &message, details)?;
        let grants = audience::seal_grants(&roster, &access, &tip);
        let new = NewTip { channel, day, clocks, recipient: tip.to_recipient(), grants, envelope };
        if let Dropped::Kept(id) = slot.drop_tip(new, &mailbox)? {
            notices.came(id, audience::readers(&access));
        }
        Ok(Some(receipt))
    })
    .await
    .unwrap_or(Err(StoreError::Broken))?
    .ok_or(Unfit::FilesLost)?;
    basket.sent();
    Ok(receipt)
}

/// An id we cannot read is refused, since passing over it would let somebody read who was to be left out.
fn left_out(fields: &Fields) -> Result<BTreeSet<PersonId>, Refusal> {
    fields.all("leave_out").map(|id| PersonId::parse(id).map_err(|_| Refusal::LeaveOut)).collect()
}

/// Who would be able to read and was not among those the form showed: somebody put on the channel since. An id we cannot
/// read offers nobody.
fn newcomers(roster: &Roster, access: &[(PersonId, Access)], fields: &Fields) -> Vec<String> {
    let Some(offered) = fields.all(OFFERED).next() else { return Vec::new() };
    let offered: BTreeSet<PersonId> = offered.split(',').filter_map(|id| PersonId::parse(id).ok()).collect();
    let new = access.iter().filter(|(id, access)| *access != Access::Never && !offered.contains(id));
    let new = new.filter_map(|(id, _)| roster.person(*id));
    new.map(|person| format!("{}, {}", person.name.as_str(), person.title.as_str())).collect()
}

/// Where a form says that the report is to go first.
pub(super) fn route(fields: &Fields) -> Route {
    if ticked(fields, "straight_to_overseers") { Route::Overseers } else { Route::Handlers }
}

/// Everybody a form shows as one who can read.
pub(super) fn offered(roster: &Roster, channel: &Channel) -> String {
    let people = roster.members(&channel.handlers).chain(roster.members(&channel.overseers));
    people.map(|person| person.id.to_string()).collect::<Vec<_>>().join(",")
}

/// The field of a question goes by its id: it may be reworded or moved while a source writes.
pub(super) fn field_of(question: &Question) -> String {
    format!("{ANSWER}{}", question.id)
}

fn answers(channel: &Channel, fields: &Fields) -> Result<Vec<Answer>, Refusal> {
    let answers = channel.questions.iter().map(|question| {
        let typed = fields.text(&field_of(question)).expose();
        question.parse_answer(typed).map_err(|error| Refusal::Answer(question.id, error))
    });
    Ok(answers.collect::<Result<Vec<_>, Refusal>>()?.into_iter().flatten().collect())
}

/// Answers to questions that the channel asked when the form was fetched and does not ask now.
pub(super) fn unasked(channel: &Channel, fields: &Fields) -> String {
    let asked = |name: &str| channel.questions.iter().any(|question| field_of(question) == name);
    let typed =
        fields.iter().filter(|(name, text)| name.starts_with(ANSWER) && !asked(name) && !text.trim().is_empty());
    typed.map(|(_, text)| text.trim()).collect::<Vec<_>>().join("\n\n")
}

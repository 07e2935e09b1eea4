//! A person's name, title and roles.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::PeopleError;
use super::channel::{both, newer};
use super::name::distinct;
use crate::domain::{ChannelId, Day, Name, PersonId};
use crate::store::{Cabinet, Person, Roster};

/// What somebody typed about a person.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonDraft {
    /// Which edit of the person this was typed over.
    pub revision: u32,
    /// What they sign in with.
    pub name: String,
    /// What a source sees beside it.
    pub title: String,
    /// Whether they may change channels and people.
    pub operator: bool,
    /// The channels they handle.
    pub handles: BTreeSet<ChannelId>,
    /// The channels they oversee.
    pub oversees: BTreeSet<ChannelId>,
}

impl PersonDraft {
    /// A person as they stand.
    #[must_use]
    pub fn of(roster: &Roster, person: &Person) -> Self {
        let channels = |on: fn(&crate::store::Channel) -> &[PersonId]| {
            roster
                .channels
                .iter()
                .filter(|channel| on(channel).contains(&person.id))
                .map(|channel| channel.id)
                .collect()
        };
        Self {
            revision: person.revision,
            name: person.name.as_str().to_owned(),
            title: person.title.as_str().to_owned(),
            operator: person.operator,
            handles: channels(|channel| &channel.handlers),
            oversees: channels(|channel| &channel.overseers),
        }
    }

    /// What was typed, where it was changed from `seen`; elsewhere what stands `now`.
    #[must_use]
    pub fn merged(self, seen: &Self, now: &Self) -> Self {
        let now = now.clone();
        Self {
            revision: now.revision,
            name: newer(self.name, &seen.name, now.name),
            title: newer(self.title, &seen.title, now.title),
            operator: newer(self.operator, &seen.operator, now.operator),
            handles: both(&self.handles, &seen.handles, &now.handles),
            oversees: both(&self.oversees, &seen.oversees, &now.oversees),
        }
    }

    pub(super) fn parse(&self) -> Result<(Name, Name), PeopleError> {
        let name = Name::parse(&self.name).map_err(|_| PeopleError::Name)?;
        Ok((name, Name::parse(&self.title).map_err(|_| PeopleError::Title)?))
    }
}

/// Changes name, title and roles of a person, if they still stand as they were `seen`.
///
/// # Errors
/// [`PeopleError`].
pub fn edit_person(
    cabinet: &Cabinet,
    today: Day,
    id: PersonId,
    seen: &PersonDraft,
    draft: &PersonDraft,
) -> Result<(), PeopleError> {
    let (name, title) = draft.parse()?;
    cabinet.edit_roster(today, |roster| {
        let person = roster.person(id).filter(|person| !person.is_removed()).ok_or(PeopleError::Missing)?;
        if PersonDraft::of(roster, person) != *seen {
            return Err(PeopleError::Changed);
        }
        if person.is_active() && person.operator && !draft.operator && roster.operators() == 1 {
            return Err(PeopleError::LastOperator);
        }
        let others = roster.people.iter().filter(|other| other.id != id && !other.is_removed());
        distinct(&name, others.map(|other| &other.name))?;
        if let Some(person) = roster.people.iter_mut().find(|person| person.id == id) {
            (person.name, person.title, person.operator) = (name, title, draft.operator);
            person.revision = person.revision.saturating_add(1);
        }
        settle_lists(roster, id, draft)
    })??;
    Ok(())
}

/// Notes that a person has signed in today. Once a day is enough: nothing finer is kept.
///
/// # Errors
/// [`PeopleError::Store`].
pub fn note_sign_in(cabinet: &Cabinet, today: Day, id: PersonId) -> Result<(), PeopleError> {
    let noted = |person: &Person| person.last_signed_in == Some(today);
    if cabinet.roster().is_some_and(|roster| roster.person(id).is_some_and(noted)) {
        return Ok(());
    }
    cabinet.edit_roster(today, |roster| {
        let person = roster.people.iter_mut().find(|person| person.id == id && person.is_active());
        person.ok_or(PeopleError::Missing)?.last_signed_in = Some(today);
        Ok(())
    })?
}

/// Puts a person on the lists of those channels and takes them off all others. No channel is left empty by it.
pub(super) fn settle_lists(roster: &mut Roster, id: PersonId, draft: &PersonDraft) -> Result<(), PeopleError> {
    let known = |channel| roster.channel(channel).is_some();
    if !draft.handles.iter().chain(&draft.oversees).copied().all(known) {
        return Err(PeopleError::Changed);
    }
    for channel in &mut roster.channels {
        let before = (channel.handlers.clone(), channel.overseers.clone());
        settle(&mut channel.handlers, id, draft.handles.contains(&channel.id));
        settle(&mut channel.overseers, id, draft.oversees.contains(&channel.id));
        if before == (channel.handlers.clone(), channel.overseers.clone()) {
            continue;
        }
        if channel.handlers.is_empty() && channel.overseers.is_empty() {
            return Err(PeopleError::EmptyChannel);
        }
        channel.revision = channel.revision.saturating_add(1);
    }
    Ok(())
}

fn settle(list: &mut Vec<PersonId>, id: PersonId, wanted: bool) {
    if wanted && !list.contains(&id) {
        list.push(id);
    } else if !wanted {
        list.retain(|there| *there != id);
    }
}

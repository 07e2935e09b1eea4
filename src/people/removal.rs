//! Removing a person: their identity and their grants go, and what follows is said before.

use std::collections::BTreeSet;

use super::PeopleError;
use crate::domain::{ChannelId, Clocks, Day, PersonId, TipId};
use crate::store::{Cabinet, PersonState, Roster, StoreError};

/// How long somebody who oversaw a channel may be needed, in days: the longest that the clocks of tips that came while they
/// did can run, and as long again for what is opened again.
pub const OVERSIGHT_DAYS: u32 = 2 * Clocks::ANSWER_MAX;

/// From where a person is removed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    /// By somebody with the operator role.
    Desk,
    /// By whoever has the machine.
    Terminal,
}

/// What follows when a person is removed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Removal {
    /// Channels of which nobody who is here would be a handler any more, and somebody would still oversee.
    pub without_handler: Vec<ChannelId>,
    /// Channels that would take no tips any more.
    pub without_anybody: Vec<ChannelId>,
    /// Tips of which nobody else who is here holds a grant, not even a decoy. Tips that others could only seem to read
    /// are not among them: decoys cannot be told from grants, by this server either.
    pub without_reader: Vec<TipId>,
    /// They oversee a channel, or did not long ago: the desk does not remove them.
    pub has_overseen: bool,
}

/// What would follow if this person were removed.
///
/// # Errors
/// [`PeopleError`].
pub fn removal_of(cabinet: &Cabinet, today: Day, id: PersonId) -> Result<Removal, PeopleError> {
    let roster = cabinet.roster().ok_or(PeopleError::Missing)?;
    roster.person(id).filter(|person| !person.is_removed()).ok_or(PeopleError::Missing)?;
    let mut after = Roster::clone(&roster);
    after.people.retain(|person| person.id != id);
    let theirs =
        roster.channels.iter().filter(|channel| channel.handlers.contains(&id) || channel.overseers.contains(&id));
    let has_overseen = roster.has_overseen(id, today, OVERSIGHT_DAYS);
    let mut removal = Removal { has_overseen, ..Removal::default() };
    for channel in theirs {
        let handled = |roster: &Roster| roster.members(&channel.handlers).next().is_some();
        let overseen = after.members(&channel.overseers).next().is_some();
        if handled(&roster) && !handled(&after) && overseen {
            removal.without_handler.push(channel.id);
        }
        if roster.takes_tips(channel) && !after.takes_tips(channel) {
            removal.without_anybody.push(channel.id);
        }
    }
    let others: BTreeSet<PersonId> =
        after.people.iter().filter(|person| person.is_active()).map(|person| person.id).collect();
    removal.without_reader = cabinet.tips_granted_only_to(id, &others)?;
    Ok(removal)
}

/// Removes a person: their locked identity is gone when this answers, and so are their grants. They are on no channel's
/// list any more. Cut off half-way, it is completed by [`finish_removals`].
///
/// The desk removes nobody who oversees a channel or did not long ago, whether or not a tip depends on them: an operator
/// would otherwise keep tips from going up, or learn from a refusal that there is one.
///
/// # Errors
/// [`PeopleError::LastOperator`], [`PeopleError::HasOverseen`], [`PeopleError::Missing`].
pub fn remove_person(cabinet: &Cabinet, today: Day, id: PersonId, hand: Hand) -> Result<Removal, PeopleError> {
    let removal = removal_of(cabinet, today, id)?;
    cabinet.edit_roster(today, |roster| {
        let person = roster.person(id).filter(|person| !person.is_removed()).ok_or(PeopleError::Missing)?;
        if person.operator && person.is_active() && roster.operators() == 1 {
            return Err(PeopleError::LastOperator);
        }
        if hand == Hand::Desk && roster.has_overseen(id, today, OVERSIGHT_DAYS) {
            return Err(PeopleError::HasOverseen);
        }
        for channel in &mut roster.channels {
            let before = channel.handlers.len() + channel.overseers.len();
            channel.handlers.retain(|there| *there != id);
            channel.overseers.retain(|there| *there != id);
            if channel.handlers.len() + channel.overseers.len() != before {
                channel.revision = channel.revision.saturating_add(1);
            }
        }
        if let Some(person) = roster.people.iter_mut().find(|person| person.id == id) {
            person.state = PersonState::Removed;
            person.operator = false;
            person.used_link = None;
            person.second_factor = None;
            person.last_signed_in = None;
            person.notices = None;
            person.revision = person.revision.saturating_add(1);
        }
        Ok(())
    })??;
    cabinet.destroy_grants(id, today)?;
    cabinet.forget()?;
    Ok(removal)
}

/// Destroys what is left of the grants of people who were removed: a removal may have been cut off, and a tip that was on
/// its way at that moment may have brought one more. Called at start and daily.
///
/// # Errors
/// [`StoreError`] when the disk fails.
pub fn finish_removals(cabinet: &Cabinet, today: Day) -> Result<(), StoreError> {
    let Some(roster) = cabinet.roster() else { return Ok(()) };
    for person in roster.people.iter().filter(|person| person.is_removed()) {
        cabinet.destroy_grants(person.id, today)?;
    }
    Ok(())
}

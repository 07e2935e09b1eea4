//! The roster on the disk: its records, how it is read, and how a change of it is kept.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, PoisonError};

use serde::{Deserialize, Serialize};

use super::committer::{Change, Outcome};
use super::engine::{Batch, Engine, Table, key};
use super::record::{self, Record};
use super::roster::{Channel, ChannelState, Door, Invitation, Keys, Notices, Person, PersonState, Roster};
use super::vault::Vault;
use super::{Cabinet, StoreError};
use crate::crypto::{LockedIdentity, Recipient, SiteSalt};
use crate::domain::{ChannelId, Clocks, Day, Name, PersonId, Question};

/// That a person was taken off a channel's list of overseers.
#[derive(Serialize, Deserialize)]
pub(super) struct OversawRecord {
    pub(super) until: Day,
}

#[derive(Serialize, Deserialize)]
pub(super) struct SiteRecord {
    pub(super) name: Name,
    pub(super) salt: SiteSalt,
}

#[derive(Serialize, Deserialize)]
pub(super) struct ChannelRecord {
    pub(super) name: Name,
    pub(super) description: String,
    pub(super) handlers: Vec<PersonId>,
    pub(super) overseers: Vec<PersonId>,
    pub(super) clocks: Clocks,
    pub(super) questions: Vec<Question>,
    pub(super) state: ChannelState,
    pub(super) revision: u32,
}

#[derive(Serialize, Deserialize)]
pub(super) struct PersonRecord {
    pub(super) name: Name,
    pub(super) title: Name,
    pub(super) operator: bool,
    pub(super) state: StateRecord,
    pub(super) used_link: Option<[u8; 32]>,
    pub(super) second_factor: Option<Vec<u8>>,
    pub(super) last_signed_in: Option<Day>,
    pub(super) notices: Option<Notices>,
    pub(super) revision: u32,
}

/// [`PersonState`], with recipients as bytes.
#[derive(Serialize, Deserialize)]
pub(super) enum StateRecord {
    Invited(Invitation),
    Active {
        recipient: Vec<u8>,
        locked: Option<LockedIdentity>,
    },
    Removed,
    /// Since format 3.
    ReadsWithOwnKey {
        recipient: Vec<u8>,
        door: Vec<u8>,
        locked: LockedIdentity,
    },
}

impl From<&Keys> for StateRecord {
    fn from(keys: &Keys) -> Self {
        let recipient = keys.recipient.to_bytes().to_vec();
        match &keys.door {
            Door::Reading(locked) => Self::Active { recipient, locked: Some(locked.clone()) },
            Door::Shut => Self::Active { recipient, locked: None },
            Door::Apart(door, locked) => {
                Self::ReadsWithOwnKey { recipient, door: door.to_bytes().to_vec(), locked: locked.clone() }
            }
        }
    }
}

impl Record for OversawRecord {}
impl Record for SiteRecord {}

impl Record for ChannelRecord {
    const VERSION: u8 = 2;
}

impl Record for PersonRecord {
    const VERSION: u8 = 2;
}

impl From<&Channel> for ChannelRecord {
    fn from(channel: &Channel) -> Self {
        Self {
            name: channel.name.clone(),
            description: channel.description.clone(),
            handlers: channel.handlers.clone(),
            overseers: channel.overseers.clone(),
            clocks: channel.clocks,
            questions: channel.questions.clone(),
            state: channel.state,
            revision: channel.revision,
        }
    }
}

impl ChannelRecord {
    fn into_channel(self, id: ChannelId) -> Channel {
        let Self { name, description, handlers, overseers, clocks, questions, state, revision } = self;
        Channel { id, name, description, handlers, overseers, clocks, questions, state, revision }
    }
}

impl From<&Person> for PersonRecord {
    fn from(person: &Person) -> Self {
        Self {
            name: person.name.clone(),
            title: person.title.clone(),
            operator: person.operator,
            state: match &person.state {
                PersonState::Invited(invitation) => StateRecord::Invited(invitation.clone()),
                PersonState::Active(keys) => StateRecord::from(&**keys),
                PersonState::Removed => StateRecord::Removed,
            },
            used_link: person.used_link,
            second_factor: person.second_factor.clone(),
            last_signed_in: person.last_signed_in,
            notices: person.notices.clone(),
            revision: person.revision,
        }
    }
}

impl PersonRecord {
    pub(super) fn into_person(self, id: PersonId) -> Result<Person, StoreError> {
        let Self { name, title, operator, state, used_link, second_factor, last_signed_in, notices, revision } = self;
        let read = |bytes: &[u8]| Recipient::from_bytes(bytes).map_err(|_| StoreError::Damaged);
        let active = |recipient: &[u8], door| {
            Ok::<_, StoreError>(PersonState::Active(Box::new(Keys { recipient: read(recipient)?, door })))
        };
        let state = match state {
            StateRecord::Invited(invitation) => PersonState::Invited(invitation),
            StateRecord::Active { recipient, locked } => active(&recipient, locked.map_or(Door::Shut, Door::Reading))?,
            StateRecord::ReadsWithOwnKey { recipient, door, locked } => {
                active(&recipient, Door::Apart(Box::new(read(&door)?), locked))?
            }
            StateRecord::Removed => PersonState::Removed,
        };
        Ok(Person { id, name, title, operator, state, used_link, second_factor, last_signed_in, notices, revision })
    }
}

impl Roster {
    /// Reads the roster; `None` before the site is set up.
    pub(super) fn load(engine: &Engine) -> Result<Option<Self>, StoreError> {
        let Some(site) = engine.get(&key(Table::Site, &[]))? else { return Ok(None) };
        let SiteRecord { name, salt } = record::decode(&site)?;
        let mut channels = Vec::new();
        for found in engine.scan(&key(Table::Channel, &[]))? {
            let (key, value) = found?;
            channels.push(record::decode::<ChannelRecord>(&value)?.into_channel(ChannelId::from_bytes(id_of(&key)?)));
        }
        let mut people = Vec::new();
        for found in engine.scan(&key(Table::Person, &[]))? {
            let (key, value) = found?;
            people.push(record::decode::<PersonRecord>(&value)?.into_person(PersonId::from_bytes(id_of(&key)?))?);
        }
        let mut oversaw = BTreeMap::new();
        for found in engine.scan(&key(Table::Oversaw, &[]))? {
            let (key, value) = found?;
            let OversawRecord { until } = record::decode(&value)?;
            oversaw.insert(PersonId::from_bytes(id_of(&key)?), until);
        }
        channels.sort_by_key(|channel| channel.name.as_str().to_lowercase());
        people.sort_by_key(|person| person.name.as_str().to_lowercase());
        Ok(Some(Self { site: name, salt, channels, people, oversaw }))
    }
}

impl Cabinet {
    /// Changes channels and people in one step: `edit` is given the roster as it stands and changes it, or refuses and
    /// changes nothing. When this answers `Ok(Ok(_))`, the change is on the disk. Edits come one after the other.
    ///
    /// # Errors
    /// What `edit` answers, within; [`StoreError`] when the disk could not, and [`StoreError::Missing`] before set-up.
    pub fn edit_roster<T, E>(
        &self,
        today: Day,
        edit: impl FnOnce(&mut Roster) -> Result<T, E>,
    ) -> Result<Result<T, E>, StoreError> {
        let vault = &self.0;
        let _one_at_a_time = vault.roster_edit.lock().unwrap_or_else(PoisonError::into_inner);
        let before = vault.roster().ok_or(StoreError::Missing)?;
        let mut after = Roster::clone(&before);
        let answer = match edit(&mut after) {
            Ok(answer) => answer,
            Err(error) => return Ok(Err(error)),
        };
        vault.space.for_records()?;
        vault.keep_roster(&before, &after, today)?;
        Ok(Ok(answer))
    }
}

impl Vault {
    fn keep_roster(&self, before: &Arc<Roster>, after: &Roster, day: Day) -> Result<(), StoreError> {
        let mut batch = Batch::default();
        for channel in after.channels.iter().filter(|channel| before.channel(channel.id) != Some(channel)) {
            batch.put(key(Table::Channel, &[channel.id.as_bytes()]), record::encode(&ChannelRecord::from(channel))?);
        }
        for person in after.people.iter().filter(|person| before.person(person.id) != Some(person)) {
            batch.put(key(Table::Person, &[person.id.as_bytes()]), record::encode(&PersonRecord::from(person))?);
        }
        for channel in before.channels.iter().filter(|channel| after.channel(channel.id).is_none()) {
            batch.remove(key(Table::Channel, &[channel.id.as_bytes()]));
        }
        for person in before.people.iter().filter(|person| after.person(person.id).is_none()) {
            batch.remove(key(Table::Person, &[person.id.as_bytes()]));
        }
        for person in overseers_taken_off(before, after) {
            let place = key(Table::Oversaw, &[person.as_bytes()]);
            match after.active(person) {
                Some(_) => batch.put(place, record::encode(&OversawRecord { until: day })?),
                None => batch.remove(place),
            }
        }
        match self.committer.commit(Change { batch, ..Change::nothing(day) })? {
            Outcome::Kept => self.reload_roster(),
            Outcome::Refused => Err(StoreError::Contended),
        }
    }
}

/// Who was on a channel's list of overseers and is not any more, or has gone.
fn overseers_taken_off(before: &Roster, after: &Roster) -> BTreeSet<PersonId> {
    let stays = |channel, person| after.channel(channel).is_some_and(|channel| channel.overseers.contains(&person));
    let off = before.channels.iter().flat_map(|channel| {
        channel.overseers.iter().copied().filter(|person| !stays(channel.id, *person)).collect::<Vec<_>>()
    });
    let gone = before.oversaw.keys().copied().filter(|person| after.active(*person).is_none());
    off.chain(gone).collect()
}

fn id_of(key: &[u8]) -> Result<[u8; 8], StoreError> {
    key.get(1..).and_then(|id| id.try_into().ok()).ok_or(StoreError::Damaged)
}

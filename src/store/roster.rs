//! Who works here: the site's name, its channels and its people. Small, read on every page, so held in memory and read
//! anew when it changes.
//!
//! Who handles and who oversees is said by the channels' lists and nowhere else; a person carries the operator role alone.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, PoisonError};

use serde::{Deserialize, Serialize};

use super::committer::{Change, Outcome};
use super::engine::{Batch, Engine, Table, key};
use super::record::{self, Record};
use super::vault::Vault;
use super::{Cabinet, StoreError};
use crate::crypto::{Addressee, LockedIdentity, Recipient, SiteSalt};
use crate::domain::{ChannelId, Clocks, Day, Name, PersonId, Question};

/// The site as it stands.
#[derive(Clone)]
pub struct Roster {
    /// What the site is called.
    pub site: Name,
    /// Makes receipts of this site worthless elsewhere.
    pub salt: SiteSalt,
    /// In the order of their names.
    pub channels: Vec<Channel>,
    /// In the order of their names; those who were removed among them.
    pub people: Vec<Person>,
    /// The last day on which those who are here and oversee nothing any more, or less than they did, did so.
    pub oversaw: BTreeMap<PersonId, Day>,
}

/// Where tips go.
#[derive(Clone, PartialEq, Eq)]
pub struct Channel {
    /// Its id in addresses.
    pub id: ChannelId,
    /// What the source sees.
    pub name: Name,
    /// A sentence or two on what belongs here; may be empty.
    pub description: String,
    /// Who reads its tips.
    pub handlers: Vec<PersonId>,
    /// Who receives tips that do not move, or that are sent straight to them.
    pub overseers: Vec<PersonId>,
    /// How long things may take.
    pub clocks: Clocks,
    /// What it asks beside what happened.
    pub questions: Vec<Question>,
    /// Whether it takes new tips.
    pub state: ChannelState,
    /// Grows by one with every edit: two people editing at once notice each other.
    pub revision: u32,
}

/// Whether a channel takes new tips. The order of the variants is part of the store's format.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum ChannelState {
    /// It does.
    Open,
    /// It does not; those it has are read and answered as before.
    Closed,
}

/// A person of the site.
#[derive(Clone, PartialEq, Eq)]
pub struct Person {
    /// Their id in forms.
    pub id: PersonId,
    /// What they sign in with, and what a source sees.
    pub name: Name,
    /// What the source sees beside the name.
    pub title: Name,
    /// Whether they may change channels and people. Opens no tip.
    pub operator: bool,
    /// How far they are in.
    pub state: PersonState,
    /// SHA-256 of the secret of the link by which they came, so that one who tries it again is told that it was used.
    pub used_link: Option<[u8; 32]>,
    /// What a second factor needs, sealed to the person's own identity; `None` when there is no second factor.
    pub second_factor: Option<Vec<u8>>,
    /// The day they last signed in.
    pub last_signed_in: Option<Day>,
    /// Whether and how they are told that there is something to see.
    pub notices: Option<Notices>,
    /// Grows by one with every edit of name, title or role.
    pub revision: u32,
}

/// How far a person is in.
#[derive(Clone, PartialEq, Eq)]
pub enum PersonState {
    /// Sent a link and not here yet. Nothing can be sealed to them.
    Invited(Invitation),
    /// Here.
    Active(Box<Keys>),
    /// Gone, with their keys. What remains is the name, so that a removal that was cut off can be completed.
    Removed,
}

/// A link that was sent. The link itself is stored nowhere.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// SHA-256 of the link's secret.
    pub digest: [u8; 32],
    /// The last day on which it works.
    pub expires: Day,
}

/// What a person reads with, and how they sign in.
#[derive(Clone, PartialEq, Eq)]
pub struct Keys {
    /// To whom grants are sealed.
    pub recipient: Recipient,
    /// What lets them in.
    pub door: Door,
}

/// What lets a person in.
#[derive(Clone, PartialEq, Eq)]
pub enum Door {
    /// The identity they read with, under their passphrase.
    Reading(LockedIdentity),
    /// An identity of the desk's making, under their passphrase, that opens no content: the key they read with is their
    /// own and never here. Marks are sealed to the recipient.
    Apart(Box<Recipient>, LockedIdentity),
    /// Nothing. Format 2 has a place for it; nobody was ever kept so.
    Shut,
}

/// How a person is told that there is something to see.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notices {
    /// Where to.
    pub email: String,
    /// Whether also on days on which there is nothing.
    pub quiet_days: bool,
}

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

impl Channel {
    /// A channel that is open, with the usual clocks and without questions.
    #[must_use]
    pub fn new(id: ChannelId, name: Name, handlers: Vec<PersonId>, overseers: Vec<PersonId>) -> Self {
        Self {
            id,
            name,
            description: String::new(),
            handlers,
            overseers,
            clocks: Clocks::default(),
            questions: Vec::new(),
            state: ChannelState::Open,
            revision: 0,
        }
    }
}

impl Keys {
    /// Of somebody who reads with what is locked, and signs in with it.
    #[must_use]
    pub fn of_the_desk(recipient: Recipient, locked: LockedIdentity) -> Self {
        Self { recipient, door: Door::Reading(locked) }
    }

    /// Of somebody who reads with a key of their own, and signs in with what is locked.
    #[must_use]
    pub fn own(recipient: Recipient, door: Recipient, locked: LockedIdentity) -> Self {
        Self { recipient, door: Door::Apart(Box::new(door), locked) }
    }

    /// What their passphrase unlocks.
    #[must_use]
    pub fn locked(&self) -> Option<&LockedIdentity> {
        match &self.door {
            Door::Reading(locked) | Door::Apart(_, locked) => Some(locked),
            Door::Shut => None,
        }
    }

    /// The public half of what their passphrase unlocks.
    #[must_use]
    pub fn signs_in(&self) -> &Recipient {
        match &self.door {
            Door::Apart(door, _) => door,
            Door::Reading(_) | Door::Shut => &self.recipient,
        }
    }

    /// Locks what lets them in anew.
    pub fn lock_anew(&mut self, anew: LockedIdentity) {
        match &mut self.door {
            Door::Reading(locked) | Door::Apart(_, locked) => *locked = anew,
            Door::Shut => {}
        }
    }

    /// Whether the key they read with is their own and never here.
    #[must_use]
    pub fn are_own(&self) -> bool {
        matches!(self.door, Door::Apart(..))
    }

    /// To whom their grants are sealed.
    #[must_use]
    pub fn addressee(&self) -> Addressee<'_> {
        let door = match &self.door {
            Door::Apart(door, _) => Some(&**door),
            Door::Reading(_) | Door::Shut => None,
        };
        Addressee { reads: &self.recipient, door }
    }
}

impl Person {
    /// A person who reads with these keys, and is no operator.
    #[must_use]
    pub fn active(id: PersonId, name: Name, title: Name, keys: Keys) -> Self {
        Self {
            id,
            name,
            title,
            operator: false,
            state: PersonState::Active(Box::new(keys)),
            used_link: None,
            second_factor: None,
            last_signed_in: None,
            notices: None,
            revision: 0,
        }
    }

    /// What they read with; `None` before they came and after they left.
    #[must_use]
    pub fn keys(&self) -> Option<&Keys> {
        match &self.state {
            PersonState::Active(keys) => Some(keys),
            PersonState::Invited(_) | PersonState::Removed => None,
        }
    }

    /// Whether they are here.
    #[must_use]
    pub fn is_active(&self) -> bool {
        self.keys().is_some()
    }

    /// Whether they are here and have signed in within so many days. Who never did counts from `since`: the day somebody
    /// joined is not kept.
    #[must_use]
    pub fn is_present(&self, since: Day, today: Day, absent_days: Option<u32>) -> bool {
        let seen = self.last_signed_in.unwrap_or(since);
        self.is_active() && absent_days.is_none_or(|days| today <= seen.plus(days))
    }

    /// Whether they are gone.
    #[must_use]
    pub fn is_removed(&self) -> bool {
        matches!(self.state, PersonState::Removed)
    }
}

impl Roster {
    /// The channel of this id.
    #[must_use]
    pub fn channel(&self, id: ChannelId) -> Option<&Channel> {
        self.channels.iter().find(|channel| channel.id == id)
    }

    /// The person of this id.
    #[must_use]
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// The person of this id, if they are here.
    #[must_use]
    pub fn active(&self, id: PersonId) -> Option<&Person> {
        self.person(id).filter(|person| person.is_active())
    }

    /// The person who signs in by this name, in whatever case they type it.
    #[must_use]
    pub fn person_named(&self, name: &str) -> Option<&Person> {
        let wanted = name.trim().to_lowercase();
        self.people.iter().find(|person| person.is_active() && person.name.as_str().to_lowercase() == wanted)
    }

    /// Those of a channel's list who are here, in the list's order.
    pub fn members<'a>(&'a self, ids: &'a [PersonId]) -> impl Iterator<Item = &'a Person> {
        ids.iter().filter_map(|id| self.active(*id))
    }

    /// Whether this person is here and oversees a channel, or did within so many days: then tips that are under way may
    /// depend on their grants. It does not depend on whether there are any.
    #[must_use]
    pub fn has_overseen(&self, person: PersonId, today: Day, days: u32) -> bool {
        let oversees = self.channels.iter().any(|channel| channel.overseers.contains(&person));
        let did = self.oversaw.get(&person).is_some_and(|until| today <= until.plus(days));
        self.active(person).is_some() && (oversees || did)
    }

    /// Whether a channel takes tips: it is open, and somebody is here to whom they could go.
    #[must_use]
    pub fn takes_tips(&self, channel: &Channel) -> bool {
        let somebody = |ids| self.members(ids).next().is_some();
        channel.state == ChannelState::Open && (somebody(&channel.handlers) || somebody(&channel.overseers))
    }

    /// How many people with the operator role are here.
    #[must_use]
    pub fn operators(&self) -> usize {
        self.people.iter().filter(|person| person.operator && person.is_active()).count()
    }

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

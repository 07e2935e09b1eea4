//! Who works here: the site's name, its channels and its people. Small, read on every page, so held in memory and read
//! anew when it changes.

use serde::{Deserialize, Serialize};

use super::StoreError;
use super::engine::{Engine, Table, key};
use super::record::{self, Record};
use crate::crypto::{LockedIdentity, Recipient, SiteSalt};
use crate::domain::{ChannelId, Name, PersonId};

/// The site as it stands.
#[derive(Clone)]
pub struct Roster {
    /// What the site is called.
    pub site: Name,
    /// Makes receipts of this site worthless elsewhere.
    pub salt: SiteSalt,
    /// In the order of their names.
    pub channels: Vec<Channel>,
    /// In the order of their names.
    pub people: Vec<Person>,
}

/// Where tips go.
#[derive(Clone)]
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
}

/// A person of the site.
#[derive(Clone)]
pub struct Person {
    /// Their id in forms.
    pub id: PersonId,
    /// What they sign in with, and what a source sees.
    pub name: Name,
    /// What the source sees beside the name.
    pub title: Name,
    /// To whom grants are sealed.
    pub recipient: Recipient,
    /// Their identity, under their passphrase.
    pub locked: LockedIdentity,
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
}

#[derive(Serialize, Deserialize)]
pub(super) struct PersonRecord {
    pub(super) name: Name,
    pub(super) title: Name,
    pub(super) recipient: Vec<u8>,
    pub(super) locked: LockedIdentity,
}

impl Record for SiteRecord {}
impl Record for ChannelRecord {}
impl Record for PersonRecord {}

impl From<&Channel> for ChannelRecord {
    fn from(channel: &Channel) -> Self {
        Self {
            name: channel.name.clone(),
            description: channel.description.clone(),
            handlers: channel.handlers.clone(),
            overseers: channel.overseers.clone(),
        }
    }
}

impl From<&Person> for PersonRecord {
    fn from(person: &Person) -> Self {
        Self {
            name: person.name.clone(),
            title: person.title.clone(),
            recipient: person.recipient.to_bytes().to_vec(),
            locked: person.locked.clone(),
        }
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

    /// The person who signs in by this name, in whatever case they type it.
    #[must_use]
    pub fn person_named(&self, name: &str) -> Option<&Person> {
        let wanted = name.trim().to_lowercase();
        self.people.iter().find(|person| person.name.as_str().to_lowercase() == wanted)
    }

    /// Those of a channel's list who are still on the roster, in the list's order.
    pub fn members<'a>(&'a self, ids: &'a [PersonId]) -> impl Iterator<Item = &'a Person> {
        ids.iter().filter_map(|id| self.person(*id))
    }

    /// Reads the roster; `None` before the site is set up.
    pub(super) fn load(engine: &Engine) -> Result<Option<Self>, StoreError> {
        let Some(site) = engine.get(&key(Table::Site, &[]))? else { return Ok(None) };
        let SiteRecord { name, salt } = record::decode(&site)?;
        let mut channels = Vec::new();
        for found in engine.scan(&key(Table::Channel, &[])) {
            let (key, value) = found?;
            let ChannelRecord { name, description, handlers, overseers } = record::decode(&value)?;
            channels.push(Channel { id: ChannelId::from_bytes(id_of(&key)?), name, description, handlers, overseers });
        }
        let mut people = Vec::new();
        for found in engine.scan(&key(Table::Person, &[])) {
            let (key, value) = found?;
            let PersonRecord { name, title, recipient, locked } = record::decode(&value)?;
            let recipient = Recipient::from_bytes(&recipient).map_err(|_| StoreError::Damaged)?;
            people.push(Person { id: PersonId::from_bytes(id_of(&key)?), name, title, recipient, locked });
        }
        channels.sort_by_key(|channel| channel.name.as_str().to_lowercase());
        people.sort_by_key(|person| person.name.as_str().to_lowercase());
        Ok(Some(Self { site: name, salt, channels, people }))
    }
}

fn id_of(key: &[u8]) -> Result<[u8; 8], StoreError> {
    key.get(1..).and_then(|id| id.try_into().ok()).ok_or(StoreError::Damaged)
}

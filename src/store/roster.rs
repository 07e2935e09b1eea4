//! Who works here: the site's name, its channels and its people. Small, read on every page, so held in memory and read
//! anew when it changes.
//!
//! Who handles and who oversees is said by the channels' lists and nowhere else; a person carries the operator role alone.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

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
}

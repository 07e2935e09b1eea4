//! The header of every page behind the door: where one can go, who one is, and the way out.

use super::session::DeskSession;
use crate::people;
use crate::store::{Person, Roster};

/// What the header of a signed-in person's page needs.
#[derive(Default)]
pub(super) struct Bar {
    pub(super) person: String,
    pub(super) guard: String,
    pub(super) operator: bool,
    pub(super) overseer: bool,
    /// Whether they read with a key of their own, elsewhere.
    pub(super) own_key: bool,
    pub(super) here: Here,
}

/// Which of the places in the header this page belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Here {
    #[default]
    Inbox,
    Docket,
    Channels,
    Team,
    Account,
}

impl Bar {
    pub(super) fn new(roster: &Roster, session: &DeskSession, here: Here) -> Self {
        let person = roster.active(session.person);
        Self {
            person: person.map_or_else(String::new, |person| person.name.as_str().to_owned()),
            guard: session.secret.guard(),
            operator: person.is_some_and(|person: &Person| person.operator),
            overseer: roster.has_overseen(session.person, session.started, people::OVERSIGHT_DAYS),
            own_key: session.reads_elsewhere(roster),
            here,
        }
    }
}

#[cfg(test)]
impl Bar {
    pub(super) fn sample(words: &crate::pages::Words, here: Here, operator: bool) -> Self {
        Self {
            person: words.line.to_owned(),
            guard: "gu4rd-out".to_owned(),
            operator,
            overseer: operator,
            own_key: false,
            here,
        }
    }
}

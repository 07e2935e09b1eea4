//! What lies beside the tips a person reads, as far as it concerns this person: labels, what they have not seen, what is
//! theirs to do. Kept in the session, so that a card is opened once for each time it is written.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use super::Desk;
use super::entry::EntryView;
use super::reading::opened;
use super::session::DeskSession;
use crate::crypto::{CardKey, Identity};
use crate::domain::{Card, Find, LABEL_MAX_CHARS, TipId, TipLabel};
use crate::store::{Cabinet, Stamp, StoreError};

/// What a person's inbox knows of a card.
#[derive(Clone, Default)]
pub(super) struct Beside {
    pub(super) labels: Vec<Labelled>,
    /// How many entries they have seen.
    pub(super) seen: u32,
    /// Whether they acted on the tip last.
    pub(super) mine: bool,
    /// Whether they have a draft there.
    pub(super) draft: bool,
}

/// A label, and what it goes by in an address: the word itself must not stand there.
#[derive(Clone)]
pub(super) struct Labelled {
    pub(super) text: TipLabel,
    pub(super) name: String,
}

/// What has been read of cards in this session.
#[derive(Default)]
pub(super) struct Cards(Mutex<HashMap<TipId, (Stamp, Arc<Beside>)>>);

impl DeskSession {
    /// What lies beside these tips, which are this person's. A card that cannot be read says nothing.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub(super) fn beside(
        &self,
        cabinet: &Cabinet,
        tips: &HashSet<TipId>,
    ) -> Result<HashMap<TipId, Arc<Beside>>, StoreError> {
        let lock = || self.cards.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known: HashMap<TipId, Stamp> = {
            let mut cards = lock();
            cards.retain(|tip, _| tips.contains(tip));
            cards.iter().map(|(tip, (stamp, _))| (*tip, *stamp)).collect()
        };
        let written = cabinet.cards(|tip, stamp| tips.contains(tip) && known.get(tip) != Some(&stamp))?;
        let opened = written.into_iter().filter_map(|(tip, card)| {
            let (stamp, sealed) = card.ok()?;
            let card = self.card_key(cabinet, &tip).ok()?.open(&tip, &sealed).ok()?;
            Some((tip, (stamp, Arc::new(self.of_card(&card)))))
        });
        let opened: Vec<_> = opened.collect();
        let mut cards = lock();
        cards.extend(opened);
        Ok(cards.iter().map(|(tip, (_, beside))| (*tip, Arc::clone(beside))).collect())
    }

    /// What a card says to this person.
    pub(super) fn of_card(&self, card: &Card) -> Beside {
        let labelled = |label: &TipLabel| Labelled { text: label.clone(), name: self.name_of(label) };
        Beside {
            labels: card.labels().iter().map(labelled).collect(),
            seen: card.seen(self.person),
            mine: card.hand() == Some(self.person),
            draft: card.has_draft(self.person),
        }
    }

    /// The labels that are on tips of theirs, as far as this session has met them.
    pub(super) fn known_labels(&self) -> Vec<String> {
        let cards = self.cards.0.lock().unwrap_or_else(PoisonError::into_inner);
        let labels = cards.values().flat_map(|(_, beside)| &beside.labels);
        labels.map(|label| label.text.as_str().to_owned()).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// What a label goes by in addresses of this session: the same for words that people take for the same.
    fn name_of(&self, label: &TipLabel) -> String {
        self.secret.name_of(&Find::fold(label.as_str()))
    }
}

/// What lies beside the tip, for this person.
pub(super) struct BesideView {
    /// `None` when it cannot be read.
    pub(super) labels: Option<Vec<String>>,
    /// Labels that are on other tips of theirs.
    pub(super) known: Vec<String>,
    pub(super) max_chars: usize,
    /// How many entries are new to them.
    pub(super) fresh: usize,
    /// The first of these; otherwise the last entry. It is new again when they mark the tip as unread.
    pub(super) unread_from: u32,
}

impl BesideView {
    /// What lies beside a tip, and how many of its entries this person has seen before now.
    pub(super) fn look(room: &Desk, session: &DeskSession, id: &TipId, identity: &Identity) -> (Self, u32) {
        let card: Option<Card> = room.cabinet.card(id).ok().and_then(|sealed| {
            let key = CardKey::of(identity.seed());
            opened(&key, id, sealed.as_ref()).ok()
        });
        let waiting = room.readings.seen(id, session.person);
        let seen = waiting.or(card.as_ref().map(|card| card.seen(session.person))).unwrap_or(0);
        let labels = card.map(|card| card.labels().iter().map(|label| label.as_str().to_owned()).collect::<Vec<_>>());
        let mut known = session.known_labels();
        known.retain(|known| labels.as_ref().is_none_or(|labels| !labels.contains(known)));
        (Self { labels, known, max_chars: LABEL_MAX_CHARS, fresh: 0, unread_from: 0 }, seen)
    }

    /// The same, once the entries are known.
    pub(super) fn read_to(self, entries: &[EntryView]) -> Self {
        let first = entries.iter().find(|entry| entry.fresh).map(|entry| entry.number);
        let fresh = entries.iter().filter(|entry| entry.fresh).count();
        let last = entries.last().map_or(0, |entry| entry.number);
        Self { fresh, unread_from: first.unwrap_or(last), ..self }
    }
}

#[cfg(test)]
impl BesideView {
    pub(super) fn sample(words: &crate::pages::Words, state: &str) -> Self {
        let label = || words.line.to_owned();
        let labels = match state {
            "new" => Some(Vec::new()),
            "damaged-record" => None,
            _ => Some(vec![label(), "police".to_owned()]),
        };
        let known = if state == "new" { vec![label()] } else { Vec::new() };
        Self { labels, known, max_chars: LABEL_MAX_CHARS, fresh: 0, unread_from: 0 }
    }
}

//! One more reader, or one fewer. What the source wished is known to the readers alone, so it is read with a reader's
//! identity and kept to here.

use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::bar::{Bar, Here};
use super::door::{ReadsHere, SignedIn};
use super::session::{Access, DeskSession};
use super::tip;
use super::{Desk, DeskError};
use crate::crypto::{Envelope, EnvelopeWriter, FormNumber, Granted, Hold, Identity};
use crate::domain::{Audience, Details, EntryKind, Message, PersonId, Reader, Step, TipId, tip_name};
use crate::secret::Secret;
use crate::store::{Cabinet, Person, Roster, StoreError};
use crate::web::{Frame, block, page, see_other, words};

#[derive(Template)]
#[template(path = "desk/step_back.html")]
struct StepBackPage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    id: TipId,
    name: String,
    guard: String,
    stays: Stays,
}

/// Who stays when somebody steps back.
enum Stays {
    /// These, who read it now.
    Readers(String),
    /// Those who oversee the channel, to whom it then goes.
    Overseers,
    /// Nobody: one person alone cannot put a tip out of everybody's reach.
    Nobody,
    /// Somebody, and who it is only their own export tells those who read with a key of their own.
    Unknown,
}

#[derive(Deserialize)]
pub(super) struct StepBackForm {
    #[serde(default)]
    guard: String,
    /// Ticked by who reads with a key of their own and knows that others stay.
    others: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct ShareForm {
    #[serde(default)]
    guard: String,
    #[serde(default)]
    person: String,
}

/// Why a tip was not shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unshared {
    /// The source asked that nobody be added.
    NobodyElse,
    /// The source left this person out.
    LeftOut,
    /// Nobody of this id is here, or they read it already.
    Person,
    /// It came before the source's wishes were kept with a tip.
    Unknown,
}

/// Who reads a tip, as far as its readers know.
#[derive(Default)]
pub(super) struct Readers {
    /// What the source chose; `None` of a tip from before that was kept.
    pub(super) audience: Option<Audience>,
    now: BTreeSet<String>,
    /// Who can once it has gone to the overseers.
    later: BTreeSet<String>,
}

impl Readers {
    /// Follows a tip's entries: who could read it at first, with whom it was shared, who stepped back.
    pub(super) fn of<'a>(entries: impl Iterator<Item = &'a Details>) -> Self {
        let (mut audience, mut now, mut later) = (None, BTreeSet::new(), BTreeSet::new());
        let ids = |readers: &[Reader]| readers.iter().map(|reader| reader.id.clone()).collect::<Vec<_>>();
        for details in entries {
            match (details.kind, &details.audience, &details.person) {
                (EntryKind::Tip, Some(chosen), _) => {
                    now.extend(ids(&chosen.readers));
                    later.extend(ids(&chosen.later));
                    audience = Some(chosen.clone());
                }
                (EntryKind::Sharing, _, Some(reader)) => {
                    now.insert(reader.id.clone());
                }
                (EntryKind::StepBack, _, Some(reader)) => {
                    now.remove(&reader.id);
                    later.remove(&reader.id);
                }
                _ => {}
            }
        }
        Self { audience, now, later }
    }

    fn read(cabinet: &Cabinet, tip: &TipId, identity: &Identity) -> Result<Self, StoreError> {
        let mut details = Vec::new();
        for (_, entry) in cabinet.entries(tip)? {
            let entry = entry?;
            if matches!(entry.kind, EntryKind::Tip | EntryKind::Sharing | EntryKind::StepBack) {
                let envelope = Envelope::open(identity, entry.kind, entry.head, entry.body);
                details.push(envelope.map_err(|_| StoreError::Damaged)?.into_details());
            }
        }
        Ok(Self::of(details.iter()))
    }

    fn has(&self, person: PersonId) -> bool {
        self.now.contains(&person.to_string())
    }

    /// Whether the source left this person out: by id, or by name, since somebody who is removed and invited again has
    /// another id.
    fn left_out(&self, person: &Person) -> bool {
        let called = format!("{},", person.name.as_str().to_lowercase());
        self.audience.as_ref().is_some_and(|audience| {
            audience.left_out.iter().any(|left| left.is(person.id) || left.name.to_lowercase().starts_with(&called))
        })
    }

    /// With whom the tip may be shared.
    pub(super) fn candidates<'a>(&self, roster: &'a Roster) -> Vec<&'a Person> {
        roster.people.iter().filter(|person| self.check(roster, person.id).is_ok()).collect()
    }

    /// Whether the tip may be shared at all.
    pub(super) fn may_grow(&self) -> Result<(), Unshared> {
        match &self.audience {
            None => Err(Unshared::Unknown),
            Some(Audience { nobody_else: true, .. }) => Err(Unshared::NobodyElse),
            Some(_) => Ok(()),
        }
    }

    fn check<'a>(&self, roster: &'a Roster, person: PersonId) -> Result<&'a Person, Unshared> {
        self.may_grow()?;
        let person = roster.active(person).ok_or(Unshared::Person)?;
        if self.left_out(person) {
            return Err(Unshared::LeftOut);
        }
        if self.has(person.id) { Err(Unshared::Person) } else { Ok(person) }
    }

    /// Who stays when one of them goes.
    fn without(&self, roster: &Roster, person: PersonId, passed_up: bool) -> Stays {
        let others = || roster.people.iter().filter(|other| other.id != person && other.is_active());
        let later = |other: &&Person| self.later.contains(&other.id.to_string());
        let reading = others().filter(|other| self.has(other.id) || passed_up && later(other));
        let reading: Vec<String> = reading.map(full_name).collect();
        match &self.audience {
            _ if !reading.is_empty() => Stays::Readers(reading.join("; ")),
            Some(_) if !others().any(|other| later(&other)) => Stays::Nobody,
            Some(_) | None => Stays::Overseers,
        }
    }
}

impl Stays {
    /// Who stays when this person steps back from a tip that is theirs.
    fn of(cabinet: &Cabinet, roster: &Roster, session: &DeskSession, tip: &TipId) -> Result<Self, StoreError> {
        let access = session.access(cabinet, tip)?;
        let mut others = roster.people.iter().filter(|other| other.id != session.person && other.is_active());
        if !others.any(|other| cabinet.granted(tip, other.id).is_ok()) {
            return Ok(Self::Nobody); // not even a decoy
        }
        match access {
            Access::Content(identity) => {
                let passed_up = cabinet.record(tip)?.life.escalated.is_some();
                Ok(Readers::read(cabinet, tip, &identity)?.without(roster, session.person, passed_up))
            }
            Access::Sealed => Ok(Self::Unknown),
        }
    }
}

impl Unshared {
    pub(super) fn sentence(self) -> String {
        let l = words::spoken();
        match self {
            Self::NobodyElse => fl!(l, "problem-share-nobody-else"),
            Self::LeftOut => fl!(l, "problem-share-left-out"),
            Self::Person => fl!(l, "problem-share-person"),
            Self::Unknown => fl!(l, "problem-share-unknown"),
        }
    }
}

pub(super) async fn share(
    room: Data<Desk>,
    session: ReadsHere,
    id: Path<String>,
    form: Form<ShareForm>,
) -> Result<HttpResponse, DeskError> {
    let (id, session) = (tip::parse(&id)?, session.0);
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let (cabinet, opener) = (room.cabinet.clone(), session.clone());
    let (identity, readers) = block(move || {
        let identity = opener.open_tip(&cabinet, &id)?;
        let readers = Readers::read(&cabinet, &id, &identity)?;
        Ok::<_, StoreError>((identity, readers))
    })
    .await??;
    let number = session.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    let chosen = PersonId::parse(&form.person).map_err(|_| Unshared::Person);
    let person = match chosen.and_then(|person| readers.check(&roster, person)) {
        Ok(person) => person,
        Err(error) => {
            return tip::not_shared(&room, session, id, error.sentence()).await;
        }
    };
    let keys = person.keys().cloned().ok_or(DeskError::NotFound)?;
    let by = called(&roster, session.person)?;
    let entry =
        Entry { tip: id, kind: EntryKind::Sharing, by, about: Reader::new(person.id, full_name(person)), number };
    let (cabinet, day, with) = (room.cabinet.clone(), room.clock.today(), person.id);
    block(move || {
        let granted = Granted::seal(&identity, keys.addressee(), Hold::Open);
        entry.keep(&cabinet, (with, granted), day)
    })
    .await??;
    room.forget(with, &id);
    room.notices.shared(id, with, session.person);
    Ok(see_other(&format!("/tips/{id}#end")))
}

pub(super) async fn ask_step_back(
    room: Data<Desk>,
    session: SignedIn,
    id: Path<String>,
) -> Result<HttpResponse, DeskError> {
    let (id, session) = (tip::parse(&id)?, session.0);
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let (cabinet, known, opener) = (room.cabinet.clone(), roster.clone(), session.clone());
    let stays = block(move || Stays::of(&cabinet, &known, &opener, &id)).await??;
    Ok(page(StatusCode::OK, &StepBackPage::new(&roster, &session, id, stays)))
}

pub(super) async fn step_back(
    room: Data<Desk>,
    session: SignedIn,
    id: Path<String>,
    form: Form<StepBackForm>,
) -> Result<HttpResponse, DeskError> {
    let (id, session) = (tip::parse(&id)?, session.0);
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let (cabinet, known, opener) = (room.cabinet.clone(), roster.clone(), session.clone());
    let stays = block(move || Stays::of(&cabinet, &known, &opener, &id)).await??;
    let number = session.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    let passes_up = match stays {
        Stays::Readers(_) => false,
        Stays::Overseers => true,
        // Where only the person can tell, and does not, nobody is taken to stay: better read by one more than by nobody.
        Stays::Unknown => form.others.is_none(),
        Stays::Nobody => return Ok(page(StatusCode::CONFLICT, &StepBackPage::new(&roster, &session, id, stays))),
    };
    let by = called(&roster, session.person)?;
    let about = Reader::new(session.person, by.clone());
    let entry = Entry { tip: id, kind: EntryKind::StepBack, by, about, number };
    let (cabinet, day, person) = (room.cabinet.clone(), room.clock.today(), session.person);
    let keys = roster.active(person).and_then(|person| person.keys()).cloned().ok_or(DeskError::SignedOut)?;
    let notices = Arc::clone(&room.notices);
    block(move || {
        if passes_up {
            // First, so that no moment is without a reader.
            match cabinet.take_step(&id, Step::Escalate, day) {
                Ok(()) => notices.escalated(&id),
                Err(StoreError::NotNow(_)) => {}
                Err(error) => return Err(error),
            }
        }
        entry.keep(&cabinet, (person, Granted::decoy(keys.addressee())), day)
    })
    .await??;
    room.forget(person, &id);
    room.notices.left(&id, person);
    Ok(see_other("/"))
}

impl<'a> StepBackPage<'a> {
    fn new(roster: &'a Roster, session: &DeskSession, id: TipId, stays: Stays) -> Self {
        Self {
            frame: Frame::new(roster.site.as_str()),
            bar: Bar::new(roster, session, Here::Inbox),
            id,
            name: tip_name(&id),
            guard: session.secret.guard(),
            stays,
        }
    }
}

/// An entry that tells of a reader more or fewer.
struct Entry {
    tip: TipId,
    kind: EntryKind,
    by: String,
    about: Reader,
    number: FormNumber,
}

impl Entry {
    /// Keeps the entry and the grant together.
    fn keep(self, cabinet: &Cabinet, grant: (PersonId, Granted), day: crate::domain::Day) -> Result<(), StoreError> {
        let Self { tip, kind, by, about, number } = self;
        let message = Message::parse(&Secret::new(about.name.clone()), usize::MAX).map_err(|_| StoreError::TooLarge)?;
        let details = Details { author: by, person: Some(about), ..Details::new(kind) };
        let recipients = cabinet.recipients(&tip, kind)?;
        let envelope = EnvelopeWriter::new(&recipients, cabinet.spool())
            .finish(&message, details)
            .map_err(|error: io::Error| StoreError::from(error))?;
        cabinet.replace_grant(&tip, grant, kind, number, day, envelope)
    }
}

impl Desk {
    /// What a person's grant for a tip has shown is forgotten in all their sessions: it is another now.
    fn forget(&self, person: PersonId, tip: &TipId) {
        for session in self.sessions.all().into_iter().filter(|session| session.person == person) {
            session.forget(tip);
        }
    }
}

fn full_name(person: &Person) -> String {
    format!("{}, {}", person.name.as_str(), person.title.as_str())
}

pub(super) fn called(roster: &Roster, person: PersonId) -> Result<String, DeskError> {
    roster.active(person).map(full_name).ok_or(DeskError::SignedOut)
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    let id = TipId::from_bytes([5; 16]);
    [
        ("with-others", Stays::Readers(words.line.to_owned())),
        ("alone", Stays::Overseers),
        ("sealed", Stays::Unknown),
        ("nobody-left", Stays::Nobody),
    ]
    .map(|(state, stays)| {
        let page = StepBackPage {
            frame: Frame::new(words.line),
            bar: Bar::sample(words, Here::Inbox, false),
            id,
            name: tip_name(&id),
            guard: "gu4rd".to_owned(),
            stays,
        };
        crate::pages::Sample::of("desk/step_back", state, &page)
    })
    .into()
}

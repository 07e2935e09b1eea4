//! One more reader, or one fewer. What the source wished is known to the readers alone, so it is read with a reader's
//! identity and kept to here.

use std::collections::BTreeSet;
use std::io;

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
use super::{Desk, DeskError, card};
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
    others: Others,
}

/// Who stays when somebody steps back.
enum Others {
    /// These; nobody when it is empty.
    Known(String),
    /// Only their own export tells those who read with a key of their own.
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
}

impl Readers {
    /// Follows a tip's entries: who could read it at first, with whom it was shared, who stepped back.
    pub(super) fn of<'a>(entries: impl Iterator<Item = &'a Details>) -> Self {
        let (mut audience, mut now) = (None, BTreeSet::new());
        for details in entries {
            match (details.kind, &details.audience, &details.person) {
                (EntryKind::Tip, Some(chosen), _) => {
                    now.extend(chosen.readers.iter().map(|reader| reader.id.clone()));
                    audience = Some(chosen.clone());
                }
                (EntryKind::Sharing, _, Some(reader)) => {
                    now.insert(reader.id.clone());
                }
                (EntryKind::StepBack, _, Some(reader)) => {
                    now.remove(&reader.id);
                }
                _ => {}
            }
        }
        Self { audience, now }
    }

    /// Who reads a tip, for somebody who does; `None` when its content opens elsewhere.
    fn seen(session: &DeskSession, cabinet: &Cabinet, tip: &TipId) -> Result<Option<Self>, StoreError> {
        match session.access(cabinet, tip)? {
            Access::Content(identity) => Self::read(cabinet, tip, &identity).map(Some),
            Access::Sealed => Ok(None),
        }
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

    /// Those who are here and read it, but for one.
    fn others<'a>(&self, roster: &'a Roster, but: PersonId) -> Vec<&'a Person> {
        let others = roster.people.iter().filter(|person| person.id != but && person.is_active());
        others.filter(|person| self.has(person.id)).collect()
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
    let (there, sharer, with) = (room.clone(), session.clone(), person.id);
    block(move || {
        let granted = Granted::seal(&identity, keys.addressee(), Hold::Open);
        entry.keep(&there.cabinet, (with, granted), there.clock.today())?;
        card::acted(&there, &sharer, &id, 1);
        Ok::<_, StoreError>(())
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
    let (cabinet, opener) = (room.cabinet.clone(), session.clone());
    let readers = block(move || Readers::seen(&opener, &cabinet, &id)).await??;
    let others = readers.map_or(Others::Unknown, |readers| {
        let names: Vec<_> = readers.others(&roster, session.person).into_iter().map(full_name).collect();
        Others::Known(names.join("; "))
    });
    let shown = StepBackPage {
        frame: Frame::new(roster.site.as_str()),
        bar: Bar::new(&roster, &session, Here::Inbox),
        id,
        name: tip_name(&id),
        guard: session.secret.guard(),
        others,
    };
    Ok(page(StatusCode::OK, &shown))
}

pub(super) async fn step_back(
    room: Data<Desk>,
    session: SignedIn,
    id: Path<String>,
    form: Form<StepBackForm>,
) -> Result<HttpResponse, DeskError> {
    let (id, session) = (tip::parse(&id)?, session.0);
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let (cabinet, opener) = (room.cabinet.clone(), session.clone());
    let readers = block(move || Readers::seen(&opener, &cabinet, &id)).await??;
    let number = session.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    // Where only the person can tell, and does not, nobody is taken to stay: better read by the overseers than by nobody.
    let alone = match readers {
        Some(readers) => readers.others(&roster, session.person).is_empty(),
        None => form.others.is_none(),
    };
    let by = called(&roster, session.person)?;
    let about = Reader::new(session.person, by.clone());
    let entry = Entry { tip: id, kind: EntryKind::StepBack, by, about, number };
    let (there, leaver, person) = (room.clone(), session.clone(), session.person);
    let keys = roster.active(person).and_then(|person| person.keys()).cloned().ok_or(DeskError::SignedOut)?;
    block(move || {
        let (cabinet, day) = (&there.cabinet, there.clock.today());
        // While they still may. A card that cannot be read keeps nobody from stepping back, and who reads with a key of
        // their own is not on it.
        match card::leave(&there, &leaver, &id) {
            Ok(()) | Err(StoreError::Damaged | StoreError::Missing) => {}
            Err(error) => return Err(error),
        }
        if alone {
            // First, so that no moment is without a reader.
            match cabinet.take_step(&id, Step::Escalate, day) {
                Ok(()) => there.notices.escalated(&id),
                Err(StoreError::NotNow(_)) => {}
                Err(error) => return Err(error),
            }
        }
        entry.keep(cabinet, (person, Granted::decoy(keys.addressee())), day)
    })
    .await??;
    room.forget(person, &id);
    room.notices.left(&id, person);
    Ok(see_other("/"))
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
    let known = |names: &str| Others::Known(names.to_owned());
    [("with-others", known(words.line)), ("alone", known("")), ("sealed", Others::Unknown)]
        .map(|(state, others)| {
            let page = StepBackPage {
                frame: Frame::new(words.line),
                bar: Bar::sample(words, Here::Inbox, false),
                id,
                name: tip_name(&id),
                guard: "gu4rd".to_owned(),
                others,
            };
            crate::pages::Sample::of("desk/step_back", state, &page)
        })
        .into()
}

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
use super::tip::{self, Refused, TipForm};
use super::{Desk, DeskError, card, draft};
use crate::crypto::{Envelope, EnvelopeWriter, FormNumber, Granted, Hold, Identity};
use crate::domain::{Audience, Day, Details, EntryKind, Message, PersonId, Reader, Step, TipId, tip_name};
use crate::notice::Notices;
use crate::secret::Secret;
use crate::store::{Cabinet, NewGrant, Person, Roster, StoreError, TipRecord};
use crate::web::{Frame, block, page, see_other, words};

#[derive(Template)]
#[template(path = "desk/step_back.html")]
struct StepBackPage<'a> {
    frame: Frame<'a>,
    bar: Bar,
    id: TipId,
    name: String,
    guard: String,
    left: Left,
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
    /// Ticked by whoever knows that it cannot be taken back.
    sure: Option<String>,
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
    /// It cannot be taken back, and was not confirmed.
    Unsure,
}

/// How often what follows from stepping back is looked at while others act on the same tip.
const MAX_LOOKS: usize = 16;

/// Who reads a tip, as far as its readers know.
#[derive(Default)]
pub(super) struct Readers {
    /// What the source chose; `None` of a tip from before that was kept.
    pub(super) audience: Option<Audience>,
    now: BTreeSet<String>,
    /// Who has stepped back.
    gone: BTreeSet<String>,
}

impl Readers {
    /// Follows a tip's entries: who could read it at first, with whom it was shared, who stepped back.
    pub(super) fn of<'a>(entries: impl Iterator<Item = &'a Details>) -> Self {
        let (mut audience, mut now, mut gone) = (None, BTreeSet::new(), BTreeSet::new());
        for details in entries {
            match (details.kind, &details.audience, &details.person) {
                (EntryKind::Tip, Some(chosen), _) => {
                    now.extend(chosen.readers.iter().map(|reader| reader.id.clone()));
                    audience = Some(chosen.clone());
                }
                (EntryKind::Sharing, _, Some(reader)) => {
                    now.insert(reader.id.clone());
                    gone.remove(&reader.id);
                }
                (EntryKind::StepBack, _, Some(reader)) => {
                    now.remove(&reader.id);
                    gone.insert(reader.id.clone());
                }
                _ => {}
            }
        }
        Self { audience, now, gone }
    }

    /// Who reads a tip, for somebody who does; `None` when its content opens elsewhere.
    fn seen(session: &DeskSession, cabinet: &Cabinet, tip: &TipId) -> Result<Option<Self>, StoreError> {
        match session.access(cabinet, tip)? {
            Access::Content(identity) => Self::read(cabinet, tip, &identity).map(Some),
            Access::Sealed => Ok(None),
        }
    }

    /// The readers now of a tip that may go up; `None` of one that goes to nobody else, and of a tip from before that was
    /// kept.
    pub(super) fn ids_before_it_goes_up(&self) -> Option<BTreeSet<PersonId>> {
        self.audience.as_ref().filter(|audience| !audience.later.is_empty())?;
        Some(self.now.iter().filter_map(|id| PersonId::parse(id).ok()).collect())
    }

    /// Whether somebody is here, beside this person, to whom the tip goes when nobody is left; `None` of a tip from before
    /// that was kept.
    fn has_heirs_but(&self, roster: &Roster, but: Option<PersonId>) -> Option<bool> {
        let later = &self.audience.as_ref()?.later;
        let mut here = roster.people.iter().filter(|person| person.is_active() && Some(person.id) != but);
        let kept = |person: &Person| !self.gone.contains(&person.id.to_string());
        Some(here.any(|person| kept(person) && later.iter().any(|reader| reader.is(person.id))))
    }

    /// Whether somebody is here to whom the tip goes when its clock runs out.
    pub(super) fn has_heirs(&self, roster: &Roster) -> Option<bool> {
        self.has_heirs_but(roster, None)
    }

    pub(super) fn read(cabinet: &Cabinet, tip: &TipId, identity: &Identity) -> Result<Self, StoreError> {
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

    /// What the grant says by which this person is let in: who was to get the tip once it is passed up oversees it as before.
    fn hold_for(&self, person: PersonId) -> Hold {
        let later = self.audience.as_ref().is_some_and(|audience| audience.later.iter().any(|one| one.is(person)));
        if later { Hold::Early } else { Hold::Open }
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
            Self::Unsure => fl!(l, "problem-share-unsure"),
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
    let sure = |person| form.sure.as_ref().map(|_| person).ok_or(Unshared::Unsure);
    let person = match chosen.and_then(|person| readers.check(&roster, person)).and_then(sure) {
        Ok(person) => person,
        Err(error) => {
            let at = TipForm::Entry(EntryKind::Sharing);
            let refused = Refused { form: at, text: error.sentence(), message: &form.person, outcome: None };
            return tip::again(&room, session, id, StatusCode::UNPROCESSABLE_ENTITY, refused).await;
        }
    };
    let hold = readers.hold_for(person.id);
    let keys = person.keys().cloned().ok_or(DeskError::NotFound)?;
    let by = called(&roster, session.person)?;
    let entry =
        Entry { tip: id, kind: EntryKind::Sharing, by, about: Reader::new(person.id, full_name(person)), number };
    let (there, sharer, with) = (room.clone(), session.clone(), person.id);
    block(move || {
        let granted = Granted::seal(&identity, keys.addressee(), hold);
        let new = NewGrant { person: with, granted, seen: None };
        entry.keep(&there.cabinet, new, there.clock.today())?;
        card::acted(&there, &sharer, &id, 1);
        Ok::<_, StoreError>(())
    })
    .await??;
    room.forget(with, &id);
    room.notices.shared(id, with, session.person);
    Ok(see_other(&format!("/tips/{id}#end")))
}

/// Who has a tip once somebody has stepped back from it.
enum Left {
    /// These people, by name.
    Readers(String),
    /// Only their own export tells those who read with a key of their own.
    Unknown,
    /// Those who oversee it: it is passed up to them.
    Overseers,
    /// Nobody: then one does not step back.
    Nobody,
}

/// What somebody who reads with a key of their own says about the others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tick {
    Blank,
    OthersStay,
}

/// Somebody who thinks of stepping back from a tip.
struct Leaving {
    tick: Tick,
    tip: TipId,
    session: Arc<DeskSession>,
    roster: Arc<Roster>,
    day: Day,
    absent_days: Option<u32>,
}

impl Leaving {
    fn new(room: &Desk, session: Arc<DeskSession>, tip: TipId, tick: Tick) -> Result<Self, DeskError> {
        let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
        Ok(Self { tick, tip, session, roster, day: room.clock.today(), absent_days: room.absent_days })
    }

    /// What follows, and how many entries say so.
    fn look(&self, cabinet: &Cabinet) -> Result<(Left, u32), StoreError> {
        let Self { tip, session, roster, day, absent_days, .. } = self;
        let TipRecord { entries, life, .. } = cabinet.record(tip)?; // before they are read: one more is noticed
        let Some(readers) = Readers::seen(session, cabinet, tip)? else {
            let others = cabinet.is_granted_to_others(tip, session.person)?;
            return Ok((if others { Left::Unknown } else { Left::Nobody }, entries));
        };
        let others = readers.others(roster, session.person);
        let heirs = match readers.has_heirs_but(roster, Some(session.person)) {
            Some(heirs) => heirs,
            None => cabinet.can_go_up(tip)?,
        };
        let present = others.iter().any(|person| person.is_present(life.received, *day, *absent_days));
        let names = || others.iter().copied().map(full_name).collect::<Vec<_>>().join("; ");
        let left = match (present, heirs) {
            (false, true) => Left::Overseers,
            (false, false) if others.is_empty() => Left::Nobody,
            _ => Left::Readers(names()),
        };
        Ok((left, entries))
    }

    /// Steps back, if somebody is left; where others have written or stepped back meanwhile, that is looked at again.
    fn go(&self, cabinet: &Cabinet, entry: &Entry, notices: &Notices) -> Result<Left, StoreError> {
        for _ in 0..MAX_LOOKS {
            let (left, seen) = self.look(cabinet)?;
            match left {
                Left::Nobody => return Ok(left),
                Left::Readers(_) => {}
                Left::Unknown if self.tick == Tick::OthersStay => {}
                // First, so that no moment is without a reader. Where only the person can tell, and does not, nobody is
                // taken to stay: better read by the overseers than by nobody.
                Left::Unknown | Left::Overseers => match cabinet.take_step(&self.tip, Step::Escalate, self.day) {
                    Ok(()) => notices.escalated(&self.tip),
                    Err(StoreError::NotNow(_)) => {}
                    Err(error) => return Err(error),
                },
            }
            let keys = self.roster.active(self.session.person).and_then(Person::keys).ok_or(StoreError::Missing)?;
            let granted = Granted::decoy(keys.addressee());
            let decoy = NewGrant { person: self.session.person, granted, seen: Some(seen) };
            match entry.keep(cabinet, decoy, self.day) {
                Err(StoreError::Contended) => {}
                kept => return kept.map(|()| left),
            }
        }
        Err(StoreError::Contended)
    }

    fn page(&self, status: StatusCode, left: Left) -> HttpResponse {
        let Self { tip, session, roster, .. } = self;
        let shown = StepBackPage {
            frame: Frame::new(roster.site.as_str()),
            bar: Bar::new(roster, session, Here::Inbox),
            id: *tip,
            name: tip_name(tip),
            guard: session.secret.guard(),
            left,
        };
        page(status, &shown)
    }
}

pub(super) async fn ask_step_back(
    room: Data<Desk>,
    session: SignedIn,
    id: Path<String>,
) -> Result<HttpResponse, DeskError> {
    let leaving = Leaving::new(&room, session.0, tip::parse(&id)?, Tick::Blank)?;
    let cabinet = room.cabinet.clone();
    let (leaving, left) = block(move || {
        let (left, _) = leaving.look(&cabinet)?;
        Ok::<_, StoreError>((leaving, left))
    })
    .await??;
    Ok(leaving.page(StatusCode::OK, left))
}

pub(super) async fn step_back(
    room: Data<Desk>,
    session: SignedIn,
    id: Path<String>,
    form: Form<StepBackForm>,
) -> Result<HttpResponse, DeskError> {
    let (id, session) = (tip::parse(&id)?, session.0);
    let (cabinet, opener) = (room.cabinet.clone(), session.clone());
    block(move || opener.access(&cabinet, &id).map(drop)).await??;
    let number = session.secret.check(&form.guard).ok_or(DeskError::Guard)?;
    let tick = form.others.as_ref().map_or(Tick::Blank, |_| Tick::OthersStay);
    let (person, leaving) = (session.person, Leaving::new(&room, session, id, tick)?);
    let by = called(&leaving.roster, person)?;
    let about = Reader::new(person, by.clone());
    let entry = Entry { tip: id, kind: EntryKind::StepBack, by, about, number };
    let there = room.clone();
    let (leaving, left) = block(move || {
        let left = leaving.go(&there.cabinet, &entry, &there.notices)?;
        if !matches!(left, Left::Nobody) {
            draft::leave(&there, &leaving.session, &leaving.tip);
            card::leave(&there, &leaving.session, &leaving.tip);
        }
        Ok::<_, StoreError>((leaving, left))
    })
    .await??;
    if let Left::Nobody = left {
        return Ok(leaving.page(StatusCode::CONFLICT, left));
    }
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
    fn keep(&self, cabinet: &Cabinet, grant: NewGrant, day: Day) -> Result<(), StoreError> {
        let Self { tip, kind, by, about, number } = self;
        let message = Message::parse(&Secret::new(about.name.clone()), usize::MAX).map_err(|_| StoreError::TooLarge)?;
        let details = Details { author: by.clone(), person: Some(about.clone()), ..Details::new(*kind) };
        let recipients = cabinet.recipients(tip, *kind)?;
        let envelope = EnvelopeWriter::new(&recipients, cabinet.spool())
            .finish(&message, details)
            .map_err(|error: io::Error| StoreError::from(error))?;
        cabinet.replace_grant(tip, grant, *kind, *number, day, envelope)
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
        ("with-others", Left::Readers(words.line.to_owned())),
        ("alone", Left::Overseers),
        ("sealed", Left::Unknown),
        ("refused-last", Left::Nobody),
    ]
    .map(|(state, left)| {
        let page = StepBackPage {
            frame: Frame::new(words.line),
            bar: Bar::sample(words, Here::Inbox, false),
            id,
            name: tip_name(&id),
            guard: "gu4rd".to_owned(),
            left,
        };
        crate::pages::Sample::of("desk/step_back", state, &page)
    })
    .into()
}

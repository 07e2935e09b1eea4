//! A signed-in person: their unlocked identity and what it has opened so far. Wiped when the session is dropped.
//!
//! Of somebody who reads with a key of their own the identity is the one they sign in with: it opens marks, which tell what
//! is theirs, and no content.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::thread;

use data_encoding::HEXLOWER;

use super::again::Carried;
use super::beside::Cards;
use super::share::Readers;
use crate::crypto::{CardKey, Granted, Hold, Identity, LockedIdentity, SecondFactor, SessionSecret, random_bytes};
use crate::domain::{Day, EntryKind, PersonId, TipId};
use crate::secret::Secret;
use crate::store::{Cabinet, Keys, Person, Roster, StoreError};

/// Threads that try grants after sign-in: one per core of a small machine.
pub(super) const TRYING_AT_ONCE: usize = 2;

/// Codes that may be tried in a session, one after another wrong: somebody who has an open session and not the phone guesses
/// no further, and whoever has the phone needs two.
const MAX_CODES: u32 = 10;

/// Opens for nobody: tried where there is nothing to try.
static NOBODYS: LazyLock<Granted> = LazyLock::new(Granted::nobodys);

/// One person, signed in.
pub(super) struct DeskSession {
    pub(super) person: PersonId,
    pub(super) secret: SessionSecret,
    /// The day it began, and a random number by which it is named on a page: for the person's own list of sessions.
    pub(super) started: Day,
    pub(super) number: String,
    identity: Identity,
    /// A second factor that has been shown and not been proven yet.
    enrolling: Mutex<Option<SecondFactor>>,
    /// How often a code was tried in it since one was right.
    codes_tried: AtomicU32,
    /// What the identity was unlocked from. Once the person is gone or has locked it anew, the session is over.
    locked: Mutex<LockedIdentity>,
    tried: Mutex<Grants>,
    pub(super) cards: Cards,
    walk: Mutex<Walk>,
    /// What was written when the session before this one ended.
    carried: Mutex<Option<Carried>>,
    /// Who reads the tips of held grants, and how many entries said so; `None` where they do not say.
    known: Mutex<KnownReaders>,
}

/// The list somebody looked at last, to go through it from one report to the next.
#[derive(Default)]
struct Walk {
    tips: Vec<TipId>,
    chosen: String,
}

/// What lies around a tip in the list somebody looked at last.
#[derive(Default)]
pub(super) struct Neighbours {
    pub(super) previous: Option<TipId>,
    pub(super) next: Option<TipId>,
    /// What was chosen to see that list, as its address has it.
    pub(super) chosen: String,
}

type KnownReaders = HashMap<TipId, (u32, Option<BTreeSet<PersonId>>)>;

/// What grants have shown.
#[derive(Default)]
struct Grants {
    tried: HashMap<TipId, Tried>,
    /// Grows when a grant is replaced: what was read before that is not noted after it.
    replaced: u64,
}

/// Whether something that may concern this person cannot be read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Damage {
    None,
    Found,
}

/// What trying a grant showed. Seeds are kept, not identities: 32 bytes for each of ten thousand tips.
enum Tried {
    Opens(Secret<[u8; 32]>, Hold),
    /// It is theirs, and opens with their own key, which is not here.
    IsMarked(Hold),
    OpensNot,
}

impl Tried {
    fn hold(&self) -> Option<Hold> {
        match self {
            Self::Opens(_, hold) | Self::IsMarked(hold) => Some(*hold),
            Self::OpensNot => None,
        }
    }
}

/// What a person may see of a tip that is theirs now.
pub(super) enum Access {
    /// All of it: with the identity that opens it.
    Content(Identity),
    /// That it is there and how it stands. Its content opens with their own key, elsewhere.
    Sealed,
}

impl DeskSession {
    pub(super) fn new(person: PersonId, identity: Identity, locked: LockedIdentity, started: Day) -> Self {
        Self {
            person,
            secret: SessionSecret::generate(),
            started,
            number: HEXLOWER.encode(&random_bytes::<8>()),
            identity,
            enrolling: Mutex::new(None),
            codes_tried: AtomicU32::new(0),
            locked: Mutex::new(locked),
            tried: Mutex::default(),
            cards: Cards::default(),
            walk: Mutex::default(),
            carried: Mutex::default(),
            known: Mutex::default(),
        }
    }

    /// The person's own identity, for what is sealed to it and belongs to no tip.
    pub(super) fn identity(&self) -> &Identity {
        &self.identity
    }

    /// The second factor this session is about to turn on.
    pub(super) fn enrolling(&self) -> MutexGuard<'_, Option<SecondFactor>> {
        self.enrolling.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a code that is about to be tried, and answers whether it may be.
    pub(super) fn may_try_code(&self) -> bool {
        self.codes_tried.fetch_add(1, Ordering::Relaxed) < MAX_CODES
    }

    pub(super) fn code_was_right(&self) {
        self.codes_tried.store(0, Ordering::Relaxed);
    }

    /// Whether the person is here and still goes by the passphrase this session began with.
    pub(super) fn stands(&self, roster: &Roster) -> bool {
        let locked = roster.active(self.person).and_then(|person| person.keys()?.locked());
        locked == Some(&*self.locked.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether the person reads with a key of their own, and nothing opens here.
    pub(super) fn reads_elsewhere(&self, roster: &Roster) -> bool {
        roster.active(self.person).and_then(Person::keys).is_some_and(Keys::are_own)
    }

    /// Goes on under a new passphrase.
    pub(super) fn locked_anew(&self, locked: LockedIdentity) {
        *self.locked.lock().unwrap_or_else(PoisonError::into_inner) = locked;
    }

    /// Forgets what a grant has shown: it is another now.
    pub(super) fn forget(&self, tip: &TipId) {
        let mut grants = self.lock();
        grants.tried.remove(tip);
        grants.replaced += 1;
    }

    /// What this person may see of a tip now. The one place where that is decided, for list, count, item, file and export
    /// alike: their identity opens their grant, or the mark beside it, and it is not held back for an escalation.
    ///
    /// # Errors
    /// [`StoreError::Missing`], whether there is no such tip or it is not theirs.
    pub(super) fn access(&self, cabinet: &Cabinet, tip: &TipId) -> Result<Access, StoreError> {
        self.is_released(cabinet, tip)?;
        match self.lock().tried.get(tip) {
            Some(Tried::Opens(seed, _)) => Ok(Access::Content(Identity::from_seed(*seed.expose()))),
            Some(Tried::IsMarked(_)) => Ok(Access::Sealed),
            Some(Tried::OpensNot) | None => Err(StoreError::Missing),
        }
    }

    /// The identity of a tip whose content this person may read here now.
    ///
    /// # Errors
    /// [`StoreError::Missing`], whether there is no such tip, it is not theirs, or it opens with their own key elsewhere.
    pub(super) fn open_tip(&self, cabinet: &Cabinet, tip: &TipId) -> Result<Identity, StoreError> {
        match self.access(cabinet, tip)? {
            Access::Content(identity) => Ok(identity),
            Access::Sealed => Err(StoreError::Missing),
        }
    }

    /// The key of the card of a tip whose content this person may read here now. The same decision as for the content, and
    /// quicker: an inbox asks it of every tip.
    ///
    /// # Errors
    /// As [`DeskSession::open_tip`].
    pub(super) fn card_key(&self, cabinet: &Cabinet, tip: &TipId) -> Result<CardKey, StoreError> {
        self.is_released(cabinet, tip)?;
        match self.lock().tried.get(tip) {
            Some(Tried::Opens(seed, _)) => Ok(CardKey::of(seed.expose())),
            Some(Tried::IsMarked(_) | Tried::OpensNot) | None => Err(StoreError::Missing),
        }
    }

    /// Whether a tip that is theirs opens with the identity of this session, and not with a key of their own.
    pub(super) fn reads_here(&self, tip: &TipId) -> bool {
        matches!(self.lock().tried.get(tip), Some(Tried::Opens(..)))
    }

    /// Keeps what was written and not sent: when the session before this one ended, or in another language.
    pub(super) fn carry(&self, carried: Carried) {
        *self.lock_carried() = Some(carried);
    }

    /// What was written for a tip and not sent.
    pub(super) fn carried(&self, tip: &TipId) -> Option<Carried> {
        let carried = self.lock_carried();
        let Carried { tip, kind, text, outcome } = carried.as_ref().filter(|carried| carried.tip == *tip)?;
        Some(Carried { tip: *tip, kind: *kind, text: Secret::new(text.expose().clone()), outcome: *outcome })
    }

    /// Forgets it, once it has been sent or kept.
    pub(super) fn drop_carried(&self, tip: &TipId, kind: EntryKind) {
        let mut carried = self.lock_carried();
        if carried.as_ref().is_some_and(|carried| carried.tip == *tip && carried.kind == kind) {
            *carried = None;
        }
    }

    fn lock_carried(&self) -> MutexGuard<'_, Option<Carried>> {
        self.carried.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks at a list, in this order.
    pub(super) fn walk(&self, tips: Vec<TipId>, chosen: String) {
        *self.walk.lock().unwrap_or_else(PoisonError::into_inner) = Walk { tips, chosen };
    }

    /// What lies around a tip in the list they looked at last: the nearest that is still theirs, either way.
    pub(super) fn neighbours(&self, cabinet: &Cabinet, tip: &TipId) -> Neighbours {
        let walk = self.walk.lock().unwrap_or_else(PoisonError::into_inner);
        let chosen = walk.chosen.clone();
        let Some(place) = walk.tips.iter().position(|there| there == tip) else {
            return Neighbours { chosen, ..Neighbours::default() };
        };
        let (before, after) = walk.tips.split_at(place);
        let theirs = |tip: &&TipId| self.access(cabinet, tip).is_ok();
        let previous = before.iter().rev().find(theirs).copied();
        let next = after.iter().skip(1).find(theirs).copied();
        Neighbours { previous, next, chosen }
    }

    /// A grant that is held back counts once its tip has gone to the overseers.
    fn is_released(&self, cabinet: &Cabinet, tip: &TipId) -> Result<(), StoreError> {
        match self.hold(cabinet, tip)? {
            Hold::Held if cabinet.record(tip)?.life.escalated.is_none() => Err(StoreError::Missing),
            Hold::Held | Hold::Open | Hold::Early => Ok(()),
        }
    }

    /// Whether this person's grant for a tip counts from the first day, or once the tip is escalated.
    ///
    /// # Errors
    /// [`StoreError::Missing`], whether there is no such tip or their grant does not open.
    pub(super) fn hold(&self, cabinet: &Cabinet, tip: &TipId) -> Result<Hold, StoreError> {
        self.try_grant(cabinet, tip)?;
        self.lock().tried.get(tip).and_then(Tried::hold).ok_or(StoreError::Missing)
    }

    /// Who reads a tip of which this person's grant opens, be it held back or not; nothing else of it is told. `None` of a
    /// tip from before that was kept in it, of one that goes to nobody else, or when it opens with their own key elsewhere.
    /// What it says is remembered until there are more entries.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when the grant does not open, [`StoreError::Damaged`] when an entry cannot be read.
    pub(super) fn known_readers(
        &self,
        cabinet: &Cabinet,
        tip: &TipId,
        entries: u32,
    ) -> Result<Option<BTreeSet<PersonId>>, StoreError> {
        if let Some((_, readers)) = self.known().get(tip).filter(|(said_by, _)| *said_by == entries) {
            return Ok(readers.clone());
        }
        self.try_grant(cabinet, tip)?;
        let identity = match self.lock().tried.get(tip) {
            Some(Tried::Opens(seed, _)) => Identity::from_seed(*seed.expose()),
            Some(Tried::IsMarked(_)) => return Ok(None),
            Some(Tried::OpensNot) | None => return Err(StoreError::Missing),
        };
        let readers = Readers::read(cabinet, tip, &identity)?.ids_before_it_goes_up();
        self.known().insert(*tip, (entries, readers.clone()));
        Ok(readers)
    }

    fn known(&self) -> MutexGuard<'_, KnownReaders> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Which tips this person's grants open, held back or not, trying those not tried before; and whether a grant could not
    /// be read at all. Such a grant may be a decoy, so neither its tip nor how many there are may be shown.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub(super) fn holdings(&self, cabinet: &Cabinet) -> Result<(HashMap<TipId, Hold>, Damage), StoreError> {
        let tips: HashSet<TipId> = cabinet.tips()?.into_iter().collect();
        let untried: Vec<TipId> = {
            let mut tried = self.lock();
            let tried = &mut tried.tried;
            tried.retain(|tip, _| tips.contains(tip)); // an erased tip leaves nothing here either
            self.known().retain(|tip, _| tips.contains(tip));
            tips.iter().filter(|tip| !tried.contains_key(tip)).copied().collect()
        };
        let damaged = &AtomicBool::new(false);
        thread::scope(|scope| {
            for part in untried.chunks(untried.len().div_ceil(TRYING_AT_ONCE).max(1)) {
                scope.spawn(move || {
                    for tip in part {
                        if self.try_grant(cabinet, tip).is_err() {
                            damaged.store(true, Ordering::Relaxed); // tried again next time
                        }
                    }
                });
            }
        });
        let holdings = self.lock().tried.iter().filter_map(|(tip, tried)| Some((*tip, tried.hold()?))).collect();
        Ok((holdings, if damaged.load(Ordering::Relaxed) { Damage::Found } else { Damage::None }))
    }

    /// Tries a grant once. The answer holds for the session, or until the grant is replaced.
    fn try_grant(&self, cabinet: &Cabinet, tip: &TipId) -> Result<(), StoreError> {
        let replaced = {
            let grants = self.lock();
            if grants.tried.contains_key(tip) {
                return Ok(());
            }
            grants.replaced
        };
        let result = match cabinet.granted(tip, self.person) {
            Ok(Granted { mark: Some(mark), .. }) => mark.open(&self.identity).map_or(Tried::OpensNot, Tried::IsMarked),
            Ok(Granted { grant, mark: None }) => {
                grant.open(&self.identity).map_or(Tried::OpensNot, |open| Tried::Opens(open.seed, open.hold))
            }
            Err(StoreError::Missing) => {
                // So that a tip they were left out of and one that is not there take equally long.
                let _ = NOBODYS.grant.open(&self.identity);
                Tried::OpensNot
            }
            Err(error) => return Err(error),
        };
        let mut grants = self.lock();
        if grants.replaced != replaced {
            drop(grants);
            return self.try_grant(cabinet, tip);
        }
        grants.tried.insert(*tip, result);
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Grants> {
        self.tried.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

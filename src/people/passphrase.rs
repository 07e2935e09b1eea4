//! A new passphrase: with the old one, or with the paper key. There is no third way, because nobody else has the identity.

use super::PeopleError;
use crate::crypto::{Identity, LockedIdentity, Passphrase};
use crate::domain::{Day, PersonId};
use crate::secret::Secret;
use crate::store::{Cabinet, Keys, PersonState, Roster};

/// Locks a person's identity anew. Sessions under the old lock end. Takes as long as two sign-ins.
///
/// # Errors
/// [`PeopleError::WrongPassphrase`] when the old one does not open; [`PeopleError::Passphrase`].
pub fn change_passphrase(
    cabinet: &Cabinet,
    today: Day,
    id: PersonId,
    old: Secret<String>,
    new: Secret<String>,
) -> Result<LockedIdentity, PeopleError> {
    let roster = cabinet.roster().ok_or(PeopleError::Missing)?;
    let keys = roster.active(id).and_then(|person| person.keys()).ok_or(PeopleError::Missing)?;
    let locked = keys.locked().ok_or(PeopleError::Missing)?;
    let new = choose(&roster, id, new)?;
    let identity = locked.unlock(&Passphrase::typed(old)).map_err(|_| PeopleError::WrongPassphrase)?;
    relock(cabinet, today, id, keys, &identity, &new, SecondFactor::Stays)
}

/// Locks a person's identity anew, with the paper key, which is that identity, and turns their second factor off: whoever
/// has lost the phone has no other way in. Takes as long as a sign-in.
///
/// # Errors
/// [`PeopleError::PaperKey`] for a wrong key and for an unknown name alike; [`PeopleError::Passphrase`].
pub fn reset_passphrase(
    cabinet: &Cabinet,
    today: Day,
    name: &str,
    paper_key: &Secret<String>,
    new: Secret<String>,
) -> Result<PersonId, PeopleError> {
    let roster = cabinet.roster().ok_or(PeopleError::PaperKey)?;
    let typed: String = paper_key.expose().chars().filter(|c| !c.is_whitespace()).collect();
    let typed = Secret::new(typed.to_uppercase());
    let identity: Identity = typed.expose().parse().map_err(|_| PeopleError::PaperKey)?;
    let person = roster.person_named(name).ok_or(PeopleError::PaperKey)?;
    let keys = person.keys().ok_or(PeopleError::PaperKey)?;
    if keys.locked().is_none() || identity.to_recipient() != *keys.signs_in() {
        let own = keys.are_own() && identity.to_recipient() == keys.recipient;
        return Err(if own { PeopleError::OwnSecret } else { PeopleError::PaperKey });
    }
    let new = choose(&roster, person.id, new)?;
    relock(cabinet, today, person.id, keys, &identity, &new, SecondFactor::Goes)?;
    cabinet.forget()?;
    Ok(person.id)
}

/// What becomes of a person's second factor when their identity is locked anew.
#[derive(Clone, Copy, PartialEq, Eq)]
enum SecondFactor {
    Stays,
    Goes,
}

fn choose(roster: &Roster, id: PersonId, new: Secret<String>) -> Result<Passphrase, PeopleError> {
    let person = roster.active(id).ok_or(PeopleError::Missing)?;
    let known = [person.name.as_str(), person.title.as_str(), roster.site.as_str()];
    Ok(Passphrase::choose(new, &known)?)
}

fn relock(
    cabinet: &Cabinet,
    today: Day,
    id: PersonId,
    before: &Keys,
    identity: &Identity,
    passphrase: &Passphrase,
    second_factor: SecondFactor,
) -> Result<LockedIdentity, PeopleError> {
    let locked = identity.lock(passphrase);
    cabinet.edit_roster(today, |roster| {
        let person = roster.people.iter_mut().find(|person| person.id == id).ok_or(PeopleError::Missing)?;
        match &mut person.state {
            PersonState::Active(keys) if **keys == *before => keys.lock_anew(locked.clone()),
            _ => return Err(PeopleError::Changed), // somebody was quicker: theirs counts
        }
        if second_factor == SecondFactor::Goes {
            person.second_factor = None;
        }
        Ok(())
    })??;
    Ok(locked)
}

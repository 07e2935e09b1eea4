//! One-time links: an operator sends one, and whoever opens it chooses a passphrase, brings a key if they have one of their
//! own, and is in.

use super::PeopleError;
use super::name::distinct;
use super::person::{PersonDraft, settle_lists};
use crate::crypto::{Identity, LinkSecret, Passphrase, Recipient, link_digest, own_key, random_bytes};
use crate::domain::{Day, Name, PersonId};
use crate::secret::Secret;
use crate::store::{Cabinet, Invitation, Keys, Person, PersonState, Roster};

/// Days after which a link no longer works.
pub const LINK_DAYS: u32 = 7;

/// Somebody who has been invited.
pub struct Invited {
    /// Who.
    pub id: PersonId,
    /// What the link carries. It exists here and in the link, nowhere else.
    pub secret: LinkSecret,
    /// The last day on which it works.
    pub expires: Day,
}

/// Invites a person: they are on the channels' lists from now on, and receive nothing until they have come.
///
/// # Errors
/// [`PeopleError`].
pub fn invite(cabinet: &Cabinet, today: Day, draft: &PersonDraft) -> Result<Invited, PeopleError> {
    let (name, title) = draft.parse()?;
    let (id, secret, expires) = (PersonId::from_bytes(random_bytes()), LinkSecret::generate(), today.plus(LINK_DAYS));
    cabinet.edit_roster(today, |roster| {
        distinct(&name, names(roster))?;
        let person = Person {
            id,
            name,
            title,
            operator: draft.operator,
            state: PersonState::Invited(Invitation { digest: secret.digest(), expires }),
            used_link: None,
            second_factor: None,
            last_signed_in: None,
            notices: None,
            revision: 0,
        };
        roster.people.push(person);
        settle_lists(roster, id, draft)
    })??;
    Ok(Invited { id, secret, expires })
}

/// Sends a new link in place of the old one, which no longer works.
///
/// # Errors
/// [`PeopleError::Missing`] when nobody of this id waits for one.
pub fn renew_link(cabinet: &Cabinet, today: Day, id: PersonId) -> Result<Invited, PeopleError> {
    let (secret, expires) = (LinkSecret::generate(), today.plus(LINK_DAYS));
    cabinet.edit_roster(today, |roster| {
        let person = roster.people.iter_mut().find(|person| person.id == id).ok_or(PeopleError::Missing)?;
        let PersonState::Invited(invitation) = &mut person.state else { return Err(PeopleError::Missing) };
        *invitation = Invitation { digest: secret.digest(), expires };
        Ok(())
    })??;
    Ok(Invited { id, secret, expires })
}

/// Whom a link is for.
///
/// # Errors
/// [`PeopleError::LinkLate`], [`PeopleError::LinkUsed`] or [`PeopleError::Link`].
pub fn invited_by<'a>(roster: &'a Roster, today: Day, link: &str) -> Result<&'a Person, PeopleError> {
    let digest = link_digest(link);
    let found = roster.people.iter().find_map(|person| match &person.state {
        PersonState::Invited(invitation) if invitation.digest == digest => Some((person, invitation.expires)),
        PersonState::Invited(_) | PersonState::Active(_) | PersonState::Removed => None,
    });
    match found {
        Some((person, expires)) if today <= expires => Ok(person),
        Some(_) => Err(PeopleError::LinkLate),
        None if roster.people.iter().any(|person| person.used_link == Some(digest)) => Err(PeopleError::LinkUsed),
        None => Err(PeopleError::Link),
    }
}

/// What an invited person reads with.
#[derive(Clone, Copy)]
pub enum Reading<'a> {
    /// A fresh identity, which lies here under their passphrase.
    Here,
    /// A key of their own, as they typed its public half; what lies here signs them in and opens no content.
    OwnKey(&'a str),
}

/// Uses a link: the person is here from now on, with a fresh identity under this passphrase, to read with or to sign in
/// with. Answers their name and the paper key, which is that identity and in no other place. The link works no more. Takes
/// as long as a sign-in.
///
/// # Errors
/// [`PeopleError`]; the link is as it was.
pub fn accept(
    cabinet: &Cabinet,
    today: Day,
    link: &str,
    passphrase: Secret<String>,
    reading: Reading<'_>,
) -> Result<(Name, Secret<String>), PeopleError> {
    let roster = cabinet.roster().ok_or(PeopleError::Link)?;
    let person = invited_by(&roster, today, link)?;
    let brought = match reading {
        Reading::Here => None,
        Reading::OwnKey(typed) => Some(unlike_any(&roster, own_key(typed)?)?),
    };
    let known = [person.name.as_str(), person.title.as_str(), roster.site.as_str()];
    let passphrase = Passphrase::choose(passphrase, &known)?;
    let identity = Identity::generate();
    let keys = match &brought {
        None => Keys::of_the_desk(identity.to_recipient(), identity.lock(&passphrase)),
        Some(own) => Keys::own(own.clone(), identity.to_recipient(), identity.lock(&passphrase)),
    };
    let name = cabinet.edit_roster(today, |roster| {
        // Asked again where nobody else can change it: of two who open one link, one comes in.
        let id = invited_by(roster, today, link)?.id;
        brought.map(|own| unlike_any(roster, own)).transpose()?;
        let person = roster.people.iter_mut().find(|person| person.id == id).ok_or(PeopleError::Link)?;
        person.state = PersonState::Active(Box::new(keys));
        person.used_link = Some(link_digest(link));
        Ok::<_, PeopleError>(person.name.clone())
    })??;
    Ok((name, Secret::new(identity.encode().to_string())))
}

/// A key that nobody here reads or signs in with.
fn unlike_any(roster: &Roster, own: Recipient) -> Result<Recipient, PeopleError> {
    let mut keys = roster.people.iter().filter_map(|person| person.keys());
    if keys.any(|keys| keys.recipient == own || *keys.signs_in() == own) {
        return Err(PeopleError::OwnKeyTaken);
    }
    Ok(own)
}

/// The names that are taken: those of people who have left are not.
pub(super) fn names(roster: &Roster) -> impl Iterator<Item = &Name> {
    roster.people.iter().filter(|person| !person.is_removed()).map(|person| &person.name)
}

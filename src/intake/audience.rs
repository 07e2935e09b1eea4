//! Who will be able to read a tip: the channel's people, less those the source leaves out; and the grants that follow.

use std::collections::BTreeSet;

use crate::crypto::{Granted, Hold, Identity};
use crate::domain::{Audience, PersonId, Reader};
use crate::store::{Channel, Roster};

/// What a member of the channel is given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Access {
    /// A grant that counts at once.
    Now,
    /// The same, of somebody who oversees the channel.
    Early,
    /// A grant that counts once the tip is escalated.
    Later,
    /// A decoy.
    Never,
}

/// Whether the source asked that only the overseers receive the tip.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Route {
    /// By way of the channel's handlers.
    Handlers,
    /// Straight to the overseers.
    Overseers,
}

/// Everybody the tip could go to has been left out.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NobodyLeft;

/// Decides for every member of the channel. When no handler is left, the tip goes straight to the overseers.
pub(crate) fn decide(
    roster: &Roster,
    channel: &Channel,
    left_out: &BTreeSet<PersonId>,
    route: Route,
) -> Result<Vec<(PersonId, Access)>, NobodyLeft> {
    let present = |ids: &[PersonId]| -> BTreeSet<PersonId> { roster.members(ids).map(|person| person.id).collect() };
    let (handlers, overseers) = (present(&channel.handlers), present(&channel.overseers));
    let mut reading: BTreeSet<PersonId> = match route {
        Route::Handlers => handlers.difference(left_out).copied().collect(),
        Route::Overseers => BTreeSet::new(),
    };
    let mut later = BTreeSet::new();
    if reading.is_empty() {
        reading = overseers.difference(left_out).copied().collect();
    } else {
        later = overseers.difference(left_out).copied().collect();
    }
    if reading.is_empty() {
        return Err(NobodyLeft);
    }
    Ok(handlers
        .union(&overseers)
        .map(|person| {
            let access = if reading.contains(person) && overseers.contains(person) {
                Access::Early
            } else if reading.contains(person) {
                Access::Now
            } else if later.contains(person) {
                Access::Later
            } else {
                Access::Never
            };
            (*person, access)
        })
        .collect())
}

/// What those who may read are told about who may, and who must not.
pub(crate) fn told(
    roster: &Roster,
    access: &[(PersonId, Access)],
    left_out: &BTreeSet<PersonId>,
    nobody_else: bool,
) -> Audience {
    let reader = |id: PersonId| {
        let person = roster.person(id)?;
        Some(Reader::new(id, format!("{}, {}", person.name.as_str(), person.title.as_str())))
    };
    let given = |wanted: &[Access]| {
        let given = access.iter().filter(|(_, access)| wanted.contains(access));
        given.filter_map(|(id, _)| reader(*id)).collect()
    };
    Audience {
        readers: given(&[Access::Now, Access::Early]),
        later: given(&[Access::Later]),
        left_out: left_out.iter().copied().filter_map(reader).collect(),
        nobody_else,
    }
}

/// Those of them whose grant opens, now or once the tip is escalated.
pub(crate) fn readers(access: &[(PersonId, Access)]) -> impl Iterator<Item = (PersonId, Hold)> {
    access.iter().filter_map(|(person, access)| match access {
        Access::Now => Some((*person, Hold::Open)),
        Access::Early => Some((*person, Hold::Early)),
        Access::Later => Some((*person, Hold::Held)),
        Access::Never => None,
    })
}

/// One grant for each, decoys among them: for one person all of one length, and of the same work.
pub(crate) fn seal_grants(roster: &Roster, access: &[(PersonId, Access)], tip: &Identity) -> Vec<(PersonId, Granted)> {
    let sealed = access.iter().filter_map(|(id, access)| {
        let person = roster.active(*id)?.keys()?.addressee();
        let granted = match access {
            Access::Now => Granted::seal(tip, person, Hold::Open),
            Access::Early => Granted::seal(tip, person, Hold::Early),
            Access::Later => Granted::seal(tip, person, Hold::Held),
            Access::Never => Granted::decoy(person),
        };
        Some((*id, granted))
    });
    sealed.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::Access::{Early, Later, Never, Now};
    use super::{NobodyLeft, Route, decide, readers};
    use crate::crypto::{Hold, Identity, Passphrase, SiteSalt};
    use crate::domain::{ChannelId, Name, PersonId};
    use crate::secret::Secret;
    use crate::store::{Channel, Keys, Person, Roster};

    const FIRST: PersonId = PersonId::from_bytes([1; 8]);
    const SECOND: PersonId = PersonId::from_bytes([2; 8]);
    const OVERSEER: PersonId = PersonId::from_bytes([3; 8]);

    fn roster() -> Roster {
        let identity = Identity::generate();
        let keys =
            Keys::of_the_desk(identity.to_recipient(), identity.lock(&Passphrase::typed(Secret::new("x".to_owned()))));
        let name = |text| Name::parse(text).expect("a good name");
        let person = |id| Person::active(id, name("n"), name("t"), keys.clone());
        Roster {
            site: Name::parse("s").expect("a good name"),
            salt: SiteSalt([0; 16]),
            channels: vec![Channel::new(ChannelId::from_bytes([0; 8]), name("c"), vec![FIRST, SECOND], vec![OVERSEER])],
            people: vec![person(FIRST), person(SECOND), person(OVERSEER)],
            oversaw: BTreeMap::new(),
        }
    }

    #[test]
    fn a_decoy_is_no_reason_to_be_reminded() {
        let access = [(FIRST, Now), (SECOND, Never), (OVERSEER, Later)];
        assert_eq!(readers(&access).collect::<Vec<_>>(), [(FIRST, Hold::Open), (OVERSEER, Hold::Held)]);
    }

    #[test]
    fn a_source_decides_who_reads() {
        let roster = roster();
        let decide = |left_out: &[PersonId], route| {
            decide(&roster, &roster.channels[0], &left_out.iter().copied().collect::<BTreeSet<_>>(), route)
        };
        assert_eq!(decide(&[], Route::Handlers), Ok(vec![(FIRST, Now), (SECOND, Now), (OVERSEER, Later)]));
        assert_eq!(decide(&[FIRST], Route::Handlers), Ok(vec![(FIRST, Never), (SECOND, Now), (OVERSEER, Later)]));
        assert_eq!(decide(&[OVERSEER], Route::Handlers), Ok(vec![(FIRST, Now), (SECOND, Now), (OVERSEER, Never)]));
        assert_eq!(decide(&[], Route::Overseers), Ok(vec![(FIRST, Never), (SECOND, Never), (OVERSEER, Early)]));
        assert_eq!(
            decide(&[FIRST, SECOND], Route::Handlers),
            Ok(vec![(FIRST, Never), (SECOND, Never), (OVERSEER, Early)])
        );
        assert_eq!(decide(&[FIRST, SECOND, OVERSEER], Route::Handlers), Err(NobodyLeft));
        assert_eq!(decide(&[OVERSEER], Route::Overseers), Err(NobodyLeft));
    }
}

//! A tip's identity sealed to one person, or a decoy that opens for nobody. Both are age files of one length, so who
//! may read a tip, and who was left out, is known only to the identity that tries.
//!
//! Who reads with a key of their own, which never comes near this server, has a *mark* beside the grant: of a grant's
//! length, sealed to the key they sign in with, it says that the tip is theirs and opens nothing. What is sealed for one
//! person is sealed by [`Granted::seal`] and nowhere else, so no grant goes without the mark it needs.

use std::io::{Read, Write};
use std::{iter, slice};

use age::Decryptor;
use zeroize::Zeroizing;

use super::{Identity, OpenError, Recipient, detach};
use crate::secret::Secret;

/// Length of every grant, in bytes. An age header to one hybrid recipient takes 1,627, what the library adds at random
/// for the format's health ("grease") at most 200, the identity 150; the rest is filler inside the seal.
pub const GRANT_BYTES: usize = 2_304;

/// First line of a grant's plaintext: an age identity file may hold comments.
const OPEN_GRANT: &str = "# tipline/v1 grant: open\n";
const HELD_GRANT: &str = "# tipline/v1 grant: held\n";
const EARLY_GRANT: &str = "# tipline/v1 grant: early\n";
/// First line of a mark's: another, so that neither is ever taken for the other.
const OPEN_MARK: &str = "# tipline/v1 mark: open\n";
const HELD_MARK: &str = "# tipline/v1 mark: held\n";
const EARLY_MARK: &str = "# tipline/v1 mark: early\n";

/// What age adds to a plaintext of under 64 KiB.
const TAG_BYTES: usize = 16;

/// Whether a grant counts from the first day, or only once the tip has been escalated, and whether its person oversees the
/// tip. It stands inside the seal: on the disk, grants of handlers and of overseers look the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hold {
    /// Counts at once.
    Open,
    /// An overseer's: counts once the tip is escalated.
    Held,
    /// An overseer's, too, and counts at once: the tip was sent straight to them, or shared with them.
    Early,
}

impl Hold {
    /// Whether the tip is its person's to read from the first day.
    #[must_use]
    pub fn counts_at_once(self) -> bool {
        match self {
            Self::Open | Self::Early => true,
            Self::Held => false,
        }
    }

    /// Whether its person has overseen the tip since it came. No list that is edited later changes that.
    #[must_use]
    pub fn oversees(self) -> bool {
        match self {
            Self::Held | Self::Early => true,
            Self::Open => false,
        }
    }
}

/// To whom one person's grants are sealed.
#[derive(Clone, Copy)]
pub struct Addressee<'a> {
    /// The key they read with.
    pub reads: &'a Recipient,
    /// The key they sign in with, when the other is their own and never here.
    pub door: Option<&'a Recipient>,
}

/// What is kept of a tip for one person.
#[derive(Clone)]
pub struct Granted {
    /// The tip's identity, sealed to the key they read with.
    pub grant: Grant,
    /// That the tip is theirs, sealed to the key they sign in with; `None` when that key opens the grant.
    pub mark: Option<Mark>,
}

/// A sealed grant of [`GRANT_BYTES`] bytes. Its plaintext is an age identity file.
#[derive(Clone)]
pub struct Grant(Vec<u8>);

/// A sealed mark, as long as a grant.
#[derive(Clone)]
pub struct Mark(Vec<u8>);

/// A grant that opened.
pub struct OpenGrant {
    /// The seed of the identity that opens everything in the tip: an inbox tries thousands of grants and opens few tips.
    pub seed: Secret<[u8; 32]>,
    /// Since when the grant counts.
    pub hold: Hold,
}

impl Granted {
    /// Seals a tip's identity to a person, with the mark they need.
    #[must_use]
    pub fn seal(tip: &Identity, person: Addressee<'_>, hold: Hold) -> Self {
        Self { grant: Grant::seal(tip, person.reads, hold), mark: person.door.map(|door| Mark::seal(door, hold)) }
    }

    /// What a person gets who may not read: the same in number, length and shape, and opens for nobody. It is of a key made
    /// for it, to keys made for it, all gone when this returns.
    #[must_use]
    pub fn decoy(person: Addressee<'_>) -> Self {
        let nobody = || Identity::generate().to_recipient();
        let (reads, door) = (nobody(), person.door.map(|_| nobody()));
        Self::seal(&Identity::generate(), Addressee { reads: &reads, door: door.as_ref() }, Hold::Open)
    }

    /// A decoy that belongs nowhere: to be tried where there is nothing to try, for the time it takes.
    #[must_use]
    pub fn nobodys() -> Self {
        Self::decoy(Addressee { reads: &Identity::generate().to_recipient(), door: None })
    }
}

impl Grant {
    fn seal(tip: &Identity, person: &Recipient, hold: Hold) -> Self {
        let first_line = match hold {
            Hold::Open => OPEN_GRANT,
            Hold::Held => HELD_GRANT,
            Hold::Early => EARLY_GRANT,
        };
        Self(fill(person, &[first_line, &tip.encode(), "\n"]))
    }

    /// Tries to open the grant. A decoy costs the same work as a grant.
    ///
    /// # Errors
    /// [`OpenError`] when it was not sealed to this person.
    pub fn open(&self, person: &Identity) -> Result<OpenGrant, OpenError> {
        let plaintext = emptied(&self.0, person)?;
        let text = std::str::from_utf8(&plaintext).map_err(|_| OpenError)?;
        let (hold, rest) = hold_of(text, [OPEN_GRANT, HELD_GRANT, EARLY_GRANT])?;
        let seed = rest.lines().next().and_then(|line| Identity::parse_seed(line).ok()).ok_or(OpenError)?;
        Ok(OpenGrant { seed: Secret::new(*seed), hold })
    }

    /// The age file.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// A grant as it was stored; whether it is one shows when it is opened.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl Mark {
    fn seal(door: &Recipient, hold: Hold) -> Self {
        let first_line = match hold {
            Hold::Open => OPEN_MARK,
            Hold::Held => HELD_MARK,
            Hold::Early => EARLY_MARK,
        };
        Self(fill(door, &[first_line]))
    }

    /// Tries to open the mark, and answers since when the grant beside it counts.
    ///
    /// # Errors
    /// [`OpenError`] when it was not sealed to this key.
    pub fn open(&self, door: &Identity) -> Result<Hold, OpenError> {
        let plaintext = emptied(&self.0, door)?;
        let text = std::str::from_utf8(&plaintext).map_err(|_| OpenError)?;
        Ok(hold_of(text, [OPEN_MARK, HELD_MARK, EARLY_MARK])?.0)
    }

    /// The age file.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// A mark as it was stored; whether it is one shows when it is opened.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

/// Seals these lines to a key, with as much filler as brings the age file to [`GRANT_BYTES`].
fn fill(to: &Recipient, lines: &[&str]) -> Vec<u8> {
    let (mut sealed, mut writer) = detach::seal_to(slice::from_ref(to), Vec::new());
    let length = GRANT_BYTES.checked_sub(sealed.len() + TAG_BYTES).expect("GRANT_BYTES covers the longest header");
    let mut plaintext = Zeroizing::new(Vec::with_capacity(GRANT_BYTES));
    for line in lines {
        plaintext.extend_from_slice(line.as_bytes());
    }
    let filler = length.checked_sub(plaintext.len() + 1).expect("GRANT_BYTES covers the longest header");
    plaintext.extend(iter::repeat_n(b'#', filler));
    plaintext.push(b'\n');
    let body =
        writer.write_all(&plaintext).and_then(|()| writer.finish()).expect("the body is written to memory").into_body();
    sealed.extend_from_slice(&body);
    sealed
}

/// The plaintext of what [`fill`] sealed.
fn emptied(sealed: &[u8], identity: &Identity) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    if sealed.len() != GRANT_BYTES {
        return Err(OpenError);
    }
    let mut plaintext = Zeroizing::new(Vec::with_capacity(GRANT_BYTES)); // never regrown
    let reader = Decryptor::new_buffered(sealed)
        .and_then(|decryptor| decryptor.decrypt(iter::once(identity as _)))
        .map_err(|_| OpenError)?;
    reader.take(GRANT_BYTES as u64).read_to_end(&mut plaintext).map_err(|_| OpenError)?;
    Ok(plaintext)
}

/// What the first line says, of those that say open, held and early; and what follows it.
fn hold_of<'a>(text: &'a str, lines: [&str; 3]) -> Result<(Hold, &'a str), OpenError> {
    let holds = [Hold::Open, Hold::Held, Hold::Early].into_iter().zip(lines);
    holds.into_iter().find_map(|(hold, line)| Some((hold, text.strip_prefix(line)?))).ok_or(OpenError)
}

#[cfg(test)]
mod tests {
    use super::{Addressee, GRANT_BYTES, Grant, Granted, Hold, Mark};
    use crate::crypto::{Identity, Recipient};

    fn of_the_desk(person: &Recipient) -> Addressee<'_> {
        Addressee { reads: person, door: None }
    }

    #[test]
    fn a_grant_opens_for_its_person_and_a_decoy_for_nobody() {
        let (tip, person, other) = (Identity::generate(), Identity::generate(), Identity::generate());
        let to = person.to_recipient();
        for hold in [Hold::Open, Hold::Held, Hold::Early] {
            let Granted { grant, mark } = Granted::seal(&tip, of_the_desk(&to), hold);
            let open = grant.open(&person).unwrap();
            assert!(open.seed.expose() == tip.seed());
            assert_eq!(open.hold, hold);
            assert!(grant.open(&other).is_err());
            assert!(mark.is_none(), "their own identity tells them already");
        }
        assert!(Granted::decoy(of_the_desk(&to)).grant.open(&person).is_err());
    }

    #[test]
    fn a_mark_tells_the_key_at_the_door_that_the_tip_is_theirs_and_opens_nothing() {
        let [tip, own, door, other] = [(); 4].map(|()| Identity::generate());
        let keys = [own.to_recipient(), door.to_recipient()];
        let to = Addressee { reads: &keys[0], door: Some(&keys[1]) };
        for hold in [Hold::Open, Hold::Held, Hold::Early] {
            let Granted { grant, mark } = Granted::seal(&tip, to, hold);
            let mark = mark.unwrap();
            assert!(grant.open(&own).unwrap().seed.expose() == tip.seed());
            assert!(grant.open(&door).is_err());
            assert_eq!(mark.open(&door).unwrap(), hold);
            assert!(mark.open(&own).is_err() && mark.open(&other).is_err());
            // One is never taken for the other, whoever tries.
            assert!(Grant::from_bytes(mark.as_bytes().to_vec()).open(&door).is_err());
            assert!(Mark::from_bytes(grant.as_bytes().to_vec()).open(&own).is_err());
        }
        let Granted { grant, mark } = Granted::decoy(to);
        let mark = mark.unwrap();
        assert!([&own, &door].iter().all(|key| grant.open(key).is_err() && mark.open(key).is_err()));
    }

    #[test]
    fn grants_marks_and_decoys_have_one_length_and_one_shape() {
        let (tip, person) = (Identity::generate(), Identity::generate().to_recipient());
        let to = Addressee { reads: &person, door: Some(&person) };
        // The library adds a stanza of random length to every header: enough tries to meet long and short ones.
        for _ in 0..150 {
            let holds = [Hold::Open, Hold::Held, Hold::Early];
            for granted in holds.map(|hold| Granted::seal(&tip, to, hold)).into_iter().chain([Granted::decoy(to)]) {
                let mark = granted.mark.unwrap();
                for sealed in [granted.grant.as_bytes(), mark.as_bytes()] {
                    assert_eq!(sealed.len(), GRANT_BYTES);
                    let header = String::from_utf8_lossy(sealed);
                    assert_eq!(header.matches("\n-> mlkem768x25519 ").count(), 1);
                }
            }
        }
    }
}

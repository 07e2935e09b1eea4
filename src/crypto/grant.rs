//! A tip's identity sealed to one person, or a decoy that opens for nobody. Both are age files of one length, so who
//! may read a tip, and who was left out, is known only to the identity that tries.

use std::io::{Read, Write};
use std::{iter, slice};

use age::Decryptor;
use zeroize::Zeroizing;

use super::{Identity, OpenError, Recipient, detach};
use crate::secret::Secret;

/// Length of every grant, in bytes. An age header to one hybrid recipient takes 1,627, what the library adds at random
/// for the format's health ("grease") at most 200, the identity 150; the rest is filler inside the seal.
pub const GRANT_BYTES: usize = 2_304;

/// First line of the plaintext: an age identity file may hold comments.
const OPEN_LINE: &str = "# tipline/v1 grant: open\n";
const HELD_LINE: &str = "# tipline/v1 grant: held\n";

/// What age adds to a plaintext of under 64 KiB.
const TAG_BYTES: usize = 16;

/// Whether a grant counts from the first day, or only once the tip has been escalated. It stands inside the seal: on
/// the disk, grants of handlers and of overseers look the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hold {
    /// Counts at once.
    Open,
    /// Counts once the tip is escalated.
    Held,
}

/// A sealed grant of [`GRANT_BYTES`] bytes. Its plaintext is an age identity file.
#[derive(Clone)]
pub struct Grant(Vec<u8>);

/// A grant that opened.
pub struct OpenGrant {
    /// The seed of the identity that opens everything in the tip: an inbox tries thousands of grants and opens few tips.
    pub seed: Secret<[u8; 32]>,
    /// Since when the grant counts.
    pub hold: Hold,
}

impl Grant {
    /// Seals the tip's identity to a person.
    #[must_use]
    pub fn seal(tip: &Identity, person: &Recipient, hold: Hold) -> Self {
        let first_line = match hold {
            Hold::Open => OPEN_LINE,
            Hold::Held => HELD_LINE,
        };
        let (mut sealed, mut writer) = detach::seal_to(slice::from_ref(person), Vec::new());
        let length = GRANT_BYTES.checked_sub(sealed.len() + TAG_BYTES).expect("GRANT_BYTES covers the longest header");
        let mut plaintext = Zeroizing::new(Vec::with_capacity(GRANT_BYTES));
        plaintext.extend_from_slice(first_line.as_bytes());
        plaintext.extend_from_slice(tip.encode().as_bytes());
        plaintext.extend_from_slice(b"\n");
        let filler = length.checked_sub(plaintext.len() + 1).expect("GRANT_BYTES covers the longest header");
        plaintext.extend(iter::repeat_n(b'#', filler));
        plaintext.push(b'\n');
        let body = writer
            .write_all(&plaintext)
            .and_then(|()| writer.finish())
            .expect("the body is written to memory")
            .into_body();
        sealed.extend_from_slice(&body);
        Self(sealed)
    }

    /// A grant that opens for nobody: of a key made for it, to a key made for it, both gone when this returns.
    #[must_use]
    pub fn decoy() -> Self {
        Self::seal(&Identity::generate(), &Identity::generate().to_recipient(), Hold::Open)
    }

    /// Tries to open the grant. A decoy costs the same work as a grant.
    ///
    /// # Errors
    /// [`OpenError`] when it was not sealed to this person.
    pub fn open(&self, person: &Identity) -> Result<OpenGrant, OpenError> {
        if self.0.len() != GRANT_BYTES {
            return Err(OpenError);
        }
        let mut plaintext = Zeroizing::new(Vec::with_capacity(GRANT_BYTES)); // never regrown
        let reader = Decryptor::new_buffered(self.0.as_slice())
            .and_then(|decryptor| decryptor.decrypt(iter::once(person as _)))
            .map_err(|_| OpenError)?;
        reader.take(GRANT_BYTES as u64).read_to_end(&mut plaintext).map_err(|_| OpenError)?;
        let text = std::str::from_utf8(&plaintext).map_err(|_| OpenError)?;
        let (hold, rest) = if let Some(rest) = text.strip_prefix(OPEN_LINE) {
            (Hold::Open, rest)
        } else {
            (Hold::Held, text.strip_prefix(HELD_LINE).ok_or(OpenError)?)
        };
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

#[cfg(test)]
mod tests {
    use super::{GRANT_BYTES, Grant, Hold};
    use crate::crypto::Identity;

    #[test]
    fn a_grant_opens_for_its_person_and_a_decoy_for_nobody() {
        let (tip, person, other) = (Identity::generate(), Identity::generate(), Identity::generate());
        for hold in [Hold::Open, Hold::Held] {
            let grant = Grant::seal(&tip, &person.to_recipient(), hold);
            let open = grant.open(&person).unwrap();
            assert!(open.seed.expose() == tip.seed());
            assert_eq!(open.hold, hold);
            assert!(grant.open(&other).is_err());
        }
        assert!(Grant::decoy().open(&person).is_err());
    }

    #[test]
    fn grants_and_decoys_have_one_length_and_one_shape() {
        let (tip, person) = (Identity::generate(), Identity::generate().to_recipient());
        // The library adds a stanza of random length to every header: enough tries to meet long and short ones.
        for _ in 0..300 {
            for grant in
                [Grant::seal(&tip, &person, Hold::Open), Grant::seal(&tip, &person, Hold::Held), Grant::decoy()]
            {
                assert_eq!(grant.as_bytes().len(), GRANT_BYTES);
                let header = String::from_utf8_lossy(grant.as_bytes());
                assert_eq!(header.matches("\n-> mlkem768x25519 ").count(), 1);
            }
        }
    }
}

//! The passphrase lock: a handler's identity at rest is an age file under their passphrase (scrypt, C2SP age.md), so the
//! stock `age` tool opens it too.

use std::io::{Read, Write};
use std::iter;

use age::secrecy::SecretString;
use age::{Decryptor, Encryptor, scrypt};
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use zeroize::Zeroizing;
use zxcvbn::zxcvbn;

use super::{Identity, OpenError, random};
use crate::secret::Secret;

/// log2 of scrypt's N: 2^17 × 1 KiB = 128 MiB and about half a second for one guess, on a server or on a thief's machine.
const WORK_FACTOR: u8 = 17;
/// Refused above this, so that a planted file cannot ask for gigabytes.
const MAX_WORK_FACTOR: u8 = 18;
/// Fewer characters are refused.
pub const PASSPHRASE_MIN_CHARS: usize = 12;
/// Fewer guesses than this, as estimated, and it is refused: at half a second each, a core's work for some 1,500 years.
const MIN_GUESSES: u64 = 100_000_000_000;
/// More characters are refused: nobody types them, and hashing them is work a stranger asks for.
const PASSPHRASE_MAX_CHARS: usize = 1_000;

/// Why a new passphrase was refused.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum PassphraseError {
    /// Under [`PASSPHRASE_MIN_CHARS`] characters.
    #[error("too short")]
    TooShort,
    /// Over 1,000 characters.
    #[error("too long")]
    TooLong,
    /// Common, or made of what is known about the person.
    #[error("too easily guessed")]
    Common,
}

/// What a handler types to unlock their identity.
pub struct Passphrase(Secret<String>);

impl Passphrase {
    /// A new passphrase, whose length is checked, and that it is not easily guessed by whoever knows this about the person.
    ///
    /// # Errors
    /// [`PassphraseError`].
    pub fn choose(text: Secret<String>, known: &[&str]) -> Result<Self, PassphraseError> {
        match text.expose().chars().count() {
            0..PASSPHRASE_MIN_CHARS => return Err(PassphraseError::TooShort),
            PASSPHRASE_MIN_CHARS..=PASSPHRASE_MAX_CHARS => {}
            _ => return Err(PassphraseError::TooLong),
        }
        if zxcvbn(text.expose(), known).guesses() < MIN_GUESSES {
            return Err(PassphraseError::Common);
        }
        Ok(Self(text))
    }

    /// A passphrase typed to sign in: anything, since a wrong one simply does not open.
    #[must_use]
    pub fn typed(text: Secret<String>) -> Self {
        Self(text)
    }

    fn to_age(&self) -> SecretString {
        SecretString::from(self.0.expose().clone()) // wiped by secrecy when dropped
    }
}

/// A handler's identity at rest.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LockedIdentity(Vec<u8>);

impl Identity {
    /// Locks this identity under a passphrase.
    #[must_use]
    pub fn lock(&self, passphrase: &Passphrase) -> LockedIdentity {
        self.lock_with(passphrase, WORK_FACTOR)
    }

    fn lock_with(&self, passphrase: &Passphrase, work_factor: u8) -> LockedIdentity {
        let mut recipient = scrypt::Recipient::new(passphrase.to_age());
        recipient.set_work_factor(work_factor);
        let mut locked = Vec::new();
        Encryptor::with_recipients(iter::once(&recipient as _))
            .expect("a single passphrase recipient is always accepted")
            .wrap_output(&mut locked)
            .and_then(|mut writer| {
                writer.write_all(self.encode().as_bytes())?;
                writer.finish()
            })
            .expect("writing to memory does not fail");
        LockedIdentity(locked)
    }
}

impl LockedIdentity {
    /// Opens for nobody, at the price of any other: what is tried for a name that is on no list. Made cheaply: locked with
    /// the least work, then its header is made to ask for all of it.
    #[must_use]
    pub fn nobody() -> Self {
        const LEAST: u8 = 1;
        let passphrase = Passphrase::typed(Secret::new(HEXLOWER.encode(&random::bytes::<32>())));
        let mut locked = Identity::generate().lock_with(&passphrase, LEAST).0;
        let (asked, wanted) = (format!(" {LEAST}\n"), format!(" {WORK_FACTOR}\n"));
        let at = locked.windows(asked.len()).position(|found| found == asked.as_bytes());
        let at = at.expect("the work factor ends the first line of an scrypt stanza");
        locked.splice(at..at + asked.len(), wanted.into_bytes());
        Self(locked)
    }

    /// Whether it begins as an identity under a passphrase does.
    #[must_use]
    pub fn looks_locked(&self) -> bool {
        self.0.starts_with(b"age-encryption.org/v1\n-> scrypt ")
    }

    /// Unlocks with the passphrase: 128 MiB of memory and about half a second of one core.
    ///
    /// # Errors
    /// [`OpenError`] for a wrong passphrase and for damage alike.
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<Identity, OpenError> {
        let mut identity = scrypt::Identity::new(passphrase.to_age());
        identity.set_max_work_factor(MAX_WORK_FACTOR);
        let mut reader = Decryptor::new_buffered(self.0.as_slice())
            .and_then(|decryptor| decryptor.decrypt(iter::once(&identity as _)))
            .map_err(|_| OpenError)?;
        let mut text = Zeroizing::new(String::with_capacity(128)); // the text has 77 characters: never regrown
        reader.read_to_string(&mut text).map_err(|_| OpenError)?;
        text.trim_end().parse().map_err(|_| OpenError) // a text file made by hand ends in a line feed
    }
}

#[cfg(test)]
mod tests {
    use super::{LockedIdentity, Passphrase, PassphraseError};
    use crate::crypto::Identity;
    use crate::secret::Secret;

    fn typed(text: &str) -> Passphrase {
        Passphrase::typed(Secret::new(text.to_owned()))
    }

    #[test]
    fn only_the_passphrase_unlocks_an_identity() {
        let identity = Identity::generate();
        let mut locked = identity.lock(&typed("correct horse battery"));
        let again = locked.unlock(&typed("correct horse battery")).unwrap();
        assert!(again.to_recipient() == identity.to_recipient());
        assert!(locked.unlock(&typed("correct horse batterx")).is_err());
        *locked.0.last_mut().unwrap() ^= 1;
        assert!(locked.unlock(&typed("correct horse battery")).is_err());
    }

    #[test]
    fn what_opens_for_nobody_looks_like_any_other() {
        let (nobody, somebody) = (LockedIdentity::nobody(), Identity::generate().lock(&typed("correct horse battery")));
        assert!(nobody.unlock(&typed("correct horse battery")).is_err());
        assert_eq!(nobody.0.len(), somebody.0.len());
        assert!(String::from_utf8_lossy(&nobody.0).lines().nth(1).is_some_and(|stanza| stanza.ends_with(" 17")));
    }

    #[test]
    fn a_short_or_endless_passphrase_is_refused() {
        let choose = |text: &str| Passphrase::choose(Secret::new(text.to_owned()), &[]).err();
        assert_eq!(choose("elevenchars"), Some(PassphraseError::TooShort));
        assert_eq!(choose("Kd8s#fL2pq!z"), None);
        assert_eq!(choose(&"x".repeat(1_001)), Some(PassphraseError::TooLong));
    }

    #[test]
    fn a_common_passphrase_is_refused_however_long() {
        let choose = |text: &str| {
            let known = ["Handler K", "integrity officer", "Prison Service"];
            Passphrase::choose(Secret::new(text.to_owned()), &known).err()
        };
        for common in [
            "password1234",
            "Passw0rd!2024",
            "qwertyuiopasdfgh",
            "123456789012345678",
            "aaaaaaaaaaaaaaaaaaaaaaaa",
            "abcabcabcabcabc",
            "Handler K2024",
            "prison service",
            "integrity officer",
        ] {
            assert_eq!(choose(common), Some(PassphraseError::Common), "{common}");
        }
        for good in [
            "four plain english words",
            "correct horse battery staple",
            "tulip velvet quilt",
            "Kd8s#fL2pq!z",
            "ein stiller Nachmittag im Keller",
        ] {
            assert_eq!(choose(good), None, "{good}");
        }
    }
}

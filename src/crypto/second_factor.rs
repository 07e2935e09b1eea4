//! The second factor: codes of an authenticator app (TOTP, RFC 6238). The secret lies under a key that only the person's
//! own unlocked identity gives, together with the last step a code was taken for, so that no code works twice and the disk
//! tells no time.

use data_encoding::BASE32_NOPAD;
use ring::hmac;
use thiserror::Error;
use zeroize::Zeroizing;

use super::{Identity, OpenError, derive, random};
use crate::domain::PersonId;
use crate::secret::Secret;

/// Length of the secret in bytes: that of HMAC-SHA-1's output, as RFC 4226 section 4 recommends.
const SECRET_BYTES: usize = 20;
/// How many steps a person's clock may be off, either way (RFC 6238 section 5.2 recommends one).
const STEPS_OFF: u64 = 1;
const DIGITS: usize = 6;
const LABEL: &str = "tipline/v1 second factor";

/// The code is not the one of this step, or has been used.
#[derive(Debug, Error)]
#[error("not the code")]
pub struct CodeError;

/// What an authenticator app and the server have in common.
pub struct SecondFactor {
    secret: Secret<[u8; SECRET_BYTES]>,
    /// The newest step whose code was taken.
    last_step: u64,
}

/// A second factor as it is stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SealedFactor(Vec<u8>);

impl SecondFactor {
    /// A new secret, with no code taken.
    #[must_use]
    pub fn generate() -> Self {
        Self { secret: Secret::new(random::bytes()), last_step: 0 }
    }

    /// The secret as a person types it into an app, when the picture cannot be read.
    #[must_use]
    pub fn text(&self) -> Secret<String> {
        Secret::new(BASE32_NOPAD.encode(self.secret.expose()))
    }

    /// Takes the code of a step, once: neither this code nor an older one is taken again.
    ///
    /// # Errors
    /// [`CodeError`], whether the code is wrong, old or used.
    pub fn take(&mut self, code: &str, step: u64) -> Result<(), CodeError> {
        let typed: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        let newest = step.saturating_add(STEPS_OFF);
        let oldest = step.saturating_sub(STEPS_OFF).max(self.last_step.saturating_add(1));
        let mut matched = None;
        for step in oldest..=newest {
            // Every step is compared, whichever matches.
            if self.code(step) == typed {
                matched = Some(step);
            }
        }
        self.last_step = matched.ok_or(CodeError)?;
        Ok(())
    }

    /// `HOTP(secret, step)`: the last 31 bits of four bytes of `HMAC-SHA-1(secret, step)`, in six digits. RFC 4226
    /// section 5.3, RFC 6238 section 4.
    fn code(&self, step: u64) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, self.secret.expose());
        let tag = hmac::sign(&key, &step.to_be_bytes());
        let offset = usize::from(tag.as_ref().last().map_or(0, |last| last & 0x0f));
        let four = tag.as_ref().get(offset..offset + 4).and_then(|four| four.try_into().ok()).unwrap_or_default();
        let number = (u32::from_be_bytes(four) & 0x7fff_ffff) % 1_000_000;
        format!("{number:0DIGITS$}")
    }

    /// Seals the factor for the person whose identity this is.
    #[must_use]
    pub fn seal(&self, person: PersonId, identity: &Identity) -> SealedFactor {
        let mut plaintext = Zeroizing::new(Vec::with_capacity(SECRET_BYTES + 8));
        plaintext.extend_from_slice(self.secret.expose());
        plaintext.extend_from_slice(&self.last_step.to_be_bytes());
        let key = derive::factor_key(identity.seed());
        SealedFactor(derive::seal(&key, LABEL, person.as_bytes(), &plaintext))
    }
}

impl SealedFactor {
    /// As it was stored; whether it is one shows when it is opened.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// As it is stored.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// Opens what was sealed for this person.
    ///
    /// # Errors
    /// [`OpenError`] for another person, another identity, and damage.
    pub fn open(&self, person: PersonId, identity: &Identity) -> Result<SecondFactor, OpenError> {
        let key = derive::factor_key(identity.seed());
        let plaintext = Zeroizing::new(derive::open(&key, LABEL, person.as_bytes(), &self.0)?);
        let (secret, step) = plaintext.split_at_checked(SECRET_BYTES).ok_or(OpenError)?;
        let secret = secret.try_into().map_err(|_| OpenError)?;
        let last_step = u64::from_be_bytes(step.try_into().map_err(|_| OpenError)?);
        Ok(SecondFactor { secret: Secret::new(secret), last_step })
    }
}

#[cfg(test)]
mod tests {
    use super::{SECRET_BYTES, SecondFactor};
    use crate::crypto::Identity;
    use crate::domain::PersonId;
    use crate::secret::Secret;

    /// The secret of RFC 6238 appendix B.
    fn published() -> SecondFactor {
        let secret: [u8; SECRET_BYTES] = *b"12345678901234567890";
        SecondFactor { secret: Secret::new(secret), last_step: 0 }
    }

    #[test]
    fn codes_are_those_of_the_published_vectors() {
        // RFC 6238 appendix B, SHA-1: seconds and the last six of eight digits.
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(published().code(seconds / 30), code);
        }
        assert_eq!(published().text().expose(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    #[test]
    fn a_code_works_once_and_for_a_minute_and_a_half() {
        let now = 1_000_000;
        let code = |step| published().code(step);
        for (step, good) in [(now - 2, false), (now - 1, true), (now, true), (now + 1, true), (now + 2, false)] {
            assert_eq!(published().take(&code(step), now).is_ok(), good, "{step}");
        }
        let mut factor = published();
        factor.take(&format!(" {} {} ", &code(now)[..3], &code(now)[3..]), now).unwrap();
        assert!(factor.take(&code(now), now).is_err(), "used");
        assert!(factor.take(&code(now), now + 1).is_err(), "used, a step later");
        assert!(factor.take(&code(now - 1), now).is_err(), "older than one that was used");
        assert!(factor.take(&code(now + 1), now).is_ok());
        for wrong in ["", "12345", "0000000", "abcdef", "１２３４５６"] {
            assert!(published().take(wrong, now).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_factor_opens_for_its_own_person_with_the_step_it_was_left_at() {
        let (identity, person) = (Identity::generate(), PersonId::from_bytes([1; 8]));
        let mut factor = published();
        factor.take(&factor.code(5_000), 5_000).unwrap();
        let sealed = factor.seal(person, &identity);
        let mut opened = sealed.open(person, &identity).unwrap_or_else(|_| unreachable!());
        assert!(opened.take(&factor.code(5_000), 5_000).is_err(), "a used code stays used");
        assert!(opened.take(&factor.code(5_001), 5_000).is_ok());
        assert!(sealed.open(PersonId::from_bytes([2; 8]), &identity).is_err());
        assert!(sealed.open(person, &Identity::generate()).is_err());
        let mut damaged = sealed.clone();
        *damaged.0.last_mut().unwrap() ^= 1;
        assert!(damaged.open(person, &identity).is_err());
        assert_eq!(sealed.0.len(), SecondFactor::generate().seal(person, &identity).0.len(), "one length, used or not");
    }
}

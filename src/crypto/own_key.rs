//! A key somebody brings to read with: its public half, of the hybrid kind. The secret half stays with them; whoever pastes
//! it by mistake is told what they have done.

use thiserror::Error;

use super::Recipient;
use super::hybrid::HybridKeyError;

/// What the secret half of a key has in it, whatever its kind, whole or cut off at its beginning.
const SECRET: [&str; 2] = ["SECRET-KEY", "KEY-PQ-1"];

/// Why a key somebody brought was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum OwnKeyError {
    /// It is, or has in it, a secret one.
    #[error("this is the secret half of a key")]
    Secret,
    /// It is of the kind that a quantum computer may break one day.
    #[error("this key is of the older kind")]
    Classic,
    /// It is incomplete, mistyped, or no key.
    #[error("this is no key, or not a whole one")]
    Unreadable,
    /// It is spelt as a key and is none: what is sealed to it could be opened by others, or by nobody.
    #[error("this is spelt like a key and is none")]
    Broken,
}

/// Whether a text has the secret half of a key in it: it is shown to nobody again.
#[must_use]
pub fn holds_secret(text: &str) -> bool {
    let text: String = text.split_whitespace().collect::<String>().to_ascii_uppercase();
    SECRET.iter().any(|secret| text.contains(secret))
}

/// Parses a key as it comes out of a file or by mail: spaces, line ends and lines that begin with `#` do not count.
///
/// # Errors
/// [`OwnKeyError`].
pub fn own_key(text: &str) -> Result<Recipient, OwnKeyError> {
    if holds_secret(text) {
        return Err(OwnKeyError::Secret);
    }
    let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
    let key: String = lines.flat_map(str::split_whitespace).collect();
    match key.parse() {
        Ok(recipient) => Ok(recipient),
        Err(HybridKeyError::Key) => Err(OwnKeyError::Broken),
        Err(HybridKeyError::Encoding | HybridKeyError::Prefix) => {
            let classic = key.parse::<age::x25519::Recipient>().is_ok();
            Err(if classic { OwnKeyError::Classic } else { OwnKeyError::Unreadable })
        }
    }
}

#[cfg(test)]
mod tests {
    use age::secrecy::ExposeSecret;
    use age_core::primitives::bech32_encode;
    use bech32::Hrp;

    use super::{OwnKeyError, holds_secret, own_key};
    use crate::crypto::Identity;
    use crate::crypto::hybrid::RECIPIENT_BYTES;

    #[test]
    fn a_key_is_taken_as_it_comes_out_of_a_file_or_a_letter() {
        let key = Identity::generate().to_recipient();
        let text = key.to_string();
        let (first, rest) = text.split_at(76);
        for typed in [
            text.clone(),
            format!("  {text}\r\n"),
            format!("# created: 2026-11-26\n# Handler K\n{text}\n"),
            format!("{first}\r\n{}\n {}", &rest[..70], &rest[70..]),
        ] {
            assert!(own_key(&typed).is_ok_and(|parsed| parsed == key), "{typed}");
        }
    }

    #[test]
    fn every_other_key_is_refused_for_what_it_is() {
        let identity = Identity::generate();
        let text = identity.to_recipient().to_string();
        let classic = age::x25519::Identity::generate();
        let file = format!("# public key: {text}\n{}\n", *identity.encode());
        for secret in [&*identity.encode(), classic.to_string().expose_secret(), &file, &identity.encode()[4..]] {
            for typed in [secret.to_owned(), secret.to_lowercase(), secret.replace("-KEY", "-\nKEY")] {
                assert_eq!(own_key(&typed).err(), Some(OwnKeyError::Secret), "{typed}");
                assert!(holds_secret(&typed));
            }
        }
        assert_eq!(own_key(&classic.to_public().to_string()).err(), Some(OwnKeyError::Classic));
        for typed in ["", "age1pq1", &text[1..], &text[..text.len() - 1], &format!("{text}{text}"), "ssh-ed25519 AAAA"]
        {
            assert_eq!(own_key(typed).err(), Some(OwnKeyError::Unreadable), "{typed}");
            assert!(!holds_secret(typed));
        }
    }

    #[test]
    fn a_key_that_would_give_everybody_the_same_secret_is_refused() {
        let spelt = |bytes: &[u8]| bech32_encode(Hrp::parse_unchecked("age1pq"), bytes);
        let good = Identity::generate().to_recipient().to_bytes();
        assert!(own_key(&spelt(&good)).is_ok());
        for point in [[0; 32], {
            let mut one = [0; 32];
            one[0] = 1;
            one
        }] {
            let mut low = good;
            low[RECIPIENT_BYTES - 32..].copy_from_slice(&point);
            assert_eq!(own_key(&spelt(&low)).err(), Some(OwnKeyError::Broken));
        }
        let mut beyond = good;
        beyond[..2].copy_from_slice(&[0xff, 0xff]); // a coefficient above the modulus
        assert_eq!(own_key(&spelt(&beyond)).err(), Some(OwnKeyError::Broken));
        assert_eq!(own_key(&spelt(&good[1..])).err(), Some(OwnKeyError::Broken));
    }
}

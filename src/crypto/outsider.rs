//! To whom something leaves the house for good: a key of the police or another body, of either kind that age has. Nothing
//! that stays here is ever sealed to one.

use std::io::{self, Write};
use std::str::FromStr;

use thiserror::Error;

use super::{Recipient, Sealer, holds_secret};

/// The public half of a key outside.
pub enum Outsider {
    /// `age1pq1…`
    Hybrid(Box<Recipient>),
    /// `age1…`, which a quantum computer may break one day.
    Classic(age::x25519::Recipient),
}

/// Why a text is no public key.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum OutsiderError {
    /// It is, or has in it, a secret one.
    #[error("a secret key")]
    Secret,
    /// It is something else.
    #[error("not a public age key")]
    Unreadable,
}

impl FromStr for Outsider {
    type Err = OutsiderError;

    /// Parses a key as it comes by mail: spaces and line ends in it and around it do not count.
    fn from_str(text: &str) -> Result<Self, OutsiderError> {
        let key: String = text.split_whitespace().collect();
        if holds_secret(&key) {
            return Err(OutsiderError::Secret);
        }
        if let Ok(hybrid) = key.parse() {
            return Ok(Self::Hybrid(Box::new(hybrid)));
        }
        key.parse().map(Self::Classic).map_err(|_| OutsiderError::Unreadable)
    }
}

impl Outsider {
    /// Starts an age file that only this key opens.
    ///
    /// # Errors
    /// What the writer answers.
    pub fn seal<W: Write>(&self, out: W) -> io::Result<Sealer<W>> {
        match self {
            Self::Hybrid(recipient) => Sealer::new(std::slice::from_ref(&**recipient), out),
            Self::Classic(recipient) => Sealer::classic(recipient, out),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};

    use super::{Outsider, OutsiderError};
    use crate::crypto::{Identity, Opener};

    fn sealed(key: &str) -> Vec<u8> {
        let mut sealer = key.parse::<Outsider>().expect("a key").seal(Vec::new()).unwrap();
        sealer.write_all(b"handed over").unwrap();
        sealer.finish().unwrap()
    }

    #[test]
    fn what_is_sealed_to_a_key_outside_opens_for_it_alone() {
        let hybrid = Identity::generate();
        let mut opened = String::new();
        let file = sealed(&format!(" {}\r\n", hybrid.to_recipient()));
        Opener::new(&[Identity::generate()], file.as_slice()).err().expect("another key does not open it");
        Opener::new(&[hybrid], file.as_slice()).unwrap().read_to_string(&mut opened).unwrap();
        assert_eq!(opened, "handed over");
        let classic = age::x25519::Identity::generate();
        assert_eq!(age::decrypt(&classic, &sealed(&classic.to_public().to_string())).unwrap(), b"handed over");
        assert!(age::decrypt(&age::x25519::Identity::generate(), &sealed(&classic.to_public().to_string())).is_err());
    }

    #[test]
    fn a_secret_key_is_told_from_a_mistyped_one() {
        let refused = |text: &str| text.parse::<Outsider>().err().expect("refused");
        let classic = age::x25519::Identity::generate();
        for secret in [age::secrecy::ExposeSecret::expose_secret(&classic.to_string()), &*Identity::generate().encode()]
        {
            assert_eq!(refused(secret), OutsiderError::Secret);
            assert_eq!(refused(&format!("my key: {}", secret.to_lowercase())), OutsiderError::Secret);
        }
        let good = classic.to_public().to_string();
        for bad in [
            "",
            "age1",
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5",
            &good[1..],
            &good[..good.len() - 1],
            &format!("{good}{good}"),
        ] {
            assert_eq!(refused(bad), OutsiderError::Unreadable, "{bad}");
        }
    }
}

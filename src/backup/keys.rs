//! The keys backups are sealed to, as text: what `age-keygen -pq` writes is read, and what is written here it reads.

use std::fmt;

use thiserror::Error;
use zeroize::Zeroizing;

use crate::crypto::{Identity, Recipient};

/// To how many a backup may be sealed.
const MAX_RECIPIENTS: usize = 20;

/// What is wrong with a key. It says which, not what it is.
#[derive(Debug, Error)]
pub enum KeyError {
    /// Nobody could open it.
    #[error("name whoever may open it, age1pq1…: `tipline backup-key` makes a key")]
    NoRecipient,
    /// A file would grow by 1.5 KiB for each; so many are a mistake.
    #[error("more than {MAX_RECIPIENTS} recipients")]
    TooMany,
    /// Mistyped, or of another kind.
    #[error(
        "recipient {0} is not a whole post-quantum key (age1pq1…, 1,959 characters): `tipline backup-key` or \
         `age-keygen -pq` makes one"
    )]
    Recipient(usize),
    /// Mistyped, or of another kind.
    #[error("line {0} of the key file is not a whole key (AGE-SECRET-KEY-PQ-1…)")]
    Identity(usize),
    /// Nothing but comments.
    #[error("the key file holds no key (AGE-SECRET-KEY-PQ-1…)")]
    NoIdentity,
}

/// Reads recipients: one per text or, in a file, one per line; empty lines and those that begin with `#` are passed over.
///
/// # Errors
/// [`KeyError`].
pub fn recipients<'a>(texts: impl IntoIterator<Item = &'a str>) -> Result<Vec<Recipient>, KeyError> {
    let mut found: Vec<Recipient> = Vec::new();
    let lines = texts.into_iter().flat_map(str::lines).map(str::trim);
    for (number, line) in lines.filter(|line| !line.is_empty() && !line.starts_with('#')).enumerate() {
        let recipient = line.parse().map_err(|_| KeyError::Recipient(number + 1))?;
        if !found.contains(&recipient) {
            found.push(recipient);
        }
    }
    match found.len() {
        0 => Err(KeyError::NoRecipient),
        1..=MAX_RECIPIENTS => Ok(found),
        _ => Err(KeyError::TooMany),
    }
}

/// Reads a key file: one key per line; empty lines and those that begin with `#` are passed over.
///
/// # Errors
/// [`KeyError`].
pub fn identities(text: &str) -> Result<Vec<Identity>, KeyError> {
    let mut found = Vec::new();
    for (number, line) in text.lines().map(str::trim).enumerate() {
        if !line.is_empty() && !line.starts_with('#') {
            found.push(line.parse().map_err(|_| KeyError::Identity(number + 1))?);
        }
    }
    if found.is_empty() { Err(KeyError::NoIdentity) } else { Ok(found) }
}

/// A fresh key, as the file that holds it.
pub struct KeyPair {
    recipient: String,
    identity: Zeroizing<String>,
}

impl KeyPair {
    /// Makes one.
    #[must_use]
    pub fn generate() -> Self {
        let identity = Identity::generate();
        Self { recipient: identity.to_recipient().to_string(), identity: identity.encode() }
    }

    /// What may be known: to whom backups are sealed.
    #[must_use]
    pub fn recipient(&self) -> &str {
        &self.recipient
    }
}

/// The key file: `age` and `tipline restore` read it.
impl fmt::Display for KeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# public key: {}", self.recipient)?;
        writeln!(f, "{}", *self.identity)
    }
}

#[cfg(test)]
mod tests {
    use super::{KeyError, KeyPair, identities, recipients};

    #[test]
    fn a_key_file_is_read_as_it_was_written_and_opens_what_is_sealed_to_it() {
        let pair = KeyPair::generate();
        let read = identities(&format!("\n# a comment\n{pair}\n")).unwrap_or_else(|error| unreachable!("{error}"));
        assert_eq!(read.len(), 1);
        assert_eq!(read[0].to_recipient().to_string(), pair.recipient());
        assert_eq!(recipients([pair.recipient(), pair.recipient()]).unwrap().len(), 1);
        let file = format!("# who may open it\n{}\n\n{}\n", pair.recipient(), KeyPair::generate().recipient());
        assert_eq!(recipients([file.as_str()]).unwrap().len(), 2);
    }

    #[test]
    fn what_is_no_key_is_named_by_its_place() {
        let classic = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
        let good = KeyPair::generate();
        assert!(matches!(recipients([good.recipient(), classic]), Err(KeyError::Recipient(2))));
        assert!(matches!(recipients(["# nobody\n"]), Err(KeyError::NoRecipient)));
        assert!(matches!(identities("# nothing\n"), Err(KeyError::NoIdentity)));
        assert!(matches!(identities(&format!("{good}AGE-SECRET-KEY-1QQ\n")), Err(KeyError::Identity(3))));
    }
}

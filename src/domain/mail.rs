//! Where a person's reminders go.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The longest address mail takes (RFC 5321 section 4.5.3.1.3, without its angle brackets).
pub const MAIL_ADDRESS_MAX_CHARS: usize = 254;
/// The longest part before the `@` (RFC 5321 section 4.5.3.1.1).
const LOCAL_MAX_CHARS: usize = 64;
/// What may stand before the `@` beside letters and digits (RFC 5322 section 3.2.3, "atext" and the dot).
const LOCAL_SIGNS: &str = ".!#$%&'*+-/=?^_`{|}~";

/// The text is not an address that mail could be sent to.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("not a mail address")]
pub struct MailAddressError;

/// An address as mail servers everywhere take it: plain ASCII, nothing quoted, so it can be written into a mail's head.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MailAddress(String);

impl MailAddress {
    /// Reads an address; spaces around it are passed over.
    ///
    /// # Errors
    /// [`MailAddressError`].
    pub fn parse(text: &str) -> Result<Self, MailAddressError> {
        let text = text.trim();
        let (local, domain) = text.rsplit_once('@').ok_or(MailAddressError)?;
        let dotted = |part: &str| !part.starts_with('.') && !part.ends_with('.') && !part.contains("..");
        let local_is_good = (1..=LOCAL_MAX_CHARS).contains(&local.len())
            && dotted(local)
            && local.chars().all(|c| c.is_ascii_alphanumeric() || LOCAL_SIGNS.contains(c));
        let label_is_good = |label: &str| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        };
        let good = local_is_good && domain.split('.').all(label_is_good) && text.len() <= MAIL_ADDRESS_MAX_CHARS;
        if good { Ok(Self(text.to_owned())) } else { Err(MailAddressError) }
    }

    /// The whole address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands behind the `@`.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

impl TryFrom<String> for MailAddress {
    type Error = MailAddressError;

    fn try_from(text: String) -> Result<Self, MailAddressError> {
        Self::parse(&text)
    }
}

impl From<MailAddress> for String {
    fn from(address: MailAddress) -> Self {
        address.0
    }
}

impl fmt::Display for MailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::MailAddress;

    #[test]
    fn an_address_is_read_and_what_could_break_a_head_is_not() {
        for good in ["k@example.org", " Handler.K+tips@mail.example.org ", "root@localhost", "o'neil@example.org"] {
            assert!(MailAddress::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "k",
            "@example.org",
            "k@",
            "k@@example.org",
            "k@exa mple.org",
            "k@example..org",
            ".k@example.org",
            "k@-example.org",
            "k@example.org\r\nBcc: all@example.org",
            "k@example.org, r@example.org",
            "\"k\"@example.org",
            "k<k@example.org>",
            "ü@example.org",
        ] {
            assert!(MailAddress::parse(bad).is_err(), "{bad}");
        }
        assert!(MailAddress::parse(&format!("{}@example.org", "k".repeat(65))).is_err());
    }

    proptest! {
        #[test]
        fn any_text_is_answered_and_what_is_taken_is_one_plain_line(text in ".*@?.*") {
            if let Ok(address) = MailAddress::parse(&text) {
                prop_assert!(address.as_str().chars().all(|c| c.is_ascii_graphic()));
            }
        }
    }
}

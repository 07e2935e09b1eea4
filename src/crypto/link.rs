//! The secret in a one-time link: 256 random bits, of which only a digest is kept.

use data_encoding::BASE64URL_NOPAD;
use ring::digest::{SHA256, digest};

use super::random;
use crate::secret::Secret;

/// What makes a link good. Shown once, as part of an address.
pub struct LinkSecret(Secret<String>);

impl LinkSecret {
    /// A fresh one.
    #[must_use]
    pub fn generate() -> Self {
        Self(Secret::new(BASE64URL_NOPAD.encode(&random::bytes::<32>())))
    }

    /// The text that stands in the address: 43 characters that need no escaping.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose()
    }

    /// What is kept of it.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        link_digest(self.0.expose())
    }
}

/// SHA-256 of what somebody put into an address. Looked up by it, a link needs no comparison whose time could tell
/// anything; and 256 random bits need no salt and no stretching.
#[must_use]
pub fn link_digest(typed: &str) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest(&SHA256, typed.as_bytes()).as_ref());
    out
}

#[cfg(test)]
mod tests {
    use super::{LinkSecret, link_digest};

    #[test]
    fn a_link_is_found_by_its_digest_and_no_two_are_alike() {
        let (link, other) = (LinkSecret::generate(), LinkSecret::generate());
        assert_eq!(link.expose().len(), 43);
        assert_eq!(link_digest(link.expose()), link.digest());
        assert_ne!(link.digest(), other.digest());
        assert_ne!(link_digest(""), link.digest());
    }
}

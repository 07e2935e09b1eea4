//! What a receipt opens: where the mailbox lies, the identity that reads its replies, and the key of its pointer.

use serde::{Deserialize, Serialize};

use super::{Identity, OpenError, derive};
use crate::domain::{Locator, Receipt, TipId};

const POINTER_LABEL: &str = "tipline/v1 pointer";

/// Sixteen bytes that make the receipts of one site worthless on another. Not a secret.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub struct SiteSalt(pub [u8; 16]);

/// The three independent values of a receipt.
pub struct MailboxKeys {
    /// Where to look.
    pub locator: Locator,
    /// Opens replies.
    pub identity: Identity,
    /// Opens the pointer.
    pub pointer: PointerKey,
}

impl MailboxKeys {
    /// Stretches a receipt: 8 MiB of memory and a few milliseconds of one core, for a known receipt and an unknown one.
    #[must_use]
    pub fn from_receipt(receipt: &Receipt, salt: SiteSalt) -> Self {
        let stretched = derive::stretch(receipt, &salt.0);
        Self {
            locator: Locator::from_bytes(derive::locator(&stretched)),
            identity: Identity::from_seed(*derive::mailbox_seed(&stretched).expose()),
            pointer: PointerKey(derive::pointer_key(&stretched)),
        }
    }
}

/// Seals a mailbox's pointer, so that a stolen disk cannot link a mailbox to a tip.
pub struct PointerKey(derive::Key);

impl PointerKey {
    /// Length of a sealed pointer, in bytes.
    pub const SEALED_BYTES: usize = TipId::BYTES + derive::SEAL_OVERHEAD_BYTES;

    /// Seals which tip the mailbox belongs to.
    #[must_use]
    pub fn seal(&self, locator: &Locator, tip: &TipId) -> Vec<u8> {
        derive::seal(&self.0, POINTER_LABEL, locator.as_bytes(), tip.as_bytes())
    }

    /// Which tip the mailbox belongs to.
    ///
    /// # Errors
    /// [`OpenError`] for another receipt's pointer or damage.
    pub fn open(&self, locator: &Locator, sealed: &[u8]) -> Result<TipId, OpenError> {
        let bytes = derive::open(&self.0, POINTER_LABEL, locator.as_bytes(), sealed)?;
        bytes.try_into().map(TipId::from_bytes).map_err(|_| OpenError)
    }
}

#[cfg(test)]
mod tests {
    use super::{MailboxKeys, PointerKey, SiteSalt};
    use crate::domain::{Receipt, TipId};

    #[test]
    fn a_receipt_opens_its_own_mailbox_on_its_own_site_only() {
        let receipt = Receipt::draw(&[7; 128]).unwrap();
        let keys = MailboxKeys::from_receipt(&receipt, SiteSalt([1; 16]));
        let again = MailboxKeys::from_receipt(&receipt, SiteSalt([1; 16]));
        let elsewhere = MailboxKeys::from_receipt(&receipt, SiteSalt([2; 16]));
        let tip = TipId::from_bytes([9; 16]);
        let sealed = keys.pointer.seal(&keys.locator, &tip);
        assert_eq!(sealed.len(), PointerKey::SEALED_BYTES);
        assert_eq!(again.pointer.open(&again.locator, &sealed).unwrap(), tip);
        assert_ne!(elsewhere.locator, keys.locator);
        assert!(elsewhere.pointer.open(&keys.locator, &sealed).is_err());
        assert!(elsewhere.identity.seed() != keys.identity.seed());
    }
}

//! Keys and envelopes: the only room that names `ring`, `age` and `argon2`. It knows no HTTP, no disk and no clock,
//! and nothing that leaves it in clear was in clear when it came in, except through an [`Identity`].
//!
//! Formats are specified in `docs/formats.md`.

mod aside;
mod derive;
mod detach;
mod envelope;
mod erasure;
mod form;
mod grant;
pub mod hybrid;
mod link;
mod mailbox;
mod outsider;
mod own_key;
mod pad;
mod passphrase;
mod random;
mod second_factor;
mod stream;

use thiserror::Error;

pub use aside::{CARD_STEP_BYTES, CardKey, Draft, Drafts, SealedCard, SealedDrafts};
pub use detach::Splice;
pub use envelope::{Envelope, EnvelopeWriter, FileReader, SealedEnvelope};
pub use erasure::{ErasureKey, SlotState, erased_mark};
pub use form::{FormKey, FormNumber, FormSeed, MessageDigest, ReceiptCheck, SessionKey, SessionSecret};
pub use grant::{Addressee, GRANT_BYTES, Grant, Granted, Hold, Mark, OpenGrant};
pub use hybrid::{HybridIdentity as Identity, HybridRecipient as Recipient};
pub use link::{LinkSecret, link_digest};
pub use mailbox::{MailboxKeys, PointerKey, SiteSalt};
pub use outsider::{Outsider, OutsiderError};
pub use own_key::{OwnKeyError, holds_secret, own_key};
pub use pad::{is_padded_body, looks_sealed, padme};
pub use passphrase::{LockedIdentity, PASSPHRASE_MIN_CHARS, Passphrase, PassphraseError};
pub use second_factor::{CodeError, SealedFactor, SecondFactor};
pub use stream::{Opener, Sealer, StreamError};

/// Something sealed did not open: wrong key, wrong place, wrong kind or damage. Which of these is not said.
#[derive(Debug, Error)]
#[error("does not open")]
pub struct OpenError;

/// Fresh random bytes for an id, a salt or a name on disk.
#[must_use]
pub fn random_bytes<const N: usize>() -> [u8; N] {
    random::bytes()
}

impl Identity {
    /// A new identity, from the only source of chance.
    #[must_use]
    pub fn generate() -> Self {
        Self::from_seed(random::bytes())
    }
}

//! The outer seal of everything that belongs to one tip. Whoever destroys the 32 bytes of an erasure key destroys the
//! tip, whatever old copies of its records a disk still holds.

use ring::digest;

use super::{OpenError, derive, random};
use crate::domain::TipId;
use crate::secret::Secret;

const RECORD_LABEL: &str = "tipline/v1 record";

/// What a slot of `erasure.keys` says about its tip.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SlotState {
    /// Written before the tip's records; without them it is a leftover of a crash.
    Reserved,
    /// Marked once the records are on disk; without them something acknowledged is missing.
    Kept,
}

impl SlotState {
    fn label(self) -> &'static str {
        match self {
            Self::Reserved => "tipline/v1 slot reserved",
            Self::Kept => "tipline/v1 slot kept",
        }
    }
}

/// 32 random bytes without which nothing of one tip opens.
pub struct ErasureKey(derive::Key);

impl ErasureKey {
    /// A fresh key.
    #[must_use]
    pub fn generate() -> Self {
        Self(Secret::new(random::bytes()))
    }

    /// A key read back from its slot.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Secret::new(bytes))
    }

    /// The key, to be written to its slot.
    #[must_use]
    pub fn expose(&self) -> &[u8; 32] {
        self.0.expose()
    }

    /// Seals a record to this key and to the place it is stored at (table and key), so that a record moved elsewhere
    /// does not open.
    #[must_use]
    pub fn seal(&self, place: &[u8], record: &[u8]) -> Vec<u8> {
        derive::seal(&self.0, RECORD_LABEL, place, record)
    }

    /// Opens the record of this place.
    ///
    /// # Errors
    /// [`OpenError`] for another key, another place, or damage.
    pub fn open(&self, place: &[u8], sealed: &[u8]) -> Result<Vec<u8>, OpenError> {
        derive::open(&self.0, RECORD_LABEL, place, sealed)
    }

    /// What proves that a slot holds this key, for this tip, at this index, in this state:
    /// the first 16 bytes of `HMAC-SHA256(key, label || 0 || index || tip)`.
    #[must_use]
    pub fn slot_check(&self, state: SlotState, index: u32, tip: &TipId) -> [u8; 16] {
        let full = derive::mac(self.expose(), state.label(), &slot_message(index, tip));
        let mut check = [0; 16];
        for (to, from) in check.iter_mut().zip(full) {
            *to = from;
        }
        check
    }

    /// The state that `check` proves, or `None` for a free, erased or damaged slot.
    #[must_use]
    pub fn slot_state(&self, index: u32, tip: &TipId, check: &[u8; 16]) -> Option<SlotState> {
        [SlotState::Kept, SlotState::Reserved].into_iter().find(|state| self.slot_check(*state, index, tip) == *check)
    }
}

/// What remains of an erased tip's id, so that an old copy of the tip is known for what it is: the first 16 bytes of
/// `SHA-256(label || 0 || tip)`. The id is random, so nothing leads back from this to it.
#[must_use]
pub fn erased_mark(tip: &TipId) -> [u8; 16] {
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(b"tipline/v1 erased\0");
    context.update(tip.as_bytes());
    let mut mark = [0; 16];
    for (to, from) in mark.iter_mut().zip(context.finish().as_ref()) {
        *to = *from;
    }
    mark
}

fn slot_message(index: u32, tip: &TipId) -> [u8; 20] {
    let mut message = [0; 20];
    for (to, from) in message.iter_mut().zip(index.to_be_bytes().into_iter().chain(*tip.as_bytes())) {
        *to = from;
    }
    message
}

#[cfg(test)]
mod tests {
    use super::{ErasureKey, SlotState};
    use crate::domain::TipId;

    #[test]
    fn a_record_opens_only_at_its_place_under_its_key_and_undamaged() {
        let key = ErasureKey::generate();
        let mut sealed = key.seal(b"here", b"record");
        assert_eq!(key.open(b"here", &sealed).unwrap(), b"record");
        assert!(key.open(b"there", &sealed).is_err());
        assert!(ErasureKey::generate().open(b"here", &sealed).is_err());
        assert!(key.open(b"here", sealed.get(..20).unwrap()).is_err());
        for byte in 0..sealed.len() {
            sealed[byte] ^= 1;
            assert!(key.open(b"here", &sealed).is_err(), "byte {byte}");
            sealed[byte] ^= 1;
        }
    }

    #[test]
    fn a_slot_proves_its_state_and_random_bytes_prove_nothing() {
        let (key, tip) = (ErasureKey::generate(), TipId::from_bytes([1; 16]));
        let check = key.slot_check(SlotState::Kept, 5, &tip);
        assert_eq!(key.slot_state(5, &tip, &check), Some(SlotState::Kept));
        assert_eq!(key.slot_state(6, &tip, &check), None);
        assert_eq!(key.slot_state(5, &TipId::from_bytes([2; 16]), &check), None);
        assert_eq!(key.slot_state(5, &tip, &key.slot_check(SlotState::Reserved, 5, &tip)), Some(SlotState::Reserved));
        assert_eq!(ErasureKey::generate().slot_state(5, &tip, &check), None);
    }
}

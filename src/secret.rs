//! Values that must not outlive their use. A [`Secret`] is wiped when dropped and cannot be printed, cloned,
//! compared or serialised; its only reader is [`Secret::expose`], so a search for that word reviews every use.

use zeroize::{Zeroize, Zeroizing};

/// A value wiped from memory when dropped.
///
/// ```compile_fail
/// let secret = tipline::secret::Secret::new([0u8; 32]);
/// println!("{secret:?}");
/// ```
/// ```compile_fail
/// let secret = tipline::secret::Secret::new([0u8; 32]);
/// let copy = secret.clone();
/// ```
pub struct Secret<T: Zeroize>(Zeroizing<T>);

impl<T: Zeroize> Secret<T> {
    /// Takes the value in; the caller keeps no copy.
    pub fn new(value: T) -> Self {
        Self(Zeroizing::new(value))
    }

    /// The value, for the moment it is used.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

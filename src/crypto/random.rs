//! The only source of chance: the operating system's generator.

use ring::rand::{SecureRandom, SystemRandom};

/// Fills `bytes` with unpredictable bytes.
///
/// A system without working randomness can keep no promise of ours, so its failure ends the request.
pub(crate) fn fill(bytes: &mut [u8]) {
    SystemRandom::new().fill(bytes).expect("the operating system's generator works once it has been seeded at boot");
}

/// A fresh array of unpredictable bytes.
pub(crate) fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    fill(&mut bytes);
    bytes
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn two_draws_differ_and_leave_no_byte_untouched() {
        let (mut first, mut second) = ([0; 256], [0; 256]);
        fill(&mut first);
        fill(&mut second);
        assert_ne!(first, second);
        // A run of 32 zero bytes by chance: less than once in 2^248 draws.
        assert!(first.chunks(32).all(|run| run != [0; 32]));
    }
}

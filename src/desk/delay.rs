//! Guessing is slowed per name, and nobody is locked out: after failures the next try under that name waits a little
//! before it is looked at, never longer than a few seconds, so the real person always gets in.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::crypto::SessionKey;

/// The longest anybody waits.
const MAX_DELAY: Duration = Duration::from_secs(4);
/// The wait after the first failure; it doubles.
const FIRST_DELAY: Duration = Duration::from_millis(250);
/// Failures are forgotten after so long without one.
const MEMORY: Duration = Duration::from_mins(15);
/// More names than any site has, so that made-up ones cannot fill the memory.
const MAX_NAMES: usize = 10_000;

/// Failures by a keyed digest of the name: the process holds no list of what was typed.
pub(super) struct Delays {
    key: SessionKey,
    failures: Mutex<HashMap<[u8; 32], (u32, Instant)>>,
}

impl Delays {
    pub(super) fn new() -> Self {
        Self { key: SessionKey::generate(), failures: Mutex::new(HashMap::new()) }
    }

    /// How long a try under this name waits.
    pub(super) fn before(&self, name: &str) -> Duration {
        match self.lock().get(&self.digest(name)) {
            None => Duration::ZERO,
            Some((failures, _)) => {
                let doublings = failures.saturating_sub(1).min(16);
                FIRST_DELAY.saturating_mul(1 << doublings).min(MAX_DELAY)
            }
        }
    }

    pub(super) fn failed(&self, name: &str) {
        let digest = self.digest(name);
        let mut failures = self.lock();
        if failures.len() < MAX_NAMES || failures.contains_key(&digest) {
            let entry = failures.entry(digest).or_insert((0, Instant::now()));
            *entry = (entry.0.saturating_add(1), Instant::now());
        }
    }

    pub(super) fn succeeded(&self, name: &str) {
        let digest = self.digest(name);
        self.lock().remove(&digest);
    }

    pub(super) fn sweep(&self) {
        self.lock().retain(|_, (_, last)| last.elapsed() < MEMORY);
    }

    fn digest(&self, name: &str) -> [u8; 32] {
        self.key.digest(&name.trim().to_lowercase())
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<[u8; 32], (u32, Instant)>> {
        self.failures.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Delays, MAX_DELAY};

    #[test]
    fn guessing_is_slowed_and_never_locks_the_person_out() {
        let delays = Delays::new();
        assert_eq!(delays.before("Handler K"), Duration::ZERO);
        delays.failed("Handler K");
        let first = delays.before(" HANDLER K ");
        delays.failed("Handler K");
        assert!(delays.before("Handler K") > first && first > Duration::ZERO);
        for _ in 0..1_000 {
            delays.failed("Handler K");
        }
        assert_eq!(delays.before("Handler K"), MAX_DELAY);
        assert_eq!(delays.before("Handler M"), Duration::ZERO);
        delays.succeeded("handler k");
        assert_eq!(delays.before("Handler K"), Duration::ZERO);
    }
}

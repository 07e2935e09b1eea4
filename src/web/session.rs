//! Sessions live in memory only: found by a keyed digest of an opaque random cookie, dropped (and so wiped) when they are
//! ended, when they have been idle, and when the process ends.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use data_encoding::BASE64URL_NOPAD;

use crate::crypto::{SessionKey, random_bytes};

/// More sessions at once than any site has: beyond it the one idle longest ends.
const MAX_SESSIONS: usize = 10_000;

/// The sessions of one room.
pub struct Sessions<T> {
    key: SessionKey,
    idle: Duration,
    open: Mutex<HashMap<[u8; 32], Slot<T>>>,
}

struct Slot<T> {
    session: Arc<T>,
    used: Instant,
}

impl<T> Sessions<T> {
    /// No sessions yet; each ends after `idle` without a request.
    #[must_use]
    pub fn new(idle: Duration) -> Self {
        Self { key: SessionKey::generate(), idle, open: Mutex::new(HashMap::new()) }
    }

    /// Opens a session and answers the cookie that finds it: 256 random bits.
    pub fn open(&self, session: T) -> String {
        let cookie = BASE64URL_NOPAD.encode(&random_bytes::<32>());
        let mut open = self.lock();
        if open.len() >= MAX_SESSIONS {
            let oldest = open.iter().min_by_key(|(_, slot)| slot.used).map(|(digest, _)| *digest);
            oldest.and_then(|digest| open.remove(&digest));
        }
        open.insert(self.key.digest(&cookie), Slot { session: Arc::new(session), used: Instant::now() });
        cookie
    }

    /// The session of a cookie, which thereby is no longer idle.
    pub fn find(&self, cookie: &str) -> Option<Arc<T>> {
        let digest = self.key.digest(cookie);
        let mut open = self.lock();
        let slot = open.get_mut(&digest)?;
        if slot.used.elapsed() >= self.idle {
            open.remove(&digest);
            return None;
        }
        slot.used = Instant::now();
        Some(Arc::clone(&slot.session))
    }

    /// Ends a session.
    pub fn end(&self, cookie: &str) {
        let digest = self.key.digest(cookie);
        self.lock().remove(&digest);
    }

    /// All that are open.
    pub fn all(&self) -> Vec<Arc<T>> {
        self.lock()
            .values()
            .filter(|slot| slot.used.elapsed() < self.idle)
            .map(|slot| Arc::clone(&slot.session))
            .collect()
    }

    /// Ends those for which this is so.
    pub fn end_where(&self, ends: impl Fn(&T) -> bool) {
        self.lock().retain(|_, slot| !ends(&slot.session));
    }

    /// Ends what has been idle too long. Called every few seconds.
    pub fn sweep(&self) {
        self.lock().retain(|_, slot| slot.used.elapsed() < self.idle);
    }

    /// Ends all of them.
    pub fn end_all(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<[u8; 32], Slot<T>>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use super::Sessions;

    struct Witness(#[expect(dead_code, reason = "its count tells whether the session was dropped")] Arc<()>);

    #[test]
    fn a_session_is_dropped_when_it_ends_and_when_it_has_been_idle() {
        let alive = Arc::new(());
        let sessions = Sessions::new(Duration::from_mins(15));
        let cookie = sessions.open(Witness(Arc::clone(&alive)));
        assert!(sessions.find(&cookie).is_some() && sessions.find("other").is_none());
        sessions.end(&cookie);
        assert!(sessions.find(&cookie).is_none());
        assert_eq!(Arc::strong_count(&alive), 1);

        let idle_at_once = Sessions::new(Duration::ZERO);
        let cookie = idle_at_once.open(Witness(Arc::clone(&alive)));
        assert!(idle_at_once.find(&cookie).is_none());
        idle_at_once.open(Witness(Arc::clone(&alive)));
        idle_at_once.sweep();
        assert_eq!(Arc::strong_count(&alive), 1);
    }
}

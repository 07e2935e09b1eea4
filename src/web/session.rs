//! Sessions live in memory only: found by a keyed digest of an opaque random cookie, dropped (and so wiped) when they are
//! ended, when they have been idle, and when the process ends.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use data_encoding::BASE64URL_NOPAD;

use crate::crypto::{SessionKey, random_bytes};

/// More sessions at once than any site has.
pub const MAX_SESSIONS: usize = 10_000;

/// The sessions of one room.
pub struct Sessions<T> {
    key: SessionKey,
    idle: Duration,
    max: usize,
    open: Mutex<HashMap<[u8; 32], Slot<T>>>,
}

struct Slot<T> {
    session: Arc<T>,
    used: Instant,
}

impl<T> Sessions<T> {
    /// No sessions yet, and never more than `max`; each ends after `idle` without a request.
    #[must_use]
    pub fn new(idle: Duration, max: usize) -> Self {
        Self { key: SessionKey::generate(), idle, max, open: Mutex::new(HashMap::new()) }
    }

    /// Opens a session and answers the cookie that finds it: 256 random bits. When there is no room, the one idle longest
    /// ends.
    pub fn open(&self, session: T) -> String {
        let mut open = self.lock();
        self.make_room(&mut open, Duration::ZERO);
        self.insert(&mut open, Arc::new(session))
    }

    /// The same, but no session ends that has been idle for less than `spared`: then there is no room. Also answers the
    /// session.
    pub fn open_sparing(&self, spared: Duration, session: T) -> Option<(String, Arc<T>)> {
        let mut open = self.lock();
        let session = Arc::new(session);
        self.make_room(&mut open, spared).then(|| (self.insert(&mut open, Arc::clone(&session)), session))
    }

    fn make_room(&self, open: &mut HashMap<[u8; 32], Slot<T>>, spared: Duration) -> bool {
        if open.len() < self.max {
            return true;
        }
        let oldest = open.iter().min_by_key(|(_, slot)| slot.used);
        let oldest = oldest.filter(|(_, slot)| slot.used.elapsed() >= spared).map(|(digest, _)| *digest);
        oldest.and_then(|digest| open.remove(&digest)).is_some()
    }

    fn insert(&self, open: &mut HashMap<[u8; 32], Slot<T>>, session: Arc<T>) -> String {
        let cookie = BASE64URL_NOPAD.encode(&random_bytes::<32>());
        open.insert(self.key.digest(&cookie), Slot { session, used: Instant::now() });
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

    /// Ends those for which this is so. What a session holds may take time to let go of: nobody else waits for it.
    pub fn end_where(&self, ends: impl Fn(&T) -> bool) {
        let ended: Vec<_> = self.lock().extract_if(|_, slot| ends(&slot.session)).collect();
        drop(ended);
    }

    /// Ends what has been idle too long. Called every few seconds.
    pub fn sweep(&self) {
        let ended: Vec<_> = self.lock().extract_if(|_, slot| slot.used.elapsed() >= self.idle).collect();
        drop(ended);
    }

    /// Ends all of them.
    pub fn end_all(&self) {
        self.end_where(|_| true);
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
        let sessions = Sessions::new(Duration::from_mins(15), 2);
        let cookie = sessions.open(Witness(Arc::clone(&alive)));
        assert!(sessions.find(&cookie).is_some() && sessions.find("other").is_none());
        sessions.end(&cookie);
        assert!(sessions.find(&cookie).is_none());
        assert_eq!(Arc::strong_count(&alive), 1);

        let idle_at_once = Sessions::new(Duration::ZERO, 2);
        let cookie = idle_at_once.open(Witness(Arc::clone(&alive)));
        assert!(idle_at_once.find(&cookie).is_none());
        idle_at_once.open(Witness(Arc::clone(&alive)));
        idle_at_once.sweep();
        assert_eq!(Arc::strong_count(&alive), 1);
    }

    #[test]
    fn without_room_the_one_idle_longest_makes_way_unless_it_is_spared() {
        let sessions = Sessions::new(Duration::from_mins(15), 2);
        let [first, second] = [1, 2].map(|number| sessions.open(number));
        assert!(sessions.find(&first).is_some());
        assert!(sessions.open_sparing(Duration::from_mins(10), 3).is_none());
        assert!(sessions.find(&second).is_some());
        let (third, _) = sessions.open_sparing(Duration::ZERO, 3).unwrap();
        assert!(sessions.find(&first).is_none() && sessions.find(&second).is_some());
        let fourth = sessions.open(4);
        assert!(sessions.find(&third).is_none() && sessions.find(&fourth).is_some());
    }
}

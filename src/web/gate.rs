//! Costly work happens a few at a time, with a queue that has an end: strangers may ask for it, and must not get all of
//! the machine.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The queue is full; nothing was done.
#[derive(Debug)]
pub struct Busy;

/// So many at a time, so many waiting.
pub struct Gate {
    running: Arc<Semaphore>,
    waiting: AtomicUsize,
    max_waiting: usize,
}

/// Counts one who waits, until it is dropped: a request that is given up leaves the queue too.
struct Waiting<'a>(&'a AtomicUsize);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Gate {
    /// A gate for `at_once` runs and a queue of `max_waiting`.
    #[must_use]
    pub fn new(at_once: usize, max_waiting: usize) -> Self {
        Self { running: Arc::new(Semaphore::new(at_once)), waiting: AtomicUsize::new(0), max_waiting }
    }

    /// Waits for a turn, first come first served. The turn lasts until the permit is dropped, which belongs into the work
    /// itself: a thread works on when the request that asked for it is given up.
    ///
    /// # Errors
    /// [`Busy`] when too many wait already.
    pub async fn enter(&self) -> Result<OwnedSemaphorePermit, Busy> {
        let before = self.waiting.fetch_add(1, Ordering::Relaxed);
        let _waiting = Waiting(&self.waiting);
        if before >= self.max_waiting {
            return Err(Busy);
        }
        Arc::clone(&self.running).acquire_owned().await.map_err(|_| Busy)
    }
}

#[cfg(test)]
mod tests {
    use super::Gate;

    #[actix_web::test]
    async fn a_full_queue_refuses_and_an_empty_one_lets_in_again() {
        let gate = Gate::new(1, 1);
        let first = gate.enter().await.unwrap();
        let mut second = Box::pin(gate.enter());
        assert!(futures_util::poll!(&mut second).is_pending());
        assert!(gate.enter().await.is_err());
        drop(second);
        drop(first);
        assert!(gate.enter().await.is_ok());
    }
}

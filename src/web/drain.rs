//! An orderly end: what is under way is finished and counted, what comes later is turned away.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll};

use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::dev::ServiceResponse;
use actix_web::web::Bytes;
use tokio::sync::Notify;

/// Counts the requests of a site, and tells when the last one is done.
#[derive(Clone, Default)]
pub struct Drain(Arc<Count>);

#[derive(Default)]
struct Count {
    closed: AtomicBool,
    under_way: AtomicUsize,
    done: Notify,
}

/// When a request came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Came {
    /// While the site was open.
    InTime,
    /// After it was told to stop.
    TooLate,
}

/// A request under way, until this is dropped.
pub struct UnderWay(Arc<Count>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        if self.0.under_way.fetch_sub(1, Ordering::SeqCst) == 1 {
            self.0.done.notify_one();
        }
    }
}

impl Drain {
    /// Counts a request. One that came too late counts as well: it is to see the page that says so.
    #[must_use]
    pub fn enter(&self) -> (UnderWay, Came) {
        self.0.under_way.fetch_add(1, Ordering::SeqCst);
        let came = if self.0.closed.load(Ordering::SeqCst) { Came::TooLate } else { Came::InTime };
        (UnderWay(Arc::clone(&self.0)), came)
    }

    /// From now on requests come too late.
    pub fn close(&self) {
        self.0.closed.store(true, Ordering::SeqCst);
    }

    /// Waits until nothing is under way. One may wait.
    pub async fn finished(&self) {
        while self.0.under_way.load(Ordering::SeqCst) > 0 {
            self.0.done.notified().await;
        }
    }
}

impl UnderWay {
    /// The same answer; the request is done when the last byte of it is on its way.
    #[must_use]
    pub fn until_sent(self, answer: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
        answer.map_body(|_, body| BoxBody::new(Sending { body, _under_way: self }))
    }
}

struct Sending {
    body: BoxBody,
    _under_way: UnderWay,
}

impl MessageBody for Sending {
    type Error = Box<dyn std::error::Error>;

    fn size(&self) -> BodySize {
        self.body.size()
    }

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        Pin::new(&mut self.body).poll_next(context)
    }
}

#[cfg(test)]
mod tests {
    use super::{Came, Drain};

    #[actix_web::test]
    async fn it_is_over_when_the_last_request_is_done() {
        let drain = Drain::default();
        drain.finished().await;
        let (first, came) = drain.enter();
        assert_eq!(came, Came::InTime);
        drain.close();
        let (late, came) = drain.enter();
        assert_eq!(came, Came::TooLate);
        let mut finished = Box::pin(drain.finished());
        assert!(futures_util::poll!(&mut finished).is_pending());
        drop(first);
        assert!(futures_util::poll!(&mut finished).is_pending());
        drop(late);
        finished.await;
    }
}

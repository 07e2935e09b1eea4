//! What a browser sends after the head: bounded in time and size for every route, and heard out before it is answered.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use actix_web::body::MessageBody;
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::error::PayloadError;
use actix_web::middleware::Next;
use actix_web::web::Bytes;
use actix_web::{Error, HttpMessage};
use futures_util::stream::{self, Stream, StreamExt};

/// How long a sender may be silent in the middle of a body. Nothing is held meanwhile but a little memory.
const SILENCE: Duration = Duration::from_mins(1);
/// How much has to come in each such time, in bytes, while a body is not at its end: 1 KiB a second, a tenth of what a poor
/// phone sends. Less is somebody who holds a connection.
const LEAST_BYTES: u64 = 60 * 1024;

type Body = Pin<Box<dyn Stream<Item = Result<Bytes, PayloadError>>>>;

/// A body that the route reads, and of which the rest is read once the route has answered.
#[derive(Clone)]
struct Shared(Rc<RefCell<Body>>);

impl Stream for Shared {
    type Item = Result<Bytes, PayloadError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.borrow_mut().as_mut().poll_next(context)
    }
}

/// Reads whatever the route left of a body before its answer goes out: a browser shows an answer only once it has sent
/// everything, and how much a route has read must tell nobody why it refused. A body is cut off after `last_byte` bytes.
///
/// # Errors
/// What the route answers.
pub async fn hear_out<B: MessageBody + 'static>(
    last_byte: u64,
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let payload = request.take_payload();
    if matches!(payload, Payload::None) {
        return next.call(request).await;
    }
    let mut body = Shared(Rc::new(RefCell::new(Box::pin(bounded(payload, last_byte)))));
    request.set_payload(Payload::Stream { payload: Box::pin(body.clone()) });
    let answer = next.call(request).await;
    while let Some(Ok(_)) = body.next().await {}
    answer
}

/// The body as a stream that ends in an error when the sender is silent for too long or goes on for too long.
fn bounded(payload: Payload, last_byte: u64) -> impl Stream<Item = Result<Bytes, PayloadError>> {
    stream::unfold((payload, 0u64, Pace::default()), move |(mut payload, before, mut pace)| async move {
        let asked = Instant::now();
        let piece = tokio::time::timeout(SILENCE, payload.next()).await.unwrap_or_else(|_| Some(Err(too_slow())));
        let bytes = piece.as_ref().and_then(|piece| piece.as_ref().ok()).map_or(0, |piece| piece.len() as u64);
        let total = before + bytes;
        let piece = match piece {
            Some(Ok(_)) if total > last_byte => Some(Err(PayloadError::Overflow)),
            Some(Ok(_)) if !pace.holds(asked.elapsed(), bytes) => Some(Err(too_slow())),
            piece => piece,
        };
        piece.map(|piece| (piece, (payload, total, pace)))
    })
    .fuse() // readers ask again after the end
}

fn too_slow() -> PayloadError {
    PayloadError::Incomplete(None)
}

/// Whether enough comes in the time that is spent waiting for it. What a route takes over a piece is not counted.
#[derive(Default)]
struct Pace {
    waited: Duration,
    bytes: u64,
}

impl Pace {
    /// Counts a piece of so many bytes that was waited for so long.
    fn holds(&mut self, waited: Duration, bytes: u64) -> bool {
        self.waited += waited;
        self.bytes += bytes;
        if self.waited < SILENCE {
            return true;
        }
        let enough = self.bytes >= LEAST_BYTES;
        *self = Self::default();
        enough
    }
}

#[cfg(test)]
mod tests {
    use super::{LEAST_BYTES, Pace, SILENCE};

    #[test]
    fn a_sender_who_drips_to_hold_a_connection_is_cut_off_and_a_slow_one_is_not() {
        let mut pace = Pace::default();
        for _ in 0..600 {
            assert!(pace.holds(SILENCE / 60, LEAST_BYTES / 60), "a slow one goes on for minutes");
        }
        let mut pace = Pace::default();
        let held = (1..1_000).take_while(|_| pace.holds(SILENCE / 60, 1)).count();
        assert_eq!(held, 59, "one byte a second goes on for a minute");
    }
}

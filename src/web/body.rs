//! What a browser sends after the head: bounded in time and size for every route, and heard out before it is answered.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};
use std::time::Duration;

use actix_web::body::MessageBody;
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::error::PayloadError;
use actix_web::middleware::Next;
use actix_web::web::Bytes;
use actix_web::{Error, HttpMessage};
use futures_util::stream::{self, Stream, StreamExt};

/// How long a sender may be silent in the middle of a body. Nothing is held meanwhile but a little memory.
const SILENCE: Duration = Duration::from_mins(1);

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
    stream::unfold((payload, 0u64), move |(mut payload, before)| async move {
        let piece =
            tokio::time::timeout(SILENCE, payload.next()).await.unwrap_or(Some(Err(PayloadError::Incomplete(None))));
        let total = before + piece.as_ref().and_then(|piece| piece.as_ref().ok()).map_or(0, |piece| piece.len() as u64);
        let piece = if total > last_byte { Some(Err(PayloadError::Overflow)) } else { piece };
        piece.map(|piece| (piece, (payload, total)))
    })
    .fuse() // readers ask again after the end
}

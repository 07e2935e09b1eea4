//! From a form's body to sealed files, in one pass: files are sealed while they arrive, texts are kept in memory so that
//! they can be given back, and when a limit is passed the rest is read and thrown away, because a browser shows an answer
//! only once it has sent everything.
//!
//! Handlers' files go straight into the envelope they are sent in. Sources' files are laid [`aside`](collect) first, each
//! by itself: they are cleaned and looked at before anything is sent.
//!
//! Used by both rooms. May name `web`, `crypto`, `store` (for the place a body goes) and `domain`.

mod error;
mod parcel;
mod texts;

use std::future::ready;
use std::pin::Pin;

use actix_multipart::{Field, Multipart, MultipartError};
use actix_web::HttpMessage;
use actix_web::dev::{Payload, ServiceRequest};
use actix_web::error::PayloadError;
use actix_web::http::header::{CONTENT_TYPE, HeaderMap};
use actix_web::web::{Bytes, block};
use futures_util::StreamExt;
use zeroize::Zeroizing;

use crate::crypto::{EnvelopeWriter, Recipient, SealedEnvelope};
use crate::domain::{Details, FileName, MediaType, Message};
use crate::secret::Secret;
use crate::store::{Spool, StoreError};

pub use error::{UploadError, not_now, reason_too_long, store_status};
pub use parcel::{Enclosed, Parcel, enclose};
pub use texts::Fields;

use parcel::Aside;

/// Bytes collected before a thread seals them: fewer hops, and no thread waits for a slow sender. While it seals them,
/// the next are read and hashed.
const BATCH_BYTES: usize = 256 * 1024;
/// Bytes of text in one form: far above the longest message, so that an over-long one can be given back.
const MAX_TEXTS_BYTES: usize = 8 * 1024 * 1024;
/// Fields in one form, files included; no form of ours has as many.
const MAX_FIELDS: usize = 1_000;

/// What a form may bring.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Characters in a message.
    pub message_chars: usize,
    /// Bytes in one file.
    pub file_bytes: u64,
    /// Files in one form.
    pub files: usize,
    /// Bytes in all.
    pub body_bytes: u64,
}

/// What came of a form whose files go straight into their envelope.
pub struct Upload {
    /// The texts, as far as they came.
    pub fields: Fields,
    /// The files, sealed so far, or why not.
    pub sealing: Result<Sealing, UploadError>,
}

/// What came of a form whose files are laid aside.
pub struct Collected {
    /// The texts, as far as they came.
    pub fields: Fields,
    /// The files that came whole.
    pub files: Vec<Parcel>,
    /// What went wrong, if something did: the form is to be sent again.
    pub refused: Option<UploadError>,
}

/// An envelope whose files are in and whose message is not.
pub struct Sealing(Box<EnvelopeWriter<Spool>>);

impl Sealing {
    /// Adds what people read first and closes the envelope.
    ///
    /// # Errors
    /// [`StoreError`] when the body cannot be written.
    pub fn finish(self, message: &Message, details: Details) -> Result<SealedEnvelope<Spool>, StoreError> {
        Ok(self.0.finish(message, details)?)
    }
}

/// Where files go while they arrive. Called on threads that may wait for the disk.
trait Sink: Send + 'static {
    fn start(&mut self, name: FileName, media_type: MediaType) -> Result<(), StoreError>;
    fn write(&mut self, bytes: &[u8]) -> Result<(), StoreError>;
    /// The file started last came whole.
    fn end(&mut self) -> Result<(), StoreError>;
}

impl Sink for Sealing {
    fn start(&mut self, name: FileName, media_type: MediaType) -> Result<(), StoreError> {
        Ok(self.0.start_file(name, media_type, None)?)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        Ok(self.0.write_file(bytes)?)
    }

    fn end(&mut self) -> Result<(), StoreError> {
        Ok(())
    }
}

/// Files are read and thrown away.
struct Nowhere;

impl Sink for Nowhere {
    fn start(&mut self, _: FileName, _: MediaType) -> Result<(), StoreError> {
        Ok(())
    }

    fn write(&mut self, _: &[u8]) -> Result<(), StoreError> {
        Ok(())
    }

    fn end(&mut self) -> Result<(), StoreError> {
        Ok(())
    }
}

/// Reads only the texts of a multipart form, to give them back.
pub async fn texts(headers: &HeaderMap, payload: Payload, limits: Limits) -> Fields {
    let mut form = Multipart::new(headers, payload);
    let mut reading = Reading::new(limits, Nowhere);
    reading.refused = Some(UploadError::Guard);
    reading.whole(&mut form).await;
    reading.fields
}

/// The texts of a request that is not taken, to give them back; none of one that is no multipart form.
pub async fn untaken(request: &mut ServiceRequest, limits: Limits) -> Fields {
    let kind = request.headers().get(CONTENT_TYPE);
    if !kind.is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/")) {
        return Fields::default();
    }
    let payload = request.take_payload();
    texts(request.headers(), payload, limits).await
}

/// Reads a multipart form to its end, its files into an envelope for these recipients.
pub async fn receive(
    headers: &HeaderMap,
    payload: Payload,
    limits: Limits,
    recipients: &[Recipient],
    spool: Spool,
) -> Upload {
    let mut form = Multipart::new(headers, payload);
    let mut reading = Reading::new(limits, Sealing(Box::new(EnvelopeWriter::new(recipients, spool))));
    reading.whole(&mut form).await;
    let sealing = match (reading.refused, reading.written) {
        (None, Some(written)) => written.await.0.ok_or(UploadError::CutOff),
        (Some(error), _) => Err(error),
        (None, None) => Err(UploadError::CutOff),
    };
    Upload { fields: reading.fields, sealing }
}

/// Reads a multipart form to its end and lays its files aside, each in a place of its own.
pub async fn collect(
    headers: &HeaderMap,
    payload: Payload,
    limits: Limits,
    place: impl Fn() -> Result<Spool, StoreError> + Send + 'static,
) -> Collected {
    let mut form = Multipart::new(headers, payload);
    let mut reading = Reading::new(limits, Aside::new(place));
    reading.whole(&mut form).await;
    let aside = match reading.written {
        Some(written) => written.await.0,
        None => None,
    };
    // Whoever went away in the middle may never see the page that would send them.
    let whole = !matches!(reading.refused, Some(UploadError::CutOff | UploadError::Malformed));
    let files = aside.filter(|_| whole).map(Aside::into_files).unwrap_or_default();
    Collected { fields: reading.fields, files, refused: reading.refused }
}

fn broken(error: &MultipartError) -> UploadError {
    match error {
        MultipartError::Payload(PayloadError::Overflow) => UploadError::BodyTooLarge,
        MultipartError::Payload(_) | MultipartError::Incomplete => UploadError::CutOff,
        _ => UploadError::Malformed,
    }
}

/// The sink, once a thread has written what it was given last, and whether it could.
type Written<S> = Pin<Box<dyn Future<Output = (Option<S>, Result<(), UploadError>)>>>;

struct Reading<S> {
    limits: Limits,
    fields: Fields,
    texts_bytes: usize,
    body_bytes: u64,
    files: usize,
    /// `None` when its thread is gone.
    written: Option<Written<S>>,
    /// The first thing that went wrong; what follows is read and thrown away.
    refused: Option<UploadError>,
}

/// One piece of work for the sink's thread.
enum Work {
    Start(FileName, MediaType),
    Write(Vec<Bytes>),
    End,
}

impl<S: Sink> Reading<S> {
    fn new(limits: Limits, sink: S) -> Self {
        Self {
            limits,
            fields: Fields::default(),
            texts_bytes: 0,
            body_bytes: 0,
            files: 0,
            written: Some(Box::pin(ready((Some(sink), Ok(()))))),
            refused: None,
        }
    }

    /// Reads a form to its end.
    async fn whole(&mut self, form: &mut Multipart) {
        for _ in 0..MAX_FIELDS {
            let field = match form.next().await {
                None => return self.settle().await,
                Some(Ok(field)) => self.field(field).await,
                Some(Err(error)) => Err(broken(&error)),
            };
            if let Err(error) = field {
                self.refuse(error);
                return self.settle().await; // the form has no readable rest
            }
        }
        self.refuse(UploadError::Malformed);
        self.settle().await;
    }

    fn refuse(&mut self, error: UploadError) {
        self.refused.get_or_insert(error);
    }

    fn count(&mut self, bytes: &Bytes) {
        self.body_bytes += bytes.len() as u64;
        if self.body_bytes > self.limits.body_bytes {
            self.refuse(UploadError::BodyTooLarge);
        }
    }

    /// Reads one field. An error means that the rest of the form cannot be read.
    async fn field(&mut self, field: Field) -> Result<(), UploadError> {
        let name = field.name().unwrap_or_default().to_owned();
        match field.content_disposition().and_then(|disposition| disposition.get_filename()).map(str::to_owned) {
            Some(file_name) => self.file(field, &file_name).await,
            None => self.text(field, name).await,
        }
    }

    async fn text(&mut self, mut field: Field, name: String) -> Result<(), UploadError> {
        let mut bytes = Zeroizing::new(Vec::new());
        while let Some(piece) = field.next().await {
            let piece = piece.map_err(|error| broken(&error))?;
            self.count(&piece);
            self.texts_bytes += piece.len();
            if self.texts_bytes > MAX_TEXTS_BYTES {
                self.refuse(UploadError::BodyTooLarge);
            } else if self.fields.share.grow_to(self.texts_bytes) {
                bytes.extend_from_slice(&piece);
            } else {
                self.refuse(UploadError::Busy);
            }
        }
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if text.contains(char::REPLACEMENT_CHARACTER) && std::str::from_utf8(&bytes).is_err() {
            self.refuse(UploadError::Charset);
        }
        self.fields.texts.push((name, Secret::new(text)));
        Ok(())
    }

    async fn file(&mut self, mut field: Field, sent_name: &str) -> Result<(), UploadError> {
        let media_type = field.content_type().map(ToString::to_string).unwrap_or_default();
        let mut start = Some((FileName::tame(sent_name), MediaType::tame(&media_type)));
        let mut batch = Vec::new();
        let (mut batched, mut file_bytes) = (0, 0u64);
        while let Some(piece) = field.next().await {
            let piece = piece.map_err(|error| broken(&error))?;
            self.count(&piece);
            file_bytes += piece.len() as u64;
            if file_bytes > self.limits.file_bytes {
                self.refuse(UploadError::FileTooLarge);
            }
            if self.refused.is_none() && !piece.is_empty() {
                batched += piece.len();
                batch.push(piece);
                if batched >= BATCH_BYTES {
                    batched = 0;
                    self.begin(&mut start).await;
                    self.work(Work::Write(std::mem::take(&mut batch))).await;
                }
            }
        }
        // A browser sends an empty part when no file was chosen.
        if sent_name.is_empty() && file_bytes == 0 {
            return Ok(());
        }
        self.begin(&mut start).await;
        self.work(Work::Write(batch)).await;
        self.work(Work::End).await;
        Ok(())
    }

    async fn begin(&mut self, start: &mut Option<(FileName, MediaType)>) {
        let Some((name, media_type)) = start.take() else { return };
        self.files += 1;
        if self.files > self.limits.files {
            self.refuse(UploadError::TooManyFiles);
        }
        self.work(Work::Start(name, media_type)).await;
    }

    /// Gives the sink's thread something to do, once it has done what it was given before. Nothing after a refusal.
    async fn work(&mut self, work: Work) {
        let Some(sink) = self.settled().await else { return };
        if self.refused.is_some() {
            self.written = Some(Box::pin(ready((Some(sink), Ok(())))));
            return;
        }
        let working = block(move || {
            let mut sink = sink;
            let done = match work {
                Work::Start(name, media_type) => sink.start(name, media_type),
                Work::Write(batch) => batch.iter().try_for_each(|piece| sink.write(piece)),
                Work::End => sink.end(),
            };
            (Some(sink), done.map_err(UploadError::from))
        });
        self.written = Some(Box::pin(async { working.await.unwrap_or((None, Err(UploadError::CutOff))) }));
    }

    async fn settled(&mut self) -> Option<S> {
        let (sink, done) = self.written.take()?.await;
        if let Err(error) = done {
            self.refuse(error);
        }
        sink
    }

    /// Waits for what is still being written, so that what went wrong with it is known.
    async fn settle(&mut self) {
        let sink = self.settled().await;
        self.written = Some(Box::pin(ready((sink, Ok(())))));
    }
}

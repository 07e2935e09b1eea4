//! From a form's body to a sealed envelope, in one pass: files are sealed while they arrive, texts are kept in memory so
//! that they can be given back, and when a limit is passed the rest is read and thrown away, because a browser shows an
//! answer only once it has sent everything.
//!
//! Used by both rooms. May name `web`, `crypto`, `store` (for the place a body goes) and `domain`.

mod error;
mod texts;

use std::future::ready;
use std::pin::Pin;

use actix_multipart::{Field, Multipart, MultipartError};
use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::http::header::HeaderMap;
use actix_web::web::{Bytes, block};
use futures_util::StreamExt;
use zeroize::Zeroizing;

use crate::crypto::{EnvelopeWriter, MessageDigest, Recipient, SealedEnvelope};
use crate::domain::{Details, FileName, MediaType, Message};
use crate::secret::Secret;
use crate::store::{Spool, StoreError};

pub use error::{UploadError, not_now, store_status, too_long};
pub use texts::Fields;

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

/// What came.
pub struct Upload {
    /// The texts, as far as they came.
    pub fields: Fields,
    /// The files, sealed so far, or why not.
    pub sealing: Result<Sealing, UploadError>,
}

type Writer = Box<EnvelopeWriter<Spool>>;
/// The writer, once a thread has sealed what it was given last.
type Writing = Pin<Box<dyn Future<Output = Result<Writer, UploadError>>>>;

/// An envelope whose files are in and whose message is not.
pub struct Sealing {
    writer: Writer,
    digest: MessageDigest,
}

impl Sealing {
    /// Adds what people read first and closes the envelope. Also answers the digest of everything that was sent.
    ///
    /// # Errors
    /// [`StoreError`] when the body cannot be written.
    pub fn finish(
        self,
        message: &Message,
        details: Details,
    ) -> Result<(SealedEnvelope<Spool>, MessageDigest), StoreError> {
        Ok((self.writer.finish(message, details)?, self.digest))
    }
}

/// Reads only the texts of a multipart form, to give them back.
pub async fn texts(headers: &HeaderMap, payload: Payload, limits: Limits) -> Fields {
    let mut form = Multipart::new(headers, payload);
    read(&mut form, limits, Err(UploadError::Guard)).await.fields
}

/// Reads a multipart form to its end. `uncounted` fields do not enter the digest (the form's own token or guard).
pub async fn receive(
    headers: &HeaderMap,
    payload: Payload,
    limits: Limits,
    recipients: &[Recipient],
    spool: Spool,
    uncounted: &str,
) -> Upload {
    let mut form = Multipart::new(headers, payload);
    let writer = Box::new(EnvelopeWriter::new(recipients, spool));
    let mut upload = read(&mut form, limits, Ok(Box::pin(ready(Ok(writer))))).await;
    if let Ok(sealing) = &mut upload.sealing {
        for (name, text) in upload.fields.texts.iter().filter(|(name, _)| name != uncounted) {
            sealing.digest.part(name.as_bytes());
            sealing.digest.part(text.expose().as_bytes());
        }
    }
    upload
}

async fn read(form: &mut Multipart, limits: Limits, writing: Result<Writing, UploadError>) -> Upload {
    let mut reading = Reading {
        limits,
        fields: Fields::default(),
        texts_bytes: 0,
        body_bytes: 0,
        files: 0,
        digest: MessageDigest::new(),
        writing,
    };
    for _ in 0..MAX_FIELDS {
        match form.next().await {
            None => return reading.end().await,
            Some(Ok(field)) => {
                if let Err(error) = reading.field(field).await {
                    reading.writing = Err(error);
                    break; // the form has no readable rest
                }
            }
            Some(Err(error)) => {
                reading.writing = Err(broken(&error));
                break;
            }
        }
    }
    reading.refuse(UploadError::Malformed);
    reading.end().await
}

fn broken(error: &MultipartError) -> UploadError {
    match error {
        MultipartError::Payload(PayloadError::Overflow) => UploadError::BodyTooLarge,
        MultipartError::Payload(_) | MultipartError::Incomplete => UploadError::CutOff,
        _ => UploadError::Malformed,
    }
}

struct Reading {
    limits: Limits,
    fields: Fields,
    texts_bytes: usize,
    body_bytes: u64,
    files: usize,
    digest: MessageDigest,
    writing: Result<Writing, UploadError>,
}

impl Reading {
    async fn end(self) -> Upload {
        let sealing = match self.writing {
            Ok(writing) => writing.await.map(|writer| Sealing { writer, digest: self.digest }),
            Err(error) => Err(error),
        };
        Upload { fields: self.fields, sealing }
    }

    /// Notes the first thing that went wrong; what follows is read and thrown away.
    fn refuse(&mut self, error: UploadError) {
        if self.writing.is_ok() {
            self.writing = Err(error);
        }
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
            if self.writing.is_ok() && !piece.is_empty() {
                batched += piece.len();
                batch.push(piece);
                if batched >= BATCH_BYTES {
                    batched = 0;
                    self.seal(start.take(), std::mem::take(&mut batch)).await;
                }
            }
        }
        // A browser sends an empty part when no file was chosen.
        if sent_name.is_empty() && file_bytes == 0 {
            return Ok(());
        }
        self.seal(start, batch).await;
        self.digest.part(&file_bytes.to_be_bytes());
        Ok(())
    }

    async fn seal(&mut self, start: Option<(FileName, MediaType)>, batch: Vec<Bytes>) {
        if let Some((name, _)) = &start {
            self.digest.part(name.as_str().as_bytes());
            self.files += 1;
            if self.files > self.limits.files {
                self.refuse(UploadError::TooManyFiles);
            }
        }
        let before = match std::mem::replace(&mut self.writing, Err(UploadError::Malformed)) {
            Ok(writing) => {
                for piece in &batch {
                    self.digest.piece(piece);
                }
                writing.await
            }
            Err(error) => Err(error),
        };
        self.writing = before.map(|mut writer| {
            let sealed = block(move || {
                if let Some((name, media_type)) = start {
                    writer.start_file(name, media_type)?;
                }
                for piece in &batch {
                    writer.write_file(piece)?;
                }
                Ok(writer)
            });
            Box::pin(async { sealed.await.unwrap_or(Err(UploadError::CutOff)) }) as Writing
        });
    }
}

//! Streams of bytes out of blocking readers and writers, a piece at a time, so that memory does not grow with the file.

use std::io::{self, Read, Write};

use actix_web::body::{BodyStream, SizedStream};
use actix_web::http::header::{self, HeaderMap, HeaderValue};
use actix_web::web::{Bytes, block};
use actix_web::{HttpResponse, HttpResponseBuilder, rt};
use futures_util::stream;
use tokio::sync::mpsc;

use super::padding::{self, Padded};

const PIECE_BYTES: usize = 256 * 1024;
/// Pieces a writer may be ahead of the browser.
const PIECES_AHEAD: usize = 4;

/// A download under a name of ours whose length on the way is a Padmé step, for a browser that unpacks it again.
pub fn padded_download(
    headers: &HeaderMap,
    reader: impl Read + Send + 'static,
    bytes: u64,
    file_name: &str,
) -> HttpResponse {
    if !padding::unpacks(headers) {
        return download(reader, bytes, file_name);
    }
    let (packed, packed_bytes) = Padded::new(reader, bytes);
    let mut answer = download(packed, packed_bytes, file_name);
    answer.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    answer
}

/// A download of known length under a name of ours. A thread is held only while a piece is read.
pub fn download(reader: impl Read + Send + 'static, bytes: u64, file_name: &str) -> HttpResponse {
    let pieces = stream::unfold(Some(reader), |reader| async {
        let mut reader = reader?;
        let read = block(move || {
            let mut piece = Vec::with_capacity(PIECE_BYTES);
            let read = reader.by_ref().take(PIECE_BYTES as u64).read_to_end(&mut piece);
            (reader, read.map(|_| piece))
        })
        .await;
        match read {
            Ok((_, Ok(piece))) if piece.is_empty() => None,
            Ok((reader, Ok(piece))) => Some((Ok(Bytes::from(piece)), Some(reader))),
            Ok((_, Err(error))) => Some((Err(error), None)), // the browser sees a broken download, not a short file
            Err(_) => Some((Err(io::Error::from(io::ErrorKind::Other)), None)),
        }
    });
    as_attachment(file_name).body(SizedStream::new(bytes, Box::pin(pieces)))
}

/// A download that is written while it is sent. If `write` fails, the browser sees a broken download.
pub fn piped(file_name: &str, write: impl FnOnce(&mut dyn Write) -> io::Result<()> + Send + 'static) -> HttpResponse {
    let (sender, receiver) = mpsc::channel(PIECES_AHEAD);
    rt::spawn(block(move || {
        let mut pipe = Pipe { sender, piece: Vec::with_capacity(PIECE_BYTES) };
        let written = write(&mut pipe).and_then(|()| pipe.flush());
        if let Err(error) = written {
            let _ = pipe.sender.blocking_send(Err(error)); // the browser may have gone, which is why it failed
        }
    }));
    let pieces =
        stream::unfold(receiver, |mut receiver| async { receiver.recv().await.map(|piece| (piece, receiver)) });
    as_attachment(file_name).body(BodyStream::new(Box::pin(pieces)))
}

/// A fixed type and the `attachment` disposition: whatever the bytes are, no browser shows or runs them.
fn as_attachment(file_name: &str) -> HttpResponseBuilder {
    let mut response = HttpResponse::Ok();
    response
        .content_type("application/octet-stream")
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{file_name}\"")));
    response
}

struct Pipe {
    sender: mpsc::Sender<io::Result<Bytes>>,
    piece: Vec<u8>,
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.piece.extend_from_slice(bytes);
        if self.piece.len() >= PIECE_BYTES {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.piece.is_empty() {
            return Ok(());
        }
        let piece = std::mem::replace(&mut self.piece, Vec::with_capacity(PIECE_BYTES));
        self.sender.blocking_send(Ok(Bytes::from(piece))).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}

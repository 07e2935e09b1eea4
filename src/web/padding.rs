//! Lengths that tell little. Somebody who watches the network sees how long an answer is: so every answer of the source's
//! site is filled up to a step, its headers included, and a download to a step of its own.

use std::io::{self, Read};
use std::sync::Arc;

use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap};
use actix_web::middleware::Next;
use actix_web::web::BytesMut;
use actix_web::{Error, HttpResponse};
use crc32fast::Hasher;

use crate::crypto::padme;

/// Every answer is a multiple of this many bytes long.
const STEP_BYTES: usize = 16 * 1024;
/// Room for the head of an answer, when only the length of its page is known.
const HEAD_BYTES: usize = 1024;

/// Tells how long the longest page of an ordinary visit is, in bytes: no answer is filled up to less, so that the first page, the
/// form, a receipt, "no answer yet" and a short answer look alike, however many people a site has to name.
#[derive(Clone)]
pub struct Floor(Arc<dyn Fn() -> usize + Send + Sync>);

impl Floor {
    /// Asks this for every answer.
    #[must_use]
    pub fn new(longest_page: impl Fn() -> usize + Send + Sync + 'static) -> Self {
        Self(Arc::new(longest_page))
    }
}

/// Bytes of an answer's head besides its status and its headers: `HTTP/1.1 `, a space and three line ends.
const FRAMING_BYTES: usize = "HTTP/1.1 200 \r\n\r\n".len();
/// What the server adds by itself: the date, and the length without its digits.
const ADDED_BYTES: usize = "date: Thu, 01 Jan 1970 00:00:00 GMT\r\ncontent-length: \r\n".len();

/// Fills up every answer that is held in memory.
///
/// # Errors
/// What the rest answers.
pub async fn pad<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let floor = request.app_data::<Floor>().cloned();
    let (asked, answer) = next.call(request).await?.into_parts();
    let longest = floor.map_or(0, |floor| (floor.0)());
    Ok(ServiceResponse::new(asked, padded(answer.map_into_boxed_body(), longest)))
}

fn padded(answer: HttpResponse<BoxBody>, longest_page: usize) -> HttpResponse<BoxBody> {
    let (mut answer, body) = answer.into_parts();
    let none = matches!(body.size(), BodySize::None);
    let content = match body.try_into_bytes() {
        Ok(content) => content,
        Err(streamed) => return answer.set_body(streamed),
    };
    if none && !answer.headers().contains_key(header::CONTENT_TYPE) {
        answer.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("text/html; charset=utf-8"));
    }
    let least_steps = (longest_page + HEAD_BYTES).div_ceil(STEP_BYTES);
    let filling = filling_bytes(head_bytes(answer.status(), answer.headers()), content.len(), least_steps);
    let mut body = BytesMut::with_capacity(content.len() + filling);
    body.extend_from_slice(&content);
    body.resize(content.len() + filling, b' '); // nothing to a page, and nothing to a style sheet
    answer.set_body(BoxBody::new(body.freeze()))
}

fn head_bytes(status: StatusCode, headers: &HeaderMap) -> usize {
    let reason = status.canonical_reason().unwrap_or_default().len();
    let line =
        |name: &header::HeaderName, value: &header::HeaderValue| name.as_str().len() + value.len() + ": \r\n".len();
    FRAMING_BYTES + ADDED_BYTES + reason + headers.iter().map(|(name, value)| line(name, value)).sum::<usize>()
}

/// How much filling takes an answer to its step. Its length stands in its head, in digits that count as well.
fn filling_bytes(head: usize, content: usize, least_steps: usize) -> usize {
    let body_at = |total: usize| {
        (1..=20)
            .map_while(|digits| total.checked_sub(head + digits).map(|body| (digits, body)))
            .find(|(digits, body)| body.to_string().len() == *digits)
            .map(|(_, body)| body)
    };
    let steps = (least_steps..).map(|steps| steps * STEP_BYTES);
    steps.filter_map(body_at).find_map(|body| body.checked_sub(content)).unwrap_or_default()
}

/// A file inside gzip that makes nothing shorter: blocks of what it is, empty ones, and the length of a Padmé step. Browsers
/// unpack it, and the file they keep is the file that was sent. (RFC 1952, and RFC 1951 section 3.2.4.)
pub(super) struct Padded<R> {
    file: R,
    left: u64,
    empty_blocks: u64,
    sum: Hasher,
    bytes: u32,
    /// What is written next.
    next: Vec<u8>,
    at: usize,
    ended: bool,
}

/// Bytes in a block at most, and around it.
const BLOCK_BYTES: u64 = 65_535;
const BLOCK_FRAME_BYTES: u64 = 5;
/// Fixed part of the head, with the length of its extra field, and the two numbers at the end.
const GZIP_FRAME_BYTES: u64 = 10 + 2 + 8;
/// A last block, empty.
const LAST_BLOCK: [u8; 5] = [1, 0, 0, 0xff, 0xff];
const EMPTY_BLOCK: [u8; 5] = [0, 0, 0, 0xff, 0xff];

impl<R: Read> Padded<R> {
    /// A file of this many bytes, and how many it is made.
    pub(super) fn new(file: R, bytes: u64) -> (Self, u64) {
        let least = GZIP_FRAME_BYTES + bytes + (bytes.div_ceil(BLOCK_BYTES) + 1) * BLOCK_FRAME_BYTES;
        let total = padme(least.max(STEP_BYTES as u64));
        let (empty_blocks, extra) = ((total - least) / BLOCK_FRAME_BYTES, (total - least) % BLOCK_FRAME_BYTES);
        // Deflate, with an extra field, of no time and no system; nothing in the field but its length.
        let mut head = vec![0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255];
        head.extend(u16::try_from(extra).unwrap_or_default().to_le_bytes());
        head.resize(head.len() + usize::try_from(extra).unwrap_or_default(), 0);
        let padded =
            Self { file, left: bytes, empty_blocks, sum: Hasher::new(), bytes: 0, next: head, at: 0, ended: false };
        (padded, total)
    }

    /// The next block, into `next`.
    fn refill(&mut self) -> io::Result<()> {
        self.next.clear();
        self.at = 0;
        if self.left > 0 {
            let bytes = self.left.min(BLOCK_BYTES);
            let length = u16::try_from(bytes).unwrap_or(u16::MAX);
            self.next.push(0);
            self.next.extend(length.to_le_bytes());
            self.next.extend((!length).to_le_bytes());
            if self.file.by_ref().take(bytes).read_to_end(&mut self.next)? as u64 != bytes {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let content = self.next.get(5..).unwrap_or_default();
            self.sum.update(content);
            self.bytes = self.bytes.wrapping_add(u32::from(length)); // modulo 2^32, as RFC 1952 says
            self.left -= bytes;
        } else if self.empty_blocks > 0 {
            let blocks = self.empty_blocks.min(BLOCK_BYTES / BLOCK_FRAME_BYTES);
            (0..blocks).for_each(|_| self.next.extend(EMPTY_BLOCK));
            self.empty_blocks -= blocks;
        } else if !self.ended {
            self.ended = true;
            self.next.extend(LAST_BLOCK);
            self.next.extend(self.sum.clone().finalize().to_le_bytes());
            self.next.extend(self.bytes.to_le_bytes());
        }
        Ok(())
    }
}

impl<R: Read> Read for Padded<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.at == self.next.len() {
            self.refill()?;
        }
        let read = self.next.get(self.at..).unwrap_or_default().read(out)?;
        self.at += read;
        Ok(read)
    }
}

/// Whether a browser unpacks gzip. All do; who does not say so gets the file as it is.
pub(super) fn unpacks(headers: &HeaderMap) -> bool {
    let listed = headers.get_all(header::ACCEPT_ENCODING).filter_map(|value| value.to_str().ok());
    listed.flat_map(|value| value.split(',')).any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        let gzip = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("gzip"));
        gzip && !parts.any(|weight| weight.trim_start_matches("q=").trim_matches(['0', '.']).is_empty())
    })
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use actix_web::HttpResponse;
    use actix_web::body::{BodySize, MessageBody};
    use actix_web::http::header::HeaderMap;
    use actix_web::http::header::{ACCEPT_ENCODING, HeaderValue};
    use proptest::prelude::*;

    use super::{Padded, STEP_BYTES, head_bytes, padded, unpacks};
    use crate::crypto::padme;

    proptest! {
        #[test]
        fn every_answer_ends_at_a_step(content in 0usize..70_000, location in "/[a-z]{0,40}", status in 200u16..208) {
            let status = actix_web::http::StatusCode::from_u16(status).unwrap();
            let answer = HttpResponse::build(status).insert_header(("location", location)).body("x".repeat(content));
            let answer = padded(answer, 0);
            let head = head_bytes(answer.status(), answer.headers());
            let BodySize::Sized(body) = answer.body().size() else { unreachable!("it is in memory") };
            let total = head + body.to_string().len() + usize::try_from(body).unwrap();
            prop_assert_eq!(total % STEP_BYTES, 0);
            prop_assert!(total < content + 2 * STEP_BYTES);
        }

        #[test]
        fn a_padded_file_is_a_step_long_and_unpacks_to_itself(bytes in proptest::collection::vec(any::<u8>(), 0..200_000)) {
            let (mut reader, total) = Padded::new(bytes.as_slice(), bytes.len() as u64);
            let mut packed = Vec::new();
            reader.read_to_end(&mut packed).unwrap();
            prop_assert_eq!(packed.len() as u64, total);
            prop_assert_eq!(total, padme(total));
            let mut unpacked = Vec::new();
            flate2::read::GzDecoder::new(packed.as_slice()).read_to_end(&mut unpacked).unwrap();
            prop_assert_eq!(unpacked, bytes);
        }
    }

    #[test]
    fn a_file_shorter_than_it_should_be_is_a_broken_download() {
        let (mut reader, _) = Padded::new(b"short".as_slice(), 6);
        assert!(reader.read_to_end(&mut Vec::new()).is_err());
    }

    #[test]
    fn whoever_does_not_unpack_gets_the_file_as_it_is() {
        let accepts = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(value));
            unpacks(&headers)
        };
        for good in ["gzip", "deflate, gzip;q=1.0, *;q=0.5", "GZIP;q=0.1, br"] {
            assert!(accepts(good), "{good}");
        }
        for bad in ["", "br", "gzip;q=0", "gzip;q=0.000", "x-gzip-not", "identity"] {
            assert!(!accepts(bad), "{bad}");
        }
        assert!(!unpacks(&HeaderMap::new()));
    }
}

//! Ogg (RFC 3533) with Vorbis, Opus, Speex or FLAC in it: the packet of remarks is exchanged for an empty one, the pages
//! that hold the first packets are laid anew, and every page gets its place and its sum. Sound packets are not touched.

use std::collections::BTreeMap;

use super::Why;
use super::bytes::{Bytes, put};
use super::finding::{Finding, Found};
use super::flac;

/// The flag of a page that goes on with a packet, of the first and of the last page of a stream.
const CONTINUED: u8 = 1;
const BEGINS: u8 = 2;

struct Page<'a> {
    flags: u8,
    /// Where in the sound the page ends; all ones when no packet ends on it.
    position: u64,
    stream: u32,
    lacing: &'a [u8],
    content: &'a [u8],
}

/// One stream of packets under way.
struct Stream {
    /// Its new number: the old ones are drawn at random, or from the clock.
    number: u32,
    sequence: u32,
    headers: Headers,
    codec: Codec,
}

#[derive(Clone, Copy, PartialEq)]
enum Codec {
    Vorbis,
    Opus,
    Speex,
    Flac,
}

/// The packets before the sound: how many are still to come, what of the next one there is, and all that are whole.
struct Headers {
    left: usize,
    partial: Vec<u8>,
    whole: Vec<Vec<u8>>,
}

/// Sound without its remarks.
///
/// # Errors
/// It is no Ogg, damaged, or holds something else than sound.
pub(super) fn clean(bytes: &[u8], found: &mut Found) -> Result<Vec<u8>, Why> {
    let (mut rest, mut out) = (Bytes(bytes), Vec::with_capacity(bytes.len()));
    let mut streams: BTreeMap<u32, Stream> = BTreeMap::new();
    let mut begun = 0;
    while !rest.is_empty() {
        let Ok(page) = read(&mut rest) else {
            if begun == 0 {
                return Err(Why::Damaged);
            }
            found.insert(Finding::Attachment); // cut short, or bytes that belong to nothing
            break;
        };
        if page.flags & BEGINS != 0 {
            begun += 1;
            let (codec, left) = codec(page.content)?;
            let headers = Headers { left, partial: Vec::new(), whole: Vec::new() };
            let mut stream = Stream { number: begun, sequence: 0, headers, codec };
            write(&mut out, &mut stream, &page, page.flags);
            streams.insert(page.stream, stream);
            continue;
        }
        let stream = streams.get_mut(&page.stream).ok_or(Why::Damaged)?;
        if stream.headers.left == 0 {
            write(&mut out, stream, &page, page.flags);
            continue;
        }
        collect(stream, &page)?;
        if stream.headers.left == 0 {
            lay(&mut out, stream, found)?;
        }
    }
    if begun == 0 || streams.values().any(|stream| stream.headers.left > 0) { Err(Why::Damaged) } else { Ok(out) }
}

fn read<'a>(rest: &mut Bytes<'a>) -> Result<Page<'a>, Why> {
    let mut ahead = *rest;
    if ahead.take(5)? != b"OggS\0" {
        return Err(Why::Damaged);
    }
    let flags = ahead.u8()?;
    let (low, high) = (ahead.le32()?, ahead.le32()?);
    let stream = ahead.le32()?;
    ahead.take(8)?; // its place and its sum are made anew
    let count = ahead.u8()?;
    let lacing = ahead.take(count.into())?;
    let content = ahead.take(lacing.iter().map(|length| usize::from(*length)).sum())?;
    *rest = ahead;
    Ok(Page { flags, position: u64::from(high) << 32 | u64::from(low), stream, lacing, content })
}

/// What sounds in a stream, by its first packet, and how many packets follow before the sound.
fn codec(first: &[u8]) -> Result<(Codec, usize), Why> {
    if first.starts_with(b"\x01vorbis") {
        Ok((Codec::Vorbis, 2))
    } else if first.starts_with(b"OpusHead") {
        Ok((Codec::Opus, 1))
    } else if first.starts_with(b"Speex   ") {
        Ok((Codec::Speex, 1))
    } else if first.starts_with(b"\x7fFLAC") {
        let count = first.get(7..9).and_then(<[u8]>::first_chunk).map_or(0, |count| u16::from_be_bytes(*count));
        if count == 0 { Err(Why::CannotClean) } else { Ok((Codec::Flac, count.into())) }
    } else {
        Err(Why::CannotClean)
    }
}

fn write(out: &mut Vec<u8>, stream: &mut Stream, page: &Page<'_>, flags: u8) {
    let start = out.len();
    out.extend(b"OggS\0");
    out.push(flags);
    out.extend(page.position.to_le_bytes());
    out.extend(stream.number.to_le_bytes());
    out.extend(stream.sequence.to_le_bytes());
    out.extend([0; 4]);
    out.extend(u8::try_from(page.lacing.len())); // it was read from such a byte, or is cut so
    out.extend(page.lacing);
    out.extend(page.content);
    let sum = sum(out.get(start..).unwrap_or_default());
    put(out, start + 22, &sum.to_le_bytes());
    stream.sequence = stream.sequence.wrapping_add(1);
}

/// The sum of RFC 3533: a CRC of 32 bits, polynomial 0x04c11db7, nothing reflected.
fn sum(page: &[u8]) -> u32 {
    page.iter().fold(0, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte) << 24, |sum, _| sum << 1 ^ if sum >> 31 == 1 { 0x04c1_1db7 } else { 0 })
    })
}

/// Takes the packets of a page that lie before the sound.
fn collect(stream: &mut Stream, page: &Page<'_>) -> Result<(), Why> {
    let mut rest = Bytes(page.content);
    if (page.flags & CONTINUED != 0) == stream.headers.partial.is_empty() {
        return Err(Why::Damaged);
    }
    for length in page.lacing {
        if stream.headers.left == 0 {
            return Err(Why::CannotClean); // sound on the page of a header, which no standard allows
        }
        stream.headers.partial.extend(rest.take((*length).into())?);
        if *length < 255 {
            stream.headers.whole.push(std::mem::take(&mut stream.headers.partial));
            stream.headers.left -= 1;
        }
    }
    Ok(())
}

/// Lays the packets before the sound onto pages of their own.
fn lay(out: &mut Vec<u8>, stream: &mut Stream, found: &mut Found) -> Result<(), Why> {
    let (mut lacing, mut content) = (Vec::new(), Vec::new());
    let count = stream.headers.whole.len();
    for (number, packet) in std::mem::take(&mut stream.headers.whole).into_iter().enumerate() {
        let packet = without_remarks(stream.codec, number, count, packet, found)?;
        lacing.extend(std::iter::repeat_n(255u8, packet.len() / 255));
        lacing.push(u8::try_from(packet.len() % 255).unwrap_or(0)); // a remainder
        content.extend(packet);
    }
    let (mut rest, mut is_inside) = (Bytes(&content), false);
    for lacing in lacing.chunks(255) {
        let length = lacing.iter().map(|length| usize::from(*length)).sum();
        let ends = lacing.iter().any(|length| *length < 255);
        let position = if ends { 0 } else { u64::MAX };
        let page = Page { flags: 0, position, stream: 0, lacing, content: rest.take(length)? };
        write(out, stream, &page, if is_inside { CONTINUED } else { 0 });
        is_inside = lacing.last() == Some(&255);
    }
    Ok(())
}

/// Two empty lengths: no program, no remark.
const NOTHING: &[u8] = &[0; 8];

fn without_remarks(
    codec: Codec,
    number: usize,
    count: usize,
    packet: Vec<u8>,
    found: &mut Found,
) -> Result<Vec<u8>, Why> {
    let (head, foot): (&[u8], &[u8]) = match (codec, number) {
        (Codec::Vorbis, 0) => (b"\x03vorbis", b"\x01"),
        (Codec::Opus, 0) => (b"OpusTags", b""),
        (Codec::Speex, 0) => (b"", b""),
        (Codec::Flac, _) => {
            let kind = packet.first().ok_or(Why::Damaged)? & 0x7f;
            let last = if number + 1 == count { 0x80 } else { 0 };
            return Ok(match kind {
                3 => packet,
                4 => {
                    flac::comments(packet.get(4..).unwrap_or_default(), found);
                    [[4 | last, 0, 0, 8].as_slice(), NOTHING].concat()
                }
                _ => {
                    found.insert(if kind == 6 { Finding::Thumbnail } else { Finding::Other });
                    vec![1 | last, 0, 0, 0]
                }
            });
        }
        _ => return Ok(packet),
    };
    let inside = packet.strip_prefix(head).ok_or(Why::Damaged)?;
    flac::comments(inside, found);
    Ok([head, NOTHING, foot].concat())
}

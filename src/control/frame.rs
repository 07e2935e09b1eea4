//! What goes over the socket, byte by byte. Nothing longer than its bound is read, whatever a length says.

use std::io::{self, Read, Write};

use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

/// First byte of the greeting.
pub(super) const PROTOCOL: u8 = 2;

/// The longest greeting, question and answer, in bytes.
pub(super) const MAX_GREETING_BYTES: usize = 256;
pub(super) const MAX_REQUEST_BYTES: usize = 256 * 1024;
pub(super) const MAX_RESPONSE_BYTES: usize = 1024 * 1024;
/// The longest piece of a stream.
pub(super) const MAX_PIECE_BYTES: usize = 256 * 1024;

/// Writes what it is given as pieces of a stream.
pub(super) struct Pieces<W>(pub(super) W);

impl<W: Write> Write for Pieces<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let piece = bytes.get(..MAX_PIECE_BYTES).unwrap_or(bytes);
        if !piece.is_empty() {
            write(&mut self.0, piece)?; // an empty one would be the end
        }
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Writes one frame.
pub(super) fn write(to: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    let length = u32::try_from(bytes.len()).map_err(|_| io::Error::from(io::ErrorKind::InvalidInput))?;
    to.write_all(&length.to_be_bytes())?;
    to.write_all(bytes)
}

/// Reads one frame of at most so many bytes. It may hold a passphrase, so it is wiped.
pub(super) fn read(from: &mut impl Read, max_bytes: usize) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut length = [0; 4];
    from.read_exact(&mut length)?;
    let length = usize::try_from(u32::from_be_bytes(length)).unwrap_or(usize::MAX);
    if length > max_bytes {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut bytes = Zeroizing::new(vec![0; length]);
    from.read_exact(&mut bytes)?;
    Ok(bytes)
}

/// A value as a frame.
pub(super) fn write_value(to: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    let bytes = Zeroizing::new(postcard::to_stdvec(value).map_err(io::Error::other)?);
    write(to, &bytes)
}

/// A frame as a value; bytes left over are none of ours.
pub(super) fn read_value<T: DeserializeOwned>(from: &mut impl Read, max_bytes: usize) -> io::Result<T> {
    match postcard::take_from_bytes(&read(from, max_bytes)?) {
        Ok((value, [])) => Ok(value),
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    use super::{read, read_value, write, write_value};
    use crate::control::{Request, Response, Status};

    #[test]
    fn a_length_beyond_the_bound_is_refused_before_anything_is_taken_into_memory() {
        let mut bytes = u32::MAX.to_be_bytes().to_vec();
        bytes.extend([0; 64]);
        assert!(read(&mut bytes.as_slice(), 64).is_err());
        assert!(read(&mut [0, 0, 0, 3, 1, 2].as_slice(), 64).is_err(), "cut off");
    }

    #[test]
    fn what_is_written_is_read_and_nothing_may_follow_it() {
        let mut bytes = Vec::new();
        let status = Status { set_up: true, channels: 3, people: 300 };
        write_value(&mut bytes, &Response::Status(status)).unwrap();
        let read: Response = read_value(&mut bytes.as_slice(), 64).unwrap();
        assert!(matches!(read, Response::Status(Status { set_up: true, channels: 3, people: 300 })));
        *bytes.get_mut(3).unwrap() += 1;
        bytes.push(0);
        assert!(read_value::<Response>(&mut bytes.as_slice(), 64).is_err());
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes: Vec<u8>, body in proptest::collection::vec(any::<u8>(), 0..64)) {
            let _ = read_value::<Request>(&mut bytes.as_slice(), 128);
            let mut framed = Vec::new();
            write(&mut framed, &body).unwrap();
            prop_assert_eq!(&**read(&mut framed.as_slice(), 64).unwrap(), &body);
            prop_assert!(read(&mut framed.as_slice(), 64.min(body.len().saturating_sub(1))).is_err() || body.is_empty());
        }
    }
}

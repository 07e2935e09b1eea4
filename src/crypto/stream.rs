//! One age file from end to end, for what leaves the server whole (a backup, a case file) and what waits
//! to be sent.

use std::io::{self, BufRead, Read, Seek, SeekFrom, Write};

use age::stream::{StreamReader, StreamWriter};
use age::{DecryptError, Decryptor, Encryptor};
use thiserror::Error;

use super::{Identity, Recipient};

/// Seals what is written to it. Dropped before it is finished, it leaves a file that does not open to its end.
pub struct Sealer<W: Write>(StreamWriter<W>);

impl<W: Write> Sealer<W> {
    /// Starts an age file that these recipients can open; there is at least one.
    ///
    /// # Errors
    /// What the writer answers.
    pub fn new(recipients: &[Recipient], out: W) -> io::Result<Self> {
        Encryptor::with_recipients(recipients.iter().map(|recipient| recipient as _))
            .map_err(io::Error::other)?
            .wrap_output(out)
            .map(Self)
    }

    /// Starts one for a key of the older kind, which is somebody's outside.
    pub(super) fn classic(recipient: &age::x25519::Recipient, out: W) -> io::Result<Self> {
        let sealed = Encryptor::with_recipients(std::iter::once(recipient as _)).map_err(io::Error::other)?;
        sealed.wrap_output(out).map(Self)
    }

    /// Closes the seal.
    ///
    /// # Errors
    /// What the writer answers.
    pub fn finish(self) -> io::Result<W> {
        self.0.finish()
    }
}

impl<W: Write> Write for Sealer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Why an age file does not open. A person who has the key reads it.
#[derive(Debug, Error)]
pub enum StreamError {
    /// It was sealed to others.
    #[error("this key does not open it")]
    WrongKey,
    /// Its head is not that of an age file, or has changed.
    #[error("it is no age file, or its beginning is damaged")]
    Damaged,
    /// The system said no.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Opens an age file as it is read. Each piece is authenticated before any of it is handed out; a file that was cut off
/// or changed answers an error where it was.
pub struct Opener<R: Read>(StreamReader<R>);

impl<R: BufRead> Opener<R> {
    /// Opens a file's header with any of these identities.
    ///
    /// # Errors
    /// [`StreamError`].
    pub fn new(identities: &[Identity], from: R) -> Result<Self, StreamError> {
        let opened = Decryptor::new_buffered(from)
            .and_then(|decryptor| decryptor.decrypt(identities.iter().map(|identity| identity as _)));
        opened.map(Self).map_err(|error| match error {
            DecryptError::NoMatchingKeys => StreamError::WrongKey,
            DecryptError::Io(error) if error.raw_os_error().is_some() => StreamError::Io(error),
            _ => StreamError::Damaged,
        })
    }
}

impl<R: Read + Seek> Seek for Opener<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

impl<R: Read> Read for Opener<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.0.read(out)
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};

    use super::{Opener, Sealer, StreamError};
    use crate::crypto::Identity;

    fn open(identity: &Identity, sealed: &[u8]) -> Result<Vec<u8>, StreamError> {
        let mut content = Vec::new();
        Opener::new(std::slice::from_ref(identity), sealed)?.read_to_end(&mut content)?;
        Ok(content)
    }

    #[test]
    fn a_sealed_stream_opens_whole_for_its_keys_and_not_when_it_was_cut_off_or_changed() {
        let (first, second, stranger) = (Identity::generate(), Identity::generate(), Identity::generate());
        let mut writer = Sealer::new(&[first.to_recipient(), second.to_recipient()], Vec::new()).unwrap();
        let content = vec![7; 100_000];
        writer.write_all(&content).unwrap();
        let mut sealed = writer.finish().unwrap();
        assert_eq!(open(&first, &sealed).unwrap(), content);
        assert_eq!(open(&second, &sealed).unwrap(), content);
        assert!(matches!(open(&stranger, &sealed), Err(StreamError::WrongKey)));
        assert!(matches!(open(&first, b"PK"), Err(StreamError::Damaged)));
        for end in [10, 4_000, sealed.len() - 65_000, sealed.len() - 1] {
            assert!(open(&first, &sealed[..end]).is_err(), "cut off at {end}");
        }
        for at in [5, 3_000, 50_000, sealed.len() - 1] {
            sealed[at] ^= 1;
            assert!(open(&first, &sealed).is_err(), "changed at {at}");
            sealed[at] ^= 1;
        }
    }
}

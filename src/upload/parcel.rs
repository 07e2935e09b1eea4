//! A file that came with a form and is not sent yet: sealed on the disk to a key that lives in memory only, as long as the
//! file itself is wanted. Nothing of it opens once it is dropped, or the process ends.

use std::io::{self, BufReader, Read, Write};

use super::Sink;
use crate::crypto::{
    EnvelopeWriter, Identity, MessageDigest, Opener, Recipient, SealedEnvelope, Sealer, StreamError, random_bytes,
};
use crate::domain::{Details, FileName, MediaType, Message, Treatment};
use crate::secret::Secret;
use crate::store::{Held, HeldReader, Spool, StoreError};

/// Bytes that are handed over at once.
const PIECE_BYTES: usize = 256 * 1024;

/// One file, laid aside.
pub struct Parcel {
    /// What it was called where it came from.
    pub name: FileName,
    /// The type its sender claimed.
    pub media_type: MediaType,
    /// Its length in bytes.
    pub bytes: u64,
    /// SHA-256 of its content: the same form sent again is the same form.
    pub digest: [u8; 32],
    /// Of its identity: expanded, one takes kilobytes, and many files may wait.
    seed: Secret<[u8; 32]>,
    held: Held,
}

/// A parcel being made.
pub struct Packing {
    name: FileName,
    media_type: MediaType,
    bytes: u64,
    digest: MessageDigest,
    seed: Secret<[u8; 32]>,
    sealer: Sealer<Spool>,
}

impl Packing {
    /// Begins a parcel.
    ///
    /// # Errors
    /// What the disk answers.
    pub fn new(name: FileName, media_type: MediaType, place: Spool) -> io::Result<Self> {
        let seed = Secret::new(random_bytes());
        let sealer = Sealer::new(&[Identity::from_seed(*seed.expose()).to_recipient()], place)?;
        Ok(Self { name, media_type, bytes: 0, digest: MessageDigest::new(), seed, sealer })
    }

    /// The parcel is whole.
    ///
    /// # Errors
    /// What the disk answers.
    pub fn finish(self) -> io::Result<Parcel> {
        let Self { name, media_type, bytes, digest, seed, sealer } = self;
        Ok(Parcel { name, media_type, bytes, digest: digest.finish(), seed, held: sealer.finish()?.hold() })
    }
}

impl Write for Packing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.sealer.write(bytes)?;
        self.digest.piece(bytes.get(..count).unwrap_or_default());
        self.bytes += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.sealer.flush()
    }
}

impl Parcel {
    /// Reads it, from its beginning or any place.
    ///
    /// # Errors
    /// What the disk answers.
    pub fn open(&self) -> io::Result<Opener<BufReader<HeldReader>>> {
        let held = BufReader::with_capacity(PIECE_BYTES, self.held.open()?);
        Opener::new(&[Identity::from_seed(*self.seed.expose())], held).map_err(|error| match error {
            StreamError::Io(error) => error,
            StreamError::WrongKey | StreamError::Damaged => io::ErrorKind::InvalidData.into(),
        })
    }

    /// Makes a parcel of the same name and type out of what this one holds.
    ///
    /// # Errors
    /// What the disk answers.
    pub fn pack_again(&self, place: Spool) -> io::Result<Packing> {
        Packing::new(self.name.clone(), self.media_type.clone(), place)
    }
}

/// Lays every file of a form aside.
pub(super) struct Aside<P> {
    place: P,
    packing: Option<Packing>,
    files: Vec<Parcel>,
}

impl<P> Aside<P> {
    pub(super) fn new(place: P) -> Self {
        Self { place, packing: None, files: Vec::new() }
    }

    /// Those that came whole.
    pub(super) fn into_files(self) -> Vec<Parcel> {
        self.files
    }
}

impl<P: Fn() -> Result<Spool, StoreError> + Send + 'static> Sink for Aside<P> {
    fn start(&mut self, name: FileName, media_type: MediaType) -> Result<(), StoreError> {
        self.packing = Some(Packing::new(name, media_type, (self.place)()?)?);
        Ok(())
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        Ok(self.packing.as_mut().map_or(Ok(()), |packing| packing.write_all(bytes))?)
    }

    fn end(&mut self) -> Result<(), StoreError> {
        if let Some(packing) = self.packing.take() {
            self.files.push(packing.finish()?);
        }
        Ok(())
    }
}

/// A file as it goes into an envelope.
pub struct Enclosed<'a> {
    /// What it is.
    pub parcel: &'a Parcel,
    /// What it is called from now on.
    pub name: FileName,
    /// What was done to it.
    pub treatment: Treatment,
}

/// Seals a message and files that were laid aside into one envelope.
///
/// # Errors
/// [`StoreError`] when a file cannot be read any more or the body not be written.
pub fn enclose(
    recipients: &[Recipient],
    place: Spool,
    files: &[Enclosed<'_>],
    message: &Message,
    details: Details,
) -> Result<SealedEnvelope<Spool>, StoreError> {
    let mut writer = EnvelopeWriter::new(recipients, place);
    for Enclosed { parcel, name, treatment } in files {
        writer.start_file(name.clone(), parcel.media_type.clone(), Some(treatment.clone()))?;
        let (mut content, mut piece) = (parcel.open()?, vec![0; PIECE_BYTES]);
        loop {
            let read = content.read(&mut piece)?;
            if read == 0 {
                break;
            }
            writer.write_file(piece.get(..read).unwrap_or_default())?;
        }
    }
    Ok(writer.finish(message, details)?)
}

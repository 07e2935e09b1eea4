//! A copy of everything, sealed to whom the operator names, and the way back. The store makes and takes the stream; here
//! it goes in and out of its seal, to and from one file. Nothing of it touches a disk unsealed but in a data folder.

mod file;
mod keeper;
mod keys;

use std::fs::File;
use std::io::{self, BufReader, Read, Write};
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::crypto::{Identity, Opener, Recipient, Sealer, StreamError};
use crate::domain::Day;
use crate::store::{self, BackedUp, BackupError, Cabinet, Erasures, RestoreError, Restored};

pub use file::{Destination, DestinationError};
pub use keeper::{Keeper, Plan};
pub use keys::{KeyError, KeyPair, identities, recipients};

/// Read from a backup at a time, in bytes.
const READ_BYTES: usize = 256 * 1024;

/// Writes everything in the store, sealed.
///
/// # Errors
/// [`BackupError`]; what was written so far does not open to its end.
pub fn write(cabinet: &Cabinet, recipients: &[Recipient], out: impl Write) -> Result<BackedUp, BackupError> {
    let mut sealer = Sealer::new(recipients, out).map_err(BackupError::Out)?;
    let done = cabinet.back_up(&mut sealer)?;
    sealer.finish().and_then(|mut out| out.flush()).map_err(BackupError::Out)?;
    Ok(done)
}

/// Why a backup was not restored. Said on the terminal.
#[derive(Debug, Error)]
pub enum UnsealError {
    /// The backup's file is not there, or cannot be read.
    #[error("{0}: {1}")]
    File(PathBuf, io::Error),
    /// It does not open.
    #[error("{0}: {1}; nothing was restored")]
    Sealed(PathBuf, StreamError),
    /// What is in it, or where it should go.
    #[error("{0}; nothing was restored")]
    Restore(#[from] RestoreError),
}

/// Makes a data folder of a backup. `progress` is told how much of the file has been read, in bytes.
///
/// # Errors
/// [`UnsealError`]; there is no folder then.
pub fn restore(
    backup: &Path,
    identities: &[Identity],
    dir: &Path,
    erasures: Erasures,
    today: Day,
    progress: &mut dyn FnMut(u64),
) -> Result<Restored, UnsealError> {
    store::refuse_unless_empty(dir)?;
    Ok(store::restore(unseal(backup, identities, progress)?, dir, erasures, today)?)
}

/// Which tips had been erased when a backup was made.
///
/// # Errors
/// [`UnsealError`].
pub fn erased_in(
    backup: &Path,
    identities: &[Identity],
    progress: &mut dyn FnMut(u64),
) -> Result<Erasures, UnsealError> {
    Ok(store::erased_in(unseal(backup, identities, progress)?)?)
}

fn unseal<'a>(
    backup: &Path,
    identities: &[Identity],
    progress: &'a mut dyn FnMut(u64),
) -> Result<Opener<impl Read + use<'a>>, UnsealError> {
    let file = File::open(backup).map_err(|error| UnsealError::File(backup.to_owned(), error))?;
    let counted = Counted { inner: file, bytes: 0, progress };
    Opener::new(identities, BufReader::with_capacity(READ_BYTES, counted))
        .map_err(|error| UnsealError::Sealed(backup.to_owned(), error))
}

/// Tells how many bytes have gone through.
pub struct Counted<'a, T> {
    inner: T,
    bytes: u64,
    progress: &'a mut dyn FnMut(u64),
}

impl<'a, T> Counted<'a, T> {
    /// Counts what goes through this.
    pub fn new(inner: T, progress: &'a mut dyn FnMut(u64)) -> Self {
        Self { inner, bytes: 0, progress }
    }

    fn count(&mut self, bytes: usize) {
        self.bytes += bytes as u64;
        (self.progress)(self.bytes);
    }
}

impl<T: Read> Read for Counted<'_, T> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(out)?;
        self.count(count);
        Ok(count)
    }
}

impl<T: Write> Write for Counted<'_, T> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.inner.write(bytes)?;
        self.count(count);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

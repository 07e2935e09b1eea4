//! The file a backup goes to: under another name until it is whole and on the disk.

use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::domain::Day;
use crate::store;

/// Why a backup has nowhere to go. Said on the terminal.
#[derive(Debug, Error)]
pub enum DestinationError {
    /// Something of that name is there.
    #[error("{0} is there already, and a backup overwrites nothing")]
    There(PathBuf),
    /// An earlier backup was killed.
    #[error("{0} is left over from a backup that was cut off: remove it first")]
    LeftOver(PathBuf),
    /// The system said no.
    #[error("{0}: {1}")]
    Io(PathBuf, io::Error),
}

/// A file being written, for its owner alone. Dropped before it is kept, it leaves nothing.
pub struct Destination {
    path: PathBuf,
    part: PathBuf,
    file: Option<File>,
}

impl Destination {
    /// Starts the file `PATH.part`.
    ///
    /// # Errors
    /// [`DestinationError`].
    pub fn create(path: &Path) -> Result<Self, DestinationError> {
        let there = fs::symlink_metadata(path).is_ok();
        let Some(name) = path.file_name().filter(|_| !there) else {
            return Err(DestinationError::There(path.to_owned()));
        };
        let mut part = name.to_owned();
        part.push(".part");
        let part = path.with_file_name(part);
        match File::options().write(true).create_new(true).mode(0o600).open(&part) {
            Ok(file) => Ok(Self { path: path.to_owned(), part, file: Some(file) }),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(DestinationError::LeftOver(part)),
            Err(error) => Err(DestinationError::Io(part, error)),
        }
    }

    /// Brings it to the disk under its name, and levels its time to the day.
    ///
    /// # Errors
    /// [`DestinationError`]; nothing is left behind.
    pub fn keep(mut self, day: Day) -> Result<(), DestinationError> {
        let io = |error| DestinationError::Io(self.path.clone(), error);
        let Some(file) = self.file.as_ref() else { return Ok(()) };
        store::level_times(file, day);
        file.sync_all().map_err(io)?;
        if fs::symlink_metadata(&self.path).is_ok() {
            return Err(DestinationError::There(self.path.clone()));
        }
        fs::rename(&self.part, &self.path).map_err(io)?;
        let folder = self.path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let synced = File::open(folder).and_then(|folder| folder.sync_all()).map_err(io);
        self.file = None;
        synced
    }
}

impl Write for Destination {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.as_mut().map_or(Err(io::ErrorKind::NotConnected.into()), |file| file.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for Destination {
    fn drop(&mut self) {
        if self.file.take().is_some() {
            let _ = fs::remove_file(&self.part); // what stays is named when somebody tries again
        }
    }
}

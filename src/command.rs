//! What the terminal can do beside serving: backups, and the way back. Words for whoever typed the command.

use std::fs;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::backup::{self, Counted, Destination, DestinationError, KeyError, UnsealError};
use crate::boot::{self, BootError};
use crate::clock::Clock;
use crate::control::{self, ControlError};
use crate::crypto::{Identity, Recipient};
use crate::store::{BackedUp, Restored};

/// The longest key file, in bytes: room for hundreds of keys and what somebody noted beside them.
const MAX_KEY_FILE_BYTES: u64 = 1024 * 1024;

/// Why a command did nothing. Said on the terminal.
#[derive(Debug, Error)]
pub enum CommandError {
    /// Keys.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// A file that was named.
    #[error("{0}: {1}")]
    File(PathBuf, io::Error),
    /// Where the backup should go.
    #[error(transparent)]
    Destination(#[from] DestinationError),
    /// The data folder, or the server on it.
    #[error("{0}: {1}; there is no backup")]
    Control(PathBuf, ControlError),
    /// The backup, or where it should be restored.
    #[error(transparent)]
    Unseal(#[from] UnsealError),
    /// The restored folder, when it is checked.
    #[error(transparent)]
    Check(#[from] BootError),
}

/// A backup, into a new file. Answers what to say.
///
/// # Errors
/// [`CommandError`]; there is no file then.
pub fn back_up(
    data: &Path,
    to: &[String],
    recipients_file: Option<&Path>,
    output: &Path,
    clock: Clock,
    progress: &mut dyn FnMut(u64),
) -> Result<Vec<String>, CommandError> {
    let listed = recipients_file.map(read_key_file).transpose()?;
    let texts = to.iter().map(String::as_str).chain(listed.as_deref().map(String::as_str));
    let recipients: Vec<Recipient> = backup::recipients(texts)?;
    let mut destination = Destination::create(output)?;
    let out = Counted::new(&mut destination, progress);
    let BackedUp { tips, bodies, missing } = control::back_up(data, clock, &recipients, out)
        .map_err(|error| CommandError::Control(data.to_owned(), error))?;
    destination.keep(clock.today())?;
    let mut lines = vec![format!("Backed up {tips} tips with {bodies} large files to {}.", output.display())];
    if missing > 0 {
        lines.push(format!("{missing} large files were not there: damage, unless a tip was erased at this moment."));
    }
    Ok(lines)
}

/// A data folder out of a backup. Answers what to say.
///
/// # Errors
/// [`CommandError`]; there is no folder then.
pub fn restore(
    backup: &Path,
    identity_file: &Path,
    data: &Path,
    clock: Clock,
    progress: &mut dyn FnMut(u64),
) -> Result<Vec<String>, CommandError> {
    let identities: Vec<Identity> = backup::identities(&read_key_file(identity_file)?)?;
    let Restored { records, bodies, missing } = backup::restore(backup, &identities, data, clock.today(), progress)?;
    let mut lines = vec![format!("Restored {records} records and {bodies} large files to {}.", data.display())];
    if missing > 0 {
        lines.push(format!("{missing} large files were missing when the backup was made."));
    }
    Ok(lines)
}

/// Restores a backup into a folder that is not there yet, checks that, and removes it. Answers what to say: one line when
/// all is well.
///
/// # Errors
/// [`CommandError`].
pub fn check(
    backup: &Path,
    identity_file: &Path,
    folder: &Path,
    clock: Clock,
    progress: &mut dyn FnMut(u64),
) -> Result<Vec<String>, CommandError> {
    restore(backup, identity_file, folder, clock, progress)?;
    let checked = boot::check(folder);
    fs::remove_dir_all(folder).map_err(|error| CommandError::File(folder.to_owned(), error))?;
    Ok(checked?)
}

/// A text that may hold keys.
fn read_key_file(path: &Path) -> Result<zeroize::Zeroizing<String>, CommandError> {
    let wrong = |error| CommandError::File(path.to_owned(), error);
    let mut text = zeroize::Zeroizing::new(String::new());
    let file = fs::File::open(path).map_err(wrong)?;
    BufReader::new(file).take(MAX_KEY_FILE_BYTES).read_to_string(&mut text).map_err(wrong)?;
    Ok(text)
}

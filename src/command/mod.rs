//! What the terminal can do beside serving: backups, and the way back; whether all is well. Words for whoever typed the
//! command.

mod check;

use std::fs;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::backup::{self, Counted, Destination, DestinationError, KeyError, UnsealError};
use crate::clock::Clock;
use crate::control::{self, ControlError, Reached, Request, Response, Status};
use crate::crypto::{Identity, Recipient};
use crate::people::{Order, Told};
use crate::store::{self, BackedUp, Erasures, ErasuresError, FolderError, Restored};

pub use check::check;

/// The longest key file, in bytes: room for hundreds of keys and what somebody noted beside them.
const MAX_KEY_FILE_BYTES: u64 = 1024 * 1024;
/// The longest list of erased tips or key file, in bytes: sixteen million tips.
const MAX_ERASURES_BYTES: u64 = 1024 * 1024 * 1024;
/// How every age file begins.
const AGE_START: &[u8] = b"age-encryption.org/v1\n";

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
    /// The data folder that should tell what was erased since.
    #[error("{0}: {1}; if its database is broken, name the erasure.keys in it instead; nothing was restored")]
    LiveFolder(PathBuf, ControlError),
    /// What should tell what was erased since.
    #[error("{0}: {1}; nothing was restored")]
    Erasures(PathBuf, ErasuresError),
    /// What was asked about channels or people was refused.
    #[error("{0}; nothing has changed")]
    Refused(String),
    /// What was to be typed.
    #[error("nothing could be read: {0}")]
    Input(io::Error),
    /// The backup, or where it should be restored.
    #[error(transparent)]
    Unseal(#[from] UnsealError),
    /// The data folder, when it is checked.
    #[error("{0}: {1}")]
    Folder(PathBuf, FolderError),
    /// A folder in use cannot be checked, and a copy of it can.
    #[error(
        "{0}: {1}; or make a backup (tipline backup) and check that: tipline check --backup FILE --identity FILE --in FOLDER"
    )]
    InUse(PathBuf, FolderError),
    /// The data folder, or the server on it; nothing has changed.
    #[error("{0}: {1}")]
    Server(PathBuf, ControlError),
}

impl CommandError {
    /// The sentence, for a program that asked for JSON.
    #[must_use]
    pub fn in_json(&self) -> String {
        Told::refused(&self.to_string()).json
    }
}

/// Asks something about channels or people, or does it.
///
/// # Errors
/// [`CommandError`].
pub fn people(data: &Path, clock: Clock, order: Order) -> Result<Told, CommandError> {
    match control::ask(data, clock, &Request::People(order)) {
        Ok(Response::People(told)) => Ok(told),
        Ok(Response::Refused(why)) => Err(CommandError::Refused(why)),
        Ok(_) => Err(CommandError::Server(data.to_owned(), ControlError::Garbled)),
        Err(error) => Err(CommandError::Server(data.to_owned(), error)),
    }
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
    since: Since<'_>,
    data: &Path,
    clock: Clock,
    progress: &mut dyn FnMut(u64),
) -> Result<Vec<String>, CommandError> {
    let identities: Vec<Identity> = backup::identities(&read_key_file(identity_file)?)?;
    store::refuse_unless_empty(data).map_err(UnsealError::from)?;
    let erasures = match since {
        Since::Nothing => Erasures::default(),
        Since::Told(path) => erasures(path, &identities, clock)?,
    };
    let Restored { records, bodies, missing, erased } =
        backup::restore(backup, &identities, data, erasures, clock.today(), progress)?;
    let mut lines = vec![format!("Restored {records} records and {bodies} large files to {}.", data.display())];
    if missing > 0 {
        lines.push(format!("{missing} large files were missing when the backup was made."));
    }
    if erased > 0 {
        lines.push(format!("{erased} tips that have been erased since stay erased."));
    }
    Ok(lines)
}

/// What was erased after a backup was made.
#[derive(Clone, Copy)]
pub enum Since<'a> {
    /// Nobody knows; said on purpose.
    Nothing,
    /// This file or folder tells.
    Told(&'a Path),
}

/// Reads whatever tells what was erased: a data folder, its `erasure.keys`, a newer backup or a list.
fn erasures(path: &Path, identities: &[Identity], clock: Clock) -> Result<Erasures, CommandError> {
    let wrong = |error| CommandError::File(path.to_owned(), error);
    let mut bytes = zeroize::Zeroizing::new(Vec::new());
    if fs::metadata(path).map_err(wrong)?.is_dir() {
        control::list_erased(path, clock, &mut *bytes)
            .map_err(|error| CommandError::LiveFolder(path.to_owned(), error))?;
    } else {
        let mut file = fs::File::open(path).map_err(wrong)?;
        file.by_ref().take(AGE_START.len() as u64).read_to_end(&mut bytes).map_err(wrong)?;
        if bytes.as_slice() == AGE_START {
            return Ok(backup::erased_in(path, identities, &mut |_| {})?);
        }
        file.take(MAX_ERASURES_BYTES).read_to_end(&mut bytes).map_err(wrong)?;
    }
    Erasures::read(bytes).map_err(|error| CommandError::Erasures(path.to_owned(), error))
}

/// The list of erased tips, on standard output or wherever it should go.
///
/// # Errors
/// [`CommandError`].
pub fn list_erased(data: &Path, clock: Clock, out: impl io::Write) -> Result<(), CommandError> {
    control::list_erased(data, clock, out).map_err(|error| CommandError::Server(data.to_owned(), error))
}

/// Says whether a server runs on this folder, and how it is.
///
/// # Errors
/// [`CommandError::Server`].
pub fn status(data: &Path) -> Result<Option<String>, CommandError> {
    let command = |error| CommandError::Server(data.to_owned(), error);
    let Reached::Running(connection) = control::reach(data).map_err(command)? else { return Ok(None) };
    let program = connection.program().to_owned();
    match connection.ask(&Request::Status).map_err(command)? {
        Response::Status(Status { set_up: false, .. }) => {
            Ok(Some(format!("A server is running, version {program}; the site is not set up yet.")))
        }
        Response::Status(Status { channels, people, .. }) => {
            Ok(Some(format!("A server is running, version {program}; channels: {channels}, people: {people}.")))
        }
        _ => Err(command(ControlError::Garbled)),
    }
}

/// Restores a backup into a folder that is not there yet, checks that, and removes it. Answers what to say: one line when
/// all is well.
///
/// # Errors
/// [`CommandError`].
pub fn check_backup(
    backup: &Path,
    identity_file: &Path,
    folder: &Path,
    clock: Clock,
    progress: &mut dyn FnMut(u64),
) -> Result<Vec<String>, CommandError> {
    restore(backup, identity_file, Since::Nothing, folder, clock, progress)?;
    let checked = check(folder);
    fs::remove_dir_all(folder).map_err(|error| CommandError::File(folder.to_owned(), error))?;
    checked
}

/// A text that may hold keys.
fn read_key_file(path: &Path) -> Result<zeroize::Zeroizing<String>, CommandError> {
    let wrong = |error| CommandError::File(path.to_owned(), error);
    let mut text = zeroize::Zeroizing::new(String::new());
    let file = fs::File::open(path).map_err(wrong)?;
    BufReader::new(file).take(MAX_KEY_FILE_BYTES).read_to_string(&mut text).map_err(wrong)?;
    Ok(text)
}

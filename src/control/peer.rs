//! The command's side.

use std::fs::{self, File};
use std::io::{self, Write};
use std::os::fd::AsRawFd;
use std::os::unix::fs::MetadataExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::frame::{self, MAX_GREETING_BYTES, MAX_PIECE_BYTES, MAX_RESPONSE_BYTES, PROTOCOL};
use super::{ControlError, House, Request, Response, SOCKET};
use crate::backup;
use crate::clock::Clock;
use crate::crypto::Recipient;
use crate::store::{BackedUp, BackupError, Erasures, FolderError};

/// The longest path a unix socket's address holds, in bytes.
const MAX_ADDRESS_BYTES: usize = 107;
/// How long the server may take to greet.
const GREETING_TIMEOUT: Duration = Duration::from_secs(10);
/// How long it may take to answer, in which it may have to lock an identity or wait for the disk.
const ANSWER_TIMEOUT: Duration = Duration::from_mins(2);

/// Who has the folder.
pub enum Reached {
    /// A server runs on it and has greeted.
    Running(Connection),
    /// Nobody: the folder may be opened.
    Stopped,
}

/// A connection to the running server, good for one question.
pub struct Connection {
    stream: UnixStream,
    program: String,
}

/// Finds out whether a server runs on this folder, and says hello to it.
///
/// # Errors
/// [`ControlError`] when there is no folder of ours, it is another user's, or the server cannot be talked to.
pub fn reach(data: &Path) -> Result<Reached, ControlError> {
    match fs::metadata(data.join("format")) {
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(FolderError::Missing.into()),
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => return Err(ControlError::OtherOwner),
        Err(error) => return Err(error.into()),
    }
    match at_socket(data, |path| UnixStream::connect(path)) {
        Ok(stream) => Connection::greeted(stream).map(Reached::Running),
        // A refused connection is a socket left behind by a server that was killed.
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused) => {
            if fs::metadata(data)?.uid() == rustix::process::geteuid().as_raw() {
                Ok(Reached::Stopped)
            } else {
                Err(ControlError::OtherOwner)
            }
        }
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Err(ControlError::OtherOwner),
        Err(error) => Err(error.into()),
    }
}

/// Asks the server on this folder, or does the work on the folder itself when there is none.
///
/// # Errors
/// [`ControlError`]. A refusal is an answer, not an error.
pub fn ask(data: &Path, clock: Clock, request: &Request) -> Result<Response, ControlError> {
    match reach(data)? {
        Reached::Running(connection) => connection.ask(request),
        Reached::Stopped => House::alone(data, clock, |house| house.perform(request)),
    }
}

/// Writes everything, sealed to these recipients: what the server on this folder sends or, when there is none, what is
/// read from the folder itself. The server needs no place of its own to write to.
///
/// # Errors
/// [`ControlError`]; what was written so far is no backup.
pub fn back_up(data: &Path, clock: Clock, recipients: &[Recipient], out: impl Write) -> Result<BackedUp, ControlError> {
    match reach(data)? {
        Reached::Running(connection) => {
            let request = Request::BackUp(recipients.iter().map(ToString::to_string).collect());
            match connection.receive(&request, out)? {
                Response::BackedUp(done) => Ok(done),
                _ => Err(ControlError::Garbled),
            }
        }
        Reached::Stopped => Ok(House::alone(data, clock, |house| backup::write(&house.cabinet, recipients, out))??),
    }
}

/// Writes the list of erased tips, from the server on this folder or from the folder itself.
///
/// # Errors
/// [`ControlError`]; what was written so far is no list.
pub fn list_erased(data: &Path, clock: Clock, out: impl Write) -> Result<(), ControlError> {
    match reach(data)? {
        Reached::Running(connection) => match connection.receive(&Request::ListErased, out)? {
            Response::Done => Ok(()),
            _ => Err(ControlError::Garbled),
        },
        Reached::Stopped => {
            let listed = House::alone(data, clock, |house| house.cabinet.list_erased(&Erasures::default(), out))?;
            Ok(listed.map_err(BackupError::Store)?.map_err(BackupError::Out)?)
        }
    }
}

impl Connection {
    fn greeted(mut stream: UnixStream) -> Result<Self, ControlError> {
        stream.set_read_timeout(Some(GREETING_TIMEOUT))?;
        stream.set_write_timeout(Some(GREETING_TIMEOUT))?;
        let greeting = frame::read(&mut stream, MAX_GREETING_BYTES).map_err(unanswered)?;
        let (&protocol, program) = greeting.split_first().ok_or(ControlError::Garbled)?;
        let program = str::from_utf8(program).map_err(|_| ControlError::Garbled)?.to_owned();
        if protocol == PROTOCOL { Ok(Self { stream, program }) } else { Err(ControlError::OtherVersion(program)) }
    }

    /// The version of the program that runs on the folder.
    #[must_use]
    pub fn program(&self) -> &str {
        &self.program
    }

    /// Asks, and waits for the answer.
    ///
    /// # Errors
    /// [`ControlError`] when there is no answer; what was asked may have been done all the same.
    pub fn ask(mut self, request: &Request) -> Result<Response, ControlError> {
        self.stream.set_read_timeout(Some(ANSWER_TIMEOUT))?;
        frame::write_value(&mut self.stream, request).map_err(unanswered)?;
        frame::read_value(&mut self.stream, MAX_RESPONSE_BYTES).map_err(unanswered)
    }

    /// Asks for a stream, hands it on, and answers what came behind it.
    fn receive(mut self, request: &Request, mut out: impl Write) -> Result<Response, ControlError> {
        self.stream.set_read_timeout(Some(ANSWER_TIMEOUT))?;
        frame::write_value(&mut self.stream, request).map_err(unanswered)?;
        match frame::read_value(&mut self.stream, MAX_RESPONSE_BYTES).map_err(unanswered)? {
            Response::Stream => {}
            Response::Refused(why) => return Err(ControlError::Refused(why)),
            _ => return Err(ControlError::Garbled),
        }
        loop {
            let piece = frame::read(&mut self.stream, MAX_PIECE_BYTES).map_err(unanswered)?;
            if piece.is_empty() {
                break;
            }
            out.write_all(&piece).map_err(BackupError::Out)?;
        }
        out.flush().map_err(BackupError::Out)?;
        match frame::read_value(&mut self.stream, MAX_RESPONSE_BYTES).map_err(unanswered)? {
            Response::Refused(why) => Err(ControlError::Refused(why)),
            response => Ok(response),
        }
    }
}

/// A server that stops, or has no place left, closes the connection.
fn unanswered(error: io::Error) -> ControlError {
    match error.kind() {
        io::ErrorKind::UnexpectedEof
        | io::ErrorKind::ConnectionReset
        | io::ErrorKind::BrokenPipe
        | io::ErrorKind::WouldBlock
        | io::ErrorKind::TimedOut => ControlError::Busy,
        io::ErrorKind::InvalidData => ControlError::Garbled,
        _ => error.into(),
    }
}

/// Does something with the socket's path: as it is or, where that is too long for a socket's address, by way of an open
/// handle of the folder.
pub(super) fn at_socket<T>(data: &Path, work: impl FnOnce(&Path) -> io::Result<T>) -> io::Result<T> {
    let path = data.join(SOCKET);
    if path.as_os_str().len() <= MAX_ADDRESS_BYTES {
        return work(&path);
    }
    let folder = File::open(data)?;
    work(&PathBuf::from(format!("/proc/self/fd/{}/{SOCKET}", folder.as_raw_fd())))
}

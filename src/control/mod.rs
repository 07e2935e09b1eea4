//! How a command reaches the running server: a unix socket `control` in the data folder, for the folder's owner alone.
//!
//! One question per connection. Three kinds of frames, each a `u32` length (most significant byte first) and so many
//! bytes: the server's greeting, the command's [`Request`], the server's [`Response`]. When nobody runs on the folder the
//! command opens it and does the same work itself. What is done is the rooms' business; here it is only handed on.

mod frame;
mod house;
mod peer;
mod server;

use std::io;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::people::{Order, Told};
use crate::store::{BackedUp, BackupError, FolderError};

pub use house::House;
pub use peer::{Connection, Reached, ask, back_up, list_erased, reach};
pub use server::Control;

/// The socket's name in the data folder.
const SOCKET: &str = "control";

/// What a command may ask. New variants go to the end; when one changes, `frame::PROTOCOL` does too.
#[derive(Serialize, Deserialize)]
pub enum Request {
    /// How the server is.
    Status,
    /// Everything, sealed to these recipients. Answered with [`Response::Stream`], the pieces, and what came of it.
    BackUp(Vec<String>),
    /// The list of erased tips. Answered with [`Response::Stream`], the pieces, and [`Response::Done`].
    ListErased,
    /// Something about channels and people.
    People(Order),
}

/// What the server answers.
#[derive(Serialize, Deserialize)]
pub enum Response {
    /// Why nothing was done: a sentence for whoever asked.
    Refused(String),
    /// To [`Request::Status`].
    Status(Status),
    /// Pieces follow, each a frame; an empty one is the last, and after it comes another response.
    Stream,
    /// To [`Request::BackUp`], behind its stream.
    BackedUp(BackedUp),
    /// It is done, and there is no more to say.
    Done,
    /// To [`Request::People`].
    People(Told),
}

/// How the server is.
#[derive(Serialize, Deserialize, PartialEq, Eq, Debug)]
pub struct Status {
    /// Whether the site has been set up.
    pub set_up: bool,
    /// How many channels it has.
    pub channels: usize,
    /// How many people it has.
    pub people: usize,
}

/// Why a command did not reach the server, or the folder. Said on the terminal.
#[derive(Debug, Error)]
pub enum ControlError {
    /// The folder cannot be opened.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// Root would leave files behind that the server could not open.
    #[error("the folder belongs to another user of this machine: run this as that user")]
    OtherOwner,
    /// The server on the folder speaks otherwise.
    #[error("the server on this folder is of another version, {0}: restart it")]
    OtherVersion(String),
    /// It turned the connection away.
    #[error("the server on this folder did not answer: it is busy with other commands, or stopping; try again")]
    Busy,
    /// It would not.
    #[error("{0}")]
    Refused(String),
    /// The copy could not be made, or not be written.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// It said something that is no answer.
    #[error("the server on this folder gave an answer that cannot be read: restart it if it is of another version")]
    Garbled,
    /// The system said no.
    #[error("the server's control socket cannot be used: {0}")]
    Io(#[from] io::Error),
}

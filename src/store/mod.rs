//! The disk: the only room that names `sled`. It sees ids and sealed envelopes, and promises that what it has answered
//! "kept" is on the disk, and that nothing is half there.
//!
//! Intake holds a [`Slot`], the desk a [`Cabinet`]; neither can do more than its room may.

mod aside;
mod backup;
mod cabinet;
mod changes;
mod check;
mod committer;
mod engine;
mod erase;
mod erasures;
mod folder;
mod grants;
mod heal;
mod key_file;
mod migrate;
mod record;
mod restore;
mod roster;
mod roster_disk;
mod slot;
mod space;
mod spool;
mod times;
mod vault;
mod witness;

use std::io;

use thiserror::Error;

use crate::domain::NotNow;

pub use aside::Stamp;
pub use backup::{BackedUp, BackupError};
pub use cabinet::{Cabinet, NewSite, Swept};
pub use check::{CheckReport, Fault, check};
pub use erase::Tombstone;
pub use erasures::{Erasures, ErasuresError};
pub use folder::{Closing, DamageReport, FolderError, OpenedStore, open};
pub use grants::NewGrant;
pub use heal::{CopyState, Healed};
pub use record::{Entry, EntryBody, TipRecord, Turn};
pub use restore::{RestoreError, Restored, erased_in, refuse_unless_empty, restore};
pub use roster::{Channel, ChannelState, Door, Invitation, Keys, Notices, Person, PersonState, Roster};
pub use slot::{Dropped, Mailbox, NewTip, Slot};
pub use spool::{Held, HeldReader, Spool};
pub use times::{level_times, level_tree};

/// Why the store could not do what it was asked. Carries no path, id or content.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The disk has too little room left; nothing was stored.
    #[error("the disk is full")]
    Full,
    /// The disk failed. The process must be restarted before anything more is accepted.
    #[error("the disk failed")]
    Broken,
    /// A stored record does not open: damage, or a key that is gone.
    #[error("a record cannot be read")]
    Damaged,
    /// What was asked for is not there.
    #[error("not there")]
    Missing,
    /// It was there, and has been erased.
    #[error("erased")]
    Erased,
    /// A record grew beyond what the engine keeps safely.
    #[error("a record is too large")]
    TooLarge,
    /// A step does not fit what has happened to the tip so far.
    #[error(transparent)]
    NotNow(#[from] NotNow),
    /// Too many at once: the same thing was changed by others again and again, or no more files can be open. Nothing was
    /// stored.
    #[error("too many at once")]
    Contended,
}

/// Things by their id or number; one that cannot be read is an error in its place and hides no other.
pub type Listed<Id, T> = Vec<(Id, Result<T, StoreError>)>;

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        const TOO_MANY_FILES: [Option<i32>; 2] =
            [Some(rustix::io::Errno::MFILE.raw_os_error()), Some(rustix::io::Errno::NFILE.raw_os_error())];
        match error.kind() {
            _ if TOO_MANY_FILES.contains(&error.raw_os_error()) => Self::Contended,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => Self::Full,
            io::ErrorKind::NotFound => Self::Missing,
            _ => Self::Broken,
        }
    }
}

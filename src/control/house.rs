//! What a command may do, by the running server or, when there is none, by the command itself.

use std::path::Path;

use super::{ControlError, Request, Response, Status};
use crate::clock::Clock;
use crate::people;
use crate::store::{self, Cabinet};

/// What commands are carried out on.
#[derive(Clone)]
pub struct House {
    /// The store.
    pub cabinet: Cabinet,
    /// Today.
    pub clock: Clock,
}

impl House {
    /// Opens a folder that no server runs on, does the work, and closes it again.
    ///
    /// # Errors
    /// [`ControlError::Folder`] when it cannot be opened, or a server was started meanwhile.
    pub(super) fn alone<T>(data: &Path, clock: Clock, work: impl FnOnce(&Self) -> T) -> Result<T, ControlError> {
        rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
        let opened = store::open(data, clock.today(), || ())?;
        let closing = opened.closing();
        let house = Self { cabinet: opened.cabinet.clone(), clock };
        drop(opened);
        let done = work(&house);
        drop(house);
        debug_assert!(closing.is_done(), "the work keeps no handle");
        store::level_tree(data, clock.today())?;
        Ok(done)
    }

    /// Does what is asked.
    pub(super) fn perform(&self, request: &Request) -> Response {
        match request {
            Request::Status => {
                let roster = self.cabinet.roster();
                Response::Status(Status {
                    set_up: roster.is_some(),
                    channels: roster.as_ref().map_or(0, |roster| roster.channels.len()),
                    people: roster.as_ref().map_or(0, |roster| roster.people.len()),
                })
            }
            Request::People(order) => match people::carry_out(&self.cabinet, self.clock.today(), order) {
                Ok(told) => Response::People(told),
                Err(error) => Response::Refused(error.to_string()),
            },
            Request::BackUp(_) | Request::ListErased => {
                Response::Refused("this is answered with a stream, by the server".to_owned())
            }
        }
    }
}

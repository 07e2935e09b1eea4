//! The server's side: one thread that takes connections, and one for each that is open.

use std::collections::HashMap;
use std::fs::{self, Permissions};
use std::io::{self, BufWriter, Write};
use std::net::Shutdown;
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::frame::{self, MAX_PIECE_BYTES, MAX_REQUEST_BYTES, PROTOCOL, Pieces};
use super::peer::at_socket;
use super::{House, Request, Response, SOCKET};
use crate::backup;
use crate::store::{BackupError, Erasures};

/// Connections open at once. Commands are typed by a person; a few may run from a timer.
const MAX_CONNECTIONS: usize = 8;
/// How long a command may take to ask, and to take each piece of what it is sent.
const ASK_TIMEOUT: Duration = Duration::from_secs(10);
const TAKE_TIMEOUT: Duration = Duration::from_mins(1);
/// After a failure to take a connection (no file descriptor left) the next try waits.
const PAUSE: Duration = Duration::from_millis(200);

/// The open socket. It goes away with this value, and with it every connection.
pub struct Control {
    data: PathBuf,
    shared: Arc<Shared>,
    listener: Arc<UnixListener>,
    thread: Option<JoinHandle<()>>,
}

struct Shared {
    house: House,
    stopping: AtomicBool,
    connections: Mutex<Connections>,
}

#[derive(Default)]
struct Connections {
    next: u64,
    open: HashMap<u64, (UnixStream, JoinHandle<()>)>,
}

impl Control {
    /// Listens in the folder of an open store. A socket that is there is left over: the folder's lock is ours.
    ///
    /// # Errors
    /// What the system says, above all when something else of that name is there.
    pub fn open(data: &Path, house: House) -> io::Result<Self> {
        let path = data.join(SOCKET);
        if fs::symlink_metadata(&path).is_ok_and(|there| there.file_type().is_socket()) {
            fs::remove_file(&path)?;
        }
        let listener = Arc::new(at_socket(data, |path| UnixListener::bind(path))?);
        // The folder lets nobody else in; this is the second of three locks, and the peer's user the third.
        fs::set_permissions(&path, Permissions::from_mode(0o600))?;
        let shared = Arc::new(Shared {
            house,
            stopping: AtomicBool::new(false),
            connections: Mutex::new(Connections::default()),
        });
        let taking = (Arc::clone(&listener), Arc::clone(&shared));
        let thread = thread::Builder::new().name("control".to_owned()).spawn(move || take(&taking.0, &taking.1))?;
        Ok(Self { data: data.to_owned(), shared, listener, thread: Some(thread) })
    }
}

impl Drop for Control {
    fn drop(&mut self) {
        self.shared.stopping.store(true, Ordering::SeqCst);
        let _ = fs::remove_file(self.data.join(SOCKET)); // what stays is replaced at the next start
        let _ = rustix::net::shutdown(&*self.listener, rustix::net::Shutdown::Both); // wakes the thread that waits on it
        if let Some(thread) = self.thread.take() {
            let _ = thread.join(); // a panic in it was reported where it happened
        }
        let open = std::mem::take(&mut self.shared.lock().open);
        for (stream, _) in open.values() {
            let _ = stream.shutdown(Shutdown::Both); // the other side may have gone
        }
        for (_, thread) in open.into_values() {
            let _ = thread.join(); // as above
        }
    }
}

impl Shared {
    fn lock(&self) -> std::sync::MutexGuard<'_, Connections> {
        self.connections.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes connections until the server stops. One that finds no place, or is not the owner's, is closed.
fn take(listener: &UnixListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.stopping.load(Ordering::SeqCst) {
            return;
        }
        let begun = stream.and_then(|stream| {
            if is_owner(&stream)? {
                begin(stream, shared)?;
            }
            Ok(())
        });
        if begun.is_err() {
            thread::sleep(PAUSE);
        }
    }
}

fn begin(stream: UnixStream, shared: &Arc<Shared>) -> io::Result<()> {
    // Held until the connection is listed: its thread takes it off the list at its end.
    let mut connections = shared.lock();
    if connections.open.len() >= MAX_CONNECTIONS {
        return Ok(());
    }
    let number = connections.next;
    connections.next += 1;
    let (listed, room) = (stream.try_clone()?, Arc::clone(shared));
    let thread = thread::Builder::new().name("command".to_owned()).spawn(move || {
        let _ended = Ended { number, shared: &room };
        let _ = answer(stream, &room.house); // the other side went away, or said something that is no question
    })?;
    connections.open.insert(number, (listed, thread));
    Ok(())
}

/// Takes a connection off the list, however it ended.
struct Ended<'a> {
    number: u64,
    shared: &'a Shared,
}

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        self.shared.lock().open.remove(&self.number);
    }
}

/// Whether the other side runs as we do, or as root, who needs no socket to do what it likes.
fn is_owner(stream: &UnixStream) -> io::Result<bool> {
    let peer = rustix::net::sockopt::socket_peercred(stream)?;
    Ok(peer.uid.is_root() || peer.uid == rustix::process::geteuid())
}

fn answer(mut stream: UnixStream, house: &House) -> io::Result<()> {
    stream.set_read_timeout(Some(ASK_TIMEOUT))?;
    stream.set_write_timeout(Some(TAKE_TIMEOUT))?;
    let mut greeting = vec![PROTOCOL];
    greeting.extend_from_slice(env!("CARGO_PKG_VERSION").as_bytes());
    frame::write(&mut stream, &greeting)?;
    let response = match frame::read_value::<Request>(&mut stream, MAX_REQUEST_BYTES) {
        Ok(Request::BackUp(recipients)) => send_backup(&mut stream, house, &recipients)?,
        Ok(Request::ListErased) => send(&mut stream, |out| {
            house
                .cabinet
                .list_erased(&Erasures::default(), out)
                .map_err(BackupError::Store)?
                .map_err(BackupError::Out)?;
            Ok(Response::Done)
        })?,
        Ok(request) => house.perform(&request),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => {
            Response::Refused("the server does not know this command: it is of another version, restart it".to_owned())
        }
        Err(error) => return Err(error),
    };
    frame::write_value(&mut stream, &response)
}

/// When the other side goes away the copying ends.
fn send_backup(stream: &mut UnixStream, house: &House, recipients: &[String]) -> io::Result<Response> {
    let recipients = match backup::recipients(recipients.iter().map(String::as_str)) {
        Ok(recipients) => recipients,
        Err(error) => return Ok(Response::Refused(error.to_string())),
    };
    send(stream, |out| backup::write(&house.cabinet, &recipients, out).map(Response::BackedUp))
}

/// Sends what is written as a stream; answers what comes behind it.
fn send(
    stream: &mut UnixStream,
    write: impl FnOnce(&mut dyn Write) -> Result<Response, BackupError>,
) -> io::Result<Response> {
    frame::write_value(stream, &Response::Stream)?;
    let mut out = BufWriter::with_capacity(MAX_PIECE_BYTES, Pieces(&mut *stream));
    let done = write(&mut out);
    drop(out.into_parts()); // what is unsent is of no use: all went well and was flushed, or it did not
    let response = match done {
        Ok(response) => response,
        Err(BackupError::Out(error)) => return Err(error),
        Err(error) => Response::Refused(error.to_string()),
    };
    frame::write(stream, &[])?;
    Ok(response)
}

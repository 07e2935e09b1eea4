//! A child process, from its start to its end: whatever becomes of it, the server goes on.

use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::MAX_BYTES;

/// Bytes that are handed over at once.
pub(super) const PIECE_BYTES: usize = 64 * 1024;

/// What a child is started for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Task {
    /// A file is cleaned.
    Clean,
    /// What a file shows is drawn.
    Draw,
}

impl Task {
    /// The command that makes this program the child.
    fn command(self) -> &'static str {
        match self {
            Self::Clean => "clean-one",
            Self::Draw => "draw-one",
        }
    }

    /// How long a child may live. Its own limit on the processor ends it earlier unless the machine is busy.
    fn life(self) -> Duration {
        Duration::from_secs(match self {
            Self::Clean => 120,
            Self::Draw => 40, // somebody waits for it
        })
    }
}

/// A child that is ended when nobody needs it any more, and when it takes too long.
pub(super) struct Running {
    child: Arc<Mutex<Child>>,
    /// Dropped, it ends the thread that watches.
    _alive: Sender<()>,
}

impl Running {
    pub(super) fn start(program: &Path, task: Task) -> io::Result<Self> {
        let child = Command::new(program)
            .arg(task.command())
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let child = Arc::new(Mutex::new(child));
        let (alive, watched) = channel();
        let running = Self { child: child.clone(), _alive: alive };
        thread::Builder::new().name("clean-watch".to_owned()).spawn(move || {
            if watched.recv_timeout(task.life()) == Err(RecvTimeoutError::Timeout) {
                end(&child);
            }
        })?;
        Ok(running)
    }

    /// Hands the child what it is asked and a file, as much of it as it may have; what it says is to be read from what this
    /// gives back. `None` when it cannot be spoken to.
    ///
    /// # Errors
    /// The file cannot be read.
    pub(super) fn feed(&self, asked: &[u8], input: &mut impl Read) -> io::Result<Option<ChildStdout>> {
        let (stdin, stdout) = self.pipes();
        let (Some(mut stdin), Some(stdout)) = (stdin, stdout) else { return Ok(None) };
        let (mut piece, mut left) = (vec![0; PIECE_BYTES], MAX_BYTES + 1);
        if stdin.write_all(asked).is_err() {
            return Ok(Some(stdout)); // it is gone
        }
        while left > 0 {
            let read = input.read(piece.get_mut(..left.min(PIECE_BYTES)).unwrap_or_default())?;
            if read == 0 || stdin.write_all(piece.get(..read).unwrap_or_default()).is_err() {
                break; // all is said, or the child is gone; what it has to say is read by whoever asked
            }
            left = left.saturating_sub(read);
        }
        Ok(Some(stdout))
    }

    fn pipes(&self) -> (Option<ChildStdin>, Option<ChildStdout>) {
        let mut child = self.child.lock().unwrap_or_else(PoisonError::into_inner);
        (child.stdin.take(), child.stdout.take())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        end(&self.child);
    }
}

/// Ends a child, if it has not ended by itself. Once it is waited for, its number is no longer used.
fn end(child: &Mutex<Child>) {
    let mut child = child.lock().unwrap_or_else(PoisonError::into_inner);
    let _ = child.kill(); // it may be gone already
    let _ = child.wait();
}

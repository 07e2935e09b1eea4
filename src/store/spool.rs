//! Where an envelope's body goes while it is written: memory while it is small, a file in `sealed/` once it is not.
//! What is written here is sealed already; no plaintext byte touches the disk.

use std::fs::{self, File};
use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use data_encoding::HEXLOWER;
use rustix::fs::{Advice, fadvise};
use serde::{Deserialize, Serialize};

use super::StoreError;
use super::space::Space;
use super::times::{NO_ATIME, level_times};
use crate::crypto::{MessageDigest, random_bytes};
use crate::domain::Day;

/// Bodies up to this many bytes live in the database: with the header of two recipients, its record stays under the
/// engine's 32 KiB.
const MAX_INLINE_BYTES: usize = 24 * 1024;

/// How often a growing file's room is looked at and its way to the disk begins, in bytes written.
const STEP_BYTES: u64 = 8 * 1024 * 1024;

/// A body being written. Dropped before it is kept, it leaves nothing.
pub struct Spool {
    sealed_dir: Arc<PathBuf>,
    space: Space,
    written: u64,
    body: Body,
}

/// What was written to a spool and is read again, as often as needed. Dropped, it leaves nothing.
pub struct Held(Kept);

enum Kept {
    Memory(Arc<[u8]>),
    File(Unkept),
}

/// Reads what is held.
pub enum HeldReader {
    /// Out of memory.
    Memory(Cursor<Arc<[u8]>>),
    /// Out of its file.
    File(File),
}

impl Held {
    /// Reads it from its beginning.
    ///
    /// # Errors
    /// What the disk answers.
    pub fn open(&self) -> io::Result<HeldReader> {
        match &self.0 {
            Kept::Memory(bytes) => Ok(HeldReader::Memory(Cursor::new(Arc::clone(bytes)))),
            Kept::File(Unkept(Some(path))) => {
                File::options().read(true).custom_flags(NO_ATIME).open(path).map(HeldReader::File)
            }
            Kept::File(Unkept(None)) => Err(io::ErrorKind::NotFound.into()),
        }
    }
}

impl Read for HeldReader {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Memory(bytes) => bytes.read(out),
            Self::File(file) => file.read(out),
        }
    }
}

impl Seek for HeldReader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Self::Memory(bytes) => bytes.seek(to),
            Self::File(file) => file.seek(to),
        }
    }
}

enum Body {
    Memory(Vec<u8>),
    File { file: File, path: Unkept, digest: Box<MessageDigest> },
}

/// Where a kept body is.
#[derive(Clone, Serialize, Deserialize)]
pub(super) enum BodyPlace {
    /// In the record itself.
    Inline(Vec<u8>),
    /// In a file of `sealed/`.
    File(SealedFile),
}

/// A file of `sealed/`.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct SealedFile {
    /// Random; the file's name is its hexadecimal form.
    pub(super) name: [u8; 16],
    /// SHA-256 of its content, so that damage is found without anybody's key.
    pub(super) sha256: [u8; 32],
}

/// A body that is on the disk, or in memory about to go into a record. Its file is removed unless it is kept.
pub(super) struct Settled {
    pub(super) place: BodyPlace,
    unkept: Option<Unkept>,
}

/// A file that goes away with this value.
struct Unkept(Option<PathBuf>);

impl Drop for Unkept {
    fn drop(&mut self) {
        if let Some(path) = self.0.take() {
            let _ = fs::remove_file(path); // what stays is swept at the next start
        }
    }
}

impl Spool {
    pub(super) fn new(sealed_dir: Arc<PathBuf>, space: Space) -> Self {
        Self { sealed_dir, space, written: 0, body: Body::Memory(Vec::new()) }
    }

    /// One that is a file from the beginning: for what waits for a person, since many may wait.
    pub(super) fn aside(sealed_dir: Arc<PathBuf>, space: Space) -> io::Result<Self> {
        let mut spool = Self::new(sealed_dir, space);
        spool.space.for_files()?;
        spool.move_to_file()?;
        Ok(spool)
    }

    /// All is written, and is to be read again.
    #[must_use]
    pub fn hold(self) -> Held {
        Held(match self.body {
            Body::Memory(bytes) => Kept::Memory(bytes.into()),
            Body::File { path, .. } => Kept::File(path),
        })
    }

    /// Brings a body written to a file to the disk under its final name.
    pub(super) fn settle(self, day: Day) -> Result<Settled, StoreError> {
        let (file, mut path, digest) = match self.body {
            Body::Memory(bytes) => return Ok(Settled { place: BodyPlace::Inline(bytes), unkept: None }),
            Body::File { file, path, digest } => (file, path, digest),
        };
        level_times(&file, day);
        file.sync_all()?;
        let name = random_bytes();
        let kept = sealed_path(&self.sealed_dir, &name);
        if let Some(part) = path.0.take() {
            fs::rename(part, &kept)?;
            path.0 = Some(kept);
        }
        let dir = File::open(&*self.sealed_dir)?;
        level_times(&dir, day);
        dir.sync_all()?;
        let sealed = SealedFile { name, sha256: digest.finish() };
        Ok(Settled { place: BodyPlace::File(sealed), unkept: Some(path) })
    }

    fn move_to_file(&mut self) -> io::Result<()> {
        if let Body::Memory(bytes) = &self.body {
            let part = self.sealed_dir.join(format!("{}.part", HEXLOWER.encode(&random_bytes::<16>())));
            let mut file = File::options().write(true).create_new(true).open(&part)?;
            let path = Unkept(Some(part));
            file.write_all(bytes)?;
            let mut digest = Box::new(MessageDigest::new());
            digest.piece(bytes);
            self.written = bytes.len() as u64;
            self.body = Body::File { file, path, digest };
        }
        Ok(())
    }
}

impl Settled {
    /// The record that names the file is on the disk.
    pub(super) fn keep(&mut self) {
        if let Some(unkept) = self.unkept.as_mut() {
            unkept.0 = None;
        }
    }
}

impl Write for Spool {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Body::Memory(held) = &mut self.body {
            if held.len() + bytes.len() <= MAX_INLINE_BYTES {
                held.extend_from_slice(bytes);
                return Ok(bytes.len());
            }
            self.space.for_files()?;
            self.move_to_file()?;
        }
        let Body::File { file, digest, .. } = &mut self.body else { return Err(io::ErrorKind::Other.into()) };
        let count = file.write(bytes)?;
        digest.piece(bytes.get(..count).unwrap_or_default());
        let before = self.written / STEP_BYTES;
        self.written += count as u64;
        if self.written / STEP_BYTES != before {
            self.space.for_files()?;
            // Sealed bytes are not read again soon. Linux starts to write out what it is told to forget, and so the sync
            // at the end, which the source waits for, finds little left to do. It is advice: nothing rests on it.
            let _ = fadvise(&*file, before * STEP_BYTES, None, Advice::DontNeed);
        }
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Opens a kept body without a trace of the moment in its times.
pub(super) fn open_sealed(sealed_dir: &Path, name: &[u8; 16]) -> io::Result<File> {
    File::options().read(true).custom_flags(NO_ATIME).open(sealed_path(sealed_dir, name))
}

/// The path of a kept body.
pub(super) fn sealed_path(sealed_dir: &Path, name: &[u8; 16]) -> PathBuf {
    sealed_dir.join(HEXLOWER.encode(name))
}

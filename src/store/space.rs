//! The room left on the data folder's disk, and what is no longer written when it runs out.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::times::{level_times, level_times_at};
use crate::domain::Day;

/// Below this much free space, in bytes, no large body is taken, so that short tips still get in.
const FILES_FLOOR_BYTES: u64 = 256 * 1024 * 1024;
/// Below this much, nothing is: sled must never meet a full disk, for it does not recover from one.
pub(super) const RECORDS_FLOOR_BYTES: u64 = 64 * 1024 * 1024;
/// What the day brings (clocks that run out, tips that are over) is done down to here: the database grows by 4 MiB.
const UPKEEP_FLOOR_BYTES: u64 = 8 * 1024 * 1024;
/// Given back to a disk that filled up all the same, so that the database can be opened.
const RESERVE_BYTES: u64 = 16 * 1024 * 1024;

/// The room left on the data folder's disk.
#[derive(Clone)]
pub(super) struct Space {
    dir: Arc<PathBuf>,
}

impl Space {
    pub(super) fn of(dir: &Path) -> Self {
        Self { dir: Arc::new(dir.to_owned()) }
    }

    fn available_bytes(&self) -> io::Result<u64> {
        let stat = rustix::fs::statvfs(&*self.dir)?;
        Ok(stat.f_bavail.saturating_mul(stat.f_frsize))
    }

    pub(super) fn for_files(&self) -> io::Result<()> {
        if self.available_bytes()? < FILES_FLOOR_BYTES { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }

    pub(super) fn for_records(&self) -> io::Result<()> {
        if self.available_bytes()? < RECORDS_FLOOR_BYTES { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }

    pub(super) fn for_upkeep(&self) -> io::Result<()> {
        if self.available_bytes()? < UPKEEP_FLOOR_BYTES { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }

    /// Whether so many bytes can be written without coming near the floors.
    pub(super) fn holds(&self, bytes: u64) -> io::Result<bool> {
        Ok(self.available_bytes()? >= bytes.saturating_add(FILES_FLOOR_BYTES))
    }

    /// Whether so many bytes of records can be written without coming near the floor of records.
    pub(super) fn holds_records(&self, bytes: u64) -> io::Result<bool> {
        Ok(self.available_bytes()? >= bytes.saturating_add(RECORDS_FLOOR_BYTES))
    }

    /// At start: keeps the reserve while there is room, and gives it up when there is none.
    pub(super) fn use_reserve(&self, day: Day) -> io::Result<()> {
        if self.available_bytes()? >= RESERVE_BYTES {
            return self.keep_reserve(day);
        }
        match fs::remove_file(self.reserve()) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Makes the reserve when it is not there and there is room: what a full disk took comes back without a restart.
    pub(super) fn keep_reserve(&self, day: Day) -> io::Result<()> {
        let path = self.reserve();
        if path.exists() || self.available_bytes()? <= FILES_FLOOR_BYTES {
            return Ok(());
        }
        let file = File::options().write(true).create_new(true).open(&path)?;
        rustix::fs::fallocate(&file, rustix::fs::FallocateFlags::empty(), 0, RESERVE_BYTES)?;
        file.sync_all()?;
        level_times(&file, day);
        level_times_at(&self.dir, day);
        Ok(())
    }

    fn reserve(&self) -> PathBuf {
        self.dir.join("reserve")
    }
}

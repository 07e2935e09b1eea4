//! File times are levelled to the day: when somebody wrote is nobody's business.

use std::fs::{self, File, FileTimes};
use std::io;
use std::os::unix::fs::{FileTypeExt, OpenOptionsExt};
use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

use rustix::fs::{AtFlags, Timespec, Timestamps};

use crate::domain::Day;

/// Reading leaves no time behind (Linux, for the owner of the file).
pub(super) const NO_ATIME: i32 = rustix::fs::OFlags::NOATIME.bits().cast_signed();

/// Levels the times of every file once more; called when the store is closed. A socket has times, too, and is not opened.
/// What has gone since it was listed needs none.
///
/// # Errors
/// What the system says.
pub fn level_tree(dir: &Path, day: Day) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_dir() {
            level_tree(&entry.path(), day)?;
        } else if kind.is_socket() {
            level_times_at(&entry.path(), day);
        } else if kind.is_file() {
            match File::options().read(true).custom_flags(NO_ATIME).open(entry.path()) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                file => level_times(&file?, day),
            }
        }
    }
    level_times(&File::open(dir)?, day);
    Ok(())
}

/// Sets a file's times to the start of the day. A file system that cannot is no reason to stop.
pub fn level_times(file: &File, day: Day) {
    let midnight = UNIX_EPOCH + Duration::from_secs(day.unix_seconds());
    let _ = file.set_times(FileTimes::new().set_accessed(midnight).set_modified(midnight));
}

/// The same for what is there by its path alone.
pub(super) fn level_times_at(path: &Path, day: Day) {
    let midnight = Timespec { tv_sec: i64::try_from(day.unix_seconds()).unwrap_or(i64::MAX), tv_nsec: 0 };
    let times = Timestamps { last_access: midnight, last_modification: midnight };
    let _ = rustix::fs::utimensat(rustix::fs::CWD, path, &times, AtFlags::SYMLINK_NOFOLLOW); // as above
}

//! Backups made by the server itself, as the settings plan them: looked at when it starts and when the day changes. A
//! backup that fails is said on the terminal and tried again the next day; serving goes on.

use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::{Destination, write};
use crate::clock::Clock;
use crate::crypto::Recipient;
use crate::domain::Day;
use crate::store::{self, Cabinet, Erasures};

const NAME_START: &str = "tipline-";
const NAME_END: &str = ".age";
/// The list of erased tips, and what it is called while it is written.
const LIST_NAME: &str = "tipline.erased";
const LIST_PART: &str = "tipline.erased.part";
/// How often the day is looked at.
const LOOK_EVERY: Duration = Duration::from_mins(1);

/// What the settings plan.
#[derive(Clone)]
pub struct Plan {
    /// Where backups go. It must be there: a disk that is not mounted is no place for them.
    pub folder: PathBuf,
    /// Who may open them.
    pub recipients: Vec<Recipient>,
    /// Days from one to the next.
    pub every_days: u32,
    /// How many are kept.
    pub keep: usize,
}

/// Makes backups until it is dropped.
pub struct Keeper {
    stopping: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Keeper {
    /// Starts. `say` is told what an operator should know.
    ///
    /// # Errors
    /// When there is no thread to be had.
    pub fn start(plan: Plan, cabinet: Cabinet, clock: Clock, say: impl Fn(&str) + Send + 'static) -> io::Result<Self> {
        let stopping = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&stopping);
        let thread = thread::Builder::new().name("backups".to_owned()).spawn(move || {
            let mut tried = None;
            while !stop.load(Ordering::SeqCst) {
                let today = clock.today();
                if tried != Some(today) {
                    tried = Some(today);
                    if let Err(why) = plan.run(&cabinet, today, &stop)
                        && !stop.load(Ordering::SeqCst)
                    {
                        say(&format!(
                            "There is no backup of today: {why}. It is tried again tomorrow, and at a start."
                        ));
                    }
                }
                thread::park_timeout(LOOK_EVERY);
            }
        })?;
        Ok(Self { stopping, thread: Some(thread) })
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            let _ = thread.join(); // a panic in it was reported where it happened
        }
    }
}

impl Plan {
    /// Makes today's backup if one is due, and then removes those that are too many.
    fn run(&self, cabinet: &Cabinet, today: Day, stop: &AtomicBool) -> Result<(), String> {
        let there = self.there()?;
        if self.is_due(&there, today) {
            let path = self.folder.join(name(today));
            let mut part = path.clone();
            part.as_mut_os_string().push(".part");
            let _ = fs::remove_file(part); // ours, of a run that was cut off; mostly there is none
            let mut destination = Destination::create(&path).map_err(|error| error.to_string())?;
            write(cabinet, &self.recipients, Stoppable { out: &mut destination, stop })
                .map_err(|error| error.to_string())?;
            destination.keep(today).map_err(|error| error.to_string())?;
        }
        self.list_erased(cabinet, today)?;
        self.remove_old(self.there()?, today)?;
        if let Ok(folder) = fs::File::open(&self.folder) {
            store::level_times(&folder, today);
        }
        Ok(())
    }

    /// The list of erased tips beside the backups, written anew every day: with it none of them brings an erased tip
    /// back, though the machine that erased it is gone.
    fn list_erased(&self, cabinet: &Cabinet, today: Day) -> Result<(), String> {
        let path = self.folder.join(LIST_NAME);
        let part = self.folder.join(LIST_PART);
        let said = |error: io::Error| format!("{}: {error}", path.display());
        // What a folder restored without a list has forgotten is remembered here.
        let earlier = match fs::read(&path) {
            Ok(bytes) => Erasures::read(bytes.into()).map_err(|error| format!("{}: {error}", path.display()))?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Erasures::default(),
            Err(error) => return Err(said(error)),
        };
        let mut file =
            fs::File::options().write(true).create(true).truncate(true).mode(0o600).open(&part).map_err(said)?;
        cabinet.list_erased(&earlier, &mut file).map_err(|error| error.to_string())?.map_err(said)?;
        store::level_times(&file, today);
        file.sync_all().and_then(|()| fs::rename(&part, &path)).map_err(said)
    }

    /// The days of the backups that are there, oldest first.
    fn there(&self) -> Result<Vec<String>, String> {
        let said = |error| format!("{}: {error}", self.folder.display());
        let mut days = Vec::new();
        for entry in fs::read_dir(&self.folder).map_err(said)? {
            let name = entry.map_err(said)?.file_name();
            let day = name.to_str().and_then(|name| name.strip_prefix(NAME_START)?.strip_suffix(NAME_END));
            days.extend(day.and_then(Day::civil_text));
        }
        days.sort_unstable();
        Ok(days)
    }

    /// A backup from a day yet to come, of a clock that was wrong, counts for nothing.
    fn is_due(&self, there: &[String], today: Day) -> bool {
        let (newest_due, today) = (today.minus(self.every_days).to_string(), today.to_string());
        there.iter().rfind(|day| **day <= today).is_none_or(|newest| *newest <= newest_due)
    }

    /// One from a day yet to come is neither counted nor removed: that is for whoever set the clock.
    fn remove_old(&self, mut there: Vec<String>, today: Day) -> Result<(), String> {
        there.retain(|day| *day <= today.to_string());
        there.truncate(there.len().saturating_sub(self.keep));
        for day in there {
            let path = self.folder.join(format!("{NAME_START}{day}{NAME_END}"));
            fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        Ok(())
    }
}

fn name(day: Day) -> PathBuf {
    Path::new(&format!("{NAME_START}{day}{NAME_END}")).to_owned()
}

/// A writer that gives up when the server stops.
struct Stoppable<'a, W> {
    out: W,
    stop: &'a AtomicBool,
}

impl<W: Write> Write for Stoppable<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.stop.load(Ordering::SeqCst) {
            return Err(io::Error::other("the server is stopping"));
        }
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::{Keeper, Plan};
    use crate::clock::Clock;
    use crate::crypto::Identity;
    use crate::domain::Day;
    use crate::store::open;

    fn plan(folder: &std::path::Path) -> Plan {
        Plan {
            folder: folder.to_owned(),
            recipients: vec![Identity::generate().to_recipient()],
            every_days: 7,
            keep: 2,
        }
    }

    #[test]
    fn a_backup_is_due_when_the_newest_is_old_enough_and_one_of_tomorrow_is_no_excuse() {
        let plan = plan(std::path::Path::new("nowhere"));
        let today = Day::from_unix_seconds(1_790_000_000); // 2026-09-21
        let due = |there: &[&str]| plan.is_due(&there.iter().map(|day| (*day).to_owned()).collect::<Vec<_>>(), today);
        assert!(due(&[]));
        assert!(due(&["2026-09-01", "2026-09-14"]));
        assert!(!due(&["2026-09-01", "2026-09-15"]));
        assert!(!due(&["2026-09-21"]));
        assert!(due(&["2026-09-14", "2026-10-01"]));
    }

    #[test]
    fn the_oldest_backups_go_once_a_new_one_is_there_and_other_files_stay() {
        let dir = tempfile::tempdir().unwrap();
        let (data, folder) = (dir.path().join("data"), dir.path().join("backups"));
        std::fs::create_dir(&folder).unwrap();
        for name in [
            "tipline-2026-09-01.age",
            "tipline-2026-09-08.age",
            "tipline-2031-01-01.age",
            "tipline-2026-13-40.age",
            "letter.txt",
        ] {
            std::fs::write(folder.join(name), b"x").unwrap();
        }
        let today = Day::from_unix_seconds(1_790_000_000);
        let store = open(&data, today, || ()).unwrap();
        let (said, heard) = std::sync::mpsc::channel();
        let keeper = |folder: &std::path::Path| {
            let said = said.clone();
            Keeper::start(plan(folder), store.cabinet.clone(), Clock::Fixed(today), move |line| {
                said.send(line.to_owned()).unwrap();
            })
            .unwrap()
        };
        let failing = keeper(&dir.path().join("not mounted"));
        assert!(heard.recv().unwrap().starts_with("There is no backup of today: "));
        drop(failing);
        let working = keeper(&folder);
        while folder.join("tipline-2026-09-01.age").exists() {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        drop(working);
        let mut names: Vec<String> = std::fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort_unstable();
        assert_eq!(
            names,
            [
                "letter.txt",
                "tipline-2026-09-08.age",
                "tipline-2026-09-21.age",
                "tipline-2026-13-40.age",
                "tipline-2031-01-01.age",
                "tipline.erased"
            ],
            "{:?}",
            heard.try_recv()
        );
    }
}

//! The one thread that writes. Many sources may send at once: their changes are collected, and one sync answers all of
//! them. Because nobody else writes, what a change requires is checked where it is applied, and two changes never race.
//!
//! The order of a group: slots reserved and synced, records applied and synced, slots marked as kept and synced, then the
//! answers. Whatever moment the power fails at, a tip has its key and its records, or neither counts.

use std::collections::HashMap;
use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use super::StoreError;
use super::engine::{Alarm, Batch, Engine};
use super::key_file::KeyFile;
use super::space::Space;
use super::times::level_times;
use crate::crypto::{ErasureKey, SlotState};
use crate::domain::{Day, TipId};

/// Changes answered by one sync. Enough for every waiting source; bounded, so that the first does not wait for ever.
const MAX_GROUP: usize = 256;

/// One atomic change.
pub(super) struct Change {
    /// Keys that must not exist yet.
    pub(super) absent: Vec<Vec<u8>>,
    /// Keys that must still hold this.
    pub(super) unchanged: Vec<(Vec<u8>, Vec<u8>)>,
    /// The slot of a new tip.
    pub(super) slot: Option<NewSlot>,
    /// What is written.
    pub(super) batch: Batch,
    /// Today: the files' times are levelled to it.
    pub(super) day: Day,
}

impl Change {
    /// Changes nothing, and so answers once everything applied before it is on the disk.
    pub(super) fn nothing(day: Day) -> Self {
        Self { absent: Vec::new(), unchanged: Vec::new(), slot: None, batch: Batch::default(), day }
    }
}

/// A slot to be written with the change.
pub(super) struct NewSlot {
    pub(super) index: u32,
    pub(super) tip: TipId,
    pub(super) key: ErasureKey,
}

/// What became of a change.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Outcome {
    /// It is on the disk.
    Kept,
    /// What it required did not hold; what did hold is on the disk.
    Refused,
}

enum Job {
    /// Written together with others.
    Commit(Change, SyncSender<Result<Outcome, StoreError>>),
    /// Done while nothing else is written.
    Alone(Box<dyn FnOnce() -> Result<(), StoreError> + Send>),
}

/// Hands changes to the thread that writes them.
pub(super) struct Committer {
    jobs: Mutex<Option<Sender<Job>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Committer {
    /// Starts the thread. The alarm rings when the disk fails; after that nothing is accepted.
    pub(super) fn start(
        engine: Arc<Engine>,
        keys: Arc<KeyFile>,
        db: PathBuf,
        space: Space,
        alarm: Arc<Alarm>,
    ) -> Result<Self, StoreError> {
        let (jobs, waiting) = channel();
        let thread = thread::Builder::new().name("committer".to_owned()).spawn(move || {
            let writer = Writer { engine, keys, db, space };
            if !catch_unwind(AssertUnwindSafe(|| writer.run(&waiting))).unwrap_or(false) {
                alarm.ring();
            }
        })?;
        Ok(Self { jobs: Mutex::new(Some(jobs)), thread: Mutex::new(Some(thread)) })
    }

    /// Waits until the change is on the disk, or refused.
    pub(super) fn commit(&self, change: Change) -> Result<Outcome, StoreError> {
        let (answer, answered) = sync_channel(1);
        self.send(Job::Commit(change, answer))?;
        answered.recv().map_err(|_| StoreError::Broken)?
    }

    /// Does something while nothing else is written, and everything acknowledged so far is on the disk. Whoever sends
    /// meanwhile waits: keep it short.
    ///
    /// # Errors
    /// Those of the work: the disk's, and so nothing is accepted after one.
    pub(super) fn alone<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (answer, answered) = sync_channel(1);
        self.send(Job::Alone(Box::new(move || {
            let _ = answer.send(work()?); // nobody waits any more
            Ok(())
        })))?;
        answered.recv().map_err(|_| StoreError::Broken)
    }

    fn send(&self, job: Job) -> Result<(), StoreError> {
        let sender = self.jobs.lock().unwrap_or_else(PoisonError::into_inner).clone();
        sender.ok_or(StoreError::Broken)?.send(job).map_err(|_| StoreError::Broken)
    }
}

impl Drop for Committer {
    fn drop(&mut self) {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take() {
            let _ = thread.join(); // a panic in it was already answered by the alarm
        }
    }
}

struct Writer {
    engine: Arc<Engine>,
    keys: Arc<KeyFile>,
    db: PathBuf,
    space: Space,
}

impl Writer {
    /// Writes groups until nobody can send any more (`true`) or the disk fails (`false`).
    fn run(&self, waiting: &Receiver<Job>) -> bool {
        while let Ok(first) = waiting.recv() {
            let (mut changes, mut answers, mut alone) = (Vec::new(), Vec::new(), None);
            for job in std::iter::once(first).chain(waiting.try_iter().take(MAX_GROUP - 1)) {
                match job {
                    Job::Commit(change, answer) => {
                        changes.push(change);
                        answers.push(answer);
                    }
                    Job::Alone(work) => {
                        alone = Some(work);
                        break;
                    }
                }
            }
            let day = changes.iter().map(|change| change.day).max();
            let Ok(outcomes) = self.write(changes) else {
                // The state in memory may be ahead of the disk. Only a restart knows what is true.
                for answer in answers {
                    let _ = answer.send(Err(StoreError::Broken)); // the source may have gone
                }
                return false;
            };
            if let Some(day) = day {
                self.level(day);
            }
            for (answer, outcome) in answers.into_iter().zip(outcomes) {
                let _ = answer.send(outcome); // the source may have gone
            }
            if let Some(day) = day {
                let _ = self.space.keep_reserve(day); // nothing was promised about it; the next group tries again
            }
            if alone.is_some_and(|work| work().is_err()) {
                return false;
            }
        }
        true
    }

    fn write(&self, changes: Vec<Change>) -> Result<Vec<Result<Outcome, StoreError>>, StoreError> {
        let mut reserved = false;
        for slot in changes.iter().filter_map(|change| change.slot.as_ref()) {
            self.keys.write(slot.index, &slot.tip, &slot.key, SlotState::Reserved)?;
            reserved = true;
        }
        if reserved {
            self.keys.sync()?;
        }
        let mut outcomes = Vec::with_capacity(changes.len());
        let (mut kept, mut group) =
            (Vec::new(), Group { engine: &self.engine, batch: Batch::default(), now: HashMap::new() });
        for change in changes {
            let outcome = group.take(&change.absent, &change.unchanged, change.batch)?;
            match (change.slot, &outcome) {
                (Some(slot), Ok(Outcome::Kept)) => kept.push(slot),
                (Some(slot), _) => self.keys.release(slot.index)?,
                (None, _) => {}
            }
            outcomes.push(outcome);
        }
        self.engine.apply(group.batch)?;
        self.engine.sync()?;
        for slot in kept {
            self.keys.write(slot.index, &slot.tip, &slot.key, SlotState::Kept)?;
        }
        if reserved {
            self.keys.sync()?;
        }
        Ok(outcomes)
    }

    /// File times tell the day of the last change and nothing finer. Not worth failing over.
    fn level(&self, day: Day) {
        level_times(self.keys.file(), day);
        self.engine.level(day);
        for path in [self.db.join("db"), self.db.clone()] {
            if let Ok(file) = File::open(path) {
                level_times(&file, day);
            }
        }
    }
}

/// Changes that will be applied together, and what they leave of the records they touch.
struct Group<'a> {
    engine: &'a Engine,
    batch: Batch,
    now: HashMap<Vec<u8>, Option<Vec<u8>>>,
}

impl Group<'_> {
    /// Takes a change if what it requires holds after those before it. The outer error is the disk's, the inner one the
    /// change's own.
    fn take(
        &mut self,
        absent: &[Vec<u8>],
        unchanged: &[(Vec<u8>, Vec<u8>)],
        batch: Batch,
    ) -> Result<Result<Outcome, StoreError>, StoreError> {
        for key in absent {
            if self.get(key)?.is_some() {
                return Ok(Ok(Outcome::Refused));
            }
        }
        for (key, value) in unchanged {
            if self.get(key)?.as_ref() != Some(value) {
                return Ok(Ok(Outcome::Refused));
            }
        }
        if batch.is_too_large() {
            return Ok(Err(StoreError::TooLarge));
        }
        for op in batch.ops() {
            self.now.insert(op.key.clone(), op.value.clone());
        }
        self.batch.join(batch);
        Ok(Ok(Outcome::Kept))
    }

    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        match self.now.get(key) {
            Some(value) => Ok(value.clone()),
            None => self.engine.get(key),
        }
    }
}

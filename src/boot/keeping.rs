//! What is seen to all the time while the house stands.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use actix_web::rt;
use actix_web::web::{Data, block};

use super::{BootError, say};
use crate::clock::Clock;
use crate::desk::Desk;
use crate::domain::{Day, MailAddress};
use crate::intake::Intake;
use crate::notice::{Notices, Often, Wish};
use crate::people;
use crate::store::{self, Cabinet, CopyState, Person, Roster, StoreError};

const SWEEP_EVERY: Duration = Duration::from_secs(10);
/// How often the clock is asked whether reminders are due.
const TICK_EVERY: Duration = Duration::from_secs(1);

/// What is kept in order.
pub(super) struct Keeping {
    pub(super) data: PathBuf,
    pub(super) cabinet: Cabinet,
    pub(super) clock: Clock,
    pub(super) absent_days: Option<u32>,
    pub(super) notices: Arc<Notices>,
}

impl Keeping {
    /// Ends idle sessions and levels file times every few seconds, and does what the day brings when it changes.
    pub(super) async fn go_on(self, mut tended: Option<Day>, intake: Data<Intake>, desk: Data<Desk>) {
        let Self { data, cabinet, clock, absent_days, notices } = self;
        let mut looked_through = None;
        loop {
            rt::time::sleep(SWEEP_EVERY).await;
            let today = clock.today();
            if tended != Some(today) {
                let (cabinet, notices, desk) = (cabinet.clone(), Arc::clone(&notices), desk.clone());
                let done = block(move || {
                    let done = tend(&cabinet, today, absent_days, &notices)?;
                    Ok::<_, BootError>(done && desk.write_readings().is_ok())
                });
                // The disk's own failure stops the server; anything else is tried again.
                if let Ok(Ok(true)) = done.await {
                    tended = Some(today);
                }
            }
            if looked_through != Some(today) {
                looked_through = Some(today);
                let cabinet = cabinet.clone();
                let _ = block(move || look_through(&cabinet)).await; // what cannot be done today is tried tomorrow
            }
            intake.sweep();
            desk.sweep();
            // The database writes in its own time, too. A file that went away meanwhile is no matter.
            let (folder, today) = (data.clone(), clock.today());
            let _ = block(move || store::level_tree(&folder, today)).await;
        }
    }
}

/// Does what the day brings: clocks that have run out, tips without a handler, tips that have been kept long enough, what is
/// left of the grants of people who were removed. Answers whether all of it is done: where the disk is full, or something
/// cannot be read, the rest is tried again, and the server serves meanwhile.
///
/// # Errors
/// [`BootError::Disk`] when the disk fails.
pub(super) fn tend(
    cabinet: &Cabinet,
    today: Day,
    absent_days: Option<u32>,
    notices: &Notices,
) -> Result<bool, BootError> {
    let swept = cabinet.sweep(today, absent_days);
    for tip in swept.iter().flat_map(|swept| &swept.escalated) {
        notices.escalated(tip);
    }
    let done = swept.and_then(|swept| people::finish_removals(cabinet, today).map(|()| !swept.put_off));
    match done {
        Err(StoreError::Broken) => Err(BootError::Disk),
        done => Ok(done.unwrap_or(false)),
    }
}

/// Reads the second copy of the database once a day: damage in it would show only when it is needed.
fn look_through(cabinet: &Cabinet) -> Result<(), StoreError> {
    let told = match cabinet.look_through_second_copy()? {
        CopyState::Whole => return Ok(()),
        CopyState::Damaged => {
            "The second copy of the database was damaged, and has been written anew. Look at the disk."
        }
        CopyState::Missing => "There is room again: the second copy of the database has been written.",
    };
    let _ = say(told); // no terminal any more: nobody to tell
    Ok(())
}

/// Keeps an eye on the clock for the reminders.
pub(super) fn remind(notices: Arc<Notices>, cabinet: Cabinet, clock: Clock) -> rt::task::JoinHandle<()> {
    rt::spawn(async move {
        loop {
            notices.tick(clock.minute(), &wishes(cabinet.roster().as_deref()));
            rt::time::sleep(TICK_EVERY).await;
        }
    })
}

/// Who wants to be reminded, and when.
fn wishes(roster: Option<&Roster>) -> Vec<Wish> {
    let people = roster.into_iter().flat_map(|roster| &roster.people).filter(|person| person.is_active());
    let wish = |person: &Person| {
        let notices = person.notices.as_ref()?;
        let often = if notices.quiet_days { Often::EveryDay } else { Often::WhenSomething };
        Some(Wish { person: person.id, to: MailAddress::parse(&notices.email).ok()?, often })
    };
    people.filter_map(wish).collect()
}

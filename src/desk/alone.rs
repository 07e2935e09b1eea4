//! A tip on which nobody works any more, though its overseers could. The server cannot tell who reads a tip, for a decoy
//! looks like a grant; those who open it can. So an overseer's own session looks, whenever it is about to show their list,
//! and passes up what is left alone. Nothing else is read of a tip that is not theirs yet.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::Desk;
use super::session::{DeskSession, TRYING_AT_ONCE};
use crate::crypto::Hold;
use crate::domain::{Day, PersonId, Step, TipId};
use crate::store::{Listed, Roster, StoreError, TipRecord};

/// Passes up those of these tips that this person has overseen since they came and that no handler reads who is here, on the
/// channel's list and not absent. Their records are changed along.
pub(super) fn pass_up(
    room: &Desk,
    session: &DeskSession,
    roster: &Roster,
    holdings: &HashMap<TipId, Hold>,
    tips: &mut Listed<TipId, TipRecord>,
) -> Result<(), StoreError> {
    let (today, absent_days) = (room.clock.today(), room.absent_days);
    let mut waiting: Vec<(&TipId, &mut TipRecord)> = tips
        .iter_mut()
        .filter_map(|(tip, record)| Some((&*tip, record.as_mut().ok()?)))
        .filter(|(tip, record)| holdings.get(*tip).is_some_and(|hold| hold.oversees()) && is_waiting(record))
        .collect();
    let failed = &Mutex::new(None);
    let part = waiting.len().div_ceil(TRYING_AT_ONCE).max(1);
    thread::scope(|scope| {
        for part in waiting.chunks_mut(part) {
            scope.spawn(move || {
                for (tip, record) in part {
                    if let Err(error) = look(room, session, roster, tip, record, (today, absent_days)) {
                        *failed.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                    }
                }
            });
        }
    });
    let failed = failed.lock().unwrap_or_else(PoisonError::into_inner).take();
    failed.map_or(Ok(()), Err)
}

fn is_waiting(record: &TipRecord) -> bool {
    record.life.escalated.is_none() && record.life.closed.is_none()
}

fn look(
    room: &Desk,
    session: &DeskSession,
    roster: &Roster,
    tip: &TipId,
    record: &mut TipRecord,
    (today, absent_days): (Day, Option<u32>),
) -> Result<(), StoreError> {
    let readers = match session.known_readers(&room.cabinet, tip, record.entries) {
        Ok(Some(readers)) => readers,
        // Nobody knows who reads it: its clocks see to it.
        Ok(None) | Err(StoreError::Damaged | StoreError::Missing | StoreError::Erased) => return Ok(()),
        Err(error) => return Err(error),
    };
    if somebody_works_on(&readers, roster, record, today, absent_days) {
        return Ok(());
    }
    match room.cabinet.take_step(tip, Step::Escalate, today) {
        Ok(()) => room.notices.escalated(tip),
        // On a full disk it waits for the next look; what has been done meanwhile is seen below.
        Err(StoreError::NotNow(_) | StoreError::Full | StoreError::Contended | StoreError::Missing) => {}
        Err(error) => return Err(error),
    }
    match room.cabinet.record(tip) {
        Ok(now) => *record = now,
        Err(StoreError::Missing | StoreError::Erased | StoreError::Damaged) => {}
        Err(error) => return Err(error),
    }
    Ok(())
}

fn somebody_works_on(
    readers: &BTreeSet<PersonId>,
    roster: &Roster,
    record: &TipRecord,
    today: Day,
    absent_days: Option<u32>,
) -> bool {
    let handlers = roster.channel(record.channel).map_or(&[][..], |channel| &channel.handlers);
    roster
        .members(handlers)
        .any(|handler| readers.contains(&handler.id) && handler.is_present(record.life.received, today, absent_days))
}

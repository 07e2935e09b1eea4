//! Two copies of the database are opened together, and one that is damaged is made anew from the other: the database is
//! brought up to the last group of `changes`, or written anew from all of it; `changes` is written anew when its end is
//! behind or cannot be read.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::StoreError;
use super::changes::Changes;
use super::engine::{Engine, remove, sync_parent};
use super::folder::GROUPS;
use super::migrate::NEXT;
use super::space::Space;
use super::witness::{self, Found, GroupsRecord, Witness};

/// The second copy.
pub(super) const CHANGES: &str = "changes";
/// The second copy while it is written anew.
pub(super) const CHANGES_NEXT: &str = "changes.next";
/// A database that was damaged and made anew, as it was.
pub(super) const DAMAGED: &str = "db.damaged";

/// What had to be made anew at start.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Healed {
    /// Nothing.
    #[default]
    Nothing,
    /// The database was damaged, and has been written anew.
    Database,
    /// Nothing, and the second copy is missing or behind, and there is no room to write it: that waits.
    NoRoom,
}

/// How the second copy was found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CopyState {
    /// All of it can be read.
    Whole,
    /// Some of it cannot.
    Damaged,
    /// There was no room for it.
    Missing,
}

/// The database and what was found.
pub(super) struct Opened {
    pub(super) engine: Arc<Engine>,
    /// Groups that are gone from both copies, now and before.
    pub(super) lost_groups: u64,
    pub(super) healed: Healed,
}

/// Opens both copies in a data folder.
pub(super) fn open(dir: &Path, space: &Space) -> Result<Opened, StoreError> {
    let (db, path) = (dir.join("db"), dir.join(CHANGES));
    match fs::remove_file(dir.join(CHANGES_NEXT)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    let changes = Changes::open(&path)?;
    // A rebuilding was cut off between its two exchanges: what was damaged lies aside already.
    let aside = dir.join(DAMAGED).exists() && is_empty(&db)?;
    let known = match witness::read(&dir.join(GROUPS))? {
        Found::Number(known) => known,
        Found::Nothing | Found::Unreadable => 0,
    };
    // Acknowledged groups that are gone from its end are damage. It is not written to: what is left of it is kept.
    let readable = Engine::open(&db).and_then(|engine| {
        engine.read_through()?;
        let missing = witness::in_database(&engine)?.number < known;
        let there = changes.as_ref().is_some_and(|changes| changes.last() >= Some(known));
        if missing && there { Err(StoreError::Damaged) } else { Ok(engine) }
    });
    let (engine, mut gone, mut healed) = match (readable, &changes) {
        (Ok(engine), _) => (engine, 0, Healed::Nothing),
        (Err(StoreError::Damaged | StoreError::Broken), Some(changes)) if changes.last().is_some() => {
            let (engine, gone) = rebuild(dir, changes, aside)?;
            (engine, gone, Healed::Database)
        }
        (Err(error), _) => return Err(error),
    };
    // A kill can come between the two copies: what was not acknowledged is brought in all the same.
    let GroupsRecord { number, .. } = witness::in_database(&engine)?;
    if let Some(changes) = changes.as_ref().filter(|changes| changes.last() > Some(number)) {
        gone += catch_up(&engine, changes, number)?;
    }
    let before = witness::in_database(&engine)?;
    let (witness, lost_groups) = Witness::open(&engine, &dir.join(GROUPS), gone)?;
    let same = witness::in_database(&engine)? == before;
    let mut changes = changes.filter(|changes| same && changes.last() == Some(witness.number()));
    // A disk that is full is no reason not to serve what is there.
    if changes.is_none() && space.holds_records(engine.sizes()?.0)? {
        changes = Some(Changes::create(&path, witness.number(), engine.scan(&[])?)?);
    }
    if changes.is_none() && healed == Healed::Nothing {
        healed = Healed::NoRoom;
    }
    engine.keep(changes, path, witness);
    Ok(Opened { engine: Arc::new(engine), lost_groups, healed })
}

/// Brings the database from this group up to the last, and answers how many groups could not be read.
fn catch_up(engine: &Engine, changes: &Changes, number: u64) -> Result<u64, StoreError> {
    let mut gone = 0;
    match changes.after(number) {
        Some(frames) => frames.iter().try_for_each(|frame| engine.replay(&frame.ops))?,
        None => {
            for frame in changes.frames() {
                match frame {
                    Some(frame) if frame.number > number => engine.replay(&frame.ops)?,
                    Some(_) => {}
                    None => gone += 1,
                }
            }
        }
    }
    engine.sync()?;
    Ok(gone)
}

/// Writes the database anew from every frame that can be read, and answers how many could not. The damaged one stays beside
/// it, or lies there already (`aside`). Cut off at any moment, the next start begins again.
fn rebuild(dir: &Path, changes: &Changes, aside: bool) -> Result<(Engine, u64), StoreError> {
    let (db, next, damaged) = (dir.join("db"), dir.join(NEXT), dir.join(DAMAGED));
    remove(&next)?;
    let engine = Engine::open(&next)?;
    let mut gone = 0;
    for frame in changes.frames() {
        match frame {
            Some(frame) => engine.replay(&frame.ops)?,
            None => gone += 1,
        }
    }
    engine.sync()?;
    drop(engine);
    fs::File::open(&next)?.sync_all()?;
    if aside {
        remove(&db)?; // made a moment ago, with nothing in it
    } else {
        remove(&damaged)?;
        fs::rename(&db, &damaged)?;
    }
    fs::rename(&next, &db)?;
    sync_parent(&db)?;
    Ok((Engine::open(&db)?, gone))
}

fn is_empty(dir: &Path) -> Result<bool, StoreError> {
    match fs::read_dir(dir) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{CHANGES, DAMAGED, Healed, NEXT, Opened, open};
    use crate::store::engine::{Batch, Engine, Table, key};
    use crate::store::space::Space;

    fn put(engine: &Engine, id: u8) {
        let mut batch = Batch::default();
        batch.put(key(Table::Tip, &[&[id]]), vec![id; 100]);
        engine.apply(batch).unwrap();
        engine.sync().unwrap();
    }

    fn ids(engine: &Engine) -> Vec<u8> {
        engine.scan(&key(Table::Tip, &[])).unwrap().map(|record| record.unwrap().0[1]).collect()
    }

    fn opened(dir: &Path) -> Opened {
        fs::create_dir_all(dir.join("db")).unwrap();
        open(dir, &Space::of(dir)).unwrap()
    }

    /// Makes a database that cannot be opened.
    fn spoil(dir: &Path) {
        let conf = dir.join("db/conf");
        let bytes = fs::read(&conf).unwrap().len();
        fs::write(conf, vec![b'x'; bytes]).unwrap();
    }

    /// A folder with ten groups, five of them after its second copy was written anew.
    fn folder(dir: &Path) {
        let Opened { engine, .. } = opened(dir);
        (0..5).for_each(|id| put(&engine, id));
        engine.renew_second_copy().unwrap();
        (5..10).for_each(|id| put(&engine, id));
    }

    type Harm = fn(&Path);

    #[test]
    fn a_database_that_is_gone_or_cannot_be_read_is_made_anew_however_far_that_came_before() {
        let all: Vec<u8> = (0..10).collect();
        let harms: [(Harm, Healed); 4] = [
            (|dir| fs::remove_dir_all(dir.join("db")).unwrap(), Healed::Database),
            (|dir| spoil(dir), Healed::Database),
            // Cut off between the two exchanges, and before the first.
            (|dir| fs::rename(dir.join("db"), dir.join(DAMAGED)).unwrap(), Healed::Database),
            (
                |dir| {
                    fs::create_dir(dir.join(NEXT)).unwrap();
                    spoil(dir);
                },
                Healed::Database,
            ),
        ];
        for (harm, healed) in harms {
            let dir = tempfile::tempdir().unwrap();
            folder(dir.path());
            harm(dir.path());
            let found = opened(dir.path());
            assert_eq!((found.healed, found.lost_groups, ids(&found.engine)), (healed, 0, all.clone()));
            put(&found.engine, 10);
            drop(found);
            let found = opened(dir.path());
            assert_eq!((found.healed, ids(&found.engine).len()), (Healed::Nothing, 11));
        }
    }

    #[test]
    fn a_damaged_database_is_kept_however_its_rebuilding_was_cut_off() {
        let dir = tempfile::tempdir().unwrap();
        folder(dir.path());
        let (db, damaged) = (dir.path().join("db"), dir.path().join(DAMAGED));
        spoil(dir.path());
        fs::write(db.join("told apart"), "by this").unwrap();
        fs::rename(&db, &damaged).unwrap();
        fs::create_dir(&db).unwrap(); // as a start does
        assert_eq!(opened(dir.path()).healed, Healed::Database);
        assert_eq!(fs::read(damaged.join("told apart")).unwrap(), b"by this");
    }

    #[test]
    fn a_second_copy_that_is_gone_or_behind_is_made_anew() {
        let dir = tempfile::tempdir().unwrap();
        folder(dir.path());
        let path = dir.path().join(CHANGES);
        let whole = fs::read(&path).unwrap();
        for spoilt in [Vec::new(), whole[..whole.len() - 1].to_vec(), whole[..whole.len() / 2].to_vec()] {
            fs::write(&path, spoilt).unwrap();
            let found = opened(dir.path());
            assert_eq!((found.healed, found.engine.second_copy().unwrap().is_whole()), (Healed::Nothing, true));
            drop(found);
            fs::remove_dir_all(dir.path().join("db")).unwrap();
            assert_eq!(ids(&opened(dir.path()).engine).len(), 10);
        }
    }

    #[test]
    fn what_both_copies_have_lost_is_counted_and_the_rest_is_there() {
        let dir = tempfile::tempdir().unwrap();
        folder(dir.path());
        spoil(dir.path());
        let path = dir.path().join(CHANGES);
        let mut spoilt = fs::read(&path).unwrap();
        let middle = spoilt.len() - 2 * 240;
        spoilt[middle] ^= 1;
        fs::write(&path, spoilt).unwrap();
        let found = opened(dir.path());
        assert_eq!((found.healed, found.lost_groups, ids(&found.engine).len()), (Healed::Database, 1, 9));
        drop(found);
        assert_eq!(opened(dir.path()).lost_groups, 1, "it is not forgotten");
    }

    #[test]
    fn records_from_before_groups_were_numbered_are_not_taken_for_an_empty_database() {
        let dir = tempfile::tempdir().unwrap();
        let db = dir.path().join("db");
        fs::create_dir(&db).unwrap();
        put(&Engine::open(&db).unwrap(), 7);
        drop(opened(dir.path()));
        fs::remove_dir_all(&db).unwrap();
        assert_eq!(ids(&opened(dir.path()).engine), [7]);
    }
}

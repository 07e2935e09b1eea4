//! Whether a data folder is whole, in sentences.

use std::path::Path;

use super::CommandError;
use crate::clock::Clock;
use crate::store::{self, CheckReport, Fault, FolderError};

/// Checks a stopped server's data folder. One line when all is well; otherwise a line for every kind of fault, too.
///
/// # Errors
/// [`CommandError::Folder`] when it cannot be opened.
pub fn check(data: &Path) -> Result<Vec<String>, CommandError> {
    let folder = |error| CommandError::Folder(data.to_owned(), error);
    let report = store::check(data).map_err(|error| match error {
        FolderError::InUse => CommandError::InUse(data.to_owned(), error),
        error => folder(error),
    })?;
    // Reading leaves times, and sled writes when it is opened.
    store::level_tree(data, Clock::Wall.today()).map_err(|error| folder(error.into()))?;
    let CheckReport { tips, entries, bodies, erased, unread, faults } = report;
    let verdict = if faults.is_empty() { "All is well" } else { "Something is wrong" };
    let unread = match unread {
        0 => String::new(),
        unread => format!(" Nobody can read {unread} of the tips any more, since people were removed."),
    };
    let mut lines = vec![format!(
        "{verdict}: read {tips} tips with {entries} entries and {bodies} large files; {erased} tips have been erased.{unread}"
    )];
    lines.extend(faults.into_iter().map(|(fault, count)| format!("{count} × {}", sentence(fault))));
    Ok(lines)
}

fn sentence(fault: Fault) -> &'static str {
    match fault {
        Fault::UnreadableRoster => "the site's name, a channel or a person cannot be read.",
        Fault::MissingTip => "a tip was acknowledged and is missing from the database.",
        Fault::UnreadableTip => "a tip's erasure key or record cannot be read: the tip is lost without a backup.",
        Fault::MissingEntry => "a tip lacks an entry.",
        Fault::UnreadableEntry => "an entry cannot be read.",
        Fault::UnreadableGrant => "a grant cannot be read: one person may have lost access to one tip.",
        Fault::TipWithoutGrant => "a tip has no grant: nobody can read it.",
        Fault::UnreadableAside => {
            "what handlers keep beside a tip cannot be read: its labels, what is new in it, or drafts may be lost."
        }
        Fault::UnfinishedErasure => "a tip was being erased when the server ended (the next start finishes it).",
        Fault::LostGroup => {
            "a group of acknowledged changes is gone from the end of the database: replies or notes may be missing."
        }
        Fault::UnreadableDatabase => {
            "the database cannot be read; the next start writes it anew from its second copy. Nothing else was checked."
        }
        Fault::SecondCopy => {
            "the second copy of the database (changes) is damaged or holds something else; a server that runs writes it anew."
        }
        Fault::UnreadableGroups => {
            "the file that would tell of lost changes (groups) cannot be read; the next start writes it anew."
        }
        Fault::ErasedCount => "the counts of erased tips cannot be read, or do not fit together.",
        Fault::OrphanRecord => "a record belongs to no tip.",
        Fault::MailboxCount => {
            "tips and mailboxes are not equally many: a source cannot come back, or a leftover remains."
        }
        Fault::MissingBody => "a large file is missing.",
        Fault::DamagedBody => "a large file has changed since it was written.",
        Fault::UnpaddedBody => "a message is not padded: its size tells more than it should.",
        Fault::InClear => "something lies in clear that should be sealed. Tell us: it is a mistake of ours.",
        Fault::ForeignFile => {
            "a file in the folder is none of Tipline's: move it elsewhere, or the next start is refused."
        }
        Fault::OrphanBody => {
            "a file in sealed/ belongs to no entry that can be read (the next start removes what a crash left over, unless \
             something is damaged)."
        }
        Fault::FinerThanADay => "a file's time is finer than a day (a start and a clean stop level it).",
        Fault::ReadableByOthers => "other users of this machine can read the folder (chmod 700).",
    }
}

//! Files that came with a form and are not sent yet. They wait on the disk, sealed to keys that are in memory only, so that
//! a source can look at what will be sent, change their mind, and be told what was hidden in a photo, without choosing it
//! again. What nobody comes back for is gone after an hour, and with the process.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use actix_web::web::Data;

use super::Intake;
use crate::clean::{Cleaner, Outcome};
use crate::crypto::MessageDigest;
use crate::domain::{FileName, Treatment};
use crate::store::StoreError;
use crate::upload::{Enclosed, Fields, Parcel, UploadError};
use crate::web::block;

/// How long files wait for their sender.
pub(super) const WAIT: Duration = Duration::from_hours(1);
/// The field by which a form finds its files again.
pub(super) const FIELD: &str = "draft";
/// The field that names files not to be sent, by their place, from 0.
pub(super) const REMOVE: &str = "remove";

/// The files of one form as it stood when its page was made. Never changed: an older page still finds its own.
pub(super) struct Draft(Vec<Arc<DraftFile>>);

/// One file that waits.
pub(super) struct DraftFile {
    pub(super) name: FileName,
    pub(super) bytes: u64,
    /// What was done to it, as far as it could be.
    pub(super) treatment: Treatment,
    digest: [u8; 32],
    /// `None` once it has been sent.
    contents: Mutex<Option<Arc<Contents>>>,
}

/// A file as it came, and its cleaned copy.
pub(super) struct Contents {
    original: Parcel,
    cleaned: Option<Parcel>,
}

/// What becomes of originals.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Originals {
    /// Only what was cleaned is sent, under names of ours.
    Dropped,
    /// They are sent beside their cleaned copies, under their own names.
    Kept,
}

/// The files of a form: those that came before, less those not wanted any more, and those that came now.
#[derive(Default)]
pub(super) struct Basket {
    /// What the next form finds them by; empty when there are none.
    pub(super) id: String,
    pub(super) files: Vec<Arc<DraftFile>>,
    /// Files came before and are gone, or have been sent.
    pub(super) lost: bool,
    /// Among those that came now is one that could not be cleaned: no page has said so yet.
    pub(super) unseen: bool,
}

impl Basket {
    /// Puts together the files of a form. Also answers what went wrong with those that came now: they are not in it then.
    pub(super) async fn gather(room: &Data<Intake>, fields: &Fields, came: Vec<Parcel>) -> (Self, Option<UploadError>) {
        let id = fields.text(FIELD).expose();
        let before = if id.is_empty() { None } else { Some(room.drafts.find(id)) };
        let lost = matches!(before, Some(None));
        let before = before.flatten().map(|draft| draft.0.clone()).unwrap_or_default();
        let unwanted = |place: usize| fields.all(REMOVE).any(|removed| removed.parse() == Ok(place));
        let kept = before.iter().enumerate().filter(|(place, _)| !unwanted(*place));
        let mut files: Vec<Arc<DraftFile>> = kept.map(|(_, file)| Arc::clone(file)).collect();

        let looked = match room.refuses(&files, &came) {
            Some(problem) => Err(problem),
            None => room.look_at(came).await,
        };
        let (looked, problem) = looked.map_or_else(|problem| (Vec::new(), Some(problem)), |looked| (looked, None));
        let unseen = looked.iter().any(|file| matches!(file.treatment, Treatment::Uncleaned(_)));
        files.extend(looked);
        let changed =
            files.len() != before.len() || files.iter().zip(&before).any(|(now, then)| !Arc::ptr_eq(now, then));
        let id = match (files.is_empty(), changed) {
            (true, _) => String::new(),
            (false, true) => room.drafts.open(Draft(files.clone())),
            (false, false) => id.clone(),
        };
        (Self { id, files, lost, unseen }, problem)
    }

    /// The same for a page that is no answer to the form that sent them: what has been sent does not wait any more.
    pub(super) fn unsent(self, room: &Intake) -> Self {
        let count = self.files.len();
        let files: Vec<_> = self.files.into_iter().filter(|file| file.lock().is_some()).collect();
        if files.len() == count {
            return Self { files, ..self };
        }
        let id = if files.is_empty() { String::new() } else { room.drafts.open(Draft(files.clone())) };
        Self { id, files, lost: true, unseen: self.unseen }
    }

    /// Adds to the digest of a form what its files are.
    pub(super) fn digest(&self, digest: &mut MessageDigest) {
        for file in &self.files {
            digest.part(file.name.as_str().as_bytes());
            digest.part(&file.digest);
        }
    }

    /// All the files' contents; `None` when they have been sent.
    pub(super) fn contents(&self) -> Option<Vec<Arc<Contents>>> {
        self.files.iter().map(|file| file.lock().clone()).collect()
    }

    /// They are sent: nothing of them is needed any more. That they were here is remembered, so that the same form sent
    /// again is known.
    pub(super) fn sent(&self) {
        for file in &self.files {
            file.lock().take();
        }
    }
}

impl DraftFile {
    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Arc<Contents>>> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What it is called when it is sent, as the file at this place, from 0.
    fn sent_as(&self, place: usize) -> FileName {
        FileName::tame(&format!("file-{}.{}", place + 1, self.name.extension()))
    }
}

impl Contents {
    /// What goes into the envelope of the file at this place, from 0.
    pub(super) fn enclosed<'a>(&'a self, file: &DraftFile, place: usize, originals: Originals) -> Vec<Enclosed<'a>> {
        let Self { original, cleaned } = self;
        let untouched = |name, treatment| Enclosed { parcel: original, name, treatment };
        let named = |originals| if originals == Originals::Kept { file.name.clone() } else { file.sent_as(place) };
        match cleaned {
            None => vec![untouched(named(originals), file.treatment.clone())],
            Some(cleaned) if cleaned.digest == original.digest => {
                vec![untouched(named(originals), file.treatment.clone())]
            }
            Some(cleaned) => {
                let copy = Enclosed { parcel: cleaned, name: file.sent_as(place), treatment: file.treatment.clone() };
                let mut enclosed = vec![copy];
                if originals == Originals::Kept {
                    enclosed.push(untouched(file.name.clone(), Treatment::Original));
                }
                enclosed
            }
        }
    }
}

impl Intake {
    /// Why these files cannot be taken together.
    fn refuses(&self, files: &[Arc<DraftFile>], came: &[Parcel]) -> Option<UploadError> {
        if files.len() + came.len() > self.limits.files {
            return Some(UploadError::TooManyFiles);
        }
        let bytes = files.iter().map(|file| file.bytes).chain(came.iter().map(|parcel| parcel.bytes)).sum::<u64>();
        (bytes > self.limits.body_bytes).then_some(UploadError::BodyTooLarge)
    }

    /// Cleans what came, one file after the other.
    async fn look_at(&self, came: Vec<Parcel>) -> Result<Vec<Arc<DraftFile>>, UploadError> {
        let mut looked = Vec::new();
        for original in came {
            let looked_at = block(move || Ok((Cleaner::is_work(&mut original.open()?)?, original)));
            let (is_work, original) = looked_at.await.unwrap_or(Err(StoreError::Broken))?;
            let turn = if is_work { Some(self.cleaning.enter().await?) } else { None };
            let (cleaner, slot) = (self.cleaner.clone(), self.slot.clone());
            let file = block(move || {
                let _turn = turn;
                let mut packing = original.pack_again(slot.aside()?)?;
                let (treatment, copy) = match cleaner.clean(&mut original.open()?, &mut packing)? {
                    Outcome::Cleaned(hidden) => (Treatment::Cleaned(hidden), Some(packing.finish()?)),
                    Outcome::Refused(why) => (Treatment::Uncleaned(why), None),
                };
                let (name, bytes, digest) = (original.name.clone(), original.bytes, original.digest);
                let contents = Mutex::new(Some(Arc::new(Contents { original, cleaned: copy })));
                Ok::<_, StoreError>(DraftFile { name, bytes, treatment, digest, contents })
            })
            .await
            .unwrap_or(Err(StoreError::Broken))?;
            looked.push(Arc::new(file));
        }
        Ok(looked)
    }
}

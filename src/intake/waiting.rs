//! Files that came with a form and are not sent yet. They wait on the disk, sealed to keys that are in memory only, so that
//! a source can look at what will be sent, change their mind, and be told what was hidden in a photo, without choosing it
//! again. What nobody comes back for is gone after an hour, and with the process.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
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
/// Files waiting at once, of all forms: some tens of megabytes of memory, and twice as many files on the disk.
pub(super) const MAX_FILES: usize = 50_000;
/// With as many, those make room that nobody came back for in this time. Nothing younger does, however many more come.
const SPARED: Duration = Duration::from_mins(10);
/// The field by which a form finds its files again: what each is found by, with commas between them.
pub(super) const FIELD: &str = "draft";
/// The field that names files not to be sent, by their place, from 0.
pub(super) const REMOVE: &str = "remove";

/// One file that waits. Never changed, and not forgotten when a form drops it: an older page still finds its own.
pub(super) struct File {
    pub(super) name: FileName,
    pub(super) bytes: u64,
    /// What was done to it, as far as it could be.
    pub(super) treatment: Treatment,
    digest: [u8; 32],
    /// `None` once it has been sent.
    contents: Mutex<Option<Arc<Contents>>>,
}

/// A file as it came, and its cleaned copy, if that is another.
struct Contents {
    original: Parcel,
    copy: Option<Parcel>,
}

/// What becomes of originals.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Originals {
    /// Only what was cleaned is sent, under names of ours.
    Dropped,
    /// They are sent beside their cleaned copies, under their own names.
    Kept,
}

/// A file in a basket.
struct Waiting {
    /// What it is found by.
    id: String,
    file: Arc<File>,
}

/// The files of a form: those that came before, less those not wanted any more, and those that came now.
#[derive(Default)]
pub(super) struct Basket {
    files: Vec<Waiting>,
    /// Files came before and are gone, or have been sent.
    pub(super) lost: bool,
    /// Among those that came now is one that could not be cleaned: no page has said so yet.
    pub(super) unseen: bool,
}

/// All that a basket holds, to be sent.
pub(super) struct Load(Vec<(Arc<File>, Arc<Contents>)>);

impl Basket {
    /// Puts together the files of a form. Also answers what went wrong with those that came now: they are not in it then.
    pub(super) async fn gather(room: &Data<Intake>, fields: &Fields, came: Vec<Parcel>) -> (Self, Option<UploadError>) {
        let find = |id: &str| Some(Waiting { id: id.to_owned(), file: room.waiting.find(id)? });
        let before: Option<Vec<Waiting>> = room.ids(fields.text(FIELD).expose()).map(find).collect();
        let lost = before.is_none();
        let unwanted = |place: usize| fields.all(REMOVE).any(|removed| removed.parse() == Ok(place));
        let kept = before.unwrap_or_default().into_iter().enumerate().filter(|(place, _)| !unwanted(*place));
        let mut files: Vec<Waiting> = kept.map(|(_, waiting)| waiting).collect();

        let looked = match room.refuses(&files, &came) {
            Some(problem) => Err(problem),
            None => room.look_at(came).await.and_then(|looked| room.keep_waiting(looked)),
        };
        let (looked, problem) = looked.map_or_else(|problem| (Vec::new(), Some(problem)), |looked| (looked, None));
        let unseen = looked.iter().any(|waiting| matches!(waiting.file.treatment, Treatment::Uncleaned(_)));
        files.extend(looked);
        (Self { files, lost, unseen }, problem)
    }

    /// The same for a page that is no answer to the form that sent them: what has been sent does not wait any more.
    pub(super) fn unsent(mut self) -> Self {
        let before = self.files.len();
        self.files.retain(|waiting| waiting.file.lock().is_some());
        self.lost |= self.files.len() != before;
        self
    }

    /// What the next form finds them by; empty when there are none.
    pub(super) fn ids(&self) -> String {
        self.files.iter().map(|waiting| waiting.id.as_str()).collect::<Vec<_>>().join(",")
    }

    /// The files, in the order in which they came.
    pub(super) fn iter(&self) -> impl Iterator<Item = &File> {
        self.files.iter().map(|waiting| &*waiting.file)
    }

    /// Adds to the digest of a form what its files are.
    pub(super) fn digest(&self, digest: &mut MessageDigest) {
        for file in self.iter() {
            digest.part(file.name.as_str().as_bytes());
            digest.part(&file.digest);
        }
    }

    /// What the files hold; `None` when they have been sent.
    pub(super) fn load(&self) -> Option<Load> {
        let file = |waiting: &Waiting| Some((Arc::clone(&waiting.file), waiting.file.lock().clone()?));
        self.files.iter().map(file).collect::<Option<_>>().map(Load)
    }

    /// They are sent: nothing of them is needed any more. That they were here is remembered, so that the same form sent
    /// again is known.
    pub(super) fn sent(&self) {
        for file in self.iter() {
            file.lock().take();
        }
    }
}

impl File {
    fn lock(&self) -> MutexGuard<'_, Option<Arc<Contents>>> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What it is called when it is sent, as the file at this place, from 0.
    fn sent_as(&self, place: usize) -> FileName {
        FileName::tame(&format!("file-{}.{}", place + 1, self.name.extension()))
    }
}

impl Load {
    /// What goes into the envelope.
    pub(super) fn enclosed(&self, originals: Originals) -> Vec<Enclosed<'_>> {
        let mut enclosed = Vec::new();
        for (place, (file, contents)) in self.0.iter().enumerate() {
            let kept = originals == Originals::Kept;
            let parcel = contents.copy.as_ref().unwrap_or(&contents.original);
            let name = if kept && contents.copy.is_none() { file.name.clone() } else { file.sent_as(place) };
            enclosed.push(Enclosed { parcel, name, treatment: file.treatment.clone() });
            if kept && contents.copy.is_some() {
                let (name, treatment) = (file.name.clone(), Treatment::Original);
                enclosed.push(Enclosed { parcel: &contents.original, name, treatment });
            }
        }
        enclosed
    }
}

impl Intake {
    /// Forgets the files that such a field names.
    pub(super) fn forget_files(&self, ids: &str) {
        for id in self.ids(ids) {
            self.waiting.end(id);
        }
    }

    /// What files are found by; one more than a form may have is enough to see that there are too many.
    fn ids<'a>(&self, field: &'a str) -> impl Iterator<Item = &'a str> {
        field.split(',').filter(|id| !id.is_empty()).take(self.limits.files + 1)
    }

    /// Why these files cannot be taken together.
    fn refuses(&self, files: &[Waiting], came: &[Parcel]) -> Option<UploadError> {
        if files.len() + came.len() > self.limits.files {
            return Some(UploadError::TooManyFiles);
        }
        let before = files.iter().map(|waiting| waiting.file.bytes);
        let bytes = before.chain(came.iter().map(|parcel| parcel.bytes)).sum::<u64>();
        (bytes > self.limits.body_bytes).then_some(UploadError::BodyTooLarge)
    }

    /// All of them, or none.
    fn keep_waiting(&self, looked: Vec<File>) -> Result<Vec<Waiting>, UploadError> {
        let mut kept: Vec<Waiting> = Vec::new();
        for file in looked {
            let Some((id, file)) = self.waiting.open_sparing(SPARED, file) else {
                for waiting in &kept {
                    self.waiting.end(&waiting.id);
                }
                return Err(UploadError::Busy);
            };
            kept.push(Waiting { id, file });
        }
        Ok(kept)
    }

    /// Cleans what came, one file after the other.
    async fn look_at(&self, came: Vec<Parcel>) -> Result<Vec<File>, UploadError> {
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
                let copy = copy.filter(|copy| copy.digest != original.digest);
                let (name, bytes, digest) = (original.name.clone(), original.bytes, original.digest);
                let contents = Mutex::new(Some(Arc::new(Contents { original, copy })));
                Ok::<_, StoreError>(File { name, bytes, treatment, digest, contents })
            })
            .await
            .unwrap_or(Err(StoreError::Broken))?;
            looked.push(file);
        }
        Ok(looked)
    }
}

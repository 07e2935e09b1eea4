//! One envelope: an age file whose content is a ZIP archive of stored (uncompressed) entries:
//!
//! | entry | what |
//! |---|---|
//! | `files/NN.ext` | the attached files in the order sent, NN from 01 |
//! | `message.txt` | the message, UTF-8 |
//! | `details.json` | [`Details`] |
//! | `padding` | zeros, so that the archive's length is a Padmé step of at least 4 KiB |
//!
//! It is written as a stream: files are sealed while they arrive, and what is known last comes last. It is read at any
//! place: the directory at the end says where a file lies, and only the 64 KiB chunks under it are decrypted.

use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};

use age::stream::{StreamReader, StreamWriter};
use zeroize::Zeroizing;
use zip::read::ZipFile;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::detach::{self, Detached, Splice};
use super::{Identity, OpenError, Recipient, pad};
use crate::domain::{Attachment, Details, EntryKind, FileName, MediaType, Message, Treatment};
use crate::secret::Secret;

const MESSAGE: &str = "message.txt";
const DETAILS: &str = "details.json";
const PADDING: &str = "padding";

/// Longest message or details that a reader takes into memory, in bytes: four times the largest message a form takes.
const MAX_TEXT_BYTES: u64 = 4 * 1024 * 1024;

type Sink<B> = zip::write::StreamWriter<StreamWriter<Detached<B>>>;

/// An envelope being written. Dropping it unfinished leaves a body that opens for nobody.
pub struct EnvelopeWriter<B: Write> {
    head: Vec<u8>,
    archive: ZipWriter<Sink<B>>,
    files: Vec<Attachment>,
    content_bytes: u64,
}

/// A finished envelope: the age header (with the payload's nonce), and the body written to wherever the caller chose.
pub struct SealedEnvelope<B> {
    /// The age header; without it the body is noise.
    pub head: Vec<u8>,
    /// The age payload.
    pub body: B,
}

/// Same bytes for the same content: no times, no permissions that differ, nothing of the machine.
fn stored() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o600)
}

impl<B: Write> EnvelopeWriter<B> {
    /// Starts an envelope that these recipients can open.
    #[must_use]
    pub fn new(recipients: &[Recipient], body: B) -> Self {
        let (head, writer) = detach::seal_to(recipients, body);
        Self { head, archive: ZipWriter::new_stream(writer), files: Vec::new(), content_bytes: 0 }
    }

    /// Starts the next file; its bytes follow through [`EnvelopeWriter::write_file`].
    ///
    /// # Errors
    /// What the body's writer answers.
    pub fn start_file(
        &mut self,
        name: FileName,
        media_type: MediaType,
        treatment: Option<Treatment>,
    ) -> io::Result<()> {
        let path = format!("files/{:02}.{}", self.files.len() + 1, name.extension());
        self.archive.start_file(path.as_str(), stored())?;
        self.files.push(Attachment { path, name, media_type, bytes: 0, treatment });
        Ok(())
    }

    /// Adds bytes to the file started last.
    ///
    /// # Errors
    /// What the body's writer answers.
    pub fn write_file(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.archive.write_all(bytes)?;
        self.content_bytes += bytes.len() as u64;
        if let Some(file) = self.files.last_mut() {
            file.bytes += bytes.len() as u64;
        }
        Ok(())
    }

    /// Writes message, details (with the files that were added) and padding, and closes the seal.
    ///
    /// # Errors
    /// What the body's writer answers.
    pub fn finish(mut self, message: &Message, details: Details) -> io::Result<SealedEnvelope<B>> {
        let paths: Vec<String> = self.files.iter().map(|file| file.path.clone()).collect();
        let details = Details { files: std::mem::take(&mut self.files), ..details };
        let details = Zeroizing::new(serde_json::to_vec_pretty(&details)?);
        for (name, bytes) in [(MESSAGE, message.text().as_bytes()), (DETAILS, details.as_slice())] {
            self.archive.start_file(name, stored())?;
            self.archive.write_all(bytes)?;
            self.content_bytes += bytes.len() as u64;
        }
        let unpadded = framing_bytes(&paths)? + self.content_bytes;
        let padding = pad::padme(unpadded) - unpadded;
        self.archive.start_file(PADDING, stored())?;
        io::copy(&mut io::repeat(0).take(padding), &mut self.archive)?;
        let body = self.archive.finish()?.into_inner().finish()?.into_body();
        Ok(SealedEnvelope { head: self.head, body })
    }
}

/// Length of the archive around its contents, measured by writing it once with nothing inside: every entry is framed by
/// its name alone, whatever it holds.
fn framing_bytes(file_paths: &[String]) -> io::Result<u64> {
    let mut archive = ZipWriter::new_stream(Vec::new());
    for name in file_paths.iter().map(String::as_str).chain([MESSAGE, DETAILS, PADDING]) {
        archive.start_file(name, stored())?;
    }
    Ok(archive.finish()?.into_inner().len() as u64)
}

/// An envelope opened for reading.
pub struct Envelope<R: Read + Seek> {
    archive: ZipArchive<StreamReader<Splice<R>>>,
    details: Details,
}

impl<R: Read + Seek> Envelope<R> {
    /// Opens an envelope of the kind it should be. Reads its directory and details, nothing else.
    ///
    /// # Errors
    /// [`OpenError`] for another identity, another kind, or damage.
    pub fn open(identity: &Identity, kind: EntryKind, head: Vec<u8>, body: R) -> Result<Self, OpenError> {
        let mut archive = ZipArchive::new(detach::open_as(identity, head, body)?).map_err(|_| OpenError)?;
        let text = read_text(&mut archive, DETAILS)?;
        let details: Details = serde_json::from_str(text.expose()).map_err(|_| OpenError)?;
        if details.kind == kind { Ok(Self { archive, details }) } else { Err(OpenError) }
    }

    /// What the envelope says about itself, when nothing else of it is wanted.
    pub fn into_details(self) -> Details {
        self.details
    }

    /// What the envelope says about itself.
    pub fn details(&self) -> &Details {
        &self.details
    }

    /// The message.
    ///
    /// # Errors
    /// [`OpenError`] for damage.
    pub fn message(&mut self) -> Result<Secret<String>, OpenError> {
        read_text(&mut self.archive, MESSAGE)
    }

    /// Reads file `number`, counted from 0, while the envelope stays open. `None` when there is no such file.
    ///
    /// # Errors
    /// [`OpenError`] for damage.
    pub fn file(&mut self, number: usize) -> Result<Option<impl Read + '_>, OpenError> {
        let Some(file) = self.details.files.get(number) else { return Ok(None) };
        let entry = stored_entry(&mut self.archive, &file.path)?;
        if entry.size() == file.bytes { Ok(Some(entry)) } else { Err(OpenError) }
    }

    /// A reader of file `number`, counted from 0, and what is known of it. `None` when there is no such file.
    ///
    /// # Errors
    /// [`OpenError`] for damage.
    pub fn into_file(mut self, number: usize) -> Result<Option<(Attachment, FileReader<R>)>, OpenError> {
        let Some(file) = self.details.files.get(number).cloned() else { return Ok(None) };
        let start = {
            let entry = stored_entry(&mut self.archive, &file.path)?;
            if entry.size() != file.bytes {
                return Err(OpenError);
            }
            entry.data_start().ok_or(OpenError)?
        };
        let mut content = self.archive.into_inner();
        content.seek(SeekFrom::Start(start)).map_err(|_| OpenError)?;
        let bytes = file.bytes;
        Ok(Some((file, content.take(bytes))))
    }
}

/// Reads one file out of an envelope, decrypting only the chunks it lies in.
pub type FileReader<R> = io::Take<StreamReader<Splice<R>>>;

/// An entry that lies in the archive as it is: what its directory says is what is there.
fn stored_entry<'a, R: Read + Seek>(archive: &'a mut ZipArchive<R>, name: &str) -> Result<ZipFile<'a, R>, OpenError> {
    let entry = archive.by_name(name).map_err(|_| OpenError)?;
    let plain = entry.compression() == CompressionMethod::Stored && entry.compressed_size() == entry.size();
    if plain { Ok(entry) } else { Err(OpenError) }
}

fn read_text<R: Read + Seek>(archive: &mut ZipArchive<R>, name: &str) -> Result<Secret<String>, OpenError> {
    let mut entry = stored_entry(archive, name)?;
    if entry.size() > MAX_TEXT_BYTES {
        return Err(OpenError);
    }
    let size = usize::try_from(entry.size()).map_err(|_| OpenError)?;
    // Never regrown, and with the room a read wants to find the end, where the checksum is compared.
    let mut text = String::with_capacity(size + 64);
    entry.read_to_string(&mut text).map_err(|_| OpenError)?;
    Ok(Secret::new(text))
}

impl SealedEnvelope<Vec<u8>> {
    /// Opens an envelope whose body is in memory.
    ///
    /// # Errors
    /// As [`Envelope::open`].
    pub fn open(self, identity: &Identity, kind: EntryKind) -> Result<Envelope<Cursor<Vec<u8>>>, OpenError> {
        Envelope::open(identity, kind, self.head, Cursor::new(self.body))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use proptest::prelude::*;

    use super::{EnvelopeWriter, SealedEnvelope};
    use crate::crypto::{Identity, pad};
    use crate::domain::{Details, EntryKind, FileName, MediaType, Message};
    use crate::secret::Secret;

    fn sealed(identity: &Identity, files: &[&[u8]]) -> SealedEnvelope<Vec<u8>> {
        let mut writer = EnvelopeWriter::new(&[identity.to_recipient()], Vec::new());
        for bytes in files {
            writer.start_file(FileName::tame("photo.jpg"), MediaType::tame("image/jpeg"), None).unwrap();
            writer.write_file(bytes).unwrap();
        }
        let message = Message::parse(&Secret::new("hello".to_owned()), 10).ok().unwrap();
        let details = Details { people: "the deputy".to_owned(), ..Details::new(EntryKind::Tip) };
        writer.finish(&message, details).unwrap()
    }

    #[test]
    fn what_is_sealed_opens_and_only_as_its_kind_for_its_identity() {
        let identity = Identity::generate();
        let mut envelope = sealed(&identity, &[b"one", b"two"]).open(&identity, EntryKind::Tip).unwrap();
        assert_eq!(envelope.message().unwrap().expose(), "hello");
        assert_eq!(envelope.details().people, "the deputy");
        let (file, mut reader) = envelope.into_file(1).unwrap().unwrap();
        let mut bytes = Vec::new();
        reader.read_to_end(&mut bytes).unwrap();
        assert_eq!((file.path.as_str(), bytes.as_slice()), ("files/02.jpg", b"two".as_slice()));
        assert!(sealed(&identity, &[]).open(&identity, EntryKind::Note).is_err());
        assert!(sealed(&identity, &[]).open(&Identity::generate(), EntryKind::Tip).is_err());
        assert!(sealed(&identity, &[]).open(&identity, EntryKind::Tip).unwrap().into_file(0).unwrap().is_none());
    }

    #[test]
    fn a_text_over_the_limit_is_not_taken_into_memory() {
        let identity = Identity::generate();
        let reads = |bytes: usize| {
            let message = Message::parse(&Secret::new("x".repeat(bytes)), bytes).ok().unwrap();
            let writer = EnvelopeWriter::new(&[identity.to_recipient()], Vec::new());
            let sealed = writer.finish(&message, Details::new(EntryKind::Tip)).unwrap();
            sealed.open(&identity, EntryKind::Tip).unwrap().message().is_ok()
        };
        assert!(reads(4 * 1024 * 1024));
        assert!(!reads(4 * 1024 * 1024 + 1));
    }

    #[test]
    fn a_body_without_its_header_holds_nothing_readable() {
        let sealed = sealed(&Identity::generate(), &[b"one"]);
        assert!(sealed.head.starts_with(b"age-encryption.org/v1\n-> mlkem768x25519 "));
        let body = String::from_utf8_lossy(&sealed.body).into_owned();
        assert!(!body.contains("age-") && !body.contains("hello") && !body.contains("PK\u{3}\u{4}"));
    }

    #[test]
    fn one_file_is_read_though_every_other_chunk_is_damaged() {
        let identity = Identity::generate();
        let big = vec![1; 1 << 20];
        let wanted = vec![2; 1000];
        let mut sealed = sealed(&identity, &[&big, &wanted, &big]);
        for at in [10, 500_000, 1_500_000] {
            sealed.body[at] ^= 1;
        }
        let envelope = sealed.open(&identity, EntryKind::Tip).unwrap();
        let mut bytes = Vec::new();
        envelope.into_file(1).unwrap().unwrap().1.read_to_end(&mut bytes).unwrap();
        assert_eq!(bytes, wanted);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn an_archive_is_a_step_long_whatever_it_holds(sizes in proptest::collection::vec(0usize..200_000, 0..6)) {
            let identity = Identity::generate();
            let files: Vec<Vec<u8>> = sizes.iter().map(|size| vec![0; *size]).collect();
            let sealed = sealed(&identity, &files.iter().map(Vec::as_slice).collect::<Vec<_>>());
            let chunks = sealed.body.len().div_ceil(64 * 1024 + 16);
            let archive = (sealed.body.len() - chunks * 16) as u64;
            prop_assert_eq!(archive, pad::padme(archive));
        }

        #[test]
        fn one_flipped_bit_is_noticed(at in 0usize..6_000, bit in 0u8..8) {
            let identity = Identity::generate();
            let mut sealed = sealed(&identity, &[]);
            let head_bytes = sealed.head.len();
            match sealed.head.get_mut(at) {
                Some(byte) => *byte ^= 1 << bit,
                None => match sealed.body.get_mut(at - head_bytes) {
                    Some(byte) => *byte ^= 1 << bit,
                    None => return Ok(()),
                },
            }
            prop_assert!(sealed.open(&identity, EntryKind::Tip).is_err());
        }
    }
}

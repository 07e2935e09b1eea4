//! An export, opened as its reader opens it: with a key of one's own and without Tipline.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use age::Decryptor;
use tipline::crypto::Identity;
use zip::ZipArchive;

use crate::browser::Answer;

/// What a ZIP holds, by name.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The files of an export, still sealed.
pub(crate) fn unpacked(answer: &Answer) -> Files {
    assert_eq!(answer.status, 200, "{}", answer.text());
    unzipped(answer.body.clone())
}

/// Everything in an export that this key opens: per entry, its files. `None` when the grant does not open.
pub(crate) fn opened(export: &Files, person: &Identity) -> Option<BTreeMap<String, Files>> {
    let key = String::from_utf8(decrypted(export.get("grant.age")?, person)?).ok()?;
    let tip: Identity = key.lines().find(|line| !line.starts_with('#'))?.parse().ok()?;
    let entries = export.iter().filter(|(name, _)| name.starts_with("entries/"));
    entries.map(|(name, sealed)| Some((name.clone(), unzipped(decrypted(sealed, &tip)?)))).collect()
}

/// What a ZIP file holds.
fn unzipped(bytes: Vec<u8>) -> Files {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("it is a ZIP");
    let mut files = Files::new();
    for number in 0..archive.len() {
        let mut file = archive.by_index(number).expect("every file can be read");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("every file can be read");
        files.insert(file.name().expect("names are text").into_owned(), bytes);
    }
    files
}

/// What an age file holds, for somebody with the right key.
fn decrypted(sealed: &[u8], identity: &Identity) -> Option<Vec<u8>> {
    let mut opened = Vec::new();
    let mut reader = Decryptor::new(sealed).ok()?.decrypt(std::iter::once(identity as _)).ok()?;
    reader.read_to_end(&mut opened).ok()?;
    Some(opened)
}

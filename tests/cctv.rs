//! The C2SP/CCTV vectors of the hybrid age recipient: every file in `vectors/cctv/`, opened through the age crate.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use age::{DecryptError, Decryptor, Identity};
use data_encoding::HEXLOWER;
use ring::digest::{SHA256, digest};
use tipline::crypto::hybrid::HybridIdentity;

/// One vector: what should happen, with which keys, to which file.
struct Vector {
    expect: String,
    payload: Option<String>,
    identities: Vec<Box<dyn Identity>>,
    file: Vec<u8>,
}

impl Vector {
    fn read(path: &Path) -> Self {
        let bytes = fs::read(path).expect("the folder lists only files that can be read");
        let end = bytes.windows(2).position(|two| two == b"\n\n").expect("an empty line ends the header");
        let (header, file) = bytes.split_at(end);
        let header = str::from_utf8(header).expect("the header is text");
        let file = file.strip_prefix(b"\n\n").expect("the file was cut there").to_vec();

        let mut vector = Self { expect: String::new(), payload: None, identities: Vec::new(), file };
        for line in header.lines() {
            match line.split_once(": ").expect("a header line is a key and a value") {
                ("expect", value) => value.clone_into(&mut vector.expect),
                ("payload", value) => vector.payload = Some(value.to_owned()),
                ("identity", value) => vector.identities.push(identity(value)),
                ("file key" | "comment", _) => {}
                (key, _) => unreachable!("a vector of another sort: {key}"),
            }
        }
        vector
    }

    /// What opening the file comes to, in the vectors' own words, and what was opened.
    fn open(&self, decryptor: Result<Decryptor<&[u8]>, DecryptError>) -> (&'static str, Vec<u8>) {
        let identities = self.identities.iter().map(AsRef::as_ref);
        let mut plaintext = Vec::new();
        let outcome = match decryptor.and_then(|file| file.decrypt(identities)) {
            Ok(mut reader) => match reader.read_to_end(&mut plaintext) {
                Ok(_) => "success",
                Err(_) => "payload failure",
            },
            Err(DecryptError::NoMatchingKeys) => "no match",
            // age tries a header it cannot parse as one of a later version, so this too is a failure to parse.
            Err(DecryptError::InvalidHeader | DecryptError::UnknownFormat) => "header failure",
            Err(DecryptError::InvalidMac) => "HMAC failure",
            Err(_) => "another failure",
        };
        (outcome, plaintext)
    }
}

fn identity(text: &str) -> Box<dyn Identity> {
    if text.starts_with("AGE-SECRET-KEY-PQ-1") {
        Box::new(text.parse::<HybridIdentity>().expect("a hybrid identity"))
    } else {
        Box::new(text.parse::<age::x25519::Identity>().expect("a classic identity"))
    }
}

fn folder() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/cctv");
    let files = fs::read_dir(folder).expect("the vectors are part of the source");
    let mut paths: Vec<PathBuf> = files.map(|file| file.expect("a readable folder").path()).collect();
    paths.retain(|path| path.file_name().is_some_and(|name| name != "README.md"));
    paths.sort();
    paths
}

#[test]
fn every_vector_ends_as_it_says() {
    let paths = folder();
    assert_eq!(paths.len(), 18, "a vector is missing, or a new one is not counted here");
    for path in paths {
        let vector = Vector::read(&path);
        let file = vector.file.as_slice();
        for decryptor in [Decryptor::new(file), Decryptor::new_buffered(file)] {
            let (outcome, plaintext) = vector.open(decryptor);
            assert_eq!(outcome, vector.expect, "{}", path.display());
            if outcome == "success" {
                let payload = HEXLOWER.encode(digest(&SHA256, &plaintext).as_ref());
                assert_eq!(Some(payload), vector.payload, "{}", path.display());
            } else {
                assert!(plaintext.is_empty() && vector.payload.is_none(), "{}", path.display());
            }
        }
    }
}

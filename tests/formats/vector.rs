//! One vector: a textual header, an empty line, and bytes. Unit tests of the crate read the same files, so this file is
//! a module of both.
//!
//! A header line is `key: value`; `expect` comes first and names the outcome. Bytes that are not text are hexadecimal.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;

/// Set to 1, a test first writes the vectors of its folder that do not exist yet. Files that exist are never touched.
const WRITE: &str = "TIPLINE_WRITE_VECTORS";

pub(crate) struct Vector {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    header: Vec<(String, String)>,
}

impl Vector {
    pub(crate) fn new(name: &str, header: &[(&str, String)], bytes: &[u8]) -> Self {
        let header = header.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
        Self { name: name.to_owned(), bytes: bytes.to_vec(), header }
    }

    /// Writes the vector, unless a file of that name exists.
    pub(crate) fn write(&self, folder: &str) {
        fs::create_dir_all(path(folder)).expect("the source can be written");
        let Ok(mut file) = File::options().write(true).create_new(true).open(path(folder).join(&self.name)) else {
            return;
        };
        let mut whole: Vec<u8> = self.header.iter().flat_map(|(k, v)| format!("{k}: {v}\n").into_bytes()).collect();
        whole.push(b'\n');
        whole.extend(&self.bytes);
        file.write_all(&whole).expect("the source can be written");
    }

    fn read(path: &Path) -> Self {
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        let file = fs::read(path).expect("the folder lists only files that can be read");
        let end = file.windows(2).position(|two| two == b"\n\n").expect("an empty line ends the header");
        let (header, bytes) = file.split_at(end);
        let line = |line: &str| {
            let (key, value) = line.split_once(": ").expect("a header line is a key and a value");
            (key.to_owned(), value.to_owned())
        };
        let header = str::from_utf8(header).expect("the header is text").lines().map(line).collect();
        let bytes = bytes.strip_prefix(b"\n\n").expect("the file was cut there").to_vec();
        Self { name, bytes, header }
    }

    /// Every value of this key, in order.
    pub(crate) fn all(&self, key: &str) -> Vec<&str> {
        self.header.iter().filter(|(found, _)| found == key).map(|(_, value)| value.as_str()).collect()
    }

    /// The value of a key that this vector must have once.
    pub(crate) fn text(&self, key: &str) -> &str {
        match self.all(key).as_slice() {
            [value] => value,
            found => unreachable!("{}: {} times {key}", self.name, found.len()),
        }
    }

    pub(crate) fn hex(&self, key: &str) -> Vec<u8> {
        HEXLOWER.decode(self.text(key).as_bytes()).expect("hexadecimal in lower case")
    }

    pub(crate) fn array<const N: usize>(&self, key: &str) -> [u8; N] {
        self.hex(key).try_into().expect("a value of the length of its kind")
    }
}

/// The vectors of a folder, all of them.
pub(crate) fn folder(name: &str) -> Vec<Vector> {
    let files = fs::read_dir(path(name)).expect("the vectors are part of the source");
    let mut paths: Vec<PathBuf> = files.map(|file| file.expect("a readable folder").path()).collect();
    paths.sort();
    paths.iter().map(|path| Vector::read(path)).collect()
}

/// Whether missing vectors are to be written.
pub(crate) fn writing() -> bool {
    std::env::var(WRITE).is_ok_and(|value| value == "1")
}

fn path(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(folder)
}

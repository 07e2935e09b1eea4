//! Large files in a server that must stay small: films of gigabytes as a stream, and files that fill a child.

use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};
use std::process::Command;

use tipline::clean::{Cleaner, MAX_BYTES, Outcome};

/// Says that this process measures itself; nobody else sets it.
const MEASURED: &str = "TIPLINE_TEST_MEASURED";
const GIBIBYTE: u64 = 1024 * 1024 * 1024;

/// A film of three gibibytes that is not there: boxes at its front and its end, and between them one sample of sevens.
struct Film {
    front: Vec<u8>,
    end: Vec<u8>,
    length: u64,
    at: u64,
}

fn boxed(kind: [u8; 4], content: &[&[u8]]) -> Vec<u8> {
    let content = content.concat();
    let length = u32::try_from(content.len() + 8).expect("it is small");
    [length.to_be_bytes().as_slice(), &kind, &content].concat()
}

impl Film {
    fn new() -> Self {
        let sample = 3 * GIBIBYTE;
        let mut front = boxed(*b"ftyp", &[b"isom\0\0\0\0isom"]);
        front.extend([0, 0, 0, 1]);
        front.extend(b"mdat");
        front.extend((sample + 16).to_be_bytes());
        let place = u64::try_from(front.len()).expect("it is small");
        let handler = boxed(*b"hdlr", &[&[0; 8], b"vide", &[0; 12], b"mark\0"]);
        let tables = boxed(
            *b"stbl",
            &[
                &boxed(*b"stsd", &[&[0; 8]]),
                &boxed(*b"stts", &[&[0; 8]]),
                &boxed(*b"stsc", &[&[0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1]]),
                &boxed(*b"stsz", &[&[0; 4], &0xc000_0000u32.to_be_bytes(), &1u32.to_be_bytes()]),
                &boxed(*b"co64", &[&[0, 0, 0, 0, 0, 0, 0, 1], &place.to_be_bytes()]),
            ],
        );
        let media =
            boxed(*b"mdia", &[&boxed(*b"mdhd", &[&[0; 4], b"mark", &[0; 16]]), &handler, &boxed(*b"minf", &[&tables])]);
        let track = boxed(*b"trak", &[&boxed(*b"tkhd", &[&[0; 4], b"mark", &[0; 76]]), &media]);
        let end =
            boxed(*b"moov", &[&boxed(*b"mvhd", &[&[0; 4], b"mark", &[0; 92]]), &track, &boxed(*b"udta", &[b"mark"])]);
        let length = place + sample + u64::try_from(end.len()).expect("it is small");
        Self { front, end, length, at: 0 }
    }
}

impl Read for Film {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let end_at = self.length - self.end.len() as u64;
        let from = match self.at {
            at if at < self.front.len() as u64 => self.front.get(usize::try_from(at).unwrap_or(usize::MAX)..),
            at if at >= end_at => self.end.get(usize::try_from(at - end_at).unwrap_or(usize::MAX)..),
            at => {
                let count = to.len().min(usize::try_from(end_at - at).unwrap_or(usize::MAX));
                to.iter_mut().take(count).for_each(|byte| *byte = 7);
                self.at += count as u64;
                return Ok(count);
            }
        };
        let count = from.unwrap_or_default().read(to)?;
        self.at += count as u64;
        Ok(count)
    }
}

impl Seek for Film {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.at = match to {
            SeekFrom::Start(at) => at,
            SeekFrom::End(by) => self.length.saturating_add_signed(by),
            SeekFrom::Current(by) => self.at.saturating_add_signed(by),
        };
        Ok(self.at)
    }
}

/// Counts, and remembers the end.
#[derive(Default)]
struct Sink {
    count: u64,
    sevens: u64,
    last: Vec<u8>,
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.count += bytes.len() as u64;
        self.sevens += if bytes.iter().all(|byte| *byte == 7) { bytes.len() as u64 } else { 0 };
        self.last = bytes.to_vec();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The most memory this process has had, in KiB.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("it is there");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("it says so");
    line.trim().trim_end_matches(" kB").parse().expect("it is a number")
}

#[test]
fn measured() {
    if std::env::var_os(MEASURED).is_none() {
        return; // it runs in the process that the test below starts
    }
    let cleaner = Cleaner::of_program(env!("CARGO_BIN_EXE_tipline"));
    let before = most_memory();
    let (mut film, mut out) = (Film::new(), Sink::default());
    assert!(matches!(cleaner.clean(&mut film, &mut out).unwrap(), Outcome::Cleaned(found) if !found.is_empty()));
    assert_eq!(out.count, film.length);
    assert!(out.sevens > 2 * GIBIBYTE, "the sample is there: {}", out.sevens);
    assert!(!out.last.windows(4).any(|there| there == b"mark"));
    println!("\nFILM {}", most_memory() - before);

    // As large as a child takes. The file itself counts: it is held here, and in a server it is not.
    let mut picture = b"\xff\xd8\xff\xda\0\x02".to_vec();
    picture.resize(MAX_BYTES - 2, 0x11);
    picture.extend(b"\xff\xd9");
    let before = most_memory();
    let mut out = Sink::default();
    assert!(matches!(cleaner.clean(&mut Cursor::new(&picture), &mut out).unwrap(), Outcome::Cleaned(_)));
    assert_eq!(out.count, MAX_BYTES as u64);
    println!("\nPICTURE {}", most_memory() - before);
}

#[test]
fn the_servers_memory_stays_flat_whatever_is_cleaned() {
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "large::measured", "--nocapture", "--test-threads", "1"])
        .env(MEASURED, "")
        .output()
        .unwrap();
    let said = String::from_utf8(child.stdout).unwrap();
    for what in ["FILM ", "PICTURE "] {
        let grown = said.lines().find_map(|line| line.strip_prefix(what)).unwrap_or_else(|| unreachable!("{said}"));
        let grown: u64 = grown.parse().unwrap();
        assert!(grown < 4096, "{what}took {grown} KiB more");
    }
}

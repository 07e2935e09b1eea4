//! The child process of the real program: behind its walls before the first byte, and harmless whatever it is given.

use std::fs;
use std::io::{BufRead as _, BufReader, Cursor, Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use seccompiler::{BpfProgram, SeccompAction, SeccompFilter};
use tipline::clean::{Cleaner, MAX_BYTES, Outcome, Why};

const PROGRAM: &str = env!("CARGO_BIN_EXE_tipline");

fn child(command: &mut Command) -> Child {
    command.arg("clean-one").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program is built")
}

/// What the server makes of a file.
pub(crate) fn cleaned(file: &[u8]) -> (Outcome, Vec<u8>) {
    let mut out = Vec::new();
    let outcome = Cleaner::of_program(PROGRAM).clean(&mut Cursor::new(file), &mut out).expect("memory can be read");
    (outcome, out)
}

#[test]
fn the_child_is_behind_its_walls_before_it_reads_a_byte() {
    let mut child = child(&mut Command::new(PROGRAM));
    let about = |what: &str| fs::read_to_string(format!("/proc/{}/{what}", child.id())).unwrap_or_default();
    let mut looks = 0;
    while !about("status").contains("Seccomp:\t2") {
        looks += 1;
        assert!(looks < 10_000 && !about("status").contains("State:\tZ"), "it waits or ended without being restricted");
        sleep(Duration::from_millis(5)); // it is starting; nothing was written to it
    }
    assert!(about("status").contains("NoNewPrivs:\t1"));
    let limits = about("limits");
    for (what, most) in [
        ("Max open files", "0"),
        ("Max core file size", "0"),
        ("Max file size", "0"),
        ("Max address space", "805306368"),
        ("Max cpu time", "30"),
    ] {
        let line = limits.lines().find(|line| line.starts_with(what)).unwrap();
        assert_eq!(line[26..].split_whitespace().take(2).collect::<Vec<_>>(), [most, most], "{what}");
    }
    drop(child.stdin.take());
    let mut said = Vec::new();
    child.stdout.take().unwrap().read_to_end(&mut said).unwrap();
    assert_eq!(said, [1, 1, 0, 0, 0, 0, 0, 0], "an empty file is of no known format");
    assert!(child.wait().unwrap().success());
}

#[test]
fn cleaning_works_here() {
    assert!(Cleaner::of_program(PROGRAM).works());
}

#[test]
fn it_works_as_another_user_too() {
    if !rustix::process::getuid().is_root() {
        return; // cleaning_works_here was it
    }
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let program = folder.path().join("tipline");
    fs::copy(PROGRAM, &program).unwrap();
    let mut child =
        child(Command::new("setpriv").args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(program));
    child.stdin.take().unwrap().write_all(b"GIF89a\x01\0\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;").unwrap();
    let mut said = Vec::new();
    child.stdout.take().unwrap().read_to_end(&mut said).unwrap();
    assert_eq!(said.get(..2), Some([1, 0].as_slice()), "cleaned");
    assert!(child.wait().unwrap().success());
}

#[test]
fn what_is_larger_than_memory_allows_is_refused_and_not_swallowed() {
    let mut file = b"\xff\xd8\xff\xda\0\x02".to_vec();
    file.resize(MAX_BYTES + 1, 0x11);
    assert_eq!(cleaned(&file).0, Outcome::Refused(Why::TooLarge));
    file.truncate(MAX_BYTES - 2);
    file.extend(b"\xff\xd9");
    assert!(matches!(cleaned(&file), (Outcome::Cleaned(_), out) if out == file), "and one byte less is cleaned");
}

#[test]
fn a_picture_that_multiplies_itself_ends_the_child_and_nothing_else() {
    // A thousand strips that are all the same half of the file.
    let mut file = b"II*\0\x08\0\0\0\x02\0".to_vec();
    for (tag, at) in [(273u16, 38u32), (279, 4038)] {
        file.extend(tag.to_le_bytes());
        file.extend([4, 0]);
        file.extend(1000u32.to_le_bytes());
        file.extend(at.to_le_bytes());
    }
    file.extend([0; 4]);
    file.extend((0..1000).flat_map(|_| 8038u32.to_le_bytes()));
    file.extend((0..1000).flat_map(|_| (32 * 1024 * 1024u32).to_le_bytes()));
    file.resize(8038 + 32 * 1024 * 1024, 0x11);
    assert_eq!(cleaned(&file).0, Outcome::Refused(Why::TooLarge));
    assert!(Cleaner::of_program(PROGRAM).works(), "and the next file is cleaned");
}

#[test]
fn a_document_that_unpacks_to_gigabytes_is_refused() {
    use zip::write::SimpleFileOptions;
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    archive.start_file("[Content_Types].xml", packed).unwrap();
    archive.write_all(b"<Types/>").unwrap();
    archive.start_file("word/document.xml", packed).unwrap();
    let zeros = vec![b' '; 1024 * 1024];
    for _ in 0..1024 {
        archive.write_all(&zeros).unwrap();
    }
    let bomb = archive.finish().unwrap().into_inner();
    assert!(bomb.len() < 8 * 1024 * 1024, "{} bytes", bomb.len());
    assert_eq!(cleaned(&bomb).0, Outcome::Refused(Why::TooLarge));
    assert!(Cleaner::of_program(PROGRAM).works(), "and the next file is cleaned");
}

#[test]
fn a_document_that_is_made_to_break_its_reader_is_refused() {
    let deep =
        [b"%PDF-1.7\n1 0 obj\n".as_slice(), &b"[".repeat(8 * 1024 * 1024), b"\nendobj\ntrailer <</Root 1 0 R>>\n"]
            .concat();
    let endless = b"%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>> endobj\ntrailer <</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF";
    for file in [deep.as_slice(), endless] {
        let outcome = cleaned(file).0;
        assert!(matches!(outcome, Outcome::Refused(_) | Outcome::Cleaned(_)), "{outcome:?}");
        assert!(Cleaner::of_program(PROGRAM).works(), "and the next file is cleaned");
    }
    assert!(matches!(cleaned(&deep).0, Outcome::Refused(_)));
}

#[test]
fn what_cannot_be_cleaned_is_said_to_be_so() {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("a.txt", zip::write::SimpleFileOptions::default()).unwrap();
    let archive = archive.finish().unwrap().into_inner();
    for (file, why) in [
        (archive.as_slice(), Why::CannotClean),
        (b"7z\xbc\xaf\x27\x1c\0\x04", Why::CannotClean),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Why::CannotClean),
        (b"II*\0\x10\0\0\0CR\x02\0", Why::CannotClean),
        (b"{\\rtf1{\\info{\\author Handler R}}}", Why::CannotClean),
        (b"From: someone", Why::CannotClean),
        (b"MZ\x90\0\x03", Why::Unknown),
        (b"", Why::Unknown),
        (b"\x89PNG\r\n\x1a\n", Why::Damaged),
        (b"PK\x03\x04", Why::Damaged),
        (b"%PDF-1.7", Why::Damaged),
    ] {
        assert_eq!(cleaned(file), (Outcome::Refused(why), Vec::new()), "{}", file.escape_ascii());
    }
}

#[test]
fn the_unit_in_the_readme_lets_the_child_put_itself_behind_its_walls() {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let filter = readme.lines().find(|line| line.starts_with("SystemCallFilter=@system-service")).unwrap();
    for call in ["landlock_create_ruleset", "landlock_restrict_self", "seccomp"] {
        assert!(filter.split(' ').any(|named| named == call), "{call}: systemd kills whoever makes it");
    }
}

/// Starts a server and answers what it says until it says where handlers go.
fn said_at_start(prepare: impl FnOnce() + Send + 'static) -> String {
    std::thread::spawn(move || {
        prepare();
        let folder = tempfile::tempdir().expect("there is room");
        let config = folder.path().join("tipline.toml");
        fs::write(&config, "intake = \"127.0.0.1:0\"\ndesk = \"127.0.0.1:0\"\n").expect("there is room");
        let mut server = Command::new(PROGRAM)
            .arg("--config")
            .arg(&config)
            .arg("--data")
            .arg(folder.path().join("data"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program is built");
        let mut lines = BufReader::new(server.stdout.take().expect("it is a pipe")).lines();
        let mut said = String::new();
        while let Some(Ok(line)) = lines.next() {
            said += &line;
            if line.starts_with("Handlers:") {
                break;
            }
        }
        server.kill().expect("it runs");
        server.wait().expect("it was ours");
        said
    })
    .join()
    .expect("it went on")
}

#[test]
fn a_server_that_cannot_clean_says_so_when_it_starts() {
    let can = said_at_start(|| ());
    assert!(can.contains("Handlers:") && !can.contains("Hidden data cannot be removed"), "{can}");
    // What follows from here is refused the system call by which a process gives up others.
    let cannot = said_at_start(|| {
        let rules = [(libc::SYS_seccomp, Vec::new())].into_iter().collect();
        let refused = SeccompAction::Errno(u32::try_from(libc::EPERM).expect("it is small"));
        let architecture = std::env::consts::ARCH.try_into().expect("it is known");
        let filter: BpfProgram = SeccompFilter::new(rules, SeccompAction::Allow, refused, architecture)
            .and_then(TryInto::try_into)
            .expect("it is a filter");
        seccompiler::apply_filter(&filter).expect("the kernel knows filters");
    });
    assert!(cannot.contains("Handlers:") && cannot.contains("Hidden data cannot be removed"), "{cannot}");
}

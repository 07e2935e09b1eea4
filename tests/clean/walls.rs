//! What somebody could do who got hold of the child: the same attempts before and behind each of its walls, in processes
//! of this test that put themselves behind them as the child does.

use std::fs::File;
use std::io::ErrorKind;
use std::net::{TcpStream, UdpSocket};
use std::os::unix::net::UnixStream;
use std::process::{Command, Stdio};
use std::thread;

use tipline::clean::{Wall, restrict};

/// Says which walls a process of the tests is to stand behind; nobody else sets it.
const WALLS: &str = "TIPLINE_TEST_WALLS";

/// What somebody would try who got hold of the child, and what the system said.
fn attempts() -> Vec<(&'static str, Option<ErrorKind>)> {
    fn error<T>(outcome: std::io::Result<T>) -> Option<ErrorKind> {
        outcome.err().map(|error| error.kind())
    }
    vec![
        ("read a file", error(File::open("/etc/passwd"))),
        ("look into a folder", error(std::fs::read_dir("/"))),
        ("write a file", error(File::create(std::env::temp_dir().join("tipline-must-not-be")))),
        ("remove a file", error(std::fs::remove_file("/tipline-is-not-there"))),
        ("open a TCP socket", error(TcpStream::connect("127.0.0.1:9"))),
        ("open a UDP socket", error(UdpSocket::bind("127.0.0.1:0"))),
        ("open a unix socket", error(UnixStream::pair())),
        ("execute a program", error(Command::new("/bin/true").stdin(Stdio::null()).status())),
        ("start a thread", error(thread::Builder::new().spawn(|| ()))),
        ("give itself more memory", error(limit_again())),
    ]
}

fn limit_again() -> std::io::Result<()> {
    let more = rustix::process::Rlimit { current: None, maximum: None };
    Ok(rustix::process::setrlimit(rustix::process::Resource::Core, more)?)
}

#[test]
fn inside() {
    let Ok(walls) = std::env::var(WALLS) else { return }; // it runs in the processes that the other tests start
    for wall in walls.chars() {
        restrict(match wall {
            'l' => Wall::Limits,
            'f' => Wall::Files,
            _ => Wall::Calls,
        })
        .expect("it can be started");
    }
    for (what, said) in attempts() {
        println!("\nATTEMPT {what}: {said:?}");
    }
}

/// Runs [`inside`] in a process of its own, behind these walls, and answers what was said to each attempt.
fn behind(walls: &str) -> Vec<(String, String)> {
    let child = Command::new(std::env::current_exe().expect("this test has a file"))
        .args(["--exact", "walls::inside", "--nocapture", "--test-threads", "1"])
        .env(WALLS, walls)
        .output()
        .expect("it can be started");
    let said = String::from_utf8(child.stdout).expect("it speaks plainly");
    said.lines()
        .filter_map(|line| line.strip_prefix("ATTEMPT ")?.split_once(": "))
        .map(|(what, said)| (what.to_owned(), said.to_owned()))
        .collect()
}

#[test]
fn without_walls_the_attempts_succeed() {
    let said = behind("");
    assert_eq!(said.len(), 10);
    for (what, said) in said {
        let expected = match what.as_str() {
            "open a TCP socket" => "Some(ConnectionRefused)",
            "remove a file" => "Some(NotFound)",
            _ => "None",
        };
        if what != "give itself more memory" {
            assert_eq!(said, expected, "{what}");
        }
    }
}

#[test]
fn the_child_can_neither_open_nor_connect_nor_execute() {
    let said = behind("lfc");
    assert_eq!(said.len(), 10);
    for (what, said) in said {
        assert_eq!(said, "Some(PermissionDenied)", "{what}");
    }
}

#[test]
fn where_the_kernel_has_no_landlock_the_list_of_calls_is_enough() {
    let said = behind("lc");
    assert_eq!(said.len(), 10);
    for (what, said) in said {
        assert_eq!(said, "Some(PermissionDenied)", "{what}");
    }
}

#[test]
fn where_the_list_of_calls_failed_files_would_still_be_out_of_reach() {
    let said = behind("lf");
    assert_eq!(said.len(), 10);
    for (what, said) in said.iter().filter(|(what, _)| what.contains("file") || what.contains("folder")) {
        assert_ne!(said, "None", "{what}");
    }
}

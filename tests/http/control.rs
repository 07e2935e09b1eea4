//! Commands reach the running server by a socket in its data folder, and nobody else does.

use std::fs::{self, Permissions};
use std::io::{Read, Write};
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::{Command, Output};
use std::time::{Duration, UNIX_EPOCH};

use tipline::clock::Clock;
use tipline::control::{Request, Response, Status, ask};

use crate::app::App;

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn a_command_reaches_the_server_on_its_folder_and_the_folder_itself_when_nobody_runs() {
    let mut app = App::new();
    let socket = app.data().join("control");
    let running = app.run(&["status"]);
    assert!(running.status.success());
    assert_eq!(
        said(&running),
        format!("A server is running, version {}; channels: 2, people: 4.\n", env!("CARGO_PKG_VERSION"))
    );
    let status = Status { set_up: true, channels: 2, people: 4 };
    let answer = ask(&app.data(), Clock::Wall, &Request::Status).unwrap();
    assert!(matches!(answer, Response::Status(found) if found == status));

    app.stop();
    assert!(!socket.exists(), "an orderly stop takes the socket away");
    let stopped = app.run(&["status"]);
    assert!(!stopped.status.success());
    assert_eq!(said(&stopped), "No server is running on this folder.\n");
    let answer = ask(&app.data(), Clock::Wall, &Request::Status).unwrap();
    assert!(matches!(answer, Response::Status(found) if found == status), "done on the folder itself");

    app.start();
    app.crash(); // the socket of the killed server is there, and replaced
    assert!(app.run(&["status"]).status.success());
    app.kill();
    app.run(&["status"]);
    assert!(matches!(ask(&app.data(), Clock::Wall, &Request::Status), Ok(Response::Status(_))));
}

#[test]
fn a_folder_without_tipline_data_is_said_to_be_none() {
    let dir = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_tipline"))
        .args(["status", "--data"])
        .arg(dir.path().join("nowhere"))
        .output()
        .unwrap();
    assert!(!output.status.success());
    assert!(said(&output).ends_with("there is no Tipline data here\n"), "{}", said(&output));
}

#[test]
fn a_folder_with_a_path_too_long_for_a_socket_is_reached_all_the_same() {
    let mut app = App::empty_at(&["a folder far away"; 12].join("/"));
    assert!(app.data().as_os_str().len() > 200);
    let output = app.run(&["status"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).ends_with("the site is not set up yet.\n"));
    app.stop();
    assert!(!app.data().join("control").exists());
}

#[test]
fn the_control_socket_is_for_the_folders_owner_alone() {
    let app = App::new();
    let socket = app.data().join("control");
    let there = fs::symlink_metadata(&socket).unwrap();
    assert!(there.file_type().is_socket());
    assert_eq!(there.mode() & 0o777, 0o600);
    assert_eq!(fs::metadata(app.data()).unwrap().mode() & 0o777, 0o700);

    if !rustix::process::geteuid().is_root() {
        println!("LEFT OUT: being another user needs root");
        return;
    }
    // With the first two locks opened by hand the third one holds: the server looks who is on the other side.
    fs::set_permissions(app.data().parent().unwrap(), Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(app.data(), Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(&socket, Permissions::from_mode(0o666)).unwrap();
    let program = app.data().parent().unwrap().join("tipline");
    fs::copy(env!("CARGO_BIN_EXE_tipline"), &program).unwrap();
    let as_user = |user: u32| {
        Command::new(&program).current_dir("/").args(["status", "--data"]).arg(app.data()).uid(user).output().unwrap()
    };
    let ours = as_user(0);
    assert!(ours.status.success(), "{}", said(&ours));
    let other = as_user(65_534);
    assert!(!other.status.success());
    assert!(said(&other).contains("did not answer"), "{}", said(&other));
}

#[test]
fn nothing_that_is_said_to_the_control_socket_hurts_the_server() {
    let app = App::new();
    let socket = app.data().join("control");
    let connect = || UnixStream::connect(&socket).unwrap();
    for seed in 0..200u32 {
        let mut stream = connect();
        // Lengths that are too long, cut off or right, and bytes that are no question.
        let noise: Vec<u8> = (0..seed).map(|at| (at ^ seed).wrapping_mul(0x9e37_79b9).to_be_bytes()[0]).collect();
        let length = match seed % 4 {
            0 => u32::MAX,
            1 => seed.saturating_add(1),
            _ => seed,
        };
        let _ = stream.write_all(&length.to_be_bytes());
        let _ = stream.write_all(&noise); // it may have hung up already
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer); // an answer, or none
    }
    // Somebody who says nothing takes a place, not the server; somebody who hangs up takes none.
    let silent: Vec<UnixStream> = (0..50).map(|_| connect()).collect();
    assert_eq!(app.source().get("/").status, 200);
    drop(silent);
    let mut last = String::new();
    for _ in 0..100 {
        let output = app.run(&["status"]);
        if output.status.success() {
            return;
        }
        last = said(&output);
        std::thread::sleep(Duration::from_millis(50));
    }
    unreachable!("{last}");
}

#[test]
fn the_sockets_own_time_tells_the_day_and_nothing_finer() {
    let app = App::new();
    tipline::store::level_tree(&app.data(), Clock::Wall.today()).unwrap(); // what the server does every ten seconds
    let modified = fs::symlink_metadata(app.data().join("control")).unwrap().modified().unwrap();
    assert_eq!(modified.duration_since(UNIX_EPOCH).unwrap().as_secs() % (24 * 60 * 60), 0);
}

//! The receipt page is a promise: whatever moment the server is killed at, what was acknowledged is there and opens, and
//! nothing is half there. (A kill, not a power cut: the kernel still holds what was written.)

use std::io::{self, Write};
use std::net::TcpStream;
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use tipline::crypto::random_bytes;

use crate::app::{App, WING};
use crate::browser::{Answer, read_answer};
use crate::disk::long_run;

/// Kills in one run, and in a long one.
const KILLS: usize = 30;
const LONG_KILLS: usize = 300;
/// Sources sending at once.
const SENDERS: usize = 4;

#[test]
fn what_was_acknowledged_survives_a_kill_at_any_moment() {
    let (started, kills) = (Instant::now(), if long_run() { LONG_KILLS } else { KILLS });
    let mut app = App::new();
    let path = app.channel(WING);
    let form = app.source().get(&path).form(&path);
    let mut kept = 0;
    for round in 0..kills {
        let receipts = Mutex::new(Vec::new());
        let site = app.source().connect().peer_addr().unwrap();
        let head = |bytes: usize| {
            let (kind, length) = ("multipart/form-data; boundary=XXXX", bytes.to_string());
            app.source().head("POST", &path, &[("Content-Type", kind), ("Content-Length", &length)])
        };
        let boundary = String::from_utf8(form.body()).unwrap().lines().next().unwrap()[2..].to_owned();
        thread::scope(|scope| {
            for sender in 0..SENDERS {
                let (receipts, form, head, boundary) = (&receipts, &form, &head, &boundary);
                let sending = move || {
                    for number in 0.. {
                        let mut sent = form.clone().text("message", &format!("tip {round} {sender} {number}"));
                        if number % 3 == 1 {
                            sent = sent.file("photo.pdf", &vec![7; 100_000]);
                        }
                        let body = sent.body();
                        let request = [head(body.len()).replace("XXXX", boundary).as_bytes(), &body].concat();
                        match ask(site, &request) {
                            Some(answer) if answer.status == 201 => receipts.lock().unwrap().push(answer.receipt()),
                            _ => return, // the server is gone
                        }
                    }
                };
                scope.spawn(sending);
            }
            thread::sleep(Duration::from_millis(20 + u64::from(random_bytes::<1>()[0]))); // any moment
            app.kill();
        });
        app.crash();
        assert!(!app.said().contains("damaged"), "{}", app.said());
        let receipts = receipts.into_inner().unwrap();
        for receipt in &receipts {
            assert_eq!(app.back_with(receipt).get("/conversation").status, 200);
        }
        kept += receipts.len();
    }
    assert!(kept > kills, "the server was killed before it could keep anything: {kept}");
    app.stop();
    let report = tipline::boot::check(&app.data()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(report.len(), 1, "{report:?}");
    let seconds = started.elapsed().as_secs();
    let _ = writeln!(io::stderr(), "{kills} kills: {kept} tips acknowledged, none lost, {seconds} s");
}

/// Sends a request; `None` when the server goes away before it has answered.
fn ask(site: std::net::SocketAddr, request: &[u8]) -> Option<Answer> {
    let mut socket = TcpStream::connect(site).ok()?;
    socket.write_all(request).ok()?;
    read_answer(&mut socket)
}

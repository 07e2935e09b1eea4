//! Told to stop, the server finishes what is under way, turns away what comes with a page, and closes its folder.

use std::io::Write;
use std::net::TcpStream;

use crate::app::{App, HANDLER_A, WING};
use crate::browser::{MULTIPART, read_answer};

/// More than the pieces a connection swallows unread.
const FILE_BYTES: usize = 3_000_000;

/// The first half of a tip on its way, and the second.
fn half_a_tip(app: &App) -> (TcpStream, Vec<u8>) {
    let (source, path) = (app.source(), app.channel(WING));
    let form = source.get(&path).form(&path).text("message", "sent before the end").file("a.bin", &vec![7; FILE_BYTES]);
    let mut first = form.body();
    let second = first.split_off(FILE_BYTES / 2);
    let length = (first.len() + second.len()).to_string();
    let mut socket = source.connect();
    let head = source.head("POST", &path, &[("Content-Type", MULTIPART), ("Content-Length", &length)]);
    socket.write_all(&[head.as_bytes(), &first].concat()).expect("the server reads");
    while app.sealed().is_empty() {
        std::thread::yield_now(); // until the first piece is sealed: the form is under way
    }
    (socket, second)
}

/// Tells the server to stop, and waits until it has heard.
fn close(app: &App) {
    app.tell_to_stop();
    while app.source().get("/").status != 503 {
        std::thread::yield_now();
    }
}

#[test]
fn what_is_under_way_is_finished_and_what_comes_meanwhile_gets_a_page() {
    let mut app = App::new();
    let handler_a = app.handler(HANDLER_A);
    let (source, path) = (app.source(), app.channel(WING));
    let form = source.get(&path).form(&path).text("message", "sent too late").file("b.bin", &vec![8; 100_000]);
    let (mut socket, rest) = half_a_tip(&app);
    close(&app);
    let late = source.send(&path, &form);
    assert_eq!((late.status, late.header("retry-after")), (503, Some("60")));
    assert!(late.alert().contains("not been kept") && late.shows("sent too late"), "{}", late.text());
    assert_eq!(late.header("cache-control"), Some("no-store"));
    let desk = handler_a.get("/");
    assert!(desk.status == 503 && desk.alert().contains("restarted") && !desk.shows("report,"), "{}", desk.text());
    socket.write_all(&rest).unwrap();
    let receipt = read_answer(&mut socket).expect("what was under way is answered").receipt();
    drop(socket);
    assert!(app.stopped_by_itself().ends_with("Stopped.\n"));
    let report = tipline::command::check(&app.data()).unwrap();
    assert!(
        report.len() == 1 && report[0].starts_with("All is well: read 1 tips with 1 entries and 1 large files"),
        "{report:?}"
    );
    app.start();
    assert_eq!(app.back_with(&receipt).get("/conversation").status, 200);
    let again = app.stranger();
    again.set_cookie(&handler_a.cookie().unwrap());
    assert_eq!(again.get("/").status, 303, "nobody is signed in any more");
}

#[test]
fn a_second_signal_stops_at_once_and_nothing_is_half_kept() {
    let mut app = App::new();
    let (_socket, _) = half_a_tip(&app);
    close(&app);
    app.tell_to_stop();
    app.stopped_by_itself();
    app.start();
    assert!(!app.said().contains("damaged") && app.sealed().is_empty(), "{}", app.said());
    app.stop();
    let report = tipline::command::check(&app.data()).unwrap();
    assert!(
        report.len() == 1 && report[0].starts_with("All is well: read 0 tips with 0 entries and 0 large files"),
        "{report:?}"
    );
}

#[test]
fn the_end_is_not_put_off_for_longer_than_the_settings_say() {
    let mut app = App::with("stop_seconds = 1\n");
    let (_socket, _) = half_a_tip(&app);
    app.tell_to_stop();
    app.stopped_by_itself();
    app.start();
    assert!(app.sealed().is_empty());
}

#[test]
fn whoever_leaves_or_looks_at_a_receipt_while_the_server_stops_is_not_turned_away() {
    let mut app = App::new();
    let (source, path) = (app.source(), app.channel(WING));
    let sent = source.send(&path, &source.get(&path).form(&path).text("message", "just in time"));
    let hidden = sent.hidden("/receipt").remove(0).1;
    let (socket, _) = half_a_tip(&app);
    close(&app);
    let left = source.submit("/leave", &[]);
    assert_eq!(left.status, 200);
    assert!(left.header("clear-site-data").is_some() && !left.shows("report"), "{}", left.text());
    let slip = source.submit("/receipt", &[("token", &hidden), ("first", "zzyzx"), ("second", "zzyzx")]);
    assert_eq!((slip.status, slip.inside("receipt")), (422, sent.receipt()));
    assert_eq!(source.submit("/receipt", &[("token", &hidden)]).status, 400);
    assert_eq!(source.get("/leave").status, 503);
    drop(socket);
    assert!(app.stopped_by_itself().ends_with("Stopped.\n"));
}

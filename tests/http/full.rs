//! A disk without room, a disk that fails, no files left to open: a clear page, nothing half kept, and everything that
//! was acknowledged is there afterwards.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, UNIX_EPOCH};

use rustix::process::{Resource, Rlimit, getrlimit, prlimit};
use tipline::clock::Clock;

use crate::app::{App, HANDLER_A, OVERSEER, WING};
use crate::browser::{Answer, Form, MULTIPART, Visitor, read_answer};
use crate::disk::{Disk, with_disks};
use crate::life::press;

const MIB: u64 = 1024 * 1024;
/// Above both floors, so that filling is what passes them, in MiB.
const DISK_MEBIBYTES: u64 = 1024;

fn send(app: &App, fill: impl FnOnce(Form) -> Form) -> Answer {
    let (source, path) = (app.source(), app.channel(WING));
    source.send(&path, &fill(source.get(&path).form(&path)))
}

/// Nothing was stored, the page says so, and what was written is on it.
fn given_back(answer: &Answer, text: &str) {
    assert_eq!(answer.status, 507, "{}", answer.text());
    let said = answer.alert();
    assert!(said.contains("no room left") && said.contains("Nothing was stored"), "{said}");
    assert!(answer.shows(text));
}

#[test]
fn a_full_disk_gives_everything_back_and_is_no_matter_once_there_is_room() {
    with_disks("full::a_full_disk_gives_everything_back_and_is_no_matter_once_there_is_room", || {
        let disk = Disk::new(DISK_MEBIBYTES);
        let mut app = App::on(disk.data());
        let receipt =
            app.tip_with(WING, |_, form| form.text("message", "while there was room").file("a.bin", &vec![1; 50_000]));
        let (source, handler_a) = (app.back_with(&receipt), app.handler(HANDLER_A));
        let tip = handler_a.get("/").link("/tips/");
        let reply = format!("{tip}/reply");

        disk.leave(200 * MIB);
        given_back(
            &send(&app, |form| form.text("message", "a large one").file("b.bin", &vec![2; 100_000])),
            "a large one",
        );
        let short = send(&app, |form| form.text("message", "a short one still gets in")).receipt();

        for left in [40 * MIB, 0] {
            disk.leave(left);
            given_back(&send(&app, |form| form.text("message", "a short one")), "a short one");
            let form = source.get("/conversation").form("/conversation").text("message", "a follow-up");
            given_back(&source.send("/conversation", &form), "a follow-up");
            let form = handler_a.get(&tip).form(&reply).text("message", "an answer");
            given_back(&handler_a.send(&reply, &form), "an answer");
            assert!(handler_a.get(&tip).shows("while there was room"));
            assert_eq!(handler_a.get(&format!("{tip}/files/0/0")).body, vec![1; 50_000]);
            assert_eq!(app.back_with(&short).get("/conversation").status, 200);
        }

        disk.free();
        send(&app, |form| form.text("message", "there is room again").file("b.bin", &vec![2; 100_000])).receipt();
        assert_eq!(app.sealed().len(), 2, "what was refused left nothing behind");
        app.stop();
        all_is_well(&app.data());
    });
}

#[test]
fn a_press_on_a_full_disk_is_refused_with_a_page_and_what_the_day_brings_waits_for_room() {
    with_disks("full::a_press_on_a_full_disk_is_refused_with_a_page_and_what_the_day_brings_waits_for_room", || {
        let disk = Disk::new(DISK_MEBIBYTES);
        let mut app = App::on(disk.data());
        app.stop();
        app.set_days(0);
        app.start();
        for number in 0..20 {
            app.tip(WING, &format!("number {number}"));
        }
        let (handler, overseer) = (app.handler(HANDLER_A), app.handler(OVERSEER));
        let tips = handler.get("/").links("/tips/");
        disk.leave(0);
        for tip in &tips {
            let pressed = press(&handler, tip, &format!("{tip}/acknowledge"), &[]);
            assert_eq!(pressed.status, 507, "{}", pressed.text());
        }
        app.set_days(8);
        // The folder's times are levelled to the new day after everything else that the day brings was tried.
        let day = UNIX_EPOCH + Duration::from_secs(Clock::Wall.today().plus(8).unix_seconds());
        let tried = || {
            let format = app.data().join("format").metadata().expect("the folder is there");
            format.modified().expect("files have times") == day
        };
        assert!((0..600).any(|_| tried() || wait()), "the day changes");
        assert!(overseer.get("/").shows("There is nothing here"), "it waits, and the server serves");
        disk.free();
        assert!((0..600).any(|_| overseer.get("/").shows("20 reports") || wait()), "there is room again");
        app.stop();
        all_is_well_on(&app);
    });
}

/// Waits for a moment; never enough.
fn wait() -> bool {
    thread::sleep(Duration::from_millis(50));
    false
}

#[test]
fn a_server_starts_on_a_full_disk_as_often_as_it_fills() {
    with_disks("full::a_server_starts_on_a_full_disk_as_often_as_it_fills", || {
        let disk = Disk::new(DISK_MEBIBYTES);
        let mut app = App::on(disk.data());
        for _ in 0..2 {
            app.stop();
            disk.leave(0);
            app.start(); // the reserve is given up for it
            given_back(&send(&app, |form| form.text("message", "a short one")), "a short one");
            disk.free();
            send(&app, |form| form.text("message", "there is room again")).receipt();
            let reserve = app.data().join("reserve");
            // It comes back after the answer.
            let back = (0..1000).any(|_| {
                reserve.exists() || {
                    thread::sleep(Duration::from_millis(10));
                    false
                }
            });
            assert!(back, "the reserve comes back with the room");
        }
    });
}

#[test]
fn a_full_disk_is_served_without_the_second_copy_which_is_written_once_there_is_room() {
    with_disks("full::a_full_disk_is_served_without_the_second_copy_which_is_written_once_there_is_room", || {
        let disk = Disk::new(DISK_MEBIBYTES);
        let mut app = App::on(disk.data());
        let receipt = app.tip(WING, "while there was room");
        app.stop();
        let changes = app.data().join("changes");
        fs::remove_file(&changes).expect("it was there"); // as after a power cut that took its end
        disk.leave(0);
        app.start();
        assert!(app.said().contains("no room for the second copy"), "{}", app.said());
        app.back_with(&receipt);
        assert!(!changes.exists());
        disk.free();
        let more = app.tip(WING, "there is room again");
        app.restart();
        assert!(!app.said().contains("second copy"), "{}", app.said());
        app.stop();
        fs::remove_dir_all(app.data().join("db")).expect("it was there");
        app.start();
        assert!(app.said().contains("written anew from its second copy"), "{}", app.said());
        every_receipt_opens(&app, &[receipt, more]);
    });
}

#[test]
fn a_disk_filled_by_others_while_tips_are_written_loses_nothing() {
    with_disks("full::a_disk_filled_by_others_while_tips_are_written_loses_nothing", || {
        let disk = Disk::new(DISK_MEBIBYTES);
        let mut app = App::on(disk.data());
        let mut receipts = Vec::new();
        for _ in 0..4 {
            let (kept, met) = while_many_send(&app, || disk.leave(0));
            receipts.extend(kept);
            if met == Met::Failure {
                // The look at the room was a moment too early: then the program stops, and starts when there is room.
                let said = app.failed_by_itself();
                assert!(said.contains("the disk failed: stopped"), "{said}");
                disk.leave(MIB);
                app.start(); // the reserve is given up for it
                assert!(!app.said().contains("damaged"), "{}", app.said());
            }
            disk.free();
            // The database may have met the full disk while nobody wrote: then whoever sends first is told that the disk
            // failed, and never again that it is full.
            let again = send(&app, |form| form.text("message", "there is room again"));
            match again.status {
                201 => receipts.push(again.receipt()),
                status => {
                    assert_eq!(status, 503, "{}", again.text());
                    assert!(app.failed_by_itself().contains("the disk failed: stopped"));
                    app.start();
                }
            }
            every_receipt_opens(&app, &receipts);
        }
        app.restart(); // what could not be written a second time on the full disk is now
        app.stop();
        all_is_well(&app.data());
    });
}

#[test]
fn when_the_disk_fails_the_program_says_so_and_stops_and_nothing_acknowledged_is_lost() {
    with_disks("full::when_the_disk_fails_the_program_says_so_and_stops_and_nothing_acknowledged_is_lost", || {
        let disk = Disk::new(DISK_MEBIBYTES);
        let mut app = App::on(disk.data());
        let (source, path) = (app.source(), app.channel(WING));
        let short = source.get(&path).form(&path).text("message", "a short one");
        let (receipts, _) = while_many_send(&app, || disk.power_off());
        // Whoever sent a file may have been refused before the database was asked for anything.
        while let Some(answer) = source.try_send(&path, &short) {
            assert!(matches!(answer.status, 503 | 507), "{}", answer.text());
        }
        let said = app.failed_by_itself();
        assert!(said.contains("the disk failed: stopped, so that nothing is promised that cannot be kept"), "{said}");
        disk.remount();
        app.start();
        assert!(!app.said().contains("damaged"), "{}", app.said());
        every_receipt_opens(&app, &receipts);
        app.stop();
        all_is_well(&app.data());
    });
}

#[test]
fn with_no_file_left_to_open_the_text_comes_back_and_the_next_is_taken() {
    let mut app = App::new();
    let (source, path) = (app.source(), app.channel(WING));
    let form = source
        .get(&path)
        .form(&path)
        .text("message", "when there was nothing to open")
        .file("a.bin", &vec![7; 200_000]);
    let body = form.body();
    let (first, rest) = body.split_at(1_000);
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    let limit = |most| prlimit(Some(app.pid()), Resource::Nofile, Rlimit { current: Some(most), maximum });
    let refused = (0..10).find_map(|_| {
        let mut socket = source.connect();
        let length = body.len().to_string();
        let head = source.head("POST", &path, &[("Content-Type", MULTIPART), ("Content-Length", &length)]);
        socket.write_all(&[head.as_bytes(), first].concat()).unwrap();
        let idle: Vec<_> = (0..8).map(|_| app.source().connect()).collect();
        thread::sleep(Duration::from_millis(500)); // until they are let in; if one is not, the test finds less, never wrongly
        let open = |number: &u64| Path::new(&format!("/proc/{}/fd/{number}", app.pid().as_raw_nonzero())).exists();
        let before = limit((0..1 << 16).find(|number| !open(number)).unwrap()).unwrap();
        socket.write_all(rest).unwrap();
        let answer = read_answer(&mut socket).expect("whoever is in is answered");
        drop(idle);
        limit(before.current.unwrap()).unwrap();
        // What was open for a moment only may leave the upload its number: that one is kept, and the next is tried.
        (answer.status != 201).then_some(answer)
    });
    let answer = refused.expect("in ten times one finds nothing to open");
    assert_eq!(answer.status, 503, "{}", answer.text());
    assert!(answer.alert().contains("send it again") && answer.shows("when there was nothing to open"));
    let receipt = send(&app, |form| form.text("message", "now").file("a.bin", &vec![7; 200_000])).receipt();
    assert_eq!(app.back_with(&receipt).get("/conversation").status, 200);
    app.stop();
    all_is_well(&app.data());
}

/// How sending ended for eight sources.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Met {
    /// All were told that the disk is full.
    FullDisk,
    /// Somebody was told that the disk failed, or nothing.
    Failure,
}

/// Sends from eight sources; after a while does this, and goes on until nothing is taken any more. Answers the receipts.
fn while_many_send(app: &App, then: impl FnOnce()) -> (Vec<String>, Met) {
    let (receipts, done, failed) = (Mutex::new(Vec::new()), AtomicBool::new(false), AtomicBool::new(false));
    let path = app.channel(WING);
    let form = app.source().get(&path).form(&path);
    thread::scope(|scope| {
        for sender in 0..8 {
            let (receipts, done, failed, path, form) = (&receipts, &done, &failed, &path, &form);
            scope.spawn(move || {
                let source: Visitor = app.source();
                for number in 0.. {
                    let text = format!("{sender} {number} {:?}", thread::current().id());
                    let sent = form.clone().text("message", &text);
                    let sent = if number % 2 == 1 { sent.file("a.bin", &vec![7; 60_000]) } else { sent };
                    match source.try_send(path, &sent) {
                        Some(answer) if answer.status == 201 => {
                            receipts.lock().expect("nobody panics").push(answer.receipt());
                        }
                        // Refused or failed: a page with the text, or no page at all, and both only afterwards.
                        Some(answer) => {
                            assert!(done.load(Ordering::SeqCst), "{} {}", answer.status, answer.alert());
                            assert!(matches!(answer.status, 503 | 507) && answer.shows(&text), "{}", answer.text());
                            failed.fetch_or(answer.status == 503, Ordering::SeqCst);
                            return;
                        }
                        None => {
                            failed.store(true, Ordering::SeqCst);
                            return assert!(done.load(Ordering::SeqCst));
                        }
                    }
                }
            });
        }
        thread::sleep(Duration::from_millis(400));
        done.store(true, Ordering::SeqCst);
        then();
    });
    let met = if failed.into_inner() { Met::Failure } else { Met::FullDisk };
    (receipts.into_inner().expect("nobody panics"), met)
}

fn every_receipt_opens(app: &App, receipts: &[String]) {
    assert!(!receipts.is_empty());
    for receipt in receipts {
        assert_eq!(app.back_with(receipt).get("/conversation").status, 200);
    }
}

/// The same of a folder of another day, by the program on that day's clock.
fn all_is_well_on(app: &App) {
    let checked = app.run(&["check"]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
}

fn all_is_well(data: &Path) {
    let report = tipline::command::check(data).expect("the folder can be opened");
    assert_eq!(report.len(), 1, "{report:?}");
}

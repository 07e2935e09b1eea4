//! What is damaged is shown in its place and hides nothing else; what was cut off is as if it had not been.

use std::fs;
use std::path::Path;

use crate::app::{App, HANDLER_A, WING};
use crate::browser::{Answer, Visitor};

/// Enough for a body in a file of its own, and several chunks of its age payload.
const LARGE: usize = 300_000;

fn flip(path: &Path, place: impl Fn(usize) -> std::ops::Range<usize>) {
    let mut bytes = fs::read(path).expect("the file is there");
    let range = place(bytes.len());
    bytes.get_mut(range).expect("the place is in the file").iter_mut().for_each(|byte| *byte ^= 1);
    fs::write(path, bytes).expect("the file can be written");
}

/// A tip with a large file, a follow-up with another and a small reply.
fn site() -> (App, String, String) {
    let app = App::new();
    let receipt =
        app.tip_with(WING, |_, form| form.text("message", "keys are sold").file("one.bin", &[1u8].repeat(LARGE)));
    let source = app.back_with(&receipt);
    let form = source.get("/conversation").form("/conversation").text("message", "the follow-up");
    assert_eq!(source.send("/conversation", &form.file("two.bin", &[2u8].repeat(LARGE))).status, 303);
    let handler_a = app.handler(HANDLER_A);
    let tip = handler_a.get("/").link("/tips/");
    let action = format!("{tip}/reply");
    let form = handler_a.get(&tip).form(&action).text("message", "the answer");
    assert_eq!(handler_a.send(&action, &form).status, 303);
    assert_eq!(app.sealed().len(), 2);
    (app, receipt, tip)
}

fn open(app: &App, tip: &str) -> (Visitor, Answer) {
    let handler_a = app.handler(HANDLER_A);
    assert_eq!(handler_a.get("/").inside("count"), "One report, 0 waiting for an answer.");
    let page = handler_a.get(tip);
    assert_eq!(page.status, 200);
    (handler_a, page)
}

/// Of two messages exactly the one is shown, and an alert stands in the place of the other.
fn one_of_two(page: &Answer) -> bool {
    let (first, second) = (page.shows("keys are sold"), page.shows("the follow-up"));
    assert!(first != second, "one is damaged, one is not");
    let damaged = usize::from(first);
    assert!(page.shows(&format!("Entry {damaged} cannot be read")));
    assert!(!page.shows(&format!("Entry {} cannot be read", 1 - damaged)));
    assert!(page.shows("the answer"));
    first
}

#[test]
fn a_missing_body_is_named_and_hides_no_other() {
    let (mut app, receipt, tip) = site();
    app.stop();
    fs::remove_file(&app.sealed()[0]).unwrap();
    app.start();
    assert!(app.said().contains("1 large files missing"), "{}", app.said());
    let (handler_a, page) = open(&app, &tip);
    let first_is_whole = one_of_two(&page);
    let (whole, broken) = if first_is_whole { (0, 1) } else { (1, 0) };
    assert_eq!(handler_a.get(&format!("{tip}/files/{whole}/0")).body.len(), LARGE);
    let file = handler_a.get(&format!("{tip}/files/{broken}/0"));
    assert!(file.status >= 400 && !file.alert().is_empty());
    let export = handler_a.get(&format!("{tip}/export"));
    assert_eq!(export.status, 200);
    assert!(export.body.windows(20).any(|bytes| bytes == b"are missing here: 1."), "the export says so too");
    assert!(app.back_with(&receipt).get("/conversation").shows("the answer"));
    assert_eq!(app.sealed().len(), 1, "what is still there stays there");
    app.tip(WING, "tips are still taken");
}

#[test]
fn a_body_damaged_at_its_end_is_named_and_hides_no_other() {
    let (mut app, receipt, tip) = site();
    app.stop();
    flip(&app.sealed()[0], |length| length - 10..length);
    app.start();
    let (handler_a, page) = open(&app, &tip);
    let broken = usize::from(one_of_two(&page));
    let file = handler_a.get(&format!("{tip}/files/{broken}/0"));
    assert_eq!(file.status, 500);
    assert!(file.alert().contains("damaged"), "{}", file.alert());
    assert_eq!(handler_a.get(&format!("{tip}/files/{}/0", 1 - broken)).body.len(), LARGE);
    assert!(app.back_with(&receipt).get("/conversation").shows("the answer"));
}

#[test]
fn a_file_damaged_in_its_middle_breaks_off_and_is_never_short_or_wrong() {
    let (mut app, _, tip) = site();
    app.stop();
    for body in app.sealed() {
        flip(&body, |length| length / 2..length / 2 + 1);
    }
    app.start();
    let (handler_a, page) = open(&app, &tip);
    assert!(page.shows("keys are sold") && page.shows("the follow-up") && page.shows("the answer"));
    for entry in 0..2 {
        assert!(handler_a.breaks_off(&format!("{tip}/files/{entry}/0")));
    }
    assert_eq!(handler_a.get("/").status, 200);
}

#[test]
fn a_truncated_or_foreign_body_is_named_and_hides_no_other() {
    let (mut app, _, tip) = site();
    let spoilt = app.sealed()[0].clone();
    for spoil in [
        (|path: &Path| fs::File::options().write(true).open(path).unwrap().set_len(150_000).unwrap()) as fn(&Path),
        |path| fs::write(path, b"").unwrap(),
        |path| fs::write(path, vec![b'x'; 400_000]).unwrap(),
    ] {
        app.stop();
        spoil(&spoilt);
        app.start();
        one_of_two(&open(&app, &tip).1);
    }
}

#[test]
fn two_bodies_that_changed_places_are_both_refused() {
    let (mut app, _, tip) = site();
    app.stop();
    let [one, two] = app.sealed().try_into().unwrap();
    let spare = one.with_extension("spare");
    fs::rename(&one, &spare).unwrap();
    fs::rename(&two, &one).unwrap();
    fs::rename(&spare, &two).unwrap();
    app.start();
    let (_, page) = open(&app, &tip);
    assert!(page.shows("Entry 0 cannot be read") && page.shows("Entry 1 cannot be read") && page.shows("the answer"));
}

#[test]
fn a_lost_erasure_key_is_reported_and_the_other_tips_are_served() {
    let (mut app, receipt, _) = site();
    app.stop();
    let path = app.data().join("erasure.keys");
    let before = fs::read(&path).unwrap();
    app.start();
    let second = app.tip(WING, "another report");
    app.stop();
    // Where the one tip's slot is: what the other's arrival did not change, and is not empty.
    let after = fs::read(&path).unwrap();
    let changed: Vec<usize> = (0..after.len()).filter(|at| before.get(*at) != after.get(*at)).collect();
    let mut spoilt = after.clone();
    for at in changed {
        spoilt[at] ^= 0x55;
    }
    fs::write(&path, spoilt).unwrap();
    app.start();
    assert!(app.said().contains("1 tips without a readable key"), "{}", app.said());
    let handler_a = app.handler(HANDLER_A);
    let tips = handler_a.get("/").links("/tips/");
    assert!(tips.iter().any(|tip| handler_a.get(tip).shows("keys are sold")));
    assert!(app.back_with(&receipt).get("/conversation").shows("the answer"));
    let source = app.source();
    let answer = source.submit("/replies", &[("receipt", &second)]);
    let shown = if answer.status == 303 { source.get("/conversation") } else { answer };
    assert!(shown.status >= 400 && !shown.alert().is_empty(), "{}", shown.status);
}

#[test]
fn leftovers_of_a_crash_are_swept_and_what_was_acknowledged_is_there() {
    let (mut app, receipt, tip) = site();
    let sealed = app.data().join("sealed");
    fs::write(sealed.join("00112233445566778899aabbccddeeff.part"), b"cut off").unwrap();
    fs::write(sealed.join("00112233445566778899aabbccddeeff"), b"named by nobody").unwrap();
    app.crash();
    assert_eq!(app.sealed().len(), 2);
    assert!(!app.said().contains("damaged"), "{}", app.said());
    let (_, page) = open(&app, &tip);
    assert!(page.shows("keys are sold") && page.shows("the follow-up") && page.shows("the answer"));
    assert!(app.back_with(&receipt).get("/conversation").shows("the answer"));
}

#[test]
fn with_damage_about_nothing_is_swept() {
    let (mut app, _, _) = site();
    app.stop();
    fs::remove_file(&app.sealed()[0]).unwrap();
    flip(&app.data().join("erasure.keys"), |length| 64..length); // all but the header
    fs::write(app.data().join("sealed/00112233445566778899aabbccddeeff"), b"perhaps of what cannot be read").unwrap();
    app.start();
    assert_eq!(app.sealed().len(), 2, "{}", app.said());
    assert!(app.said().contains("damaged") && app.said().contains("Keep a copy"));
    assert_eq!(app.source().get("/").status, 200);
}

#[test]
fn a_folder_that_cannot_be_opened_at_all_is_refused_and_left_as_it_is() {
    let (mut app, _, _) = site();
    app.stop();
    let path = app.data().join("erasure.keys");
    flip(&path, |_| 0..1);
    let spoilt = fs::read(&path).unwrap();
    let sealed = app.sealed();
    let refused = app.refusal();
    assert!(refused.contains("cannot be opened") && refused.contains("restore a backup"), "{refused}");
    assert_eq!((fs::read(&path).unwrap(), app.sealed()), (spoilt, sealed));
}

/// The end of the log holds the group that brought the reply, and a page that was written anew since.
fn spoil_the_end(log: &Path) {
    let end = fs::read(log).expect("the log is there").iter().rposition(|byte| *byte != 0).expect("it is not empty");
    flip(log, |_| end - 40_000..end);
}

#[test]
fn a_reply_that_is_gone_from_the_end_of_the_log_is_brought_back_from_the_second_copy() {
    let (mut app, receipt, _) = site();
    app.kill();
    spoil_the_end(&app.data().join("db/db"));
    app.crash();
    assert!(app.said().contains("written anew from its second copy"), "{}", app.said());
    assert!(app.back_with(&receipt).get("/conversation").shows("the answer"));
    app.restart();
    assert!(!app.said().contains("damaged"), "{}", app.said());
    app.stop();
    assert_eq!(tipline::command::check(&app.data()).unwrap_or_else(|error| panic!("{error}")).len(), 1);
}

#[test]
fn a_database_that_cannot_be_read_is_written_anew_and_the_damaged_one_is_kept() {
    let (mut app, receipt, tip) = site();
    app.stop();
    let conf = app.data().join("db/conf");
    let spoilt = vec![b'x'; fs::read(&conf).unwrap().len()];
    fs::write(&conf, &spoilt).unwrap();
    let checked = tipline::command::check(&app.data()).unwrap_or_else(|error| panic!("{error}"));
    assert!(checked.iter().any(|line| line.contains("the next start writes it anew")), "{checked:?}");
    app.start();
    assert!(app.said().contains("written anew from its second copy"), "{}", app.said());
    let (_, page) = open(&app, &tip);
    assert!(page.shows("keys are sold") && page.shows("the follow-up") && page.shows("the answer"));
    assert!(app.back_with(&receipt).get("/conversation").shows("the answer"));
    assert_eq!(fs::read(app.data().join("db.damaged/conf")).unwrap(), spoilt);
    app.tip(WING, "tips are still taken");
    app.restart();
    assert!(!app.said().contains("damaged"), "{}", app.said());
}

#[test]
fn a_second_copy_that_is_damaged_is_written_anew_while_the_server_runs() {
    let (mut app, _, _) = site();
    app.stop();
    let changes = app.data().join("changes");
    flip(&changes, |length| length / 2..length / 2 + 1);
    app.start();
    let spoilt = fs::read(&changes).unwrap();
    let anew = || fs::read(&changes).unwrap().get(..spoilt.len()) != Some(spoilt.as_slice());
    assert!((0..600).any(|_| anew() || {
        std::thread::sleep(std::time::Duration::from_millis(50));
        false
    }));
    assert!(app.stop().contains("The second copy of the database was damaged"));
    assert_eq!(tipline::command::check(&app.data()).unwrap_or_else(|error| panic!("{error}")).len(), 1);
}

#[test]
fn a_reply_that_is_gone_from_both_copies_is_missed() {
    let (mut app, receipt, _) = site();
    app.kill();
    spoil_the_end(&app.data().join("db/db"));
    flip(&app.data().join("changes"), |length| length - 20..length);
    app.crash();
    assert!(!app.back_with(&receipt).get("/conversation").shows("the answer"), "it is gone");
    let lost = || app.said().lines().any(|line| line.contains("groups of changes lost") && !line.contains(" 0 groups"));
    assert!(lost(), "{}", app.said());
    // It is not forgotten at the next start, nor once more has been written.
    app.tip(WING, "another");
    app.restart();
    assert!(app.said().contains("groups of changes lost"), "{}", app.said());
    app.stop();
    let report = tipline::command::check(&app.data()).unwrap_or_else(|error| panic!("{error}"));
    assert!(report.iter().any(|line| line.contains("gone from the end of the database")), "{report:?}");
}

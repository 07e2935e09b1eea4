//! A data folder that an earlier version wrote is still read, for every format there ever was.
//!
//! `tests/folders/` holds one archive per format, and beside it the receipts of its tips. `TIPLINE_WRITE_VECTORS=1` writes
//! the one of the present format when it is missing; one that is there is never written again.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tipline::crypto::Identity;

use crate::app::{App, HANDLER_A, HANDLER_B, OPERATOR, OVERSEER, PASSPHRASE, WING};
use crate::{export, life, people};

/// The format this version writes.
const PRESENT: u32 = 3;

/// From which format on a folder has labels, a draft, and somebody who reads with a key of their own, made of a repeated
/// byte.
const CARDS_AND_OWN_KEYS: u32 = 3;
const OWN_KEY_READER: &str = "Handler R";
const OWN_KEY: [u8; 32] = [6; 32];

#[test]
fn a_folder_of_every_format_there_ever_was_is_still_read() {
    if std::env::var("TIPLINE_WRITE_VECTORS").is_ok_and(|value| value == "1") && !archive(PRESENT).exists() {
        write(PRESENT);
    }
    for format in 1..=PRESENT {
        let receipts = fs::read_to_string(receipts(format)).unwrap();
        let mut receipts = receipts.lines();
        let mut app = App::stopped_on(|data| unpack(format, data));
        app.start();
        assert!(!app.said().contains("damaged"), "{}", app.said());
        let handler_a = app.handler(HANDLER_A);
        let tips = handler_a.get("/").links("/tips/");
        assert_eq!(tips.len(), 2);
        let page = |words: &str| tips.iter().map(|tip| handler_a.get(tip)).find(|page| page.shows(words)).unwrap();
        let answered = page("Keys are sold");
        for words in
            ["I will tell the inspectorate", "Which Friday?", "The last of every month", "handler B and another"]
        {
            assert!(answered.shows(words), "format {format}: {words}");
        }
        let large = page("a film");
        let file = large.links("/tips/").into_iter().find(|link| link.ends_with("/files/0/0")).unwrap();
        assert!(handler_a.get(&file).body == film(), "format {format}");
        assert_eq!(app.handler(HANDLER_B).get("/").links("/tips/").len(), 1, "left out of the other");
        assert_eq!(app.handler(OVERSEER).get("/").links("/tips/").len(), 1, "sent straight to them");
        if format >= CARDS_AND_OWN_KEYS {
            assert!(answered.shows("urgent matter") && answered.shows("not sent yet"), "format {format}");
            let reader = app.handler(OWN_KEY_READER);
            let [tip] = reader.get("/").links("/tips/").try_into().expect("left out of the one with the film");
            assert!(reader.get(&tip).shows("You read with a key of your own"));
            let export = export::unpacked(&reader.get(&format!("{tip}/export")));
            let entries = export::opened(&export, &Identity::from_seed(OWN_KEY)).expect("their key opens it");
            assert!(entries["entries/000-tip.age"]["message.txt"].starts_with(b"Keys are sold"), "format {format}");
        }
        let source = app.back_with(receipts.next().unwrap());
        let page = source.get("/conversation");
        assert!(page.shows("Which Friday?"));
        assert_eq!(source.get(&page.link("/conversation/files/")).body, b"png");
        let form = page.form("/conversation").text("message", "Still here.");
        assert_eq!(source.send("/conversation", &form).status, 303);
        app.restart();
        for receipt in receipts {
            app.back_with(receipt);
        }
        app.stop();
        assert_eq!(tipline::command::check(&app.data()).unwrap().len(), 1, "format {format}");
    }
}

fn unpack(format: u32, data: &Path) {
    let unpacked = Command::new("tar").arg("-xzf").arg(archive(format)).arg("-C").arg(data).status();
    assert!(unpacked.expect("tar is there").success());
}

fn write(format: u32) {
    let mut app = App::new();
    let own_key = Identity::from_seed(OWN_KEY).to_recipient().to_string();
    let roles = [("name", OWN_KEY_READER), ("title", "planning"), ("handles", &people::channel_id(&app, WING))];
    let link = people::invite(&app.handler(OPERATOR), &roles);
    assert_eq!(app.stranger().submit(&link, &[("passphrase", PASSPHRASE), ("own_key", &own_key)]).status, 201);
    let mut receipts = vec![app.tip_with(WING, |page, form| {
        let form = form.text("message", "Keys are sold on the north wing.").text("people", "handler B and another");
        form.text("leave_out", &page.person(HANDLER_B))
    })];
    let handler_a = app.handler(HANDLER_A);
    let tip = handler_a.get("/").link("/tips/");
    for (kind, words) in [("note", "I will tell the inspectorate"), ("reply", "Thank you. Which Friday?")] {
        let action = format!("{tip}/{kind}");
        let form = handler_a.get(&tip).form(&action).text("message", words).file("map.png", b"png");
        assert_eq!(handler_a.send(&action, &form).status, 303);
    }
    let source = app.back_with(receipts.first().expect("it was just put there"));
    let form = source.get("/conversation").form("/conversation").text("message", "The last of every month.");
    assert_eq!(source.send("/conversation", &form).status, 303);
    let guard = life::guard(&handler_a, &tip, &format!("{tip}/label"));
    let labelled = handler_a.submit(&format!("{tip}/label"), &[("guard", &guard), ("label", "urgent matter")]);
    assert_eq!(labelled.status, 303);
    let draft = handler_a.get(&tip).form(&format!("{tip}/note")).text("kind", "note").text("message", "not sent yet");
    assert_eq!(handler_a.send(&format!("{tip}/draft"), &draft).status, 303);
    receipts.push(app.tip_with(WING, |page, form| {
        let form = form.text("message", "With a film.").file("a film.mp4", &film());
        form.text("leave_out", &page.person(OWN_KEY_READER))
    }));
    let straight = |form: crate::browser::Form| form.text("straight_to_overseers", "yes");
    receipts.push(app.tip_with(WING, |_, form| straight(form.text("message", "For the overseers."))));
    app.stop();
    fs::create_dir_all(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/folders")).expect("the folder can be made");
    let mut pack = Command::new("tar");
    pack.args(["-czf"]).arg(archive(format)).args(["--owner=0", "--group=0", "--exclude=./reserve", "-C"]);
    assert!(pack.arg(app.data()).arg(".").status().expect("tar is there").success());
    fs::write(self::receipts(format), receipts.join("\n") + "\n").expect("the file can be written");
}

/// Larger than what fits into the database.
fn film() -> Vec<u8> {
    (0..60_000u32).map(|n| (n % 251) as u8).collect()
}

fn archive(format: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/folders/format-{format}.tar.gz"))
}

fn receipts(format: u32) -> PathBuf {
    archive(format).with_file_name(format!("format-{format}.receipts"))
}

#[test]
fn bringing_a_folder_up_to_date_can_be_cut_off_at_any_moment() {
    let mut app = App::stopped_on(|data| unpack(1, data));
    // Cut off while the copy or the new database was being written.
    fs::create_dir(app.data().join("db.next")).unwrap();
    fs::write(app.data().join("db.next/db"), b"half of it").unwrap();
    app.start();
    assert_eq!(app.handler(HANDLER_A).get("/").links("/tips/").len(), 2);
    app.stop();
    assert_eq!(fs::read_to_string(app.data().join("format")).unwrap(), "tipline data folder, format 3\n");
    assert!(!app.data().join("db.next").exists());
    // Cut off after the databases were exchanged and before the folder said so.
    fs::write(app.data().join("format"), "tipline data folder, format 1\n").unwrap();
    app.start();
    let receipts = fs::read_to_string(receipts(1)).unwrap();
    assert!(app.back_with(receipts.lines().next().unwrap()).get("/conversation").shows("Which Friday?"));
    assert_eq!(app.handler(HANDLER_A).get("/").links("/tips/").len(), 2);
    app.stop();
    // The copy is the old database as it was.
    let old = App::stopped_on(|data| unpack(1, data));
    let database = |data: PathBuf, name: &str| fs::read(data.join(name).join("db")).unwrap();
    assert!(database(app.data(), "db.format-1") == database(old.data(), "db"));
}

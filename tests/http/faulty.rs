//! A disk that fails to read, to write or to keep: whoever is there is told, nothing is overwritten, and nothing that was
//! acknowledged is missing once the disk works again.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use tempfile::TempDir;

use crate::app::{App, HANDLER_A, WING};
use crate::browser::{Answer, Form};

/// What fails operations, compiled once.
static LIBRARY: LazyLock<(TempDir, PathBuf)> = LazyLock::new(|| {
    let folder = TempDir::with_prefix("tipline-faulty-").expect("there is a place for temporary files");
    let library = folder.path().join("faulty.so");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/http/faulty.c");
    let made =
        Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(source).arg("-ldl").status();
    assert!(made.expect("tests/install has installed a C compiler").success());
    (folder, library)
});

/// A site on a disk that can be made to fail, with a tip that has a large file.
fn site() -> (App, String, String) {
    let mut app = App::new();
    app.stop();
    app.preload(&LIBRARY.1);
    app.start();
    let large = |form: Form| form.text("message", "keys are sold").file("a.bin", &[1u8].repeat(100_000));
    let receipt = app.tip_with(WING, |_, form| large(form));
    let tip = app.handler(HANDLER_A).get("/").link("/tips/");
    (app, receipt, tip)
}

fn send(app: &App, text: &str, file_bytes: usize) -> Option<Answer> {
    let (source, path) = (app.source(), app.channel(WING));
    let form = source.get(&path).form(&path).text("message", text);
    let form = if file_bytes == 0 { form } else { form.file("a.bin", &[2u8].repeat(file_bytes)) };
    source.try_send(&path, &form)
}

/// Every body of `sealed/`, whole. What waits with a form that was refused is none.
fn bodies(app: &App) -> BTreeMap<PathBuf, Vec<u8>> {
    let kept = app.sealed().into_iter().filter(|path| path.extension().is_none());
    kept.map(|path| (path.clone(), fs::read(path).expect("the file is ours"))).collect()
}

fn all_is_well(data: &Path) {
    let report = tipline::command::check(data).expect("the folder can be opened");
    assert_eq!(report.len(), 1, "{report:?}");
}

#[test]
fn a_body_that_cannot_be_read_is_named_to_the_handler_and_nothing_is_overwritten() {
    let (mut app, receipt, tip) = site();
    let before = bodies(&app);
    app.fail("read /sealed/");
    let handler = app.handler(HANDLER_A);
    assert!(handler.get(&tip).shows("Entry 0 cannot be read"));
    let file = handler.get(&format!("{tip}/files/0/0"));
    assert!(file.status >= 500 && !file.alert().is_empty(), "{}", file.status);
    assert!(handler.get("/").shows("One report"));
    assert_eq!(send(&app, "a short one", 0).expect("it answers").status, 201, "others go on");
    app.restart(); // its start reads no body
    assert!(app.handler(HANDLER_A).get(&tip).shows("Entry 0 cannot be read"));
    app.fail("");
    assert!(bodies(&app) == before, "as it was");
    let handler = app.handler(HANDLER_A);
    assert!(handler.get(&tip).shows("keys are sold"));
    assert_eq!(handler.get(&format!("{tip}/files/0/0")).body.len(), 100_000);
    app.back_with(&receipt);
    app.stop();
    all_is_well(&app.data());
}

#[test]
fn a_body_that_cannot_be_written_or_synced_gives_the_text_back_and_the_next_is_taken() {
    let (mut app, _, _) = site();
    let before = bodies(&app);
    for fault in ["write /sealed/", "sync /sealed/"] {
        app.fail(fault);
        let answer = send(&app, "with a file", 100_000).expect("it answers");
        assert!(answer.status == 503 && answer.shows("with a file"), "{fault}: {}", answer.status);
        assert!(bodies(&app) == before, "{fault}: nothing half-written");
        app.fail("");
        assert_eq!(send(&app, "a short one", 0).expect("it answers").status, 201, "{fault}");
    }
    app.restart();
    assert_eq!(app.sealed().len(), before.len(), "what waited is gone");
    app.stop();
    all_is_well(&app.data());
}

#[test]
fn a_database_that_cannot_be_written_or_synced_stops_the_server_and_nothing_acknowledged_is_lost() {
    for fault in
        ["write /db/db", "sync /db/db", "write /changes", "write /erasure.keys", "sync /erasure.keys", "write /groups"]
    {
        let (mut app, receipt, tip) = site();
        app.fail(fault);
        // The database writes in its own time: what meets the fault may come later than the first.
        let told = (0..1_000).find_map(|number| match send(&app, &format!("number {number}."), 0) {
            Some(answer) if answer.status == 201 => None,
            answer => Some(answer.map_or(503, |answer| answer.status)),
        });
        assert_eq!(told, Some(503), "{fault}");
        assert!(app.failed_by_itself().contains("the disk failed: stopped"), "{fault}");
        app.fail("");
        app.start();
        assert!(!app.said().contains("damaged"), "{fault}: {}", app.said());
        assert!(app.handler(HANDLER_A).get(&tip).shows("keys are sold"), "{fault}");
        app.back_with(&receipt);
        app.stop();
        all_is_well(&app.data());
    }
}

#[test]
fn a_database_that_cannot_be_read_at_start_is_written_anew_from_its_second_copy() {
    let (mut app, receipt, tip) = site();
    app.stop();
    let before = fs::read(app.data().join("db/db")).expect("the file is ours");
    app.fail("read /data/db/db");
    app.start();
    assert!(app.said().contains("written anew from its second copy"), "{}", app.said());
    assert!(app.handler(HANDLER_A).get(&tip).shows("keys are sold"));
    app.back_with(&receipt);
    assert_eq!(fs::read(app.data().join("db.damaged/db")).expect("it is kept"), before);
    app.fail("");
    app.stop();
    all_is_well(&app.data());
}

//! A backup holds every tip that was acknowledged before it began, opens for its key alone, and brings nothing back that
//! has been erased since.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;
use tipline::backup::{self, KeyPair};
use tipline::clock::Clock;
use tipline::crypto::Identity;
use tipline::domain::{Clocks, Outcome, Step};
use tipline::store::{self, Erasures};

use crate::app::{App, HANDLER_A, KITCHEN, WING};

/// Sources sending while the backup is made.
const SENDERS: usize = 8;

/// A place for backups and the key that opens them.
pub(crate) struct Safe {
    dir: TempDir,
    recipient: String,
}

impl Safe {
    pub(crate) fn new() -> Self {
        let dir = TempDir::with_prefix("tipline-backups-").expect("there is a place for temporary files");
        let pair = KeyPair::generate();
        fs::write(dir.path().join("key.txt"), pair.to_string()).expect("the key can be written");
        Self { dir, recipient: pair.recipient().to_owned() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    fn identities(&self) -> Vec<Identity> {
        let text = fs::read_to_string(self.path("key.txt")).expect("the key is there");
        backup::identities(&text).unwrap_or_else(|error| unreachable!("{error}"))
    }

    /// A backup of this server, or of its folder.
    pub(crate) fn back_up(&self, app: &App, name: &str) {
        let output = app.run(&["backup", "--to", &self.recipient, &self.text(name)]);
        assert!(output.status.success(), "{}", said(&output));
    }

    /// A restore of it into this folder.
    fn restore(&self, name: &str, data: &Path, how: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_tipline"))
            .args(["restore", &self.text(name), "--identity", &self.text("key.txt"), "--data"])
            .arg(data)
            .args(how)
            .output()
            .expect("the binary was built for this test")
    }

    /// A server on what was restored.
    pub(crate) fn restored(&self, name: &str, how: &[&str]) -> App {
        let app = App::stopped_on(|data| {
            let output = self.restore(name, data, how);
            assert!(output.status.success(), "{}", said(&output));
        });
        assert!(app.run(&["check"]).status.success(), "{}", said(&app.run(&["check"])));
        app
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn film() -> Vec<u8> {
    (0..300_000u32).map(|at| at.wrapping_mul(0x9e37_79b9).to_be_bytes()[0]).collect()
}

/// What is in a folder, by name.
fn names(dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir).expect("the folder is there");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("it can be read").file_name().to_string_lossy().into_owned()).collect();
    names.sort_unstable();
    names
}

#[test]
fn a_backup_made_while_sources_send_holds_every_tip_acknowledged_before_it_began() {
    let (mut app, safe) = (App::new(), Safe::new());
    let first = app.tip_with(WING, |_, form| form.text("message", "a film of it").file("film.mp4", &film()));
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    let action = format!("{tip}/reply");
    let form = handler.get(&tip).form(&action).text("message", "Which Friday?");
    assert_eq!(handler.send(&action, &form).status, 303);

    let receipts = Mutex::new(Vec::new());
    let stop = AtomicBool::new(false);
    let before = thread::scope(|scope| {
        for sender in 0..SENDERS {
            let (app, receipts, stop) = (&app, &receipts, &stop);
            scope.spawn(move || {
                for number in 0.. {
                    if stop.load(Ordering::SeqCst) {
                        return;
                    }
                    let receipt = app.tip_with(KITCHEN, |_, form| {
                        let form = form.text("message", &format!("tip {sender} {number}"));
                        if number % 3 == 1 { form.file("photo.pdf", &vec![7; 100_000]) } else { form }
                    });
                    receipts.lock().unwrap().push(receipt);
                }
            });
        }
        while receipts.lock().unwrap().len() < 2 * SENDERS {
            thread::sleep(Duration::from_millis(10));
        }
        let before = receipts.lock().unwrap().clone();
        safe.back_up(&app, "one.age");
        stop.store(true, Ordering::SeqCst);
        before
    });
    assert_eq!(fs::metadata(safe.path("one.age")).unwrap().mode() & 0o777, 0o600);
    assert_eq!(fs::metadata(safe.path("one.age")).unwrap().mtime() % (24 * 60 * 60), 0);
    assert!(receipts.lock().unwrap().len() > before.len(), "nobody sent while the backup was made");

    let mut restored = safe.restored("one.age", &["--no-newer-list"]);
    restored.start();
    assert!(!restored.said().contains("damaged"), "{}", restored.said());
    for receipt in before.iter().chain([&first]) {
        assert_eq!(restored.back_with(receipt).get("/conversation").status, 200);
    }
    assert!(restored.back_with(&first).get("/conversation").shows("Which Friday?"));
    let page = restored.handler(HANDLER_A).get(&tip);
    let file = page.links(&format!("{tip}/files/")).remove(0);
    assert_eq!(restored.handler(HANDLER_A).get(&file).body, film());
    assert!(!page.shows("tip 0 0"));
    restored.tip(WING, "life goes on");

    // Of a stopped server the folder itself is read.
    app.stop();
    safe.back_up(&app, "two.age");
    let restored = safe.restored("two.age", &["--no-newer-list"]);
    assert_eq!(said(&restored.run(&["check"])), said(&app.run(&["check"])));
}

#[test]
fn what_was_erased_since_a_backup_stays_erased_with_any_of_the_lists_and_returns_only_without() {
    let (mut app, safe) = (App::new(), Safe::new());
    let (gone, stays) = (app.tip(WING, "to be erased"), app.tip(WING, "to stay"));
    app.stop();
    safe.back_up(&app, "before.age");
    let today = Clock::Wall.today();
    let opened = store::open(&app.data(), today, || ()).unwrap();
    // Whichever of the two it is, its source cannot come back afterwards, and the other's can.
    let tip = *opened.cabinet.tips().unwrap().first().unwrap();
    let close = Step::Close(Outcome::Substantiated, Clocks { keep_days: 0, ..Clocks::default() });
    opened.cabinet.take_step(&tip, close, today.minus(1)).unwrap();
    assert_eq!(opened.cabinet.sweep(today, None).unwrap().erased, 1);
    drop(opened);
    safe.back_up(&app, "after.age");
    let list = app.run(&["erased"]);
    assert!(list.status.success(), "{}", said(&list));
    assert_eq!(said(&list).lines().count(), 3, "a head, one tip, an end");
    fs::write(safe.path("list"), &list.stdout).unwrap();

    let open_in = |app: &App| {
        let opens = |receipt: &str| app.source().submit("/replies", &[("receipt", receipt)]).status == 303;
        (opens(&gone), opens(&stays))
    };
    app.start();
    let live = open_in(&app);
    assert!(live.0 != live.1, "one is erased");

    let mut without = safe.restored("before.age", &["--no-newer-list"]);
    without.start();
    assert_eq!(open_in(&without), (true, true), "a backup brings back what nobody tells it is erased");

    let (keys, folder) = (app.data().join("erasure.keys").display().to_string(), app.data().display().to_string());
    for told in [safe.text("list"), safe.text("after.age"), keys, folder] {
        let mut with = safe.restored("before.age", &["--erased-from", &told]);
        with.start();
        assert_eq!(open_in(&with), live, "{told}");
        assert_eq!(with.run(&["erased"]).stdout, list.stdout, "what was told is told on");
    }

    // A backup of another folder knows none of this one's tips, and neither do its keys.
    let other = App::new();
    other.tip(WING, "elsewhere");
    let elsewhere = other.data().join("erasure.keys").display().to_string();
    let target = safe.path("target");
    let refused = safe.restore("before.age", &target, &["--erased-from", &elsewhere]);
    assert!(!refused.status.success());
    assert!(said(&refused).contains("belongs to another data folder"), "{}", said(&refused));
    for (told, why) in [(safe.text("key.txt"), "it is no list of erased tips"), (safe.text("nowhere"), "No such file")]
    {
        let refused = safe.restore("before.age", &target, &["--erased-from", &told]);
        assert!(said(&refused).contains(why), "{}", said(&refused));
    }
    let refused = safe.restore("before.age", &target, &[]);
    assert!(!refused.status.success());
    assert!(said(&refused).contains("brings back tips that were erased"), "{}", said(&refused));
    assert_eq!(names(safe.dir.path()), ["after.age", "before.age", "key.txt", "list"], "nothing is left behind");
}

#[test]
fn a_wrong_key_and_a_backup_cut_off_or_altered_anywhere_are_refused_and_leave_nothing() {
    let (app, safe) = (App::new(), Safe::new());
    app.tip_with(WING, |_, form| form.text("message", "words").file("film.mp4", &film()));
    safe.back_up(&app, "good.age");
    let good = fs::read(safe.path("good.age")).unwrap();
    let (identities, target, bad) = (safe.identities(), safe.path("target"), safe.path("bad.age"));
    let restore = |identities: &[Identity], bytes: &[u8]| {
        fs::write(&bad, bytes).unwrap();
        let restored =
            backup::restore(&bad, identities, &target, Erasures::default(), Clock::Wall.today(), &mut |_| {});
        restored.err().map(|error| error.to_string())
    };
    let stranger = restore(&[Identity::generate()], &good).unwrap();
    assert!(stranger.contains("this key does not open it; nothing was restored"), "{stranger}");
    let last = good.len() - 1;
    for end in [0, 1, 20, 500, 1_700, 2_000, 60_000, 70_000, 140_000, 200_000, last - 65_536, last - 600, last] {
        let why = restore(&identities, &good[..end]).unwrap_or_else(|| unreachable!("cut off at {end}"));
        assert!(why.ends_with("nothing was restored"), "{end}: {why}");
    }
    for at in (0..good.len()).step_by(good.len() / 24).chain([last]) {
        let mut flipped = good.clone();
        flipped[at] ^= 1;
        let why = restore(&identities, &flipped).unwrap_or_else(|| unreachable!("changed at {at}"));
        assert!(why.ends_with("nothing was restored"), "{at}: {why}");
    }
    assert!(restore(&identities, &[good.as_slice(), b"more"].concat()).is_some(), "bytes behind the end");
    // Sealed to the right key by somebody who knows it, and no backup, or one of another version.
    let recipients = [identities[0].to_recipient()];
    for (content, why) in [
        (tar(&[("letter.txt", b"hello")]), "no backup of Tipline"),
        (Vec::new(), "no backup of Tipline"),
        (tar(&[("tipline-backup", b"tipline backup, format 2\n")]), "newer version"),
        (
            tar(&[("tipline-backup", b"tipline backup, format 1\n"), ("format", b"tipline data folder, format 9\n")]),
            "newer version",
        ),
        (tar(&[("tipline-backup", b"tipline backup, format 1\n")]), "cut off or altered"),
    ] {
        let mut sealer = tipline::crypto::Sealer::new(&recipients, Vec::new()).unwrap();
        std::io::Write::write_all(&mut sealer, &content).unwrap();
        let said = restore(&identities, &sealer.finish().unwrap()).unwrap();
        assert!(said.contains(why), "{said}");
    }
    assert_eq!(names(safe.dir.path()), ["bad.age", "good.age", "key.txt"], "no folder, and no half of one");
    assert_eq!(restore(&identities, &good), None);
}

#[test]
fn a_backup_of_the_format_before_is_restored_and_brought_up_to_date() {
    let (app, safe) = (App::new(), Safe::new());
    app.tip(WING, "an old one");
    safe.back_up(&app, "new.age");
    // Nothing in it is newer than format 2 but the line that says so.
    let file = fs::read(safe.path("new.age")).unwrap();
    let [identity] = safe.identities().try_into().unwrap_or_else(|_| unreachable!("one key"));
    let mut content = Vec::new();
    std::io::Read::read_to_end(&mut tipline::crypto::Opener::new(&[identity], &*file).unwrap(), &mut content).unwrap();
    let [present, before] = [3, 2].map(|format| format!("tipline data folder, format {format}\n").into_bytes());
    let at = content.windows(present.len()).position(|window| window == present).unwrap();
    content[at..at + present.len()].copy_from_slice(&before);
    let recipient = safe.recipient.parse().unwrap();
    let mut sealer = tipline::crypto::Sealer::new(&[recipient], Vec::new()).unwrap();
    std::io::Write::write_all(&mut sealer, &content).unwrap();
    fs::write(safe.path("old.age"), sealer.finish().unwrap()).unwrap();

    let mut restored = safe.restored("old.age", &["--no-newer-list"]);
    assert_eq!(fs::read(restored.data().join("format")).unwrap(), present);
    restored.start();
    let handler = restored.handler(HANDLER_A);
    assert!(handler.get(&handler.get("/").link("/tips/")).shows("an old one"));
}

fn tar(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    for (name, content) in entries {
        let mut header = tar::Header::new_ustar();
        header.set_size(content.len() as u64);
        archive.append_data(&mut header, name, *content).expect("it is written to memory");
    }
    archive.into_inner().expect("it is written to memory")
}

#[test]
fn a_restore_touches_nothing_that_is_there_and_a_backup_overwrites_nothing() {
    let (app, safe) = (App::new(), Safe::new());
    safe.back_up(&app, "one.age");
    let bytes = fs::read(safe.path("one.age")).unwrap();
    let again = app.run(&["backup", "--to", &safe.recipient, &safe.text("one.age")]);
    assert!(said(&again).contains("is there already"), "{}", said(&again));
    assert_eq!(fs::read(safe.path("one.age")).unwrap(), bytes);

    let target = safe.path("target");
    fs::create_dir(&target).unwrap();
    fs::write(target.join("letter.txt"), b"mine").unwrap();
    let refused = safe.restore("one.age", &target, &["--no-newer-list"]);
    assert!(said(&refused).contains("is not empty"), "{}", said(&refused));
    assert_eq!(names(&target), ["letter.txt"]);
    let refused = safe.restore("one.age", &app.data(), &["--no-newer-list"]);
    assert!(said(&refused).contains("is not empty"), "over a live folder: {}", said(&refused));

    let fresh = safe.path("fresh");
    fs::create_dir(safe.path("fresh.part")).unwrap();
    let refused = safe.restore("one.age", &fresh, &["--no-newer-list"]);
    assert!(said(&refused).contains("left over from a restore"), "{}", said(&refused));
    assert!(!fresh.exists());

    for wrong in [vec!["backup", "x.age"], vec!["backup", "--to", "age1nonsense", "x.age"]] {
        let refused = app.run(&wrong);
        assert!(!refused.status.success(), "{wrong:?}");
        assert!(said(&refused).contains("backup-key"), "{}", said(&refused));
    }
    assert_eq!(names(safe.dir.path()), ["fresh.part", "key.txt", "one.age", "target"]);
}

#[test]
fn a_disk_too_small_for_the_backup_is_said_and_harms_nothing() {
    let (app, safe) = (App::new(), Safe::new());
    app.tip_with(WING, |_, form| form.text("message", "words").file("film.mp4", &vec![7; 2_000_000]));
    // A file that may not grow beyond 512 KiB is as good as a full disk, and needs no disk.
    let script = "trap '' XFSZ; ulimit -f 1024; exec \"$@\"";
    let output = Command::new("sh")
        .args(["-c", script, "sh", env!("CARGO_BIN_EXE_tipline"), "--data"])
        .arg(app.data())
        .args(["backup", "--to", &safe.recipient, &safe.text("one.age")])
        .output()
        .unwrap();
    assert!(!output.status.success());
    assert!(said(&output).contains("it cannot be written"), "{}", said(&output));
    assert_eq!(names(safe.dir.path()), ["key.txt"]);
    app.tip(WING, "still taken");
    safe.back_up(&app, "two.age");
}

#[test]
fn a_backup_is_checked_without_touching_the_server() {
    let (app, safe) = (App::new(), Safe::new());
    app.tip(WING, "words");
    let busy = app.run(&["check"]);
    assert!(!busy.status.success());
    assert!(said(&busy).contains("in use by another Tipline process"), "{}", said(&busy));
    assert!(said(&busy).contains("tipline check --backup"), "{}", said(&busy));
    safe.back_up(&app, "one.age");
    let checked = app.run(&[
        "check",
        "--backup",
        &safe.text("one.age"),
        "--identity",
        &safe.text("key.txt"),
        "--in",
        &safe.text("unpacked"),
    ]);
    assert!(checked.status.success(), "{}", said(&checked));
    assert!(said(&checked).contains("All is well: read 1 tips"), "{}", said(&checked));
    assert_eq!(names(safe.dir.path()), ["key.txt", "one.age"]);
}

#[test]
fn the_server_makes_the_backups_its_settings_plan() {
    let safe = Safe::new();
    let folder = safe.path("kept");
    fs::create_dir(&folder).unwrap();
    let mut app = App::with(&format!(
        "[backup]\nfolder = \"{}\"\nrecipients = [\"{}\"]\nevery_days = 7\n",
        folder.display(),
        safe.recipient
    ));
    let name = format!("tipline-{}.age", Clock::Wall.today());
    while !folder.join("tipline.erased").exists() {
        thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(names(&folder), [name.as_str(), "tipline.erased"]);
    let made = fs::metadata(folder.join(&name)).unwrap().ino();
    app.restart();
    app.stop();
    assert_eq!(fs::metadata(folder.join(&name)).unwrap().ino(), made, "not due again");
    let told = folder.join("tipline.erased").display().to_string();
    let restored = safe.restored(&format!("kept/{name}"), &["--erased-from", &told]);
    drop(restored);

    fs::remove_dir_all(&folder).unwrap();
    app.start();
    app.tip(WING, "serving goes on");
    let said = app.stop();
    assert!(said.contains("There is no backup of today"), "{said}");
}

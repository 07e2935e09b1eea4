//! A power cut is worse than a kill: what the kernel still held is gone. Whatever moment it comes at, what was
//! acknowledged is there and opens, and nothing is half there.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tipline::crypto::random_bytes;

use crate::app::{App, HANDLER_A, WING};
use crate::browser::{Answer, Form, Visitor};
use crate::disk::{Disk, long_run, with_disks};
use crate::lives::Lives;

/// Cuts of one disk, and disks in the long run.
const CUTS: usize = 4;
const LONG_CUTS: usize = 10;
const LONG_DISKS: usize = 20;
/// Cuts of whole lives in the long run, and the longest they go on before one, in milliseconds.
const LONG_LIVES_CUTS: usize = 200;
const MOST_MILLIS: u64 = 1_500;
/// Room for what is sent to one disk, above the floors, in MiB.
const DISK_MEBIBYTES: u64 = 2048;
/// Writers at once: sources with new tips, sources who come back, and handlers.
const SOURCES: usize = 22;
const RETURNING: usize = 5;
const HANDLERS: usize = 5;

/// Something sent: its kind, number and file say all that is in it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Sent {
    kind: &'static str,
    number: usize,
    file_bytes: usize,
}

/// A tip that is there from the start, in which there is talk.
struct Conversation {
    receipt: String,
    page: String,
}

/// Everything that was acknowledged on one disk.
#[derive(Default)]
struct Ledger {
    next: AtomicUsize,
    /// What was acknowledged, and the receipt of a tip.
    kept: Mutex<Vec<(Sent, Option<String>)>>,
}

impl Ledger {
    /// Something new, of any size the server writes: short, within the database, about where files begin, and large.
    fn draw(&self, kind: &'static str) -> Sent {
        let chance = u32::from_be_bytes(random_bytes()) as usize;
        let file_bytes = match chance % 16 {
            0..5 => 0,
            5..8 => 4_000 + chance / 16 % 12_000,
            8..12 => 16_000 + chance / 16 % 9_000,
            12..15 => 100_000,
            _ => 1_000_000,
        };
        Sent { kind, number: self.next.fetch_add(1, Ordering::Relaxed), file_bytes }
    }

    fn keep(&self, sent: Sent, receipt: Option<String>) {
        self.kept().push((sent, receipt));
    }

    fn kept(&self) -> MutexGuard<'_, Vec<(Sent, Option<String>)>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sent {
    fn message(&self) -> String {
        format!("{} {} with {} bytes.", self.kind, self.number, self.file_bytes)
    }

    /// Reads the message of a page back.
    fn read(message: &str) -> Self {
        let mut words = message.split(' ');
        let kind = ["tip", "follow-up", "reply"].into_iter().find(|kind| words.clone().next() == Some(kind));
        let mut number = || words.find_map(|word| word.parse().ok()).expect("a message of ours has two numbers");
        Self { kind: kind.expect("a message of ours"), number: number(), file_bytes: number() }
    }

    fn fill(&self, form: Form) -> Form {
        let form = form.text("message", &self.message());
        if self.file_bytes == 0 { form } else { form.file("a.bin", &self.file()) }
    }

    /// Bytes that no other file has.
    fn file(&self) -> Vec<u8> {
        let mut state = self.number as u64 + 1;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 56) as u8
        };
        (0..self.file_bytes).map(|_| next()).collect()
    }
}

#[test]
fn what_was_acknowledged_survives_a_power_cut_at_any_moment() {
    with_disks("power::what_was_acknowledged_survives_a_power_cut_at_any_moment", || {
        let started = Instant::now();
        let (disks, cuts) = if long_run() { (LONG_DISKS, LONG_CUTS) } else { (1, CUTS) };
        let kept: usize = (0..disks).map(|_| cut_one_disk(cuts)).sum();
        let (cuts, seconds) = (disks * cuts, started.elapsed().as_secs());
        let _ = writeln!(io::stderr(), "{cuts} power cuts: {kept} things acknowledged, none lost, {seconds} s");
    });
}

#[test]
fn what_became_of_a_tip_survives_a_power_cut_at_any_moment_and_what_was_erased_stays_erased() {
    with_disks(
        "power::what_became_of_a_tip_survives_a_power_cut_at_any_moment_and_what_was_erased_stays_erased",
        || {
            let (started, cuts) = (Instant::now(), if long_run() { LONG_LIVES_CUTS } else { CUTS });
            let disk = Disk::new(DISK_MEBIBYTES);
            let mut app = App::on(disk.data());
            let (lives, mut seen) = (Lives::default(), BTreeSet::new());
            for _ in 0..cuts {
                lives.until(&app, MOST_MILLIS, || {
                    app.freeze();
                    disk.power_off();
                    app.kill();
                });
                app.end();
                disk.remount();
                app.start();
                assert!(!app.said().contains("damaged"), "{}", app.said());
                lives.look(&app, false, &mut seen);
            }
            lives.look(&app, true, &mut seen);
            app.stop();
            let counts = lives.counts();
            let report = tipline::command::check(&app.data()).expect("the folder can be opened");
            assert_eq!(report.len(), 1, "{report:?}");
            let erased = format!("; {} tips have been erased", counts.erased);
            assert!(report.iter().any(|line| line.contains(&erased)), "{counts:?}: {report:?}");
            assert!(counts.closed > 0 && counts.erased > 0, "the power went before anything: {counts:?}");
            let seconds = started.elapsed().as_secs();
            let _ = writeln!(io::stderr(), "{cuts} power cuts: {counts:?} acknowledged, none lost, {seconds} s");
        },
    );
}

fn cut_one_disk(cuts: usize) -> usize {
    let disk = Disk::new(DISK_MEBIBYTES);
    let mut app = App::on(disk.data());
    let ledger = Ledger::default();
    let conversations: Vec<Conversation> = (0..RETURNING).map(|_| begin(&app, &ledger)).collect();
    let mut seen = BTreeSet::new();
    for _ in 0..cuts {
        let before = ledger.kept().len();
        write_until_cut(&app, &disk, &ledger, &conversations);
        app.end();
        disk.remount();
        app.start();
        assert!(!app.said().contains("damaged"), "{}", app.said());
        receipts_open(&app, &ledger, before);
        handlers_read(&app, &ledger, &conversations, &mut seen);
    }
    // Not only what each cut could have taken: everything, once more.
    receipts_open(&app, &ledger, 0);
    handlers_read(&app, &ledger, &conversations, &mut BTreeSet::new());
    app.stop();
    let report = tipline::command::check(&app.data()).expect("the folder can be opened");
    assert_eq!(report.len(), 1, "{report:?}");
    let kept = ledger.kept().len();
    assert!(kept > cuts * 10, "the power went before anything could be kept: {kept}");
    kept
}

/// Sends a tip and finds its page at the desk.
fn begin(app: &App, ledger: &Ledger) -> Conversation {
    let sent = ledger.draw("tip");
    let receipt = app.tip_with(WING, |_, form| sent.fill(form));
    let desk = app.handler(HANDLER_A);
    let mut pages = desk.get("/").links("/tips/").into_iter();
    let page = pages.find(|page| desk.get(page).shows(&sent.message())).expect("the handler sees the tip");
    ledger.keep(sent, Some(receipt.clone()));
    Conversation { receipt, page }
}

/// Everybody writes at once, until the power goes.
fn write_until_cut(app: &App, disk: &Disk, ledger: &Ledger, conversations: &[Conversation]) {
    let path = app.channel(WING);
    let form = app.source().get(&path).form(&path);
    let signed_in = app.handler(HANDLER_A).cookie().expect("who has signed in has a cookie");
    let returning: Vec<String> = conversations
        .iter()
        .map(|talk| app.back_with(&talk.receipt).cookie().expect("who has come back has a cookie"))
        .collect();
    let cut = &AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..SOURCES {
            let (path, form) = (&path, &form);
            scope.spawn(move || {
                let source = app.source();
                loop {
                    let sent = ledger.draw("tip");
                    match source.try_send(path, &sent.fill(form.clone())) {
                        Some(answer) if answer.status == 201 => ledger.keep(sent, Some(answer.receipt())),
                        // A thread may see the power go before it is stopped.
                        answer => return assert!(cut.load(Ordering::SeqCst), "{:?}", answer.map(|it| it.text())),
                    }
                }
            });
        }
        for cookie in &returning {
            scope
                .spawn(move || talk(&app.source(), cookie, "/conversation", "/conversation", ledger, "follow-up", cut));
        }
        for talk_in in conversations.iter().cycle().take(HANDLERS) {
            let (cookie, page) = (&signed_in, &talk_in.page);
            scope.spawn(move || talk(&app.stranger(), cookie, page, &format!("{page}/reply"), ledger, "reply", cut));
        }
        thread::sleep(Duration::from_millis(300 + 6 * u64::from(random_bytes::<1>()[0]))); // any moment
        cut.store(true, Ordering::SeqCst);
        app.freeze();
        disk.power_off();
        app.kill();
    });
}

/// Adds to a conversation until the power goes.
fn talk(
    visitor: &Visitor,
    cookie: &str,
    page: &str,
    action: &str,
    ledger: &Ledger,
    kind: &'static str,
    cut: &AtomicBool,
) {
    visitor.set_cookie(cookie);
    loop {
        let answer = visitor.try_get(page).filter(|shown| shown.status == 200).and_then(|shown| {
            let sent = ledger.draw(kind);
            Some((visitor.try_send(action, &sent.fill(shown.form(action)))?, sent))
        });
        match answer {
            Some((answer, sent)) if answer.status == 303 => ledger.keep(sent, None),
            answer => return assert!(cut.load(Ordering::SeqCst), "{:?}", answer.map(|(it, _)| it.text())),
        }
    }
}

/// Every receipt that was shown opens its conversation.
fn receipts_open(app: &App, ledger: &Ledger, from: usize) {
    for (sent, receipt) in ledger.kept().iter().skip(from) {
        if let Some(receipt) = receipt {
            assert_eq!(app.back_with(receipt).get("/conversation").status, 200, "{sent:?}");
        }
    }
}

/// Every acknowledged thing is on the desk, whole; and so is whatever else is there. Tips seen before are passed over,
/// but for those in which there is talk.
fn handlers_read(app: &App, ledger: &Ledger, conversations: &[Conversation], seen: &mut BTreeSet<String>) {
    let desk = app.handler(HANDLER_A);
    let mut found = BTreeSet::new();
    let pages = inbox(&desk);
    let talked_in: BTreeSet<String> = conversations.iter().map(|talk| talk.page.clone()).collect();
    for page in pages.iter().filter(|page| talked_in.contains(*page) || !seen.contains(*page)) {
        let shown = desk.get(page);
        assert_eq!(shown.status, 200, "{}", shown.text());
        found.extend(entries(&desk, page, &shown));
    }
    assert!(seen.is_subset(&pages), "a tip that was there is gone");
    let passed_over = seen.len() - talked_in.intersection(seen).count();
    let lost: Vec<Sent> = {
        let kept = ledger.kept();
        kept.iter().map(|(sent, _)| sent.clone()).filter(|sent| !found.contains(sent)).collect()
    };
    assert!(lost.len() <= passed_over && lost.iter().all(|sent| sent.kind == "tip"), "lost: {lost:?}");
    for talk in conversations {
        // What a handler said, its source reads.
        let replies = entries_of(&desk.get(&talk.page)).into_iter().filter(|(_, sent)| sent.kind == "reply");
        let conversation = app.back_with(&talk.receipt).get("/conversation");
        for (_, sent) in replies {
            assert!(conversation.shows(&sent.message()), "{sent:?}");
        }
    }
    seen.extend(pages);
}

/// Every tip a handler sees.
fn inbox(desk: &Visitor) -> BTreeSet<String> {
    let (mut pages, mut number) = (BTreeSet::new(), 1);
    loop {
        let inbox = desk.get(&format!("/?page={number}"));
        assert_eq!((inbox.status, inbox.alert().as_str()), (200, ""));
        pages.extend(inbox.links("/tips/"));
        number += 1;
        if inbox.links(&format!("/?page={number}")).is_empty() {
            return pages;
        }
    }
}

/// What a tip's page shows, after every file was fetched and compared.
fn entries(desk: &Visitor, page: &str, shown: &Answer) -> Vec<Sent> {
    entries_of(shown)
        .into_iter()
        .map(|(number, sent)| {
            if sent.file_bytes > 0 {
                let file = desk.get(&format!("{page}/files/{number}/0"));
                assert!(file.status == 200 && file.body == sent.file(), "{sent:?}");
            }
            sent
        })
        .collect()
}

fn entries_of(shown: &Answer) -> Vec<(usize, Sent)> {
    let text = shown.text();
    assert!(!text.contains("cannot be read"), "an entry is damaged");
    let articles = text.split("<article").skip(1).enumerate();
    articles
        .map(|(number, article)| {
            let message = article.split("<div class=\"text\">").nth(1).and_then(|rest| rest.split("</div>").next());
            (number, Sent::read(message.expect("an entry has a message").trim_end_matches('.')))
        })
        .collect()
}

//! Tips that live whole lives while the server is ended again and again: sent, answered, added to, closed, and erased by
//! two. What was acknowledged of it is there afterwards; what was not is wholly there or not at all.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use tipline::crypto::random_bytes;

use crate::app::{App, HANDLER_A, OVERSEER, WING};
use crate::browser::{Answer, Visitor};

/// Sources sending at once, and people leading tips through their lives.
const SENDERS: usize = 3;
const LEADERS: usize = 3;
/// Of so many tips one gets no file.
const FILE_EVERY: usize = 3;

/// Everything that was acknowledged.
#[derive(Default)]
pub(crate) struct Lives {
    next: AtomicUsize,
    /// The receipts of tips, by their messages.
    receipts: Mutex<BTreeMap<String, String>>,
    /// What happened to tips, by their pages at the desk.
    tips: Mutex<BTreeMap<String, Life>>,
}

/// How many of each were acknowledged.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub(crate) tips: usize,
    pub(crate) replies: usize,
    pub(crate) follow_ups: usize,
    pub(crate) closed: usize,
    pub(crate) erased: usize,
}

#[derive(Clone, Default)]
struct Life {
    message: String,
    replies: Vec<String>,
    follow_ups: Vec<String>,
    labels: Vec<String>,
    /// What was kept last and not sent; nothing while that is not certain.
    draft: Option<String>,
    closed: bool,
    asked: bool,
    erasure: Erasure,
    /// Not looked at since something happened to it.
    touched: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
enum Erasure {
    #[default]
    No,
    /// The second of two has agreed, and nobody was told what came of it.
    Agreed,
    Done,
}

/// The server went away in the middle of a step.
struct Gone;

impl Lives {
    /// Everybody works at once until `cut`, at any moment, ends the server.
    pub(crate) fn until(&self, app: &App, most_millis: u64, cut: impl FnOnce()) {
        let path = app.channel(WING);
        let form = app.source().get(&path).form(&path);
        let [handler, overseer] =
            [HANDLER_A, OVERSEER].map(|name| app.handler(name).cookie().expect("who has signed in has a cookie"));
        let gone = &AtomicBool::new(false);
        thread::scope(|scope| {
            for _ in 0..SENDERS {
                let (path, form) = (&path, &form);
                scope.spawn(move || {
                    let source = app.source();
                    loop {
                        let number = self.next.fetch_add(1, Ordering::Relaxed);
                        let message = format!("tip number {number}.");
                        let sent = form.clone().text("message", &message);
                        let file = number % FILE_EVERY == 1;
                        let sent = if file { sent.file("photo.pdf", &vec![7; 100_000]) } else { sent };
                        match source.try_send(path, &sent) {
                            Some(answer) if answer.status == 201 => {
                                locked(&self.receipts).insert(message, answer.receipt());
                            }
                            answer => return expected(answer.as_ref(), gone),
                        }
                    }
                });
            }
            for leader in 0..LEADERS {
                let (handler, overseer) = (&handler, &overseer);
                scope.spawn(move || {
                    let people = [handler, overseer].map(|cookie| {
                        let person = app.stranger();
                        person.set_cookie(cookie);
                        person
                    });
                    while self.lead(app, &people, leader, gone).is_ok() {}
                    assert!(gone.load(Ordering::SeqCst), "the server went away by itself");
                });
            }
            let part = u64::from(random_bytes::<1>()[0]);
            thread::sleep(Duration::from_millis(most_millis / 10 + most_millis * part / 256)); // any moment
            gone.store(true, Ordering::SeqCst);
            cut();
        });
    }

    /// Leads one tip as far as chance has it. No two lead the same.
    fn lead(
        &self,
        app: &App,
        [handler, overseer]: &[Visitor; 2],
        leader: usize,
        gone: &AtomicBool,
    ) -> Result<(), Gone> {
        let inbox = handler.try_get("/").ok_or(Gone)?;
        let mine = |page: &String| page.bytes().map(usize::from).sum::<usize>() % LEADERS == leader;
        let tips: Vec<String> = inbox.links("/tips/").into_iter().filter(mine).collect();
        let [chance, far] = random_bytes::<2>().map(usize::from);
        let Some(page) = tips.get(chance % tips.len().max(1)) else { return Ok(()) };
        let shown = handler.try_get(page).filter(|shown| shown.status == 200).ok_or(Gone)?;
        let message = message_of(&shown);
        let before = self.touch(page, |life| life.message.clone_from(&message));
        if !before.closed {
            let reply = format!("reply number {}.", self.next.fetch_add(1, Ordering::Relaxed));
            let action = format!("{page}/reply");
            if has(&shown, &action) {
                self.touch(page, |life| life.draft = None); // it goes with what is sent
                kept(handler.try_send(&action, &shown.form(&action).text("message", &reply)), gone)?;
                self.touch(page, |life| life.replies.push(reply));
            }
            let receipt = locked(&self.receipts).get(&message).cloned();
            if let Some(receipt) = receipt {
                let follow_up = format!("follow-up number {}.", self.next.fetch_add(1, Ordering::Relaxed));
                let source = app.source_for(&receipt).ok_or(Gone)?;
                let shown = source.try_get("/conversation").filter(|shown| shown.status == 200).ok_or(Gone)?;
                let sent = shown.form("/conversation").text("message", &follow_up);
                kept(source.try_send("/conversation", &sent), gone)?;
                self.touch(page, |life| life.follow_ups.push(follow_up));
            }
            if before.labels.len() < 6 {
                let label = format!("label {}", self.next.fetch_add(1, Ordering::Relaxed));
                let action = format!("{page}/label");
                kept(handler.try_submit(&action, &fields(&shown, &action, &[("label", &label)])), gone)?;
                self.touch(page, |life| life.labels.push(label));
            }
            if far % 2 == 0 {
                let draft = format!("draft number {}.", self.next.fetch_add(1, Ordering::Relaxed));
                let form = shown.form(&format!("{page}/reply")).text("message", &draft).text("kind", "reply");
                kept(handler.try_send(&format!("{page}/draft"), &form), gone)?;
                self.touch(page, |life| life.draft = Some(draft));
                return Ok(());
            }
            let shown = handler.try_get(page).filter(|shown| shown.status == 200).ok_or(Gone)?;
            let action = format!("{page}/close");
            if !has(&shown, &action) {
                return Ok(()); // closed by a press whose answer a cut took away
            }
            let form = shown.form(&action).text("outcome", "referred").text("reason", "to the inspectorate");
            kept(handler.try_send(&action, &form), gone)?;
            self.touch(page, |life| life.closed = true);
        }
        let erase = format!("{page}/erase");
        let sure = [("sure", "yes")];
        let shown = handler.try_get(page).filter(|shown| shown.status == 200).ok_or(Gone)?;
        if has(&shown, &erase) {
            kept(handler.try_submit(&erase, &fields(&shown, &erase, &sure)), gone)?;
        }
        self.touch(page, |life| life.asked = true);
        if far % 4 == 1 {
            return Ok(());
        }
        let row = overseer.try_get(&page.replace("/tips/", "/docket/")).filter(|row| row.status == 200).ok_or(Gone)?;
        let agreed = fields(&row, &erase, &sure);
        self.touch(page, |life| life.erasure = Erasure::Agreed);
        kept(overseer.try_submit(&erase, &agreed), gone)?;
        self.touch(page, |life| life.erasure = Erasure::Done);
        Ok(())
    }

    /// What was acknowledged is there: of every tip that something happened to since the last look, or of all.
    pub(crate) fn look(&self, app: &App, all: bool, seen: &mut BTreeSet<String>) {
        let desk = app.handler(HANDLER_A);
        let receipts = locked(&self.receipts).clone();
        let mut led = BTreeSet::new();
        for (page, life) in &mut *locked(&self.tips) {
            led.insert(life.message.clone());
            if !all && !life.touched {
                continue;
            }
            life.touched = false;
            let shown = desk.get(page);
            let receipt = receipts.get(&life.message);
            let back = receipt.map(|receipt| app.source().submit("/replies", &[("receipt", receipt)]).status);
            if life.erasure == Erasure::Agreed {
                life.erasure = if shown.status == 404 { Erasure::Done } else { Erasure::No };
            }
            if life.erasure == Erasure::Done {
                assert_eq!(shown.status, 404, "erased, and at the desk: {}", life.message);
                assert!(back.is_none_or(|status| status == 410), "erased, and its receipt answers {back:?}");
                continue;
            }
            assert_eq!(shown.status, 200, "{}", life.message);
            assert!(!shown.shows("cannot be read"), "{}", life.message);
            let said = [&life.message].into_iter().chain(&life.replies).chain(&life.follow_ups);
            for text in said {
                assert!(shown.shows(text), "lost: {text} of {}", life.message);
            }
            for label in &life.labels {
                assert!(shown.shows(&format!("<li>{label} ")), "lost: {label} of {}", life.message);
            }
            if let Some(draft) = &life.draft {
                assert_eq!(shown.inside("reply-message"), *draft, "lost: a draft of {}", life.message);
            }
            assert!(!life.closed || !has(&shown, &format!("{page}/close")), "closed, and open: {}", life.message);
            assert!(!life.asked || shown.shows("An overseer has to agree"), "asked, and forgotten: {}", life.message);
            if let Some(receipt) = receipt {
                let conversation = app.back_with(receipt).get("/conversation");
                for reply in &life.replies {
                    assert!(conversation.shows(reply), "lost to its source: {reply} of {}", life.message);
                }
            }
        }
        for (message, receipt) in receipts.iter().filter(|(message, _)| !led.contains(*message)) {
            if seen.insert(message.clone()) || all {
                assert_eq!(app.back_with(receipt).get("/conversation").status, 200, "{message}");
            }
        }
    }

    /// How much was acknowledged so far.
    pub(crate) fn counts(&self) -> Counts {
        let tips = locked(&self.tips);
        Counts {
            tips: locked(&self.receipts).len(),
            replies: tips.values().map(|life| life.replies.len()).sum(),
            follow_ups: tips.values().map(|life| life.follow_ups.len()).sum(),
            closed: tips.values().filter(|life| life.closed).count(),
            erased: tips.values().filter(|life| life.erasure == Erasure::Done).count(),
        }
    }

    /// Notes what happened, and answers how it was before.
    fn touch(&self, page: &str, happened: impl FnOnce(&mut Life)) -> Life {
        let mut tips = locked(&self.tips);
        let life = tips.entry(page.to_owned()).or_default();
        let before = life.clone();
        life.touched = true;
        happened(life);
        before
    }
}

/// What is not acknowledged is the end of the server.
fn expected(answer: Option<&Answer>, gone: &AtomicBool) {
    assert!(gone.load(Ordering::SeqCst), "{:?}", answer.map(|answer| (answer.status, answer.alert())));
}

fn kept(answer: Option<Answer>, gone: &AtomicBool) -> Result<(), Gone> {
    match answer {
        Some(answer) if answer.status == 303 => Ok(()),
        answer => {
            expected(answer.as_ref(), gone);
            Err(Gone)
        }
    }
}

fn has(shown: &Answer, action: &str) -> bool {
    shown.shows(&format!("action=\"{action}\""))
}

/// The hidden fields of a form, and these.
fn fields(shown: &Answer, action: &str, more: &[(&str, &str)]) -> Vec<(String, String)> {
    let more = more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    shown.hidden(action).into_iter().chain(more).collect()
}

/// The message a page begins with.
fn message_of(shown: &Answer) -> String {
    let text = shown.text();
    let message = text.split("<div class=\"text\">").nth(1).and_then(|rest| rest.split("</div>").next());
    message.expect("a tip has a message").trim().to_owned()
}

fn locked<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}

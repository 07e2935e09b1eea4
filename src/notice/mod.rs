//! Reminders by e-mail that there may be something to see: at most one a day and person, always the same words.
//!
//! Nothing here reaches the disk, and no request waits for it: rooms leave a mark in memory, one thread of our own talks
//! to the mail server. It knows persons, addresses and days; of tips only who was seen to read which, to mark no other.

mod book;
mod post;

use std::collections::HashMap;
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::clock::Minute;
use crate::crypto::{Hold, random_bytes};
use crate::domain::{Day, MailAddress, PersonId, TipId};

use book::Book;
pub use book::{Often, Wish};
pub use post::{Mail, MailFault, MailTls, Post, PostError};

/// Minutes until a reminder that could not be sent is tried again.
const RETRY_MINUTES: u16 = 10;

/// What became of a person's last reminder. Kept in memory only.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It is on its way to the mail server.
    Waiting,
    /// The mail server took it on this day.
    Sent(Day),
    /// It could not be sent; it is tried again.
    Failed(MailFault),
}

/// The reminders of a site.
pub struct Notices {
    post: Option<Sender<Letter>>,
    hour: u16,
    book: Mutex<Book>,
    outcomes: Arc<Mutex<HashMap<PersonId, Outcome>>>,
}

/// One reminder, handed to the thread that sends.
struct Letter {
    person: PersonId,
    to: MailAddress,
    day: Day,
}

impl Notices {
    /// Reminders by way of this mail server; without one, nobody is reminded. `say` tells the operator, once, that the
    /// mail server fails and that it works again.
    #[must_use]
    pub fn new(post: Option<Post>, say: impl Fn(&str) + Send + 'static) -> Self {
        let hour = post.as_ref().map_or(0, Post::hour);
        let outcomes = Arc::new(Mutex::new(HashMap::new()));
        let post = post.map(|post| {
            let (sender, letters) = mpsc::channel::<Letter>();
            let outcomes = Arc::clone(&outcomes);
            thread::spawn(move || {
                let mut failing = false;
                for Letter { person, to, day } in letters {
                    let outcome = match post.send(&to, day) {
                        Ok(()) => Outcome::Sent(day),
                        Err(error) => {
                            if !failing {
                                say(&format!("Reminders cannot be sent: {error}"));
                            }
                            Outcome::Failed(error.fault())
                        }
                    };
                    // A refused address is one person's trouble, not the server's.
                    if outcome != Outcome::Failed(MailFault::Refused) {
                        let before = std::mem::replace(&mut failing, matches!(outcome, Outcome::Failed(_)));
                        if before && !failing {
                            say("Reminders can be sent again.");
                        }
                    }
                    locked(&outcomes).insert(person, outcome);
                }
            });
            sender
        });
        Self { post, hour, book: Mutex::new(Book::default()), outcomes }
    }

    /// Whether the operator named a mail server.
    #[must_use]
    pub fn can_send(&self) -> bool {
        self.post.is_some()
    }

    /// A tip came, and these people got a grant that opens: marks those who may read it now, and remembers the others for
    /// the day it is escalated. Only those who want to be told are remembered.
    pub fn came(&self, tip: TipId, readers: impl IntoIterator<Item = (PersonId, Hold)>) {
        let mut book = self.book();
        for (person, hold) in readers {
            book.reads(tip, person, hold);
        }
        book.moved(&tip, None);
    }

    /// Something was added to a tip, or done to it: marks everybody known to read it but the person who did it.
    pub fn moved(&self, tip: &TipId, by: Option<PersonId>) {
        self.book().moved(tip, by);
    }

    /// A tip was shared with this person: marks them, and those who read it already but for the one who shared it.
    pub fn shared(&self, tip: TipId, with: PersonId, by: PersonId) {
        let mut book = self.book();
        book.reads(tip, with, Hold::Open);
        book.moved(&tip, Some(by));
    }

    /// This person has stepped back from a tip: marks those who stay.
    pub fn left(&self, tip: &TipId, person: PersonId) {
        let mut book = self.book();
        book.left(tip, person);
        book.moved(tip, None);
    }

    /// A tip was escalated: who held a grant for that day is marked.
    pub fn escalated(&self, tip: &TipId) {
        let mut book = self.book();
        book.released(tip);
        book.moved(tip, None);
    }

    /// This person is about to see their inbox: what came before is no reason for a reminder any more.
    pub fn looks(&self, person: PersonId) {
        self.book().looked(person);
    }

    /// These are the tips this person's identity opens.
    pub fn reads(&self, person: PersonId, tips: impl IntoIterator<Item = (TipId, Hold)>) {
        let mut book = self.book();
        for (tip, hold) in tips {
            book.reads(tip, person, hold);
        }
    }

    /// What became of this person's last reminder since the server was started.
    #[must_use]
    pub fn outcome(&self, person: PersonId) -> Option<Outcome> {
        locked(&self.outcomes).get(&person).copied()
    }

    /// Whether the last attempt for anybody failed; for those who look after the server.
    #[must_use]
    pub fn failing(&self) -> Option<MailFault> {
        locked(&self.outcomes).values().find_map(|outcome| match outcome {
            Outcome::Failed(fault) => Some(*fault),
            Outcome::Waiting | Outcome::Sent(_) => None,
        })
    }

    /// Whether this person has had the one reminder of this day.
    #[must_use]
    pub fn has_had(&self, person: PersonId, day: Day) -> bool {
        self.outcome(person) == Some(Outcome::Sent(day))
    }

    /// Sends this person the reminder of the day now, to see whether it arrives; nothing when they have had it, or it is on
    /// its way.
    pub fn try_now(&self, person: PersonId, to: MailAddress, day: Day) {
        self.send(Letter { person, to, day });
    }

    /// Looks at the clock: draws up the day's list when its hour comes, and hands on what is due. Quick; called often.
    pub fn tick(&self, now: Minute, wishes: &[Wish]) {
        if !self.can_send() {
            return;
        }
        let mut book = self.book();
        book.follow(wishes);
        book.plan(now, self.hour, wishes, &mut || u16::from_be_bytes(random_bytes()));
        for (person, to) in book.due(now, wishes) {
            match self.outcome(person) {
                Some(Outcome::Waiting) => {}
                Some(Outcome::Sent(day)) if day == now.day => book.done(person), // at most one a day
                Some(Outcome::Sent(_) | Outcome::Failed(_)) | None => {
                    self.send(Letter { person, to, day: now.day });
                    book.again(person, now.of_day.saturating_add(RETRY_MINUTES));
                }
            }
        }
    }

    fn send(&self, letter: Letter) {
        let Some(post) = &self.post else { return };
        let mut outcomes = locked(&self.outcomes);
        match outcomes.get(&letter.person) {
            Some(Outcome::Waiting) => {}
            Some(Outcome::Sent(day)) if *day == letter.day => {} // at most one a day, to whatever address
            Some(Outcome::Sent(_) | Outcome::Failed(_)) | None => {
                outcomes.insert(letter.person, Outcome::Waiting);
                let _ = post.send(letter); // the thread lives as long as this sender
            }
        }
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        locked(&self.book)
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

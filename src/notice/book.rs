//! Who is reminded when. The rule, without clock, chance, store or mail server of its own:
//!
//! - who wants a reminder **every day** gets one every day, whatever happened;
//! - who wants one **when there may be something** gets one on days when a tip they can read moved since they last looked,
//!   and on one other day in four as well, so that a reminder proves nothing to whoever sees it arrive;
//! - after a start nobody is known to have looked, so they get one: a reminder too many rather than one too few.
//!
//! A tip that somebody was left out of marks nobody but those whose own grant opens it. To the one who was left out
//! every day is the same with and without it.

use std::collections::{HashMap, HashSet};

use crate::clock::Minute;
use crate::crypto::Hold;
use crate::domain::{Day, MailAddress, PersonId, TipId};

/// Reminders go out within so many minutes after the hour, each at a moment drawn anew.
const SHIFT_MINUTES: u16 = 120;
/// One quiet day in so many has a reminder all the same.
const COVER: u16 = 4;

/// When a person wants a reminder.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Often {
    /// Every day, which tells nobody anything.
    EveryDay,
    /// When a tip they can read moved since they last looked, and some days besides.
    WhenSomething,
}

/// A reminder that a person wants.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wish {
    /// Who.
    pub person: PersonId,
    /// Where to.
    pub to: MailAddress,
    /// When.
    pub often: Often,
}

/// The marks of the day and the list of who is still to be reminded.
#[derive(Default)]
pub(super) struct Book {
    /// The day whose list is drawn up, or that is not to have one any more.
    planned: Option<Day>,
    /// The minute of that day from which on each is due.
    pending: HashMap<PersonId, u16>,
    /// Who looked, and nothing they can read has moved since.
    seen: HashSet<PersonId>,
    /// Who wants to be told when there is something: of nobody else is it kept what they read.
    followers: HashSet<PersonId>,
    readers: HashMap<TipId, HashMap<PersonId, Hold>>,
}

impl Book {
    /// Takes note of what is wished now.
    pub(super) fn follow(&mut self, wishes: &[Wish]) {
        let followers = wishes.iter().filter(|wish| wish.often == Often::WhenSomething).map(|wish| wish.person);
        let followers: HashSet<PersonId> = followers.collect();
        if followers != self.followers {
            self.followers = followers;
            for readers in self.readers.values_mut() {
                readers.retain(|person, _| self.followers.contains(person));
            }
            self.readers.retain(|_, readers| !readers.is_empty());
        }
    }

    pub(super) fn reads(&mut self, tip: TipId, person: PersonId, hold: Hold) {
        if !self.followers.contains(&person) {
            return;
        }
        let known = self.readers.entry(tip).or_default().entry(person).or_insert(hold);
        if hold.counts_at_once() {
            *known = hold;
        }
    }

    /// Nothing that happens to this tip concerns this person any more.
    pub(super) fn left(&mut self, tip: &TipId, person: PersonId) {
        if let Some(readers) = self.readers.get_mut(tip) {
            readers.remove(&person);
        }
        self.readers.retain(|_, readers| !readers.is_empty());
    }

    pub(super) fn released(&mut self, tip: &TipId) {
        for hold in self.readers.get_mut(tip).into_iter().flat_map(HashMap::values_mut) {
            *hold = Hold::Open;
        }
    }

    pub(super) fn moved(&mut self, tip: &TipId, by: Option<PersonId>) {
        for (person, hold) in self.readers.get(tip).into_iter().flatten() {
            if hold.counts_at_once() && Some(*person) != by {
                self.seen.remove(person);
            }
        }
    }

    pub(super) fn looked(&mut self, person: PersonId) {
        self.seen.insert(person);
    }

    /// Draws up the list when the hour of a day comes. A start after the hour has no list that day, so that a restart
    /// sends nothing twice.
    pub(super) fn plan(&mut self, now: Minute, hour: u16, wishes: &[Wish], chance: &mut impl FnMut() -> u16) {
        let begins = hour * 60;
        let planned = *self.planned.get_or_insert(if now.of_day > begins { now.day } else { now.day.minus(1) });
        if planned == now.day || now.of_day < begins {
            return;
        }
        self.planned = Some(now.day);
        self.pending.clear();
        for wish in wishes {
            let (shift, cover) = (chance() % SHIFT_MINUTES, chance().is_multiple_of(COVER));
            if wish.often == Often::EveryDay || cover || !self.seen.contains(&wish.person) {
                self.pending.insert(wish.person, begins + shift);
            }
        }
    }

    /// Who is to be reminded now, of those who still wish it.
    pub(super) fn due(&mut self, now: Minute, wishes: &[Wish]) -> Vec<(PersonId, MailAddress)> {
        if self.planned != Some(now.day) {
            self.pending.clear();
        }
        self.pending.retain(|person, _| wishes.iter().any(|wish| wish.person == *person));
        let due = |wish: &&Wish| self.pending.get(&wish.person).is_some_and(|from| *from <= now.of_day);
        wishes.iter().filter(due).map(|wish| (wish.person, wish.to.clone())).collect()
    }

    /// They have their reminder of the day.
    pub(super) fn done(&mut self, person: PersonId) {
        self.pending.remove(&person);
    }

    /// It is tried, and tried again from this minute on unless it is done by then.
    pub(super) fn again(&mut self, person: PersonId, from: u16) {
        self.pending.insert(person, from);
    }
}

#[cfg(test)]
mod tests {
    use super::{Book, COVER, Often, SHIFT_MINUTES, Wish};
    use crate::clock::Minute;
    use crate::crypto::Hold;
    use crate::domain::{Day, MailAddress, PersonId, TipId};

    const HOUR: u16 = 6;
    const TIP: TipId = TipId::from_bytes([1; 16]);
    const OTHER_TIP: TipId = TipId::from_bytes([2; 16]);

    fn person(number: u8) -> PersonId {
        PersonId::from_bytes([number; 8])
    }

    fn wish(number: u8, often: Often) -> Wish {
        Wish { person: person(number), to: MailAddress::parse("k@example.org").unwrap(), often }
    }

    fn at(day: u64, of_day: u16) -> Minute {
        Minute { day: Day::from_unix_seconds(day * 86_400), of_day }
    }

    /// Numbers that follow from a seed, the same for two books that are to be compared.
    fn drawn(mut seed: u32) -> impl FnMut() -> u16 {
        move || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            u16::try_from(seed >> 16).unwrap()
        }
    }

    /// A quiet draw: no shift and no cover.
    fn quiet() -> u16 {
        1
    }

    fn followed(wishes: &[Wish]) -> Book {
        let mut book = Book::default();
        book.follow(wishes);
        book
    }

    fn everybody_looked(book: &mut Book, wishes: &[Wish]) {
        for wish in wishes {
            book.looked(wish.person);
        }
    }

    /// Who is reminded on this day.
    fn reminded(book: &mut Book, day: u64, wishes: &[Wish], chance: &mut impl FnMut() -> u16) -> Vec<PersonId> {
        book.plan(at(day, HOUR * 60), HOUR, wishes, chance);
        let due = book.due(at(day, HOUR * 60 + SHIFT_MINUTES), wishes);
        for (person, _) in &due {
            book.done(*person);
        }
        due.into_iter().map(|(person, _)| person).collect()
    }

    #[test]
    fn to_somebody_left_out_every_day_is_the_same_with_and_without_the_tip() {
        let wishes = [wish(1, Often::WhenSomething), wish(2, Often::WhenSomething), wish(3, Often::EveryDay)];
        let left_out = person(2);
        let days = |with_tip: bool| {
            let (mut book, mut chance, mut told) = (followed(&wishes), drawn(7), Vec::new());
            for day in 1..400 {
                book.plan(at(day, HOUR * 60), HOUR, &wishes, &mut chance);
                let minutes = book.pending.get(&left_out).copied();
                told.push((minutes, reminded(&mut book, day, &wishes, &mut quiet).contains(&left_out)));
                everybody_looked(&mut book, &wishes);
                book.reads(OTHER_TIP, left_out, Hold::Open);
                if day % 30 == 0 {
                    book.moved(&OTHER_TIP, None);
                }
                if with_tip {
                    book.reads(TIP, person(1), Hold::Open);
                    book.reads(TIP, person(4), Hold::Held);
                    book.moved(&TIP, Some(person(4)));
                    book.released(&TIP);
                    book.moved(&TIP, None);
                }
            }
            told
        };
        let (without, with) = (days(false), days(true));
        assert_eq!(without, with);
        assert!(without.iter().any(|(_, told)| *told) && without.iter().any(|(_, told)| !*told));
    }

    #[test]
    fn who_can_read_it_is_reminded_until_they_look() {
        let wishes = [wish(1, Often::WhenSomething), wish(2, Often::WhenSomething)];
        let mut book = followed(&wishes);
        everybody_looked(&mut book, &wishes);
        assert!(reminded(&mut book, 1, &wishes, &mut quiet).is_empty());
        book.reads(TIP, person(1), Hold::Open);
        book.moved(&TIP, None);
        assert_eq!(reminded(&mut book, 2, &wishes, &mut quiet), [person(1)]);
        assert_eq!(reminded(&mut book, 3, &wishes, &mut quiet), [person(1)]);
        book.looked(person(1));
        assert!(reminded(&mut book, 4, &wishes, &mut quiet).is_empty());
        book.moved(&TIP, Some(person(1)));
        assert!(reminded(&mut book, 5, &wishes, &mut quiet).is_empty(), "nobody is told of what they did themselves");
    }

    #[test]
    fn who_has_stepped_back_is_reminded_of_that_tip_no_more() {
        let wishes = [wish(1, Often::WhenSomething), wish(2, Often::WhenSomething)];
        let mut book = followed(&wishes);
        everybody_looked(&mut book, &wishes);
        (1..3).for_each(|number| book.reads(TIP, person(number), Hold::Open));
        book.left(&TIP, person(1));
        book.left(&OTHER_TIP, person(1));
        book.moved(&TIP, None);
        assert_eq!(reminded(&mut book, 1, &wishes, &mut quiet), [person(2)]);
        book.left(&TIP, person(2));
        assert!(book.readers.is_empty());
    }

    #[test]
    fn of_who_wants_no_such_reminder_nothing_is_kept() {
        let wishes = [wish(1, Often::WhenSomething), wish(2, Often::EveryDay)];
        let mut book = followed(&wishes);
        (1..4).for_each(|number| book.reads(TIP, person(number), Hold::Open));
        assert_eq!(book.readers[&TIP].len(), 1);
        book.follow(&wishes[1..]);
        assert!(book.readers.is_empty());
    }

    #[test]
    fn a_grant_held_for_an_escalation_marks_nobody_before_it() {
        let wishes = [wish(1, Often::WhenSomething)];
        let mut book = followed(&wishes);
        book.looked(person(1));
        book.reads(TIP, person(1), Hold::Held);
        book.moved(&TIP, None);
        assert!(reminded(&mut book, 1, &wishes, &mut quiet).is_empty());
        book.released(&TIP);
        book.moved(&TIP, None);
        assert_eq!(reminded(&mut book, 2, &wishes, &mut quiet), [person(1)]);
    }

    #[test]
    fn a_reminder_proves_nothing_since_quiet_days_have_some_too() {
        let wishes = [wish(1, Often::WhenSomething)];
        let (mut book, mut chance) = (followed(&wishes), drawn(1));
        book.looked(person(1));
        let told = (1..=1_000).filter(|day| !reminded(&mut book, *day, &wishes, &mut chance).is_empty()).count();
        let expected = 1_000 / usize::from(COVER);
        assert!((expected - 60..expected + 60).contains(&told), "{told}");
    }

    #[test]
    fn one_a_day_within_two_hours_of_the_hour_and_on_quiet_days_too() {
        let wishes = [wish(1, Often::EveryDay)];
        let (mut book, mut chance) = (followed(&wishes), drawn(3));
        let mut minutes = std::collections::BTreeSet::new();
        for day in 1..200 {
            let mut sent = Vec::new();
            for of_day in 0..24 * 60 {
                book.plan(at(day, of_day), HOUR, &wishes, &mut chance);
                for (person, _) in book.due(at(day, of_day), &wishes) {
                    book.done(person);
                    sent.push(of_day);
                }
            }
            assert_eq!(sent.len(), 1);
            assert!((HOUR * 60..HOUR * 60 + SHIFT_MINUTES).contains(&sent[0]));
            minutes.extend(sent);
        }
        assert!(minutes.len() > 60, "the minute is drawn anew each day");
    }

    #[test]
    fn a_restart_after_the_hour_sends_nothing_twice_and_one_before_it_forgets_nobody() {
        let wishes = [wish(1, Often::EveryDay)];
        let mut book = followed(&wishes);
        book.plan(at(1, HOUR * 60 + 1), HOUR, &wishes, &mut quiet);
        assert!(book.due(at(1, 1_439), &wishes).is_empty());
        let mut book = followed(&wishes);
        book.plan(at(1, 5), HOUR, &wishes, &mut quiet);
        assert!(book.due(at(1, 5), &wishes).is_empty());
        book.plan(at(1, 500), HOUR, &wishes, &mut quiet); // the clock was not looked at meanwhile
        assert_eq!(book.due(at(1, 500), &wishes).len(), 1);
    }

    #[test]
    fn what_could_not_be_sent_is_tried_again_the_same_day_only() {
        let wishes = [wish(1, Often::EveryDay)];
        let mut book = followed(&wishes);
        book.plan(at(1, HOUR * 60), HOUR, &wishes, &mut quiet);
        assert_eq!(book.due(at(1, 500), &wishes).len(), 1);
        book.again(person(1), 510);
        assert!(book.due(at(1, 509), &wishes).is_empty());
        assert_eq!(book.due(at(1, 510), &wishes).len(), 1);
        assert!(book.due(at(1, 520), &[]).is_empty(), "who wishes none any more gets none");
        book.again(person(1), 510);
        assert!(book.due(at(2, 510), &wishes).is_empty());
    }
}

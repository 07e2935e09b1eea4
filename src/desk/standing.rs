//! Where a tip stands, in words for those who handle or oversee it.

use i18n_embed_fl::fl;

use crate::domain::{Day, Due, Outcome};
use crate::store::TipRecord;
use crate::web::words::{self, Language};

/// What a page says about the life of a tip.
pub(super) struct Standing {
    /// What has happened, and what is due, in sentences.
    pub(super) sentences: Vec<String>,
    /// Whether something should have happened by now.
    pub(super) overdue: bool,
}

/// To whom a tip goes when its clock runs out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// Overseers who are here and were not left out.
    Overseers,
    /// There is nobody else.
    Nobody,
}

impl Standing {
    pub(super) fn of(l: &Language, record: &TipRecord, next: Next, today: Day) -> Self {
        let life = &record.life;
        let mut sentences = vec![fl!(l, "standing-received", day = words::day(l, life.received))];
        match (life.acknowledged, life.answered) {
            (_, Some(day)) => sentences.push(fl!(l, "standing-answered", day = words::day(l, day))),
            (Some(day), None) => sentences.push(fl!(l, "standing-acknowledged", day = words::day(l, day))),
            (None, None) => {}
        }
        if let Some(day) = life.extended {
            sentences.push(fl!(l, "standing-extended", day = words::day(l, day)));
        }
        if let Some(due) = life.due() {
            sentences.push(due_sentence(l, due, today));
            match (next, life.escalated) {
                (_, Some(_)) => {}
                (Next::Overseers, None) => sentences.push(fl!(l, "standing-then-overseers")),
                (Next::Nobody, None) => sentences.push(fl!(l, "standing-then-nobody")),
            }
        }
        if let Some(day) = life.escalated {
            sentences.push(fl!(l, "standing-escalated", day = words::day(l, day)));
        }
        if let Some(closed) = life.closed {
            let (day, outcome) = (words::day(l, closed.day), outcome(l, closed.outcome));
            sentences.push(fl!(l, "standing-closed", day = day, outcome = outcome));
            sentences.push(fl!(l, "standing-kept-until", day = words::day(l, closed.keep_until)));
        }
        if record.is_objected_to() {
            sentences.push(fl!(l, "standing-source-wrote"));
        }
        Self { sentences, overdue: life.overdue(today).is_some() }
    }
}

/// What is due, and whether it is late.
pub(super) fn due_sentence(l: &Language, due: Due, today: Day) -> String {
    let day = words::weekday(l, due.by());
    match (due, due.by() < today) {
        (Due::Acknowledge(_), false) => fl!(l, "standing-acknowledge-by", day = day),
        (Due::Acknowledge(_), true) => fl!(l, "standing-acknowledge-late", day = day),
        (Due::Answer(_), false) => fl!(l, "standing-answer-by", day = day),
        (Due::Answer(_), true) => fl!(l, "standing-answer-late", day = day),
    }
}

/// An outcome as people say it.
pub(super) fn outcome(l: &Language, outcome: Outcome) -> String {
    match outcome {
        Outcome::Substantiated => fl!(l, "outcome-substantiated"),
        Outcome::PartlySubstantiated => fl!(l, "outcome-partly"),
        Outcome::NotSubstantiated => fl!(l, "outcome-not-substantiated"),
        Outcome::Referred => fl!(l, "outcome-referred"),
        Outcome::NotEnough => fl!(l, "outcome-not-enough"),
        Outcome::OutOfScope => fl!(l, "outcome-out-of-scope"),
    }
}

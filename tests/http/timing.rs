//! What the time of an answer tells. Many answers of two sorts are timed by turns, and Welch's t-test decides whether the
//! sorts can be told apart, as dudect does (Reparaz, Balasch, Verbauwhede, "Dude, is my code constant time?", 2017): the
//! slowest are left out, which the machine made slow, and |t| above 4.5 is a difference. Each test first shows that it can
//! see one.

use std::time::{Duration, Instant};

use crate::app::{App, HANDLER_A, HANDLER_B, WING};
use crate::browser::Visitor;

/// Answers of each sort.
const ROUNDS: usize = 400;
/// Of all answers, so many in a hundred are left out as slow for other reasons.
const CROPPED: usize = 10;
/// Beyond this the two are told apart.
const DIFFERENT: f64 = 4.5;

/// How far apart two sorts of answers are.
struct Comparison {
    t: f64,
    /// Mean difference and half the width of its 95 % confidence interval, in microseconds.
    difference: f64,
    confidence: f64,
}

/// Times both by turns, and compares them.
fn compare(what: &str, mut one: impl FnMut(usize), mut other: impl FnMut(usize)) -> Comparison {
    let timed = |ask: &mut dyn FnMut(usize), round| {
        let start = Instant::now();
        ask(round);
        start.elapsed()
    };
    let (mut ones, mut others) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        // Who goes first changes, or going first would be part of what is compared.
        if round % 2 == 0 {
            ones.push(timed(&mut one, round));
            others.push(timed(&mut other, round));
        } else {
            others.push(timed(&mut other, round));
            ones.push(timed(&mut one, round));
        }
    }
    let mut all: Vec<Duration> = ones.iter().chain(&others).copied().collect();
    all.sort_unstable();
    let limit = all.get(all.len() * (100 - CROPPED) / 100).copied().unwrap_or(Duration::MAX);
    let [(mean, error), (other_mean, other_error)] = [&ones, &others].map(|times| moments(times, limit));
    let error = (error + other_error).sqrt();
    let difference = mean - other_mean;
    let compared = Comparison { t: difference / error, difference, confidence: 1.96 * error };
    eprintln!(
        "{what}: {mean:.0} and {other_mean:.0} µs, difference {:.1} ± {:.1} µs (95 %), t = {:.2}",
        compared.difference, compared.confidence, compared.t
    );
    compared
}

/// Mean of the times up to a limit, in microseconds, and the square of its standard error.
fn moments(times: &[Duration], limit: Duration) -> (f64, f64) {
    let kept: Vec<f64> = times.iter().filter(|time| **time <= limit).map(|time| time.as_secs_f64() * 1e6).collect();
    let count = f64::from(u32::try_from(kept.len()).expect("they are few"));
    let mean = kept.iter().sum::<f64>() / count;
    let variance = kept.iter().map(|time| (time - mean).powi(2)).sum::<f64>() / (count - 1.0);
    (mean, variance / count)
}

impl Comparison {
    fn is_one(&self) -> bool {
        self.t.abs() < DIFFERENT
    }
}

#[test]
fn a_known_and_an_unknown_receipt_cannot_be_told_apart_by_the_time_of_their_answer() {
    let app = App::new();
    let known = app.tip(WING, "a tip");
    let come = |receipt: &str, status| {
        let answer = app.source().submit("/replies", &[("receipt", receipt)]);
        assert_eq!(answer.status, status);
    };
    let unknown = "abacus abdomen zoom crane tulip velvet quilt";
    let seen =
        compare("six words and seven", |_| come("abacus abdomen zoom crane tulip velvet", 422), |_| come(unknown, 422));
    assert!(!seen.is_one(), "the test sees a receipt that is not stretched");
    let told = compare("a known and an unknown receipt", |_| come(&known, 303), |_| come(unknown, 422));
    assert!(told.is_one(), "{} ± {} µs, t = {}", told.difference, told.confidence, told.t);
}

#[test]
fn a_tip_one_was_left_out_of_and_one_that_is_not_there_take_equally_long() {
    let app = App::new();
    app.tip_with(WING, |_, form| form.text("message", &"long ".repeat(19_000)));
    let long = app.handler(HANDLER_A).get("/").link("/tips/");
    for number in 0..ROUNDS {
        app.tip_with(WING, |page, form| {
            form.text("message", &format!("tip {number}")).text("leave_out", &page.person(HANDLER_B))
        });
    }
    let mut tips = all_tips(&app.handler(HANDLER_A));
    tips.retain(|tip| *tip != long);
    assert_eq!(tips.len(), ROUNDS);
    let left_out = app.handler(HANDLER_B);
    let ask = |visitor: &Visitor, path: &str, status| assert_eq!(visitor.get(path).status, status, "{path}");
    let nowhere = |number: usize| format!("/tips/{number:032x}");
    let told = compare(
        "a tip one was left out of and one that is not there",
        |round| ask(&left_out, &tips[round], 404),
        |round| ask(&left_out, &nowhere(round), 404),
    );
    assert!(told.is_one(), "{} ± {} µs, t = {}", told.difference, told.confidence, told.t);

    let reader = app.handler(HANDLER_A);
    let seen = compare(
        "a long tip one reads and one that is not there",
        |_| ask(&reader, &long, 200),
        |round| ask(&reader, &nowhere(ROUNDS + round), 404),
    );
    assert!(!seen.is_one(), "the test sees a tip that is opened");
}

/// Every tip somebody can read, from all pages of their inbox.
fn all_tips(handler: &Visitor) -> Vec<String> {
    let mut tips = Vec::new();
    for page in 1.. {
        let mut found = handler.get(&format!("/?page={page}")).links("/tips/");
        found.retain(|tip| tip.matches('/').count() == 2 && !tips.contains(tip));
        found.dedup();
        if found.is_empty() {
            break;
        }
        tips.extend(found);
    }
    tips
}

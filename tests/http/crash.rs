//! The receipt page is a promise: whatever moment the server is killed at, what was acknowledged is there and opens, and
//! nothing is half there. (A kill, not a power cut: the kernel still holds what was written.)

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::time::Instant;

use crate::app::App;
use crate::disk::long_run;
use crate::lives::Lives;

/// Kills in one run, and in a long one.
const KILLS: usize = 30;
const LONG_KILLS: usize = 300;
/// The longest the server lives, in milliseconds, once everybody has begun.
const MOST_MILLIS: u64 = 350;

#[test]
fn what_was_acknowledged_survives_a_kill_at_any_moment() {
    let (started, kills) = (Instant::now(), if long_run() { LONG_KILLS } else { KILLS });
    let mut app = App::new();
    let (lives, mut seen) = (Lives::default(), BTreeSet::new());
    for _ in 0..kills {
        lives.until(&app, MOST_MILLIS, || app.kill());
        app.crash();
        assert!(!app.said().contains("damaged"), "{}", app.said());
        lives.look(&app, false, &mut seen);
    }
    lives.look(&app, true, &mut seen);
    app.stop();
    let report = tipline::command::check(&app.data()).unwrap_or_else(|error| panic!("{error}"));
    let counts = lives.counts();
    assert_eq!(report.len(), 1, "{report:?}");
    assert!(
        report.iter().any(|line| line.contains(&format!("; {} tips have been erased", counts.erased))),
        "{report:?}"
    );
    assert!(
        counts.tips > kills && counts.replies > 0 && counts.follow_ups > 0 && counts.erased > 0,
        "killed before anything: {counts:?}"
    );
    let seconds = started.elapsed().as_secs();
    let _ = writeln!(io::stderr(), "{kills} kills: {counts:?} acknowledged, none lost, {seconds} s");
}

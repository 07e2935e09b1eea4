//! Numbers of several rounds, and how they are printed.

use std::fmt;
use std::io;

use tipline::boot::say;

/// One number per round.
#[derive(Default)]
pub(crate) struct Series(Vec<f64>);

impl Series {
    pub(crate) fn push(&mut self, value: f64) {
        self.0.push(value);
    }

    pub(crate) fn median(&self) -> f64 {
        self.percentile(50)
    }

    /// The value that so many of a hundred do not exceed.
    pub(crate) fn percentile(&self, percent: usize) -> f64 {
        let sorted = self.sorted();
        let rank = (sorted.len() * percent).div_ceil(100).max(1);
        sorted.get(rank - 1).copied().unwrap_or(f64::NAN)
    }

    pub(crate) fn most(&self) -> f64 {
        self.percentile(100)
    }

    /// Round by round.
    pub(crate) fn over(&self, other: &Self) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(ours, theirs)| ours / theirs).collect())
    }

    fn sorted(&self) -> Vec<f64> {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        sorted
    }
}

impl fmt::Display for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{:>8}  ({} to {})", number(self.median()), number(self.percentile(0)), number(self.most()));
        f.pad(&text)
    }
}

/// Three digits that mean something.
pub(crate) fn number(value: f64) -> String {
    match value {
        ..10.0 => format!("{value:.2}"),
        ..100.0 => format!("{value:.1}"),
        _ => format!("{value:.0}"),
    }
}

/// A part's heading.
pub(crate) fn heading(text: &str) -> io::Result<()> {
    say(&format!("\n{text}"))
}

/// A line of a part.
pub(crate) fn line(what: &str, figure: &impl fmt::Display) -> io::Result<()> {
    say(&format!("  {what:<48} {figure}"))
}

/// A line that has an aim.
pub(crate) fn aimed(what: &str, figure: &impl fmt::Display, aim: &str) -> io::Result<()> {
    say(&format!("  {what:<48} {figure:<32} aim: {aim}"))
}

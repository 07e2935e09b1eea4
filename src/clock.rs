//! The only reader of the wall clock. What leaves this file is a calendar day (UTC), never a moment.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::domain::Day;

/// Tells the day: the real one, or one that a test or the demonstration chose.
#[derive(Clone, Copy)]
pub enum Clock {
    /// The machine's clock.
    Wall,
    /// Always the same day.
    Fixed(Day),
}

impl Clock {
    /// Today, in UTC.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the wall clock")]
    pub fn today(self) -> Day {
        match self {
            Self::Wall => {
                let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
                Day::from_unix_seconds(seconds)
            }
            Self::Fixed(day) => day,
        }
    }
}

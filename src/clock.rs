//! The only reader of the wall clock. What leaves this file is a calendar day (UTC), and two finer things for the moment
//! of one comparison: the minute a reminder is sent at, and the step an authenticator app counts. Neither is stored in
//! clear, logged or shown.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::domain::Day;

/// Seconds that one code of an authenticator app lasts (RFC 6238 section 4.1).
const STEP_SECONDS: u64 = 30;

/// Tells the day: the real one, or one that a test or the demonstration chose.
#[derive(Clone, Copy)]
pub enum Clock {
    /// The machine's clock.
    Wall,
    /// Always the same day, at its midnight.
    Fixed(Day),
    /// Seconds since 1970 that a test sets and moves.
    Moved(&'static AtomicU64),
}

/// A minute of a day, to wait for one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Minute {
    /// The day, in UTC.
    pub day: Day,
    /// Minutes since its midnight.
    pub of_day: u16,
}

impl Clock {
    /// Today, in UTC.
    #[must_use]
    pub fn today(self) -> Day {
        Day::from_unix_seconds(self.seconds())
    }

    /// This minute, in UTC.
    #[must_use]
    pub fn minute(self) -> Minute {
        let seconds = self.seconds();
        let day = Day::from_unix_seconds(seconds);
        let of_day = seconds.saturating_sub(day.unix_seconds()) / 60;
        Minute { day, of_day: u16::try_from(of_day).unwrap_or(u16::MAX) }
    }

    /// The step that authenticator apps are at: 30-second steps since 1970.
    #[must_use]
    pub fn step(self) -> u64 {
        self.seconds() / STEP_SECONDS
    }

    #[expect(clippy::disallowed_methods, reason = "the one place that reads the wall clock")]
    fn seconds(self) -> u64 {
        match self {
            Self::Wall => SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()),
            Self::Fixed(day) => day.unix_seconds(),
            Self::Moved(seconds) => seconds.load(Ordering::Relaxed),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::{Clock, Minute};
    use crate::domain::Day;

    #[test]
    fn a_moment_is_told_as_its_day_its_minute_and_its_step() {
        static SECONDS: AtomicU64 = AtomicU64::new(86_400 + 7 * 3_600 + 59);
        let clock = Clock::Moved(&SECONDS);
        let day = Day::from_unix_seconds(86_400);
        assert_eq!((clock.today(), clock.minute()), (day, Minute { day, of_day: 420 }));
        assert_eq!(clock.step(), (86_400 + 7 * 3_600 + 30) / 30);
        SECONDS.store(2 * 86_400 - 1, Ordering::Relaxed);
        assert_eq!(clock.minute(), Minute { day, of_day: 1_439 });
        assert_eq!(Clock::Fixed(day).minute(), Minute { day, of_day: 0 });
    }
}

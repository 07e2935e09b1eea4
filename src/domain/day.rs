//! A calendar day, the finest time that is ever kept.

use std::fmt;

use serde::{Deserialize, Serialize};
use time::{Date, Duration, Month};

const SECONDS_PER_DAY: u64 = 24 * 60 * 60;
/// 1970-01-01.
const EPOCH_JULIAN_DAY: i32 = 2_440_588;

/// Days since 1970-01-01, UTC.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Day(u32);

impl Day {
    /// The day that holds this moment.
    #[must_use]
    pub fn from_unix_seconds(seconds: u64) -> Self {
        Self(u32::try_from(seconds / SECONDS_PER_DAY).unwrap_or(u32::MAX))
    }

    /// Midnight at the start of the day, in seconds since 1970.
    #[must_use]
    pub fn unix_seconds(self) -> u64 {
        u64::from(self.0) * SECONDS_PER_DAY
    }

    /// Days since 1970-01-01, as it is stored.
    #[must_use]
    pub fn number(self) -> u32 {
        self.0
    }

    /// The day of this number.
    #[must_use]
    pub fn from_number(number: u32) -> Self {
        Self(number)
    }

    /// The first day of its month.
    #[must_use]
    pub fn month(self) -> Self {
        self.minus(u32::from(self.civil().0) - 1)
    }

    /// The day so many days later.
    #[must_use]
    pub fn plus(self, days: u32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// The day so many days earlier, not before 1970.
    #[must_use]
    pub fn minus(self, days: u32) -> Self {
        Self(self.0.saturating_sub(days))
    }

    /// The same day of the month so many months later, or the last day of a month that has no such day: as Regulation (EEC,
    /// Euratom) No 1182/71, article 3(2)(c), counts months. The day itself where the calendar ends.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        let (day, month, year) = self.civil();
        let all = i64::from(year) * 12 + i64::from(month) - 1 + i64::from(months);
        let year = i32::try_from(all.div_euclid(12));
        let month = u8::try_from(all.rem_euclid(12) + 1).ok().and_then(|month| Month::try_from(month).ok());
        let (Ok(year), Some(month)) = (year, month) else { return self };
        let last = (1..=day).rev().find_map(|day| Date::from_calendar_date(year, month, day).ok());
        let number = last.and_then(|date| u32::try_from(date.to_julian_day() - EPOCH_JULIAN_DAY).ok());
        number.map_or(self, Self)
    }

    /// A day of the calendar that somebody typed as `2024-02-29`, in any year from 0 to 9999; `None` for anything else.
    #[must_use]
    pub fn civil_text(text: &str) -> Option<String> {
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts.as_slice() else { return None };
        let plain = |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(year, 4) || !plain(month, 2) || !plain(day, 2) {
            return None;
        }
        let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
        Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok().map(|_| text.to_owned())
    }

    /// Day of the week, from 1 for Monday to 7 for Sunday (ISO 8601).
    #[must_use]
    pub fn weekday(self) -> u32 {
        (self.0 + 3) % 7 + 1 // 1970-01-01 was a Thursday
    }

    /// Day of the month, month from 1 to 12, and year, for the words of a page.
    #[must_use]
    pub fn civil(self) -> (u8, u8, i32) {
        let date = Date::from_ordinal_date(1970, 1)
            .ok()
            .and_then(|epoch| epoch.checked_add(Duration::days(i64::from(self.0))))
            .unwrap_or(Date::MAX);
        (date.day(), u8::from(date.month()), date.year())
    }
}

/// ISO 8601: `2026-11-27`.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (day, month, year) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn a_moment_becomes_its_day_and_nothing_finer() {
        let day = Day::from_unix_seconds(1_709_251_199); // 2024-02-29T23:59:59Z
        assert_eq!(day.to_string(), "2024-02-29");
        assert_eq!(day.unix_seconds() % 86_400, 0);
        assert_eq!(Day::from_unix_seconds(1_709_251_200).to_string(), "2024-03-01");
        assert_eq!(day.weekday(), 4, "2024-02-29 was a Thursday");
        assert_eq!(day.month().to_string(), "2024-02-01");
        assert_eq!(day.plus(1).month().to_string(), "2024-03-01");
    }

    #[test]
    fn six_months_end_on_the_same_day_of_the_month_or_on_its_last() {
        let day = |text: &str| {
            let from_1970_to_2055 = (0..31_000).map(Day::from_number);
            from_1970_to_2055.into_iter().find(|day| day.to_string() == text).expect("a day of the calendar")
        };
        for (from, to) in [
            ("2026-11-25", "2027-05-25"),
            ("2026-07-01", "2027-01-01"),
            ("2026-08-31", "2027-02-28"),
            ("2027-08-31", "2028-02-29"), // a leap year
            ("2027-08-29", "2028-02-29"),
            ("2028-02-29", "2028-08-29"),
            ("2026-12-31", "2027-06-30"),
        ] {
            assert_eq!(day(from).plus_months(6).to_string(), to, "{from}");
        }
        let end = Day::from_number(u32::MAX);
        assert_eq!(end.plus_months(6), end);
    }
}

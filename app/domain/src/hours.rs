//! Whether offices answer the phone now, so that nobody in need calls a number that is closed.
//!
//! The server takes the time from its clock and the device from its own; both come in as values.

use chrono::{
    DateTime, Datelike as _, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike as _,
};

use crate::{codes::coded, term::is_working_day};

coded! {
    /// When a number is answered.
    pub enum Open {
        /// Day and night.
        Always = "always",
        /// In office hours, as in [`Moment::OfficeHours`].
        OfficeHours = "office_hours",
        /// In the evening, at night, in the weekend and on public holidays.
        OutOfHours = "out_of_hours",
    }
}

impl Open {
    /// Whether the number is answered at this moment.
    pub const fn at(self, moment: Moment) -> bool {
        matches!(
            (self, moment),
            (Self::Always, _)
                | (Self::OfficeHours, Moment::OfficeHours)
                | (Self::OutOfHours, Moment::OutOfHours)
        )
    }
}

/// What kind of moment it is. Hours of a single office may differ: they stand beside its number, in
/// words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// Monday to Friday from 9:00 until 17:00, no public holiday.
    OfficeHours,
    /// Any other.
    OutOfHours,
}

impl Moment {
    /// What kind of moment this is; the time is that of Europe/Amsterdam.
    pub fn of(local: NaiveDateTime) -> Self {
        if (9..17).contains(&local.hour()) && is_working_day(local.date()) {
            Self::OfficeHours
        } else {
            Self::OutOfHours
        }
    }

    /// What kind of moment this is in Europe/Amsterdam, in milliseconds since 1970.
    pub fn since_1970(milliseconds: i64) -> Self {
        let utc = DateTime::from_timestamp_millis(milliseconds);
        utc.map_or(Self::OutOfHours, |utc| Self::of(amsterdam(utc.naive_utc())))
    }
}

/// The time in Europe/Amsterdam at this time in UTC, from 1996 on: for a device, which has no table
/// of time zones. A test of the server holds it beside one.
///
/// Source: Directive 2000/84/EC: summer time runs from the last Sunday of March to the last Sunday
/// of October, 1:00 UTC both.
pub fn amsterdam(utc: NaiveDateTime) -> NaiveDateTime {
    let change = |month| {
        let end = NaiveDate::from_ymd_opt(utc.year(), month, 31)?;
        let after_sunday = end.weekday().num_days_from_sunday();
        let sunday = end.checked_sub_days(Days::new(after_sunday.into()))?;
        Some(sunday.and_time(NaiveTime::from_hms_opt(1, 0, 0)?))
    };
    let summer =
        change(3).is_some_and(|start| start <= utc) && change(10).is_some_and(|end| utc < end);
    utc.checked_add_signed(TimeDelta::hours(if summer { 2 } else { 1 })).unwrap_or(utc)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(local: &str) -> Moment {
        Moment::of(local.parse().unwrap())
    }

    #[test]
    fn offices_answer_on_working_days_from_nine_to_five() {
        for (local, expected) in [
            ("2026-11-23T08:59:59", Moment::OutOfHours),
            ("2026-11-23T09:00:00", Moment::OfficeHours),
            ("2026-11-23T16:59:59", Moment::OfficeHours),
            ("2026-11-23T17:00:00", Moment::OutOfHours),
            ("2026-11-23T00:00:00", Moment::OutOfHours),
            ("2026-11-27T12:00:00", Moment::OfficeHours),
            ("2026-11-28T12:00:00", Moment::OutOfHours),
            ("2026-11-29T12:00:00", Moment::OutOfHours),
        ] {
            assert_eq!(moment(local), expected, "{local}");
        }
    }

    #[test]
    fn offices_are_closed_on_public_holidays() {
        // Christmas, Boxing Day, New Year's Day, Easter Monday, King's Day, Ascension, Whit Monday.
        for day in ["2026-12-25", "2025-12-26", "2027-01-01", "2026-04-06", "2026-04-27"] {
            assert_eq!(moment(&format!("{day}T12:00:00")), Moment::OutOfHours, "{day}");
        }
        for day in ["2026-05-14", "2026-05-25"] {
            assert_eq!(moment(&format!("{day}T12:00:00")), Moment::OutOfHours, "{day}");
        }
        assert_eq!(moment("2026-12-24T12:00:00"), Moment::OfficeHours);
    }

    #[test]
    fn the_clock_changes_on_the_last_sunday_of_march_and_october() {
        for (utc, local) in [
            ("2026-03-29T00:59:59", "2026-03-29T01:59:59"),
            ("2026-03-29T01:00:00", "2026-03-29T03:00:00"),
            ("2026-10-25T00:59:59", "2026-10-25T02:59:59"),
            ("2026-10-25T01:00:00", "2026-10-25T02:00:00"),
            ("2026-12-31T23:30:00", "2027-01-01T00:30:00"),
            ("2024-03-31T01:00:00", "2024-03-31T03:00:00"),
            ("2027-10-31T01:00:00", "2027-10-31T02:00:00"),
        ] {
            assert_eq!(amsterdam(utc.parse().unwrap()), local.parse().unwrap(), "{utc}");
        }
        assert_eq!(amsterdam(NaiveDateTime::MAX), NaiveDateTime::MAX);
    }

    #[test]
    fn a_device_counts_from_1970() {
        // Monday 23 November 2026, 9:00 in Amsterdam.
        let nine = 1_795_420_800_000;
        assert_eq!(Moment::since_1970(nine), Moment::OfficeHours);
        assert_eq!(Moment::since_1970(nine - 1), Moment::OutOfHours);
        assert_eq!(Moment::since_1970(i64::MAX), Moment::OutOfHours);
    }

    #[test]
    fn a_number_is_answered_at_its_own_moments() {
        let answered = |open: Open| [Moment::OfficeHours, Moment::OutOfHours].map(|m| open.at(m));
        assert_eq!(answered(Open::Always), [true, true]);
        assert_eq!(answered(Open::OfficeHours), [true, false]);
        assert_eq!(answered(Open::OutOfHours), [false, true]);
    }
}

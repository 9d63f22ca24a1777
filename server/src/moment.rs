//! Moments in words, in the time of the municipality.

use app::{pages::receipt::Day, setting::Setting};
use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use chrono_tz::Europe::Amsterdam;
use domain::hours::Moment;

/// The day on which a moment falls here.
pub fn local_day(moment: DateTime<Utc>) -> NaiveDate {
    moment.with_timezone(&Amsterdam).date_naive()
}

/// Whether offices answer the phone at this moment.
pub fn kind_of(moment: DateTime<Utc>) -> Moment {
    Moment::of(moment.with_timezone(&Amsterdam).naive_local())
}

/// "zondag 22 november 2026".
pub fn day_in_words(setting: &Setting, day: NaiveDate) -> String {
    setting.fill(
        "date-long",
        &[
            ("weekday", &setting.t(&format!("weekday-{}", day.weekday().number_from_monday()))),
            ("day", &day.day().to_string()),
            ("month", &setting.t(&format!("month-{}", day.month()))),
            ("year", &day.year().to_string()),
        ],
    )
}

/// "14:03".
pub fn time_of_day(moment: DateTime<Utc>) -> String {
    let local = moment.with_timezone(&Amsterdam);
    format!("{:02}:{:02}", local.hour(), local.minute())
}

/// "zondag 22 november 2026 om 14:03".
pub fn moment_in_words(setting: &Setting, moment: DateTime<Utc>) -> String {
    let day = day_in_words(setting, local_day(moment));
    setting.fill("date-and-time", &[("date", &day), ("time", &time_of_day(moment))])
}

/// A day for a page: for machines and for people.
pub fn day(setting: &Setting, day: NaiveDate) -> Day {
    Day { iso: day.format("%Y-%m-%d").to_string(), words: day_in_words(setting, day) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Days, TimeZone as _};
    use domain::hours::amsterdam;

    #[test]
    fn a_device_and_the_server_agree_on_the_time() {
        let start = Utc.with_ymd_and_hms(2020, 1, 1, 0, 30, 0).unwrap();
        for days in 0..12 * 366 {
            for hour in [0, 1, 2, 22, 23] {
                let moment = start + Days::new(days) + chrono::TimeDelta::hours(hour);
                let local = moment.with_timezone(&Amsterdam).naive_local();
                assert_eq!(amsterdam(moment.naive_utc()), local, "{moment}");
                assert_eq!(Moment::since_1970(moment.timestamp_millis()), kind_of(moment));
            }
        }
    }
}

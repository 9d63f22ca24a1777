//! Which days count as a public holiday for legal terms.
//!
//! Source: Algemene termijnenwet article 3: New Year's Day, Easter Monday, Ascension Day, Whit
//! Monday, both days of Christmas, the King's birthday as it is celebrated, 5 May (every year), and
//! Good Friday, which counts as one of them. Easter Sunday and Whit Sunday are Sundays anyway.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Days that a royal decree put on a level with a public holiday (article 3(3)), as year, month, day.
///
/// A decree covers about three years. When the next one is published in the Staatscourant, add its
/// days here; a day that is missing makes our date earlier than the law asks, never later.
const DECREED: [(i32, u32, u32); 10] = [
    // Decree for 2023 to 2025.
    (2023, 4, 28),
    (2023, 5, 19),
    (2024, 5, 10),
    (2024, 12, 27),
    (2025, 5, 30),
    // Decree for 2026 to 2028.
    (2026, 1, 2),
    (2026, 5, 15),
    (2027, 5, 7),
    (2028, 4, 28),
    (2028, 5, 26),
];

/// Whether this day is a public holiday for legal terms, or equal to one.
///
/// The King's birthday is right from 2014, when it became 27 April.
pub fn is_public_holiday(date: NaiveDate) -> bool {
    let (year, month, day) = (date.year(), date.month(), date.day());
    let fixed = matches!((month, day), (1, 1) | (5, 5) | (12, 25 | 26));
    fixed
        || is_kings_day(date)
        || DECREED.contains(&(year, month, day))
        || easter(year).is_some_and(|sunday| moves_with(sunday).contains(&Some(date)))
}

/// 27 April, or the 26th where the 27th is a Sunday.
fn is_kings_day(date: NaiveDate) -> bool {
    match (date.month(), date.day()) {
        (4, 27) => date.weekday() != Weekday::Sun,
        (4, 26) => date.weekday() == Weekday::Sat,
        _ => false,
    }
}

/// Good Friday, Easter Monday, Ascension Day and Whit Monday.
fn moves_with(easter: NaiveDate) -> [Option<NaiveDate>; 4] {
    [
        easter.checked_sub_days(Days::new(2)),
        easter.checked_add_days(Days::new(1)),
        easter.checked_add_days(Days::new(39)),
        easter.checked_add_days(Days::new(50)),
    ]
}

/// Easter Sunday of this year in the Gregorian calendar; `None` only beyond the years a date can have.
///
/// The church's own reckoning: the Sunday after the first full moon of spring, by the golden number,
/// the century's corrections to sun and moon, and the weekday.
pub fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let century = year.div_euclid(100);
    let year_of_century = year.rem_euclid(100);
    let moon_correction = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact =
        (19 * golden + century - century.div_euclid(4) - moon_correction + 15).rem_euclid(30);
    let to_sunday = (32 + 2 * century.rem_euclid(4) + 2 * year_of_century.div_euclid(4)
        - epact
        - year_of_century.rem_euclid(4))
    .rem_euclid(7);
    let late_moon = (golden + 11 * epact + 22 * to_sunday).div_euclid(451);
    let days_after_22_march = epact + to_sunday - 7 * late_moon;
    NaiveDate::from_ymd_opt(year, 3, 22)?
        .checked_add_days(Days::new(u64::try_from(days_after_22_march).ok()?))
}

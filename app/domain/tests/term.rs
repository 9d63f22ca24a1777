//! Days counted as Dutch law does, checked against calendars of known years.

use chrono::{Datelike, NaiveDate, Weekday};
use domain::{
    need::WgsThreat,
    term::{
        Term, add_working_days, debt_talk_by, easter, end_of_term, investigation_ends,
        is_public_holiday, is_working_day, plan_until,
    },
};
use proptest::prelude::*;

#[expect(clippy::expect_used, reason = "the dates in these tests exist")]
fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date of the calendar")
}

#[test]
fn easter_falls_on_the_days_of_the_church_calendar() {
    for (year, month, date) in [
        (1818, 3, 22), // the earliest possible
        (1943, 4, 25), // the latest possible
        (1954, 4, 18), // the first of the exceptions of the reckoning in the last century
        (1981, 4, 19), // the second
        (2008, 3, 23),
        (2011, 4, 24),
        (2019, 4, 21),
        (2024, 3, 31),
        (2025, 4, 20),
        (2026, 4, 5),
        (2027, 3, 28),
        (2028, 4, 16),
        (2029, 4, 1),
        (2030, 4, 21),
        (2038, 4, 25),
    ] {
        assert_eq!(easter(year), Some(day(year, month, date)), "{year}");
    }
}

#[test]
fn the_holidays_of_2026_are_those_of_the_law_and_the_decree() {
    let found: Vec<(u32, u32)> = day(2026, 1, 1)
        .iter_days()
        .take_while(|date| date.year() == 2026)
        .filter(|date| is_public_holiday(*date))
        .map(|date| (date.month(), date.day()))
        .collect();
    let expected = [
        (1, 1),
        (1, 2),  // decree
        (4, 3),  // Good Friday
        (4, 6),  // Easter Monday
        (4, 27), // the King's birthday
        (5, 5),
        (5, 14), // Ascension Day
        (5, 15), // decree
        (5, 25), // Whit Monday
        (12, 25),
        (12, 26),
    ];
    assert_eq!(found, expected);
}

#[test]
fn the_kings_birthday_moves_to_saturday_when_it_is_a_sunday() {
    assert!(is_public_holiday(day(2025, 4, 26)));
    assert!(!is_public_holiday(day(2025, 4, 27)));
    assert!(!is_public_holiday(day(2026, 4, 26)));
    assert!(is_public_holiday(day(2026, 4, 27)));
}

#[test]
fn the_fifth_of_may_counts_every_year() {
    for year in 2024..2040 {
        assert!(is_public_holiday(day(year, 5, 5)), "{year}");
    }
}

#[test]
fn weekends_and_holidays_are_no_working_days() {
    assert!(is_working_day(day(2026, 11, 20)));
    assert!(!is_working_day(day(2026, 11, 21)));
    assert!(!is_working_day(day(2026, 11, 22)));
    assert!(!is_working_day(day(2026, 12, 25)));
    assert!(is_working_day(day(2026, 12, 28)));
}

#[test]
fn an_investigation_that_starts_on_a_monday_ends_on_a_monday() {
    assert_eq!(investigation_ends(day(2026, 8, 3)), day(2026, 9, 14));
}

#[test]
fn an_investigation_that_would_end_on_new_years_day_ends_on_monday_the_fourth() {
    assert_eq!(day(2027, 1, 1).weekday(), Weekday::Fri);
    assert_eq!(investigation_ends(day(2026, 11, 20)), day(2027, 1, 4));
}

#[test]
fn an_investigation_that_would_end_on_a_sunday_ends_on_monday() {
    assert_eq!(investigation_ends(day(2026, 8, 9)), day(2026, 9, 21));
}

#[test]
fn an_investigation_that_would_end_on_ascension_day_ends_after_the_long_weekend() {
    assert_eq!(investigation_ends(day(2026, 4, 2)), day(2026, 5, 18));
}

#[test]
fn the_plan_can_be_handed_in_for_seven_days() {
    assert_eq!(plan_until(day(2026, 11, 23)), day(2026, 11, 30));
}

#[test]
fn a_plan_due_on_the_first_day_of_christmas_may_wait_until_the_monday_after() {
    assert_eq!(plan_until(day(2026, 12, 18)), day(2026, 12, 28));
}

#[test]
fn a_plan_due_on_good_friday_may_wait_until_after_easter() {
    assert_eq!(plan_until(day(2026, 3, 27)), day(2026, 4, 7));
}

#[test]
fn debts_are_talked_about_within_four_weeks() {
    assert_eq!(debt_talk_by(day(2026, 6, 1), None), day(2026, 6, 29));
}

#[test]
fn debts_with_a_threat_are_talked_about_within_three_working_days() {
    let threat = Some(WgsThreat::Eviction);
    assert_eq!(debt_talk_by(day(2026, 6, 1), threat), day(2026, 6, 4));
    // Thursday before Easter: Friday, Sunday and Monday do not count.
    assert_eq!(debt_talk_by(day(2026, 4, 2), threat), day(2026, 4, 9));
    assert_eq!(debt_talk_by(day(2026, 12, 24), threat), day(2026, 12, 30));
}

#[test]
fn working_days_from_a_saturday_start_on_monday() {
    assert_eq!(add_working_days(day(2026, 6, 6), 1), day(2026, 6, 8));
    assert_eq!(add_working_days(day(2026, 6, 6), 0), day(2026, 6, 6));
}

#[test]
fn a_term_of_three_days_holds_two_working_days() {
    // From the Thursday before Easter three days end on Sunday; only Tuesday would be a working day.
    assert_eq!(end_of_term(day(2026, 4, 2), Term::Days(3)), day(2026, 4, 8));
    assert_eq!(end_of_term(day(2026, 4, 2), Term::Days(2)), day(2026, 4, 7));
}

#[test]
fn the_last_date_that_can_be_written_is_no_trap() {
    assert_eq!(investigation_ends(NaiveDate::MAX), NaiveDate::MAX);
    assert_eq!(add_working_days(NaiveDate::MAX, 3), NaiveDate::MAX);
}

proptest! {
    #[test]
    fn easter_is_a_sunday_between_22_march_and_25_april(year in 1583..4000) {
        let sunday = easter(year).unwrap();
        prop_assert_eq!(sunday.weekday(), Weekday::Sun);
        prop_assert!((day(year, 3, 22)..=day(year, 4, 25)).contains(&sunday));
    }

    #[test]
    fn a_term_ends_on_a_working_day_not_before_its_length(offset in 0_u64..20_000, days in 0_u32..80) {
        let start = day(2000, 1, 1) + chrono::Days::new(offset);
        let end = end_of_term(start, Term::Days(days));
        prop_assert!(is_working_day(end));
        let length = (end - start).num_days();
        prop_assert!(length >= i64::from(days));
        // At most four days in a row are none, and two working days must be among them.
        prop_assert!(length <= i64::from(days) + 7);
    }

    #[test]
    fn working_days_are_counted_one_by_one(offset in 0_u64..20_000, days in 1_u32..30) {
        let start = day(2000, 1, 1) + chrono::Days::new(offset);
        let end = add_working_days(start, days);
        let counted = start.iter_days().skip(1).take_while(|date| *date <= end);
        prop_assert_eq!(counted.filter(|date| is_working_day(*date)).count(), days as usize);
        prop_assert!(is_working_day(end));
    }
}

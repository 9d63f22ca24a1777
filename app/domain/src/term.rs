//! Counting days as Dutch law does, so that the receipt shows dates somebody can rely on.
//!
//! Source: Algemene termijnenwet. A term that ends on a Saturday, a Sunday or a public holiday ends
//! on the next day that is none of these (article 1); a term of at least three days holds at least
//! two working days (article 2). It does not cover terms of more than twelve weeks or ninety days
//! (article 4): none of ours is that long. The day on which a term starts does not count.
//!
//! Dates are those of Europe/Amsterdam; the caller turns an instant into a date.

mod holidays;

use chrono::{Datelike, Days, NaiveDate, Weekday};

pub use holidays::{easter, is_public_holiday};

use crate::need::WgsThreat;

/// How long something may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// Calendar days.
    Days(u32),
    /// Calendar weeks.
    Weeks(u32),
    /// Days that are no Saturday, Sunday or public holiday.
    WorkingDays(u32),
}

/// The investigation after a report of a need (Wmo 2015 article 2.3.2(1)).
pub const INVESTIGATION: Term = Term::Weeks(6);
/// Handing in a persoonlijk plan after reporting a need (Wmo 2015 article 2.3.2(2)).
pub const PERSONAL_PLAN: Term = Term::Days(7);
/// The first talk on debts (Wgs article 4(1)).
pub const DEBT_TALK: Term = Term::Weeks(4);
/// The first talk on debts under one of the three threats of Wgs article 4(2).
pub const DEBT_TALK_UNDER_THREAT: Term = Term::WorkingDays(3);

/// The last day of the investigation for a need reported on this date.
pub fn investigation_ends(sent: NaiveDate) -> NaiveDate {
    end_of_term(sent, INVESTIGATION)
}

/// The last day to hand in a persoonlijk plan for a need reported on this date.
pub fn plan_until(sent: NaiveDate) -> NaiveDate {
    end_of_term(sent, PERSONAL_PLAN)
}

/// The last day for the first talk on debts.
pub fn debt_talk_by(sent: NaiveDate, threat: Option<WgsThreat>) -> NaiveDate {
    end_of_term(sent, if threat.is_some() { DEBT_TALK_UNDER_THREAT } else { DEBT_TALK })
}

/// Whether this is no Saturday, Sunday or public holiday.
pub fn is_working_day(date: NaiveDate) -> bool {
    !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && !is_public_holiday(date)
}

/// The date this many working days later; 0 gives the date itself.
pub fn add_working_days(start: NaiveDate, days: u32) -> NaiveDate {
    (0..days).fold(start, |date, _| on_or_after_working_day(later(date, 1)))
}

/// The last day of a term that starts on this date.
pub fn end_of_term(start: NaiveDate, term: Term) -> NaiveDate {
    let days = match term {
        Term::WorkingDays(days) => return add_working_days(start, days),
        Term::Days(days) => days,
        Term::Weeks(weeks) => weeks.saturating_mul(7),
    };
    let end = on_or_after_working_day(later(start, days));
    if days < 3 { end } else { end.max(add_working_days(start, 2)) }
}

fn on_or_after_working_day(date: NaiveDate) -> NaiveDate {
    date.iter_days().find(|day| is_working_day(*day)).unwrap_or(date)
}

/// Stops at the last date that can be written, some 260,000 years ahead.
fn later(date: NaiveDate, days: u32) -> NaiveDate {
    date.checked_add_days(Days::new(days.into())).unwrap_or(NaiveDate::MAX)
}

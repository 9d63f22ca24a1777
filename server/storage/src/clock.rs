//! What time it is. A value that is passed in, so that tests can set it and rules stay repeatable.
//!
//! Every part of the program that needs "now" takes a [`Clock`]; the statements never ask the
//! database. Moments are whole microseconds, the finest that both databases keep.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};

/// Says what time it is.
pub trait Clock: Send + Sync + std::fmt::Debug {
    /// This moment in UTC, in whole microseconds.
    fn now(&self) -> DateTime<Utc>;
}

/// The clock of the machine. The only place that may ask it.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where time enters the program")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now().trunc_subsecs(6)
    }
}

/// A clock that stands still until it is moved. Clones share the same hands. For tests.
#[derive(Debug, Clone)]
pub struct FixedClock {
    microseconds: Arc<AtomicI64>,
}

impl FixedClock {
    /// A clock that stands at this moment.
    pub fn at(moment: DateTime<Utc>) -> Self {
        Self { microseconds: Arc::new(AtomicI64::new(moment.timestamp_micros())) }
    }

    /// Puts the clock at this moment, earlier or later.
    pub fn set(&self, moment: DateTime<Utc>) {
        self.microseconds.store(moment.timestamp_micros(), Ordering::SeqCst);
    }

    /// Moves the clock; a negative step moves it back. A step of more than 292,000 years does nothing.
    pub fn advance(&self, step: TimeDelta) {
        if let Some(step) = step.num_microseconds() {
            self.microseconds.fetch_add(step, Ordering::SeqCst);
        }
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.microseconds.load(Ordering::SeqCst))
            .unwrap_or(DateTime::UNIX_EPOCH)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_of_the_machine_gives_whole_microseconds() {
        assert_eq!(SystemClock.now().timestamp_subsec_nanos() % 1_000, 0);
    }

    #[test]
    fn a_fixed_clock_stands_still_until_it_is_moved_and_its_clones_move_along() {
        let start = DateTime::UNIX_EPOCH + TimeDelta::days(20_000);
        let clock = FixedClock::at(start);
        let same = clock.clone();
        assert_eq!(clock.now(), start);
        clock.advance(TimeDelta::minutes(15));
        assert_eq!(same.now(), start + TimeDelta::minutes(15));
        same.set(start);
        assert_eq!(clock.now(), start);
    }
}

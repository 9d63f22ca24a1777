//! When to try again: quickly at first, for a server that restarts; then hourly, for an evening or a
//! weekend without mail; then not at all, so that a person takes over.

use chrono::{DateTime, TimeDelta, Utc};

/// Waits after the first tries.
const QUICK: [TimeDelta; 4] =
    [TimeDelta::seconds(30), TimeDelta::minutes(2), TimeDelta::minutes(10), TimeDelta::hours(1)];
/// Wait after every later try, before jitter.
const HOURLY: TimeDelta = TimeDelta::hours(1);
/// The most that jitter adds to or takes from an hour, so that many jobs that failed together do
/// not all come back together.
const JITTER: TimeDelta = TimeDelta::minutes(6);
/// How long after it was made a job is still tried.
pub const GIVE_UP_AFTER: TimeDelta = TimeDelta::hours(48);

/// When to try again after try number `attempts` (from 1) failed at `now`; `None`: never.
///
/// A job made long ago still gets its quick tries: the server may have been down for days, or a
/// person may have brought a dead letter back. `jitter` is any number; it is spread evenly.
pub fn next_try(
    attempts: u32,
    created_at: DateTime<Utc>,
    now: DateTime<Utc>,
    jitter: u32,
) -> Option<DateTime<Utc>> {
    let tried = usize::try_from(attempts.saturating_sub(1)).unwrap_or(usize::MAX);
    if let Some(wait) = QUICK.get(tried) {
        return Some(now + *wait);
    }
    let spread = 2 * JITTER.num_seconds() + 1;
    let next = now + HOURLY - JITTER + TimeDelta::seconds(i64::from(jitter) % spread);
    (next - created_at <= GIVE_UP_AFTER).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start() -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::days(20_000)
    }

    #[test]
    fn the_first_tries_come_after_30_seconds_2_minutes_10_minutes_and_an_hour() {
        for (attempts, seconds) in [(1, 30), (2, 120), (3, 600), (4, 3_600)] {
            let next = next_try(attempts, start(), start(), 7).unwrap();
            assert_eq!((next - start()).num_seconds(), seconds, "{attempts}");
        }
    }

    #[test]
    fn later_tries_come_about_every_hour_and_not_all_together() {
        let minutes =
            |jitter| (next_try(5, start(), start(), jitter).unwrap() - start()).num_minutes();
        let all: Vec<i64> = (0..2_000).map(minutes).collect();
        assert_eq!(all.iter().min(), Some(&54));
        assert_eq!(all.iter().max(), Some(&66));
    }

    #[test]
    fn nothing_is_tried_later_than_48_hours_after_it_was_made() {
        let (mut now, mut attempts) = (start(), 1);
        while let Some(next) = next_try(attempts, start(), now, attempts * 91) {
            assert!(next > now);
            (now, attempts) = (next, attempts + 1);
        }
        let tried_for = now - start();
        assert!(tried_for <= GIVE_UP_AFTER && tried_for > GIVE_UP_AFTER - HOURLY - JITTER);
        assert!((48..=56).contains(&attempts), "{attempts}");
    }

    #[test]
    fn a_job_made_long_ago_still_gets_its_quick_tries() {
        let now = start() + TimeDelta::days(9);
        assert_eq!(next_try(1, start(), now, 0), Some(now + TimeDelta::seconds(30)));
        assert_eq!(next_try(4, start(), now, 0), Some(now + TimeDelta::hours(1)));
        assert_eq!(next_try(5, start(), now, 0), None);
    }
}

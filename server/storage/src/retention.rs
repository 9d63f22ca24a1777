//! Removes what the portal has kept long enough. The retention job calls [`sweep`]; the terms are
//! those of `domain::retention`.

use chrono::{DateTime, TimeDelta, Utc};

use domain::retention::{AFTER_TAKE_UP, AFTER_WITHDRAWAL};

use crate::{SessionLimits, StorageError, UnitOfWork};

/// How long things are kept after the moment that counts for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetentionTerms {
    /// Content of a handover, after it was taken up.
    pub taken_up: TimeDelta,
    /// Content of a handover, after it was withdrawn.
    pub withdrawn: TimeDelta,
    /// Rows of jobs, after they were done. They hold ids only, so 30 days to look back is no harm.
    pub done_jobs: TimeDelta,
    /// Sessions.
    pub sessions: SessionLimits,
}

impl Default for RetentionTerms {
    fn default() -> Self {
        Self {
            taken_up: AFTER_TAKE_UP,
            withdrawn: AFTER_WITHDRAWAL,
            done_jobs: TimeDelta::days(30),
            sessions: SessionLimits::default(),
        }
    }
}

/// How much a sweep removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Swept {
    /// Handovers whose content was erased.
    pub handovers: u64,
    /// Sign-in tokens.
    pub tokens: u64,
    /// Sessions.
    pub sessions: u64,
    /// Rows of jobs that were done.
    pub jobs: u64,
}

/// Erases and removes what has passed its term. The caller saves the unit, and then calls
/// [`forget_erased`](crate::Storage::forget_erased).
pub async fn sweep(
    unit: &mut dyn UnitOfWork,
    terms: &RetentionTerms,
    now: DateTime<Utc>,
) -> Result<Swept, StorageError> {
    let until = |term| now.checked_sub_signed(term).unwrap_or(DateTime::UNIX_EPOCH);
    let taken_up = unit.handovers().erase_taken_up_until(until(terms.taken_up), now).await?;
    let withdrawn = unit.handovers().erase_withdrawn_until(until(terms.withdrawn), now).await?;
    Ok(Swept {
        handovers: taken_up + withdrawn,
        tokens: unit.sign_in_tokens().remove_expired(now).await?,
        sessions: unit.sessions().remove_expired(terms.sessions, now).await?,
        jobs: unit.jobs().remove_done_until(until(terms.done_jobs)).await?,
    })
}

//! The outbox: what has to be done because of something that is stored, such as a mail.
//!
//! A row is added in the unit that stores its cause. A worker claims it with a lease in one unit,
//! does the work with no unit open, and says in another what came of it. When the worker dies, the
//! lease ends and another claims the job again.

mod body;
mod model;

use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};

pub(crate) use body::{job_columns, sql};
pub use model::{Job, JobCounts, JobState, NewJob};

use crate::{JobId, StorageError};

/// The jobs.
#[async_trait]
pub trait Jobs: Send {
    /// Stores a job that is to be done.
    async fn add(&mut self, new: &NewJob) -> Result<(), StorageError>;

    /// Claims up to `limit` jobs that are due and that nobody holds, earliest first. Each is held
    /// until `now + lease`, and its `attempts` counts this one: 1 at the first. Two claimers never
    /// hold the same job at the same time. Save the unit before doing the work.
    async fn claim(
        &mut self,
        now: DateTime<Utc>,
        lease: TimeDelta,
        limit: u32,
    ) -> Result<Vec<Job>, StorageError>;

    /// The work is done. True also when the lease had ended: it *is* done. False when it was
    /// already finished.
    async fn done(&mut self, job: &Job, now: DateTime<Utc>) -> Result<bool, StorageError>;

    /// Try again at this moment. `error` holds no personal data and is cut at 500 characters.
    /// False, and nothing changed, when somebody else claimed or finished it since.
    async fn retry_at(
        &mut self,
        job: &Job,
        due_at: DateTime<Utc>,
        error: &str,
    ) -> Result<bool, StorageError>;

    /// Give up: a dead letter. `error` as for [`retry_at`](Self::retry_at).
    /// False, and nothing changed, when somebody else claimed or finished it since.
    async fn dead(
        &mut self,
        job: &Job,
        now: DateTime<Utc>,
        error: &str,
    ) -> Result<bool, StorageError>;

    /// The job with this id.
    async fn lookup(&mut self, id: JobId) -> Result<Option<Job>, StorageError>;

    /// Jobs in this state, the one due first in front, at most `limit`.
    async fn list(&mut self, state: JobState, limit: u32) -> Result<Vec<Job>, StorageError>;

    /// How many jobs there are in each state.
    async fn counts(&mut self) -> Result<JobCounts, StorageError>;

    /// Makes a dead job due now, as if it had never been tried. False when it is not dead.
    async fn revive(&mut self, id: JobId, now: DateTime<Utc>) -> Result<bool, StorageError>;

    /// Removes jobs done at or before this moment. Dead ones stay. Says how many.
    async fn remove_done_until(&mut self, moment: DateTime<Utc>) -> Result<u64, StorageError>;
}

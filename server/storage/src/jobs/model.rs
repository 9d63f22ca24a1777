//! A job as a value.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::JobId;
use crate::value::stored;

stored! {
    /// Where a job stands.
    pub enum JobState {
        /// To be done, perhaps again.
        Pending = "pending",
        /// Done.
        Done = "done",
        /// Given up: a dead letter that a person looks at.
        Dead = "dead",
    }
}

/// A job to store. It holds ids only: what is personal is looked up and unsealed when it is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewJob {
    /// Id, made by the caller.
    pub id: JobId,
    /// Code of the kind of job; the server's word, this crate does not look at it.
    pub kind: String,
    /// Id of what it is about: of a handover or a sign-in token, by kind.
    pub subject: Uuid,
    /// Not before this moment.
    pub due_at: DateTime<Utc>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// A stored job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Id.
    pub id: JobId,
    /// Code of the kind of job.
    pub kind: String,
    /// Id of what it is about.
    pub subject: Uuid,
    /// Not before this moment.
    pub due_at: DateTime<Utc>,
    /// How often it was claimed, this time included.
    pub attempts: u32,
    /// Where it stands.
    pub state: JobState,
    /// Held by a worker until this moment.
    pub lease_until: Option<DateTime<Utc>>,
    /// What went wrong the last time; empty when nothing did. Holds no personal data.
    pub last_error: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was done or given up.
    pub finished_at: Option<DateTime<Utc>>,
}

/// How many jobs there are in each state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct JobCounts {
    /// To be done.
    pub pending: u64,
    /// Done and not yet removed.
    pub done: u64,
    /// Dead letters.
    pub dead: u64,
}

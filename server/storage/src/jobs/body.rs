//! One body for both databases. How a job is claimed differs and stands in the dialects.

use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{FromRow, Row};

use super::{Job, JobCounts, JobState, Jobs, NewJob};
use crate::repository::{count, for_both_databases, parsed, statements};
use crate::{JobId, StorageError};

/// Longest error that is kept, in characters.
const LONGEST_ERROR: usize = 500;

fn short(error: &str) -> String {
    error.chars().take(LONGEST_ERROR).collect()
}

/// The columns of `Job`. A macro, because `concat!` takes literals only; the dialects use it too.
macro_rules! job_columns {
    () => {
        "id, kind, subject, due_at, attempts, state, lease_until, last_error, created_at, \
         finished_at"
    };
}
pub(crate) use job_columns;

statements! {
    ADD = "INSERT INTO jobs (id, kind, subject, due_at, attempts, state, last_error, created_at) \
        VALUES ($1, $2, $3, $4, 0, 'pending', '', $5)";
    DONE = "UPDATE jobs SET state = 'done', finished_at = $2, lease_until = NULL, last_error = '' \
        WHERE id = $1 AND state = 'pending'";
    /// The number of attempts tells this claim from a later one by somebody else.
    RETRY_AT = "UPDATE jobs SET due_at = $3, last_error = $4, lease_until = NULL \
        WHERE id = $1 AND attempts = $2 AND state = 'pending'";
    DEAD = "UPDATE jobs SET state = 'dead', finished_at = $3, last_error = $4, lease_until = NULL \
        WHERE id = $1 AND attempts = $2 AND state = 'pending'";
    LOOKUP = concat!("SELECT ", job_columns!(), " FROM jobs WHERE id = $1");
    LIST = concat!(
        "SELECT ", job_columns!(), " FROM jobs WHERE state = $1 ORDER BY due_at, id LIMIT $2"
    );
    COUNTS = "SELECT state, count(*) AS number FROM jobs GROUP BY state";
    REVIVE = "UPDATE jobs SET state = 'pending', attempts = 0, due_at = $2, finished_at = NULL, \
        lease_until = NULL WHERE id = $1 AND state = 'dead'";
    REMOVE_DONE = "DELETE FROM jobs WHERE state = 'done' AND finished_at <= $1";
}

macro_rules! jobs {
    ($Connection:ty, $Row:ty, $dialect:path) => {
        const _: () = {
            use $dialect as dialect;

            impl FromRow<'_, $Row> for Job {
                fn from_row(row: &$Row) -> Result<Self, sqlx::Error> {
                    Ok(Self {
                        id: JobId(row.try_get("id")?),
                        kind: row.try_get("kind")?,
                        subject: row.try_get("subject")?,
                        due_at: row.try_get("due_at")?,
                        attempts: count(row, "attempts")?,
                        state: parsed(row, "state", JobState::parse)?,
                        lease_until: row.try_get("lease_until")?,
                        last_error: row.try_get("last_error")?,
                        created_at: row.try_get("created_at")?,
                        finished_at: row.try_get("finished_at")?,
                    })
                }
            }

            #[async_trait]
            impl Jobs for $Connection {
                async fn add(&mut self, new: &NewJob) -> Result<(), StorageError> {
                    sqlx::query(sql::ADD)
                        .bind(new.id.0)
                        .bind(&new.kind)
                        .bind(new.subject)
                        .bind(new.due_at)
                        .bind(new.created_at)
                        .execute(&mut *self)
                        .await?;
                    Ok(())
                }

                async fn claim(
                    &mut self,
                    now: DateTime<Utc>,
                    lease: TimeDelta,
                    limit: u32,
                ) -> Result<Vec<Job>, StorageError> {
                    let mut claimed: Vec<Job> = sqlx::query_as(dialect::sql::CLAIM_JOBS)
                        .bind(now)
                        .bind(now + lease)
                        .bind(i64::from(limit))
                        .fetch_all(&mut *self)
                        .await?;
                    // Neither database promises an order for the rows of RETURNING.
                    claimed.sort_by_key(|job| (job.due_at, job.id));
                    Ok(claimed)
                }

                async fn done(
                    &mut self,
                    job: &Job,
                    now: DateTime<Utc>,
                ) -> Result<bool, StorageError> {
                    let query = sqlx::query(sql::DONE).bind(job.id.0).bind(now);
                    Ok(query.execute(&mut *self).await?.rows_affected() > 0)
                }

                async fn retry_at(
                    &mut self,
                    job: &Job,
                    due_at: DateTime<Utc>,
                    error: &str,
                ) -> Result<bool, StorageError> {
                    let query = sqlx::query(sql::RETRY_AT)
                        .bind(job.id.0)
                        .bind(i64::from(job.attempts))
                        .bind(due_at)
                        .bind(short(error));
                    Ok(query.execute(&mut *self).await?.rows_affected() > 0)
                }

                async fn dead(
                    &mut self,
                    job: &Job,
                    now: DateTime<Utc>,
                    error: &str,
                ) -> Result<bool, StorageError> {
                    let query = sqlx::query(sql::DEAD)
                        .bind(job.id.0)
                        .bind(i64::from(job.attempts))
                        .bind(now)
                        .bind(short(error));
                    Ok(query.execute(&mut *self).await?.rows_affected() > 0)
                }

                async fn lookup(&mut self, id: JobId) -> Result<Option<Job>, StorageError> {
                    let query = sqlx::query_as(sql::LOOKUP).bind(id.0);
                    Ok(query.fetch_optional(&mut *self).await?)
                }

                async fn list(
                    &mut self,
                    state: JobState,
                    limit: u32,
                ) -> Result<Vec<Job>, StorageError> {
                    let query = sqlx::query_as(sql::LIST).bind(state.code()).bind(i64::from(limit));
                    Ok(query.fetch_all(&mut *self).await?)
                }

                async fn counts(&mut self) -> Result<JobCounts, StorageError> {
                    let mut counts = JobCounts::default();
                    for row in sqlx::query(sql::COUNTS).fetch_all(&mut *self).await? {
                        let number = u64::from(count(&row, "number")?);
                        match parsed(&row, "state", JobState::parse)? {
                            JobState::Pending => counts.pending = number,
                            JobState::Done => counts.done = number,
                            JobState::Dead => counts.dead = number,
                        }
                    }
                    Ok(counts)
                }

                async fn revive(
                    &mut self,
                    id: JobId,
                    now: DateTime<Utc>,
                ) -> Result<bool, StorageError> {
                    let query = sqlx::query(sql::REVIVE).bind(id.0).bind(now);
                    Ok(query.execute(&mut *self).await?.rows_affected() > 0)
                }

                async fn remove_done_until(
                    &mut self,
                    moment: DateTime<Utc>,
                ) -> Result<u64, StorageError> {
                    let query = sqlx::query(sql::REMOVE_DONE).bind(moment);
                    Ok(query.execute(&mut *self).await?.rows_affected())
                }
            }
        };
    };
}
for_both_databases!(jobs);

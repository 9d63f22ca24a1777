//! Who of a destination is signed in. Only the hash of a session token is stored.

use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use domain::retention::{SESSION_AT_MOST, SESSION_IDLE};
use sqlx::{FromRow, Row};

use crate::repository::{digest, for_both_databases, statements};
use crate::{Digest, StorageError, WorkAddress};

/// Somebody who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Hash of the token in the cookie.
    pub token_hash: Digest,
    /// Who.
    pub address: WorkAddress,
    /// Hash of the token that each form of the desk carries.
    pub form_hash: Digest,
    /// When they signed in.
    pub created_at: DateTime<Utc>,
    /// When they were last seen.
    pub last_seen_at: DateTime<Utc>,
}

/// How long a session lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionLimits {
    /// It ends this long after somebody was last seen.
    pub idle: TimeDelta,
    /// It ends this long after sign-in, whatever happens.
    pub absolute: TimeDelta,
}

impl Default for SessionLimits {
    fn default() -> Self {
        Self { idle: SESSION_IDLE, absolute: SESSION_AT_MOST }
    }
}

impl SessionLimits {
    /// A session is over when last seen, or made, at or before these moments.
    fn edges(self, now: DateTime<Utc>) -> (DateTime<Utc>, DateTime<Utc>) {
        let before = |span| now.checked_sub_signed(span).unwrap_or(DateTime::UNIX_EPOCH);
        (before(self.idle), before(self.absolute))
    }
}

/// The sessions.
#[async_trait]
pub trait Sessions: Send {
    /// Stores a session.
    async fn add(&mut self, new: &Session) -> Result<(), StorageError>;

    /// The session with this token hash, unless it has ended by one of the limits.
    async fn lookup(
        &mut self,
        token: &Digest,
        limits: SessionLimits,
        now: DateTime<Utc>,
    ) -> Result<Option<Session>, StorageError>;

    /// Writes down that somebody was seen now. False when there is no such session. Never moves
    /// the moment back.
    async fn touch(&mut self, token: &Digest, now: DateTime<Utc>) -> Result<bool, StorageError>;

    /// Ends a session. False when there was none.
    async fn remove(&mut self, token: &Digest) -> Result<bool, StorageError>;

    /// Removes sessions that have ended by one of the limits. Says how many.
    async fn remove_expired(
        &mut self,
        limits: SessionLimits,
        now: DateTime<Utc>,
    ) -> Result<u64, StorageError>;
}

statements! {
    ADD = "INSERT INTO sessions (token_hash, work_address, form_hash, created_at, last_seen_at) \
        VALUES ($1, $2, $3, $4, $5)";
    LOOKUP = "SELECT token_hash, work_address, form_hash, created_at, last_seen_at FROM sessions \
        WHERE token_hash = $1 AND last_seen_at > $2 AND created_at > $3";
    TOUCH = "UPDATE sessions SET last_seen_at = CASE WHEN last_seen_at < $2 THEN $2 \
        ELSE last_seen_at END WHERE token_hash = $1";
    REMOVE = "DELETE FROM sessions WHERE token_hash = $1";
    REMOVE_EXPIRED = "DELETE FROM sessions WHERE last_seen_at <= $1 OR created_at <= $2";
}

macro_rules! sessions {
    ($Connection:ty, $Row:ty, $dialect:path) => {
        impl FromRow<'_, $Row> for Session {
            fn from_row(row: &$Row) -> Result<Self, sqlx::Error> {
                Ok(Self {
                    token_hash: digest(row, "token_hash")?,
                    address: WorkAddress(row.try_get("work_address")?),
                    form_hash: digest(row, "form_hash")?,
                    created_at: row.try_get("created_at")?,
                    last_seen_at: row.try_get("last_seen_at")?,
                })
            }
        }

        #[async_trait]
        impl Sessions for $Connection {
            async fn add(&mut self, new: &Session) -> Result<(), StorageError> {
                sqlx::query(sql::ADD)
                    .bind(new.token_hash.as_bytes())
                    .bind(new.address.as_str())
                    .bind(new.form_hash.as_bytes())
                    .bind(new.created_at)
                    .bind(new.last_seen_at)
                    .execute(&mut *self)
                    .await?;
                Ok(())
            }

            async fn lookup(
                &mut self,
                token: &Digest,
                limits: SessionLimits,
                now: DateTime<Utc>,
            ) -> Result<Option<Session>, StorageError> {
                let (idle, absolute) = limits.edges(now);
                let query =
                    sqlx::query_as(sql::LOOKUP).bind(token.as_bytes()).bind(idle).bind(absolute);
                Ok(query.fetch_optional(&mut *self).await?)
            }

            async fn touch(
                &mut self,
                token: &Digest,
                now: DateTime<Utc>,
            ) -> Result<bool, StorageError> {
                let query = sqlx::query(sql::TOUCH).bind(token.as_bytes()).bind(now);
                Ok(query.execute(&mut *self).await?.rows_affected() > 0)
            }

            async fn remove(&mut self, token: &Digest) -> Result<bool, StorageError> {
                let query = sqlx::query(sql::REMOVE).bind(token.as_bytes());
                Ok(query.execute(&mut *self).await?.rows_affected() > 0)
            }

            async fn remove_expired(
                &mut self,
                limits: SessionLimits,
                now: DateTime<Utc>,
            ) -> Result<u64, StorageError> {
                let (idle, absolute) = limits.edges(now);
                let query = sqlx::query(sql::REMOVE_EXPIRED).bind(idle).bind(absolute);
                Ok(query.execute(&mut *self).await?.rows_affected())
            }
        }
    };
}
for_both_databases!(sessions);

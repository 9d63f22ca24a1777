//! What a resident sent later to the same handover: the same key with another body.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use sqlx::{FromRow, Row};

use crate::repository::{for_both_databases, statements};
use crate::{AdditionId, Digest, HandoverId, Sealed, StorageError};

/// Something sent later to a handover.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addition {
    /// Id, made by the caller; associated data of what is sealed.
    pub id: AdditionId,
    /// The handover it belongs to.
    pub handover: HandoverId,
    /// Hash of what was sent. Unique within the handover, so a repeated POST adds nothing.
    pub body_hash: Digest,
    /// What was sent.
    pub sealed: Sealed,
    /// When.
    pub added_at: DateTime<Utc>,
}

/// What became of [`Additions::add`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddedAddition {
    /// It is stored.
    Added,
    /// The same was added before.
    AlreadyThere,
    /// The handover is withdrawn, erased or not there: nobody would read it.
    Closed,
}

/// The additions. They are erased together with their handover.
#[async_trait]
pub trait Additions: Send {
    /// Stores an addition to a handover that is still open for it.
    async fn add(&mut self, new: &Addition) -> Result<AddedAddition, StorageError>;

    /// The additions to a handover, oldest first.
    async fn list(&mut self, handover: HandoverId) -> Result<Vec<Addition>, StorageError>;
}

statements! {
    IS_OPEN = "SELECT count(*) FROM handovers \
        WHERE id = $1 AND erased_at IS NULL AND status <> 'withdrawn'";
    ADD = "INSERT INTO additions (id, handover_id, body_hash, sealed, added_at) \
        VALUES ($1, $2, $3, $4, $5) ON CONFLICT (handover_id, body_hash) DO NOTHING";
    LIST = "SELECT id, handover_id, body_hash, sealed, added_at FROM additions \
        WHERE handover_id = $1 ORDER BY added_at, id";
}

macro_rules! additions {
    ($Connection:ty, $Row:ty, $dialect:path) => {
        impl FromRow<'_, $Row> for Addition {
            fn from_row(row: &$Row) -> Result<Self, sqlx::Error> {
                Ok(Self {
                    id: AdditionId(row.try_get("id")?),
                    handover: HandoverId(row.try_get("handover_id")?),
                    body_hash: crate::repository::digest(row, "body_hash")?,
                    sealed: Sealed(row.try_get("sealed")?),
                    added_at: row.try_get("added_at")?,
                })
            }
        }

        #[async_trait]
        impl Additions for $Connection {
            async fn add(&mut self, new: &Addition) -> Result<AddedAddition, StorageError> {
                let open: i64 = sqlx::query_scalar(sql::IS_OPEN)
                    .bind(new.handover.0)
                    .fetch_one(&mut *self)
                    .await?;
                if open == 0 {
                    return Ok(AddedAddition::Closed);
                }
                let done = sqlx::query(sql::ADD)
                    .bind(new.id.0)
                    .bind(new.handover.0)
                    .bind(new.body_hash.as_bytes())
                    .bind(new.sealed.as_bytes())
                    .bind(new.added_at)
                    .execute(&mut *self)
                    .await?;
                Ok(match done.rows_affected() {
                    0 => AddedAddition::AlreadyThere,
                    _ => AddedAddition::Added,
                })
            }

            async fn list(&mut self, handover: HandoverId) -> Result<Vec<Addition>, StorageError> {
                let query = sqlx::query_as(sql::LIST).bind(handover.0);
                Ok(query.fetch_all(&mut *self).await?)
            }
        }
    };
}
for_both_databases!(additions);

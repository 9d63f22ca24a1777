//! Who of a destination saw or took up which handover, and when. The lines stay when the content
//! of the handover is erased.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use sqlx::{FromRow, Row};

use crate::repository::{for_both_databases, parsed, statements};
use crate::value::stored;
use crate::{HandoverId, OpeningId, StorageError, WorkAddress};

stored! {
    /// What somebody did with a handover.
    pub enum Deed {
        /// Read its content.
        Opened = "opened",
        /// Took it up.
        TakenUp = "taken_up",
    }
}

/// One line: who did what when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// Id, made by the caller.
    pub id: OpeningId,
    /// The handover.
    pub handover: HandoverId,
    /// Who.
    pub by: WorkAddress,
    /// What they did.
    pub deed: Deed,
    /// When.
    pub at: DateTime<Utc>,
}

/// The list of who saw what.
#[async_trait]
pub trait Openings: Send {
    /// Writes a line. A handover that does not exist is [`StorageError::Dangling`].
    async fn add(&mut self, new: &Opening) -> Result<(), StorageError>;

    /// The lines of a handover, newest first, at most `limit`.
    async fn list(
        &mut self,
        handover: HandoverId,
        limit: u32,
    ) -> Result<Vec<Opening>, StorageError>;
}

statements! {
    ADD = "INSERT INTO openings (id, handover_id, work_address, deed, at) \
        VALUES ($1, $2, $3, $4, $5)";
    LIST = "SELECT id, handover_id, work_address, deed, at FROM openings \
        WHERE handover_id = $1 ORDER BY at DESC, id DESC LIMIT $2";
}

macro_rules! openings {
    ($Connection:ty, $Row:ty, $dialect:path) => {
        impl FromRow<'_, $Row> for Opening {
            fn from_row(row: &$Row) -> Result<Self, sqlx::Error> {
                Ok(Self {
                    id: OpeningId(row.try_get("id")?),
                    handover: HandoverId(row.try_get("handover_id")?),
                    by: WorkAddress(row.try_get("work_address")?),
                    deed: parsed(row, "deed", Deed::parse)?,
                    at: row.try_get("at")?,
                })
            }
        }

        #[async_trait]
        impl Openings for $Connection {
            async fn add(&mut self, new: &Opening) -> Result<(), StorageError> {
                sqlx::query(sql::ADD)
                    .bind(new.id.0)
                    .bind(new.handover.0)
                    .bind(new.by.as_str())
                    .bind(new.deed.code())
                    .bind(new.at)
                    .execute(&mut *self)
                    .await?;
                Ok(())
            }

            async fn list(
                &mut self,
                handover: HandoverId,
                limit: u32,
            ) -> Result<Vec<Opening>, StorageError> {
                let query = sqlx::query_as(sql::LIST).bind(handover.0).bind(i64::from(limit));
                Ok(query.fetch_all(&mut *self).await?)
            }
        }
    };
}
for_both_databases!(openings);

//! One-time links by which people of a destination sign in. Only the hash of a token is stored;
//! the mail job finds the row by its id and makes the token again from that.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use sqlx::{FromRow, Row};

use crate::repository::{digest, for_both_databases, statements};
use crate::{Digest, SignInTokenId, StorageError, WorkAddress};

/// A one-time link that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignInToken {
    /// Id, made by the caller.
    pub id: SignInTokenId,
    /// Hash of the token in the link. Unique.
    pub token_hash: Digest,
    /// Whom it signs in.
    pub address: WorkAddress,
    /// When it was asked for.
    pub created_at: DateTime<Utc>,
    /// The first moment at which it no longer works.
    pub expires_at: DateTime<Utc>,
    /// When it was used.
    pub used_at: Option<DateTime<Utc>>,
}

/// The sign-in tokens.
#[async_trait]
pub trait SignInTokens: Send {
    /// Stores a token that is not used yet; `used_at` of the value is not looked at.
    async fn add(&mut self, new: &SignInToken) -> Result<(), StorageError>;

    /// The token with this id, also when used or expired.
    async fn lookup(&mut self, id: SignInTokenId) -> Result<Option<SignInToken>, StorageError>;

    /// Uses the token up and says whom it signs in. Nothing when there is no such token, when it
    /// was used before, or when it has expired. Of two at the same time one gets the address.
    async fn use_once(
        &mut self,
        token: &Digest,
        now: DateTime<Utc>,
    ) -> Result<Option<WorkAddress>, StorageError>;

    /// Removes tokens that have expired, used or not. Says how many.
    async fn remove_expired(&mut self, now: DateTime<Utc>) -> Result<u64, StorageError>;
}

statements! {
    ADD = "INSERT INTO sign_in_tokens (id, token_hash, work_address, created_at, expires_at) \
        VALUES ($1, $2, $3, $4, $5)";
    LOOKUP = "SELECT id, token_hash, work_address, created_at, expires_at, used_at \
        FROM sign_in_tokens WHERE id = $1";
    USE_ONCE = "UPDATE sign_in_tokens SET used_at = $2 \
        WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING work_address";
    REMOVE_EXPIRED = "DELETE FROM sign_in_tokens WHERE expires_at <= $1";
}

macro_rules! sign_in_tokens {
    ($Connection:ty, $Row:ty, $dialect:path) => {
        impl FromRow<'_, $Row> for SignInToken {
            fn from_row(row: &$Row) -> Result<Self, sqlx::Error> {
                Ok(Self {
                    id: SignInTokenId(row.try_get("id")?),
                    token_hash: digest(row, "token_hash")?,
                    address: WorkAddress(row.try_get("work_address")?),
                    created_at: row.try_get("created_at")?,
                    expires_at: row.try_get("expires_at")?,
                    used_at: row.try_get("used_at")?,
                })
            }
        }

        #[async_trait]
        impl SignInTokens for $Connection {
            async fn add(&mut self, new: &SignInToken) -> Result<(), StorageError> {
                sqlx::query(sql::ADD)
                    .bind(new.id.0)
                    .bind(new.token_hash.as_bytes())
                    .bind(new.address.as_str())
                    .bind(new.created_at)
                    .bind(new.expires_at)
                    .execute(&mut *self)
                    .await?;
                Ok(())
            }

            async fn lookup(
                &mut self,
                id: SignInTokenId,
            ) -> Result<Option<SignInToken>, StorageError> {
                let query = sqlx::query_as(sql::LOOKUP).bind(id.0);
                Ok(query.fetch_optional(&mut *self).await?)
            }

            async fn use_once(
                &mut self,
                token: &Digest,
                now: DateTime<Utc>,
            ) -> Result<Option<WorkAddress>, StorageError> {
                let query = sqlx::query_scalar(sql::USE_ONCE).bind(token.as_bytes()).bind(now);
                Ok(query.fetch_optional(&mut *self).await?.map(WorkAddress))
            }

            async fn remove_expired(&mut self, now: DateTime<Utc>) -> Result<u64, StorageError> {
                let query = sqlx::query(sql::REMOVE_EXPIRED).bind(now);
                Ok(query.execute(&mut *self).await?.rows_affected())
            }
        }
    };
}
for_both_databases!(sign_in_tokens);

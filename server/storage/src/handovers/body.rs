//! One body for both databases.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use domain::area::WijkCode;
use domain::routing::DestinationCode;
use sqlx::{FromRow, Row};

use super::model::{
    AddedHandover, Handover, HandoverFacts, HandoverStatus, NewHandover, SealedExample,
};
use super::{Handovers, sql};
use crate::repository::{digest, for_both_databases, parsed};
use crate::{Digest, HandoverId, Sealed, StorageError, WorkAddress};

/// A list of codes as the text that is stored, which both databases can also look into.
fn json_list<'a>(codes: impl Iterator<Item = &'a str>) -> String {
    serde_json::Value::from(codes.collect::<Vec<_>>()).to_string()
}

fn parse_list(text: &str) -> Option<Vec<String>> {
    serde_json::from_str(text).ok()
}

macro_rules! handovers {
    ($Connection:ty, $Row:ty, $dialect:path) => {
        const _: () = {
            use $dialect as dialect;

            impl FromRow<'_, $Row> for HandoverFacts {
                fn from_row(row: &$Row) -> Result<Self, sqlx::Error> {
                    Ok(Self {
                        id: HandoverId(row.try_get("id")?),
                        reference: row.try_get("reference")?,
                        body_hash: digest(row, "body_hash")?,
                        destination: DestinationCode(row.try_get("destination")?),
                        wijk: row.try_get::<Option<String>, _>("wijk")?.map(WijkCode),
                        cluster: row.try_get("cluster")?,
                        urgent: row.try_get("urgent")?,
                        help_now: row.try_get("help_now")?,
                        reasons: parsed(row, "reasons", parse_list)?,
                        language: row.try_get("language")?,
                        status: parsed(row, "status", HandoverStatus::parse)?,
                        wants_news: row.try_get("wants_news")?,
                        sent_at: row.try_get("sent_at")?,
                        taken_up_at: row.try_get("taken_up_at")?,
                        taken_up_by: row
                            .try_get::<Option<String>, _>("taken_up_by")?
                            .map(WorkAddress),
                        withdrawn_at: row.try_get("withdrawn_at")?,
                        erased_at: row.try_get("erased_at")?,
                    })
                }
            }

            impl FromRow<'_, $Row> for Handover {
                fn from_row(row: &$Row) -> Result<Self, sqlx::Error> {
                    Ok(Self {
                        facts: HandoverFacts::from_row(row)?,
                        body: row.try_get::<Option<Vec<u8>>, _>("body")?.map(Sealed),
                        reply_to: row.try_get::<Option<Vec<u8>>, _>("reply_to")?.map(Sealed),
                    })
                }
            }

            impl FromRow<'_, $Row> for SealedExample {
                fn from_row(row: &$Row) -> Result<Self, sqlx::Error> {
                    Ok(Self {
                        id: HandoverId(row.try_get("id")?),
                        body: Sealed(row.try_get("body")?),
                    })
                }
            }

            #[async_trait]
            impl Handovers for $Connection {
                async fn add(&mut self, new: &NewHandover) -> Result<AddedHandover, StorageError> {
                    let done = sqlx::query(sql::ADD)
                        .bind(new.id.0)
                        .bind(&new.reference)
                        .bind(new.code_hash.as_bytes())
                        .bind(new.key_hash.as_bytes())
                        .bind(new.body_hash.as_bytes())
                        .bind(&new.destination.0)
                        .bind(new.wijk.as_ref().map(|wijk| &wijk.0))
                        .bind(&new.cluster)
                        .bind(new.urgent)
                        .bind(new.help_now)
                        .bind(json_list(new.reasons.iter().map(String::as_str)))
                        .bind(&new.language)
                        .bind(HandoverStatus::Sent.code())
                        .bind(new.wants_news)
                        .bind(new.sent_at)
                        .bind(new.body.as_bytes())
                        .bind(new.reply_to.as_ref().map(Sealed::as_bytes))
                        .execute(&mut *self)
                        .await?;
                    if done.rows_affected() == 1 {
                        return Ok(AddedHandover::Added);
                    }
                    if let Some(before) = Handovers::lookup_by_key(self, &new.key_hash).await? {
                        return Ok(AddedHandover::AlreadyThere(Box::new(before.facts)));
                    }
                    let references: i64 = sqlx::query_scalar(sql::REFERENCE_IS_TAKEN)
                        .bind(&new.reference)
                        .fetch_one(&mut *self)
                        .await?;
                    let codes: i64 = sqlx::query_scalar(sql::CODE_IS_TAKEN)
                        .bind(new.code_hash.as_bytes())
                        .fetch_one(&mut *self)
                        .await?;
                    let rule = match (references, codes) {
                        (0, 0) => "handovers_id",
                        (0, _) => "handovers_code_hash",
                        _ => "handovers_reference",
                    };
                    Err(StorageError::Duplicate { rule: rule.to_owned() })
                }

                async fn lookup(
                    &mut self,
                    id: HandoverId,
                ) -> Result<Option<Handover>, StorageError> {
                    let query = sqlx::query_as(sql::LOOKUP).bind(id.0);
                    Ok(query.fetch_optional(&mut *self).await?)
                }

                async fn lookup_by_code(
                    &mut self,
                    code: &Digest,
                ) -> Result<Option<Handover>, StorageError> {
                    let query = sqlx::query_as(sql::LOOKUP_BY_CODE).bind(code.as_bytes());
                    Ok(query.fetch_optional(&mut *self).await?)
                }

                async fn lookup_by_key(
                    &mut self,
                    key: &Digest,
                ) -> Result<Option<Handover>, StorageError> {
                    let query = sqlx::query_as(sql::LOOKUP_BY_KEY).bind(key.as_bytes());
                    Ok(query.fetch_optional(&mut *self).await?)
                }

                async fn list(
                    &mut self,
                    destinations: &[DestinationCode],
                    status: HandoverStatus,
                    limit: u32,
                ) -> Result<Vec<HandoverFacts>, StorageError> {
                    let query = sqlx::query_as(dialect::sql::LIST_HANDOVERS)
                        .bind(json_list(destinations.iter().map(|code| code.0.as_str())))
                        .bind(status.code())
                        .bind(i64::from(limit));
                    Ok(query.fetch_all(&mut *self).await?)
                }

                async fn take_up(
                    &mut self,
                    id: HandoverId,
                    by: &WorkAddress,
                    at: DateTime<Utc>,
                ) -> Result<bool, StorageError> {
                    let query = sqlx::query(sql::TAKE_UP).bind(id.0).bind(by.as_str()).bind(at);
                    Ok(query.execute(&mut *self).await?.rows_affected() > 0)
                }

                async fn raise_urgency(
                    &mut self,
                    id: HandoverId,
                    help_now: bool,
                ) -> Result<(), StorageError> {
                    let query = sqlx::query(sql::RAISE_URGENCY).bind(id.0).bind(help_now);
                    query.execute(&mut *self).await?;
                    Ok(())
                }

                async fn withdraw(
                    &mut self,
                    id: HandoverId,
                    at: DateTime<Utc>,
                ) -> Result<bool, StorageError> {
                    let query = sqlx::query(sql::WITHDRAW).bind(id.0).bind(at);
                    Ok(query.execute(&mut *self).await?.rows_affected() > 0)
                }

                async fn erase_taken_up_until(
                    &mut self,
                    moment: DateTime<Utc>,
                    now: DateTime<Utc>,
                ) -> Result<u64, StorageError> {
                    let query = sqlx::query(sql::ERASE_TAKEN_UP).bind(moment).bind(now);
                    let erased = query.execute(&mut *self).await?.rows_affected();
                    sqlx::query(sql::ERASE_ADDITIONS).execute(&mut *self).await?;
                    Ok(erased)
                }

                async fn erase_withdrawn_until(
                    &mut self,
                    moment: DateTime<Utc>,
                    now: DateTime<Utc>,
                ) -> Result<u64, StorageError> {
                    let query = sqlx::query(sql::ERASE_WITHDRAWN).bind(moment).bind(now);
                    let erased = query.execute(&mut *self).await?.rows_affected();
                    sqlx::query(sql::ERASE_ADDITIONS).execute(&mut *self).await?;
                    Ok(erased)
                }

                async fn sealed_examples(&mut self) -> Result<Vec<SealedExample>, StorageError> {
                    let mut examples: Vec<SealedExample> =
                        sqlx::query_as(sql::OLDEST_SEALED).fetch_all(&mut *self).await?;
                    let newest: Option<SealedExample> =
                        sqlx::query_as(sql::NEWEST_SEALED).fetch_optional(&mut *self).await?;
                    examples.extend(newest);
                    examples.dedup();
                    Ok(examples)
                }
            }
        };
    };
}
for_both_databases!(handovers);

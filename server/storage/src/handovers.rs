//! What residents sent to a destination: a transport copy, sealed, with only routing facts in clear.
//!
//! Called by the handover page (add), the status page (lookup by code, withdraw), the desk (list,
//! lookup, take up), the mail jobs (lookup) and the retention job (erase).

mod body;
mod model;
mod statements;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use domain::routing::DestinationCode;

pub use model::{
    AddedHandover, Handover, HandoverFacts, HandoverStatus, NewHandover, SealedExample,
};
pub(crate) use statements::{facts, sql};

use crate::{Digest, HandoverId, StorageError, WorkAddress};

/// The handovers.
#[async_trait]
pub trait Handovers: Send {
    /// Stores a handover with status `sent`, or gives the one that was sent before with the same
    /// idempotency key. Safe when two requests with one key race.
    ///
    /// A reference, code or id that another handover has is [`StorageError::Duplicate`]; the unit
    /// can still be used, so the caller may try again with another reference.
    async fn add(&mut self, new: &NewHandover) -> Result<AddedHandover, StorageError>;

    /// The handover with this id.
    async fn lookup(&mut self, id: HandoverId) -> Result<Option<Handover>, StorageError>;

    /// The handover whose receipt code has this hash.
    async fn lookup_by_code(&mut self, code: &Digest) -> Result<Option<Handover>, StorageError>;

    /// The handover whose idempotency key has this hash.
    async fn lookup_by_key(&mut self, key: &Digest) -> Result<Option<Handover>, StorageError>;

    /// Handovers of these destinations with this status that are not erased: urgent ones first,
    /// then the newest; at most `limit`. Facts only, nothing sealed.
    async fn list(
        &mut self,
        destinations: &[DestinationCode],
        status: HandoverStatus,
        limit: u32,
    ) -> Result<Vec<HandoverFacts>, StorageError>;

    /// Marks a sent handover as taken up. False when it was not `sent` (any more).
    async fn take_up(
        &mut self,
        id: HandoverId,
        by: &WorkAddress,
        at: DateTime<Utc>,
    ) -> Result<bool, StorageError>;

    /// Puts a handover before others because of something added to it; `help_now` is only ever
    /// switched on.
    async fn raise_urgency(&mut self, id: HandoverId, help_now: bool) -> Result<(), StorageError>;

    /// Marks a handover as withdrawn. False when it was so already or does not exist.
    async fn withdraw(&mut self, id: HandoverId, at: DateTime<Utc>) -> Result<bool, StorageError>;

    /// Erases the content of handovers taken up at or before this moment, with their additions.
    /// The facts and the list of openings stay. Says how many were erased.
    async fn erase_taken_up_until(
        &mut self,
        moment: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<u64, StorageError>;

    /// Erases the content of handovers withdrawn at or before this moment, with their additions.
    /// The facts and the list of openings stay. Says how many were erased.
    async fn erase_withdrawn_until(
        &mut self,
        moment: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<u64, StorageError>;

    /// The oldest and the newest sealed body, for the check at start that the key file opens what
    /// is stored. Empty when nothing sealed is stored.
    async fn sealed_examples(&mut self) -> Result<Vec<SealedExample>, StorageError>;
}

//! A unit of work: everything in it happens, or nothing does.

use async_trait::async_trait;
use sqlx::{Database, Postgres, Sqlite, Transaction};

use crate::{Additions, Handovers, Jobs, Openings, Sessions, SignInTokens, StorageError};

/// One transaction and the repositories in it.
///
/// Nothing is kept until [`save`](Self::save); dropping the unit rolls back. Keep it short, and
/// never wait for the network or a person while one for writing is open: SQLite has one writer.
#[async_trait]
pub trait UnitOfWork: Send {
    /// What residents sent.
    fn handovers(&mut self) -> &mut dyn Handovers;
    /// What they added later.
    fn additions(&mut self) -> &mut dyn Additions;
    /// Who saw which handover when.
    fn openings(&mut self) -> &mut dyn Openings;
    /// The outbox.
    fn jobs(&mut self) -> &mut dyn Jobs;
    /// One-time links for people of a destination.
    fn sign_in_tokens(&mut self) -> &mut dyn SignInTokens;
    /// Who is signed in.
    fn sessions(&mut self) -> &mut dyn Sessions;

    /// Keeps everything done in this unit.
    async fn save(self: Box<Self>) -> Result<(), StorageError>;
}

/// The unit of work of either database. sqlx rolls an open transaction back when it is dropped.
pub(crate) struct Unit<D: Database> {
    pub(crate) transaction: Transaction<'static, D>,
}

macro_rules! unit_of_work {
    ($Database:ty) => {
        #[async_trait]
        impl UnitOfWork for Unit<$Database> {
            fn handovers(&mut self) -> &mut dyn Handovers {
                &mut *self.transaction
            }

            fn additions(&mut self) -> &mut dyn Additions {
                &mut *self.transaction
            }

            fn openings(&mut self) -> &mut dyn Openings {
                &mut *self.transaction
            }

            fn jobs(&mut self) -> &mut dyn Jobs {
                &mut *self.transaction
            }

            fn sign_in_tokens(&mut self) -> &mut dyn SignInTokens {
                &mut *self.transaction
            }

            fn sessions(&mut self) -> &mut dyn Sessions {
                &mut *self.transaction
            }

            async fn save(self: Box<Self>) -> Result<(), StorageError> {
                Ok(self.transaction.commit().await?)
            }
        }
    };
}
unit_of_work!(Sqlite);
unit_of_work!(Postgres);

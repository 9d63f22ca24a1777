//! What the portal keeps: repositories behind SQLite and PostgreSQL, and the outbox.
//!
//! # Map
//! * [`Storage`] connects and starts a [`UnitOfWork`]: `read()` or `write()`, then the repositories
//!   in it, then `save()`. Dropping a unit rolls back.
//! * [`Handovers`], [`Additions`], [`Openings`], [`Jobs`], [`SignInTokens`], [`Sessions`] are the
//!   repositories: a trait, its values, its statements, and one `macro_rules!` body that is
//!   instantiated for `SqliteConnection` and for `PgConnection`.
//! * `backend/{sqlite,postgres}` connect and migrate; the `dialect.rs` beside each holds the few
//!   statements that differ. There is no `if` on the kind of database anywhere.
//! * [`retention`] says how long things stay; [`Clock`] says what time it is; [`StorageError`] never
//!   shows a value of a row.
//!
//! What is personal comes in sealed and goes out sealed: this crate has no key. Moments come in as
//! parameters: no statement asks the database for the time.
//!
//! # To add a table
//! 1. `migrations/sqlite/NNNN_name.sql` and `migrations/postgres/NNNN_name.sql`: the same number,
//!    name, tables and columns. Never edit a migration that was released.
//! 2. A repository for it, as below.
//!
//! # To add a repository
//! 1. `src/word.rs` with the values, the trait, `statements!`, the `macro_rules!` body and
//!    `for_both_databases!` ([`sessions`](Sessions) is a small one to look at). Past 120 lines it
//!    gets a folder, as `handovers` has.
//! 2. `src/repository.rs`: its `sql::ALL` in `SHARED_STATEMENTS`.
//! 3. `src/unit.rs`: a method in [`UnitOfWork`] and in the body below it.
//! 4. `tests/contract/word.rs`: what it promises, once; the macro runs it on both databases.
//! 5. The names here.
//!
//! # To add a statement
//! 1. In the `statements!` of its repository: `$1` parameters, words both databases know. A test
//!    prepares it on both, and refuses SQL that stands anywhere else.
//! 2. Where they really differ: in both `dialect.rs` files under one name.
//! 3. In the trait and in the body.

mod additions;
mod backend;
mod clock;
mod error;
mod handovers;
mod jobs;
mod openings;
mod repository;
pub mod retention;
mod sessions;
mod sign_in_tokens;
mod storage;
mod unit;
mod value;

pub use additions::{AddedAddition, Addition, Additions};
pub use clock::{Clock, FixedClock, SystemClock};
pub use error::StorageError;
pub use handovers::{
    AddedHandover, Handover, HandoverFacts, HandoverStatus, Handovers, NewHandover, SealedExample,
};
pub use jobs::{Job, JobCounts, JobState, Jobs, NewJob};
pub use openings::{Deed, Opening, Openings};
pub use sessions::{Session, SessionLimits, Sessions};
pub use sign_in_tokens::{SignInToken, SignInTokens};
pub use storage::{Storage, StorageOptions};
pub use unit::UnitOfWork;
pub use value::{
    AdditionId, Digest, HandoverId, JobId, OpeningId, Sealed, SignInTokenId, WorkAddress,
};

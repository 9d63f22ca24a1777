//! What a database must be able to do besides running statements, and the two that can.
//!
//! To add a difference between the databases: a statement in both `dialect.rs` files under the
//! same name, never an `if`.

pub(crate) mod postgres;
pub(crate) mod sqlite;

use std::collections::BTreeSet;
use std::path::Path;

use async_trait::async_trait;
use sqlx::Connection;
use sqlx::error::DatabaseError;
use sqlx::migrate::{Migrate, Migrator};

use crate::error::Meaning;
use crate::repository::SHARED_STATEMENTS;
use crate::{StorageError, UnitOfWork};

/// A database with its connections.
#[async_trait]
pub(crate) trait Backend: Send + Sync + std::fmt::Debug {
    /// Word for logs and `check`.
    fn name(&self) -> &'static str;
    async fn read(&self) -> Result<Box<dyn UnitOfWork>, StorageError>;
    async fn write(&self) -> Result<Box<dyn UnitOfWork>, StorageError>;
    /// Runs the missing migrations and says how many there were.
    async fn migrate(&self) -> Result<usize, StorageError>;
    /// How many migrations are missing; an error when the database is newer than the program.
    async fn missing_migrations(&self) -> Result<usize, StorageError>;
    /// Prepares every statement and says how many there are.
    async fn prepare_every_statement(&self) -> Result<usize, StorageError>;
    /// Makes what was erased vanish from the files too.
    async fn forget_erased(&self) -> Result<(), StorageError>;
    /// Copies everything into a new file, or says that another tool does that.
    async fn copy_to(&self, path: &Path) -> Result<(), StorageError>;
    async fn close(&self);
}

/// What the code of this error means, asked from the database it came from.
pub(crate) fn meaning_of(error: &dyn DatabaseError) -> Meaning {
    let code = error.code().unwrap_or_default();
    if error.try_downcast_ref::<sqlx::postgres::PgDatabaseError>().is_some() {
        postgres::dialect::meaning_of(&code)
    } else {
        sqlite::dialect::meaning_of(&code)
    }
}

/// Which migrations are missing, or an error when the database is ahead of the program.
async fn missing<C: Migrate>(conn: &mut C, known: &Migrator) -> Result<usize, StorageError> {
    conn.ensure_migrations_table(&known.table_name).await?;
    let applied = conn.list_applied_migrations(&known.table_name).await?;
    let applied: BTreeSet<i64> = applied.iter().map(|migration| migration.version).collect();
    let program = known.iter().map(|migration| migration.version).max().unwrap_or(0);
    match applied.last() {
        Some(&database) if database > program => {
            Err(StorageError::DatabaseIsNewer { database, program })
        }
        _ => Ok(known.iter().filter(|migration| !applied.contains(&migration.version)).count()),
    }
}

/// Runs the missing migrations over a connection of its own, which is closed afterwards in any
/// case: after an error sqlx leaves its lock on the connection.
async fn migrate<C>(mut conn: C, known: &Migrator) -> Result<usize, StorageError>
where
    C: Connection + Migrate,
{
    let outcome = run_missing(&mut conn, known).await;
    let closed = conn.close().await;
    let number = outcome?;
    closed?;
    Ok(number)
}

async fn run_missing<C: Migrate>(conn: &mut C, known: &Migrator) -> Result<usize, StorageError> {
    let number = missing(conn, known).await?;
    known.run_direct(None, conn, false).await?;
    Ok(number)
}

/// One statement, for the check that a database understands it.
pub(crate) struct NamedStatement {
    place: &'static str,
    name: &'static str,
    pub(crate) sql: &'static str,
}

impl NamedStatement {
    /// The error that says which statement was not understood.
    fn refused(&self, error: sqlx::Error) -> StorageError {
        StorageError::Refused {
            code: format!("{}::{}", self.place, self.name),
            message: StorageError::from(error).to_string(),
        }
    }
}

/// Every shared statement and those of the dialect.
fn every_statement(dialect: &[(&'static str, &'static str)]) -> Vec<NamedStatement> {
    let mut statements = Vec::new();
    for (place, list) in SHARED_STATEMENTS.iter().chain(&[("dialect", dialect)]) {
        for (name, sql) in *list {
            statements.push(NamedStatement { place, name, sql });
        }
    }
    statements
}

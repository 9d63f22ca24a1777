//! PostgreSQL: a pool of connections; any number of servers may share one database.

pub(crate) mod dialect;

use std::path::Path;
use std::str::FromStr;

use async_trait::async_trait;
use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{ConnectOptions, Connection, Executor, Postgres, SqlSafeStr};

use super::Backend;
use crate::unit::Unit;
use crate::{StorageError, StorageOptions, UnitOfWork};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/postgres");

/// A PostgreSQL database with its connections.
#[derive(Debug)]
pub(crate) struct PostgresBackend {
    pool: PgPool,
}

impl PostgresBackend {
    /// Connects once to see that it works; the other connections follow when they are needed.
    pub(crate) async fn connect(url: &str, options: &StorageOptions) -> Result<Self, StorageError> {
        // The error of the parser is dropped: it may quote the address, which may hold a password.
        let address = PgConnectOptions::from_str(url).map_err(|_| {
            StorageError::UnknownAddress { expected: "postgres://user:password@host:port/database" }
        })?;
        let first = tokio::time::timeout(options.patience, address.connect()).await;
        first.map_err(|_| StorageError::unreachable("no answer in time"))??.close().await?;
        let pool = PgPoolOptions::new()
            .max_connections(options.connections)
            .acquire_timeout(options.patience)
            .connect_lazy_with(address);
        Ok(Self { pool })
    }
}

#[async_trait]
impl Backend for PostgresBackend {
    fn name(&self) -> &'static str {
        "PostgreSQL"
    }

    async fn read(&self) -> Result<Box<dyn UnitOfWork>, StorageError> {
        // One snapshot for the whole unit, as SQLite gives.
        let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY";
        let transaction = self.pool.begin_with(begin).await?;
        Ok(Box::new(Unit::<Postgres> { transaction }))
    }

    async fn write(&self) -> Result<Box<dyn UnitOfWork>, StorageError> {
        // Stated, because the server may have another default: adding a handover relies on seeing
        // what a racing twin has just stored.
        let begin = "BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE";
        let transaction = self.pool.begin_with(begin).await?;
        Ok(Box::new(Unit::<Postgres> { transaction }))
    }

    async fn migrate(&self) -> Result<usize, StorageError> {
        super::migrate(self.pool.acquire().await?.detach(), &MIGRATIONS).await
    }

    async fn missing_migrations(&self) -> Result<usize, StorageError> {
        super::missing(&mut *self.pool.acquire().await?, &MIGRATIONS).await
    }

    async fn prepare_every_statement(&self) -> Result<usize, StorageError> {
        let mut conn = self.pool.acquire().await?;
        let statements = super::every_statement(dialect::sql::ALL);
        for statement in &statements {
            let prepared = conn.prepare(statement.sql.into_sql_str()).await;
            prepared.map_err(|error| statement.refused(error))?;
        }
        Ok(statements.len())
    }

    /// PostgreSQL frees the space of old rows by itself (autovacuum); how long its log keeps them
    /// is up to whoever runs it.
    async fn forget_erased(&self) -> Result<(), StorageError> {
        Ok(())
    }

    async fn copy_to(&self, _path: &Path) -> Result<(), StorageError> {
        Err(StorageError::CopiedByOthers { tool: "pg_dump" })
    }

    async fn close(&self) {
        self.pool.close().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_address_that_is_not_understood_is_not_repeated() {
        let options = StorageOptions::default();
        let error = PostgresBackend::connect("postgres://user:geheim@host:port/db", &options)
            .await
            .unwrap_err();
        assert!(matches!(error, StorageError::UnknownAddress { .. }), "{error}");
        assert!(!format!("{error} {error:?}").contains("geheim"));
    }

    #[tokio::test]
    async fn a_server_that_is_not_there_is_said_at_once() {
        let options = StorageOptions::default();
        let url = "postgres://user:geheim@localhost/db?host=/no/such/folder";
        let error = PostgresBackend::connect(url, &options).await.unwrap_err();
        assert!(matches!(error, StorageError::Unreachable { .. }), "{error}");
        assert!(!format!("{error} {error:?}").contains("geheim"));
    }
}

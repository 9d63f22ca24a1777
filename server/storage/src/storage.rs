//! The door: connects to the database that the address names, and starts units of work.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::backend::Backend;
use crate::backend::postgres::PostgresBackend;
use crate::backend::sqlite::SqliteBackend;
use crate::{StorageError, UnitOfWork};

/// How to connect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StorageOptions {
    /// Connections kept to PostgreSQL, or readers of SQLite (its one writer comes on top).
    pub connections: u32,
    /// How long to wait for a free connection, for a lock of SQLite, and for the first answer.
    pub patience: Duration,
}

impl Default for StorageOptions {
    fn default() -> Self {
        Self { connections: 8, patience: Duration::from_secs(5) }
    }
}

/// The database. Cheap to clone; all clones share the connections.
#[derive(Debug, Clone)]
pub struct Storage {
    backend: Arc<dyn Backend>,
}

impl Storage {
    /// Connects to `sqlite://path/to/file` (made when missing; relative paths count from the
    /// working folder, `sqlite:///path` is absolute) or to `postgres://…`.
    ///
    /// Changes nothing in the database: see [`migrate`](Self::migrate) and
    /// [`check_migrations`](Self::check_migrations).
    pub async fn connect(url: &str, options: &StorageOptions) -> Result<Self, StorageError> {
        let backend: Arc<dyn Backend> = match url.split_once("://") {
            Some(("sqlite", path)) if !path.is_empty() && !path.starts_with(':') => {
                Arc::new(SqliteBackend::connect(PathBuf::from(path), options).await?)
            }
            Some(("postgres" | "postgresql", _)) => {
                Arc::new(PostgresBackend::connect(url, options).await?)
            }
            _ => {
                return Err(StorageError::UnknownAddress {
                    expected: "sqlite://path/to/file or postgres://user:password@host:port/database",
                });
            }
        };
        tracing::debug!(database = backend.name(), "connected");
        Ok(Self { backend })
    }

    /// `SQLite` or `PostgreSQL`, for logs and for `check`.
    pub fn name(&self) -> &'static str {
        self.backend.name()
    }

    /// A unit for reading: one snapshot, waits for nobody. To change something in it is
    /// [`StorageError::ReadOnly`].
    pub async fn read(&self) -> Result<Box<dyn UnitOfWork>, StorageError> {
        self.backend.read().await
    }

    /// A unit for writing. On SQLite it waits until no other writes, so keep it short.
    pub async fn write(&self) -> Result<Box<dyn UnitOfWork>, StorageError> {
        self.backend.write().await
    }

    /// Runs the migrations that the database misses and says how many. A database that is newer
    /// than the program is left alone: [`StorageError::DatabaseIsNewer`].
    pub async fn migrate(&self) -> Result<usize, StorageError> {
        self.backend.migrate().await
    }

    /// Whether the database is exactly of this program: otherwise
    /// [`StorageError::NotMigrated`] or [`StorageError::DatabaseIsNewer`]. Also says whether the
    /// database answers at all.
    pub async fn check_migrations(&self) -> Result<(), StorageError> {
        match self.backend.missing_migrations().await? {
            0 => Ok(()),
            missing => Err(StorageError::NotMigrated { missing }),
        }
    }

    /// Lets the database prepare every statement of this crate, without running any. Says how
    /// many. The error names the repository and the statement.
    pub async fn prepare_every_statement(&self) -> Result<usize, StorageError> {
        self.backend.prepare_every_statement().await
    }

    /// After erasing: makes sure the files no longer hold what was erased. Call it with no unit
    /// open. [`StorageError::Busy`] when a reader would not go; then the next time does it.
    pub async fn forget_erased(&self) -> Result<(), StorageError> {
        self.backend.forget_erased().await
    }

    /// Copies everything, as it is at one moment, into a new SQLite file that only its owner reads.
    /// For PostgreSQL it is [`StorageError::CopiedByOthers`].
    pub async fn copy_to(&self, path: &Path) -> Result<(), StorageError> {
        self.backend.copy_to(path).await
    }

    /// Waits for units that are open and closes all connections.
    pub async fn close(&self) {
        self.backend.close().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_address_of_another_kind_says_what_was_expected() {
        for url in ["", "portal.db", "mysql://localhost/x", "sqlite://", "sqlite://:memory:"] {
            let error = Storage::connect(url, &StorageOptions::default()).await.unwrap_err();
            assert!(error.to_string().contains("sqlite://path/to/file"), "{url}: {error}");
        }
    }
}

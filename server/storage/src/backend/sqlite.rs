//! SQLite: one connection that writes, several that read, all in write-ahead mode.

pub(crate) mod dialect;

use std::path::{Path, PathBuf};

use async_trait::async_trait;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{ConnectOptions, Connection, Executor, SqlSafeStr, Sqlite};

use super::Backend;
use crate::unit::Unit;
use crate::{StorageError, StorageOptions, UnitOfWork};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// A SQLite file with its connections.
#[derive(Debug)]
pub(crate) struct SqliteBackend {
    writer: SqlitePool,
    readers: SqlitePool,
}

impl SqliteBackend {
    /// Opens the file, or makes it where there is none. Its folder must be there.
    pub(crate) async fn connect(
        path: PathBuf,
        options: &StorageOptions,
    ) -> Result<Self, StorageError> {
        make_private_file(&path).await?;
        let writing = pragmas(&path, options);
        // The first connection switches to write-ahead mode and says what is wrong, if anything.
        writing.connect().await?.close().await?;
        let reading = writing.clone().pragma("query_only", "ON");
        let pool = || SqlitePoolOptions::new().acquire_timeout(options.patience);
        Ok(Self {
            writer: pool().max_connections(1).connect_lazy_with(writing),
            readers: pool().max_connections(options.connections).connect_lazy_with(reading),
        })
    }
}

/// The settings of every connection. A test asks each of them back.
fn pragmas(path: &Path, options: &StorageOptions) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        // A receipt is only given for what survives a power cut.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(options.patience)
        // What is erased is overwritten with zeroes.
        .pragma("secure_delete", "ON")
        .pragma("trusted_schema", "OFF")
}

/// Makes an empty file that only its owner reads, before SQLite would make one that all may read.
/// The files beside it (`-wal`, `-shm`) get the same rights from SQLite.
async fn make_private_file(path: &Path) -> Result<(), StorageError> {
    let mut file = tokio::fs::OpenOptions::new();
    file.create_new(true).write(true);
    #[cfg(unix)]
    file.mode(0o600);
    match file.open(path).await {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            Err(StorageError::unreachable(format_args!("{}: {error}", path.display())))
        }
        _ => Ok(()),
    }
}

#[async_trait]
impl Backend for SqliteBackend {
    fn name(&self) -> &'static str {
        "SQLite"
    }

    async fn read(&self) -> Result<Box<dyn UnitOfWork>, StorageError> {
        let transaction = self.readers.begin().await?;
        Ok(Box::new(Unit::<Sqlite> { transaction }))
    }

    async fn write(&self) -> Result<Box<dyn UnitOfWork>, StorageError> {
        // IMMEDIATE: a unit that reads first and writes later would otherwise fail when another
        // process wrote in between, and no waiting helps there.
        let transaction = self.writer.begin_with("BEGIN IMMEDIATE").await?;
        Ok(Box::new(Unit::<Sqlite> { transaction }))
    }

    async fn migrate(&self) -> Result<usize, StorageError> {
        super::migrate(self.writer.acquire().await?.detach(), &MIGRATIONS).await
    }

    async fn missing_migrations(&self) -> Result<usize, StorageError> {
        super::missing(&mut *self.writer.acquire().await?, &MIGRATIONS).await
    }

    async fn prepare_every_statement(&self) -> Result<usize, StorageError> {
        let mut conn = self.writer.acquire().await?;
        let statements = super::every_statement(dialect::sql::ALL);
        for statement in &statements {
            let prepared = conn.prepare(statement.sql.into_sql_str()).await;
            prepared.map_err(|error| statement.refused(error))?;
        }
        Ok(statements.len())
    }

    /// The write-ahead file still holds pages from before the erasing: copy it into the database
    /// and cut it to nothing. A reader that stays longer than our patience makes this
    /// [`StorageError::Busy`]; the next time then does it.
    async fn forget_erased(&self) -> Result<(), StorageError> {
        let (busy, _, _): (i64, i64, i64) = sqlx::query_as(dialect::sql::CUT_THE_LOG)
            .fetch_one(&mut *self.writer.acquire().await?)
            .await?;
        if busy == 0 { Ok(()) } else { Err(StorageError::Busy) }
    }

    /// One snapshot of everything, without stopping those who write.
    async fn copy_to(&self, path: &Path) -> Result<(), StorageError> {
        if path.exists() {
            return Err(StorageError::unreachable(format_args!(
                "{} is there already",
                path.display()
            )));
        }
        make_private_file(path).await?;
        let copied = sqlx::query(dialect::sql::COPY)
            .bind(path.to_string_lossy())
            .execute(&mut *self.writer.acquire().await?)
            .await;
        if copied.is_err() {
            // Half a copy looks like a backup and is none.
            tokio::fs::remove_file(path).await.ok();
        }
        copied?;
        Ok(())
    }

    async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn opened() -> (tempfile::TempDir, PathBuf, SqliteBackend) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("portal.db");
        let backend =
            SqliteBackend::connect(path.clone(), &StorageOptions::default()).await.unwrap();
        (folder, path, backend)
    }

    #[tokio::test]
    async fn every_connection_has_the_settings_of_the_design() {
        let (_folder, _path, backend) = opened().await;
        let expected = [
            ("PRAGMA journal_mode", "wal"),
            ("PRAGMA synchronous", "2"), // FULL
            ("PRAGMA foreign_keys", "1"),
            ("PRAGMA busy_timeout", "5000"),
            ("PRAGMA secure_delete", "1"),
            ("PRAGMA trusted_schema", "0"),
        ];
        for pool in [&backend.writer, &backend.readers] {
            for (pragma, value) in expected {
                let row = sqlx::query(pragma).fetch_one(pool).await.unwrap();
                assert_eq!(text(&row), value, "{pragma}");
            }
        }
    }

    fn text(row: &sqlx::sqlite::SqliteRow) -> String {
        use sqlx::Row;
        row.try_get::<String, _>(0)
            .or_else(|_| row.try_get::<i64, _>(0).map(|number| number.to_string()))
            .unwrap()
    }

    #[tokio::test]
    async fn there_is_one_connection_that_writes() {
        let (_folder, _path, backend) = opened().await;
        assert_eq!(backend.writer.options().get_max_connections(), 1);
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn the_file_and_the_log_beside_it_are_for_their_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let (folder, _path, backend) = opened().await;
        backend.migrate().await.unwrap();
        let _unit = backend.write().await.unwrap(); // The last connection takes the log with it.
        let mut seen = Vec::new();
        for entry in std::fs::read_dir(folder.path()).unwrap() {
            let entry = entry.unwrap();
            seen.push(entry.file_name().into_string().unwrap());
            assert_eq!(entry.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{seen:?}");
        }
        seen.sort();
        assert_eq!(seen, ["portal.db", "portal.db-shm", "portal.db-wal"]);
    }

    #[tokio::test]
    async fn a_copy_is_a_database_of_its_own_for_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let (folder, _path, backend) = opened().await;
        backend.migrate().await.unwrap();
        let copy = folder.path().join("copy.db");
        backend.copy_to(&copy).await.unwrap();
        let mode = std::fs::metadata(&copy).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        let copied = SqliteBackend::connect(copy, &StorageOptions::default()).await.unwrap();
        assert_eq!(copied.missing_migrations().await.unwrap(), 0);
    }

    #[tokio::test]
    async fn a_copy_never_replaces_a_file() {
        let (_folder, path, backend) = opened().await;
        let error = backend.copy_to(&path).await.unwrap_err();
        assert!(error.to_string().contains("is there already"), "{error}");
        assert!(path.exists());
    }

    #[tokio::test]
    async fn a_folder_that_is_not_there_is_named_in_the_error() {
        let path = PathBuf::from("/no/such/folder/portal.db");
        let error = SqliteBackend::connect(path, &StorageOptions::default()).await.unwrap_err();
        assert!(error.to_string().contains("/no/such/folder/portal.db"), "{error}");
    }
}

//! A fresh database for every test, and raw access to it where a test must look behind the crate.

use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;

use futures_util::FutureExt;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, Row, SqliteConnection};
use storage::{Storage, StorageOptions};
use uuid::Uuid;

const SETTING: &str = "VOORELKAAR_TEST_POSTGRES";

/// A database with all migrations.
pub struct Database {
    pub storage: Storage,
    pub url: String,
}

impl Database {
    async fn at(url: String) -> Self {
        let storage = Storage::connect(&url, &StorageOptions::default()).await.unwrap();
        storage.migrate().await.unwrap();
        Self { storage, url }
    }

    /// Another program on the same database.
    pub async fn another_program(&self) -> Storage {
        Storage::connect(&self.url, &StorageOptions::default()).await.unwrap()
    }

    /// Where the SQLite file is.
    pub fn path(&self) -> PathBuf {
        PathBuf::from(self.url.strip_prefix("sqlite://").unwrap())
    }

    /// Runs SQL behind the back of the crate.
    pub async fn run(&self, sql: &'static str) {
        if self.url.starts_with("sqlite:") {
            SqliteConnection::connect(&self.url).await.unwrap().execute(sql).await.unwrap();
        } else {
            PgConnection::connect(&self.url).await.unwrap().execute(sql).await.unwrap();
        }
    }

    /// `table.column`, with `?` when it may be empty, of every table of ours.
    pub async fn columns(&self) -> Vec<String> {
        let mut columns: Vec<String> = if self.url.starts_with("sqlite:") {
            let sql = "SELECT m.name || '.' || c.name || CASE WHEN c.\"notnull\" THEN '' ELSE '?' END \
                FROM sqlite_schema m, pragma_table_info(m.name) c \
                WHERE m.type = 'table' AND m.name NOT LIKE '\\_%' ESCAPE '\\'";
            let mut conn = SqliteConnection::connect(&self.url).await.unwrap();
            let rows = conn.fetch_all(sql).await.unwrap();
            rows.iter().map(|row| row.get(0)).collect()
        } else {
            let sql = "SELECT table_name || '.' || column_name \
                || CASE is_nullable WHEN 'YES' THEN '?' ELSE '' END \
                FROM information_schema.columns \
                WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%'";
            let mut conn = PgConnection::connect(&self.url).await.unwrap();
            let rows = conn.fetch_all(sql).await.unwrap();
            rows.iter().map(|row| row.get(0)).collect()
        };
        columns.sort();
        columns
    }
}

/// Checks a promise on a file of its own.
pub async fn on_sqlite<F: Future<Output = ()>>(holds: impl FnOnce(Database) -> F) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("portal.db").display());
    holds(Database::at(url).await).await;
}

/// Checks a promise on a database of its own, which is dropped afterwards, also when it fails.
pub async fn on_postgres<F: Future<Output = ()>>(holds: impl FnOnce(Database) -> F) {
    let server = server();
    let name = fresh_name();
    let mut admin = PgConnection::connect(&server).await.unwrap();
    admin.execute(AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.unwrap();
    let check = async { holds(Database::at(address_of(&server, &name)).await).await };
    let outcome = AssertUnwindSafe(check).catch_unwind().await;
    admin.execute(AssertSqlSafe(format!("DROP DATABASE {name} WITH (FORCE)"))).await.unwrap();
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

#[expect(clippy::disallowed_methods, reason = "a test has no configuration to ask")]
fn server() -> String {
    std::env::var(SETTING).unwrap_or_else(|_| {
        panic!(
            "{SETTING} is not set. Start a PostgreSQL for tests with\n  \
             server/storage/tests/postgres.sh start target/postgres\n\
             and set {SETTING} to the address it prints (`make test` does both)."
        )
    })
}

#[expect(clippy::disallowed_methods, reason = "tests that run side by side need different names")]
fn fresh_name() -> String {
    format!("voorelkaar_test_{}", Uuid::new_v4().simple())
}

/// The address with another database in it.
fn address_of(server: &str, name: &str) -> String {
    let (base, query) = server.split_once('?').unwrap_or((server, ""));
    let (host, _) = base.rsplit_once('/').unwrap();
    format!("{host}/{name}?{query}")
}

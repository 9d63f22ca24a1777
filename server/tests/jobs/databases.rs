//! A fresh database with all migrations for every test.

use std::panic::{AssertUnwindSafe, resume_unwind};

use futures_util::FutureExt as _;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use storage::{Storage, StorageOptions};
use uuid::Uuid;

const SETTING: &str = "VOORELKAAR_TEST_POSTGRES";

async fn database(url: &str) -> Storage {
    let storage = Storage::connect(url, &StorageOptions::default()).await.unwrap();
    storage.migrate().await.unwrap();
    storage
}

/// Runs a test on a file of its own.
pub async fn on_sqlite<F: Future<Output = ()>>(test: impl FnOnce(Storage) -> F) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("portal.db").display());
    test(database(&url).await).await;
}

/// Runs a test on a database of its own, which is dropped afterwards, also when the test fails.
pub async fn on_postgres<F: Future<Output = ()>>(test: impl FnOnce(Storage) -> F) {
    let server = server();
    let name = fresh_name();
    let mut admin = PgConnection::connect(&server).await.unwrap();
    admin.execute(AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.unwrap();
    let url = address_of(&server, &name);
    let outcome = AssertUnwindSafe(async { test(database(&url).await).await }).catch_unwind().await;
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
    format!("voorelkaar_jobs_{}", Uuid::new_v4().simple())
}

/// The address with another database in it.
fn address_of(server: &str, name: &str) -> String {
    let (base, query) = server.split_once('?').unwrap_or((server, ""));
    let (host, _) = base.rsplit_once('/').unwrap();
    format!("{host}/{name}?{query}")
}

//! What storage promises, said once and held by both databases.
//!
//! Each promise is a function in a `contract!` block; it runs on a fresh SQLite file and on a fresh
//! PostgreSQL database. PostgreSQL comes from `VOORELKAAR_TEST_POSTGRES`, the address of a server
//! on which the tests may make databases; without it the tests fail, nothing is skipped.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

/// Declares promises; each becomes a test on SQLite and one on PostgreSQL.
macro_rules! contract {
    ($(async fn $promise:ident($database:ident) $body:block)+) => {$(
        async fn $promise($database: crate::databases::Database) $body

        mod $promise {
            #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn on_sqlite() {
                crate::databases::on_sqlite(super::$promise).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn on_postgres() {
                crate::databases::on_postgres(super::$promise).await;
            }
        }
    )+};
}

mod additions;
mod claims;
mod databases;
mod files;
mod handovers;
mod jobs;
mod openings;
mod races;
mod retention;
mod samples;
mod schema;
mod sessions;
mod sign_in_tokens;
mod sources;
mod units;

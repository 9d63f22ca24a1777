//! From a job to a mail, on both databases: what is sent, to whom, when again, and when no more.
//!
//! PostgreSQL comes from `VOORELKAAR_TEST_POSTGRES`, the address of a server on which the tests may
//! make databases; without it the tests fail, nothing is skipped.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

/// Declares promises; each becomes a test on SQLite and one on PostgreSQL, with a portal at work.
macro_rules! on_both {
    ($(async fn $promise:ident($office:ident) $body:block)+) => {$(
        async fn $promise($office: crate::office::Office) $body

        mod $promise {
            #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn on_sqlite() {
                crate::databases::on_sqlite(|storage| async {
                    super::$promise(crate::office::Office::open(storage)).await;
                })
                .await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn on_postgres() {
                crate::databases::on_postgres(|storage| async {
                    super::$promise(crate::office::Office::open(storage)).await;
                })
                .await;
            }
        }
    )+};
}

mod databases;
mod dead_letters;
mod office;
#[path = "../mail/readable.rs"]
mod readable;
mod residents;
mod running;
mod sign_in;
#[path = "../mail/smtp_server.rs"]
mod smtp_server;
mod teams;
mod tries;

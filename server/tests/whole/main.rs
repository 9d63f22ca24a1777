//! The whole server as residents meet it: through its router or its own process, with a database.
//!
//! What is stored is tried on SQLite and on PostgreSQL; the second comes from
//! `VOORELKAAR_TEST_POSTGRES`, as in the contract of storage, and is never skipped.
//!
//! # Map
//! * [`journey`], [`handover`], [`caching`], [`security`]: one file or folder for each promise.
//! * [`marker`]: what somebody types stays where it belongs. [`kill`]: a server that dies.
//! * [`client`] sends requests, [`page`] reads pages and fills in their forms, [`walk`] goes through
//!   the journey by form, [`sending`] makes handovers, [`stored`] looks into the database.
//! * [`sites`] changes the portal, [`desk`] signs in, [`process`] is the program itself.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

/// Declares tests that get a portal and its database; each runs on SQLite and on PostgreSQL.
#[macro_export]
macro_rules! on_both {
    ($($(#[$meta:meta])* async fn $name:ident($test:pat, $database:pat) $body:block)+) => {$(
        $(#[$meta])*
        async fn $name(
            $test: $crate::portal::TestPortal,
            $database: &$crate::portal::databases::Database,
        ) $body

        mod $name {
            use $crate::portal::{TestPortal, databases::{on_postgres, on_sqlite}};

            #[tokio::test]
            async fn on_a_file() {
                on_sqlite(|database| async move {
                    super::$name(TestPortal::on(database.storage.clone()), &database).await;
                })
                .await;
            }

            #[tokio::test]
            async fn on_a_server() {
                on_postgres(|database| async move {
                    super::$name(TestPortal::on(database.storage.clone()), &database).await;
                })
                .await;
            }
        }
    )+};
}

/// Declares tests in which nothing is stored that matters: SQLite is enough.
#[macro_export]
macro_rules! on_a_file {
    ($($(#[$meta:meta])* async fn $name:ident($test:pat) $body:block)+) => {$(
        $(#[$meta])*
        #[tokio::test]
        async fn $name() {
            $crate::portal::databases::on_sqlite(|database| async move {
                let $test = $crate::portal::TestPortal::on(database.storage.clone());
                $body
            })
            .await;
        }
    )+};
}

#[path = "../support/portal.rs"]
mod portal;

mod caching;
mod client;
mod desk;
mod handover;
mod journey;
mod kill;
mod marker;
mod page;
mod process;
#[path = "../mail/readable.rs"]
mod readable;
mod security;
mod sending;
mod sites;
#[expect(dead_code, reason = "a server that dies says less than one that is refused")]
#[path = "../mail/smtp_server.rs"]
mod smtp_server;
mod stored;
mod walk;

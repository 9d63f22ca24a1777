//! What the bodies of all repositories share: the list of statements, reading columns, and the
//! macro that instantiates one body for both databases.

use sqlx::{ColumnIndex, Decode, Row, Type};

/// Declares the statements of a repository, each with `$1` parameters and the same on both
/// databases. `sql::ALL` lists them, so that a test can prepare every one.
macro_rules! statements {
    ($($(#[$meta:meta])* $name:ident = $sql:expr;)+) => {
        pub(crate) mod sql {
            $($(#[$meta])* pub(crate) const $name: &str = $sql;)+
            /// Every statement above, with its name.
            pub(crate) const ALL: &[(&str, &str)] = &[$((stringify!($name), $name)),+];
        }
    };
}
pub(crate) use statements;

/// Instantiates a `macro_rules!` body for each database: its connection, its row, and the module
/// with the few statements that differ.
macro_rules! for_both_databases {
    ($body:ident) => {
        $body!(sqlx::SqliteConnection, sqlx::sqlite::SqliteRow, crate::backend::sqlite::dialect);
        $body!(sqlx::PgConnection, sqlx::postgres::PgRow, crate::backend::postgres::dialect);
    };
}
pub(crate) use for_both_databases;

/// Every statement of the crate that is the same on both databases, by repository.
pub(crate) const SHARED_STATEMENTS: &[(&str, &[(&str, &str)])] = &[
    ("handovers", crate::handovers::sql::ALL),
    ("additions", crate::additions::sql::ALL),
    ("openings", crate::openings::sql::ALL),
    ("jobs", crate::jobs::sql::ALL),
    ("sign_in_tokens", crate::sign_in_tokens::sql::ALL),
    ("sessions", crate::sessions::sql::ALL),
];

/// Reads a text column and parses it. The error names the column, never what stood in it.
pub(crate) fn parsed<'r, R: Row, T>(
    row: &'r R,
    column: &'static str,
    parse: fn(&str) -> Option<T>,
) -> Result<T, sqlx::Error>
where
    &'static str: ColumnIndex<R>,
    String: Decode<'r, R::Database> + Type<R::Database>,
{
    let text: String = row.try_get(column)?;
    parse(&text).ok_or_else(|| unreadable(column))
}

/// Reads a hash of 32 bytes.
pub(crate) fn digest<'r, R: Row>(
    row: &'r R,
    column: &'static str,
) -> Result<crate::Digest, sqlx::Error>
where
    &'static str: ColumnIndex<R>,
    Vec<u8>: Decode<'r, R::Database> + Type<R::Database>,
{
    let bytes: Vec<u8> = row.try_get(column)?;
    bytes.try_into().map(crate::Digest).map_err(|_| unreadable(column))
}

/// Reads a count that is never negative.
pub(crate) fn count<'r, R: Row>(row: &'r R, column: &'static str) -> Result<u32, sqlx::Error>
where
    &'static str: ColumnIndex<R>,
    i64: Decode<'r, R::Database> + Type<R::Database>,
{
    let number: i64 = row.try_get(column)?;
    number.try_into().map_err(|_| unreadable(column))
}

fn unreadable(column: &str) -> sqlx::Error {
    sqlx::Error::ColumnDecode { index: column.to_owned(), source: "not known".into() }
}

//! What can go wrong with the database, in words for an operator.
//!
//! Messages of a database may repeat the values of a row ("the address … already exists").
//! So the error of sqlx is never kept as a source: only its code, the name of the rule that was
//! broken, and messages of kinds that hold no values.

use sqlx::error::{DatabaseError, ErrorKind};
use sqlx::migrate::MigrateError;

/// Why a repository, a unit of work or a migration did not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// The address of the database is none that we know.
    #[error("the database address is not understood: expected {expected}")]
    UnknownAddress {
        /// What would have been right.
        expected: &'static str,
    },
    /// There is no connection, or it broke.
    #[error("the database cannot be reached: {reason}")]
    Unreachable {
        /// What the operating system or the driver said.
        reason: String,
    },
    /// Others kept the database or its connections longer than our patience. Trying again may work.
    #[error("the database was busy for too long; try again")]
    Busy,
    /// Another row has the same value where it must be unique.
    #[error("another row already has this value ({rule})")]
    Duplicate {
        /// `table_column` or `table_column_column`, the same on both databases.
        rule: String,
    },
    /// A row refers to a row that does not exist.
    #[error("the row refers to one that does not exist")]
    Dangling,
    /// Something was changed in a unit for reading.
    #[error("a unit of work for reading cannot change anything")]
    ReadOnly,
    /// The database was made by a newer program.
    #[error(
        "the database has migration {database}, this program knows up to {program}: \
         start the newer program, or restore the backup made before the update"
    )]
    DatabaseIsNewer {
        /// Highest migration in the database.
        database: i64,
        /// Highest migration in the program.
        program: i64,
    },
    /// The database misses migrations.
    #[error("the database misses {missing} migration(s): run `voorelkaar migrate`")]
    NotMigrated {
        /// How many.
        missing: usize,
    },
    /// A migration failed or is not the one that was applied before.
    #[error("the migrations did not run: {reason}")]
    Migration {
        /// Which one and why.
        reason: String,
    },
    /// A column holds something this program does not know.
    #[error("column {column} holds a value that this program does not know")]
    Unreadable {
        /// Name of the column.
        column: String,
    },
    /// This database is copied by a tool of its own.
    #[error("this database is copied with its own tool, {tool}")]
    CopiedByOthers {
        /// Name of the tool.
        tool: &'static str,
    },
    /// The database refused a statement for any other reason.
    #[error("the database refused a statement (code {code}): {message}")]
    Refused {
        /// SQLSTATE of PostgreSQL or the extended result code of SQLite.
        code: String,
        /// What it said, or that this is left out because it may hold values.
        message: String,
    },
}

impl StorageError {
    /// Whether the same call may succeed a little later.
    pub const fn may_pass(&self) -> bool {
        matches!(self, Self::Busy | Self::Unreachable { .. })
    }

    /// Whether this is the unique rule with this name, such as `handovers_reference`.
    pub fn is_duplicate_of(&self, name: &str) -> bool {
        matches!(self, Self::Duplicate { rule } if rule == name)
    }

    pub(crate) fn unreachable(reason: impl std::fmt::Display) -> Self {
        Self::Unreachable { reason: reason.to_string() }
    }
}

impl From<sqlx::Error> for StorageError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::Database(error) => from_database(error.as_ref()),
            sqlx::Error::PoolTimedOut => Self::Busy,
            sqlx::Error::Io(error) => Self::unreachable(error),
            sqlx::Error::Tls(error) => Self::unreachable(error),
            sqlx::Error::PoolClosed => Self::unreachable("the pool of connections is closed"),
            sqlx::Error::WorkerCrashed => Self::unreachable("the thread of the connection ended"),
            sqlx::Error::ColumnDecode { index, .. } => Self::Unreadable { column: index },
            sqlx::Error::ColumnNotFound(column) => Self::Unreadable { column },
            sqlx::Error::Migrate(error) => (*error).into(),
            other => {
                Self::Refused { code: "driver".to_owned(), message: kind_of(&other).to_owned() }
            }
        }
    }
}

impl From<MigrateError> for StorageError {
    fn from(error: MigrateError) -> Self {
        let reason = match error {
            MigrateError::Execute(error) => return error.into(),
            MigrateError::ExecuteMigration(error, version) => {
                format!("number {version}: {}", Self::from(error))
            }
            other => other.to_string(),
        };
        Self::Migration { reason }
    }
}

/// The other errors of the driver by kind: their own texts may hold a value or a password.
fn kind_of(error: &sqlx::Error) -> &'static str {
    match error {
        sqlx::Error::Configuration(_) | sqlx::Error::ConfigFile(_) => "the settings are wrong",
        sqlx::Error::Protocol(_) => "the answer of the database was not understood",
        sqlx::Error::Encode(_) => "a value could not be written",
        sqlx::Error::Decode(_) => "a value could not be read",
        sqlx::Error::BeginFailed => "no transaction was started",
        _ => "the statement and the program do not fit together",
    }
}

fn from_database(error: &dyn DatabaseError) -> StorageError {
    let code = error.code().unwrap_or_default().into_owned();
    match error.kind() {
        ErrorKind::UniqueViolation => return StorageError::Duplicate { rule: rule_of(error) },
        ErrorKind::ForeignKeyViolation => return StorageError::Dangling,
        _ => {}
    }
    match crate::backend::meaning_of(error) {
        Meaning::Busy => StorageError::Busy,
        Meaning::ReadOnly => StorageError::ReadOnly,
        Meaning::Unreachable => StorageError::unreachable(error.message()),
        Meaning::Plain => StorageError::Refused { code, message: error.message().to_owned() },
        Meaning::MayHoldValues => StorageError::Refused {
            code,
            message: "the message is left out because it may hold values".to_owned(),
        },
    }
}

/// What a code of a database says about an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    Busy,
    ReadOnly,
    Unreachable,
    /// The message holds names of tables and the like, never values.
    Plain,
    MayHoldValues,
}

/// SQLite says `UNIQUE constraint failed: additions.handover_id, additions.body_hash`, PostgreSQL
/// gives the name of the rule. Both become `additions_handover_id_body_hash`.
fn rule_of(error: &dyn DatabaseError) -> String {
    if let Some(name) = error.constraint() {
        return name.to_owned();
    }
    let columns = error.message().rsplit(": ").next().unwrap_or_default();
    let mut parts = columns.split(", ").filter_map(|column| column.split_once('.'));
    let Some((table, first)) = parts.next() else { return "unnamed".to_owned() };
    parts.fold(format!("{table}_{first}"), |name, (_, column)| format!("{name}_{column}"))
}

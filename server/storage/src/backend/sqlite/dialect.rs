//! What SQLite says differently. The names are the same as in `postgres/dialect.rs`.

use crate::error::Meaning;
use crate::repository::statements;

statements! {
    /// `$1` is a JSON list of codes.
    LIST_HANDOVERS = concat!(
        "SELECT ", crate::handovers::facts!(), " FROM handovers \
         WHERE destination IN (SELECT value FROM json_each($1)) AND status = $2 \
            AND erased_at IS NULL \
         ORDER BY urgent DESC, sent_at DESC, id DESC LIMIT $3"
    );
    /// There is one writer, so nobody can claim at the same time.
    CLAIM_JOBS = concat!(
        "UPDATE jobs SET lease_until = $2, attempts = attempts + 1 \
         WHERE id IN (SELECT id FROM jobs WHERE state = 'pending' AND due_at <= $1 \
            AND (lease_until IS NULL OR lease_until <= $1) \
            ORDER BY due_at, id LIMIT $3) \
         RETURNING ", crate::jobs::job_columns!()
    );
    CUT_THE_LOG = "PRAGMA wal_checkpoint(TRUNCATE)";
    /// The file must be empty or not there.
    COPY = "VACUUM INTO $1";
}

/// What an extended result code says; its lowest byte is the kind.
/// Source: <https://www.sqlite.org/rescode.html>. Messages of SQLite name tables and columns only.
pub(crate) fn meaning_of(code: &str) -> Meaning {
    match code.parse::<u32>().unwrap_or(0) & 0xff {
        5 | 6 => Meaning::Busy,
        8 => Meaning::ReadOnly,
        10 | 13 | 14 => Meaning::Unreachable,
        _ => Meaning::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extended_result_codes_are_read_by_their_lowest_byte() {
        assert_eq!(meaning_of("517"), Meaning::Busy); // SQLITE_BUSY_SNAPSHOT
        assert_eq!(meaning_of("8"), Meaning::ReadOnly);
        assert_eq!(meaning_of("13"), Meaning::Unreachable); // SQLITE_FULL
        assert_eq!(meaning_of("1"), Meaning::Plain);
    }
}

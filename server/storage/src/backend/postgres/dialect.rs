//! What PostgreSQL says differently. The names are the same as in `sqlite/dialect.rs`.

use crate::error::Meaning;
use crate::repository::statements;

statements! {
    /// `$1` is a JSON list of codes.
    LIST_HANDOVERS = concat!(
        "SELECT ", crate::handovers::facts!(), " FROM handovers \
         WHERE destination IN (SELECT json_array_elements_text(CAST(CAST($1 AS text) AS json))) \
            AND status = $2 AND erased_at IS NULL \
         ORDER BY urgent DESC, sent_at DESC, id DESC LIMIT $3"
    );
    /// Locked rows are skipped, so claimers do not wait for each other. MATERIALIZED, because a
    /// plan that ran the inner query twice would claim more than the limit.
    CLAIM_JOBS = concat!(
        "WITH picked AS MATERIALIZED (SELECT id AS picked_id FROM jobs \
            WHERE state = 'pending' AND due_at <= $1 \
            AND (lease_until IS NULL OR lease_until <= $1) \
            ORDER BY due_at, id LIMIT $3 FOR UPDATE SKIP LOCKED) \
         UPDATE jobs SET lease_until = $2, attempts = attempts + 1 \
         FROM picked WHERE id = picked_id \
         RETURNING ", crate::jobs::job_columns!()
    );
}

/// What an SQLSTATE says. Source: PostgreSQL documentation, appendix A.
///
/// Classes 22 (data exceptions) and 23 (broken rules) quote values in their messages.
pub(crate) fn meaning_of(code: &str) -> Meaning {
    match code {
        "25006" => Meaning::ReadOnly,
        "40001" | "40P01" | "55P03" | "53300" => Meaning::Busy,
        _ => match code.get(..2) {
            Some("08" | "28" | "3D" | "57") => Meaning::Unreachable,
            Some("0A" | "25" | "42" | "53" | "54" | "55" | "58") => Meaning::Plain,
            _ => Meaning::MayHoldValues,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_that_may_quote_a_value_are_known() {
        for code in ["22P02", "23514", "23502", "P0001", ""] {
            assert_eq!(meaning_of(code), Meaning::MayHoldValues, "{code}");
        }
        assert_eq!(meaning_of("42P01"), Meaning::Plain);
        assert_eq!(meaning_of("40001"), Meaning::Busy);
        assert_eq!(meaning_of("25006"), Meaning::ReadOnly);
        assert_eq!(meaning_of("28P01"), Meaning::Unreachable);
    }
}

//! The statements of the handovers that are the same on both databases.

use crate::repository::statements;

/// The columns of `HandoverFacts`. A macro, because `concat!` takes literals only.
macro_rules! facts {
    () => {
        "id, reference, body_hash, destination, wijk, cluster, urgent, help_now, reasons, language, \
         status, wants_news, sent_at, taken_up_at, taken_up_by, withdrawn_at, erased_at"
    };
}
pub(crate) use facts;

statements! {
    /// No target after ON CONFLICT: naming only the key would let PostgreSQL report the code of a
    /// racing twin as a violation before it sees that the key is the same.
    ADD = "INSERT INTO handovers (id, reference, code_hash, key_hash, body_hash, destination, wijk, \
        cluster, urgent, help_now, reasons, language, status, wants_news, sent_at, body, reply_to) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) \
        ON CONFLICT DO NOTHING";
    REFERENCE_IS_TAKEN = "SELECT count(*) FROM handovers WHERE reference = $1";
    CODE_IS_TAKEN = "SELECT count(*) FROM handovers WHERE code_hash = $1";
    LOOKUP = concat!("SELECT ", facts!(), ", body, reply_to FROM handovers WHERE id = $1");
    LOOKUP_BY_CODE =
        concat!("SELECT ", facts!(), ", body, reply_to FROM handovers WHERE code_hash = $1");
    LOOKUP_BY_KEY =
        concat!("SELECT ", facts!(), ", body, reply_to FROM handovers WHERE key_hash = $1");
    TAKE_UP = "UPDATE handovers SET status = 'taken_up', taken_up_by = $2, taken_up_at = $3 \
        WHERE id = $1 AND status = 'sent'";
    RAISE_URGENCY = "UPDATE handovers SET urgent = TRUE, help_now = (help_now OR $2) \
        WHERE id = $1";
    WITHDRAW = "UPDATE handovers SET status = 'withdrawn', withdrawn_at = $2 \
        WHERE id = $1 AND status <> 'withdrawn'";
    ERASE_TAKEN_UP = "UPDATE handovers SET body = NULL, reply_to = NULL, erased_at = $2 \
        WHERE erased_at IS NULL AND taken_up_at <= $1";
    ERASE_WITHDRAWN = "UPDATE handovers SET body = NULL, reply_to = NULL, erased_at = $2 \
        WHERE erased_at IS NULL AND withdrawn_at <= $1";
    ERASE_ADDITIONS = "DELETE FROM additions \
        WHERE handover_id IN (SELECT id FROM handovers WHERE erased_at IS NOT NULL)";
    OLDEST_SEALED = "SELECT id, body FROM handovers WHERE body IS NOT NULL \
        ORDER BY sent_at, id LIMIT 1";
    NEWEST_SEALED = "SELECT id, body FROM handovers WHERE body IS NOT NULL \
        ORDER BY sent_at DESC, id DESC LIMIT 1";
}

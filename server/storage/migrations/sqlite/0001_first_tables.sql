-- The tables of the first version. The same tables, columns and rules stand in
-- ../postgres/0001_first_tables.sql; a test compares the two.
-- Moments are RFC 3339 text in UTC, ids and hashes are blobs, truth is 0 or 1.

CREATE TABLE handovers (
    id           BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    reference    TEXT    NOT NULL UNIQUE,
    code_hash    BLOB    NOT NULL UNIQUE CHECK (length(code_hash) = 32),
    key_hash     BLOB    NOT NULL UNIQUE CHECK (length(key_hash) = 32),
    body_hash    BLOB    NOT NULL CHECK (length(body_hash) = 32),
    destination  TEXT    NOT NULL,
    wijk         TEXT,
    cluster      TEXT,
    urgent       INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    help_now     INTEGER NOT NULL CHECK (help_now IN (0, 1)),
    reasons      TEXT    NOT NULL,
    language     TEXT    NOT NULL,
    status       TEXT    NOT NULL CHECK (status IN ('sent', 'taken_up', 'withdrawn')),
    wants_news   INTEGER NOT NULL CHECK (wants_news IN (0, 1)),
    sent_at      TEXT    NOT NULL,
    taken_up_at  TEXT,
    taken_up_by  TEXT,
    withdrawn_at TEXT,
    erased_at    TEXT,
    body         BLOB,
    reply_to     BLOB,
    CHECK ((taken_up_at IS NULL) = (taken_up_by IS NULL)),
    CHECK ((status = 'withdrawn') = (withdrawn_at IS NOT NULL)),
    CHECK (status <> 'taken_up' OR taken_up_at IS NOT NULL),
    CHECK (erased_at IS NULL OR (body IS NULL AND reply_to IS NULL))
) STRICT;

CREATE INDEX handovers_of_a_destination ON handovers (destination, status, sent_at);

-- What a resident sent later to the same handover. The rows go when the handover is erased.
CREATE TABLE additions (
    id          BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    handover_id BLOB NOT NULL REFERENCES handovers (id),
    body_hash   BLOB NOT NULL CHECK (length(body_hash) = 32),
    sealed      BLOB NOT NULL,
    added_at    TEXT NOT NULL,
    UNIQUE (handover_id, body_hash)
) STRICT;

-- Who saw what. A line stays when the content of the handover is erased.
CREATE TABLE openings (
    id           BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    handover_id  BLOB NOT NULL REFERENCES handovers (id),
    work_address TEXT NOT NULL,
    deed         TEXT NOT NULL CHECK (deed IN ('opened', 'taken_up')),
    at           TEXT NOT NULL
) STRICT;

CREATE INDEX openings_of_a_handover ON openings (handover_id, at);

-- The outbox: what still has to be done because of something that is stored.
CREATE TABLE jobs (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind        TEXT    NOT NULL,
    subject     BLOB    NOT NULL CHECK (length(subject) = 16),
    due_at      TEXT    NOT NULL,
    attempts    INTEGER NOT NULL CHECK (attempts >= 0),
    state       TEXT    NOT NULL CHECK (state IN ('pending', 'done', 'dead')),
    lease_until TEXT,
    last_error  TEXT    NOT NULL,
    created_at  TEXT    NOT NULL,
    finished_at TEXT,
    CHECK ((state = 'pending') = (finished_at IS NULL))
) STRICT;

CREATE INDEX jobs_that_are_due ON jobs (state, due_at);

CREATE TABLE sign_in_tokens (
    id           BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    token_hash   BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    work_address TEXT NOT NULL,
    created_at   TEXT NOT NULL,
    expires_at   TEXT NOT NULL,
    used_at      TEXT
) STRICT;

CREATE TABLE sessions (
    token_hash   BLOB NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    work_address TEXT NOT NULL,
    form_hash    BLOB NOT NULL CHECK (length(form_hash) = 32),
    created_at   TEXT NOT NULL,
    last_seen_at TEXT NOT NULL
) STRICT;

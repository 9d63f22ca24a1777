-- The tables of the first version. The same tables, columns and rules stand in
-- ../sqlite/0001_first_tables.sql; a test compares the two.
-- Unique rules are named table_column, so that both databases give an error the same name.

CREATE TABLE handovers (
    id           UUID        NOT NULL CONSTRAINT handovers_id PRIMARY KEY,
    reference    TEXT        NOT NULL CONSTRAINT handovers_reference UNIQUE,
    code_hash    BYTEA       NOT NULL CONSTRAINT handovers_code_hash UNIQUE
                             CHECK (octet_length(code_hash) = 32),
    key_hash     BYTEA       NOT NULL CONSTRAINT handovers_key_hash UNIQUE
                             CHECK (octet_length(key_hash) = 32),
    body_hash    BYTEA       NOT NULL CHECK (octet_length(body_hash) = 32),
    destination  TEXT        NOT NULL,
    wijk         TEXT,
    cluster      TEXT,
    urgent       BOOLEAN     NOT NULL,
    help_now     BOOLEAN     NOT NULL,
    reasons      TEXT        NOT NULL,
    language     TEXT        NOT NULL,
    status       TEXT        NOT NULL CHECK (status IN ('sent', 'taken_up', 'withdrawn')),
    wants_news   BOOLEAN     NOT NULL,
    sent_at      TIMESTAMPTZ NOT NULL,
    taken_up_at  TIMESTAMPTZ,
    taken_up_by  TEXT,
    withdrawn_at TIMESTAMPTZ,
    erased_at    TIMESTAMPTZ,
    body         BYTEA,
    reply_to     BYTEA,
    CHECK ((taken_up_at IS NULL) = (taken_up_by IS NULL)),
    CHECK ((status = 'withdrawn') = (withdrawn_at IS NOT NULL)),
    CHECK (status <> 'taken_up' OR taken_up_at IS NOT NULL),
    CHECK (erased_at IS NULL OR (body IS NULL AND reply_to IS NULL))
);

CREATE INDEX handovers_of_a_destination ON handovers (destination, status, sent_at);

-- What a resident sent later to the same handover. The rows go when the handover is erased.
CREATE TABLE additions (
    id          UUID        NOT NULL CONSTRAINT additions_id PRIMARY KEY,
    handover_id UUID        NOT NULL REFERENCES handovers (id),
    body_hash   BYTEA       NOT NULL CHECK (octet_length(body_hash) = 32),
    sealed      BYTEA       NOT NULL,
    added_at    TIMESTAMPTZ NOT NULL,
    CONSTRAINT additions_handover_id_body_hash UNIQUE (handover_id, body_hash)
);

-- Who saw what. A line stays when the content of the handover is erased.
CREATE TABLE openings (
    id           UUID        NOT NULL CONSTRAINT openings_id PRIMARY KEY,
    handover_id  UUID        NOT NULL REFERENCES handovers (id),
    work_address TEXT        NOT NULL,
    deed         TEXT        NOT NULL CHECK (deed IN ('opened', 'taken_up')),
    at           TIMESTAMPTZ NOT NULL
);

CREATE INDEX openings_of_a_handover ON openings (handover_id, at);

-- The outbox: what still has to be done because of something that is stored.
CREATE TABLE jobs (
    id          UUID        NOT NULL CONSTRAINT jobs_id PRIMARY KEY,
    kind        TEXT        NOT NULL,
    subject     UUID        NOT NULL,
    due_at      TIMESTAMPTZ NOT NULL,
    attempts    BIGINT      NOT NULL CHECK (attempts >= 0),
    state       TEXT        NOT NULL CHECK (state IN ('pending', 'done', 'dead')),
    lease_until TIMESTAMPTZ,
    last_error  TEXT        NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL,
    finished_at TIMESTAMPTZ,
    CHECK ((state = 'pending') = (finished_at IS NULL))
);

CREATE INDEX jobs_that_are_due ON jobs (state, due_at);

CREATE TABLE sign_in_tokens (
    id           UUID        NOT NULL CONSTRAINT sign_in_tokens_id PRIMARY KEY,
    token_hash   BYTEA       NOT NULL CONSTRAINT sign_in_tokens_token_hash UNIQUE
                             CHECK (octet_length(token_hash) = 32),
    work_address TEXT        NOT NULL,
    created_at   TIMESTAMPTZ NOT NULL,
    expires_at   TIMESTAMPTZ NOT NULL,
    used_at      TIMESTAMPTZ
);

CREATE TABLE sessions (
    token_hash   BYTEA       NOT NULL CONSTRAINT sessions_token_hash PRIMARY KEY
                             CHECK (octet_length(token_hash) = 32),
    work_address TEXT        NOT NULL,
    form_hash    BYTEA       NOT NULL CHECK (octet_length(form_hash) = 32),
    created_at   TIMESTAMPTZ NOT NULL,
    last_seen_at TIMESTAMPTZ NOT NULL
);

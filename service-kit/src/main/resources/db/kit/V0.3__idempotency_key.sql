CREATE TABLE idempotency_key (
    caller       text        NOT NULL,
    path         text        NOT NULL,
    key          text        NOT NULL,
    request_hash bytea       NOT NULL,
    status       int,
    headers      text,
    body         bytea,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (caller, path, key)
);
CREATE INDEX idempotency_key_by_age ON idempotency_key (created_at);

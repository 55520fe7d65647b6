-- The audit chain and the outbox are one table: what is published is what is audited.
CREATE TABLE journal (
    position           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id           uuid        NOT NULL UNIQUE,
    aggregate_id       uuid        NOT NULL,
    sequence           bigint      NOT NULL CHECK (sequence > 0),
    topic              text        NOT NULL,
    type               text        NOT NULL,
    recorded_at        timestamptz NOT NULL,
    actor_subject      text        NOT NULL,
    actor_name         text        NOT NULL,
    actor_organization uuid,
    correlation_id     text,
    causation_id       text,
    traceparent        text,
    -- text, not jsonb: the very bytes are chained and published
    data               text        NOT NULL,
    previous_hash      bytea       NOT NULL,
    hash               bytea       NOT NULL,
    -- tells which rows a snapshot saw; the relay needs it after the loss of its slot
    transaction_id     xid8        NOT NULL DEFAULT pg_current_xact_id(),
    UNIQUE (aggregate_id, sequence)
);

CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER journal_rows_stay BEFORE UPDATE OR DELETE ON journal
    FOR EACH ROW EXECUTE FUNCTION journal_is_append_only();
CREATE TRIGGER journal_stays BEFORE TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();

-- The end of each chain. Locked by each append, which makes sequence numbers gap-free and commits of one aggregate ordered.
CREATE TABLE journal_head (
    aggregate_id uuid   PRIMARY KEY,
    sequence     bigint NOT NULL,
    hash         bytea  NOT NULL,
    -- MAC over the head itself, so that cutting off the tail and setting the head back shows
    seal         bytea  NOT NULL
) WITH (fillfactor = 70);

CREATE PUBLICATION entente_outbox FOR TABLE journal (event_id, aggregate_id, sequence, topic, type, recorded_at,
    correlation_id, causation_id, traceparent, data) WITH (publish = 'insert');

-- What the relay knows about its slot, one row.
CREATE TABLE relay_progress (
    slot               text    PRIMARY KEY,
    -- everything that this snapshot (pg_snapshot) saw is published
    published_snapshot text,
    -- the cluster that the snapshot belongs to
    system_id          text,
    -- the slot is new: the table must be read before the stream
    recovering         boolean NOT NULL
);

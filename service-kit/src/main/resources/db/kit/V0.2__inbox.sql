CREATE TABLE inbox (
    consumer   text        NOT NULL,
    event_id   uuid        NOT NULL,
    handled    boolean     NOT NULL,
    at         timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, event_id)
);
COMMENT ON COLUMN inbox.handled IS 'false for an event of a type that this version does not know';

-- A key whose records wait until somebody drives them through again.
CREATE TABLE parked_key (
    consumer  text        NOT NULL,
    topic     text        NOT NULL,
    key       text        NOT NULL,
    event_id  uuid        NOT NULL,
    parked_at timestamptz NOT NULL,
    PRIMARY KEY (consumer, topic, key)
);

CREATE TABLE dead_letter (
    position      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consumer      text        NOT NULL,
    event_id      uuid        NOT NULL,
    type          text,
    topic         text        NOT NULL,
    kafka_partition int       NOT NULL,
    kafka_offset  bigint      NOT NULL,
    key           text,
    headers       text        NOT NULL,
    data          bytea,
    reason        text        NOT NULL,
    exception     text,
    attempts      int         NOT NULL,
    at            timestamptz NOT NULL,
    -- whether the record has reached the dead-letter topic
    published     boolean     NOT NULL DEFAULT false,
    UNIQUE (consumer, topic, kafka_partition, kafka_offset)
);
CREATE INDEX dead_letter_by_event ON dead_letter (event_id);
CREATE INDEX dead_letter_by_key ON dead_letter (consumer, topic, key, position);

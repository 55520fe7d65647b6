CREATE TABLE note (
    id      uuid PRIMARY KEY,
    text    text   NOT NULL,
    version bigint NOT NULL
);

-- locked by a test to hold up a handler
CREATE TABLE note_lock ();

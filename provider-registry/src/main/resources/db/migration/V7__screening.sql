-- Screenings: one organization looked for on lists on a day. An official records what a screening came to, so that none stays pending.

CREATE TABLE screening (
    id               uuid PRIMARY KEY,
    version          bigint NOT NULL,
    organization_id  uuid NOT NULL REFERENCES organization (id),
    state            text NOT NULL CHECK (state IN ('PENDING', 'CLEAR', 'POTENTIAL_MATCH', 'CONFIRMED_MATCH', 'INCOMPLETE')),
    result           text NOT NULL CHECK (result IN ('CLEAR', 'POTENTIAL_MATCH', 'CONFIRMED_MATCH', 'INCOMPLETE')),
    screened_on      date NOT NULL,
    note             text,
    recorded_by      text NOT NULL,
    recorded_by_name text NOT NULL,
    verdict          text CHECK (verdict IN ('FALSE_HIT', 'CONFIRMED')),
    decision_reason  text,
    decided_by       text,
    decided_by_name  text,
    decided_at       timestamptz,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    CONSTRAINT four_eyes CHECK (decided_by <> recorded_by),
    CHECK (num_nulls(verdict, decision_reason, decided_by, decided_by_name, decided_at) IN (0, 5))
);

CREATE INDEX screening_newest ON screening (created_at DESC, id DESC);
CREATE INDEX screening_of_organization ON screening (organization_id, created_at DESC, id DESC);

CREATE TABLE screening_list (
    screening_id uuid NOT NULL REFERENCES screening (id),
    position     integer NOT NULL,
    code         text NOT NULL,
    edition      text NOT NULL,
    PRIMARY KEY (screening_id, position),
    UNIQUE (screening_id, code)
);

CREATE TABLE screening_match (
    screening_id uuid NOT NULL REFERENCES screening (id),
    position     integer NOT NULL,
    code         text NOT NULL,
    entry        text NOT NULL,
    name         text NOT NULL,
    note         text,
    PRIMARY KEY (screening_id, position)
);

-- Certification schemes (platform policy, kept as data) and certifications under them.

CREATE TABLE certification_scheme (
    id              text PRIMARY KEY,
    title           text NOT NULL,
    layer           text NOT NULL,
    basis           text NOT NULL,
    validity_months integer NOT NULL CHECK (validity_months > 0),
    created_at      timestamptz NOT NULL
);

CREATE TABLE scheme_requirement (
    scheme_id text NOT NULL REFERENCES certification_scheme (id),
    position  integer NOT NULL,
    code      text NOT NULL,
    part      text NOT NULL CHECK (part IN ('SECURITY', 'INTEROPERABILITY')),
    title     text NOT NULL,
    PRIMARY KEY (scheme_id, position),
    UNIQUE (scheme_id, code)
);

CREATE TABLE certification (
    id                       uuid PRIMARY KEY,
    version                  bigint NOT NULL,
    offering_id              uuid NOT NULL REFERENCES offering (id),
    organization_id          uuid NOT NULL REFERENCES organization (id),
    scheme_id                text NOT NULL REFERENCES certification_scheme (id),
    layer                    text NOT NULL,
    validity_months          integer NOT NULL,
    -- Expiry is not written down: it follows from valid_until and the day asked about.
    state                    text NOT NULL CHECK (state IN ('APPLIED', 'IN_ASSESSMENT', 'CERTIFIED', 'CONDITIONAL', 'REFUSED', 'SUSPENDED')),
    state_reason             text,
    granted_as               text CHECK (granted_as IN ('CERTIFIED', 'CONDITIONAL')),
    conditions               text[] NOT NULL,
    valid_from               date,
    valid_until              date,
    assessor_subject         text,
    assessor_organization_id uuid,
    created_at               timestamptz NOT NULL,
    updated_at               timestamptz NOT NULL,
    CHECK ((state IN ('CERTIFIED', 'CONDITIONAL', 'SUSPENDED')) = (granted_as IS NOT NULL)),
    CHECK ((granted_as IS NULL) = (valid_from IS NULL) AND (granted_as IS NULL) = (valid_until IS NULL)),
    CHECK (valid_until >= valid_from)
);

CREATE INDEX certification_newest ON certification (created_at DESC, id DESC);
CREATE INDEX certification_of_offering ON certification (offering_id, created_at DESC, id DESC);

CREATE TABLE certification_requirement (
    certification_id uuid NOT NULL REFERENCES certification (id),
    position         integer NOT NULL,
    code             text NOT NULL,
    part             text NOT NULL,
    title            text NOT NULL,
    result           text NOT NULL CHECK (result IN ('PASSED', 'FAILED', 'UNKNOWN')),
    evidence         text,
    PRIMARY KEY (certification_id, position),
    UNIQUE (certification_id, code)
);

-- What the catalog of offerings shows: the latest certification of each offering.
CREATE VIEW current_certificate AS
SELECT DISTINCT ON (offering_id)
       offering_id, id AS certification_id, state, granted_as, valid_until
  FROM certification
 ORDER BY offering_id, created_at DESC, id DESC;

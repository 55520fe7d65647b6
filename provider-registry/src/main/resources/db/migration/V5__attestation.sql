-- Attestations: two offerings, at two versions, that were validated together.

CREATE TABLE attestation (
    id                     uuid PRIMARY KEY,
    version                bigint NOT NULL,
    state                  text NOT NULL CHECK (state IN ('RECORDED', 'CONFIRMED', 'WITHDRAWN')),
    state_reason           text,
    offering_id            uuid NOT NULL REFERENCES offering (id),
    organization_id        uuid NOT NULL REFERENCES organization (id),
    offering_version       text NOT NULL,
    other_offering_id      uuid NOT NULL REFERENCES offering (id),
    other_organization_id  uuid NOT NULL REFERENCES organization (id),
    other_offering_version text NOT NULL,
    tested_on              date NOT NULL,
    aspects                text[] NOT NULL,
    evidence               text NOT NULL,
    created_at             timestamptz NOT NULL,
    updated_at             timestamptz NOT NULL,
    CHECK (offering_id <> other_offering_id)
);

CREATE INDEX attestation_newest ON attestation (created_at DESC, id DESC);
CREATE INDEX attestation_of_offering ON attestation (offering_id);
CREATE INDEX attestation_of_other_offering ON attestation (other_offering_id);

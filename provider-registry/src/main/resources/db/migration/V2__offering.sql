-- Offerings: what a provider puts on the market. Money is whole US dollars.

CREATE TABLE offering (
    id                  uuid PRIMARY KEY,
    revision            bigint NOT NULL,
    organization_id     uuid NOT NULL REFERENCES organization (id),
    state               text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    state_reason        text,
    name                text NOT NULL,
    layer               text NOT NULL,
    component_slot      text NOT NULL,
    version             text NOT NULL,
    description         text,
    price_usd           bigint NOT NULL CHECK (price_usd >= 0),
    us_origin_value_usd bigint NOT NULL CHECK (us_origin_value_usd BETWEEN 0 AND price_usd),
    lead_time_days      integer NOT NULL CHECK (lead_time_days >= 0),
    -- Countries; empty means everywhere.
    regions             text[] NOT NULL,
    -- Set once and kept: what was ever on the market stays visible.
    published_at        timestamptz,
    created_at          timestamptz NOT NULL,
    updated_at          timestamptz NOT NULL
);

CREATE INDEX offering_newest ON offering (created_at DESC, id DESC);
CREATE INDEX offering_of_organization ON offering (organization_id, created_at DESC, id DESC);
CREATE INDEX offering_in_slot ON offering (layer, component_slot, created_at DESC, id DESC);

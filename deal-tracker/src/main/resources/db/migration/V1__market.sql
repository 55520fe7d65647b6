-- What this service has learned from the registry and the consortium service: a projection, rebuilt from the topics.
-- No foreign keys between its tables: topics arrive in any interleaving.

create table market_organization (
    id         uuid primary key,
    legal_name text    not null,
    suspended  boolean not null default false
);

create table market_offering (
    id                  uuid primary key,
    organization_id     uuid    not null,
    name                text    not null,
    component_slot      text    not null,
    version             text    not null,
    price_usd           bigint  not null,
    us_origin_value_usd bigint  not null,
    lead_time_days      integer not null,
    regions             text[]  not null,
    published           boolean not null
);
create index market_offering_by_slot on market_offering (component_slot) where published;
create index market_offering_by_organization on market_offering (organization_id);

create table market_certificate (
    id                uuid primary key,
    offering_id       uuid    not null,
    valid_from        date    not null,
    valid_until       date    not null,
    suspended         boolean not null default false,
    suspension_reason text
);
create index market_certificate_by_offering on market_certificate (offering_id);

create table market_attestation (
    id             uuid primary key,
    offering_id    uuid not null,
    version        text not null,
    other_id       uuid not null,
    other_version  text not null
);
create index market_attestation_by_offering on market_attestation (offering_id, other_id);

create table market_partnership (
    proposal_id          uuid primary key,
    from_organization_id uuid        not null,
    to_organization_id   uuid        not null,
    accepted_at          timestamptz not null
);
create index market_partnership_by_organization on market_partnership (from_organization_id, to_organization_id);

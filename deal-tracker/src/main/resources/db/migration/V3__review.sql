create sequence application_number minvalue 1 maxvalue 999999;

create table review (
    id                        uuid primary key,
    version                   bigint      not null,
    application_number        text        not null unique,
    deal_id                   uuid        not null references deal,
    deal_title                text        not null,
    destination               text        not null,
    applicant_organization_id uuid        not null,
    state                     text        not null,
    registered_on             date,
    referred_on               date,
    outcome                   text,
    conditions                text[]      not null,
    reasons                   text,
    created_at                timestamptz not null,
    updated_at                timestamptz not null
);
-- No second application for the same transaction while one is pending.
create unique index review_pending_once on review (deal_id) where state not in ('DECIDED', 'WITHDRAWN');
create index review_by_deal on review (deal_id);
create index review_newest_first on review (created_at desc, id desc);
create index review_waiting on review (state, created_at, id) where state not in ('DECIDED', 'WITHDRAWN');

create table review_party (
    review_id       uuid not null references review,
    organization_id uuid not null,
    primary key (review_id, organization_id)
);
create index review_party_by_organization on review_party (organization_id, review_id);

create table review_recommendation (
    review_id      uuid        not null references review,
    position       integer     not null,
    agency         text        not null,
    recommendation text        not null,
    reasons        text,
    legal_basis    text,
    conditions     text[]      not null,
    note           text,
    recorded_at    timestamptz not null,
    primary key (review_id, position),
    unique (review_id, agency)
);

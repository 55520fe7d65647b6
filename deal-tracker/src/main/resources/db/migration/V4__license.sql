create sequence license_number minvalue 1 maxvalue 9999999;

create table license (
    id                       uuid primary key,
    version                  bigint      not null,
    license_number           text        not null unique,
    deal_id                  uuid        not null references deal,
    review_id                uuid        not null unique references review,
    licensee_organization_id uuid        not null,
    destination              text        not null,
    conditions               text[]      not null,
    value_usd                bigint      not null,
    valid_from               date        not null,
    valid_until              date        not null,
    state                    text        not null,
    created_at               timestamptz not null,
    updated_at               timestamptz not null
);
create index license_by_deal on license (deal_id);
create index license_newest_first on license (created_at desc, id desc);

create table license_party (
    license_id      uuid not null references license,
    organization_id uuid not null,
    primary key (license_id, organization_id)
);
create index license_party_by_organization on license_party (organization_id, license_id);

-- For how long licenses are valid, by the day of issue: dated data, labeled by where each version comes from.
create table license_validity_policy (
    effective_from date    primary key,
    effective_to   date,
    validity_years integer not null check (validity_years > 0),
    label          text    not null,
    source         text    not null
);
insert into license_validity_policy (effective_from, effective_to, validity_years, label, source)
values ('1970-01-01', null, 4, 'platform policy', 'follows the normal validity of 15 CFR 750.7(g)');

-- What is supplied, where, from when and under whose law: facts that assembly chooses by.

alter table market_offering
    -- empty: every workload
    add column workloads text[] not null default '{}',
    -- a missing capacity or jurisdiction is unknown, a missing first day means at once
    add column capacity_amount bigint,
    add column capacity_unit text,
    add column available_from date,
    add column operator_jurisdiction text,
    add check ((capacity_amount is null) = (capacity_unit is null));

-- Each is missing where it is unknown.
alter table market_organization
    add column headquarters_country text,
    add column incorporation_country text,
    add column principal_place_of_business text,
    add column ultimate_parent_country text;

alter table market_attestation
    -- missing where the attestation was learned before its day was told
    add column tested_on date,
    add column aspects text[] not null default '{}',
    -- empty: every workload
    add column workloads text[] not null default '{}';

-- What screenings of organizations came to, as the registry says; a confirmation is another cause of a hold than the hit before it.
create table market_screening (
    id                uuid primary key,
    organization_id   uuid        not null,
    organization_name text        not null,
    result            text        not null,
    screened_on       date        not null,
    lists             text[]      not null,
    matched_lists     text[]      not null,
    recorded_at       timestamptz not null,
    confirmation_id   uuid,
    changes           bigint      not null default 1,
    followed          bigint      not null default 0,
    next_try          timestamptz not null
);
create index market_screening_of_organization on market_screening (organization_id);
create index market_screening_hit_by_name on market_screening (lower(btrim(organization_name))) where matched_lists <> '{}';
create unique index market_screening_confirmation on market_screening (confirmation_id) where confirmation_id is not null;
create index market_screening_to_follow on market_screening (next_try) where followed < changes;

-- A hit is followed to the deals whose end user bears the organization's name.
create index deal_by_end_user on deal (lower(btrim(end_user_name)));

-- How the chosen consortium of each deal stands: what the last examination found. A later examination has a larger number.
create sequence examination_number;
create table consortium_standing (
    deal_id     uuid        primary key references deal,
    examination bigint      not null,
    verdict     text        not null,
    since       timestamptz not null,
    examined_on date        not null,
    lost        uuid[]      not null,
    substitutes uuid[]      not null
);
create index consortium_standing_by_day on consortium_standing (examined_on);

-- Which deals are to be examined: a row stays until an examination that began after it was asked for has been recorded.
create table examination_due (
    deal_id  uuid        primary key references deal,
    asked    bigint      not null default 1,
    first    boolean     not null,
    next_try timestamptz not null
);
create index examination_due_next on examination_due (first desc, next_try);

-- Up to where the market's news have been turned into examinations; one row.
create table examined_market (
    id    smallint primary key default 1 check (id = 1),
    until text     not null
);
insert into examined_market (until) values (pg_current_snapshot()::text);

-- Deals that had chosen before there were examinations.
insert into examination_due (deal_id, first, next_try) select id, false, now() from deal where chosen;

-- Organizations that were invited to a deal's consortium and declined.
create table deal_declined (
    deal_id         uuid not null references deal,
    organization_id uuid not null,
    primary key (deal_id, organization_id)
);

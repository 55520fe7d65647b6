-- What a license allows line by line, what was drawn from it, who has acknowledged its conditions, and what was reported to have changed.
alter table license add column drawn_value_usd bigint not null default 0;

create table license_line (
    license_id     uuid    not null references license,
    position       integer not null,
    offering_id    uuid    not null,
    component_slot text    not null,
    quantity       bigint  not null check (quantity > 0),
    unit           text,
    drawn          bigint  not null default 0 check (drawn between 0 and quantity),
    primary key (license_id, position),
    unique (license_id, offering_id)
);

create table license_draw (
    license_id  uuid   not null references license,
    position    integer not null,
    offering_id uuid   not null,
    quantity    bigint not null check (quantity > 0),
    value_usd   bigint not null check (value_usd >= 0),
    drawn_on    date   not null,
    reference   text   not null,
    primary key (license_id, position),
    unique (license_id, reference, offering_id)
);

create table license_acknowledgment (
    license_id      uuid        not null references license,
    organization_id uuid        not null,
    acknowledged_at timestamptz not null,
    primary key (license_id, organization_id)
);

create table license_change (
    license_id  uuid        not null references license,
    position    integer     not null,
    kind        text        not null,
    description text        not null,
    consequence text        not null,
    reported_at timestamptz not null,
    primary key (license_id, position)
);
create index license_expiring on license (valid_until) where state in ('ISSUED', 'ACTIVE', 'SUSPENDED');

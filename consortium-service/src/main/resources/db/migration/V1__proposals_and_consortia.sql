create table directory_organization (
    id uuid primary key,
    name text not null,
    standing text not null
);

create table directory_offering (
    id uuid primary key,
    organization_id uuid not null,
    name text not null,
    layer text not null,
    component_slot text not null,
    availability text not null
);

create table directory_certification (
    id uuid primary key,
    offering_id uuid not null,
    in_force boolean not null,
    valid_until date not null
);
create index on directory_certification (offering_id);

create table proposal (
    id uuid primary key,
    version bigint not null,
    from_organization_id uuid not null,
    to_organization_id uuid not null,
    title text not null,
    purpose text not null,
    layers varchar(255)[] not null,
    expires_on date not null,
    status text not null,
    reason text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    check (from_organization_id <> to_organization_id)
);
create index on proposal (from_organization_id, created_at, id);
create index on proposal (to_organization_id, created_at, id);
create index on proposal (created_at, id);

create table consortium (
    id uuid primary key,
    version bigint not null,
    deal_id uuid,
    kind text not null,
    announced boolean not null,
    anchor_organization_id uuid not null,
    status text not null,
    reason text,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index on consortium (created_at, id);
create index on consortium (anchor_organization_id);
-- A deal has one consortium at a time; an earlier one is dissolved before the next is opened.
create unique index consortium_of_deal on consortium (deal_id) where status <> 'DISSOLVED';
create index on consortium (deal_id);

create table consortium_member (
    consortium_id uuid not null references consortium,
    position integer not null,
    organization_id uuid not null,
    role text not null,
    layer text,
    component_slot text,
    offering_id uuid,
    primary key (consortium_id, position)
);
create index on consortium_member (organization_id);

create table consortium_invitation (
    consortium_id uuid not null references consortium,
    position integer not null,
    organization_id uuid not null,
    answer text not null,
    reason text,
    primary key (consortium_id, position)
);
create index on consortium_invitation (organization_id);

create table consortium_amendment (
    consortium_id uuid not null references consortium,
    position integer not null,
    leaving_offering_id uuid not null,
    organization_id uuid not null,
    role text not null,
    layer text,
    component_slot text,
    offering_id uuid,
    primary key (consortium_id, position)
);

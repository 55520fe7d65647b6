create table deal (
    id                      uuid primary key,
    version                 bigint      not null,
    buyer_organization_id   uuid        not null,
    title                   text        not null,
    destination             text        not null,
    sector                  text        not null,
    workload                text        not null,
    end_use                 text        not null,
    end_user_name           text        not null,
    end_user_country        text        not null,
    value_limit_usd         bigint,
    delivery_by             date,
    stage                   text        not null,
    open_holds              integer     not null,
    chosen                  boolean     not null,
    assembly_id             uuid,
    consortium_id           uuid,
    anchor_organization_id  uuid,
    leaving_offering_id     uuid,
    joining_offering_id     uuid,
    joining_organization_id uuid,
    review_id               uuid,
    license_id              uuid,
    created_at              timestamptz not null,
    updated_at              timestamptz not null
);
create index deal_newest_first on deal (created_at desc, id desc);
create index deal_by_buyer on deal (buyer_organization_id, created_at desc, id desc);
create index deal_by_stage on deal (stage, created_at desc, id desc);
create index deal_by_joining_organization on deal (joining_organization_id) where joining_organization_id is not null;

create table deal_slot (
    deal_id        uuid    not null references deal,
    position       integer not null,
    component_slot text    not null,
    optional       boolean not null,
    primary key (deal_id, position)
);

create table deal_coupling (
    deal_id  uuid    not null references deal,
    position integer not null,
    one      text    not null,
    other    text    not null,
    required boolean not null,
    penalty  bigint,
    primary key (deal_id, position)
);

create table deal_member (
    deal_id         uuid    not null references deal,
    position        integer not null,
    organization_id uuid    not null,
    member_role     text    not null,
    layer           text,
    component_slot  text,
    offering_id     uuid,
    primary key (deal_id, position)
);
create index deal_member_by_organization on deal_member (organization_id, deal_id);
create index deal_member_by_offering on deal_member (offering_id, deal_id);

create table deal_hold (
    deal_id     uuid        not null references deal,
    position    integer     not null,
    hold_id     uuid        not null,
    reason      text        not null,
    detail      text        not null,
    lifted_by   text        not null,
    held_at     timestamptz not null,
    cause_id    uuid        not null,
    offering_id uuid,
    primary key (deal_id, position)
);
create index deal_hold_by_cause on deal_hold (cause_id);

create table assembly (
    id                        uuid primary key,
    deal_id                   uuid        not null references deal,
    requested_by_organization uuid,
    inputs_hash               text        not null,
    inputs                    text        not null,
    answer                    text        not null,
    created_at                timestamptz not null
);
create index assembly_by_deal on assembly (deal_id, created_at desc);

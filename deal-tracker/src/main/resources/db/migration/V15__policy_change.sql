-- Changes of the shipped policy; rows as JSON text with the fields of their file. The revision counts those in force, in their order.
create table policy_change (
    id                uuid primary key,
    version           bigint      not null,
    state             text        not null,
    title             text        not null,
    reason            text        not null,
    legal_basis       text,
    file              text        not null,
    rows              text        not null,
    revision          bigint unique,
    correction        text,
    proposed_by       text        not null,
    proposed_by_name  text        not null,
    proposed_at       timestamptz not null,
    activated_by      text,
    activated_by_name text,
    activated_at      timestamptz,
    withdrawn_by      text,
    withdrawn_by_name text,
    withdrawn_at      timestamptz,
    withdrawal_reason text,
    constraint four_eyes check (activated_by <> proposed_by),
    constraint active_in_order check ((state = 'ACTIVE') = (revision is not null))
);
create index policy_change_newest_first on policy_change (proposed_at desc, id desc);

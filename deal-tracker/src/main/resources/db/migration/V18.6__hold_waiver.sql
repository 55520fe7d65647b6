-- Holds that a person lifted although their cause went on; a row stays until the cause has ended.
create table deal_hold_waiver (
    deal_id     uuid        not null references deal,
    position    integer     not null,
    reason      text        not null,
    cause_id    uuid        not null,
    offering_id uuid,
    waived_by   text        not null,
    why         text        not null,
    waived_at   timestamptz not null,
    primary key (deal_id, position)
);

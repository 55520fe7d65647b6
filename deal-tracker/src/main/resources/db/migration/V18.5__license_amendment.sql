-- Amendments keep what a license said; a transfer is asked for and approved once; a replacement takes over what is left.
create table license_former_terms (
    license_id  uuid        not null references license,
    position    integer     not null,
    conditions  text[]      not null,
    value_usd   bigint      not null,
    valid_until date        not null,
    reason      text        not null,
    held_until  timestamptz not null,
    primary key (license_id, position)
);
alter table license
    add column transfer_state  text,
    add column transfer_from   uuid,
    add column transfer_to     uuid,
    add column transfer_reason text,
    add column transfer_on     date,
    add column carried         text,
    add column replaced_by     uuid references license;
alter table review add column replaces_license_id uuid references license;

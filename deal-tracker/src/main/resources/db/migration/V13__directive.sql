-- Who has a hold in hand. Those placed before there was such a word are the program office's to sort out.
alter table deal_hold add column owner text not null default 'Program office';
alter table deal_hold alter column owner drop default;

-- Policy directives; the lists of their scope as JSON text, an empty list for all.
create table directive (
    id               uuid primary key,
    version          bigint      not null,
    state            text        not null,
    title            text        not null,
    reason           text        not null,
    legal_basis      text        not null,
    issuing_agency   text        not null,
    scope            text        not null,
    proposed_by      text        not null,
    proposed_by_name text        not null,
    proposed_at      timestamptz not null,
    issued_by        text,
    issued_by_name   text,
    issued_at        timestamptz,
    ended_by         text,
    ended_by_name    text,
    ended_at         timestamptz,
    end_reason       text,
    constraint four_eyes check (issued_by <> proposed_by)
);
create index directive_newest_first on directive (proposed_at desc, id desc);
create index directive_in_force on directive (id) where state = 'IN_FORCE';

-- Which deals are to be looked at because a directive was put in force or lifted: a row stays until a look that began after it was asked for.
create table directive_look (
    deal_id  uuid        primary key references deal,
    asked    bigint      not null default 1,
    next_try timestamptz not null
);
create index directive_look_next on directive_look (next_try);

-- Why an offering cannot be counted on any more: what holds the deals that do.
alter table market_organization add column suspension_reason text;
alter table market_offering add column withdrawal_reason text;
-- set when the end of a certificate was acted on
alter table market_certificate add column expired boolean not null default false;

-- The moments at which certificates begin or cease to count, until they have been acted on.
create table certificate_deadline (
    certification_id uuid        not null,
    due_at           timestamptz not null,
    primary key (certification_id, due_at)
);
create index certificate_deadline_due on certificate_deadline (due_at);
insert into certificate_deadline (certification_id, due_at)
select id, (valid_until + 1)::timestamp at time zone 'UTC' from market_certificate;

-- Holds are found by the offering that they are about.
drop index deal_hold_by_cause;

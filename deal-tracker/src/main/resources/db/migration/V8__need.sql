-- What a buyer demands of a consortium as a whole and what counts as better: JSON that is read and written as one, and never changes.
alter table deal add column limits text not null default '{}';
alter table deal add column objective text not null default '{}';
alter table deal alter column limits drop default;
alter table deal alter column objective drop default;

-- The least that is to be supplied in a slot.
alter table deal_slot add column capacity_amount bigint;
alter table deal_slot add column capacity_unit text;

-- From when on a deal can be delivered; that of deals licensed before is the first day of their license.
alter table deal add column licensed_on date;
update deal set licensed_on = license.valid_from from license where license.id = deal.license_id;

-- What the buyer has, by who supplied it: an organization's deliveries stay its own, whoever is in the consortium later.
alter table deal add column delivered_offerings integer not null default 0;
alter table deal alter column delivered_offerings drop default;
create table deal_delivery (
    deal_id         uuid    not null references deal,
    position        integer not null,
    offering_id     uuid    not null,
    organization_id uuid    not null,
    delivered_on    date    not null,
    primary key (deal_id, position),
    unique (deal_id, offering_id)
);
create index deal_delivery_by_organization on deal_delivery (organization_id, deal_id);

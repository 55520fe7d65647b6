-- What a decided review was about, as it was when it was decided, to find it again from a similar one.
create table review_precedent (
    review_id   uuid    primary key references review,
    destination text    not null,
    layers      text[]  not null,
    slots       text[]  not null,
    members     uuid[]  not null,
    decided_on  date    not null,
    days        integer not null
);
create index review_precedent_by_destination on review_precedent (destination, decided_on desc, review_id);
create index review_precedent_by_member on review_precedent using gin (members);

insert into review_precedent (review_id, destination, layers, slots, members, decided_on, days)
select r.id, r.destination,
       coalesce(array_agg(distinct m.layer) filter (where m.layer is not null), '{}'),
       coalesce(array_agg(distinct m.component_slot) filter (where m.component_slot is not null), '{}'),
       coalesce(array_agg(distinct m.organization_id) filter (where m.organization_id is not null), '{}'),
       r.closed_on,
       r.closed_on - coalesce((select min(happened_on) from review_fact f where f.review_id = r.id and f.kind = 'REGISTERED'), r.closed_on)
from review r left join deal_member m on m.deal_id = r.deal_id
where r.state = 'DECIDED' and r.closed_on is not null
group by r.id;

-- A review keeps its dated facts; its clocks are folded from them.
create table review_fact (
    review_id      uuid        not null references review,
    position       integer     not null,
    kind           text        not null,
    happened_on    date        not null,
    agency         text,
    body           text,
    recommendation text,
    substantiated  boolean,
    stop           text,
    stop_reason    text,
    statement      text,
    recorded_at    timestamptz not null,
    primary key (review_id, position)
);

insert into review_fact (review_id, position, kind, happened_on, agency, recommendation, substantiated, recorded_at)
select review_id, row_number() over (partition by review_id order by rank, place) - 1, kind, happened_on, agency, recommendation,
       substantiated, recorded_at
from (
    select id as review_id, 0 as rank, 0 as place, 'REGISTERED' as kind, registered_on as happened_on, 'COMMERCE' as agency,
           null as recommendation, null::boolean as substantiated, updated_at as recorded_at
    from review where registered_on is not null
    union all
    select id, 1, 0, 'REFERRED', referred_on, 'COMMERCE', null, null, updated_at from review where referred_on is not null
    union all
    -- Days were those of UTC: what was recommended in an evening in Washington was not before the referral.
    select r.id, 2, g.position, 'RECOMMENDED', greatest(r.referred_on, (g.recorded_at at time zone 'America/New_York')::date),
           g.agency, g.recommendation, true, g.recorded_at
    from review_recommendation g join review r on r.id = g.review_id
) facts;

create table review_vote (
    review_id   uuid        not null references review,
    position    integer     not null,
    body        text        not null,
    agency      text        not null,
    vote        text        not null,
    reasons     text,
    recorded_at timestamptz not null,
    primary key (review_id, position),
    unique (review_id, body, agency)
);

-- The notice of an intent to deny, and the day from which the clocks of a review stand still.
alter table review
    add column notice_given_in      text,
    add column notice_on            date,
    add column notice_legal_basis   text,
    add column notice_reasons       text,
    add column notice_modifications text,
    add column notice_contact       text,
    add column respond_by           date,
    add column final_on             date,
    add column appeal_until         date,
    add column response             text,
    add column responded_on         date,
    add column closed_on            date;

drop index review_pending_once;
drop index review_waiting;
update review set state = 'RETURNED' where state = 'DECIDED' and outcome = 'RETURNED_WITHOUT_ACTION';
update review set state = 'BIS_INITIAL_REVIEW' where state = 'REGISTERED';
update review set closed_on = greatest(
        (updated_at at time zone 'America/New_York')::date,
        (select max(happened_on) from review_fact f where f.review_id = review.id))
where state in ('DECIDED', 'RETURNED', 'WITHDRAWN');
create unique index review_pending_once on review (deal_id) where state not in ('DECIDED', 'RETURNED', 'WITHDRAWN');

-- Who has to act next, by which legal day: an agency's queue.
create table review_task (
    review_id uuid not null references review,
    agency    text not null,
    due_on    date not null,
    primary key (review_id, agency)
);
create index review_task_by_day on review_task (agency, due_on, review_id);

-- What happens to a review by itself, until it has.
create table review_deadline (
    review_id    uuid not null references review,
    kind         text not null,
    agency       text,
    due_on       date not null,
    effective_on date not null,
    unique nulls not distinct (review_id, kind, agency)
);
create index review_deadline_due on review_deadline (effective_on, review_id);

insert into review_task (review_id, agency, due_on)
select id, 'COMMERCE', (created_at at time zone 'America/New_York')::date from review where state = 'SUBMITTED'
union all
select id, 'COMMERCE', registered_on + 9 from review where state = 'BIS_INITIAL_REVIEW'
union all
select id, agency, referred_on + 30 from review, unnest(array['STATE', 'WAR', 'ENERGY']) agency
where state = 'INTERAGENCY_REVIEW'
  and not exists (select from review_recommendation g where g.review_id = review.id and g.agency = agency.agency)
union all
select id, 'COMMERCE', registered_on + 90 from review
where state = 'INTERAGENCY_REVIEW' and 3 = (select count(*) from review_recommendation g where g.review_id = review.id);

-- The first look after this derives the others.
insert into review_deadline (review_id, kind, due_on, effective_on)
select id, 'LIMIT', registered_on + 90, least(registered_on + 91, coalesce(referred_on, registered_on) + 31)
from review where state in ('BIS_INITIAL_REVIEW', 'INTERAGENCY_REVIEW');

alter table review drop column registered_on, drop column referred_on;

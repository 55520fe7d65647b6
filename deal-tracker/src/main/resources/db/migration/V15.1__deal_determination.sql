-- What is to be moved in a deal, as JSON text, and up to when it was looked at by which policy. next_look is the first day on which another
-- look could find another answer; nothing for no such day.
create table deal_transaction (
    deal_id        uuid primary key references deal,
    facts          text        not null,
    stated_at      timestamptz not null,
    stated_by      text        not null,
    changed        boolean     not null,
    revision       bigint      not null,
    next_look      date,
    accepted       bigint      not null
);
create index deal_transaction_next_look on deal_transaction (next_look, deal_id) where next_look is not null;

-- What was determined for a deal, each with the rules that it used; never changed.
create table deal_determination (
    id            uuid primary key,
    deal_id       uuid        not null references deal,
    number        bigint      not null,
    as_of         date        not null,
    determined_at timestamptz not null,
    cause         text        not null,
    revision      bigint      not null,
    content       text        not null,
    unique (deal_id, number)
);

-- What was determined for the deal when its application was submitted, if anything was, and why it was submitted all the same.
create table review_determination (
    review_id        uuid primary key references review,
    determination_id uuid references deal_determination,
    override_reason  text
);

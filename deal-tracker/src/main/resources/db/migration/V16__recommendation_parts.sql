-- What an agency says of parts, what conditions cite of the library, and who signed; JSON that nothing looks into.
alter table review_recommendation
    add column citations        text not null default '{"all":[]}',
    add column parts            text not null default '{"all":[]}',
    add column author           text,
    add column countersigned_by text;
alter table review add column citations text not null default '{"all":[]}';
alter table license add column citations text not null default '{"all":[]}';

-- Recommendations that wait for an official of the same agency to sign them.
create table review_draft (
    id               uuid        primary key,
    review_id        uuid        not null references review,
    agency           text        not null,
    recommendation   text        not null,
    reasons          text,
    legal_basis      text,
    conditions       text[]      not null,
    note             text,
    recorded_at      timestamptz not null,
    citations        text        not null,
    parts            text        not null,
    author           text,
    countersigned_by text,
    author_id        text        not null,
    sent_back_by     text,
    sent_back_reason text,
    sent_back_at     timestamptz,
    unique (review_id, agency)
);

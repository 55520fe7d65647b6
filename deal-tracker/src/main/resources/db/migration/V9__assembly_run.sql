-- Runs are resources of their own: for a deal or as a what-if, under way or ended, with what they were run on kept once for each hash.
create table assembly_inputs (
    hash     text primary key,
    instance text not null
);
insert into assembly_inputs (hash, instance)
select distinct on (inputs_hash) inputs_hash, inputs from assembly order by inputs_hash;

alter table assembly
    alter column deal_id drop not null,
    drop column inputs,
    alter column answer drop not null,
    add foreign key (inputs_hash) references assembly_inputs,
    add column repeats               uuid references assembly,
    add column asked_by              text,
    add column asked_by_organization uuid,
    add column asked_by_government   boolean not null default false,
    -- what a what-if asks; a deal states its need itself
    add column what_if               text,
    add column top                   integer not null default 5,
    add column time_limit_seconds    integer not null default 10,
    add column state                 text    not null default 'COMPLETED',
    add column version               bigint  not null default 0,
    add column updated_at            timestamptz,
    add column interim               text,
    add column failure_kind          text,
    add column failure               text,
    add column candidates            integer not null default 0,
    add column best_objective        bigint,
    add column proven_optimal        boolean,
    add column same_answer           boolean,
    add column cancel_asked          boolean not null default false,
    -- until when a service that is alive looks after a run under way; in real time, whatever the platform's clock says
    add column looked_after_until    timestamptz;

update assembly
set asked_by              = 'unknown',
    asked_by_organization = coalesce(assembly.requested_by_organization, deal.buyer_organization_id),
    updated_at            = assembly.created_at,
    candidates            = jsonb_array_length(answer::jsonb -> 'consortia'),
    best_objective        = (answer::jsonb #>> '{consortia,0,objective}')::bigint,
    proven_optimal        = (answer::jsonb ->> 'provenOptimal')::boolean,
    answer                = jsonb_build_object(
        'objective', answer::jsonb #> '{consortia,0,objective}',
        'provenOptimal', answer::jsonb -> 'provenOptimal',
        'gap', null,
        'consortia', answer::jsonb -> 'consortia',
        'infeasible', answer::jsonb -> 'infeasible',
        'steps', null,
        'elapsedMilliseconds', null)::text
from deal
where deal.id = assembly.deal_id;

alter table assembly
    alter column asked_by set not null,
    alter column asked_by_organization set not null,
    alter column updated_at set not null,
    alter column asked_by_government drop default,
    alter column top drop default,
    alter column time_limit_seconds drop default,
    alter column state drop default;

drop index assembly_by_deal;
create index assembly_by_deal on assembly (deal_id, created_at desc, id desc) where deal_id is not null;
create index assembly_what_if on assembly (asked_by_organization, created_at desc, id desc) where deal_id is null;
create index assembly_what_if_newest_first on assembly (created_at desc, id desc) where deal_id is null;
create index assembly_under_way on assembly (looked_after_until) where state = 'RUNNING';
drop table deal_assembly;

-- A line for each assembly of a deal, so that listing them reads no run.
create table deal_assembly (
    assembly_id               uuid primary key,
    deal_id                   uuid        not null references deal,
    requested_by_organization uuid,
    created_at                timestamptz not null,
    consortia                 integer     not null,
    best_objective            bigint
);
create index deal_assembly_newest_first on deal_assembly (deal_id, created_at desc, assembly_id desc);
insert into deal_assembly (assembly_id, deal_id, requested_by_organization, created_at, consortia, best_objective)
select id, deal_id, requested_by_organization, created_at, jsonb_array_length(answer::jsonb -> 'consortia'),
       (answer::jsonb #>> '{consortia,0,objective}')::bigint
from assembly;

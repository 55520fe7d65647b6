-- Which rows of the market were changed by which transaction last, so that the market in memory can be brought up to date by
-- reading what it has not seen: one row for each row of the market, also for one that was deleted.
create table market_change (
    kind       text not null,
    id         uuid not null,
    changed_in xid8 not null,
    primary key (kind, id)
);
create index market_change_by_transaction on market_change (changed_in);

create function note_market_change() returns trigger language plpgsql as $$
begin
    execute format(
        'insert into market_change (kind, id, changed_in) select %L, %I, pg_current_xact_id() from changed
         on conflict (kind, id) do update set changed_in = excluded.changed_in', tg_argv[0], tg_argv[1]);
    return null;
end $$;

do $$
declare
    row record;
begin
    for row in select * from (values
        ('ORGANIZATION', 'market_organization', 'id'),
        ('OFFERING', 'market_offering', 'id'),
        ('CERTIFICATE', 'market_certificate', 'id'),
        ('ATTESTATION', 'market_attestation', 'id'),
        ('PARTNERSHIP', 'market_partnership', 'proposal_id')) as market (kind, source, key)
    loop
        execute format('create trigger note_insert after insert on %I referencing new table as changed
                        for each statement execute function note_market_change(%L, %L)', row.source, row.kind, row.key);
        execute format('create trigger note_update after update on %I referencing new table as changed
                        for each statement execute function note_market_change(%L, %L)', row.source, row.kind, row.key);
        execute format('create trigger note_delete after delete on %I referencing old table as changed
                        for each statement execute function note_market_change(%L, %L)', row.source, row.kind, row.key);
    end loop;
end $$;

-- A withdrawn attestation is gone, and with it which offerings it was about: those count as changed, too.
create function note_attested_offerings() returns trigger language plpgsql as $$
begin
    insert into market_change (kind, id, changed_in)
        select 'OFFERING', id, pg_current_xact_id() from (select offering_id as id from changed union select other_id from changed) gone
        order by id
        on conflict (kind, id) do update set changed_in = excluded.changed_in;
    return null;
end $$;
create trigger note_offerings after delete on market_attestation referencing old table as changed
    for each statement execute function note_attested_offerings();

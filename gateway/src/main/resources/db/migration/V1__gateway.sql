-- Sessions of the portal: the cookie holds a random id, here is its hash; the tokens are encrypted.
create table session (
    id_hash bytea primary key,
    id_token text not null,
    access_token text not null,
    refresh_token text,
    access_token_expires_in bigint,
    access_token_scope text,
    expires_at timestamptz not null
);
create index session_expires_at on session (expires_at);

-- The partner event log. Positions have no holes and become visible in order: who appends holds the row of stream_head.
create table stream_head (
    only_row boolean primary key default true check (only_row),
    position bigint not null
);
insert into stream_head (position) values (0);

create table stream_event (
    position bigint primary key,
    event_id uuid not null unique,
    type text not null,
    subject uuid not null,
    sequence bigint not null,
    event text not null
);
create index stream_event_subject on stream_event (subject, position);
create index stream_event_type on stream_event (type, position);

create function tell_stream_head() returns trigger language plpgsql as $$
begin
    perform pg_notify('stream_head', new.position::text);
    return null;
end $$;
create trigger stream_head_moved after update on stream_head for each row execute function tell_stream_head();

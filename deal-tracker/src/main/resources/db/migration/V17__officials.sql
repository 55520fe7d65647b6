-- Who of an agency has a review in hand.
create table review_assignment (
    review_id   uuid        not null references review,
    agency      text        not null,
    subject     text        not null,
    name        text        not null,
    assigned_by text        not null,
    assigned_at timestamptz not null,
    primary key (review_id, agency)
);
create index review_assignment_by_person on review_assignment (subject, review_id);

-- Agencies' people who have worked here: those to whom reviews can be assigned.
create table agency_staff (
    subject text primary key,
    agency  text    not null,
    name    text    not null,
    official boolean not null
);
create index agency_staff_by_name on agency_staff (agency, name, subject);

-- Authority that an agency delegated to Commerce for types of applications; the lists of the scope as JSON text, an empty list for all.
create table delegation (
    id               uuid primary key,
    version          bigint      not null,
    agency           text        not null,
    scope            text        not null,
    legal_basis      text        not null,
    reason           text        not null,
    effective_from   date        not null,
    effective_to     date,
    granted_by       text        not null,
    granted_by_name  text        not null,
    granted_at       timestamptz not null,
    revoked_by       text,
    revoked_by_name  text,
    revoked_at       timestamptz,
    revocation_reason text
);
create index delegation_in_force on delegation (agency, effective_from) where revoked_at is null;
create index delegation_newest_first on delegation (granted_at desc, id desc);

-- Organizations: who they are, where they sit, who owns them.

CREATE TABLE organization (
    id                      uuid PRIMARY KEY,
    version                 bigint NOT NULL,
    state                   text NOT NULL CHECK (state IN ('REGISTERED', 'VERIFIED', 'SUSPENDED')),
    state_reason            text,
    legal_name              text NOT NULL,
    headquarters_country    char(2) NOT NULL,
    -- A missing country of incorporation or ultimate parent is unknown, not absent.
    incorporation_country   char(2),
    ultimate_parent_name    text,
    ultimate_parent_country char(2),
    created_at              timestamptz NOT NULL,
    updated_at              timestamptz NOT NULL,
    CHECK ((ultimate_parent_name IS NULL) = (ultimate_parent_country IS NULL))
);

CREATE INDEX organization_newest ON organization (created_at DESC, id DESC);

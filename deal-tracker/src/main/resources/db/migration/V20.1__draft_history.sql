-- Every draft of an agency is kept, in order; the one at hand is the one that nothing has taken the place of.
alter table review_draft drop constraint review_draft_review_id_agency_key;
alter table review_draft add column closed_at timestamptz;
create unique index review_draft_at_hand on review_draft (review_id, agency) where closed_at is null;
create index review_draft_of_review on review_draft (review_id, agency, recorded_at);

-- Who signed the notice of an intent to deny: somebody else decides on the appeal. Nobody is known of notices before.
alter table review add column notice_by text;

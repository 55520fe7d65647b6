-- What was denied where the rest was approved, as JSON that nothing looks into, and whether the applicant wants all or nothing.
alter table review
    add column denied         text    not null default '{"all":[]}',
    add column all_or_nothing boolean not null default false;

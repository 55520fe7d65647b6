-- Reports that the conditions of licenses ask for; the next of a duty is set when the one before falls due.
create table license_report (
    id            uuid        primary key,
    license_id    uuid        not null references license,
    report_number integer     not null,
    title         text        not null,
    every_days    integer     check (every_days > 0),
    due_on        date        not null,
    told_at       timestamptz,
    submitted_on  date,
    submitted_by  uuid,
    said          text,
    unique (license_id, report_number)
);
create index license_report_untold on license_report (due_on, license_id) where told_at is null;
create index license_report_open on license_report (license_id, due_on) where submitted_on is null;

-- The appeal from a denial.
alter table review
    add column appealed_on       date,
    add column appeal_statement  text,
    add column appeal_decision   text,
    add column appeal_decided_on date,
    add column appeal_reasons    text;

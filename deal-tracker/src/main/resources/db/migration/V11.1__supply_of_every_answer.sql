-- What the market had for each slot belongs to every answer, not to those alone that have no consortium.
update assembly
set answer = jsonb_set(
        answer::jsonb #- '{infeasible,slots}',
        '{slots}',
        coalesce(answer::jsonb #> '{infeasible,slots}', '[]'))::text
where answer is not null;

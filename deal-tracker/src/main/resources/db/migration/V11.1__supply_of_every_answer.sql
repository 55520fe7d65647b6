-- What the market had for each slot belongs to every answer, not to those alone that have no consortium; what is unknown is counted.
update assembly
set answer = jsonb_set(
        answer::jsonb #- '{infeasible,slots}',
        '{slots}',
        coalesce(
            (select jsonb_agg(
                        slot || jsonb_build_object(
                            'unknown', jsonb_array_length(slot -> 'unknown'), 'unknownOfferings', slot -> 'unknown')
                        order by place)
             from jsonb_array_elements(answer::jsonb #> '{infeasible,slots}') with ordinality as each (slot, place)),
            '[]'))::text
where answer is not null;

import { Button, ErrorMessage, Label, Select } from '@trussworks/react-uswds';
import type { FormHandle } from '../../ui/form/useForm';
import type { Need } from './need';

interface ApartFieldProps {
  form: FormHandle<Need>;
  companies: readonly { value: string; label: string }[];
}

/** Pairs of companies that do not take part together. */
export function ApartField({ form, companies }: ApartFieldProps) {
  const { apart } = form.values;
  const id = form.fieldId('apart');
  const error = form.errors.apart;
  const sides = ['one', 'other'] as const;
  return (
    <fieldset
      className={`usa-fieldset${error ? ' usa-form-group--error' : ''}`}
      aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
    >
      <legend className="usa-legend">
        Companies kept apart<span className="usa-hint"> (optional)</span>
      </legend>
      <span id={`${id}-hint`} className="usa-hint">
        Of each pair at most one takes part.
      </span>
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {apart.map((pair, index) => (
        <div key={index} className="capacity">
          {sides.map((side) => {
            const selectId = index === 0 && side === 'one' ? id : `${id}-${index}-${side}`;
            return (
              <div key={side}>
                <Label htmlFor={selectId}>
                  Pair {index + 1}, {side === 'one' ? 'one company' : 'the other company'}
                </Label>
                <Select
                  id={selectId}
                  name={selectId}
                  value={pair[side]}
                  onChange={(event) =>
                    form.set(
                      'apart',
                      apart.map((each, at) =>
                        at === index ? { ...each, [side]: event.target.value } : each,
                      ),
                    )
                  }
                >
                  <option value="">Choose…</option>
                  {companies.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </Select>
              </div>
            );
          })}
          <Button
            type="button"
            unstyled
            onClick={() =>
              form.set(
                'apart',
                apart.filter((_, at) => at !== index),
              )
            }
          >
            Remove pair {index + 1}
          </Button>
        </div>
      ))}
      <Button
        type="button"
        outline
        onClick={() => form.set('apart', [...apart, { one: '', other: '' }])}
      >
        Keep two companies apart
      </Button>
    </fieldset>
  );
}

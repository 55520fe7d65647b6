import { Button, ErrorMessage, Label, Select } from '@trussworks/react-uswds';
import { useRef } from 'react';
import type { FieldName } from './rules';
import type { FormHandle } from './useForm';

interface PickFieldProps<T> {
  form: FormHandle<T>;
  field: FieldName<T>;
  legend: string;
  hint: string;
  /** What adds one: "Add a country". */
  add: string;
  options: readonly { value: string; label: string }[];
}

/** Any number of many: each one chosen joins the list above. The field holds their values. */
export function PickField<T extends object>(props: PickFieldProps<T>) {
  const { form, field, legend, hint, add, options } = props;
  const chosen = form.values[field] as readonly string[];
  const id = form.fieldId(field);
  const error = form.errors[field];
  const select = useRef<HTMLDivElement>(null);
  const write = (next: string[]) => form.set(field, next as T[typeof field]);
  const labelOf = (value: string) => options.find((one) => one.value === value)?.label ?? value;
  return (
    <div className={`usa-form-group${error ? ' usa-form-group--error' : ''}`}>
      <fieldset
        className="usa-fieldset"
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      >
        <legend className="usa-legend">
          {legend}
          <span className="usa-hint"> (optional)</span>
        </legend>
        <span id={`${id}-hint`} className="usa-hint">
          {hint}
        </span>
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        {chosen.length > 0 && (
          <ul className="chosen">
            {chosen.map((value) => (
              <li key={value}>
                {labelOf(value)}
                <Button
                  type="button"
                  unstyled
                  aria-label={`Remove ${labelOf(value)}`}
                  onClick={() => {
                    write(chosen.filter((other) => other !== value));
                    select.current?.querySelector('select')?.focus();
                  }}
                >
                  Remove
                </Button>
              </li>
            ))}
          </ul>
        )}
        <div ref={select}>
          <Label htmlFor={id}>{add}</Label>
          <Select
            id={id}
            name={field}
            value=""
            onChange={(event) => write([...chosen, event.target.value])}
          >
            <option value="">Choose…</option>
            {options
              .filter(({ value }) => !chosen.includes(value))
              .map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
          </Select>
        </div>
      </fieldset>
    </div>
  );
}

import { Button, ErrorMessage, Label, Select } from '@trussworks/react-uswds';
import { useRef } from 'react';
import { COUNTRIES, countryName } from '../../vocabulary/countries';
import type { FieldName } from './rules';
import type { FormHandle } from './useForm';

interface CountriesFieldProps<T> {
  form: FormHandle<T>;
  field: FieldName<T>;
  legend: string;
  hint: string;
}

/** Any number of countries: each one chosen joins the list above. The field holds their codes. */
export function CountriesField<T extends object>(props: CountriesFieldProps<T>) {
  const { form, field, legend, hint } = props;
  const chosen = form.values[field] as readonly string[];
  const id = form.fieldId(field);
  const error = form.errors[field];
  const select = useRef<HTMLDivElement>(null);
  const write = (next: string[]) => form.set(field, next as T[typeof field]);
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
            {chosen.map((code) => (
              <li key={code}>
                {countryName(code)}
                <Button
                  type="button"
                  unstyled
                  aria-label={`Remove ${countryName(code)}`}
                  onClick={() => {
                    write(chosen.filter((other) => other !== code));
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
          <Label htmlFor={id}>Add a country</Label>
          <Select
            id={id}
            name={field}
            value=""
            onChange={(event) => write([...chosen, event.target.value])}
          >
            <option value="">Choose…</option>
            {COUNTRIES.filter(({ value }) => !chosen.includes(value)).map(({ value, label }) => (
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

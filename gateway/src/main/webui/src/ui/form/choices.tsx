import { Checkbox, ErrorMessage, Fieldset, FormGroup, Radio } from '@trussworks/react-uswds';
import type { ReactNode } from 'react';
import type { FieldName } from './rules';
import type { FormHandle } from './useForm';

interface Choice {
  value: string;
  label: ReactNode;
  description?: ReactNode;
}

interface ChoiceProps<T> {
  form: FormHandle<T>;
  field: FieldName<T>;
  legend: string;
  hint?: string;
  choices: readonly Choice[];
}

/** One of a few. The first choice carries the field's id, so that the error summary leads to it. */
export function RadioField<T extends object>(props: ChoiceProps<T>) {
  const { form, field, choices } = props;
  return (
    <Group {...props}>
      {choices.map((choice, index) => (
        <Radio
          key={choice.value}
          id={index === 0 ? form.fieldId(field) : `${form.fieldId(field)}-${choice.value}`}
          name={form.fieldId(field)}
          value={choice.value}
          label={choice.label}
          labelDescription={choice.description}
          checked={form.values[field] === choice.value}
          onChange={() => form.set(field, choice.value as T[typeof field])}
        />
      ))}
    </Group>
  );
}

/** Any number of a few; the field holds the chosen values. */
export function CheckboxField<T extends object>(props: ChoiceProps<T>) {
  const { form, field, choices } = props;
  const chosen = form.values[field] as readonly string[];
  const toggle = (value: string) =>
    chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return (
    <Group {...props}>
      {choices.map((choice, index) => (
        <Checkbox
          key={choice.value}
          id={index === 0 ? form.fieldId(field) : `${form.fieldId(field)}-${choice.value}`}
          name={form.fieldId(field)}
          value={choice.value}
          label={choice.label}
          labelDescription={choice.description}
          checked={chosen.includes(choice.value)}
          onChange={() => form.set(field, toggle(choice.value) as T[typeof field])}
        />
      ))}
    </Group>
  );
}

function Group<T extends object>(props: ChoiceProps<T> & { children: ReactNode }) {
  const { form, field, legend, hint, children } = props;
  const id = form.fieldId(field);
  const error = form.errors[field];
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <FormGroup error={error !== undefined}>
      <Fieldset
        legend={legend}
        legendStyle="default"
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      >
        {hint && (
          <span id={`${id}-hint`} className="usa-hint">
            {hint}
          </span>
        )}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        {children}
      </Fieldset>
    </FormGroup>
  );
}

import { Select, Textarea, TextInput } from '@trussworks/react-uswds';
import { Field } from './Field';
import type { FieldName } from './rules';
import type { FormHandle } from './useForm';

interface ControlProps<T> {
  form: FormHandle<T>;
  field: FieldName<T>;
  label: string;
  hint?: string;
  optional?: boolean;
}

interface TextProps<T> extends ControlProps<T> {
  type?: 'text' | 'date';
  inputMode?: 'numeric';
  /** Narrow for short values: years, dates, amounts. */
  narrow?: boolean;
}

export function TextField<T extends object>(props: TextProps<T>) {
  const { form, field, label, hint, optional, type = 'text', inputMode, narrow } = props;
  const id = form.fieldId(field);
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={form.errors[field]}>
      {(described) => (
        <TextInput
          {...described}
          id={id}
          name={field}
          // The design system's own date picker is no match for the browser's on a phone.
          type={type as 'text'}
          inputMode={inputMode}
          className={narrow ? 'input--narrow' : ''}
          value={String(form.values[field])}
          {...(form.errors[field] ? { validationStatus: 'error' } : {})}
          onChange={(event) => form.set(field, event.target.value as T[typeof field])}
        />
      )}
    </Field>
  );
}

export function TextAreaField<T extends object>(props: ControlProps<T> & { rows?: number }) {
  const { form, field, label, hint, optional, rows = 4 } = props;
  const id = form.fieldId(field);
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={form.errors[field]}>
      {(described) => (
        <Textarea
          {...described}
          id={id}
          name={field}
          rows={rows}
          value={String(form.values[field])}
          error={form.errors[field] !== undefined}
          onChange={(event) => form.set(field, event.target.value as T[typeof field])}
        />
      )}
    </Field>
  );
}

interface SelectProps<T> extends ControlProps<T> {
  options: readonly { value: string; label: string }[];
}

export function SelectField<T extends object>(props: SelectProps<T>) {
  const { form, field, label, hint, optional, options } = props;
  const id = form.fieldId(field);
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={form.errors[field]}>
      {(described) => (
        <Select
          {...described}
          id={id}
          name={field}
          value={String(form.values[field])}
          {...(form.errors[field] ? { validationStatus: 'error' } : {})}
          onChange={(event) => form.set(field, event.target.value as T[typeof field])}
        >
          <option value="">Choose…</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

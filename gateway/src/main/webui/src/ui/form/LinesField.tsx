import { Button, ErrorMessage, TextInput } from '@trussworks/react-uswds';
import { useRef } from 'react';
import type { FieldName } from './rules';
import type { FormHandle } from './useForm';

interface LinesFieldProps<T> {
  form: FormHandle<T>;
  field: FieldName<T>;
  legend: string;
  /** What one line is: "condition". */
  one: string;
  hint?: string;
}

/** A list that grows line by line: conditions, requirements. The field holds an array of texts. */
export function LinesField<T extends object>({
  form,
  field,
  legend,
  one,
  hint,
}: LinesFieldProps<T>) {
  const lines = form.values[field] as readonly string[];
  const box = useRef<HTMLFieldSetElement>(null);
  const id = form.fieldId(field);
  const error = form.errors[field];
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const write = (next: string[]) => form.set(field, next as T[typeof field]);
  const focusLine = (index: number) =>
    setTimeout(() => box.current?.querySelectorAll('input')[index]?.focus());

  return (
    <div className={`usa-form-group${error ? ' usa-form-group--error' : ''}`}>
      <fieldset
        className="usa-fieldset"
        ref={box}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      >
        <legend className="usa-legend">{legend}</legend>
        {hint && (
          <span id={`${id}-hint`} className="usa-hint">
            {hint}
          </span>
        )}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        {lines.map((line, index) => (
          <div key={index} className="lines__line">
            <TextInput
              id={index === 0 ? id : `${id}-${index}`}
              name={`${field}-${index}`}
              type="text"
              aria-label={`${one} ${index + 1}`}
              value={line}
              onChange={(event) =>
                write(lines.map((l, i) => (i === index ? event.target.value : l)))
              }
            />
            {lines.length > 1 && (
              <Button
                type="button"
                unstyled
                aria-label={`Remove ${one} ${index + 1}`}
                onClick={() => {
                  write(lines.filter((_, i) => i !== index));
                  focusLine(Math.max(0, index - 1));
                }}
              >
                Remove
              </Button>
            )}
          </div>
        ))}
        <Button
          type="button"
          unstyled
          onClick={() => {
            write([...lines, '']);
            focusLine(lines.length);
          }}
        >
          Add another {one}
        </Button>
      </fieldset>
    </div>
  );
}

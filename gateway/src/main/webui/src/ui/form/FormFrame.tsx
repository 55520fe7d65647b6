import { Alert, AlertHeading, Button } from '@trussworks/react-uswds';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Problem } from '../../api/problem';
import { counted } from '../../vocabulary/words';
import { ProblemAlert } from '../ProblemAlert';
import { useFocusOnLeave } from '../useFocusOnLeave';
import type { FormHandle } from './useForm';

interface FormFrameProps<T> {
  form: FormHandle<T>;
  label: string;
  /** What sends it; absent while there is nothing to send. */
  send?: string | undefined;
  sending: boolean;
  problem?: Problem | null | undefined;
  danger?: boolean;
  /** Where no section with a heading is around the form, its alerts are sections themselves. */
  headingLevel?: 'h2' | 'h3';
  onCancel?: (() => void) | undefined;
  children: ReactNode;
}

/**
 * Error summary, the fields, what the service refused beside them, and what ends the form. The focus goes to the
 * summary when the form was stopped, by its own rules or by the service.
 */
export function FormFrame<T extends object>(props: FormFrameProps<T>) {
  const { form, label, send, sending, problem, danger, onCancel, children } = props;
  const { headingLevel = 'h3' } = props;
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form.stops > 0 || problem) summary.current?.focus();
  }, [form.stops, problem]);
  const frame = useRef<HTMLFormElement>(null);
  useFocusOnLeave(frame);
  const errors = Object.entries(form.errors) as [keyof T & string, string][];
  return (
    <form className="form" ref={frame} aria-label={label} onSubmit={form.submit} noValidate>
      {errors.length > 0 && (
        <div ref={summary} tabIndex={-1} className="form__summary">
          <Alert type="error" validation>
            <AlertHeading level={headingLevel}>
              {counted(errors.length, 'entry needs', 'entries need')} your attention
            </AlertHeading>
            <ul>
              {errors.map(([field, message]) => (
                <li key={field}>
                  <a
                    href={`#${form.fieldId(field)}`}
                    onClick={(event) => {
                      event.preventDefault();
                      document.getElementById(form.fieldId(field))?.focus();
                    }}
                  >
                    {message}
                  </a>
                </li>
              ))}
            </ul>
          </Alert>
        </div>
      )}
      {children}
      {form.rest && <ProblemAlert problem={form.rest} headingLevel={headingLevel} />}
      <div className="form__end">
        {send && (
          <Button
            type="submit"
            className={danger ? 'button--danger-solid' : ''}
            aria-disabled={sending}
            onClick={(event) => {
              if (sending) event.preventDefault();
            }}
          >
            {sending ? 'Sending…' : send}
          </Button>
        )}
        {onCancel && (
          <Button type="button" unstyled onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
}

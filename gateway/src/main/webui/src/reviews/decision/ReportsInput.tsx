import { Button, Label, TextInput } from '@trussworks/react-uswds';
import { useId, useRef } from 'react';
import { NO_REPORT, type ReportDraft } from './reports';

interface ReportsInputProps {
  /** Of the button that adds one, so that an error summary leads to it. */
  id: string;
  value: readonly ReportDraft[];
  error?: string | undefined;
  onChange: (value: ReportDraft[]) => void;
}

/** Reports that the license asks for: what about, how often, and from when on. */
export function ReportsInput({ id, value, error, onChange }: ReportsInputProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const focus = (selector: string) =>
    setTimeout(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  return (
    <div className={`usa-form-group${error ? ' usa-form-group--error' : ''}`}>
      <fieldset
        className="usa-fieldset parts"
        ref={box}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      >
        <legend className="usa-legend">Reports due</legend>
        <span id={`${id}-hint`} className="usa-hint">
          Conditions from the library bring their own; add what is due besides.
        </span>
        {error && (
          <span id={`${id}-error`} className="usa-error-message">
            {error}
          </span>
        )}
        {value.map((report, index) => (
          <Report
            key={index}
            number={index + 1}
            report={report}
            onChange={(next) => onChange(value.map((one, at) => (at === index ? next : one)))}
            onRemove={() => {
              onChange(value.filter((_, at) => at !== index));
              focus('button[data-adds]');
            }}
          />
        ))}
        <Button
          type="button"
          unstyled
          id={id}
          data-adds
          onClick={() => {
            onChange([...value, NO_REPORT]);
            focus('fieldset:last-of-type input');
          }}
        >
          Add a report
        </Button>
      </fieldset>
    </div>
  );
}

interface ReportProps {
  number: number;
  report: ReportDraft;
  onChange: (report: ReportDraft) => void;
  onRemove: () => void;
}

function Report({ number, report, onChange, onRemove }: ReportProps) {
  const id = useId();
  const set = (change: Partial<ReportDraft>) => onChange({ ...report, ...change });
  return (
    <fieldset className="usa-fieldset parts__one">
      <legend className="usa-legend">Report {number}</legend>
      <Label htmlFor={`${id}-title`}>What it is about</Label>
      <TextInput
        id={`${id}-title`}
        name={`${id}-title`}
        type="text"
        maxLength={200}
        value={report.title}
        onChange={(event) => set({ title: event.target.value })}
      />
      <Label htmlFor={`${id}-days`} hint={<span className="usa-hint"> (optional)</span>}>
        Due again every so many days
      </Label>
      <TextInput
        id={`${id}-days`}
        name={`${id}-days`}
        type="text"
        inputMode="numeric"
        className="input--narrow"
        value={report.everyDays}
        onChange={(event) => set({ everyDays: event.target.value })}
      />
      <Label htmlFor={`${id}-first`}>First due on</Label>
      <TextInput
        id={`${id}-first`}
        name={`${id}-first`}
        type={'date' as 'text'}
        className="input--narrow"
        value={report.firstDueOn}
        onChange={(event) => set({ firstDueOn: event.target.value })}
      />
      <Button type="button" unstyled aria-label={`Remove report ${number}`} onClick={onRemove}>
        Remove
      </Button>
    </fieldset>
  );
}

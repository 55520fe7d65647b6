import { Button, ErrorMessage, Label, Select, TextInput } from '@trussworks/react-uswds';
import { useRef } from 'react';
import type { FormHandle } from '../../ui/form/useForm';
import {
  ASKED,
  type CalculatorDraft,
  event,
  type EventDraft,
  type EventErrors,
  type EventField,
  fieldsOf,
  TYPE_OPTIONS,
} from './events';

interface EventFieldsProps {
  form: FormHandle<CalculatorDraft>;
  /** What is wrong with which event. */
  errors: EventErrors;
}

/** Dated events, in any order; the one that is wrong says so itself. */
export function EventFields({ form, errors }: EventFieldsProps) {
  const { events } = form.values;
  const box = useRef<HTMLOListElement>(null);
  const wrong = Math.min(...errors.keys());
  const write = (next: EventDraft[]) => form.set('events', next);
  const focusOn = (index: number) =>
    setTimeout(() => box.current?.children[index]?.querySelector('select')?.focus());
  return (
    <>
      <ol className="events" ref={box}>
        {events.map((each, index) => (
          <li key={index}>
            <EventItem
              event={each}
              number={index + 1}
              // The error summary leads to the field's id: to the first event that is wrong.
              id={
                index === (Number.isFinite(wrong) ? wrong : 0)
                  ? form.fieldId('events')
                  : `${form.fieldId('events')}-${index}`
              }
              error={errors.get(index)}
              onChange={(to) =>
                write(events.map((other, i) => (i === index ? { ...other, ...to } : other)))
              }
              onRemove={
                events.length > 1
                  ? () => {
                      write(events.filter((_, i) => i !== index));
                      focusOn(Math.max(0, index - 1));
                    }
                  : undefined
              }
            />
          </li>
        ))}
      </ol>
      <Button
        type="button"
        outline
        onClick={() => {
          write([...events, event()]);
          focusOn(events.length);
        }}
      >
        Add an event
      </Button>
    </>
  );
}

interface EventItemProps {
  event: EventDraft;
  number: number;
  /** Of the first control, and what those of the others begin with. */
  id: string;
  error: string | undefined;
  onChange: (to: Partial<EventDraft>) => void;
  onRemove: (() => void) | undefined;
}

function EventItem({ event: typed, number, id, error, onChange, onRemove }: EventItemProps) {
  return (
    <fieldset
      className="usa-fieldset event"
      data-wrong={error !== undefined}
      {...(error ? { 'aria-describedby': `${id}-error` } : {})}
    >
      <legend className="usa-legend">Event {number}</legend>
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <div className="party__fields">
        <div>
          <Label htmlFor={id}>What happened</Label>
          <Select
            id={id}
            name={`type-${number}`}
            value={typed.type}
            onChange={(change) => onChange({ type: change.target.value })}
          >
            <option value="">Choose…</option>
            {TYPE_OPTIONS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </div>
        <div>
          <Label htmlFor={`${id}-on`}>On</Label>
          <TextInput
            id={`${id}-on`}
            name={`on-${number}`}
            type={'date' as 'text'}
            value={typed.on}
            onChange={(change) => onChange({ on: change.target.value })}
          />
        </div>
        {fieldsOf(typed.type).map(({ field, optional }) => (
          <Detail
            key={field}
            id={`${id}-${field}`}
            field={field}
            optional={optional}
            value={typed[field]}
            onChange={(value) => onChange({ [field]: value })}
          />
        ))}
      </div>
      {onRemove && (
        <Button type="button" unstyled onClick={onRemove}>
          Remove event {number}
        </Button>
      )}
    </fieldset>
  );
}

interface DetailProps {
  id: string;
  field: EventField;
  optional: boolean;
  value: string;
  onChange: (value: string) => void;
}

function Detail({ id, field, optional, value, onChange }: DetailProps) {
  const { label, options } = ASKED[field];
  return (
    <div>
      <Label htmlFor={id}>
        {label}
        {optional && <span className="usa-hint"> (optional)</span>}
      </Label>
      {options ? (
        <Select
          id={id}
          name={id}
          value={value}
          onChange={(change) => onChange(change.target.value)}
        >
          <option value="">{optional ? 'Not said' : 'Choose…'}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      ) : (
        <TextInput
          id={id}
          name={id}
          type="text"
          value={value}
          onChange={(change) => onChange(change.target.value)}
        />
      )}
    </div>
  );
}

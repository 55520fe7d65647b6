import { Button, Label, Select, Textarea } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { dealQuery } from '../../deals/queries';
import { CitationsInput } from './CitationsInput';
import { NO_PART, type PartDraft, partOf } from './parts';
import { keyOf, type Subject, subjectInWords, subjectsOf } from './subjects';

interface PartsInputProps {
  /** Of the button that adds one, so that an error summary leads to it. */
  id: string;
  dealId: string;
  value: readonly PartDraft[];
  error?: string | undefined;
  onChange: (value: PartDraft[]) => void;
}

/** What an agency recommends otherwise for single layers, offerings, members or the destination. */
export function PartsInput({ id, dealId, value, error, onChange }: PartsInputProps) {
  const deal = useQuery(dealQuery(dealId));
  const subjects = deal.data ? subjectsOf(deal.data) : [];
  const box = useRef<HTMLFieldSetElement>(null);
  const focus = (selector: string) =>
    setTimeout(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  return (
    <fieldset className="usa-fieldset parts" ref={box}>
      <legend className="usa-legend">Parts, where you say something else than of the whole</legend>
      {error && <span className="usa-error-message">{error}</span>}
      {value.map((draft, index) => (
        <Part
          key={index}
          number={index + 1}
          draft={draft}
          subjects={subjects}
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
          onChange([...value, NO_PART]);
          focus('fieldset:last-of-type select');
        }}
      >
        Add a part
      </Button>
    </fieldset>
  );
}

interface PartProps {
  number: number;
  draft: PartDraft;
  subjects: Subject[];
  onChange: (draft: PartDraft) => void;
  onRemove: () => void;
}

function Part({ number, draft, subjects, onChange, onRemove }: PartProps) {
  const id = useId();
  const set = (change: Partial<PartDraft>) => onChange({ ...draft, ...change });
  const text = (field: 'reasons' | 'legalBasis' | 'conditions', label: string) => (
    <>
      <Label htmlFor={`${id}-${field}`}>{label}</Label>
      <Textarea
        id={`${id}-${field}`}
        name={`${id}-${field}`}
        rows={2}
        value={draft[field]}
        onChange={(event) => set({ [field]: event.target.value })}
      />
    </>
  );
  return (
    <fieldset className="usa-fieldset parts__one">
      <legend className="usa-legend">Part {number}</legend>
      <Label htmlFor={`${id}-part`}>What it is about</Label>
      <Select
        id={`${id}-part`}
        name={`${id}-part`}
        value={draft.part}
        onChange={(event) => set({ part: event.target.value, cited: [] })}
      >
        <option value="">Choose…</option>
        {subjects.map((subject) => (
          <option key={keyOf(subject)} value={keyOf(subject)}>
            {subjectInWords(subject)}
          </option>
        ))}
      </Select>
      <Label htmlFor={`${id}-recommendation`}>Recommendation for it</Label>
      <Select
        id={`${id}-recommendation`}
        name={`${id}-recommendation`}
        value={draft.recommendation}
        onChange={(event) => set({ recommendation: event.target.value })}
      >
        <option value="">Choose…</option>
        <option value="APPROVE">Approve</option>
        <option value="APPROVE_WITH_CONDITIONS">Approve with conditions</option>
        <option value="DENY">Deny</option>
      </Select>
      {draft.recommendation === 'APPROVE_WITH_CONDITIONS' && (
        <>
          {text('conditions', 'Conditions in your words, one a line')}
          {draft.part !== '' && (
            <CitationsInput
              id={`${id}-cited`}
              scope={partOf(draft).scope}
              value={draft.cited}
              onChange={(cited) => set({ cited })}
            />
          )}
        </>
      )}
      {text('reasons', 'Reasons for this part')}
      {draft.recommendation === 'DENY' && text('legalBasis', 'Legal basis for this part')}
      <Button type="button" unstyled aria-label={`Remove part ${number}`} onClick={onRemove}>
        Remove
      </Button>
    </fieldset>
  );
}

import { Button, Label, Select, TextInput } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { day } from '../../vocabulary/format';
import { inWords } from '../../vocabulary/words';
import { type Citation, cite, filledText, type LibraryCondition, libraryQuery } from './library';
import type { PartScope } from './draft';

interface CitationsInputProps {
  /** Of the choice, so that an error summary leads to it. */
  id: string;
  /** The part that they are asked for; null for the whole. */
  scope: PartScope | null;
  value: readonly Citation[];
  error?: string | undefined;
  onChange: (value: Citation[]) => void;
}

/** Conditions from the library: choose one, fill its places in, and read what it will say. */
export function CitationsInput({ id, scope, value, error, onChange }: CitationsInputProps) {
  const library = useQuery(libraryQuery);
  const [chosen, setChosen] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const known = library.data ?? [];
  const free = known.filter(
    (each) =>
      (scope === null || each.scopes.includes(scope)) &&
      value.every(({ condition }) => condition !== each.id),
  );
  // A choice of something that has been taken meanwhile is none.
  const picked = free.find((each) => each.id === chosen);
  const focus = (selector: string) =>
    setTimeout(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  const add = (condition: LibraryCondition) => {
    onChange([...value, cite(condition)]);
    setChosen('');
    focus(condition.parameters.length > 0 ? 'li:last-of-type input' : 'select');
  };
  return (
    <div className="citations" ref={box}>
      {value.length > 0 && (
        <ul className="positions" aria-label="Conditions from the library">
          {value.map((citation, index) => (
            <Cited
              key={citation.condition}
              citation={citation}
              row={known.find(({ id: row }) => row === citation.condition)}
              onChange={(next) => onChange(value.map((one, at) => (at === index ? next : one)))}
              onRemove={() => {
                onChange(value.filter((_, at) => at !== index));
                focus('select');
              }}
            />
          ))}
        </ul>
      )}
      <Label htmlFor={id} hint={<span className="usa-hint"> (optional)</span>}>
        Condition from the library
      </Label>
      {error && (
        <span className="usa-error-message" id={`${id}-error`}>
          {error}
        </span>
      )}
      <Select
        id={id}
        name={id}
        value={picked ? chosen : ''}
        {...(error ? { 'aria-describedby': `${id}-error` } : {})}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">Choose…</option>
        {free.map((each) => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
      </Select>
      {picked && (
        <p className="panel__note">
          {picked.text} {sourceOf(picked)}
        </p>
      )}
      <Button
        type="button"
        outline
        aria-disabled={!picked}
        onClick={() => {
          if (picked) add(picked);
        }}
      >
        Add from the library
      </Button>
    </div>
  );
}

/** Which version of which row it is, since when, and on what it rests. */
function sourceOf({ id, version, effectiveFrom, label, reference }: LibraryCondition): string {
  return `${id}/${version}, since ${day(effectiveFrom)}: ${reference} (${label}).`;
}

interface CitedProps {
  citation: Citation;
  row: LibraryCondition | undefined;
  onChange: (citation: Citation) => void;
  onRemove: () => void;
}

function Cited({ citation, row, onChange, onRemove }: CitedProps) {
  const id = useId();
  const title = row?.title ?? citation.condition;
  return (
    <li>
      <strong>{title}</strong>
      <p>{row && filledText(row, citation)}</p>
      {row && <p className="listing__sub">{sourceOf(row)}</p>}
      {Object.entries(citation.parameters).map(([name, value]) => {
        const kind = row?.parameters.find((one) => one.name === name)?.kind;
        return (
          <div key={name}>
            <Label htmlFor={`${id}-${name}`}>{inWords(name.replace(/([A-Z])/g, '_$1'))}</Label>
            <TextInput
              id={`${id}-${name}`}
              name={name}
              type={(kind === 'DATE' ? 'date' : 'text') as 'text'}
              {...(kind === 'NUMBER' ? { inputMode: 'numeric' as const } : {})}
              className={kind === 'TEXT' ? '' : 'input--narrow'}
              value={value}
              onChange={(event) =>
                onChange({
                  ...citation,
                  parameters: { ...citation.parameters, [name]: event.target.value },
                })
              }
            />
          </div>
        );
      })}
      <Button type="button" unstyled aria-label={`Remove “${title}”`} onClick={onRemove}>
        Remove
      </Button>
    </li>
  );
}

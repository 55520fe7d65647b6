import { Button } from '@trussworks/react-uswds';
import { type ReactNode, useRef } from 'react';

interface SeveralProps<E> {
  /** What one is: "party". */
  one: string;
  entries: readonly E[];
  empty: E;
  /** Of the first control of the first, and what the others' begin with. */
  id: string;
  error?: string | undefined;
  onChange: (entries: E[]) => void;
  children: (entry: E, id: string, change: (to: Partial<E>) => void, number: number) => ReactNode;
}

/** Groups of fields of one kind, one below the other, at least one. */
export function Several<E extends object>(props: SeveralProps<E>) {
  const { one, entries, empty, id, error, onChange, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const focusOn = (index: number) =>
    setTimeout(() => {
      const group = box.current?.querySelectorAll('fieldset.party').item(index);
      group?.querySelector<HTMLElement>('input, select')?.focus();
    });
  return (
    <div ref={box}>
      {error && <p className="usa-error-message">{error}</p>}
      {entries.map((entry, index) => (
        <fieldset key={index} className="usa-fieldset party">
          <legend className="usa-legend">
            {one.charAt(0).toUpperCase() + one.slice(1)} {index + 1}
          </legend>
          {children(
            entry,
            index === 0 ? id : `${id}-${index}`,
            (to) => onChange(entries.map((each, i) => (i === index ? { ...each, ...to } : each))),
            index + 1,
          )}
          {entries.length > 1 && (
            <Button
              type="button"
              unstyled
              onClick={() => {
                onChange(entries.filter((_, i) => i !== index));
                focusOn(Math.max(0, index - 1));
              }}
            >
              Remove {one} {index + 1}
            </Button>
          )}
        </fieldset>
      ))}
      <Button
        type="button"
        outline
        onClick={() => {
          onChange([...entries, { ...empty }]);
          focusOn(entries.length);
        }}
      >
        Add {one === 'item' ? 'an' : 'a'} {one}
      </Button>
    </div>
  );
}

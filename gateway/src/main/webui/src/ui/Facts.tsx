import type { ReactNode } from 'react';

export interface Fact {
  name: string;
  value: ReactNode;
}

/** Names and values, below each other or in a line; facts without a value are left out. */
export function Facts({ facts, inline = false }: { facts: Fact[]; inline?: boolean }) {
  return (
    <dl className={inline ? 'facts facts--inline' : 'facts'}>
      {facts
        .filter(
          ({ value }) => value !== null && value !== undefined && value !== '' && value !== false,
        )
        .map(({ name, value }) => (
          <div key={name} className="facts__row">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

import { listed } from '../vocabulary/words';
import type { Value } from './row';
import { labelOf, valueInWords } from './words';

const JOINED: Record<string, string> = {
  all: 'All of:',
  any: 'Any of:',
  not: 'Not:',
  anyParty: 'Any party:',
  everyRecipient: 'Every recipient:',
};

/** A tree of conditions as nested lists in words. */
export function Condition({ condition }: { condition: Value }) {
  if (condition === null || typeof condition !== 'object' || Array.isArray(condition)) {
    return <p>{JSON.stringify(condition)}</p>;
  }
  return (
    <ul className="condition__list">
      {Object.entries(condition).map(([name, value]) => (
        <li key={name}>
          {name in JOINED ? (
            <>
              {JOINED[name]}
              {(Array.isArray(value) ? value : [value]).map((inner, index) => (
                <Condition key={index} condition={inner} />
              ))}
            </>
          ) : (
            `${labelOf(name)}: ${said(name, value)}`
          )}
        </li>
      ))}
    </ul>
  );
}

/** `{groups: [D:5, MO], except: [A:6]}` is "D:5 and MO except A:6". */
function said(name: string, value: Value): string {
  if (value === null || typeof value !== 'object') return valueInWords(name, value);
  if (Array.isArray(value)) return listed(value.map(String));
  const { groups, except } = value as { groups?: string[]; except?: string[] };
  return groups
    ? listed(groups) + (except ? `, except ${listed(except)}` : '')
    : JSON.stringify(value);
}

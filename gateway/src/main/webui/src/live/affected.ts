import type { QueryKey } from '@tanstack/react-query';
import type { CloudEvent } from './stream';

/** What each aggregate's events change on the screens, as first elements of query keys. */
const CHANGES: Record<string, readonly string[]> = {
  organization: ['organizations'],
  offering: ['offerings'],
  certification: ['certifications', 'offerings'],
  attestation: ['attestations'],
  // What a match does to deals they say themselves.
  screening: ['screenings'],
  proposal: ['proposals'],
  consortium: ['consortia', 'deals'],
  deal: ['deals', 'consortia', 'directives'],
  assembly: ['assemblies', 'deals'],
  review: ['reviews', 'deals'],
  license: ['licenses', 'deals'],
  directive: ['directives', 'deals'],
  delegation: ['delegations'],
  // What a change does to deals they say themselves.
  policy: ['policy-changes', 'policies'],
};

const HOLDS = /\.(held|released)\.v\d+$/;

/** Facts that leave a deal as it is: which parts of its page show them. */
const PARTS: readonly [fact: RegExp, parts: readonly string[]][] = [
  [/^org\.entente\.deal\.financing-/, ['financing', 'timeline']],
  [/^org\.entente\.license\.report-/, ['timeline']],
];

const PLURALS: Record<string, string> = {
  consortium: 'consortia',
  assembly: 'assemblies',
  policy: 'policy-changes',
};

/** Query keys are [resource, 'list' | 'one', id?, part?]. An event about one deal leaves other deals alone. */
export function affects(event: CloudEvent, key: QueryKey): boolean {
  const aggregate = event.type.split('.')[2] ?? '';
  const resource = String(key[0]);
  if (!CHANGES[aggregate]?.includes(resource)) return false;
  // A run shows on the page of its deal among the others, and nowhere else of any deal.
  if (aggregate === 'assembly' && resource === 'deals') {
    return key[2] === event.data?.dealId && key[3] === 'assemblies';
  }
  // How many deals a directive holds changes with their holds, and with nothing else that happens to them.
  if (aggregate === 'deal' && resource === 'directives') return HOLDS.test(event.type);
  const parts = PARTS.find(([fact]) => fact.test(event.type))?.[1];
  if (parts && resource !== 'licenses' && !parts.includes(String(key[3]))) return false;
  // What one change would do depends on every other.
  if (aggregate === 'policy' && key[3] === 'preview') return true;
  if (key[1] !== 'one') return true;
  const about =
    resource === 'deals' ? dealOf(event, aggregate) : subjectOf(event, aggregate, resource);
  return about === undefined || about === key[2];
}

function dealOf(event: CloudEvent, aggregate: string): string | undefined {
  if (aggregate === 'deal') return event.subject;
  const id = event.data?.dealId;
  return typeof id === 'string' ? id : undefined;
}

function subjectOf(event: CloudEvent, aggregate: string, resource: string): string | undefined {
  return (PLURALS[aggregate] ?? `${aggregate}s`) === resource ? event.subject : undefined;
}

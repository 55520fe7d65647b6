import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/http';
import type { ComponentSlot } from '../vocabulary/layers';
import { counted } from '../vocabulary/words';
import type { License } from './license';

/** One version of one rule about how long licenses are valid. */
export interface ValidityRule {
  id: string;
  version: number;
  status: 'IN_FORCE' | 'SUSPENDED' | 'CODIFIED_NOT_ENFORCED' | 'ANNOUNCED' | 'PROPOSED';
  label: string;
  reference: string;
  years: number;
  /** Of which a license has a line that it is about; empty for every license. */
  slots: ComponentSlot[];
}

/** The rules of the day on which a license was issued. */
export const validityRulesQuery = (on: string) =>
  queryOptions({
    queryKey: ['policies', 'license-validity', on],
    staleTime: 5 * 60_000,
    queryFn: async ({ signal }) =>
      (await get<{ rules: ValidityRule[] }>(`/policies/license-validity?on=${on}`, signal)).rules,
  });

export const STATUSES: Record<ValidityRule['status'], string> = {
  IN_FORCE: 'in force',
  SUSPENDED: 'suspended',
  CODIFIED_NOT_ENFORCED: 'codified, not enforced',
  ANNOUNCED: 'announced, not in force',
  PROPOSED: 'proposed, not in force',
};

/** "4 years from its issue". */
export function lengthOf({ years }: ValidityRule): string {
  return `${counted(years, 'year')} from its issue`;
}

/** The rule that set the last day; undefined where it is not among those of that day. */
export function ruleOf({ validityRule }: License, rules: readonly ValidityRule[]) {
  return rules.find(({ id, version }) => `${id}/${version}` === validityRule);
}

/** Rules that would have been about this license, had they been in force. */
export function notCounted({ lines }: License, rules: readonly ValidityRule[]): ValidityRule[] {
  const slots = lines.map(({ componentSlot }) => componentSlot);
  return rules.filter(
    (rule) =>
      rule.status !== 'IN_FORCE' &&
      (rule.slots.length === 0 || rule.slots.some((slot) => slots.includes(slot))),
  );
}

/** The last day that the rule gave it, where Commerce has set another since. */
export function lastDayByRule({ formerTerms, validUntil }: License): string | undefined {
  const first = formerTerms[0]?.validUntil;
  return first === validUntil ? undefined : first;
}

import { queryOptions } from '@tanstack/react-query';
import { getAll } from '../api/http';
import { NO_SCOPE, type Scope, SCOPE_PLACES, scopeBody, type ScopeDraft } from '../policies/scope';
import { agencyOf, isOfficial, type Me } from '../session/me';
import type { ChipTone } from '../ui/Chip';
import type { Places } from '../ui/form/places';
import { type FormErrors, found, required } from '../ui/form/rules';
import type { IconName } from '../ui/Icon';
import type { Agency } from '../vocabulary/agencies';
import { day } from '../vocabulary/format';

/** Authority that an agency delegated to Commerce, for types of applications. */
export interface Delegation {
  id: string;
  version: number;
  agency: Agency;
  scope: Scope;
  legalBasis: string;
  reason: string;
  effectiveFrom: string;
  /** The last day; null for no end. */
  effectiveTo?: string | null;
  grantedAt: string;
  grantedBy: string;
  revokedAt?: string | null;
  revokedBy?: string | null;
  revocationReason?: string | null;
}

export const delegationsQuery = queryOptions({
  queryKey: ['delegations', 'list'],
  queryFn: ({ signal }) => getAll<Delegation>('/delegations', signal),
});

/** The agency whose authority the reader delegates: an official of State, War or Energy. */
export function delegatesFor(me: Me): Agency | null {
  const agency = agencyOf(me);
  return isOfficial(me) && agency && ['STATE', 'WAR', 'ENERGY'].includes(agency) ? agency : null;
}

export type Standing = 'REVOKED' | 'ENDED' | 'AHEAD' | 'COUNTS';

/** Whether it counts for what is referred on a day. */
export function standingOf(delegation: Delegation, today: string): Standing {
  const { revokedAt, effectiveFrom, effectiveTo } = delegation;
  if (revokedAt) return 'REVOKED';
  if (effectiveTo && effectiveTo < today) return 'ENDED';
  return effectiveFrom > today ? 'AHEAD' : 'COUNTS';
}

export const STANDINGS: Record<Standing, { label: string; tone: ChipTone; icon: IconName }> = {
  COUNTS: { label: 'Counts now', tone: 'success', icon: 'check' },
  AHEAD: { label: 'Counts later', tone: 'info', icon: 'clock' },
  ENDED: { label: 'Ended', tone: 'neutral', icon: 'lock' },
  REVOKED: { label: 'Revoked', tone: 'neutral', icon: 'cross' },
};

/** "From Jul 1, 2026", or with its last day. */
export function periodInWords({ effectiveFrom, effectiveTo }: Delegation): string {
  return effectiveTo
    ? `${day(effectiveFrom)} to ${day(effectiveTo)}`
    : `From ${day(effectiveFrom)}, without an end`;
}

/** A delegation as it is typed. */
export interface DelegationDraft extends ScopeDraft {
  legalBasis: string;
  reason: string;
  effectiveFrom: string;
  effectiveTo: string;
}

export function noDelegation(today: string): DelegationDraft {
  return { legalBasis: '', reason: '', effectiveFrom: today, effectiveTo: '', ...NO_SCOPE };
}

export const DELEGATION_PLACES = SCOPE_PLACES as Places<DelegationDraft>;

export function delegationRules(draft: DelegationDraft): FormErrors<DelegationDraft> {
  const { effectiveFrom, effectiveTo } = draft;
  return found<DelegationDraft>({
    legalBasis: required(draft.legalBasis, 'Say on what it rests.'),
    reason: required(draft.reason, 'Say why.'),
    effectiveFrom: required(effectiveFrom, 'Enter its first day.'),
    effectiveTo:
      effectiveTo !== '' && effectiveTo < effectiveFrom
        ? 'The last day cannot be before the first.'
        : undefined,
  });
}

export function delegationBody(draft: DelegationDraft) {
  return {
    scope: scopeBody(draft),
    legalBasis: draft.legalBasis.trim(),
    reason: draft.reason.trim(),
    effectiveFrom: draft.effectiveFrom,
    ...(draft.effectiveTo && { effectiveTo: draft.effectiveTo }),
  };
}

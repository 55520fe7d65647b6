import { queryOptions } from '@tanstack/react-query';
import { getAll, withQuery } from '../api/http';

export type ScreeningState =
  'PENDING' | 'CLEAR' | 'POTENTIAL_MATCH' | 'CONFIRMED_MATCH' | 'INCOMPLETE';

/** An entry of a list that may be, or is, the organization. */
export interface Match {
  list: string;
  entry: string;
  name: string;
  note?: string | null;
}

/** What a screening of an organization came to; the organization itself sees no evidence. */
export interface Screening {
  id: string;
  state: ScreeningState;
  version: number;
  createdAt: string;
  organizationId: string;
  screenedOn: string;
  lists: { code: string; version: string }[];
  matches: Match[];
  note: string | null;
  recordedBy: string | null;
  /** Recorded by the person who asks: somebody else decides. */
  mine: boolean;
  decision: {
    decision: 'FALSE_HIT' | 'CONFIRMED';
    reason: string;
    decidedBy: string;
    decidedAt: string;
  } | null;
}

/** Of one organization, or all that the caller may see. */
export const screeningsQuery = (organizationId?: string) =>
  queryOptions({
    queryKey: ['screenings', 'list', { organizationId }],
    queryFn: ({ signal }) =>
      getAll<Screening>(withQuery('/screenings', { organizationId }), signal),
  });

/** Somebody on a list may be, or is, the organization. */
export function isHit({ state }: Screening): boolean {
  return state === 'POTENTIAL_MATCH' || state === 'CONFIRMED_MATCH';
}

/** Whether a hit stands no longer because later screenings of all its lists came out clear; only evidence can tell. */
export function endedLater(hit: Screening, latestFirst: readonly Screening[]): boolean {
  const later = latestFirst.slice(0, latestFirst.indexOf(hit)).filter((s) => s.state === 'CLEAR');
  return (
    hit.matches.length > 0 &&
    hit.matches.every(({ list }) => later.some((s) => s.lists.some(({ code }) => code === list)))
  );
}

/** Of one organization, the latest first; of one day, the one that was recorded last. */
export function latestFirst(screenings: readonly Screening[], organizationId: string): Screening[] {
  return screenings
    .filter((one) => one.organizationId === organizationId)
    .sort(
      (a, b) => b.screenedOn.localeCompare(a.screenedOn) || b.createdAt.localeCompare(a.createdAt),
    );
}

import { queryOptions } from '@tanstack/react-query';
import { get } from '../../api/http';
import { isProblemError } from '../../api/problem';
import type { AssemblyOffering, Candidate, Substitute } from '../model';
import type { WhyNone } from '../assembly/answer';

export type Verdict = 'STILL_BEST' | 'BETTER_EXISTS' | 'NOT_FEASIBLE' | 'UNKNOWN';

/** A place in the chosen consortium that somebody else has to take, or could. */
export interface OpenPlace {
  offering: AssemblyOffering;
  lost: boolean;
  why: string[];
  substitute: Substitute | null;
  none: WhyNone | null;
}

/** What the market of this moment says about the chosen consortium. */
export interface Standing {
  dealId: string;
  verdict: Verdict;
  proven: boolean;
  since: string;
  examinedAt: string;
  why: string[];
  chosen: Candidate | null;
  better: Candidate | null;
  gain: { what: string; value: number }[];
  places: OpenPlace[];
}

/** Null where there is no chosen consortium that could still change, or none for this reader. */
export const standingQuery = (dealId: string) =>
  queryOptions({
    queryKey: ['deals', 'one', dealId, 'standing'],
    queryFn: async ({ signal }) => {
      try {
        return await get<Standing>(`/deals/${dealId}/standing`, signal);
      } catch (error) {
        if (isProblemError(error) && error.problem.status === 404) return null;
        throw error;
      }
    },
  });

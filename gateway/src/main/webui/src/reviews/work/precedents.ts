import { queryOptions } from '@tanstack/react-query';
import { get } from '../../api/http';

/** A decided review that is like another one. */
export interface Precedent {
  reviewId: string;
  applicationNumber: string;
  destination: string;
  /** What the two have in common, in words. */
  similarity: string;
  /** The same from 0 to 100. */
  likeness: number;
  outcome: string;
  conditions: string[];
  decidedOn: string;
  /** That counted from registration to the decision. */
  days: number;
}

const STALE_MS = 300_000;

/** The most similar first. Under a key of its own: what happens to one review does not change how others were decided. */
export const precedentsQuery = (reviewId: string) =>
  queryOptions({
    queryKey: ['precedents', 'of', reviewId],
    staleTime: STALE_MS,
    queryFn: async ({ signal }) =>
      (await get<{ items: Precedent[] }>(`/reviews/${reviewId}/precedents`, signal)).items,
  });

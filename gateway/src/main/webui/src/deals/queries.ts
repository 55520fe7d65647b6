import { queryOptions } from '@tanstack/react-query';
import { get, getAll, type Page } from '../api/http';
import { isProblemError } from '../api/problem';
import {
  type AssemblyRun,
  type DealAnswer,
  dealFrom,
  type PastHold,
  type Substitute,
  type TimelineEntry,
} from './model';

export const dealsQuery = queryOptions({
  queryKey: ['deals', 'list'],
  queryFn: async ({ signal }) => (await getAll<DealAnswer>('/deals', signal)).map(dealFrom),
});

export const dealQuery = (id: string) =>
  queryOptions({
    queryKey: ['deals', 'one', id],
    queryFn: async ({ signal }) => dealFrom(await get<DealAnswer>(`/deals/${id}`, signal)),
  });

/** Every hold that stands or stood, the oldest first. */
export const holdsQuery = (id: string) =>
  queryOptions({
    queryKey: ['deals', 'one', id, 'holds'],
    queryFn: async ({ signal }) => (await get<Page<PastHold>>(`/deals/${id}/holds`, signal)).items,
  });

export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['deals', 'one', id, 'timeline'],
    queryFn: async ({ signal }) => {
      // A plain list or a page of one: a timeline is always whole.
      const answer = await get<Page<TimelineEntry> | TimelineEntry[]>(
        `/deals/${id}/timeline`,
        signal,
      );
      return Array.isArray(answer) ? answer : answer.items;
    },
  });

/** Past runs for a deal, the latest first; none where the service does not list them, or not for this reader. */
export const assembliesQuery = (id: string) =>
  queryOptions({
    queryKey: ['deals', 'one', id, 'assemblies'],
    queryFn: async ({ signal }) => {
      try {
        const runs = await getAll<AssemblyRun>(`/deals/${id}/assemblies`, signal);
        return runs.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
      } catch (error) {
        if (isProblemError(error) && NOT_LISTED.includes(error.problem.status)) return [];
        throw error;
      }
    },
  });

const NOT_LISTED = [403, 404, 405];

export const substitutesQuery = (dealId: string, offeringId: string) =>
  queryOptions({
    queryKey: ['deals', 'one', dealId, 'substitutes', offeringId],
    queryFn: async ({ signal }) =>
      (
        await get<Page<Substitute>>(
          `/deals/${dealId}/substitutes?leavingOfferingId=${offeringId}`,
          signal,
        )
      ).items,
  });

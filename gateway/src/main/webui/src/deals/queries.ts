import { queryOptions } from '@tanstack/react-query';
import { get, getAll, type Page } from '../api/http';
import {
  type Assembly,
  type DealAnswer,
  dealFrom,
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

export const assemblyQuery = (dealId: string, assemblyId: string) =>
  queryOptions({
    queryKey: ['assemblies', 'one', assemblyId],
    // A run of the optimizer never changes.
    staleTime: Infinity,
    queryFn: ({ signal }) => get<Assembly>(`/deals/${dealId}/assemblies/${assemblyId}`, signal),
  });

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

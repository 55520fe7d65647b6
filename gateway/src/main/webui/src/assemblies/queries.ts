import { queryOptions } from '@tanstack/react-query';
import { get, getAll } from '../api/http';
import type { Assembly, AssemblyRun } from '../deals/model';
import type { OfferingExplanation } from '../deals/assembly/answer';
import { hasEnded } from './run';

/** Events say when a run has got better; this is for when they do not come. */
const LOOK_AGAIN_MS = 3_000;

/** One run; it changes until it has ended, and never again. */
export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['assemblies', 'one', id],
    queryFn: ({ signal }) => get<Assembly>(`/assemblies/${id}`, signal),
    staleTime: ({ state: { data } }) => (data && hasEnded(data) ? Infinity : 0),
    refetchInterval: ({ state: { data } }) => (data && !hasEnded(data) ? LOOK_AGAIN_MS : false),
  });

/** Runs without a deal that this person may see, the latest first. */
export const whatIfsQuery = queryOptions({
  queryKey: ['assemblies', 'list'],
  queryFn: ({ signal }) => getAll<AssemblyRun>('/assemblies', signal, 200),
});

/** What a run says of one offering; the run never changes, but what is not on the market may come to it. */
export const explanationQuery = (id: string, offeringId: string) =>
  queryOptions({
    queryKey: ['assemblies', 'explanation', id, offeringId],
    queryFn: ({ signal }) =>
      get<OfferingExplanation>(`/assemblies/${id}/offerings/${offeringId}`, signal),
  });

import { queryOptions } from '@tanstack/react-query';
import { get, getAll } from '../../api/http';
import { isProblemError } from '../../api/problem';
import type { DealDetermination } from './model';

/** Null where nothing was determined that the reader may see. */
export const newestDeterminationQuery = (dealId: string) =>
  queryOptions({
    queryKey: ['deals', 'one', dealId, 'determination'],
    queryFn: async ({ signal }) => {
      try {
        return await get<DealDetermination>(`/deals/${dealId}/determination`, signal);
      } catch (error) {
        if (isProblemError(error) && error.problem.status === 404) return null;
        throw error;
      }
    },
  });

/** All of a deal's determinations, the newest first. */
export const determinationsQuery = (dealId: string) =>
  queryOptions({
    queryKey: ['deals', 'one', dealId, 'determinations'],
    queryFn: ({ signal }) => getAll<DealDetermination>(`/deals/${dealId}/determinations`, signal),
  });

import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ME } from '../session/me';
import { isProblemError } from './problem';

/** The cache of everything read. Live events invalidate it; nothing polls. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        // A session that ended shows itself on any read: the frame then offers to sign in again.
        if (isProblemError(error) && error.problem.status === 401) client.setQueryData(ME, null);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => isProblemError(error) && error.uncertain && failures < 2,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
  return client;
}

import { useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { asProblem, type Problem } from '../api/problem';
import { type Me, meQuery } from './me';

export type Session =
  | { status: 'loading' }
  | { status: 'failed'; problem: Problem; retry: () => void }
  | { status: 'signed-out' }
  | { status: 'signed-in'; me: Me };

/** Who is here; the one place that asks. */
export function useSession(): Session {
  const query = useQuery(meQuery);
  if (query.data) return { status: 'signed-in', me: query.data };
  if (query.data === null) return { status: 'signed-out' };
  if (query.isError) {
    return {
      status: 'failed',
      problem: asProblem(query.error),
      retry: () => void query.refetch(),
    };
  }
  return { status: 'loading' };
}

export const MeContext = createContext<Me | null>(null);

/** The signed-in person; only inside the pages that require one. */
export function useMe(): Me {
  const me = use(MeContext);
  if (!me) throw new Error('useMe outside of a page that requires a signed-in person');
  return me;
}

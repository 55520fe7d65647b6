import { createContext, use } from 'react';

/** Says in one sentence what has just been done; on this page, or on the one that the act leads to. */
export type Say = (sentence: string, path?: string) => void;

export const NoticeContext = createContext<Say>(() => undefined);

export function useSay(): Say {
  return use(NoticeContext);
}

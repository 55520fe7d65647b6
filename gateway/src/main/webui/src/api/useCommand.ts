import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { post } from './http';
import { useSay } from '../shell/notice';
import { isProblemError, type ProblemError } from './problem';

/** Where a command goes and what it says. */
export interface CommandRequest {
  path: string;
  method?: 'PUT';
  body?: unknown;
  basedOn?: string;
}

interface Options<T> {
  /** First elements of the query keys that the command changes. */
  changes: string[];
  /** What has been done when it succeeded, in one sentence. */
  says?: string | undefined;
  onDone?: (answer: T) => void;
}

/**
 * Sends commands, each with an Idempotency-Key. When an answer stayed out or was a server fault, the same
 * command sent again carries the same key, so that it takes effect once however often a person presses.
 */
export function useCommand<T>({ changes, says, onDone }: Options<T>) {
  const queries = useQueryClient();
  const say = useSay();
  const unanswered = useRef<{ text: string; key: string } | null>(null);
  const refresh = () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => changes.includes(String(queryKey[0])),
    });

  return useMutation<T, ProblemError, CommandRequest>({
    mutationFn: async (request) => {
      const text = JSON.stringify(request);
      const key = unanswered.current?.text === text ? unanswered.current.key : crypto.randomUUID();
      unanswered.current = { text, key };
      try {
        const answer = await post<T>({ ...request, idempotencyKey: key });
        unanswered.current = null;
        return answer;
      } catch (error) {
        if (!isProblemError(error) || !error.uncertain) unanswered.current = null;
        throw error;
      }
    },
    onSuccess: (answer) => {
      void refresh();
      if (says) say(says);
      onDone?.(answer);
    },
    onError: (error) => {
      // The page must show what is true now: somebody else was faster.
      if (error.problem.status === 409 || error.problem.status === 404) void refresh();
    },
  });
}

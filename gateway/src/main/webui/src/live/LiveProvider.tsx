import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { EVENT_TYPES } from './eventTypes';
import { LiveContext } from './liveState';
import { Refresher } from './refresher';
import { LiveStream, type StreamState } from './stream';

const ADDRESS = '/api/v1/events/stream';
const PAUSE_AFTER_HIDDEN_MS = 60_000;

/** Keeps everything on screen up to date while somebody is signed in. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [state, setState] = useState<StreamState>('connecting');

  useEffect(() => {
    const refresher = new Refresher(queries);
    let openedBefore = false;
    const stream = new LiveStream(ADDRESS, EVENT_TYPES, {
      onEvent: (event) => refresher.take(event),
      onState: (next) => {
        setState(next);
        if (next === 'live' && !openedBefore) {
          openedBefore = true;
          // What was read before the stream stood open may already be out of date.
          void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
        }
      },
    });
    let hidden: ReturnType<typeof setTimeout> | undefined;
    let paused = false;
    const onVisibility = () => {
      clearTimeout(hidden);
      if (document.visibilityState === 'hidden') {
        hidden = setTimeout(() => {
          paused = true;
          stream.pause();
        }, PAUSE_AFTER_HIDDEN_MS);
      } else if (paused) {
        paused = false;
        stream.open();
      }
    };
    document.addEventListener('visibilitychange', onVisibility);
    stream.open();
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      clearTimeout(hidden);
      refresher.stop();
      stream.close();
    };
  }, [queries]);

  return <LiveContext value={state}>{children}</LiveContext>;
}

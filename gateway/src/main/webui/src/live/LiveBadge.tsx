import { useLiveState } from './liveState';
import type { StreamState } from './stream';

const WORDS: Record<StreamState, string> = {
  connecting: 'Connecting',
  live: 'Live',
  reconnecting: 'Reconnecting',
  paused: 'Paused',
};

/** Whether what is on screen follows events as they happen; said in words, announced when it changes. */
export function LiveBadge() {
  const state = useLiveState();
  return (
    <span className="live-badge" data-state={state} role="status">
      <span className="live-badge__dot" aria-hidden="true" />
      <span className="sr-only">Live updates: </span>
      {WORDS[state]}
    </span>
  );
}

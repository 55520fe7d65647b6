import type { QueryClient } from '@tanstack/react-query';
import { affects } from './affected';
import type { CloudEvent } from './stream';

const SETTLE_MS = 150;
const REST_MS = 1_000;

/**
 * Turns events into reads. The first event after a quiet while is answered almost at once; a burst is
 * gathered, so that a thousand events a second cost at most one read a second for each query on screen.
 */
export class Refresher {
  private waiting: CloudEvent[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastFlush = -Infinity;
  private readonly queries: QueryClient;

  constructor(queries: QueryClient) {
    this.queries = queries;
  }

  take(event: CloudEvent) {
    this.waiting.push(event);
    if (this.timer !== undefined) return;
    const wait = Math.max(SETTLE_MS, this.lastFlush + REST_MS - performance.now());
    this.timer = setTimeout(() => this.flush(), wait);
  }

  stop() {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = [];
  }

  private flush() {
    const events = this.waiting;
    this.waiting = [];
    this.timer = undefined;
    this.lastFlush = performance.now();
    void this.queries.invalidateQueries({
      predicate: ({ queryKey }) => events.some((event) => affects(event, queryKey)),
    });
  }
}

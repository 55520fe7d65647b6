import type { Candidate } from '../deals/model';
import { has, belongsTo, type Me } from '../session/me';
import type { ChipTone } from '../ui/Chip';
import type { IconName } from '../ui/Icon';

export type RunState = 'RUNNING' | 'COMPLETED' | 'CANCELLED' | 'FAILED' | 'ABANDONED';

/** Who asked for a run; "Government" stands for a name that the reader may not know. */
export interface Asker {
  name: string;
  organizationId: string;
}

/** How much better something unknown could be, on the first level of the objective where it could. */
export interface Gap {
  level: number;
  bound: number;
  points: number;
}

/** The best that a run under way knows. */
export interface Interim {
  objective: number;
  gap: Gap;
  elapsedMilliseconds: number;
  consortium: Candidate;
}

/** What lists and pages know of every run. */
export interface RunFacts {
  id: string;
  state: RunState;
  createdAt: string;
  updatedAt?: string;
  askedBy: Asker;
  /** The run whose inputs it has; null for one on what the market offered when it began. */
  repeats?: string | null;
  /** Whether a repeat answered the same; null where it repeats nothing that had an answer. */
  sameAnswer?: boolean | null;
  inputsHash: string;
}

const CHIPS: Record<RunState, { label: string; tone: ChipTone; icon: IconName }> = {
  RUNNING: { label: 'Searching', tone: 'accent', icon: 'clock' },
  COMPLETED: { label: 'Completed', tone: 'success', icon: 'check' },
  CANCELLED: { label: 'Cancelled', tone: 'neutral', icon: 'cross' },
  FAILED: { label: 'Failed', tone: 'danger', icon: 'cross' },
  ABANDONED: { label: 'Abandoned', tone: 'warning', icon: 'pause' },
};

export function chipOf(state: RunState) {
  return CHIPS[state];
}

export function hasEnded({ state }: Pick<RunFacts, 'state'>): boolean {
  return state !== 'RUNNING';
}

/** Enough of a hash to tell two problems apart by eye. */
export function shortHash(hash: string): string {
  return hash.slice(0, 8);
}

/** Whether cancelling and repeating are worth offering; the service decides. */
export function maySteer({ askedBy }: Pick<RunFacts, 'askedBy'>, me: Me): boolean {
  if (has(me, 'program-office')) return true;
  const asks = has(me, 'buyer', 'company-admin', 'company-member');
  return asks && belongsTo(me, askedBy.organizationId);
}

/** "7 seconds", "2 minutes": how long a search has been going on. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const [count, unit] = seconds < 120 ? [seconds, 'second'] : [Math.round(seconds / 60), 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

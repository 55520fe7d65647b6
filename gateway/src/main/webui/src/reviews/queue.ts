import { day } from '../vocabulary/format';
import { countryName } from '../vocabulary/countries';
import { isOver, type Review, type ReviewState } from './queries';
import { REVIEW_STATES } from './words';

/** Which reviews a list shows, as the service asks for it. What is empty is no condition. */
export interface ReviewFilter {
  waitingFor?: 'me' | undefined;
  assignee?: string | undefined;
  state?: string | undefined;
  destination?: string | undefined;
  dueBy?: string | undefined;
}

export type FilterField = 'assignee' | 'state' | 'destination' | 'dueBy';

export const ASSIGNEES = [
  { value: '', label: 'Anybody or nobody' },
  { value: 'me', label: 'Me' },
  { value: 'nobody', label: 'Nobody' },
];

/** What an address asks for. */
export function filterOf(parameters: URLSearchParams, queue: boolean): ReviewFilter {
  const said = (field: FilterField) => parameters.get(field) ?? undefined;
  const everywhere = { state: said('state'), destination: said('destination') };
  return queue
    ? { waitingFor: 'me', ...everywhere, assignee: said('assignee'), dueBy: said('dueBy') }
    : everywhere;
}

/** The conditions alone, as an act on many takes them: it is always about the queue. */
export function conditionsOf({ assignee, state, destination, dueBy }: ReviewFilter) {
  return { assignee, state, destination, dueBy };
}

export function isNarrowed(filter: ReviewFilter): boolean {
  return Object.values(conditionsOf(filter)).some((value) => value !== undefined);
}

/** "in interagency review, to Greece, due by Jul 15, 2026, in nobody’s hands"; empty without a condition. */
export function filterInWords({ state, destination, dueBy, assignee }: ReviewFilter): string {
  return [
    state && `in the state “${REVIEW_STATES[state as ReviewState]}”`,
    destination && `to ${countryName(destination)}`,
    dueBy && `due by ${day(dueBy)}`,
    assignee && (assignee === 'me' ? 'that you have in hand' : 'that nobody has in hand'),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The day by which the law wants the next step of a review; null where there is none, or a stop keeps it from being known. */
export function legalDay(review: Review): string | null {
  if (isOver(review)) return null;
  if (review.state === 'INTENT_TO_DENY') return review.intentToDeny?.finalOn ?? null;
  // With every recommendation there and none against, Commerce has the rest of the whole.
  const settled =
    review.state === 'INTERAGENCY_REVIEW' &&
    (review.waitingFor ?? []).includes('COMMERCE') &&
    !(review.agencies ?? []).some(({ position }) => position === 'DENY');
  return (settled ? null : review.stageDueOn) ?? review.overallDueOn ?? null;
}

/** Why a review has no legal day. */
export function withoutDay(review: Review): string {
  if (isOver(review)) return 'Over';
  if (review.stopped) return 'Known when the stop ends';
  return review.state === 'SUBMITTED' ? 'Not registered yet' : 'No legal day';
}

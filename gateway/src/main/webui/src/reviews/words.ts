import type { Agency } from '../vocabulary/agencies';
import type { Position, Review } from './queries';

export const REVIEW_STATES: Record<Review['state'], string> = {
  SUBMITTED: 'Submitted',
  REGISTERED: 'Registered',
  INTERAGENCY_REVIEW: 'Interagency review',
  DECIDED: 'Decided',
  WITHDRAWN: 'Withdrawn',
};

export const POSITIONS: Record<Position, string> = {
  PENDING: 'Not given yet',
  APPROVE: 'Approve',
  APPROVE_WITH_CONDITIONS: 'Approve with conditions',
  DENY: 'Deny',
};

/** What an agency has to do with a review now; null when nothing waits for it. */
export function taskOf(review: Review, agency: Agency | null): string | null {
  if (agency === null || !waitsFor(review, agency)) return null;
  if (agency !== 'COMMERCE') return 'Give the recommendation of your agency';
  if (review.state === 'SUBMITTED') return 'Register the application';
  if (review.state === 'REGISTERED') return 'Refer it to State, War and Energy';
  return review.state === 'INTERAGENCY_REVIEW' ? 'Decide' : null;
}

function waitsFor(review: Review, agency: Agency): boolean {
  if (review.waitingFor) return review.waitingFor.includes(agency);
  const asked = (review.agencies ?? []).filter((one) => one.agency !== 'COMMERCE');
  const pending = asked.filter(({ position }) => position === 'PENDING');
  if (agency === 'COMMERCE') {
    return review.state === 'INTERAGENCY_REVIEW'
      ? asked.length > 0 && pending.length === 0
      : review.state === 'SUBMITTED' || review.state === 'REGISTERED';
  }
  return review.state === 'INTERAGENCY_REVIEW' && pending.some((one) => one.agency === agency);
}

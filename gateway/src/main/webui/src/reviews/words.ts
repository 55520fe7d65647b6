import type { Agency } from '../vocabulary/agencies';
import type { Position, Review, ReviewState } from './queries';

export const REVIEW_STATES: Record<ReviewState, string> = {
  SUBMITTED: 'Submitted',
  BIS_INITIAL_REVIEW: 'Initial review at Commerce',
  INTERAGENCY_REVIEW: 'Interagency review',
  OC_REVIEW: 'Operating Committee',
  ACEP_REVIEW: 'ACEP',
  EARB_REVIEW: 'EARB',
  PRESIDENT: 'With the President',
  INTENT_TO_DENY: 'Intent to deny',
  DECIDED: 'Decided',
  RETURNED: 'Returned',
  WITHDRAWN: 'Withdrawn',
};

export const POSITIONS: Record<Position, string> = {
  PENDING: 'Not given yet',
  APPROVE: 'Approve',
  APPROVE_WITH_CONDITIONS: 'Approve with conditions',
  DENY: 'Deny',
  NO_OBJECTION_BY_SILENCE: 'No objection: silent until the due date',
  NO_OBJECTION_BY_DEFECT: 'No objection: denial without reasons or legal basis',
  NO_OBJECTION_BY_DELEGATION: 'No objection: authority delegated to Commerce',
};

const COMMERCE_TASKS: Partial<Record<ReviewState, string>> = {
  SUBMITTED: 'Register the application',
  BIS_INITIAL_REVIEW: 'Refer it to State, War and Energy',
  INTERAGENCY_REVIEW: 'Decide',
  OC_REVIEW: 'Decide, or follow the decision of the Operating Committee',
  ACEP_REVIEW: 'Vote, or follow the decision of ACEP',
  EARB_REVIEW: 'Vote, or follow the decision of the EARB',
  PRESIDENT: 'Record and follow the decision of the President',
  INTENT_TO_DENY: 'Consider the answer of the applicant',
};

const AGENCY_TASKS: Partial<Record<ReviewState, string>> = {
  INTERAGENCY_REVIEW: 'Give the recommendation of your agency',
  OC_REVIEW: 'Appeal, or let the decision become final',
  ACEP_REVIEW: 'Vote, or appeal',
  EARB_REVIEW: 'Vote, or appeal',
};

/** What an agency has to do with a review now; null when nothing waits for it. */
export function taskOf(review: Review, agency: Agency | null): string | null {
  if (agency === null || !waitsFor(review, agency)) return null;
  return (agency === 'COMMERCE' ? COMMERCE_TASKS : AGENCY_TASKS)[review.state] ?? null;
}

function waitsFor(review: Review, agency: Agency): boolean {
  if (review.waitingFor) return review.waitingFor.includes(agency);
  const asked = (review.agencies ?? []).filter((one) => one.agency !== 'COMMERCE');
  const pending = asked.filter(({ position }) => position === 'PENDING');
  if (agency === 'COMMERCE') {
    return review.state === 'INTERAGENCY_REVIEW'
      ? asked.length > 0 && pending.length === 0
      : review.state === 'SUBMITTED' || review.state === 'BIS_INITIAL_REVIEW';
  }
  return review.state === 'INTERAGENCY_REVIEW' && pending.some((one) => one.agency === agency);
}

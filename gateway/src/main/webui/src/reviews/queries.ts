import { queryOptions } from '@tanstack/react-query';
import { get, getAll, withQuery } from '../api/http';
import type { AtSubmission } from '../determinations/AtSubmissionPanel';
import type { Agency } from '../vocabulary/agencies';

export type Position =
  | 'PENDING'
  | 'APPROVE'
  | 'APPROVE_WITH_CONDITIONS'
  | 'DENY'
  | 'NO_OBJECTION_BY_SILENCE'
  | 'NO_OBJECTION_BY_DEFECT';

export type ReviewState =
  | 'SUBMITTED'
  | 'BIS_INITIAL_REVIEW'
  | 'INTERAGENCY_REVIEW'
  | 'OC_REVIEW'
  | 'ACEP_REVIEW'
  | 'EARB_REVIEW'
  | 'PRESIDENT'
  | 'INTENT_TO_DENY'
  | 'DECIDED'
  | 'RETURNED'
  | 'WITHDRAWN';

const OVER: readonly ReviewState[] = ['DECIDED', 'RETURNED', 'WITHDRAWN'];

export function isOver(review: Pick<Review, 'state'>): boolean {
  return OVER.includes(review.state);
}

export interface AgencyPosition {
  agency: Agency;
  position: Position;
  reasons?: string | null;
  legalBasis?: string | null;
  conditions?: string[];
  note?: string | null;
}

export interface Review {
  id: string;
  state: ReviewState;
  version: number;
  createdAt: string;
  updatedAt: string;
  applicationNumber: string;
  dealId: string;
  dealTitle: string;
  destination: string;
  applicantOrganizationId?: string;
  determination?: AtSubmission | null;
  registeredOn?: string | null;
  referredOn?: string | null;
  recommendationsDueOn?: string | null;
  /** Its clocks today: the legal day of the stage and of the whole; null while a stop keeps it from being known. */
  stageDueOn?: string | null;
  overallDueOn?: string | null;
  elapsedDays?: number;
  remainingDays?: number;
  stopped?: boolean;
  /** Who said what: for agencies, the program office and auditors only. */
  agencies?: AgencyPosition[] | null;
  /** How many agencies have recommended; the same for everybody. */
  recommendations?: { received: number; expected: number };
  outcome?: string | null;
  /** Of the decision. */
  conditions?: string[];
  reasons?: string | null;
  waitingFor?: Agency[] | null;
  /** What the reader may try now. */
  allowed?: string[];
  /** `to` is the first day that counts again; missing while it is open. */
  stops?: { stop: string; reason: string; from: string; to?: string | null }[];
  intentToDeny?: IntentToDeny | null;
}

/** The notice of a denial and what the applicant says to it (15 CFR 750.6). */
export interface IntentToDeny {
  noticeOn: string;
  legalBasis: string;
  reasons: string;
  modifications: string;
  contact: string;
  respondBy: string;
  finalOn: string;
  appealUntil: string;
  response?: string | null;
}

export const reviewsQuery = (waitingFor?: 'me') =>
  queryOptions({
    queryKey: ['reviews', 'list', { waitingFor }],
    queryFn: ({ signal }) => getAll<Review>(withQuery('/reviews', { waitingFor }), signal),
  });

export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['reviews', 'one', id],
    queryFn: ({ signal }) => get<Review>(`/reviews/${id}`, signal),
  });

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get, getAll, withQuery } from '../api/http';
import type { AtSubmission } from '../determinations/AtSubmissionPanel';
import type { Agency } from '../vocabulary/agencies';
import type { Appeal } from './appeal/appeal';
import type { ReviewFilter } from './queue';
import type { DraftAtHand, RecommendationAsDraft } from './work/draft';
import type { CitedCondition } from './work/library';

/** More than anybody looks through. */
export const MOST_REVIEWS = 1000;

export type Position =
  | 'PENDING'
  | 'APPROVE'
  | 'APPROVE_WITH_CONDITIONS'
  | 'DENY'
  | 'NO_OBJECTION_BY_SILENCE'
  | 'NO_OBJECTION_BY_DEFECT'
  | 'NO_OBJECTION_BY_DELEGATION';

export type ReviewState =
  | 'SUBMITTED'
  | 'BIS_INITIAL_REVIEW'
  | 'INTERAGENCY_REVIEW'
  | 'OC_REVIEW'
  | 'ACEP_REVIEW'
  | 'EARB_REVIEW'
  | 'PRESIDENT'
  | 'INTENT_TO_DENY'
  | 'APPEALED'
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
  dueOn?: string | null;
  reasons?: string | null;
  legalBasis?: string | null;
  conditions?: string[];
  /** Those of its conditions that come from the library. */
  citations?: CitedCondition[];
  note?: string | null;
  author?: string | null;
  /** The second official, where one had to sign. */
  countersignedBy?: string | null;
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
  /** Whether the applicant wants the whole or nothing. */
  allOrNothing?: boolean;
  /** The license whose place it is to take. */
  replacesLicenseId?: string | null;
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
  /** The bodies that a disagreement came to; for the same readers. */
  bodies?: BodyStand[] | null;
  /** How many agencies have recommended; the same for everybody. */
  recommendations?: { received: number; expected: number };
  appeal?: Appeal | null;
  outcome?: string | null;
  /** Of the decision. */
  conditions?: string[];
  citations?: CitedCondition[];
  /** Items that were not approved where the rest was. */
  denied?: { offeringId: string; reasons: string; legalBasis: string }[];
  reasons?: string | null;
  waitingFor?: Agency[] | null;
  /** Who of the reader's own agency has it in hand. */
  assignee?: Assignee | null;
  /** What the reader may try now. */
  allowed?: string[];
  /** `to` is the first day that counts again; missing while it is open. */
  stops?: { stop: string; reason: string; from: string; to?: string | null }[];
  intentToDeny?: IntentToDeny | null;
  /** Where it is, for those who do not know the procedure. */
  inWords?: { now: string; next: string };
  /** Null before its clock runs and once it is over. */
  expectedDecision?: Outlook | null;
  /** What the reader's own agency wrote and has not countersigned. */
  draft?: DraftAtHand | null;
  /** Everything that it wrote, the oldest first, with what became of each. */
  drafts?: RecommendationAsDraft[] | null;
}

/** What a body was asked, and says; `by` is null where the calendar brought it there. */
export interface BodyStand {
  body: Body;
  since: string;
  by?: Agency | null;
  legalBasis?: string | null;
  votes: { agency: Agency; vote: Position; reasons?: string | null }[];
  /** Null while it has not decided. */
  decision?: Position | null;
  decidedOn?: string | null;
  reasons?: string | null;
}

export type Body = 'OPERATING_COMMITTEE' | 'ACEP' | 'EARB' | 'PRESIDENT';

export interface Assignee {
  subject: string;
  name: string;
}

/** When a decision can be expected, from past reviews; days are null where too few can be compared. */
export interface Outlook {
  earliest: string | null;
  likely: string | null;
  latest: string | null;
  basedOn: number;
  basis: string;
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

/** The queue of the reader's agency in the order of its legal days, or every review that the reader may see. */
export const reviewsQuery = (filter: ReviewFilter) =>
  queryOptions({
    queryKey: ['reviews', 'list', filter],
    queryFn: ({ signal }) =>
      getAll<Review>(withQuery('/reviews', { ...filter }), signal, MOST_REVIEWS),
    placeholderData: keepPreviousData,
  });

export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['reviews', 'one', id],
    queryFn: ({ signal }) => get<Review>(`/reviews/${id}`, signal),
  });

/** Somebody of the reader's agency to whom reviews can be given. */
export interface Colleague {
  subject: string;
  name: string;
  official: boolean;
}

export const staffQuery = queryOptions({
  queryKey: ['agency-staff', 'list'],
  queryFn: ({ signal }) => get<Colleague[]>('/agency-staff', signal),
});

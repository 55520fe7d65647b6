import { queryOptions } from '@tanstack/react-query';
import { get, getAll, withQuery } from '../api/http';
import type { Agency } from '../vocabulary/agencies';

export type Position = 'PENDING' | 'APPROVE' | 'APPROVE_WITH_CONDITIONS' | 'DENY';

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
  state: 'SUBMITTED' | 'REGISTERED' | 'INTERAGENCY_REVIEW' | 'DECIDED' | 'WITHDRAWN';
  version: number;
  createdAt: string;
  updatedAt: string;
  applicationNumber: string;
  dealId: string;
  dealTitle: string;
  destination: string;
  applicantOrganizationId?: string;
  registeredOn?: string | null;
  referredOn?: string | null;
  recommendationsDueOn?: string | null;
  /** Who said what: for agencies, the program office and auditors only. */
  agencies?: AgencyPosition[] | null;
  /** How many agencies have recommended; the same for everybody. */
  recommendations?: { received: number; expected: number };
  outcome?: string | null;
  /** Of the decision. */
  conditions?: string[];
  reasons?: string | null;
  waitingFor?: Agency[] | null;
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

import { queryOptions } from '@tanstack/react-query';
import { get, getAll } from '../api/http';
import type { Layer } from '../vocabulary/layers';

export type Result = 'PASSED' | 'FAILED' | 'UNKNOWN';
export type Part = 'SECURITY' | 'INTEROPERABILITY';

/** One thing that a scheme asks for, and how it came out. What is unknown is not passed. */
export interface Requirement {
  code: string;
  part: Part;
  title: string;
  result: Result;
  evidence?: string | null;
}

export interface Certification {
  id: string;
  state: string;
  version: number;
  createdAt: string;
  updatedAt: string;
  offeringId: string;
  organizationId: string;
  schemeId: string;
  layer?: Layer;
  /** The laboratory that took it up. */
  assessorOrganizationId?: string | null;
  /** Empty or null for those who may not see the assessment, like what follows. */
  requirements?: Requirement[];
  conditions?: string[];
  reasons?: string | null;
  suspendedBecause?: string | null;
  validFrom?: string | null;
  validUntil?: string | null;
}

export interface Scheme {
  id: string;
  title: string;
  layer: Layer;
  /** What it rests on, such as platform policy. */
  basis?: string;
  /** The usual term of a certificate. */
  validityMonths?: number;
}

export const certificationsQuery = queryOptions({
  queryKey: ['certifications', 'list'],
  queryFn: ({ signal }) => getAll<Certification>('/certifications', signal),
});

export const certificationQuery = (id: string) =>
  queryOptions({
    queryKey: ['certifications', 'one', id],
    queryFn: ({ signal }) => get<Certification>(`/certifications/${id}`, signal),
  });

export const schemesQuery = queryOptions({
  queryKey: ['certification-schemes', 'list'],
  staleTime: 60 * 60_000,
  queryFn: ({ signal }) => getAll<Scheme>('/certification-schemes', signal),
});

import { queryOptions } from '@tanstack/react-query';
import { getAll } from '../api/http';
import type { Layer } from '../vocabulary/layers';

export interface Certification {
  id: string;
  state: string;
  version: number;
  createdAt: string;
  updatedAt: string;
  offeringId: string;
  organizationId: string;
  schemeId: string;
  /** Empty or null for those who may not see the assessment, like the two reasons. */
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
}

export const certificationsQuery = queryOptions({
  queryKey: ['certifications', 'list'],
  queryFn: ({ signal }) => getAll<Certification>('/certifications', signal),
});

export const schemesQuery = queryOptions({
  queryKey: ['certification-schemes', 'list'],
  staleTime: 60 * 60_000,
  queryFn: ({ signal }) => getAll<Scheme>('/certification-schemes', signal),
});

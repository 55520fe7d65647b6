import { queryOptions } from '@tanstack/react-query';
import { getAll, withQuery } from '../api/http';
import type { Workload } from '../vocabulary/supply';

export const ASPECTS = [
  'POWER',
  'COOLING',
  'DATA_THROUGHPUT',
  'LOAD_BALANCING',
  'MODEL_OPTIMIZATION',
  'SECURITY_PROTOCOLS',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Two offerings, at two versions, that were validated together. */
export interface Attestation {
  id: string;
  state: 'RECORDED' | 'CONFIRMED' | 'WITHDRAWN' | 'EXPIRED';
  version: number;
  createdAt: string;
  offeringId: string;
  organizationId: string;
  offeringVersion: string;
  otherOfferingId: string;
  otherOrganizationId: string;
  otherOfferingVersion: string;
  testedOn: string;
  aspects: Aspect[];
  /** What the test covers; empty means every workload. */
  workloads: Workload[];
  /** For the two sides and officials only, like the reason of a withdrawal. */
  evidence?: string | null;
  reason?: string | null;
}

/** The attestations of one offering, or all that the caller may see. */
export const attestationsQuery = (offeringId?: string) =>
  queryOptions({
    queryKey: ['attestations', 'list', { offeringId }],
    queryFn: ({ signal }) =>
      getAll<Attestation>(withQuery('/attestations', { offeringId }), signal),
  });

import { queryOptions } from '@tanstack/react-query';
import { get, getAll, withQuery } from '../api/http';
import type { ComponentSlot, Layer } from '../vocabulary/layers';
import type { Capacity, Workload } from '../vocabulary/supply';

export interface Offering {
  id: string;
  state: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';
  /** The provider's version of the product, not of the record. */
  version: string;
  organizationId: string;
  name: string;
  layer: Layer;
  componentSlot: ComponentSlot;
  description?: string | null;
  priceUsd?: number | null;
  usOriginValueUsd?: number | null;
  leadTimeDays?: number | null;
  /** Empty means everywhere. */
  regions?: string[];
  /** Empty means every one. */
  workloads?: Workload[];
  /** Unknown where it is missing; hidden together with the price. */
  capacity?: Capacity | null;
  /** The first day on which it can be ordered; at once where it is missing. */
  availableFrom?: string | null;
  /** Unknown where it is missing. */
  operatorJurisdiction?: string | null;
  /** Why it was withdrawn. */
  reason?: string | null;
  certification?: { id: string; state: string; validUntil?: string | null } | null;
}

/** The offerings of one organization, or all that the caller may see. */
export const offeringsQuery = (organizationId?: string) =>
  queryOptions({
    queryKey: ['offerings', 'list', { organizationId }],
    queryFn: ({ signal }) => getAll<Offering>(withQuery('/offerings', { organizationId }), signal),
  });

/** What is published for one slot. */
export const offeringsOfSlotQuery = (componentSlot: ComponentSlot) =>
  queryOptions({
    queryKey: ['offerings', 'list', { componentSlot }],
    queryFn: ({ signal }) =>
      getAll<Offering>(withQuery('/offerings', { componentSlot, state: 'PUBLISHED' }), signal),
  });

export const offeringQuery = (id: string) =>
  queryOptions({
    queryKey: ['offerings', 'one', id],
    queryFn: ({ signal }) => get<Offering>(`/offerings/${id}`, signal),
  });

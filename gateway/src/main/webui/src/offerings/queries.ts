import { queryOptions } from '@tanstack/react-query';
import { getAll, withQuery } from '../api/http';
import type { ComponentSlot, Layer } from '../vocabulary/layers';

export interface Offering {
  id: string;
  state: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';
  /** The provider's version of the product, not of the record. */
  version: string;
  organizationId: string;
  name: string;
  layer: Layer;
  componentSlot: ComponentSlot;
  priceUsd?: number | null;
  leadTimeDays?: number | null;
  certification?: { id: string; state: string; validUntil?: string | null } | null;
}

/** The offerings of one organization, or all that the caller may see. */
export const offeringsQuery = (organizationId?: string) =>
  queryOptions({
    queryKey: ['offerings', 'list', { organizationId }],
    queryFn: ({ signal }) => getAll<Offering>(withQuery('/offerings', { organizationId }), signal),
  });

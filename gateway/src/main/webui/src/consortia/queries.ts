import { queryOptions } from '@tanstack/react-query';
import { getAll, withQuery } from '../api/http';
import type { DealMember } from '../deals/model';
import type { Layer } from '../vocabulary/layers';

export interface Invitation {
  organizationId: string;
  state: 'PENDING' | 'ACCEPTED' | 'DECLINED';
  reason?: string | null;
}

export interface Consortium {
  id: string;
  state: string;
  version: number;
  createdAt: string;
  dealId?: string | null;
  kind: 'PRE_SET' | 'PROJECT';
  anchorOrganizationId: string;
  members: DealMember[];
  invitations: Invitation[];
  gaps?: Layer[];
}

/** The consortia that the caller may see; of one deal, or all. */
export const consortiaQuery = (dealId?: string) =>
  queryOptions({
    queryKey: ['consortia', 'list', { dealId }],
    queryFn: ({ signal }) => getAll<Consortium>(withQuery('/consortia', { dealId }), signal),
  });

/** The invitation of an organization to a consortium, if it has one. */
export function invitationOf(
  consortium: Consortium | undefined,
  organizationId: string | undefined,
): Invitation | undefined {
  return consortium?.invitations.find((one) => one.organizationId === organizationId);
}

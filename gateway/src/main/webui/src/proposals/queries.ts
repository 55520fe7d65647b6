import { queryOptions } from '@tanstack/react-query';
import { getAll } from '../api/http';
import type { Layer } from '../vocabulary/layers';

export interface Proposal {
  id: string;
  state: string;
  version: number;
  createdAt: string;
  fromOrganizationId: string;
  fromOrganizationName?: string | null;
  toOrganizationId: string;
  toOrganizationName?: string | null;
  title: string;
  purpose: string;
  layers: Layer[];
  expiresOn: string;
  reason?: string | null;
}

export const proposalsQuery = queryOptions({
  queryKey: ['proposals', 'list'],
  queryFn: ({ signal }) => getAll<Proposal>('/proposals', signal),
});

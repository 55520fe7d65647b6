import { queryOptions } from '@tanstack/react-query';
import { get, getAll } from '../api/http';
import type { ChipTone } from '../ui/Chip';
import type { IconName } from '../ui/Icon';
import type { PolicyRow } from './row';

export type ChangeState = 'PROPOSED' | 'ACTIVE' | 'WITHDRAWN';

/** Rows for a policy file, from two persons' hands. Who signed is for government only. */
export interface PolicyChange {
  id: string;
  state: ChangeState;
  version: number;
  title: string;
  reason: string;
  legalBasis?: string | null;
  file: string;
  rows: PolicyRow[];
  /** By rule and version. */
  rowVersions: string[];
  revision?: number | null;
  /** Why it changed what held before it was activated. */
  correction?: string | null;
  proposedAt: string;
  proposedBy?: string | null;
  /** Whether the reader proposed it; then somebody else puts it in force. */
  mine: boolean;
  activatedAt?: string | null;
  activatedBy?: string | null;
  withdrawnAt?: string | null;
  withdrawnBy?: string | null;
  withdrawalReason?: string | null;
  allowed: string[];
}

export interface ChangedDeal {
  dealId: string;
  title: string;
  /** What of the deal changes. */
  what: 'determination' | 'nationality';
  /** The first day on which it would. */
  on: string;
  before: string;
  after: string;
  because: string[];
}

/** What a proposed change would do to open deals. */
export interface Preview {
  openDeals: number;
  changedDeals: number;
  /** The first of them. */
  changed: ChangedDeal[];
  notDetermined: number;
  days: string[];
  /** Rows that would change what held before today. */
  changesBeforeToday: string[];
}

export interface PolicyFile {
  file: string;
  /** How many changes are in force besides what was shipped. */
  revision: number;
  rows: PolicyRow[];
}

export const CHANGE_STATES: Record<ChangeState, { label: string; tone: ChipTone; icon: IconName }> =
  {
    PROPOSED: { label: 'Proposed', tone: 'accent', icon: 'clock' },
    ACTIVE: { label: 'In force', tone: 'success', icon: 'check' },
    WITHDRAWN: { label: 'Withdrawn', tone: 'neutral', icon: 'cross' },
  };

export const fileQuery = (file: string) =>
  queryOptions({
    queryKey: ['policies', 'file', file],
    queryFn: ({ signal }) => get<PolicyFile>(`/policies/files/${file}`, signal),
  });

export const changesQuery = queryOptions({
  queryKey: ['policy-changes', 'list'],
  queryFn: ({ signal }) => getAll<PolicyChange>('/policy-changes', signal),
});

export const changeQuery = (id: string) =>
  queryOptions({
    queryKey: ['policy-changes', 'one', id],
    queryFn: ({ signal }) => get<PolicyChange>(`/policy-changes/${id}`, signal),
  });

export const previewQuery = (id: string) =>
  queryOptions({
    queryKey: ['policy-changes', 'one', id, 'preview'],
    queryFn: ({ signal }) => get<Preview>(`/policy-changes/${id}/preview`, signal),
  });

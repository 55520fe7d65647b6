import { queryOptions } from '@tanstack/react-query';
import { get, getAll, withQuery } from '../api/http';
import type { CitedCondition } from '../reviews/work/library';
import { belongsTo, has, isCommerceOfficial, type Me } from '../session/me';
import type { ChipTone } from '../ui/Chip';
import type { ComponentSlot } from '../vocabulary/layers';
import { type CapacityUnit, capacityText } from '../vocabulary/supply';
import { counted } from '../vocabulary/words';

export interface LicenseLine {
  offeringId: string;
  componentSlot: ComponentSlot;
  quantity: number;
  /** Null for lots. */
  unit: CapacityUnit | null;
  drawn: number;
  remaining: number;
}

export interface LicenseChange {
  kind: string;
  description: string;
  reportedAt: string;
  consequence: 'NOTIFY' | 'AMEND' | 'NEW_APPLICATION';
  why: string;
  reference: string;
}

/** A report that its conditions ask for; what it says is null while it was not submitted. */
export interface LicenseReport {
  /** By which it is submitted, such as r1. */
  report: string;
  title: string;
  /** Null for one that is due once. */
  everyDays: number | null;
  dueOn: string;
  overdue: boolean;
  submittedOn: string | null;
  submittedBy: string | null;
  text: string | null;
  delivered: Delivered[];
}

/** How much of an offering, in the unit of the license's line. */
export interface Delivered {
  offeringId: string;
  quantity: number;
}

/** What can be amended of a license. */
export interface Terms {
  conditions: string[];
  valueUsd: number;
  validUntil: string;
}

/** What it said before an amendment. */
export interface FormerTerms extends Terms {
  reason: string;
  /** When these held last. */
  until: string;
}

export interface Transfer {
  state: 'REQUESTED' | 'APPROVED' | 'REFUSED';
  from: string;
  to: string;
  /** Why it was asked for, or refused. */
  reason: string;
  on: string;
}

export interface License extends Terms {
  id: string;
  state: 'ISSUED' | 'ACTIVE' | 'SUSPENDED' | 'REVOKED' | 'EXPIRED' | 'EXHAUSTED' | 'REPLACED';
  version: number;
  licenseNumber: string;
  dealId: string;
  licenseeOrganizationId?: string;
  destination: string;
  validFrom: string;
  /** By which version of which rule its last day was set, such as license-validity/1. */
  validityRule?: string | null;
  lines: LicenseLine[];
  drawnValueUsd: number;
  draws: {
    offeringId: string;
    quantity: number;
    valueUsd?: number;
    drawnOn: string;
    reference: string;
  }[];
  /** Those of its conditions that come from the library. */
  citations?: CitedCondition[];
  acknowledged: string[];
  waitingFor: string[];
  changes: LicenseChange[];
  reports: LicenseReport[];
  /** Oldest first. */
  formerTerms: FormerTerms[];
  /** The last that was asked for. */
  transfer?: Transfer | null;
  /** What it took over from the license whose place it took. */
  replaces?: { licenseId: string; lines: Delivered[]; valueUsd: number } | null;
  replacedBy?: string | null;
  allowed: string[];
}

export const licenseQuery = (id: string) =>
  queryOptions({
    queryKey: ['licenses', 'one', id],
    queryFn: ({ signal }) => get<License>(`/licenses/${id}`, signal),
  });

/** Newest first; with `overdue` only those with a report that is overdue. */
export const licensesQuery = (overdue: boolean) =>
  queryOptions({
    queryKey: ['licenses', 'list', { overdue }],
    queryFn: ({ signal }) =>
      getAll<License>(withQuery('/licenses', { reportsOverdue: overdue ? 'true' : null }), signal),
  });

export const TONES: Record<License['state'], ChipTone> = {
  ISSUED: 'info',
  ACTIVE: 'success',
  SUSPENDED: 'warning',
  REVOKED: 'danger',
  EXPIRED: 'neutral',
  EXHAUSTED: 'neutral',
  REPLACED: 'neutral',
};

/** "1,536 of 2,048 accelerators left". */
export function leftOf({ quantity, unit, remaining }: LicenseLine): string {
  const whole = unit ? capacityText({ amount: quantity, unit }) : counted(quantity, 'lot');
  return `${remaining.toLocaleString('en-US')} of ${whole} left`;
}

/** Everybody who has to acknowledge it. */
export function partiesOf(license: License): string[] {
  return [...new Set([...license.acknowledged, ...license.waitingFor])];
}

/** What this person may do with it now; the service decides for itself. */
export function licenseActions(license: License, me: Me) {
  const may = (command: string) => license.allowed.includes(command);
  const organization = me.organization?.id ?? '';
  const party = partiesOf(license).includes(organization);
  const licensee = belongsTo(me, license.licenseeOrganizationId);
  const draws = licensee && has(me, 'company-admin', 'company-member');
  const official = isCommerceOfficial(me) && !party;
  const asked = license.transfer?.state;
  return {
    acknowledge:
      may('acknowledge') &&
      has(me, 'company-admin', 'buyer') &&
      license.waitingFor.includes(organization),
    draw: draws && may('draw'),
    report: draws && may('report-change'),
    submitReport:
      party && has(me, 'company-admin', 'company-member', 'buyer') && may('submit-report'),
    amend: official && may('amend'),
    // A license is transferred once (15 CFR 750.10); a refusal leaves that open.
    requestTransfer:
      licensee &&
      has(me, 'company-admin') &&
      may('request-transfer') &&
      (asked === undefined || asked === 'REFUSED'),
    stops: (['suspend', 'reinstate', 'revoke'] as const).filter((stop) => official && may(stop)),
    decideTransfer: official && asked === 'REQUESTED' && may('decide-transfer'),
  };
}

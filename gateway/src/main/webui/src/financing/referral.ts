import { queryOptions } from '@tanstack/react-query';
import { getAll } from '../api/http';
import { isProblemError } from '../api/problem';
import type { Deal } from '../deals/model';
import { belongsTo, has, type Me } from '../session/me';
import type { ChipTone } from '../ui/Chip';
import type { DealState } from '../vocabulary/deals';

export const INSTITUTIONS = ['EXIM', 'DFC', 'USTDA', 'SBA'] as const;
export type Institution = (typeof INSTITUTIONS)[number];

export type Instrument =
  | 'LOAN'
  | 'GUARANTEE'
  | 'INSURANCE'
  | 'POLITICAL_RISK_INSURANCE'
  | 'EQUITY'
  | 'CO_FINANCING'
  | 'TECHNICAL_ASSISTANCE'
  | 'FEASIBILITY_STUDY';

export type ReferralState =
  'REFERRED' | 'UNDER_REVIEW' | 'COMMITTED' | 'SIGNED' | 'DECLINED' | 'WITHDRAWN';

/** A deal handed over to a federal institution for financing. */
export interface Referral {
  id: string;
  dealId: string;
  state: ReferralState;
  version: number;
  institution: Institution;
  instrument: Instrument;
  amountUsd: number;
  createdAt: string;
  updatedAt: string;
  /** Of its last step. */
  reason?: string | null;
  /** What is not settled about the deal's licenses, in sentences; null where the answer does not say. */
  missing?: string[] | null;
  /** What can become of it, and by whom: "start review (the program office)". */
  allowed: string[];
}

export const STATES: Record<ReferralState, { label: string; tone: ChipTone }> = {
  REFERRED: { label: 'Referred', tone: 'info' },
  UNDER_REVIEW: { label: 'Under review', tone: 'accent' },
  COMMITTED: { label: 'Committed', tone: 'accent' },
  SIGNED: { label: 'Signed', tone: 'success' },
  DECLINED: { label: 'Declined', tone: 'danger' },
  WITHDRAWN: { label: 'Withdrawn', tone: 'neutral' },
};

/** What each institution gives: platform policy, which the service holds a referral to. */
export const INSTRUMENTS: Record<Institution, readonly Instrument[]> = {
  EXIM: ['LOAN', 'GUARANTEE', 'INSURANCE'],
  DFC: ['LOAN', 'GUARANTEE', 'POLITICAL_RISK_INSURANCE', 'EQUITY', 'CO_FINANCING'],
  USTDA: ['TECHNICAL_ASSISTANCE', 'FEASIBILITY_STUDY'],
  SBA: ['LOAN', 'GUARANTEE', 'TECHNICAL_ASSISTANCE'],
};

/** Newest first; null where this reader sees nothing of the deal's financing. */
export const referralsQuery = (dealId: string) =>
  queryOptions({
    queryKey: ['deals', 'one', dealId, 'financing'],
    queryFn: async ({ signal }) => {
      try {
        return await getAll<Referral>(`/deals/${dealId}/financing-referrals`, signal);
      } catch (error) {
        if (isProblemError(error) && [403, 404].includes(error.problem.status)) return null;
        throw error;
      }
    },
  });

/** The program office, and an admin of the deal's lead; the service decides for itself. */
export function mayLead(deal: Deal, me: Me): boolean {
  return (
    has(me, 'program-office') ||
    (has(me, 'company-admin') && belongsTo(me, deal.consortium?.anchorOrganizationId))
  );
}

const OVER: readonly DealState[] = ['CLOSED', 'DENIED', 'WITHDRAWN'];

/** As early as anybody likes, as long as the deal can come to something. */
export function mayRefer(deal: Deal, me: Me): boolean {
  return mayLead(deal, me) && !OVER.includes(deal.stage);
}

export interface ReferralStep {
  command: string;
  path: string;
  /** Without the institution, which follows it. */
  label: string;
  busy: string;
  says: string;
}

const STEPS: readonly ReferralStep[] = [
  {
    command: 'start review',
    path: 'review',
    label: 'Record the start of the review',
    busy: 'Recording…',
    says: 'The review of the institution is recorded.',
  },
  {
    command: 'commit',
    path: 'commitment',
    label: 'Record the commitment',
    busy: 'Recording…',
    says: 'The commitment of the institution is recorded.',
  },
  {
    command: 'sign',
    path: 'signature',
    label: 'Record the signature',
    busy: 'Recording…',
    says: 'The financing is signed.',
  },
];

/** What this person may record of a referral now. */
export function stepsOf(referral: Referral, deal: Deal, me: Me) {
  const may = (command: string) => referral.allowed.some((one) => one.split(' (')[0] === command);
  const office = has(me, 'program-office');
  // While something is missing, a signature would be refused.
  const waits = (referral.missing ?? []).length > 0;
  return {
    forward: STEPS.filter(
      ({ command }) => office && may(command) && !(command === 'sign' && waits),
    ),
    decline: office && may('decline'),
    withdraw: mayLead(deal, me) && may('withdraw'),
  };
}

/** Whether anything can still become of it. */
export function isOpen({ allowed }: Referral): boolean {
  return allowed.length > 0;
}

const UNDECIDED: readonly DealState[] = [
  'OPEN',
  'ASSEMBLING',
  'CONSORTIUM_FORMING',
  'READY',
  'IN_REVIEW',
];

/** Whether nobody knows yet if the deal needs a license at all. */
export function licenseUnknown(deal: Deal): boolean {
  return UNDECIDED.includes(deal.stage);
}

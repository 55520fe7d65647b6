import { queryOptions } from '@tanstack/react-query';
import { get, withQuery } from '../api/http';
import type { Agency } from '../vocabulary/agencies';
import type { Position } from './queries';

/** How the clocks of a review stand on a day. */
export interface ReviewClock {
  stage: string;
  elapsedDays: number;
  stoppedDays: number;
  /** Below zero where it took longer than it may. */
  remainingDays: number;
  limitDays: number;
  stopped: boolean;
  stageDueOn: string | null;
  overallDueOn: string | null;
  agencies: { agency: Agency; dueOn: string | null; position: Position }[];
  explanation: Span[];
}

/** Days that count or do not; `to` is the day after the last. */
export interface Span {
  from: string;
  to: string;
  counted: boolean;
  stops?: string[];
}

/** @param at a day; today where there is none */
export const clockQuery = (id: string, at: string) =>
  queryOptions({
    queryKey: ['reviews', 'clock', id, at],
    queryFn: ({ signal }) =>
      get<ReviewClock>(withQuery(`/reviews/${id}/clock`, { at: at || undefined }), signal),
  });

const DAY_MS = 86_400_000;

export function daysIn({ from, to }: Pick<Span, 'from' | 'to'>): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

export function lastDayOf({ to }: Span): string {
  return new Date(Date.parse(to) - DAY_MS).toISOString().slice(0, 10);
}

/** "58 days left", "3 days over the limit". */
export function leftInWords(remaining: number): string {
  const days = Math.abs(remaining);
  const counted = `${days} ${days === 1 ? 'day' : 'days'}`;
  return remaining < 0 ? `${counted} over the limit` : `${counted} left`;
}

/** What stops the clocks, and nothing else does (15 CFR 750.4(b)). */
export const STOP_REASONS = [
  { value: 'APPLICANT_INFORMATION', label: 'The applicant answers or supplies documents' },
  { value: 'PRE_LICENSE_CHECK', label: 'Pre-license check of a party' },
  { value: 'END_USE_ASSURANCES', label: 'End-use assurances of another government' },
  { value: 'GOVERNMENT_CONSULTATION', label: 'Consultation with other governments' },
  { value: 'MULTILATERAL_REVIEW', label: 'Review in a multilateral regime' },
  {
    value: 'TERRORISM_CONGRESSIONAL_NOTICE',
    label: 'Notice to Congress, state sponsor of terrorism',
  },
  { value: 'CONGRESSIONAL_NOTIFICATION', label: 'Other notification of Congress' },
  { value: 'TECHNOLOGY_TRANSFER_CONTROL_PLAN', label: 'Technology transfer control plan' },
];

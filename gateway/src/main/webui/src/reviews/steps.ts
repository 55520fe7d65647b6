import { day } from '../vocabulary/format';
import { STOP_REASONS } from './clock';
import type { Review, ReviewState } from './queries';

/** Something that the reader may do with a review besides the main line. */
export interface Step {
  label: string;
  path: string;
  says: string;
  /** Ends the review. */
  danger?: boolean;
  /** What goes with it without being asked for. */
  fixed?: Record<string, string>;
  choice?: { field: string; label: string; options: readonly { value: string; label: string }[] };
  texts: readonly { field: string; label: string; hint?: string; optional?: boolean }[];
}

const POSITIONS = [
  { value: 'APPROVE', label: 'Approve' },
  { value: 'APPROVE_WITH_CONDITIONS', label: 'Approve with conditions' },
  { value: 'DENY', label: 'Deny' },
];

const NEXT: Partial<Record<ReviewState, { to: string; label: string }>> = {
  INTERAGENCY_REVIEW: { to: 'OPERATING_COMMITTEE', label: 'Take it to the Operating Committee' },
  OC_REVIEW: { to: 'ACEP', label: 'Appeal to ACEP' },
  ACEP_REVIEW: { to: 'EARB', label: 'Appeal to the EARB' },
  EARB_REVIEW: { to: 'PRESIDENT', label: 'Appeal to the President' },
};

/** What the service says that this reader may try now, as forms; the service decides for itself. */
export function stepsOf(review: Review): Step[] {
  const may = (command: string) => (review.allowed ?? []).includes(command);
  const at = (path: string) => `/reviews/${review.id}/${path}`;
  const steps: Step[] = [];
  const next = NEXT[review.state];
  if (may('escalate') && next) {
    steps.push({
      label: next.label,
      path: at('escalation'),
      says: 'It is escalated.',
      fixed: { to: next.to },
      texts: [
        { field: 'reasons', label: 'Reasons', optional: review.state === 'INTERAGENCY_REVIEW' },
        {
          field: 'legalBasis',
          label: 'Legal basis',
          hint: 'Statute and regulation.',
          optional: review.state === 'INTERAGENCY_REVIEW',
        },
      ],
    });
  }
  if (may('vote')) {
    steps.push({
      label: 'Vote',
      path: at('votes'),
      says: 'The vote is recorded.',
      choice: { field: 'vote', label: 'Vote of your agency', options: POSITIONS },
      texts: [{ field: 'reasons', label: 'Reasons', optional: true }],
    });
  }
  if (may('decide as body')) {
    steps.push({
      label: 'Record the decision of the body',
      path: at('body-decision'),
      says: 'The decision is recorded.',
      choice: { field: 'decision', label: 'Decision', options: POSITIONS },
      texts: [{ field: 'reasons', label: 'Reasons' }],
    });
  }
  if (may('respond')) {
    steps.push({
      label: 'Answer the notice',
      path: at('denial-response'),
      says: 'Your answer is recorded.',
      texts: [
        {
          field: 'response',
          label: 'Your answer',
          hint: 'Within twenty days of the notice (15 CFR 750.6).',
        },
      ],
    });
  }
  if (may('withdraw intent')) {
    steps.push({
      label: 'Withdraw the intent to deny',
      path: at('denial-withdrawal'),
      says: 'The intent to deny is withdrawn.',
      texts: [{ field: 'reason', label: 'Why' }],
    });
  }
  if (may('start stop')) {
    steps.push({
      label: 'Stop the clocks',
      path: at('stops'),
      says: 'The clocks are stopped.',
      choice: { field: 'reason', label: 'Reason', options: STOP_REASONS },
      texts: [
        { field: 'evidence', label: 'Evidence', hint: 'What it rests on; for agencies only.' },
      ],
    });
  }
  if (may('return unregistered')) {
    steps.push({
      label: 'Return it unregistered',
      path: at('return-unregistered'),
      says: 'The application is returned unregistered.',
      danger: true,
      texts: [
        {
          field: 'reason',
          label: 'What is missing',
          hint: 'The applicant reads this. No clock has run.',
        },
      ],
    });
  }
  if (may('return')) {
    steps.push({
      label: 'Return it without action',
      path: at('return'),
      says: 'The application is returned without action.',
      danger: true,
      texts: [
        {
          field: 'reason',
          label: 'Why it is returned',
          hint: 'The applicant reads this. Nothing is said on the merits, and the deal is ready for another application.',
        },
      ],
    });
  }
  if (may('withdraw')) {
    steps.push({
      label: 'Withdraw the application',
      path: at('withdrawal'),
      says: 'The application is withdrawn.',
      danger: true,
      texts: [
        {
          field: 'reason',
          label: 'Why it is withdrawn',
          hint: 'The review ends. The deal stays, and can be submitted again.',
        },
      ],
    });
  }
  if (may('end stop')) steps.push(...(review.stops ?? []).filter(isOpen).map(endOf(review)));
  return steps;
}

function isOpen(stop: NonNullable<Review['stops']>[number]): boolean {
  return !stop.to;
}

function endOf(review: Review) {
  return (stop: NonNullable<Review['stops']>[number]): Step => ({
    label: `End the stop of ${day(stop.from)}`,
    path: `/reviews/${review.id}/stops/${stop.stop}/end`,
    says: 'The stop is ended; the clocks run again.',
    texts: [{ field: 'note', label: 'Note', hint: 'For agencies only.', optional: true }],
  });
}

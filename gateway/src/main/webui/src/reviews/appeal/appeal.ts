import { filledLines } from '../../ui/form/lines';
import { type FormErrors, found, required } from '../../ui/form/rules';
import type { Review } from '../queries';

/** The applicant's appeal from a denial (15 CFR 756.2); what was decided is null while it is open. */
export interface Appeal {
  appealedOn: string;
  statement: string;
  decision?: 'GRANTED' | 'DENIED' | null;
  decidedOn?: string | null;
  reasons?: string | null;
}

/** Whether the application was denied in the end, whatever became of that since. */
export function isDenied(review: Review): boolean {
  return review.appeal != null || (review.state === 'DECIDED' && review.outcome === 'DENIED');
}

/** What this person may try now; the service decides for itself, also on whether it is still in time. */
export function appealActions({ allowed = [] }: Review) {
  return { appeal: allowed.includes('appeal'), decide: allowed.includes('decide appeal') };
}

export interface RulingDraft {
  decision: string;
  /** Of the application where the appeal is granted. */
  outcome: string;
  conditions: string[];
  reasons: string;
}

export const NO_RULING: RulingDraft = { decision: '', outcome: '', conditions: [''], reasons: '' };

export function rulingRules(draft: RulingDraft): FormErrors<RulingDraft> {
  const granted = draft.decision === 'GRANTED';
  return found<RulingDraft>({
    decision: required(draft.decision, 'Choose the decision.'),
    outcome: granted
      ? required(draft.outcome, 'Choose what becomes of the application.')
      : undefined,
    conditions:
      granted && draft.outcome === 'APPROVED_WITH_CONDITIONS'
        ? required(draft.conditions.join(''), 'Name at least one condition.')
        : undefined,
    reasons: required(draft.reasons, 'Give the reasons for the decision.'),
  });
}

/** Where the appeal is denied, the denial stands: there is no other outcome to send. */
export function rulingBody({ decision, outcome, conditions, reasons }: RulingDraft) {
  return {
    decision,
    reasons: reasons.trim(),
    ...(decision === 'GRANTED' && { outcome }),
    ...(decision === 'GRANTED' &&
      outcome === 'APPROVED_WITH_CONDITIONS' && { conditions: filledLines(conditions) }),
  };
}

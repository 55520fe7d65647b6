import { type FormErrors, found, required } from '../../ui/form/rules';
import { NO_TERMS, termsBody, type TermsDraft, termsRules } from '../decision/terms';
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

export interface RulingDraft extends TermsDraft {
  decision: string;
  reasons: string;
}

export const NO_RULING: RulingDraft = { ...NO_TERMS, decision: '', reasons: '' };

/** What an appeal that is granted comes to counts only then. */
function isGranted({ decision }: RulingDraft): boolean {
  return decision === 'GRANTED';
}

export function rulingRules(draft: RulingDraft): FormErrors<RulingDraft> {
  return found<RulingDraft>({
    decision: required(draft.decision, 'Choose the decision.'),
    ...(isGranted(draft) && {
      outcome: required(draft.outcome, 'Choose what becomes of the application.'),
      ...termsRules(draft),
    }),
    reasons: required(draft.reasons, 'Give the reasons for the decision.'),
  });
}

/** Where the appeal is denied, the denial stands: there is no other outcome to send. */
export function rulingBody(draft: RulingDraft) {
  return {
    decision: draft.decision,
    reasons: draft.reasons.trim(),
    ...(isGranted(draft) && { outcome: draft.outcome, ...termsBody(draft) }),
  };
}

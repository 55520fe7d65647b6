import { filledLines } from '../ui/form/lines';
import { type FormErrors, found, required } from '../ui/form/rules';
import type { Review } from './queries';

export interface DecisionDraft {
  outcome: string;
  conditions: string[];
  reasons: string;
  /** Of a denial, with what would change it and whom the applicant can ask (15 CFR 750.6). */
  legalBasis: string;
  modifications: string;
  contact: string;
}

/** Starts from what the agencies asked for; the person still has to choose. */
export function draftFor(review: Review): DecisionDraft {
  const asked = (review.agencies ?? []).flatMap(({ conditions }) => conditions ?? []);
  const conditions = asked.length > 0 ? [...new Set(asked)] : [''];
  return {
    outcome: '',
    conditions,
    reasons: '',
    legalBasis: '',
    modifications: '',
    contact: '',
  };
}

export function decisionRules(draft: DecisionDraft): FormErrors<DecisionDraft> {
  return found<DecisionDraft>({
    outcome: required(draft.outcome, 'Choose the outcome.'),
    conditions:
      draft.outcome === 'APPROVED_WITH_CONDITIONS'
        ? required(draft.conditions.join(''), 'Name at least one condition.')
        : undefined,
    reasons: needsReasons(draft.outcome)
      ? required(draft.reasons, 'Give the reasons for this outcome.')
      : undefined,
    ...(draft.outcome === 'DENIED' ? noticeRules(draft) : {}),
  });
}

function noticeRules(draft: DecisionDraft) {
  return {
    legalBasis: required(draft.legalBasis, 'Name the statute and the regulation.'),
    modifications: required(draft.modifications, 'Say what would change the answer, if anything.'),
    contact: required(draft.contact, 'Name whom the applicant can ask.'),
  };
}

/** Every outcome but an approval has to be explained to the applicant (15 CFR 750.6). */
export function needsReasons(outcome: string): boolean {
  return outcome !== '' && !outcome.startsWith('APPROVED');
}

export function decisionBody(draft: DecisionDraft) {
  return {
    outcome: draft.outcome,
    conditions: draft.outcome === 'APPROVED_WITH_CONDITIONS' ? filledLines(draft.conditions) : [],
    reasons: draft.reasons.trim() === '' ? undefined : draft.reasons.trim(),
    ...(draft.outcome === 'DENIED'
      ? {
          legalBasis: draft.legalBasis.trim(),
          modifications: draft.modifications.trim(),
          contact: draft.contact.trim(),
        }
      : {}),
  };
}

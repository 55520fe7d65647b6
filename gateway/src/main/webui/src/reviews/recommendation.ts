import { filledLines } from '../ui/form/lines';
import { type FormErrors, found, required } from '../ui/form/rules';

/** A recommendation as the reviewer types it. */
export interface RecommendationDraft {
  recommendation: string;
  reasons: string;
  legalBasis: string;
  conditions: string[];
  note: string;
}

export const NO_RECOMMENDATION: RecommendationDraft = {
  recommendation: '',
  reasons: '',
  legalBasis: '',
  conditions: [''],
  note: '',
};

/**
 * A denial without its reasons, or without the statute and regulation that it rests on, does not count
 * (15 CFR 750.4); an approval with conditions has to name them.
 */
export function recommendationRules(draft: RecommendationDraft): FormErrors<RecommendationDraft> {
  const denial = draft.recommendation === 'DENY';
  return found<RecommendationDraft>({
    recommendation: required(draft.recommendation, 'Choose a recommendation.'),
    reasons: denial ? required(draft.reasons, 'Give the reasons for the denial.') : undefined,
    legalBasis: denial
      ? required(draft.legalBasis, 'Cite the statute and the regulation for the denial.')
      : undefined,
    conditions:
      draft.recommendation === 'APPROVE_WITH_CONDITIONS'
        ? required(draft.conditions.join(''), 'Name at least one condition.')
        : undefined,
  });
}

/** Only what belongs to the recommendation given is sent. */
export function recommendationBody(draft: RecommendationDraft) {
  const text = (value: string) => (value.trim() === '' ? undefined : value.trim());
  const denial = draft.recommendation === 'DENY';
  const conditional = draft.recommendation === 'APPROVE_WITH_CONDITIONS';
  return {
    recommendation: draft.recommendation,
    reasons: text(draft.reasons),
    legalBasis: denial ? text(draft.legalBasis) : undefined,
    conditions: conditional ? filledLines(draft.conditions) : [],
    note: text(draft.note),
  };
}

import { filledLines } from '../ui/form/lines';
import { type FormErrors, found, required } from '../ui/form/rules';
import { type Citation, isFilled, typedConditions } from './work/library';
import type { RecommendationAsDraft } from './work/draft';
import { partBody, type PartDraft, partFrom, partsError } from './work/parts';

/** A recommendation as the reviewer types it. */
export interface RecommendationDraft {
  recommendation: string;
  reasons: string;
  legalBasis: string;
  conditions: string[];
  /** Conditions from the library, beside those in free words. */
  cited: Citation[];
  parts: PartDraft[];
  note: string;
}

export const NO_RECOMMENDATION: RecommendationDraft = {
  recommendation: '',
  reasons: '',
  legalBasis: '',
  conditions: [''],
  cited: [],
  parts: [],
  note: '',
};

/** What an official sent back, to be changed and sent again; empty where nothing was. */
export function recommendationFrom(
  draft: RecommendationAsDraft | null | undefined,
): RecommendationDraft {
  if (draft?.state !== 'SENT_BACK') return NO_RECOMMENDATION;
  return {
    recommendation: draft.recommendation,
    reasons: draft.reasons ?? '',
    legalBasis: draft.legalBasis ?? '',
    ...typedConditions(draft),
    parts: (draft.parts ?? []).map(partFrom),
    note: draft.note ?? '',
  };
}

/**
 * A denial without its reasons, or without the statute and regulation that it rests on, does not count
 * (15 CFR 750.4); an approval with conditions has to name them.
 */
export function recommendationRules(draft: RecommendationDraft): FormErrors<RecommendationDraft> {
  const denial = draft.recommendation === 'DENY';
  const conditional = draft.recommendation === 'APPROVE_WITH_CONDITIONS';
  return found<RecommendationDraft>({
    recommendation: required(draft.recommendation, 'Choose a recommendation.'),
    reasons: denial ? required(draft.reasons, 'Give the reasons for the denial.') : undefined,
    legalBasis: denial
      ? required(draft.legalBasis, 'Cite the statute and the regulation for the denial.')
      : undefined,
    conditions:
      conditional && draft.cited.length === 0
        ? required(draft.conditions.join(''), 'Name at least one condition.')
        : undefined,
    cited:
      conditional && !draft.cited.every(isFilled)
        ? 'Fill in every place of the conditions from the library.'
        : undefined,
    parts: partsError(draft.parts),
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
    conditions: conditional ? [...filledLines(draft.conditions), ...draft.cited] : [],
    note: text(draft.note),
    parts: draft.parts.length > 0 ? draft.parts.map(partBody) : undefined,
  };
}

import { filledLines } from '../../ui/form/lines';
import type { PartScope, RecommendedPart } from './draft';
import { type Citation, isFilled, typedConditions } from './library';
import { keyOf } from './subjects';

/** What an agency says of a part by itself, as it is typed. */
export interface PartDraft {
  /** Scope and subject in one; empty until chosen. */
  part: string;
  recommendation: string;
  reasons: string;
  legalBasis: string;
  /** One a line. */
  conditions: string;
  cited: Citation[];
}

export const NO_PART: PartDraft = {
  part: '',
  recommendation: '',
  reasons: '',
  legalBasis: '',
  conditions: '',
  cited: [],
};

/** The first thing that is wrong with them, with the number of the part. */
export function partsError(parts: readonly PartDraft[]): string | undefined {
  for (const [index, draft] of parts.entries()) {
    const wrong = wrongWith(draft);
    if (wrong) return `Part ${index + 1}: ${wrong}`;
    if (parts.findIndex(({ part }) => part === draft.part) < index) {
      return `Part ${index + 1}: it is named twice.`;
    }
  }
  return undefined;
}

function wrongWith(draft: PartDraft): string | undefined {
  if (draft.part === '') return 'choose what it is about.';
  if (draft.recommendation === '') return 'choose a recommendation.';
  if (draft.recommendation === 'DENY' && (!draft.reasons.trim() || !draft.legalBasis.trim())) {
    return 'a denial needs its reasons and its legal basis.';
  }
  if (draft.recommendation !== 'APPROVE_WITH_CONDITIONS') return undefined;
  if (!draft.conditions.trim() && draft.cited.length === 0) return 'name at least one condition.';
  return draft.cited.every(isFilled) ? undefined : 'fill in every place of its conditions.';
}

/** Only what belongs to the recommendation given is sent. */
export function partBody(draft: PartDraft) {
  const { scope, subject } = partOf(draft);
  const text = (value: string) => (value.trim() === '' ? undefined : value.trim());
  return {
    scope,
    subject,
    recommendation: draft.recommendation,
    reasons: text(draft.reasons),
    legalBasis: draft.recommendation === 'DENY' ? text(draft.legalBasis) : undefined,
    conditions:
      draft.recommendation === 'APPROVE_WITH_CONDITIONS'
        ? [...filledLines(draft.conditions.split('\n')), ...draft.cited]
        : [],
  };
}

/** What was said of a part, to be changed. */
export function partFrom(part: RecommendedPart): PartDraft {
  const { conditions, cited } = typedConditions(part);
  return {
    part: keyOf(part),
    recommendation: part.recommendation,
    reasons: part.reasons ?? '',
    legalBasis: part.legalBasis ?? '',
    conditions: conditions.join('\n'),
    cited,
  };
}

/** What was chosen; scopes have no spaces in them. */
export function partOf({ part }: PartDraft): { scope: PartScope; subject: string } {
  const space = part.indexOf(' ');
  return { scope: part.slice(0, space) as PartScope, subject: part.slice(space + 1) };
}

import type { Problem } from '../api/problem';
import type { Places } from '../ui/form/places';
import { type FormErrors, required } from '../ui/form/rules';
import { filledLines } from '../ui/form/lines';
import { listed } from '../vocabulary/words';
import type { Requirement, Result } from './queries';

export type Verdict = 'CERTIFIED' | 'CONDITIONAL' | 'REFUSED';

/** An assessment as the assessor types it; each requirement has its result and what shows it. */
export interface AssessmentDraft {
  decision: Verdict | '';
  conditions: string[];
  reasons: string;
  validUntil: string;
  [result: `result-${string}`]: Result;
  [evidence: `evidence-${string}`]: string;
}

type Asked = readonly Requirement[];

/** Everything as it stands: at first that is unknown. */
export function draftFor(requirements: Asked): AssessmentDraft {
  const draft: AssessmentDraft = { decision: '', conditions: [''], reasons: '', validUntil: '' };
  for (const { code, result, evidence } of requirements) {
    draft[`result-${code}`] = result;
    draft[`evidence-${code}`] = evidence ?? '';
  }
  return draft;
}

/** The results of a draft, in the order of the scheme. */
export function resultsOf(draft: AssessmentDraft, requirements: Asked) {
  return requirements.map(({ code }) => ({ code, result: draft[`result-${code}`] ?? 'UNKNOWN' }));
}

/** Why a decision is not possible with these results; undefined where it is. */
export function obstacleTo(
  verdict: Verdict,
  draft: AssessmentDraft,
  requirements: Asked,
): string | undefined {
  const results = resultsOf(draft, requirements);
  const codes = (which: Result) =>
    results.filter(({ result }) => result === which).map(({ code }) => code);
  const failed = codes('FAILED');
  const unknown = codes('UNKNOWN');
  if (verdict === 'CERTIFIED' && failed.length + unknown.length > 0) {
    const said = [
      failed.length > 0 && `${listed(failed)} failed`,
      unknown.length > 0 && `${listed(unknown)} ${are(unknown)} unknown`,
    ].filter((part) => part !== false);
    const moral = unknown.length > 0 ? ' Unknown is not passed.' : '';
    return `Every requirement has to be passed, but ${said.join(', and ')}.${moral}`;
  }
  if (verdict === 'CONDITIONAL' && failed.length > 0) {
    return `No condition can pass what failed: ${listed(failed)}.`;
  }
  return undefined;
}

const IMPOSSIBLE: Record<Verdict, string> = {
  CERTIFIED: 'Certified needs every requirement passed. Unknown is not passed.',
  CONDITIONAL: 'No condition can pass what failed.',
  REFUSED: '',
};

function are(codes: readonly string[]): string {
  return codes.length === 1 ? 'is' : 'are';
}

export function assessmentRules(requirements: Asked, today: string) {
  return (draft: AssessmentDraft): FormErrors<AssessmentDraft> => {
    const errors: FormErrors<AssessmentDraft> = {};
    for (const { code, result } of resultsOf(draft, requirements)) {
      const evidence = draft[`evidence-${code}`] ?? '';
      if (result !== 'UNKNOWN' && evidence.trim() === '') {
        errors[`evidence-${code}`] = `Say what shows the result of ${code}.`;
      }
    }
    const decision =
      draft.decision === ''
        ? 'Choose the decision.'
        : obstacleTo(draft.decision, draft, requirements) && IMPOSSIBLE[draft.decision];
    if (decision) errors.decision = decision;
    const conditions =
      draft.decision === 'CONDITIONAL'
        ? required(draft.conditions.join(''), 'Name at least one condition.')
        : undefined;
    if (conditions) errors.conditions = conditions;
    const reasons =
      draft.decision === 'REFUSED' ? required(draft.reasons, 'Say why it is refused.') : undefined;
    if (reasons) errors.reasons = reasons;
    if (draft.decision !== 'REFUSED' && draft.validUntil !== '' && draft.validUntil < today) {
      errors.validUntil = 'The last day of the certificate lies in the past.';
    }
    return errors;
  };
}

/** Only what belongs to the decision is sent. */
export function assessmentBody(draft: AssessmentDraft, requirements: Asked) {
  const granted = draft.decision !== 'REFUSED';
  return {
    decision: draft.decision,
    requirements: resultsOf(draft, requirements).map(({ code, result }) => {
      const evidence = (draft[`evidence-${code}`] ?? '').trim();
      return { code, result, ...(evidence === '' ? {} : { evidence }) };
    }),
    conditions: draft.decision === 'CONDITIONAL' ? filledLines(draft.conditions) : [],
    ...(granted ? {} : { reasons: draft.reasons.trim() }),
    ...(granted && draft.validUntil ? { validUntil: draft.validUntil } : {}),
  };
}

/** Where the registry's words about a decision belong. */
export function assessmentPlaces(requirements: Asked): Places<AssessmentDraft> {
  const places: Places<AssessmentDraft> = {
    'requirements-not-passed': 'decision',
    'conditions-do-not-fit': 'conditions',
    'reasons-needed': 'reasons',
    'validity-in-past': 'validUntil',
    'evidence-needed': ({ requirements: bare = [] }: Problem) =>
      Object.fromEntries(
        bare.map((code) => [`evidence-${code}`, `Say what shows the result of ${code}.`]),
      ),
  };
  requirements.forEach(({ code }, index) => {
    places[`requirements[${index}].evidence`] = `evidence-${code}`;
    places[`requirements[${index}].result`] = `result-${code}`;
  });
  return places;
}

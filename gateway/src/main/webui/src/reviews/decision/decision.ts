import { type FormErrors, found, required } from '../../ui/form/rules';
import type { Review } from '../queries';
import { citationOf } from '../work/library';
import { deniedBody, deniedError, type DecidedItem, type DeniedDraft } from './items';
import { approves, termsBody, type TermsDraft, termsRules } from './terms';

export interface DecisionDraft extends TermsDraft {
  /** What is left out of an approval. */
  denied: DeniedDraft[];
  reasons: string;
  /** Of a denial, with what would change it and whom the applicant can ask (15 CFR 750.6). */
  legalBasis: string;
  modifications: string;
  contact: string;
}

/** Starts from what the agencies asked for; the person still has to choose. */
export function draftFor({ agencies }: Review): DecisionDraft {
  const asked = [...new Set((agencies ?? []).flatMap(({ conditions }) => conditions ?? []))];
  const sources = (agencies ?? []).flatMap(({ citations }) => citations ?? []);
  // The same row with other words stays as words: a license cites a row once.
  const cited = new Map(sources.map((source) => [source.condition, source] as const).toReversed());
  const taken = [...cited.values()].map(({ text }) => text);
  const free = asked.filter((text) => !taken.includes(text));
  return {
    outcome: '',
    conditions: free.length > 0 ? free : [''],
    cited: [...cited.values()].map(citationOf),
    denied: [],
    reports: [],
    reasons: '',
    legalBasis: '',
    modifications: '',
    contact: '',
  };
}

export function decisionRules(items: readonly DecidedItem[]) {
  return (draft: DecisionDraft): FormErrors<DecisionDraft> => {
    return found<DecisionDraft>({
      outcome: required(draft.outcome, 'Choose the outcome.'),
      denied: approves(draft.outcome) ? deniedError(draft.denied, items) : undefined,
      ...termsRules(draft),
      reasons: needsReasons(draft.outcome)
        ? required(draft.reasons, 'Give the reasons for this outcome.')
        : undefined,
      ...(draft.outcome === 'DENIED' ? noticeRules(draft) : {}),
    });
  };
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
  return outcome !== '' && !approves(outcome);
}

/** Only what belongs to the outcome is sent. */
export function decisionBody(draft: DecisionDraft) {
  const approval = approves(draft.outcome);
  return {
    outcome: draft.outcome,
    ...termsBody(draft),
    reasons: draft.reasons.trim() === '' ? undefined : draft.reasons.trim(),
    denied: approval && draft.denied.length > 0 ? deniedBody(draft.denied) : undefined,
    ...(draft.outcome === 'DENIED'
      ? {
          legalBasis: draft.legalBasis.trim(),
          modifications: draft.modifications.trim(),
          contact: draft.contact.trim(),
        }
      : {}),
  };
}

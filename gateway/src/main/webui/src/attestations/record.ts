import { type FormErrors, found, required } from '../ui/form/rules';
import type { Workload } from '../vocabulary/supply';
import type { Aspect } from './queries';

export interface RecordDraft {
  offeringId: string;
  otherOfferingId: string;
  testedOn: string;
  aspects: Aspect[];
  /** Empty means every one. */
  workloads: Workload[];
  evidence: string;
}

export function recordRules(today: string) {
  return (draft: RecordDraft): FormErrors<RecordDraft> =>
    found<RecordDraft>({
      offeringId: required(draft.offeringId, 'Choose your offering.'),
      otherOfferingId:
        required(draft.otherOfferingId, 'Choose the offering that it was tested with.') ??
        (draft.otherOfferingId === draft.offeringId
          ? 'Choose two different offerings.'
          : undefined),
      aspects: draft.aspects.length > 0 ? undefined : 'Say what was validated.',
      testedOn:
        required(draft.testedOn, 'Give the day of the test.') ??
        (draft.testedOn > today ? 'A test in the future has not happened yet.' : undefined),
      evidence: required(draft.evidence, 'Say what shows it.'),
    });
}

export function recordBody(draft: RecordDraft) {
  return { ...draft, evidence: draft.evidence.trim() };
}

import { type FormErrors, found, required } from '../ui/form/rules';

export interface DrawDraft {
  offeringId: string;
  quantity: string;
  valueUsd: string;
  drawnOn: string;
  reference: string;
}

const WHOLE = /^\d[\d,]*$/;

/** Whether a text is a whole number, with or without separators. */
export function isWhole(text: string): boolean {
  return WHOLE.test(text.trim());
}

export function wholeOf(text: string): number {
  return Number(text.trim().replaceAll(',', ''));
}

export function drawRules(draft: DrawDraft): FormErrors<DrawDraft> {
  return found<DrawDraft>({
    offeringId: required(draft.offeringId, 'Choose what was shipped.'),
    quantity: isWhole(draft.quantity) ? undefined : 'Enter a whole number, 1 or more.',
    valueUsd: isWhole(draft.valueUsd) ? undefined : 'Enter the value in whole US dollars.',
    drawnOn: required(draft.drawnOn, 'Give the day of the shipment.'),
    reference: required(draft.reference, 'Give a reference by which you find the shipment again.'),
  });
}

export function drawBody(draft: DrawDraft) {
  return {
    ...draft,
    quantity: wholeOf(draft.quantity),
    valueUsd: wholeOf(draft.valueUsd),
    reference: draft.reference.trim(),
  };
}

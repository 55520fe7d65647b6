import { type FormErrors, found, required } from '../ui/form/rules';
import { inWords } from '../vocabulary/words';
import { type Institution, INSTITUTIONS, INSTRUMENTS } from './referral';

export interface ReferDraft {
  institution: string;
  instrument: string;
  amountUsd: string;
}

const WHOLE = /^\d[\d,]*$/;

function amountOf({ amountUsd }: ReferDraft): number {
  const text = amountUsd.trim();
  return WHOLE.test(text) ? Number(text.replaceAll(',', '')) : 0;
}

function isInstitution(text: string): text is Institution {
  return (INSTITUTIONS as readonly string[]).includes(text);
}

/** What the chosen institution gives; nothing before one is chosen. */
export function instrumentsOf(institution: string): { value: string; label: string }[] {
  if (!isInstitution(institution)) return [];
  return INSTRUMENTS[institution].map((value) => ({ value, label: inWords(value) }));
}

export function referRules(draft: ReferDraft): FormErrors<ReferDraft> {
  const given = instrumentsOf(draft.institution).some(({ value }) => value === draft.instrument);
  return found<ReferDraft>({
    institution: required(draft.institution, 'Choose the institution.'),
    instrument: given ? undefined : 'Choose what the institution is asked for.',
    amountUsd: amountOf(draft) > 0 ? undefined : 'Enter the amount in whole US dollars, 1 or more.',
  });
}

export function referBody(draft: ReferDraft) {
  return { ...draft, amountUsd: amountOf(draft) };
}

import { filledLines } from '../ui/form/lines';
import { type FormErrors, found, required } from '../ui/form/rules';
import { day, money } from '../vocabulary/format';
import { isWhole, wholeOf } from './draw';
import type { License, Terms } from './license';

/** One amendment: both versions, and why it was changed. */
export interface Amended {
  on: string;
  reason: string;
  before: Terms;
  since: Terms;
}

/** The latest first. */
export function amendmentsOf(license: License): Amended[] {
  return license.formerTerms
    .map((before, index) => ({
      on: before.until,
      reason: before.reason,
      before,
      since: license.formerTerms[index + 1] ?? license,
    }))
    .reverse();
}

/** What can be compared of two versions, in words; conditions line by line. */
export function comparison({ before, since }: Amended) {
  const row = (name: string, of: (terms: Terms) => string[]) => {
    const [then, now] = [of(before), of(since)];
    return { name, then, now, changed: JSON.stringify(then) !== JSON.stringify(now) };
  };
  return [
    row('Conditions', ({ conditions }) => (conditions.length > 0 ? conditions : ['None'])),
    row('Value', ({ valueUsd }) => [money(valueUsd)]),
    row('Last day', ({ validUntil }) => [day(validUntil)]),
  ];
}

export interface AmendmentDraft {
  conditions: string[];
  valueUsd: string;
  validUntil: string;
  reason: string;
}

export function draftOf({ conditions, valueUsd, validUntil }: License): AmendmentDraft {
  return {
    conditions: conditions.length > 0 ? conditions : [''],
    valueUsd: valueUsd.toLocaleString('en-US'),
    validUntil,
    reason: '',
  };
}

export function amendmentRules(license: License) {
  return (draft: AmendmentDraft): FormErrors<AmendmentDraft> => {
    const entered = isWhole(draft.valueUsd);
    const errors = found<AmendmentDraft>({
      valueUsd: !entered
        ? 'Enter the value in whole US dollars.'
        : wholeOf(draft.valueUsd) > license.valueUsd
          ? `Enter ${money(license.valueUsd)} or less: more needs a replacement license.`
          : undefined,
      validUntil: required(draft.validUntil, 'Give the last day.'),
      reason: required(draft.reason, 'Say why it is changed.'),
    });
    const { reason, ...changes } = amendmentBody(license, draft);
    const nothing = reason !== '' && Object.values(changes).every((one) => one === undefined);
    return nothing && Object.keys(errors).length === 0
      ? { conditions: 'Change the conditions, the value or the last day.' }
      : errors;
  };
}

/** Only what changes; what is left out stays as it is. */
export function amendmentBody(license: License, draft: AmendmentDraft) {
  const conditions = filledLines(draft.conditions);
  const valueUsd = wholeOf(draft.valueUsd);
  const same = JSON.stringify(conditions) === JSON.stringify(license.conditions);
  return {
    conditions: same ? undefined : conditions,
    valueUsd: valueUsd === license.valueUsd ? undefined : valueUsd,
    validUntil: draft.validUntil === license.validUntil ? undefined : draft.validUntil,
    reason: draft.reason.trim(),
  };
}

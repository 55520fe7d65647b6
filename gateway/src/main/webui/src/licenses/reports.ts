import { slotName } from '../vocabulary/layers';
import { counted } from '../vocabulary/words';
import { isWhole, wholeOf } from './draw';
import type { FormErrors } from '../ui/form/rules';
import { found, required } from '../ui/form/rules';
import type { License, LicenseReport } from './license';

/** What is still to be submitted, the longest due first. */
export function openReports({ reports }: License): LicenseReport[] {
  return reports
    .filter(({ submittedOn }) => !submittedOn)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}

/** What was, the latest first. */
export function submittedReports({ reports }: License): LicenseReport[] {
  return reports
    .filter(({ submittedOn }) => submittedOn)
    .sort((a, b) => (b.submittedOn ?? '').localeCompare(a.submittedOn ?? ''));
}

export function overdueReports(license: License): LicenseReport[] {
  return openReports(license).filter(({ overdue }) => overdue);
}

/** Whether it came after its day. */
export function wasLate({ submittedOn, dueOn }: LicenseReport): boolean {
  return submittedOn !== null && submittedOn > dueOn;
}

/** "Every 90 days", "Once". */
export function rhythm({ everyDays }: LicenseReport): string {
  return everyDays === null ? 'Once' : `Every ${counted(everyDays, 'day')}`;
}

/** The text, and what was delivered of each offering under the offering's own name. */
export type ReportDraft = Record<string, string>;

export const deliveredField = (offeringId: string) => `delivered ${offeringId}`;

export function emptyReport({ lines }: License): ReportDraft {
  return {
    text: '',
    ...Object.fromEntries(lines.map(({ offeringId }) => [deliveredField(offeringId), ''])),
  };
}

/** Quantities may be left out; what is there is a number. */
export function reportRules({ lines }: License) {
  return (draft: ReportDraft): FormErrors<ReportDraft> =>
    found<ReportDraft>({
      text: required(draft.text ?? '', 'Say what the report says.'),
      ...Object.fromEntries(
        lines.map(({ offeringId, componentSlot }) => {
          const quantity = draft[deliveredField(offeringId)] ?? '';
          const wrong = quantity.trim() !== '' && !isWhole(quantity);
          return [
            deliveredField(offeringId),
            wrong
              ? `${slotName(componentSlot)}: enter a whole number, or leave it empty.`
              : undefined,
          ];
        }),
      ),
    });
}

/** What was left empty is not said to be zero. */
export function reportBody(report: string, { lines }: License, draft: ReportDraft) {
  return {
    report,
    text: (draft.text ?? '').trim(),
    delivered: lines
      .map(({ offeringId }) => ({
        offeringId,
        quantity: (draft[deliveredField(offeringId)] ?? '').trim(),
      }))
      .filter(({ quantity }) => quantity !== '')
      .map((each) => ({ ...each, quantity: wholeOf(each.quantity) })),
  };
}

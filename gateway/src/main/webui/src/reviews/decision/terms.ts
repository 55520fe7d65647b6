import { filledLines } from '../../ui/form/lines';
import { type FormErrors, found, required } from '../../ui/form/rules';
import { type Citation, isFilled } from '../work/library';
import { reportBody, type ReportDraft, reportsError } from './reports';

/** What an approval asks for, whether it is decided first or on appeal, as it is typed. */
export interface TermsDraft {
  outcome: string;
  conditions: string[];
  /** Conditions from the library, beside those in free words. */
  cited: Citation[];
  /** Besides those that conditions from the library bring. */
  reports: ReportDraft[];
}

export const NO_TERMS: TermsDraft = { outcome: '', conditions: [''], cited: [], reports: [] };

/** Whether this outcome issues a license. */
export function approves(outcome: string): boolean {
  return outcome.startsWith('APPROVED');
}

/** Whether this outcome issues a license with conditions. */
export function asksConditions(outcome: string): boolean {
  return outcome === 'APPROVED_WITH_CONDITIONS';
}

export function termsRules(draft: TermsDraft): FormErrors<TermsDraft> {
  const conditional = asksConditions(draft.outcome);
  return found<TermsDraft>({
    conditions:
      conditional && draft.cited.length === 0
        ? required(draft.conditions.join(''), 'Name at least one condition.')
        : undefined,
    cited:
      conditional && !draft.cited.every(isFilled)
        ? 'Fill in every place of the conditions from the library.'
        : undefined,
    reports: approves(draft.outcome) ? reportsError(draft.reports) : undefined,
  });
}

/** Only what belongs to the outcome is sent. */
export function termsBody({ outcome, conditions, cited, reports }: TermsDraft) {
  return {
    conditions: asksConditions(outcome) ? [...filledLines(conditions), ...cited] : [],
    reports: approves(outcome) && reports.length > 0 ? reports.map(reportBody) : undefined,
  };
}

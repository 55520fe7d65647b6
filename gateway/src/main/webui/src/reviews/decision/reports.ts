import { isWhole, wholeOf } from '../../licenses/draw';
import { day } from '../../vocabulary/format';
import { counted } from '../../vocabulary/words';

/** A report that an approval asks for, as it is typed. */
export interface ReportDraft {
  title: string;
  /** Empty for one that is due once. */
  everyDays: string;
  firstDueOn: string;
}

export const NO_REPORT: ReportDraft = { title: '', everyDays: '', firstDueOn: '' };

/** The first thing that is wrong with them, with the number of the report. */
export function reportsError(reports: readonly ReportDraft[]): string | undefined {
  for (const [index, report] of reports.entries()) {
    const wrong = wrongWith(report);
    if (wrong) return `Report ${index + 1}: ${wrong}`;
  }
  return undefined;
}

function wrongWith({ title, everyDays, firstDueOn }: ReportDraft): string | undefined {
  if (!title.trim()) return 'say what it is about.';
  if (everyDays.trim() && !(isWhole(everyDays) && wholeOf(everyDays) > 0)) {
    return 'enter after how many days it is due again, or leave it empty.';
  }
  return firstDueOn ? undefined : 'choose the day on which it is first due.';
}

export function reportBody({ title, everyDays, firstDueOn }: ReportDraft) {
  return {
    title: title.trim(),
    everyDays: everyDays.trim() ? wholeOf(everyDays) : undefined,
    firstDueOn,
  };
}

/** "Where it is, every 90 days, first by Jan 4, 2027". */
export function reportInWords({ title, everyDays, firstDueOn }: ReportDraft): string {
  const rhythm =
    everyDays.trim() && isWhole(everyDays) ? `every ${counted(wholeOf(everyDays), 'day')}` : 'once';
  return `${title.trim()}, ${rhythm}${firstDueOn ? `, first by ${day(firstDueOn)}` : ''}`;
}

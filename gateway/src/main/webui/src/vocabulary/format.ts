const MONEY = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});
const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });
const RECENT = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});
const POINTS = new Intl.NumberFormat('en-US');
const DAY_MS = 86_400_000;

/** Whole US dollars. */
export function money(usd: number | null | undefined): string {
  return usd == null ? 'Not stated' : MONEY.format(usd);
}

/** Points of a score; a cost has a real minus sign. */
export function points(value: number): string {
  return POINTS.format(value).replace('-', '\u2212');
}

/** A part of a whole in whole percent, rounded down so that it never claims more than there is. */
export function share(part: number, whole: number): string {
  return `${Math.floor((100 * part) / whole)}%`;
}

/** A calendar date (2026-07-01), the same everywhere on earth. */
export function day(date: string | null | undefined): string {
  return date ? DAY.format(new Date(`${date.slice(0, 10)}T00:00:00Z`)) : 'Not yet';
}

/** An instant, in the reader's own time zone. */
export function moment(instant: string): string {
  return MOMENT.format(new Date(instant));
}

/** An instant without its year, where room is short and what is shown is recent. */
export function shortMoment(instant: string): string {
  return RECENT.format(new Date(instant));
}

/** Whole calendar days from `today` until `date`; negative when it has passed. */
export function daysUntil(date: string, today: Date): number {
  const start = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  return Math.round((Date.parse(`${date.slice(0, 10)}T00:00:00Z`) - start) / DAY_MS);
}

/** "due in 3 days", "due today", "2 days overdue". */
export function dueIn(date: string, today: Date): string {
  const days = daysUntil(date, today);
  if (days === 0) return 'due today';
  const count = Math.abs(days);
  const words = `${count} ${count === 1 ? 'day' : 'days'}`;
  return days > 0 ? `due in ${words}` : `${words} overdue`;
}

/** The calendar date of an instant at UTC, as the services count days. */
export function isoDay(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

const IN_WASHINGTON = new Intl.DateTimeFormat('en-CA', {
  dateStyle: 'short',
  timeZone: 'America/New_York',
});

/** The calendar date of an instant in Washington, where legal days are counted: 2026-07-01. */
export function washingtonDay(instant: Date): string {
  return IN_WASHINGTON.format(instant);
}

/** The same day of a later month, or that month's last: January 31 and one month is February 28. */
export function monthsAfter(date: Date, months: number): Date {
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)));
}

import { Chip } from '../ui/Chip';
import { day, daysUntil, dueIn } from '../vocabulary/format';

interface DueDateProps {
  date: string | null | undefined;
  done: boolean;
  /** What is said where there is no date. */
  none?: string;
}

/** A due date and how far off it is, counted in calendar days as the rule does. */
export function DueDate({ date, done, none = 'Not referred yet' }: DueDateProps) {
  if (!date) return <>{none}</>;
  const today = new Date();
  const left = daysUntil(date, today);
  return (
    <span className="due">
      {day(date)}
      {!done && left <= 7 && (
        <Chip tone={left < 0 ? 'danger' : 'warning'} icon="clock" label={dueIn(date, today)} />
      )}
      {!done && left > 7 && <span className="due__left">{dueIn(date, today)}</span>}
    </span>
  );
}

import { Chip } from '../ui/Chip';
import { day, daysUntil, dueIn } from '../vocabulary/format';

/** A due date and how far off it is, counted in calendar days as the rule does. */
export function DueDate({ date, done }: { date: string | null | undefined; done: boolean }) {
  if (!date) return <>Not referred yet</>;
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

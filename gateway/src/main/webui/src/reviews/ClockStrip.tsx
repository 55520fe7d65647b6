import { day } from '../vocabulary/format';
import { counted } from '../vocabulary/words';
import { daysIn, type Span } from './clock';

const HEIGHT = 10;

/** Every day since registration in one line: those that count filled, those that do not empty. */
export function ClockStrip({ spans }: { spans: readonly Span[] }) {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return null;
  const days = daysIn({ from: first.from, to: last.to });
  const counting = spans
    .filter(({ counted: counts }) => counts)
    .reduce((sum, span) => sum + daysIn(span), 0);
  return (
    <figure className="strip">
      <svg
        viewBox={`0 0 ${days} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${counted(counting, 'day')} counted, ${days - counting} not counted`}
      >
        {spans.map((span) => (
          <rect
            key={span.from}
            x={daysIn({ from: first.from, to: span.from })}
            width={daysIn(span)}
            height={HEIGHT}
            className={span.counted ? 'strip__counted' : 'strip__stopped'}
          />
        ))}
      </svg>
      <figcaption>
        <span>{day(first.from)}</span>
        <span className="strip__key">
          <i className="strip__counted" /> counted <i className="strip__stopped" /> stopped
        </span>
        <span>{day(last.to)}</span>
      </figcaption>
    </figure>
  );
}

import { Facts } from '../ui/Facts';
import { Fold } from '../ui/Fold';
import { AGENCY_NAMES } from '../vocabulary/agencies';
import { day } from '../vocabulary/format';
import { counted, inWords } from '../vocabulary/words';
import { daysIn, lastDayOf, leftInWords, type ReviewClock, type Span } from './clock';
import { ClockStrip } from './ClockStrip';
import { POSITIONS, REVIEW_STATES } from './words';

interface ClockReadingProps {
  reading: ReviewClock;
  /** With the days in full, where they are what one came for. */
  whole?: boolean;
}

/** How the clocks stand on a day, what is due, and which days count. */
export function ClockReading({ reading, whole = false }: ClockReadingProps) {
  const { elapsedDays, limitDays, remainingDays, stoppedDays } = reading;
  return (
    <>
      <p className="clock__days">
        Day {elapsedDays} of {limitDays}
        <span>{leftInWords(remainingDays)}</span>
      </p>
      <progress
        className="clock__bar"
        max={limitDays}
        value={Math.min(elapsedDays, limitDays)}
        aria-label={`Day ${elapsedDays} of ${limitDays}`}
      />
      <Facts
        facts={[
          { name: 'Stage', value: stageInWords(reading.stage) },
          { name: 'Stage due', value: dueInWords(reading.stageDueOn, reading.stopped) },
          { name: 'Whole due', value: dueInWords(reading.overallDueOn, reading.stopped) },
          { name: 'Not counted', value: stoppedDays > 0 && counted(stoppedDays, 'day') },
          ...reading.agencies.map(({ agency, dueOn, position }) => ({
            name: AGENCY_NAMES[agency],
            value:
              position === 'PENDING'
                ? `due ${dueInWords(dueOn, reading.stopped) ?? 'on no day yet'}`
                : POSITIONS[position],
          })),
        ]}
      />
      {reading.explanation.length > 0 && (
        <>
          <ClockStrip spans={reading.explanation} />
          {whole ? (
            <>
              <h3 className="panel__sub">Day by day</h3>
              <Spans spans={reading.explanation} />
            </>
          ) : (
            <Fold title="Day by day" about="Which days count, and which do not">
              <Spans spans={reading.explanation} />
            </Fold>
          )}
        </>
      )}
    </>
  );
}

function Spans({ spans }: { spans: readonly Span[] }) {
  return (
    <ol className="plain-list">
      {spans.map((span) => (
        <li key={span.from}>
          {day(span.from)} to {day(lastDayOf(span))}: {counted(daysIn(span), 'day')}{' '}
          {span.counted ? 'counted' : 'not counted, the clock was stopped'}
        </li>
      ))}
    </ol>
  );
}

function stageInWords(stage: string): string {
  return (REVIEW_STATES as Record<string, string>)[stage] ?? inWords(stage);
}

function dueInWords(date: string | null, stopped: boolean): string | null {
  if (date) return day(date);
  return stopped ? 'known when the stop ends' : null;
}

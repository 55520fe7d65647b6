import { Label, TextInput } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Chip } from '../ui/Chip';
import { Facts } from '../ui/Facts';
import { Fold } from '../ui/Fold';
import { Loaded } from '../ui/Loaded';
import { Panel } from '../ui/Panel';
import { AGENCY_NAMES } from '../vocabulary/agencies';
import { day } from '../vocabulary/format';
import { counted, inWords } from '../vocabulary/words';
import { clockQuery, daysIn, lastDayOf, leftInWords, type ReviewClock } from './clock';
import { POSITIONS, REVIEW_STATES } from './words';

/** The statutory clocks of a review, today or on any other day, with every day accounted for. */
export function ClockPanel({ reviewId }: { reviewId: string }) {
  const id = useId();
  const [at, setAt] = useState('');
  const clock = useQuery(clockQuery(reviewId, at));
  return (
    <Panel
      title="Statutory clock"
      aside={clock.data?.stopped && <Chip tone="warning" icon="clock" label="Stopped" />}
    >
      <Label htmlFor={id}>On the day</Label>
      <TextInput
        id={id}
        name="at"
        type={'date' as 'text'}
        className="input--narrow"
        value={at}
        onChange={(event) => setAt(event.target.value)}
      />
      <Loaded query={clock} what="the clock">
        {(reading) => <Reading reading={reading} />}
      </Loaded>
    </Panel>
  );
}

function Reading({ reading }: { reading: ReviewClock }) {
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
        <Fold title="Day by day" about="Which days count, and which do not">
          <ol className="plain-list">
            {reading.explanation.map((span) => (
              <li key={span.from}>
                {day(span.from)} to {day(lastDayOf(span))}: {counted(daysIn(span), 'day')}{' '}
                {span.counted ? 'counted' : 'not counted, the clock was stopped'}
              </li>
            ))}
          </ol>
        </Fold>
      )}
    </>
  );
}

function stageInWords(stage: string): string {
  return (REVIEW_STATES as Record<string, string>)[stage] ?? inWords(stage);
}

function dueInWords(date: string | null, stopped: boolean): string | null {
  if (date) return day(date);
  return stopped ? 'known when the stop ends' : null;
}

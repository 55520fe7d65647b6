import { Button } from '@trussworks/react-uswds';
import { useEffect, useRef, useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { DeterminationTabs } from '../../determinations/DeterminationTabs';
import { Chip } from '../../ui/Chip';
import { TextField } from '../../ui/form/controls';
import { FormFrame } from '../../ui/form/FormFrame';
import { useForm } from '../../ui/form/useForm';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { day, washingtonDay } from '../../vocabulary/format';
import type { ReviewClock } from '../clock';
import { ClockReading } from '../ClockReading';
import { EventFields } from './EventFields';
import {
  calculatorBody,
  type CalculatorDraft,
  calculatorRules,
  EXAMPLE,
  missingOf,
  noEvents,
  PLACES,
  refusedOf,
} from './events';

/** The statutory clocks of any review, real or imagined, computed from its events. */
export default function CalculatorPage() {
  const [start, setStart] = useState({ number: 0, draft: noEvents(washingtonDay(new Date())) });
  return (
    <Page
      title="Review clock"
      kicker="Rules by date"
      lead="How long a review has taken, what is due when and which days do not count, computed from its events. Days are calendar days in Washington. Nothing that you enter is kept."
      start={
        <Button
          type="button"
          outline
          onClick={() => setStart(({ number }) => ({ number: number + 1, draft: EXAMPLE }))}
        >
          Load an example
        </Button>
      }
    >
      <DeterminationTabs />
      <Calculator key={start.number} initial={start.draft} />
    </Page>
  );
}

function Calculator({ initial }: { initial: CalculatorDraft }) {
  const [answer, setAnswer] = useState<{ clock: ReviewClock; at: string } | null>(null);
  const command = useCommand<ReviewClock>({ changes: [] });
  const problem = command.error?.problem;
  const form = useForm<CalculatorDraft>({
    initial,
    problem,
    places: PLACES,
    rules: calculatorRules,
    onSubmit: (draft) =>
      command.mutate(
        { path: '/review-clocks', body: calculatorBody(draft) },
        {
          onSuccess: (clock) => setAnswer({ clock, at: draft.at }),
          onError: () => setAnswer(null),
        },
      ),
  });
  // What the service said of events stands until they are changed; what is missing, only after a try.
  const missing = missingOf(form.values.events);
  const wrong =
    form.errors.events === undefined ? new Map() : missing.size ? missing : refusedOf(problem);
  return (
    <>
      {answer && <Answer {...answer} />}
      <div className="form-page">
        <FormFrame
          form={form}
          label="Review clock"
          send="Calculate"
          headingLevel="h2"
          sending={command.isPending}
          problem={problem}
        >
          <section aria-labelledby="calculator-day">
            <h2 id="calculator-day">The day</h2>
            <TextField form={form} field="at" label="Clocks read on" type="date" narrow />
            <TextField
              form={form}
              field="asOf"
              label="On the clock lengths of"
              hint="Left empty: the day of registration."
              type="date"
              narrow
              optional
            />
          </section>
          <section aria-labelledby="calculator-events">
            <h2 id="calculator-events">The events</h2>
            <p className="form__note">
              In any order. What happens after the day on which the clocks are read is not looked
              at.
            </p>
            <EventFields form={form} errors={wrong} />
          </section>
        </FormFrame>
      </div>
    </>
  );
}

function Answer({ clock, at }: { clock: ReviewClock; at: string }) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), [clock]);
  return (
    <div ref={panel} tabIndex={-1}>
      <Panel
        title={`The clocks on ${day(at)}`}
        aside={clock.stopped && <Chip tone="warning" icon="clock" label="Stopped" />}
      >
        <ClockReading reading={clock} whole />
        <p className="panel__note">
          Decision support (15 CFR 750.4). It binds no agency and is no legal advice.
        </p>
      </Panel>
    </div>
  );
}

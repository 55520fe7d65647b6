import { Label, TextInput } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Chip } from '../ui/Chip';
import { Loaded } from '../ui/Loaded';
import { Panel } from '../ui/Panel';
import { clockQuery } from './clock';
import { ClockReading } from './ClockReading';

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
        {(reading) => <ClockReading reading={reading} />}
      </Loaded>
    </Panel>
  );
}

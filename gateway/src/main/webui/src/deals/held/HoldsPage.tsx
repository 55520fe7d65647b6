import { Label, Select } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { LiveBadge } from '../../live/LiveBadge';
import { Empty } from '../../ui/Empty';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { counted, inWords } from '../../vocabulary/words';
import { DealTabs } from '../DealTabs';
import { dealsQuery } from '../queries';
import { choicesOf, fits, type Held, heldBy } from './held';
import { HoldTable } from './HoldTable';

/** Everything that holds a deal: since when, in whose hands it is, and what lifts it. */
export default function HoldsPage() {
  const deals = useQuery(dealsQuery);
  return (
    <Page
      title="Holds"
      kicker="Deals"
      lead="What holds the deals that you may see, the oldest first."
      aside={<LiveBadge />}
    >
      <DealTabs />
      <Loaded query={deals} what="deals">
        {(all) => <Holds held={heldBy(all)} />}
      </Loaded>
    </Page>
  );
}

function Holds({ held }: { held: Held[] }) {
  const [parameters, setParameters] = useSearchParams();
  const filter = { reason: parameters.get('reason') ?? '', owner: parameters.get('owner') ?? '' };
  if (held.length === 0) {
    return (
      <Empty title="Nothing is on hold">
        <p>A hold appears here by itself, with what lifts it.</p>
      </Empty>
    );
  }
  const { reasons, owners } = choicesOf(held);
  const shown = held.filter(fits(filter));
  const change = (name: string, value: string) =>
    setParameters(
      (now) => {
        if (value) now.set(name, value);
        else now.delete(name);
        return now;
      },
      { replace: true },
    );
  return (
    <>
      <div className="filters" role="search" aria-label="Narrow the list">
        <Choice
          label="Why"
          any="Every reason"
          value={filter.reason}
          options={reasons.map((value) => ({ value, label: inWords(value) }))}
          onChange={(value) => change('reason', value)}
        />
        <Choice
          label="In whose hands"
          any="Anybody’s"
          value={filter.owner}
          options={owners.map((value) => ({ value, label: value }))}
          onChange={(value) => change('owner', value)}
        />
      </div>
      <p className="page__count" role="status">
        {counted(shown.length, 'hold')} of{' '}
        {counted(new Set(shown.map(({ deal }) => deal.id)).size, 'deal')}
      </p>
      <HoldTable held={shown} />
    </>
  );
}

interface ChoiceProps {
  label: string;
  any: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
}

function Choice({ label, any, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} name={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </div>
  );
}

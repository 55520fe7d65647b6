import { Button, Label, Select, TextInput } from '@trussworks/react-uswds';
import { useId } from 'react';
import { COUNTRIES } from '../vocabulary/countries';
import { ASSIGNEES, type FilterField, isNarrowed, type ReviewFilter } from './queue';
import { REVIEW_STATES } from './words';

const OVER = ['DECIDED', 'RETURNED', 'WITHDRAWN'];

interface QueueFiltersProps {
  filter: ReviewFilter;
  onChange: (field: FilterField, value: string) => void;
  onClear: () => void;
}

/** Narrows a list of reviews; a queue also by its legal day and by who has it in hand. */
export function QueueFilters({ filter, onChange, onClear }: QueueFiltersProps) {
  const queue = filter.waitingFor === 'me';
  const states = Object.entries(REVIEW_STATES)
    .filter(([state]) => !queue || !OVER.includes(state))
    .map(([value, label]) => ({ value, label }));
  const narrowed = isNarrowed(filter);
  const choose = (field: FilterField, label: string, options: typeof states) => (
    <Choice
      label={label}
      value={filter[field]}
      options={options}
      onChange={(value) => onChange(field, value)}
    />
  );
  return (
    <div className="filters" role="search" aria-label="Narrow the list">
      {queue && choose('assignee', 'In hand of', ASSIGNEES)}
      {choose('state', 'State', [{ value: '', label: 'Every state' }, ...states])}
      {choose('destination', 'Destination', [
        { value: '', label: 'Every destination' },
        ...COUNTRIES,
      ])}
      {queue && <Day value={filter.dueBy} onChange={(value) => onChange('dueBy', value)} />}
      {narrowed && (
        <Button type="button" unstyled onClick={onClear}>
          Show all again
        </Button>
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

function Choice({ label, value = '', options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} name={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </div>
  );
}

function Day({ value = '', onChange }: Omit<ChoiceProps, 'label' | 'options'>) {
  const id = useId();
  return (
    <div>
      <Label htmlFor={id}>Due by</Label>
      <TextInput
        id={id}
        name="dueBy"
        type={'date' as 'text'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

import { Button, Label, Select, TextInput } from '@trussworks/react-uswds';
import type { FormHandle } from '../ui/form/useForm';
import { COUNTRIES } from '../vocabulary/countries';
import { NO_PARTY, type PartyDraft, type TransactionDraft } from './transaction';
import { LISTS, PARTY_ROLES } from './words';

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** Everybody who takes part, one below the other. */
export function PartyFields({ form }: { form: FormHandle<TransactionDraft> }) {
  const { parties } = form.values;
  const error = form.errors.parties;
  const change = (index: number, to: Partial<PartyDraft>) =>
    form.set(
      'parties',
      parties.map((party, i) => (i === index ? { ...party, ...to } : party)),
    );
  return (
    <>
      {error && <p className="usa-error-message">{error}</p>}
      {parties.map((party, index) => (
        <Party
          key={index}
          party={party}
          id={index === 0 ? form.fieldId('parties') : `${form.fieldId('parties')}-${index}`}
          number={index + 1}
          onChange={(to) => change(index, to)}
          onRemove={
            parties.length > 1
              ? () =>
                  form.set(
                    'parties',
                    parties.filter((_, i) => i !== index),
                  )
              : undefined
          }
        />
      ))}
      <Button
        type="button"
        outline
        onClick={() => form.set('parties', [...parties, { ...NO_PARTY }])}
      >
        Add a party
      </Button>
    </>
  );
}

interface PartyProps {
  party: PartyDraft;
  /** Of the first control, and what those of the others begin with. */
  id: string;
  number: number;
  onChange: (to: Partial<PartyDraft>) => void;
  onRemove: (() => void) | undefined;
}

function Party({ party, id, number, onChange, onRemove }: PartyProps) {
  const choose = (
    field: keyof PartyDraft,
    label: string,
    options: readonly { value: string; label: string }[],
    controlId = `${id}-${field}`,
  ) => (
    <div>
      <Label htmlFor={controlId}>{label}</Label>
      <Select
        id={controlId}
        name={`${field}-${number}`}
        value={String(party[field])}
        onChange={(event) => onChange({ [field]: event.target.value })}
      >
        <option value="">{field === 'role' ? 'Choose…' : 'Not known'}</option>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </div>
  );
  return (
    <fieldset className="usa-fieldset party">
      <legend className="usa-legend">Party {number}</legend>
      <div className="party__fields">
        {choose('role', 'Role', PARTY_ROLES, id)}
        <div>
          <Label htmlFor={`${id}-name`}>Name</Label>
          <TextInput
            id={`${id}-name`}
            name={`name-${number}`}
            type="text"
            value={party.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        </div>
        {choose('country', 'Located in', COUNTRIES)}
        {choose('headquarters', 'Headquarters', COUNTRIES)}
        {choose('ultimateParentCountry', 'Ultimate parent’s country', COUNTRIES)}
        {choose('government', 'A government', YES_NO)}
        {choose('onLists', 'On a screening list', YES_NO)}
      </div>
      {party.onLists === 'yes' && (
        <fieldset className="usa-fieldset party__lists">
          <legend className="usa-legend">Which lists is party {number} on?</legend>
          {LISTS.map(({ value, label }) => (
            <div key={value} className="usa-checkbox">
              <input
                className="usa-checkbox__input"
                type="checkbox"
                id={`${id}-${value}`}
                checked={party.listings.includes(value)}
                onChange={() =>
                  onChange({
                    listings: party.listings.includes(value)
                      ? party.listings.filter((other) => other !== value)
                      : [...party.listings, value],
                  })
                }
              />
              <label className="usa-checkbox__label" htmlFor={`${id}-${value}`}>
                {label} ({value})
              </label>
            </div>
          ))}
        </fieldset>
      )}
      {onRemove && (
        <Button type="button" unstyled onClick={onRemove}>
          Remove party {number}
        </Button>
      )}
    </fieldset>
  );
}

import type { FormHandle } from '../ui/form/useForm';
import { COUNTRIES } from '../vocabulary/countries';
import { Choose, YES_NO } from './Choose';
import { Several } from './Several';
import { NO_PARTY, type PartyDraft, type TransactionDraft } from './transaction';
import { LISTS, PARTY_ROLES } from './words';
import { Write } from './Write';

/** Everybody who takes part, one below the other. */
export function PartyFields({ form }: { form: FormHandle<TransactionDraft> }) {
  return (
    <Several
      one="party"
      entries={form.values.parties}
      empty={NO_PARTY}
      id={form.fieldId('parties')}
      error={form.errors.parties}
      onChange={(parties) => form.set('parties', parties)}
    >
      {(party, id, change, number) => (
        <>
          <PartyFacts party={party} id={id} number={number} onChange={change} />
          {party.onLists === 'yes' && (
            <PartyLists party={party} id={id} number={number} onChange={change} />
          )}
        </>
      )}
    </Several>
  );
}

interface PartyProps {
  party: PartyDraft;
  id: string;
  number: number;
  onChange: (to: Partial<PartyDraft>) => void;
}

function PartyFacts({ party, id, number, onChange }: PartyProps) {
  const about = (field: keyof PartyDraft, label: string) => ({
    id: field === 'role' ? id : `${id}-${field}`,
    name: `${field}-${number}`,
    label,
    value: String(party[field]),
    onChange: (value: string) => onChange({ [field]: value }),
  });
  return (
    <div className="party__fields">
      <Choose {...about('role', 'Role')} options={PARTY_ROLES} none="Choose…" />
      <Write {...about('name', 'Name')} />
      <Choose {...about('country', 'Located in')} options={COUNTRIES} />
      <Choose {...about('headquarters', 'Headquarters')} options={COUNTRIES} />
      <Choose
        {...about('ultimateParentCountry', 'Ultimate parent’s country')}
        options={COUNTRIES}
      />
      <Choose {...about('government', 'A government')} options={YES_NO} />
      <Choose {...about('onLists', 'On a screening list')} options={YES_NO} />
      <Write {...about('listedOwnershipPercent', 'Percent owned by listed parties')} numeric />
    </div>
  );
}

function PartyLists({ party, id, number, onChange }: PartyProps) {
  return (
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
  );
}

import { Button, ErrorMessage, Label, Radio, Select, TextInput } from '@trussworks/react-uswds';
import { useRef } from 'react';
import type { FormHandle } from '../../ui/form/useForm';
import { type ComponentSlot, layerLabel, layerOf, slotName } from '../../vocabulary/layers';
import { type CouplingMode, type CouplingWish, NO_COUPLING, wrongPair } from './couplings';
import { type Need, slotsOf } from './need';

const MODES: Record<CouplingMode, { label: string; means: string }> = {
  REQUIRED: {
    label: 'Required',
    means: 'Only consortia in which these two offerings are attested to work together.',
  },
  PREFERRED: {
    label: 'Preferred',
    means: 'A consortium without the attestation is possible, but ranks lower by its cost.',
  },
};

/** Pairs of slots whose offerings have to be, or had better be, attested to work together. */
export function CouplingsField({ form }: { form: FormHandle<Need> }) {
  const { couplings } = form.values;
  const asked = slotsOf(form.values);
  const box = useRef<HTMLFieldSetElement>(null);
  const error = form.errors.couplings;
  const wrong = error === undefined ? -1 : wrongPair(couplings, asked);
  const id = form.fieldId('couplings');
  const write = (next: CouplingWish[]) => form.set('couplings', next);
  const focusPair = (index: number) =>
    setTimeout(() =>
      box.current?.querySelectorAll<HTMLElement>('.coupling__slot')[2 * index]?.focus(),
    );

  return (
    <fieldset className="usa-fieldset couplings" ref={box} aria-describedby={`${id}-hint`}>
      <legend className="usa-legend">
        Slots that belong together<span className="usa-hint"> (optional)</span>
      </legend>
      <span id={`${id}-hint`} className="usa-hint">
        Two offerings are attested when both companies have confirmed that they were validated
        together. Pairs that you do not name here are preferred to be attested, at the usual cost.
      </span>
      {couplings.map((wish, index) => (
        <PairRow
          key={index}
          // The summary leads to the first pair that is wrong.
          id={index === wrong ? id : `${id}-${index}`}
          error={index === wrong ? error : undefined}
          number={index + 1}
          wish={wish}
          asked={asked}
          onChange={(change) =>
            write(couplings.map((each, at) => (at === index ? { ...each, ...change } : each)))
          }
          onRemove={() => {
            write(couplings.filter((_, at) => at !== index));
            setTimeout(() => box.current?.querySelector<HTMLElement>('.couplings__add')?.focus());
          }}
        />
      ))}
      {asked.length < 2 ? (
        <p className="panel__note">Ask for at least two slots to couple them.</p>
      ) : (
        <Button
          type="button"
          outline
          className="couplings__add"
          onClick={() => {
            write([...couplings, NO_COUPLING]);
            focusPair(couplings.length);
          }}
        >
          {couplings.length === 0 ? 'Couple two slots' : 'Couple two more slots'}
        </Button>
      )}
    </fieldset>
  );
}

interface PairRowProps {
  id: string;
  number: number;
  wish: CouplingWish;
  error: string | undefined;
  asked: readonly ComponentSlot[];
  onChange: (change: Partial<CouplingWish>) => void;
  onRemove: () => void;
}

function PairRow({ id, number, wish, error, asked, onChange, onRemove }: PairRowProps) {
  const slots = [
    { key: 'one' as const, label: 'One slot', selectId: id },
    { key: 'other' as const, label: 'The other slot', selectId: `${id}-other` },
  ];
  return (
    <fieldset
      className="usa-fieldset coupling"
      data-wrong={error !== undefined}
      {...(error ? { 'aria-describedby': `${id}-error` } : {})}
    >
      <legend className="coupling__number">Pair {number}</legend>
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <div className="coupling__slots">
        {slots.map(({ key, label, selectId }) => (
          <div key={key}>
            <Label htmlFor={selectId}>{label}</Label>
            <Select
              id={selectId}
              name={selectId}
              aria-invalid={error ? true : undefined}
              className="coupling__slot"
              value={wish[key]}
              onChange={(event) => onChange({ [key]: event.target.value })}
            >
              <option value="">Choose…</option>
              {asked.map((slot) => (
                <option key={slot} value={slot}>
                  {layerLabel(layerOf(slot))}: {slotName(slot)}
                </option>
              ))}
            </Select>
          </div>
        ))}
      </div>
      {(['REQUIRED', 'PREFERRED'] as const).map((mode) => (
        <Radio
          key={mode}
          id={`${id}-${mode}`}
          name={`${id}-mode`}
          value={mode}
          label={MODES[mode].label}
          labelDescription={MODES[mode].means}
          checked={wish.mode === mode}
          onChange={() => onChange({ mode })}
        />
      ))}
      {wish.mode === 'PREFERRED' && (
        <div>
          <Label htmlFor={`${id}-penalty`}>
            Cost in points<span className="usa-hint"> (optional)</span>
          </Label>
          <span id={`${id}-penalty-hint`} className="usa-hint">
            Taken from the score of a consortium in which the two are not attested. Empty for the
            usual cost; 0 if it does not matter.
          </span>
          <TextInput
            id={`${id}-penalty`}
            name={`${id}-penalty`}
            type="text"
            inputMode="numeric"
            className="input--narrow"
            aria-describedby={`${id}-penalty-hint`}
            value={wish.penalty}
            onChange={(event) => onChange({ penalty: event.target.value })}
          />
        </div>
      )}
      <Button type="button" unstyled onClick={onRemove}>
        Remove pair {number}
      </Button>
    </fieldset>
  );
}

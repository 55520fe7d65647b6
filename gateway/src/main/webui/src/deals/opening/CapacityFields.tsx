import { ErrorMessage, Label, Select, TextInput } from '@trussworks/react-uswds';
import type { FormHandle } from '../../ui/form/useForm';
import { type ComponentSlot, slotName } from '../../vocabulary/layers';
import { UNIT_OPTIONS } from '../../vocabulary/supply';
import type { CapacityWish } from './demands';
import { type Need, slotsOf } from './need';

const NONE: CapacityWish = { amount: '', unit: '' };

/** The least that each slot has to supply. */
export function CapacityFields({ form }: { form: FormHandle<Need> }) {
  const asked = slotsOf(form.values);
  const id = form.fieldId('capacities');
  const error = form.errors.capacities;
  const write = (slot: ComponentSlot, change: Partial<CapacityWish>) =>
    form.set('capacities', {
      ...form.values.capacities,
      [slot]: { ...(form.values.capacities[slot] ?? NONE), ...change },
    });
  if (asked.length === 0) {
    return <p className="panel__note">Ask for a slot first.</p>;
  }
  return (
    <fieldset
      className={`usa-fieldset${error ? ' usa-form-group--error' : ''}`}
      aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
    >
      <legend className="usa-legend">Capacity by slot</legend>
      <span id={`${id}-hint`} className="usa-hint">
        An offering that states less is left out. One that states nothing, or another unit, is left
        out as unknown and named, so that you can ask its company.
      </span>
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {asked.map((slot, index) => {
        const wish = form.values.capacities[slot] ?? NONE;
        const amountId = index === 0 ? id : `${id}-${slot}`;
        return (
          <div key={slot} className="capacity">
            <div>
              <Label htmlFor={amountId}>{slotName(slot)}: at least</Label>
              <TextInput
                id={amountId}
                name={`capacity-${slot}`}
                type="text"
                inputMode="numeric"
                className="input--narrow"
                value={wish.amount}
                onChange={(event) => write(slot, { amount: event.target.value })}
              />
            </div>
            <div>
              <Label htmlFor={`${id}-${slot}-unit`}>{slotName(slot)}: unit</Label>
              <Select
                id={`${id}-${slot}-unit`}
                name={`unit-${slot}`}
                value={wish.unit}
                onChange={(event) => write(slot, { unit: event.target.value })}
              >
                <option value="">Choose…</option>
                {UNIT_OPTIONS.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}

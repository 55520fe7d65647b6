import { ErrorMessage, Select } from '@trussworks/react-uswds';
import type { FormHandle } from '../../ui/form/useForm';
import { LayerTag } from '../../ui/LayerTag';
import {
  type ComponentSlot,
  layerNumber,
  LAYERS,
  SLOTS_OF_LAYER,
  slotName,
} from '../../vocabulary/layers';
import type { Need } from './need';

type Wish = 'no' | 'needed' | 'welcome';

/** For each slot of each layer: not asked for, has to be filled, or may be filled. */
export function SlotsField({ form }: { form: FormHandle<Need> }) {
  const { needed, welcome } = form.values;
  const error = form.errors.needed;
  const wishFor = (slot: ComponentSlot): Wish =>
    needed.includes(slot) ? 'needed' : welcome.includes(slot) ? 'welcome' : 'no';
  const wish = (slot: ComponentSlot, value: Wish) => {
    const without = (slots: ComponentSlot[]) => slots.filter((other) => other !== slot);
    form.set('needed', value === 'needed' ? [...without(needed), slot] : without(needed));
    form.set('welcome', value === 'welcome' ? [...without(welcome), slot] : without(welcome));
  };
  return (
    <fieldset
      className={`usa-fieldset slots-field${error ? ' usa-form-group--error' : ''}`}
      id={form.fieldId('needed')}
      tabIndex={-1}
    >
      <legend className="usa-legend">Slots of the stack</legend>
      <span className="usa-hint">
        A slot that has to be filled decides which consortia are possible. One that may be filled
        can stay empty.
      </span>
      {error && <ErrorMessage>{error}</ErrorMessage>}
      <ul className="slots-field__layers">
        {LAYERS.map((layer) => (
          <li key={layer} data-layer={layerNumber(layer)}>
            <LayerTag layer={layer} />
            <div className="slots-field__slots">
              {SLOTS_OF_LAYER[layer].map((slot) => (
                <label key={slot} data-wish={wishFor(slot)}>
                  <span>{slotName(slot)}</span>
                  <Select
                    id={`slot-${slot}`}
                    name={slot}
                    value={wishFor(slot)}
                    onChange={(event) => wish(slot, event.target.value as Wish)}
                  >
                    <option value="no">Not asked for</option>
                    <option value="needed">Has to be filled</option>
                    <option value="welcome">May be filled</option>
                  </Select>
                </label>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

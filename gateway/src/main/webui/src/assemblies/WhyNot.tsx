import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Assembly } from '../deals/model';
import { offeringsOfSlotQuery } from '../offerings/queries';
import { useKnownNames } from '../organizations/queries';
import { Field } from '../ui/form/Field';
import { Fold } from '../ui/Fold';
import { Loaded } from '../ui/Loaded';
import { type ComponentSlot, slotName } from '../vocabulary/layers';
import { Explanation } from './Explanation';

/** Asks a run about any one offering: what keeps it out, or what it costs to have it in. */
export function WhyNot({ run }: { run: Assembly }) {
  const id = useId();
  const [slot, setSlot] = useState<ComponentSlot | ''>('');
  const [offering, setOffering] = useState('');
  const slots = (run.slots ?? []).map(({ componentSlot }) => componentSlot);
  if (slots.length === 0) return null;
  return (
    <Fold title="Why not another one?" about="Ask about any offering, chosen or not">
      <div className="why-not">
        <Field id={`${id}-slot`} label="Slot">
          {(described) => (
            <select
              id={`${id}-slot`}
              className="usa-select"
              {...described}
              value={slot}
              onChange={(event) => {
                setSlot(event.target.value as ComponentSlot | '');
                setOffering('');
              }}
            >
              <option value="">- Select -</option>
              {slots.map((one) => (
                <option key={one} value={one}>
                  {slotName(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {slot && <OfferingOf key={slot} slot={slot} chosen={offering} onChoose={setOffering} />}
      </div>
      <div aria-live="polite">
        {offering && <Explanation key={offering} run={run} offeringId={offering} />}
      </div>
    </Fold>
  );
}

interface OfferingOfProps {
  slot: ComponentSlot;
  chosen: string;
  onChoose: (offeringId: string) => void;
}

function OfferingOf({ slot, chosen, onChoose }: OfferingOfProps) {
  const id = useId();
  const offerings = useQuery(offeringsOfSlotQuery(slot));
  const nameOf = useKnownNames();
  return (
    <Loaded query={offerings} what="the offerings">
      {(all) =>
        all.length === 0 ? (
          <p>Nothing is published for this slot.</p>
        ) : (
          <Field id={id} label="Offering">
            {(described) => (
              <select
                id={id}
                className="usa-select"
                {...described}
                value={chosen}
                onChange={(event) => onChoose(event.target.value)}
              >
                <option value="">- Select -</option>
                {all.map((one) => (
                  <option key={one.id} value={one.id}>
                    {[one.name, nameOf(one.organizationId)].filter(Boolean).join(', ')}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )
      }
    </Loaded>
  );
}

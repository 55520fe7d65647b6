import { Link } from 'react-router';
import { slotName } from '../../vocabulary/layers';
import { asSentence } from '../../vocabulary/words';
import type { SlotSupply } from '../model';

/** Offerings that might fit if their companies stated what is missing. */
export function Unknowns({ slots }: { slots: readonly SlotSupply[] }) {
  const unknown = slots.flatMap((slot) =>
    slot.unknown.map((one) => ({ ...one, slot: slot.componentSlot })),
  );
  if (unknown.length === 0) return null;
  return (
    <section className="relaxations" aria-labelledby="unknowns">
      <h3 id="unknowns">What nobody knows</h3>
      <ul>
        {unknown.map((one) => (
          <li key={one.offeringId}>
            <Link to={`/offerings/${one.offeringId}`}>{one.name}</Link>, {slotName(one.slot)},{' '}
            {one.organizationName}: {asSentence(one.facts.join('; '))}
          </li>
        ))}
      </ul>
    </section>
  );
}

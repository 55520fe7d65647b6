import { Link } from 'react-router';
import { Fold } from '../../ui/Fold';
import { slotName } from '../../vocabulary/layers';
import { asSentence, counted } from '../../vocabulary/words';
import type { SlotSupply } from './answer';

/** What the market had for each slot when it was asked, and why not all of it could be chosen. */
export function Supplies({ slots }: { slots: readonly SlotSupply[] }) {
  if (slots.length === 0) return null;
  const offered = sum(slots.map((slot) => slot.offered));
  const fitting = sum(slots.map((slot) => slot.fitting));
  const unknown = sum(slots.map((slot) => slot.unknown));
  return (
    <Fold
      title="What there was to choose from"
      about={
        `${fitting.toLocaleString('en-US')} of ${counted(offered, 'offering')} could be chosen` +
        (unknown > 0 ? `; not enough is known of ${unknown.toLocaleString('en-US')}` : '')
      }
    >
      <ul className="supplies">
        {slots.map((slot) => (
          <li key={slot.componentSlot}>
            <h3>{slotName(slot.componentSlot)}</h3>
            <p>
              {slot.offered === 0
                ? 'Nothing is on the market.'
                : `${counted(slot.offered, 'offering')} on the market, ${slot.fitting.toLocaleString('en-US')} could be chosen.`}
            </p>
            <ul>
              {slot.leftOut.map(({ count, why }) => (
                <li key={why}>
                  {count.toLocaleString('en-US')} left out: {why}
                </li>
              ))}
              {slot.unknownOfferings.map((one) => (
                <li key={one.offeringId}>
                  Unknown: <Link to={`/offerings/${one.offeringId}`}>{one.name}</Link>,{' '}
                  {one.organizationName}. {asSentence(one.facts.join('; '))}
                </li>
              ))}
              {slot.unknown > slot.unknownOfferings.length && (
                <li>
                  {counted(slot.unknown - slot.unknownOfferings.length, 'more offering')} of which
                  not enough is known.
                </li>
              )}
            </ul>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

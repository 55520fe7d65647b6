import { Panel } from '../ui/Panel';
import { day } from '../vocabulary/format';
import { slotName } from '../vocabulary/layers';
import type { License } from './license';

/** What was shipped under the license, the latest first. */
export function ShipmentsPanel({ license: { draws, lines } }: { license: License }) {
  const slotOf = (offeringId: string) => {
    const line = lines.find((each) => each.offeringId === offeringId);
    return line ? slotName(line.componentSlot) : 'Not on the license';
  };
  return (
    <Panel title="Shipments">
      {draws.length === 0 ? (
        <p className="panel__note">Nothing is shipped yet.</p>
      ) : (
        <ul className="plain-list">
          {[...draws]
            .sort((a, b) => b.drawnOn.localeCompare(a.drawnOn))
            .map(({ offeringId, quantity, drawnOn, reference }) => (
              <li key={`${offeringId} ${reference}`}>
                <time dateTime={drawnOn}>{day(drawnOn)}</time>: {slotOf(offeringId)},{' '}
                {quantity.toLocaleString('en-US')} ({reference})
              </li>
            ))}
        </ul>
      )}
    </Panel>
  );
}

import { Chip } from '../../ui/Chip';
import { Disclosure } from '../../ui/Disclosure';
import { Panel } from '../../ui/Panel';
import { day } from '../../vocabulary/format';
import { counted } from '../../vocabulary/words';
import { awaitedMembers } from '../actions';
import type { Deal, Delivery } from '../model';
import { DeliveryForm } from './DeliveryForm';

/** What of a licensed deal has arrived, and the buyer's way to say so; nothing before a license. */
export function DeliveriesPanel({ deal, mayDeliver }: { deal: Deal; mayDeliver: boolean }) {
  const awaited = awaitedMembers(deal).length;
  if (deal.deliveries.length === 0 && awaited === 0) return null;
  return (
    <Panel title="Deliveries">
      {deal.deliveries.length > 0 && (
        <ul className="plain-list">
          {deal.deliveries.map((delivery) => (
            <li key={delivery.offeringId}>
              {delivery.offeringName ?? 'Offering'} ({delivery.organizationName ?? 'member'}) on{' '}
              <time dateTime={delivery.deliveredOn}>{day(delivery.deliveredOn)}</time>{' '}
              <Punctuality delivery={delivery} />
            </li>
          ))}
        </ul>
      )}
      {awaited > 0 && <p>{counted(awaited, 'offering')} still to be delivered.</p>}
      {mayDeliver && (
        <Disclosure label="Record a delivery…">
          {(close) => <DeliveryForm deal={deal} onDone={close} />}
        </Disclosure>
      )}
    </Panel>
  );
}

function Punctuality({ delivery: { onTime } }: { delivery: Delivery }) {
  if (onTime == null) return null;
  return onTime ? (
    <Chip tone="success" icon="check" label="On time" />
  ) : (
    <Chip tone="warning" label="Late" />
  );
}

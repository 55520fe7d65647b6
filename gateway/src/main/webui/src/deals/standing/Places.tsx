import { CommandButton } from '../../ui/CommandButton';
import { money } from '../../vocabulary/format';
import { slotName } from '../../vocabulary/layers';
import { asSentence, counted, listed } from '../../vocabulary/words';
import { Relaxations } from '../assembly/Relaxations';
import type { Deal, Substitute } from '../model';
import type { OpenPlace } from './model';

interface PlacesProps {
  deal: Deal;
  places: readonly OpenPlace[];
  mayExchange: boolean;
}

/** The places that somebody else has to take, or could: the best substitute for each, one press away. */
export function Places({ deal, places, mayExchange }: PlacesProps) {
  if (places.length === 0) return null;
  return (
    <ul className="places">
      {places.map((place) => (
        <li key={place.offering.offeringId} className="places__place">
          <h3>
            {slotName(place.offering.componentSlot)}: {place.offering.name} of{' '}
            {place.offering.organizationName}
          </h3>
          {place.why.length > 0 && <p>{asSentence(listed(place.why))}</p>}
          {place.substitute ? (
            <Best
              deal={deal}
              leaving={place.offering.offeringId}
              substitute={place.substitute}
              mayExchange={mayExchange}
            />
          ) : (
            <Nobody place={place} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Best({
  deal,
  leaving,
  substitute: { joining, consortium },
  mayExchange,
}: {
  deal: Deal;
  leaving: string;
  substitute: Substitute;
  mayExchange: boolean;
}) {
  const whole = `${money(consortium.priceUsd)}, ${counted(consortium.leadTimeDays, 'day')}`;
  return (
    <>
      <p>
        <strong>Best substitute:</strong> {joining.name} of {joining.organizationName},{' '}
        {money(joining.priceUsd)}. Everybody else stays; the consortium then: {whole} lead time.
      </p>
      {mayExchange && (
        <CommandButton
          request={{
            path: `/deals/${deal.id}/substitution`,
            body: { leavingOfferingId: leaving, joiningOfferingId: joining.offeringId },
            basedOn: `/deals/${deal.id}`,
          }}
          label={`Invite ${joining.organizationName}`}
          busyLabel="Inviting…"
          changes={['deals', 'consortia']}
          says="The substitute is chosen, and its company is invited."
        />
      )}
    </>
  );
}

function Nobody({ place: { none } }: { place: OpenPlace }) {
  if (!none) return <p>Whether anything can take its place was not found out in time.</p>;
  return (
    <>
      <p>
        <strong>Nothing can take its place</strong> while everybody else stays. {none.words}
      </p>
      {none.relaxations.length > 0 && <Relaxations relaxations={none.relaxations} />}
    </>
  );
}

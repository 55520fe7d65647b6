import { Chip, type ChipTone } from '../ui/Chip';
import type { IconName } from '../ui/Icon';
import { Facts } from '../ui/Facts';
import { Panel } from '../ui/Panel';
import { AGENCY_NAMES } from '../vocabulary/agencies';
import { counted } from '../vocabulary/words';
import type { AgencyPosition, Position, Review } from './queries';
import { POSITIONS } from './words';

export const LOOKS: Record<Position, { tone: ChipTone; icon: IconName }> = {
  PENDING: { tone: 'neutral', icon: 'clock' },
  APPROVE: { tone: 'success', icon: 'check' },
  APPROVE_WITH_CONDITIONS: { tone: 'success', icon: 'check' },
  DENY: { tone: 'danger', icon: 'cross' },
  NO_OBJECTION_BY_SILENCE: { tone: 'neutral', icon: 'check' },
  NO_OBJECTION_BY_DEFECT: { tone: 'neutral', icon: 'check' },
  NO_OBJECTION_BY_DELEGATION: { tone: 'neutral', icon: 'link' },
};

/** What each agency recommends, for those who may know; others see how many have recommended. */
export function AgencyPositions({ review }: { review: Review }) {
  const count = review.recommendations;
  if (!review.agencies?.length && !count?.expected) return null;
  return (
    <Panel title="Recommendations">
      {review.agencies ? (
        <ul className="positions">
          {review.agencies.map((one) => (
            <Given key={one.agency} given={one} />
          ))}
        </ul>
      ) : (
        count && (
          <p>
            {count.received} of {counted(count.expected, 'agency has', 'agencies have')}{' '}
            recommended.
          </p>
        )
      )}
    </Panel>
  );
}

function Given({ given }: { given: AgencyPosition }) {
  return (
    <li>
      <div className="positions__head">
        <h3>{AGENCY_NAMES[given.agency]}</h3>
        <Chip {...LOOKS[given.position]} label={POSITIONS[given.position]} />
      </div>
      <Facts
        facts={[
          { name: 'Reasons', value: given.reasons },
          { name: 'Legal basis', value: given.legalBasis },
          { name: 'Conditions', value: given.conditions?.join('; ') },
          { name: 'Note for agencies', value: given.note },
          { name: 'Written by', value: given.author },
          { name: 'Countersigned by', value: given.countersignedBy },
        ]}
      />
    </li>
  );
}

import { Chip, type ChipTone } from '../ui/Chip';
import type { IconName } from '../ui/Icon';
import { Panel } from '../ui/Panel';
import { AGENCY_NAMES } from '../vocabulary/agencies';
import type { Position, Review } from './queries';
import { POSITIONS } from './words';

const LOOKS: Record<Position, { tone: ChipTone; icon: IconName }> = {
  PENDING: { tone: 'neutral', icon: 'clock' },
  APPROVE: { tone: 'success', icon: 'check' },
  APPROVE_WITH_CONDITIONS: { tone: 'success', icon: 'check' },
  DENY: { tone: 'danger', icon: 'cross' },
};

/** What each agency recommends, for those who may know; the conditions asked for so far. */
export function AgencyPositions({ review }: { review: Review }) {
  const conditions = review.conditions ?? [];
  if (!review.agencies?.length && conditions.length === 0) return null;
  return (
    <Panel title="Recommendations">
      {review.agencies && (
        <dl className="positions">
          {review.agencies.map(({ agency, position }) => (
            <div key={agency}>
              <dt>{AGENCY_NAMES[agency]}</dt>
              <dd>
                <Chip {...LOOKS[position]} label={POSITIONS[position]} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {conditions.length > 0 && (
        <>
          <h3 className="panel__sub">Conditions</h3>
          <ul className="plain-list">
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

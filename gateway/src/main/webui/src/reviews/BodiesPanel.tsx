import { Chip } from '../ui/Chip';
import { Facts } from '../ui/Facts';
import { Panel } from '../ui/Panel';
import { AGENCY_NAMES } from '../vocabulary/agencies';
import { day } from '../vocabulary/format';
import { LOOKS } from './AgencyPositions';
import type { Body, BodyStand, Review } from './queries';
import { POSITIONS } from './words';

const BODIES: Record<Body, string> = {
  OPERATING_COMMITTEE: 'Operating Committee',
  ACEP: 'Advisory Committee on Export Policy',
  EARB: 'Export Administration Review Board',
  PRESIDENT: 'The President',
};

/** The bodies that a disagreement came to, in order: who brought it there, who voted how, and what was decided. */
export function BodiesPanel({ review: { bodies } }: { review: Review }) {
  if (!bodies || bodies.length === 0) return null;
  return (
    <Panel title="Bodies that were asked">
      <ol className="positions">
        {bodies.map((stand) => (
          <Stand key={stand.body} stand={stand} />
        ))}
      </ol>
    </Panel>
  );
}

function Stand({ stand }: { stand: BodyStand }) {
  const { body, since, by, legalBasis, votes, decision, decidedOn, reasons } = stand;
  return (
    <li>
      <div className="positions__head">
        <h3>{BODIES[body]}</h3>
        {decision ? (
          <Chip {...LOOKS[decision]} label={POSITIONS[decision]} />
        ) : (
          <Chip tone="neutral" icon="clock" label="Not decided yet" />
        )}
      </div>
      <Facts
        facts={[
          { name: 'Since', value: day(since) },
          { name: 'Brought by', value: by ? AGENCY_NAMES[by] : 'The calendar' },
          { name: 'Legal basis', value: legalBasis },
          ...votes.map((vote) => ({
            name: `Vote of ${AGENCY_NAMES[vote.agency]}`,
            value: [POSITIONS[vote.vote], vote.reasons].filter(Boolean).join(': '),
          })),
          { name: 'Decided', value: decidedOn && day(decidedOn) },
          { name: 'Reasons', value: reasons },
        ]}
      />
    </li>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../session/useSession';
import { Chip, type ChipTone } from '../../ui/Chip';
import type { IconName } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Panel';
import { eitherOf, inWords } from '../../vocabulary/words';
import { isOver, type Review } from '../queries';
import {
  askedInWords,
  type Positions,
  positionsQuery,
  readsPositions,
  type Stand,
  standingInWords,
} from './positions';
import { PositionsTable } from './PositionsTable';

const HARMONY: Record<Stand['harmony'], { tone: ChipTone; icon: IconName; label: string }> = {
  OPEN: { tone: 'neutral', icon: 'clock', label: 'Still open' },
  AGREE: { tone: 'success', icon: 'check', label: 'They agree' },
  DISAGREE: { tone: 'danger', icon: 'alert', label: 'They disagree' },
};

/** Agreement and disagreement at a glance, and what follows from it, for those who may know. */
export function PositionsPanel({ review }: { review: Review }) {
  const mayRead = readsPositions(useMe());
  const positions = useQuery({ ...positionsQuery(review.id), enabled: mayRead });
  if (!mayRead) return null;
  const agencies = positions.data?.overall.says ?? [];
  return (
    <Panel
      title="Positions side by side"
      aside={
        positions.data &&
        agencies.length > 0 && <Chip {...HARMONY[positions.data.overall.harmony]} />
      }
    >
      <Loaded query={positions} what="the positions">
        {(data) => (
          <>
            <Standing positions={data} />
            <Asked positions={data} />
            {!isOver(review) && <Prospect prospect={data.prospect} />}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Standing({ positions }: { positions: Positions }) {
  if (positions.overall.says.length === 0) {
    return <p>No agency has been asked yet: the application was not referred.</p>;
  }
  const sentences = standingInWords(positions.overall);
  return (
    <>
      {sentences.length > 0 && (
        <ul className="plain-list">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <PositionsTable positions={positions} />
    </>
  );
}

function Asked({ positions: { conditions, parts } }: { positions: Positions }) {
  if (conditions.length === 0) return null;
  return (
    <>
      <h3 className="panel__sub">Conditions asked for</h3>
      <ul className="plain-list">
        {conditions.map((condition) => (
          <li key={condition.text}>
            {condition.text}
            <span className="listing__sub">
              Asked for by {askedInWords(condition, parts)}
              {condition.source && <>; from the library: {condition.source.title}</>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Prospect({ prospect: { outcomes, why } }: { prospect: Positions['prospect'] }) {
  return (
    <>
      <h3 className="panel__sub">If it were decided now</h3>
      <p>
        <strong>{outcomes.length > 0 ? eitherOf(outcomes.map(inWords)) : 'Nothing yet'}</strong>
      </p>
      <p className="panel__note">{why}</p>
    </>
  );
}

import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { LayerTag } from '../../ui/LayerTag';
import { money, points } from '../../vocabulary/format';
import { type ComponentSlot, layerNumber, layerOf, slotName } from '../../vocabulary/layers';
import { counted, inWords, listed } from '../../vocabulary/words';
import type { Candidate } from '../model';
import {
  companiesOf,
  differenceIn,
  differsAt,
  isBest,
  levelDifference,
  levelRows,
  pairInWords,
  pointsFor,
  scoreDifference,
  slotsOf,
  TRAITS,
  unattestedIn,
} from './comparison';
import { Difference, Differs } from './Difference';

interface ComparisonTableProps {
  candidates: readonly Candidate[];
  /** What chooses a candidate, for those who may. */
  choice?: (candidate: Candidate) => ReactNode;
  chosen?: number | undefined;
}

/** Candidates next to each other: a column each, and the same thing always in the same row. */
export function ComparisonTable({ candidates, choice, chosen }: ComparisonTableProps) {
  const [best] = candidates;
  if (!best) return null;
  const row = (name: ReactNode, cell: (candidate: Candidate) => ReactNode, className?: string) => (
    <tr className={className}>
      <th scope="row">{name}</th>
      {candidates.map((candidate) => (
        <td key={candidate.rank} data-chosen={candidate.rank === chosen}>
          {cell(candidate)}
        </td>
      ))}
    </tr>
  );
  return (
    <div className="comparison">
      <table>
        <caption className="sr-only">Candidates side by side</caption>
        <thead>
          <tr>
            <td />
            {candidates.map(({ rank }) => (
              <th key={rank} scope="col" data-chosen={rank === chosen}>
                Candidate {rank}
                {rank === 1 && <span className="candidate__best">Best</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row('Companies', (one) => listed(companiesOf(one).map(({ label }) => label)))}
          {TRAITS.map((trait) => (
            <FragmentRow key={trait.name}>
              {row(trait.name, (one) => (
                <>
                  {trait.says(one)}
                  {isBest(trait, one, candidates) && (
                    <span className="comparison__best">{trait.best}</span>
                  )}
                  <Difference words={differenceIn(trait, one, best)} />
                </>
              ))}
            </FragmentRow>
          ))}
        </tbody>
        <tbody>
          {row(
            'Score',
            (one) => (
              <>
                <strong>{points(one.objective)}</strong>
                <Difference words={scoreDifference(one, best)} />
              </>
            ),
            'comparison__total',
          )}
          {levelRows(candidates).map(({ name, pieces }, index) => (
            <FragmentRow key={name ?? index}>
              {name &&
                row(name, (one) => (
                  <>
                    {points(one.levels?.[index]?.points ?? 0)}
                    <Difference words={levelDifference(one, best, index)} />
                  </>
                ))}
              {pieces.map((piece) => (
                <FragmentRow key={piece}>
                  {row(inWords(piece), (one) => points(pointsFor(one, piece)), 'comparison__piece')}
                </FragmentRow>
              ))}
            </FragmentRow>
          ))}
        </tbody>
        <tbody>
          {slotsOf(candidates).map((slot) => (
            <FragmentRow key={slot}>
              {row(
                <>
                  <LayerTag layer={layerOf(slot)} />
                  <span className="comparison__slot">{slotName(slot)}</span>
                </>,
                (one) => (
                  <Filled candidate={one} slot={slot} differs={differsAt(slot, one, best)} />
                ),
              )}
            </FragmentRow>
          ))}
        </tbody>
        {candidates.some((one) => unattestedIn(one).length > 0) && (
          <tbody>
            {row('Pairs not attested', (one) => (
              <Unattested candidate={one} />
            ))}
          </tbody>
        )}
        {choice && <tbody>{row('Your choice', choice)}</tbody>}
      </table>
    </div>
  );
}

// Rows are made by a function; the key has to stand on something.
function FragmentRow({ children }: { children: ReactNode }) {
  return children;
}

/** So many fit into a cell; more are folded away. */
const FEW = 6;

function Unattested({ candidate }: { candidate: Candidate }) {
  const pairs = unattestedIn(candidate);
  if (pairs.length === 0) return candidate.pairs ? 'None' : 'Not kept';
  const list = (
    <ul className="comparison__pairs">
      {pairs.map((pair) => (
        <li key={pair.offeringId + pair.otherOfferingId}>{pairInWords(candidate, pair)}</li>
      ))}
    </ul>
  );
  if (pairs.length <= FEW) return list;
  return (
    <details className="candidate__score">
      <summary>
        {counted(pairs.length, 'pair')}
        <span className="sr-only"> of candidate {candidate.rank}</span>
      </summary>
      {list}
    </details>
  );
}

interface FilledProps {
  candidate: Candidate;
  slot: ComponentSlot;
  differs: boolean;
}

function Filled({ candidate, slot, differs }: FilledProps) {
  const offering = candidate.offerings.find((one) => one.componentSlot === slot);
  if (!offering) {
    return (
      <span className="comparison__none">
        Not filled; the slot is optional
        {differs && <Differs />}
      </span>
    );
  }
  return (
    <span className="comparison__offering" data-layer={layerNumber(offering.layer)}>
      <Link to={`/offerings/${offering.offeringId}`}>{offering.name}</Link>
      <span>{offering.organizationName}</span>
      <span>
        {money(offering.priceUsd)}
        {differs && <Differs />}
      </span>
    </span>
  );
}

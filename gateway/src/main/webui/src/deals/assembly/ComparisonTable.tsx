import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { LayerTag } from '../../ui/LayerTag';
import { money, points } from '../../vocabulary/format';
import { type ComponentSlot, layerNumber, layerOf, slotName } from '../../vocabulary/layers';
import { inWords, listed } from '../../vocabulary/words';
import type { Candidate } from '../model';
import { companiesOf, isBest, levelRows, pointsFor, slotsOf, TRAITS } from './comparison';

interface ComparisonTableProps {
  candidates: readonly Candidate[];
  /** What chooses a candidate, for those who may. */
  choice?: (candidate: Candidate) => ReactNode;
  chosen?: number | undefined;
}

/** Candidates next to each other: a column each, and the same thing always in the same row. */
export function ComparisonTable({ candidates, choice, chosen }: ComparisonTableProps) {
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
                </>
              ))}
            </FragmentRow>
          ))}
        </tbody>
        <tbody>
          {row(
            'Score',
            (one) => (
              <strong>{points(one.objective)}</strong>
            ),
            'comparison__total',
          )}
          {levelRows(candidates).map(({ name, pieces }, index) => (
            <FragmentRow key={name ?? index}>
              {name && row(name, (one) => points(one.levels?.[index]?.points ?? 0))}
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
                  <Filled candidate={one} slot={slot} />
                ),
              )}
            </FragmentRow>
          ))}
        </tbody>
        {choice && <tbody>{row('Your choice', choice)}</tbody>}
      </table>
    </div>
  );
}

// Rows are made by a function; the key has to stand on something.
function FragmentRow({ children }: { children: ReactNode }) {
  return children;
}

function Filled({ candidate, slot }: { candidate: Candidate; slot: ComponentSlot }) {
  const offering = candidate.offerings.find((one) => one.componentSlot === slot);
  if (!offering) return <span className="comparison__none">Not filled; the slot is optional</span>;
  return (
    <span className="comparison__offering" data-layer={layerNumber(offering.layer)}>
      <Link to={`/offerings/${offering.offeringId}`}>{offering.name}</Link>
      <span>{offering.organizationName}</span>
      <span>{money(offering.priceUsd)}</span>
    </span>
  );
}

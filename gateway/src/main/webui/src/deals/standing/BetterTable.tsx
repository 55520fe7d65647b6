import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { points } from '../../vocabulary/format';
import { slotName } from '../../vocabulary/layers';
import { inWords, listed } from '../../vocabulary/words';
import { companiesOf, piecesOf, pointsFor, slotsOf, TRAITS } from '../assembly/comparison';
import type { Candidate } from '../model';

/** The chosen consortium and the one that would be chosen today, side by side. */
export function BetterTable({ chosen, better }: { chosen: Candidate | null; better: Candidate }) {
  const columns = chosen ? [chosen, better] : [better];
  const row = (name: string, cell: (candidate: Candidate) => ReactNode) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {columns.map((candidate) => (
        <td key={candidate === better ? 'better' : 'chosen'}>{cell(candidate)}</td>
      ))}
    </tr>
  );
  return (
    <div className="comparison">
      <table>
        <caption className="sr-only">
          {chosen ? 'The chosen consortium and a better one' : 'The best that is possible now'}
        </caption>
        <thead>
          <tr>
            <td />
            {chosen && <th scope="col">Chosen</th>}
            <th scope="col">{chosen ? 'Better' : 'Best now'}</th>
          </tr>
        </thead>
        <tbody>
          {row('Companies', (one) => listed(companiesOf(one).map(({ label }) => label)))}
          {TRAITS.map((trait) => row(trait.name, (one) => trait.says(one)))}
        </tbody>
        <tbody>
          {row('Score', (one) => (
            <strong>{points(one.objective)}</strong>
          ))}
          {piecesOf(columns).map((piece) =>
            row(inWords(piece), (one) => points(pointsFor(one, piece))),
          )}
        </tbody>
        <tbody>
          {slotsOf(columns).map((slot) =>
            row(slotName(slot), (one) => {
              const offering = one.offerings.find((each) => each.componentSlot === slot);
              return offering ? (
                <Link to={`/offerings/${offering.offeringId}`}>{offering.name}</Link>
              ) : (
                'Not filled'
              );
            }),
          )}
        </tbody>
      </table>
    </div>
  );
}

import { Table } from '@trussworks/react-uswds';
import { Link } from 'react-router';
import { readable } from '../../determinations/words';
import { STATE_NAMES } from '../../vocabulary/deals';
import { day, moment } from '../../vocabulary/format';
import { inWords } from '../../vocabulary/words';
import type { Held } from './held';

/** A row for every hold; a deal that is held twice has two. */
export function HoldTable({ held }: { held: readonly Held[] }) {
  return (
    <div className="table-frame">
      <Table fullWidth stackedStyle="default" caption="Holds" className="listing">
        <thead>
          <tr>
            <th scope="col">Deal</th>
            <th scope="col">Why</th>
            <th scope="col">In whose hands</th>
            <th scope="col">What lifts it</th>
            <th scope="col">Since</th>
          </tr>
        </thead>
        <tbody>
          {held.map(({ deal, hold }) => (
            <tr key={hold.id + deal.id}>
              <th scope="row" data-label="Deal">
                <Link to={`/deals/${deal.id}`}>{deal.title}</Link>
                <span className="listing__sub">Goes on from {STATE_NAMES[deal.stage]}</span>
              </th>
              <td data-label="Why">
                <div>
                  {inWords(hold.reason)}
                  {hold.detail && <span className="listing__sub">{readable(hold.detail)}</span>}
                </div>
              </td>
              <td data-label="In whose hands">{hold.owner ?? 'Not said'}</td>
              <td data-label="What lifts it">
                {hold.directiveId ? (
                  <Link to={`/policy/directives/${hold.directiveId}`}>Its directive is lifted</Link>
                ) : (
                  readable(hold.liftedBy ?? 'Not said')
                )}
              </td>
              <td data-label="Since">
                {hold.heldAt && (
                  <time className="listing__day" dateTime={hold.heldAt} title={moment(hold.heldAt)}>
                    {day(hold.heldAt)}
                  </time>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

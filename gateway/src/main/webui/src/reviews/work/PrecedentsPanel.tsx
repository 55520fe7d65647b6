import { Button, Table } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMe } from '../../session/useSession';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Panel';
import { countryName } from '../../vocabulary/countries';
import { day } from '../../vocabulary/format';
import { counted, inWords } from '../../vocabulary/words';
import type { Review } from '../queries';
import { readsPositions } from './positions';
import { type Precedent, precedentsQuery } from './precedents';

const FIRST = 5;

/** How applications like this one were decided, for those who may know. */
export function PrecedentsPanel({ review }: { review: Review }) {
  const mayRead = readsPositions(useMe());
  const precedents = useQuery({ ...precedentsQuery(review.id), enabled: mayRead });
  const [all, setAll] = useState(false);
  if (!mayRead) return null;
  return (
    <Panel title="Precedents">
      <Loaded query={precedents} what="the precedents">
        {(found) =>
          found.length === 0 ? (
            <p className="panel__note">No decided review is like this one.</p>
          ) : (
            <>
              <PrecedentTable precedents={all ? found : found.slice(0, FIRST)} />
              {found.length > FIRST && (
                <Button type="button" unstyled aria-expanded={all} onClick={() => setAll(!all)}>
                  {all ? `Show the ${FIRST} most similar only` : `Show all ${found.length}`}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

function PrecedentTable({ precedents }: { precedents: Precedent[] }) {
  return (
    <div className="table-frame">
      <Table fullWidth stackedStyle="default" caption="Precedents" className="listing">
        <thead>
          <tr>
            <th scope="col">Application</th>
            <th scope="col">How alike</th>
            <th scope="col">Outcome</th>
            <th scope="col">Decided</th>
          </tr>
        </thead>
        <tbody>
          {precedents.map((one) => (
            <tr key={one.applicationNumber}>
              <th scope="row" data-label="Application">
                <Link to={`/reviews/${one.reviewId}`}>{one.applicationNumber}</Link>
                <span className="listing__sub">{countryName(one.destination)}</span>
              </th>
              <td data-label="How alike">
                <div>
                  {one.likeness} of 100
                  <span className="listing__sub">{one.similarity}</span>
                </div>
              </td>
              <td data-label="Outcome">
                <div>
                  {inWords(one.outcome)}
                  {one.conditions.map((condition) => (
                    <span key={condition} className="listing__sub">
                      {condition}
                    </span>
                  ))}
                </div>
              </td>
              <td data-label="Decided">
                <div>
                  <span className="listing__day">{day(one.decidedOn)}</span>
                  <span className="listing__sub">after {counted(one.days, 'day')}</span>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { readable } from '../../determinations/words';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Panel';
import { moment } from '../../vocabulary/format';
import { inWords } from '../../vocabulary/words';
import { isLifted, type LiftedHold } from '../holds';
import { holdsQuery } from '../queries';

const FIRST = 2;

/** What held the deal before, and how each hold ended; those that stand are in the box above. */
export function LiftedHolds({ dealId }: { dealId: string }) {
  const holds = useQuery(holdsQuery(dealId));
  const [all, setAll] = useState(false);
  if (!holds.isError && !holds.data?.some(isLifted)) return null;
  return (
    <Panel title="Holds that were lifted">
      <Loaded query={holds} what="the holds">
        {(known) => {
          const lifted = known
            .filter(isLifted)
            .toSorted((a, b) => b.lifting.at.localeCompare(a.lifting.at));
          return (
            <>
              <ol className="positions">
                {(all ? lifted : lifted.slice(0, FIRST)).map((hold) => (
                  <Lifted key={hold.id} hold={hold} />
                ))}
              </ol>
              {lifted.length > FIRST && (
                <Button type="button" unstyled aria-expanded={all} onClick={() => setAll(!all)}>
                  {all ? `Show the latest ${FIRST} only` : `Show all ${lifted.length}`}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}

function Lifted({ hold: { reason, detail, owner, heldAt, lifting } }: { hold: LiftedHold }) {
  return (
    <li>
      <div className="positions__head">
        <h3>{inWords(reason)}</h3>
      </div>
      {detail && <p className="prose">{readable(detail)}</p>}
      {lifting.how && (
        <p className="prose">
          <strong>Why it was lifted:</strong> {readable(lifting.how)}
        </p>
      )}
      <Facts
        inline
        facts={[
          { name: 'Held', value: <time dateTime={heldAt}>{moment(heldAt)}</time> },
          { name: 'In whose hands', value: owner },
          { name: 'Lifted', value: <time dateTime={lifting.at}>{moment(lifting.at)}</time> },
          { name: 'By', value: lifting.by },
        ]}
      />
    </li>
  );
}

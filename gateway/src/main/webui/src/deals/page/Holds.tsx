import { Link } from 'react-router';
import { Icon } from '../../ui/Icon';
import { moment } from '../../vocabulary/format';
import { STATE_NAMES } from '../../vocabulary/deals';
import { inWords } from '../../vocabulary/words';
import { readable } from '../../determinations/words';
import { mayDirectPolicy } from '../../policies/authority';
import { useMe } from '../../session/useSession';
import { isHeld } from '../board/grouping';
import { AcceptForm } from '../determination/AcceptForm';
import { heldByDetermination, mayLift } from '../holds';
import type { Deal } from '../model';
import { LiftHold } from './LiftHold';
import { SubstituteForm } from './SubstituteForm';

/** Why the deal does not move, since when, and what would lift the hold. */
export function Holds({ deal, maySubstitute }: { deal: Deal; maySubstitute: boolean }) {
  const me = useMe();
  if (!isHeld(deal)) return null;
  return (
    <section className="hold" aria-labelledby="hold-title">
      <h2 id="hold-title">
        <Icon name="pause" /> This deal is on hold
      </h2>
      <p>
        It goes on from <strong>{STATE_NAMES[deal.stage]}</strong> as soon as nothing holds it.
      </p>
      <ul className="hold__list">
        {deal.holds.map((hold) => (
          <li key={hold.id}>
            <h3>{inWords(hold.reason)}</h3>
            {hold.detail && <p>{readable(hold.detail)}</p>}
            {hold.owner && (
              <p>
                <strong>In whose hands:</strong> {hold.owner}
              </p>
            )}
            {hold.liftedBy && (
              <p>
                <strong>What lifts it:</strong> {readable(hold.liftedBy)}
              </p>
            )}
            {hold.directiveId && (
              <p>
                <Link to={`/policy/directives/${hold.directiveId}`}>Read the directive</Link>
              </p>
            )}
            {hold.heldAt && (
              <p className="hold__since">
                Held since <time dateTime={hold.heldAt}>{moment(hold.heldAt)}</time>
              </p>
            )}
            {mayLift(me, hold) && <LiftHold deal={deal} hold={hold} />}
          </li>
        ))}
      </ul>
      {deal.consortium?.pending && (
        <p>
          A substitute is chosen. As soon as the company that joins accepts its invitation, the hold
          of the lost offering is lifted.
        </p>
      )}
      {heldByDetermination(deal) && mayDirectPolicy(me) && <AcceptForm deal={deal} />}
      {maySubstitute && <SubstituteForm deal={deal} />}
    </section>
  );
}

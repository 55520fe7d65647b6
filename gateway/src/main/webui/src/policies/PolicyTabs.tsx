import { NavLink } from 'react-router';
import { mayReadDelegations } from '../session/navigation';
import { useMe } from '../session/useSession';

/** The acts of policy that the reader may see. */
export function PolicyTabs() {
  if (!mayReadDelegations(useMe())) return null;
  return (
    <nav className="tabs" aria-label="Acts of policy">
      <NavLink to="/policy" end>
        Directives
      </NavLink>
      <NavLink to="/policy/delegations">Delegations</NavLink>
    </nav>
  );
}

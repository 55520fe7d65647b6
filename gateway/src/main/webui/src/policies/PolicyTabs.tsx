import { NavLink } from 'react-router';
import { mayReadDelegations } from '../session/navigation';
import { useMe } from '../session/useSession';

/** The acts of policy, the rules as they are by date, and what changes them. */
export function PolicyTabs() {
  return (
    <nav className="tabs" aria-label="Policy">
      <NavLink to="/policy" end>
        Directives
      </NavLink>
      {mayReadDelegations(useMe()) && <NavLink to="/policy/delegations">Delegations</NavLink>}
      <NavLink to="/policy/files">Rules by date</NavLink>
      <NavLink to="/policy/changes">Changes</NavLink>
    </nav>
  );
}

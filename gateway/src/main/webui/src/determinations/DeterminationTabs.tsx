import { NavLink } from 'react-router';

/** What can be calculated from the rules by date alone. */
export function DeterminationTabs() {
  return (
    <nav className="tabs" aria-label="What to calculate">
      <NavLink to="/license-determination" end>
        Is a license required?
      </NavLink>
      <NavLink to="/license-determination/clock">Review clock</NavLink>
    </nav>
  );
}

import { NavLink } from 'react-router';

/** All deals by stage, and what holds some of them. */
export function DealTabs() {
  return (
    <nav className="tabs" aria-label="Which deals">
      <NavLink to="/deals" end>
        By stage
      </NavLink>
      <NavLink to="/deals/holds">Holds</NavLink>
    </nav>
  );
}

import { NavLink } from 'react-router';

/** All deals by stage, what holds some of them, and the licenses for others. */
export function DealTabs() {
  return (
    <nav className="tabs" aria-label="Which deals">
      <NavLink to="/deals" end>
        By stage
      </NavLink>
      <NavLink to="/deals/holds">Holds</NavLink>
      <NavLink to="/licenses?show=all">Licenses</NavLink>
    </nav>
  );
}

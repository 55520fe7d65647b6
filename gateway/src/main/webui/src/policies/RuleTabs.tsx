import { NavLink } from 'react-router';

/** The rules as they are, and what changes them. */
export function RuleTabs() {
  return (
    <nav className="tabs" aria-label="Rules and their changes">
      <NavLink to="/policy/files">Rules by date</NavLink>
      <NavLink to="/policy/changes">Changes</NavLink>
    </nav>
  );
}

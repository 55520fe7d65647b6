import { useEffect, useId, useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { SIGN_OUT_ADDRESS, signInAddress } from '../session/addresses';
import type { Me } from '../session/me';
import { navigationFor } from '../session/navigation';
import { useSession } from '../session/useSession';
import { ThemeSwitch } from '../theme/ThemeSwitch';
import { Icon } from '../ui/Icon';
import { Wordmark } from './Wordmark';

export function Header() {
  const session = useSession();
  const { pathname, search } = useLocation();
  const menu = useId();
  const [openAt, setOpenAt] = useState<string | null>(null);
  // A menu opened on one page is closed on the next.
  const open = openAt === pathname;

  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpenAt(null);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);

  return (
    <header className="bar">
      <div className="bar__inner">
        <Link to="/" className="bar__home" aria-label="Entente, home">
          <Wordmark />
        </Link>
        <button
          type="button"
          className="bar__menu-button"
          aria-expanded={open}
          aria-controls={menu}
          onClick={() => setOpenAt(open ? null : pathname)}
        >
          <Icon name={open ? 'cross' : 'menu'} />
          Menu
        </button>
        <div id={menu} className="bar__menu" data-open={open}>
          {session.status === 'signed-in' && <Navigation me={session.me} />}
          <div className="bar__end">
            <ThemeSwitch />
            {session.status === 'signed-in' && <Person me={session.me} />}
            {session.status === 'signed-out' && (
              <a
                className="bar__sign-in"
                href={signInAddress(pathname === '/' ? '/' : pathname + search)}
              >
                Sign in
              </a>
            )}
          </div>
        </div>
      </div>
    </header>
  );
}

function Navigation({ me }: { me: Me }) {
  return (
    <nav className="bar__nav" aria-label="Main">
      <ul>
        {navigationFor(me).map(({ to, label }) => (
          <li key={to}>
            <NavLink to={to}>{label}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Of the first two words that are names: "Program Office (demo)" is PO. */
function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{L}/u.test(letter))
    .slice(0, 2)
    .join('');
}

function Person({ me }: { me: Me }) {
  return (
    <div className="bar__person">
      <Link to="/account">
        <span className="sr-only">Signed in as </span>
        <span className="bar__initials" aria-hidden="true">
          {initialsOf(me.name)}
        </span>
        <strong className="bar__name">{me.name}</strong>
        {me.organization && <span className="bar__organization">{me.organization.name}</span>}
      </Link>
      {/* A form, not a fetch: the gateway answers with a page, and the cache goes with the old one. */}
      <form method="post" action={SIGN_OUT_ADDRESS}>
        <button type="submit">Sign out</button>
      </form>
    </div>
  );
}

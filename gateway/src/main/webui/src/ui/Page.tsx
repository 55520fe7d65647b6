import { type ReactNode, useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

interface PageProps {
  title: string;
  /** A short line above the title that says what kind of thing this is. */
  kicker?: ReactNode;
  lead?: ReactNode;
  /** What to begin with, right below the lead. */
  start?: ReactNode;
  /** Chips and buttons beside the title. */
  aside?: ReactNode;
  children: ReactNode;
}

let firstPage = true;

/**
 * A screen: sets the document title, and after a route change moves the focus to its heading, so that
 * a screen reader says where one is and the keyboard goes on from there.
 */
export function Page({ title, kicker, lead, start, aside, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const navigation = useNavigationType();

  useEffect(() => {
    document.title = `${title} · Entente`;
  }, [title]);

  useEffect(() => {
    if (firstPage) {
      firstPage = false;
      return;
    }
    heading.current?.focus({ preventScroll: true });
    if (navigation !== NavigationType.Pop) window.scrollTo(0, 0);
  }, [pathname, navigation]);

  return (
    <div className="page">
      <div className="page__head">
        <div className="page__titles">
          {kicker && <p className="page__kicker">{kicker}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="page__lead">{lead}</p>}
          {start && <div className="page__start">{start}</div>}
        </div>
        {aside && <div className="page__aside">{aside}</div>}
      </div>
      {children}
    </div>
  );
}

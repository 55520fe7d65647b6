import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { Loading } from '../ui/Loading';
import { ErrorBoundary } from './ErrorBoundary';
import { Footer } from './Footer';
import { Header } from './Header';
import { NoticeProvider } from './Notice';

/** The frame around every screen: skip link, header, the screen, footer. */
export function Frame() {
  const { pathname } = useLocation();
  return (
    <div className="frame">
      <a className="usa-skipnav" href="#main">
        Skip to main content
      </a>
      <Header />
      <main id="main" className="frame__main" tabIndex={-1}>
        <NoticeProvider>
          <ErrorBoundary key={pathname}>
            <Suspense fallback={<Loading what="the page" />}>
              <Outlet />
            </Suspense>
          </ErrorBoundary>
        </NoticeProvider>
      </main>
      <Footer />
    </div>
  );
}

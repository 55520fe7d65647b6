import { Outlet, useLocation } from 'react-router';
import { LiveProvider } from '../live/LiveProvider';
import { Loading } from '../ui/Loading';
import { Page } from '../ui/Page';
import { ProblemAlert } from '../ui/ProblemAlert';
import { signInAddress } from './addresses';
import { MeContext, useSession } from './useSession';

/** Pages for signed-in people; others are asked to sign in and come back to the same address. */
export function RequireMe() {
  const session = useSession();
  const { pathname, search } = useLocation();
  switch (session.status) {
    case 'loading':
      return <Loading what="Entente" />;
    case 'failed':
      return (
        <Page title="Entente does not answer">
          <ProblemAlert problem={session.problem} onRetry={session.retry} />
        </Page>
      );
    case 'signed-out':
      return (
        <Page title="Sign in to go on" lead="This page is for people who are signed in.">
          <p>
            <a className="usa-button" href={signInAddress(pathname + search)}>
              Sign in
            </a>
          </p>
          <p className="panel__note">You come back to this page afterwards.</p>
        </Page>
      );
    case 'signed-in':
      return (
        <MeContext value={session.me}>
          <LiveProvider>
            <Outlet />
          </LiveProvider>
        </MeContext>
      );
  }
}

import { Navigate } from 'react-router';
import { signInAddress } from '../session/addresses';
import { homeFor } from '../session/navigation';
import { useSession } from '../session/useSession';
import { Loading } from '../ui/Loading';
import { Page } from '../ui/Page';
import { ProblemAlert } from '../ui/ProblemAlert';
import { StackPicture } from './StackPicture';

const PEOPLE = [
  {
    who: 'Companies',
    what: 'Publish what you offer in a layer of the stack, have it certified, and choose your partners yourselves.',
  },
  {
    who: 'Buyers',
    what: 'State a need, compare the consortia that can fill it, and follow your deal until it is licensed.',
  },
  {
    who: 'Agencies',
    what: 'See what waits for you, with the parties, the end use and the clock in one place.',
  },
  {
    who: 'Partner systems',
    what: 'Subscribe to the public events of the platform as they happen.',
  },
];

const WAY = [
  ['Certified', 'Offerings are certified in advance, layer by layer.'],
  ['Assembled', 'Certified offerings form a consortium for one need.'],
  ['Reviewed', 'Agencies review the export, each with its own recommendation.'],
  ['Licensed', 'The license is issued, and drawn down until delivery.'],
] as const;

/** The public first page: what Entente is. Whoever is signed in goes on to where their work waits. */
export function LandingPage() {
  const session = useSession();
  if (session.status === 'loading') return <Loading what="Entente" />;
  if (session.status === 'signed-in') return <Navigate to={homeFor(session.me)} replace />;
  return (
    <div className="landing">
      <Page
        title="The whole AI stack, in one deal"
        lead="Entente is the marketplace and deal desk for full-stack AI exports: providers certified in advance, consortia assembled for one need, and every deal followed through multi-agency export review to its license."
        start={
          <>
            <a className="usa-button usa-button--big" href={signInAddress('/')}>
              Sign in
            </a>
            <span>Your organization gives you your account.</span>
          </>
        }
        aside={<StackPicture />}
      >
        {session.status === 'failed' && (
          <ProblemAlert problem={session.problem} onRetry={session.retry} />
        )}
        <section aria-labelledby="way">
          <h2 id="way">The way of a deal</h2>
          <ol className="landing__way">
            {WAY.map(([name, what]) => (
              <li key={name}>
                <h3>{name}</h3>
                <p>{what}</p>
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="who">
          <h2 id="who">Who works here</h2>
          <ul className="landing__people">
            {PEOPLE.map(({ who, what }) => (
              <li key={who}>
                <h3>{who}</h3>
                <p>{what}</p>
              </li>
            ))}
          </ul>
        </section>
        <p className="landing__principle">
          Companies choose their partners. Government reviews. Nobody decides in advance who may
          work with whom.
        </p>
      </Page>
    </div>
  );
}

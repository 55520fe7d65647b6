import { useQuery } from '@tanstack/react-query';
import { NavLink, useSearchParams } from 'react-router';
import { AttestationsPanel } from '../attestations/AttestationsPanel';
import { asProblem, isProblemError } from '../api/problem';
import { LiveBadge } from '../live/LiveBadge';
import { organizationQuery } from '../organizations/queries';
import { useMe } from '../session/useSession';
import { Loading } from '../ui/Loading';
import { Page } from '../ui/Page';
import { ProblemAlert } from '../ui/ProblemAlert';
import { OfferingsPanel } from './OfferingsPanel';
import { OrganizationPanel } from './OrganizationPanel';
import { RegisterOrganization } from './RegisterOrganization';
import { WaitingPanel } from './WaitingPanel';

/** A company's own place: who it is, what it offers, what waits for it. */
export default function CompanyPage() {
  const me = useMe();
  const id = me.organization?.id ?? '';
  const organization = useQuery(organizationQuery(id));
  const tests = useSearchParams()[0].get('show') === 'tests';
  const unregistered =
    isProblemError(organization.error) && organization.error.problem.status === 404;
  return (
    <Page
      kicker="Company"
      title={organization.data?.legalName ?? me.organization?.name ?? 'Your company'}
      aside={<LiveBadge />}
    >
      {unregistered && <RegisterOrganization />}
      {organization.isError && !unregistered && (
        <ProblemAlert
          problem={asProblem(organization.error)}
          onRetry={() => void organization.refetch()}
        />
      )}
      {organization.isPending && <Loading what="your company" />}
      {organization.data && (
        <>
          <WaitingPanel organizationId={id} />
          <nav className="tabs" aria-label="What of the company">
            <NavLink to="/company" aria-current={tests ? false : 'page'}>
              Offerings
            </NavLink>
            <NavLink to="/company?show=tests" aria-current={tests ? 'page' : false}>
              Validated together
            </NavLink>
          </nav>
          <div className="split">
            <div className="split__main">
              {tests ? <AttestationsPanel /> : <OfferingsPanel organizationId={id} />}
            </div>
            <div className="split__side">
              <OrganizationPanel organization={organization.data} />
            </div>
          </div>
        </>
      )}
    </Page>
  );
}

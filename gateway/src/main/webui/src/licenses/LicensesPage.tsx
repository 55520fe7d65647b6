import { useQuery } from '@tanstack/react-query';
import { NavLink, useSearchParams } from 'react-router';
import { LiveBadge } from '../live/LiveBadge';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { licensesQuery } from './license';
import { LicenseTable } from './LicenseTable';

/** Licenses with a report that is overdue, for who sees to it that they come in; and all that one may see. */
export default function LicensesPage() {
  const [parameters] = useSearchParams();
  const overdue = parameters.get('show') !== 'all';
  const licenses = useQuery(licensesQuery(overdue));
  return (
    <Page
      title={overdue ? 'Overdue reports' : 'Licenses'}
      kicker="Licenses"
      lead={
        overdue
          ? 'Licenses with a report that should have been submitted by now, the longest overdue first.'
          : 'Every license that you may see, the newest first.'
      }
      aside={<LiveBadge />}
    >
      <nav className="tabs" aria-label="Which licenses">
        <NavLink to="/licenses" aria-current={overdue ? 'page' : false}>
          Overdue reports
        </NavLink>
        <NavLink to="/licenses?show=all" aria-current={overdue ? false : 'page'}>
          All licenses
        </NavLink>
      </nav>
      <Loaded query={licenses} what="licenses">
        {(all) =>
          all.length === 0 ? (
            <Empty title={overdue ? 'No report is overdue' : 'No licenses yet'}>
              <p>
                {overdue
                  ? 'A license appears here by itself on the day after a report was due.'
                  : 'A license appears here when Commerce approves an application.'}
              </p>
            </Empty>
          ) : (
            <LicenseTable licenses={all} overdue={overdue} />
          )
        }
      </Loaded>
    </Page>
  );
}

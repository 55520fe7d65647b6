import { useQuery } from '@tanstack/react-query';
import { screeningsQuery } from '../screenings/queries';
import { LiveBadge } from '../live/LiveBadge';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { OrganizationCard } from './OrganizationCard';
import { type Organization, organizationsQuery } from './queries';

const ORDER = ['REGISTERED', 'SUSPENDED', 'VERIFIED'];

/** Every registered organization, those that wait for the program office first. */
export default function OrganizationsPage() {
  const organizations = useQuery(organizationsQuery);
  const screenings = useQuery(screeningsQuery());
  return (
    <Page
      title="Organizations"
      lead="Only verified organizations can have their offerings certified."
      aside={<LiveBadge />}
    >
      <Loaded query={organizations} what="organizations">
        {(all) =>
          all.length === 0 ? (
            <Empty title="No organizations yet">
              <p>They appear here as soon as a company registers itself.</p>
            </Empty>
          ) : (
            <ul className="cards">
              {inOrder(all).map((one) => (
                <OrganizationCard key={one.id} organization={one} screenings={screenings} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function inOrder(organizations: Organization[]): Organization[] {
  return [...organizations].sort(
    (a, b) =>
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
      a.legalName.localeCompare(b.legalName, 'en-US'),
  );
}

import { useQuery } from '@tanstack/react-query';
import { LiveBadge } from '../live/LiveBadge';
import { type Offering, offeringsQuery } from '../offerings/queries';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { useOrganizationNames } from '../organizations/queries';
import { CertificationCard } from './CertificationCard';
import { type Certification, certificationsQuery } from './queries';

const GROUPS = [
  { title: 'Suspended', states: ['SUSPENDED'] },
  { title: 'In assessment', states: ['APPLIED', 'IN_ASSESSMENT'] },
  { title: 'In force', states: ['CERTIFIED', 'CONDITIONAL', 'RENEWED'] },
  { title: 'Ended', states: ['REFUSED', 'REVOKED', 'EXPIRED'] },
];

/** Every certificate, those that need attention first; suspending one holds the deals that rely on it. */
export default function CertificationsPage() {
  const certifications = useQuery(certificationsQuery);
  const offerings = useQuery(offeringsQuery());
  return (
    <Page
      title="Certifications"
      lead="A consortium is made of certified offerings. Suspending a certificate puts every live deal that relies on it on hold."
      aside={<LiveBadge />}
    >
      <Loaded query={certifications} what="certifications">
        {(all) =>
          all.length === 0 ? (
            <Empty title="No certifications yet">
              <p>They appear here as soon as a company applies for the first one.</p>
            </Empty>
          ) : (
            <Groups certifications={all} offerings={offerings.data ?? []} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface GroupsProps {
  certifications: Certification[];
  offerings: Offering[];
}

function Groups({ certifications, offerings }: GroupsProps) {
  const nameOf = useOrganizationNames();
  const byId = new Map(offerings.map((one) => [one.id, one]));
  return GROUPS.map(({ title, states }) => {
    const members = certifications.filter((one) => states.includes(one.state));
    if (members.length === 0) return null;
    return (
      <section key={title} className="group" aria-label={title}>
        <h2>
          {title} <span className="board__count">{members.length}</span>
        </h2>
        <ul className="cards">
          {members.map((one) => (
            <CertificationCard
              key={one.id}
              certification={one}
              offering={byId.get(one.offeringId)}
              owner={nameOf(one.organizationId)}
            />
          ))}
        </ul>
      </section>
    );
  });
}

import { useQuery } from '@tanstack/react-query';
import { NavLink, useSearchParams } from 'react-router';
import { LiveBadge } from '../live/LiveBadge';
import { has } from '../session/me';
import { useMe } from '../session/useSession';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { CertificationTable } from './CertificationTable';
import { type Certification, certificationsQuery } from './queries';
import { queueOf } from './task';

const GROUPS = [
  { title: 'Suspended', states: ['SUSPENDED'] },
  { title: 'Waiting', states: ['APPLIED', 'IN_ASSESSMENT'] },
  { title: 'In force', states: ['CERTIFIED', 'CONDITIONAL', 'RENEWED'] },
  { title: 'Ended', states: ['REFUSED', 'REVOKED', 'EXPIRED'] },
];

/** An assessor's queue, and every certificate, those that need attention first. */
export default function CertificationsPage() {
  const me = useMe();
  const [parameters] = useSearchParams();
  const certifications = useQuery(certificationsQuery);
  const assesses = has(me, 'assessor');
  const waiting = parameters.get('show') === (assesses ? null : 'waiting');
  return (
    <Page
      title={waiting ? 'What waits for an assessor' : 'Certifications'}
      {...(me.organization ? { kicker: me.organization.name } : {})}
      lead={
        waiting
          ? 'Applications to take up and assessments to finish. What your laboratory has begun comes first.'
          : 'A consortium is made of certified offerings. Suspending a certificate puts every live deal that relies on it on hold.'
      }
      aside={<LiveBadge />}
    >
      <nav className="tabs" aria-label="Which certifications">
        <NavLink
          to={assesses ? '/certifications' : '/certifications?show=waiting'}
          aria-current={waiting ? 'page' : false}
        >
          Waiting
        </NavLink>
        <NavLink
          to={assesses ? '/certifications?show=all' : '/certifications'}
          aria-current={waiting ? false : 'page'}
        >
          All certifications
        </NavLink>
      </nav>
      <Loaded query={certifications} what="certifications">
        {(all) => (waiting ? <Queue certifications={all} /> : <Groups certifications={all} />)}
      </Loaded>
    </Page>
  );
}

function Queue({ certifications }: { certifications: Certification[] }) {
  const me = useMe();
  const queue = queueOf(certifications, me);
  return queue.length === 0 ? (
    <Empty title="Nothing waits for an assessor">
      <p>A new application appears here by itself, as soon as a company sends one.</p>
    </Empty>
  ) : (
    <CertificationTable certifications={queue} caption="Waiting certifications" waiting />
  );
}

function Groups({ certifications }: { certifications: Certification[] }) {
  if (certifications.length === 0) {
    return (
      <Empty title="No certifications yet">
        <p>They appear here as soon as a company applies for the first one.</p>
      </Empty>
    );
  }
  return GROUPS.map(({ title, states }) => {
    const members = certifications.filter((one) => states.includes(one.state));
    if (members.length === 0) return null;
    return (
      <section key={title} className="group" aria-label={title}>
        <h2>
          {title} <span className="board__count">{members.length}</span>
        </h2>
        <CertificationTable certifications={members} caption={title} />
      </section>
    );
  });
}

import { useQuery } from '@tanstack/react-query';
import { LiveBadge } from '../live/LiveBadge';
import { has } from '../session/me';
import { useMe } from '../session/useSession';
import { Disclosure } from '../ui/Disclosure';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { ProposalCard } from './ProposalCard';
import { ProposalForm } from './ProposalForm';
import { type Proposal, proposalsQuery } from './queries';

/** Partnership proposals to and from the company. Companies choose their partners themselves. */
export default function ProposalsPage() {
  const me = useMe();
  const id = me.organization?.id;
  const proposals = useQuery(proposalsQuery);
  return (
    <Page
      title="Proposals"
      kicker={me.organization?.name}
      lead="Companies choose their partners themselves: propose a partnership, accept or decline one."
      aside={<LiveBadge />}
    >
      {has(me, 'company-admin') && (
        <Disclosure label="Propose a partnership…" weight="main">
          {(close) => <ProposalForm onDone={close} />}
        </Disclosure>
      )}
      <Loaded query={proposals} what="proposals">
        {(all) => (
          <>
            <Part
              title="Received"
              proposals={all.filter((one) => one.toOrganizationId === id)}
              empty="No proposals received yet"
            />
            <Part
              title="Sent"
              proposals={all.filter((one) => one.fromOrganizationId === id)}
              empty="No proposals sent yet"
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Part(props: { title: string; proposals: Proposal[]; empty: string }) {
  const { title, proposals, empty } = props;
  const sorted = [...proposals].sort(
    (a, b) =>
      Number(b.state === 'OPEN') - Number(a.state === 'OPEN') ||
      b.createdAt.localeCompare(a.createdAt),
  );
  return (
    <section className="group" aria-label={title}>
      <h2>
        {title} <span className="board__count">{proposals.length}</span>
      </h2>
      {sorted.length === 0 ? (
        <Empty title={empty} />
      ) : (
        <ul className="cards">
          {sorted.map((one) => (
            <ProposalCard key={one.id} proposal={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { LiveBadge } from '../live/LiveBadge';
import { PolicyTabs } from '../policies/PolicyTabs';
import { useMe } from '../session/useSession';
import { Disclosure } from '../ui/Disclosure';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { delegatesFor, delegationsQuery } from './delegation';
import { DelegationCard } from './DelegationCard';
import { GrantForm } from './GrantForm';

/** Authority that State, War and Energy delegated to Commerce; their officials grant it and take it back. */
export default function DelegationsPage() {
  const agency = delegatesFor(useMe());
  const delegations = useQuery(delegationsQuery);
  return (
    <Page
      title="Delegated authority"
      kicker="Policy"
      lead="State, War and Energy may leave types of applications to Commerce. What is referred while a delegation counts needs no recommendation of theirs: they do not object."
      aside={<LiveBadge />}
    >
      <PolicyTabs />
      {agency && (
        <Disclosure label="Delegate authority…" weight="main">
          {(close) => <GrantForm agency={agency} onDone={close} />}
        </Disclosure>
      )}
      <Loaded query={delegations} what="delegations">
        {(all) =>
          all.length === 0 ? (
            <Empty title="No authority is delegated">
              <p>Every application that Commerce refers waits for State, War and Energy.</p>
            </Empty>
          ) : (
            <ul className="cards cards--wide">
              {all.map((delegation) => (
                <li key={delegation.id}>
                  <DelegationCard delegation={delegation} mine={delegation.agency === agency} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

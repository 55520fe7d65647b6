import { useQuery } from '@tanstack/react-query';
import type { Deal } from '../deals/model';
import { useMe } from '../session/useSession';
import { Disclosure } from '../ui/Disclosure';
import { Loaded } from '../ui/Loaded';
import { Panel } from '../ui/Panel';
import { ReferForm } from './ReferForm';
import { mayRefer, type Referral, referralsQuery } from './referral';
import { ReferralCard } from './ReferralCard';

/** What becomes of the deal's financing; nothing for those who see only the need, or where there is nothing to see or do. */
export function FinancingPanel({ deal }: { deal: Deal }) {
  const referrals = useQuery(referralsQuery(deal.id));
  const refer = mayRefer(deal, useMe());
  if (referrals.data === null || (referrals.data?.length === 0 && !refer)) return null;
  return (
    <Panel title="Financing">
      <Loaded query={referrals} what="the financing">
        {(all) => all && <Referrals referrals={all} deal={deal} refer={refer} />}
      </Loaded>
    </Panel>
  );
}

interface ReferralsProps {
  referrals: readonly Referral[];
  deal: Deal;
  refer: boolean;
}

function Referrals({ referrals, deal, refer }: ReferralsProps) {
  return (
    <>
      {referrals.length === 0 ? (
        <p className="panel__note">
          Not referred yet. A deal can be referred early; it is signed when every license that it
          needs is settled.
        </p>
      ) : (
        <ul className="cards cards--wide" aria-label="Referrals">
          {referrals.map((referral) => (
            <li key={referral.id} className="card">
              <ReferralCard referral={referral} deal={deal} />
            </li>
          ))}
        </ul>
      )}
      {refer && (
        <Disclosure label="Refer for financing…">
          {(close) => <ReferForm dealId={deal.id} onDone={close} />}
        </Disclosure>
      )}
    </>
  );
}

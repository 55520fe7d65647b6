import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { consortiaQuery } from '../../consortia/queries';
import { FinancingPanel } from '../../financing/FinancingPanel';
import { LiveBadge } from '../../live/LiveBadge';
import { useMe } from '../../session/useSession';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { StateChip } from '../../ui/StateChip';
import { actionsOn } from '../actions';
import { CandidatesPanel, useShownAssembly } from '../assembly/CandidatesPanel';
import { RunsPanel } from '../assembly/RunsPanel';
import { DeterminationPanel } from '../determination/DeterminationPanel';
import type { Deal } from '../model';
import { dealQuery } from '../queries';
import { StandingPanel } from '../standing/StandingPanel';
import { DealActionsPanel } from './DealActionsPanel';
import { DealFacts } from './DealFacts';
import { DealRules } from './DealRules';
import { DeliveriesPanel } from './DeliveriesPanel';
import { Holds } from './Holds';
import { LiftedHolds } from './LiftedHolds';
import { LayersPanel } from './LayersPanel';
import { LicensePanel } from '../../licenses/LicensePanel';
import { ReviewPanel } from './ReviewPanel';
import { StageRail } from './StageRail';
import { TimelinePanel } from './TimelinePanel';
import { WithdrawPanel } from './WithdrawPanel';

export default function DealPage() {
  const { dealId = '' } = useParams();
  const deal = useQuery(dealQuery(dealId));
  return (
    <Page
      kicker={<Link to="/deals">Deals</Link>}
      title={deal.data?.title ?? 'Deal'}
      aside={
        <>
          {deal.data && <StateChip state={deal.data.state} />}
          <LiveBadge />
        </>
      }
    >
      <Loaded query={deal} what="the deal">
        {(data) => <DealBody deal={data} />}
      </Loaded>
    </Page>
  );
}

function DealBody({ deal }: { deal: Deal }) {
  const me = useMe();
  // Who may not see consortia (buyers) is answered with a refusal: the deal itself then says enough.
  const consortia = useQuery({
    ...consortiaQuery(deal.id),
    enabled: deal.consortium !== null && !me.roles.includes('buyer'),
  });
  const consortium =
    consortia.data?.find((one) => one.id === deal.consortium?.consortiumId) ??
    consortia.data?.find((one) => one.state !== 'DISSOLVED');
  const actions = actionsOn(deal, me, consortium);
  const shown = useShownAssembly(deal);
  return (
    <>
      <StageRail deal={deal} />
      <Holds deal={deal} maySubstitute={actions.substitute} />
      <LiftedHolds dealId={deal.id} />
      {shown && (
        <CandidatesPanel
          deal={deal}
          assemblyId={shown}
          maySelect={actions.select}
          mayAssemble={actions.assemble}
        />
      )}
      <div className="split">
        <div className="split__main">
          <DealActionsPanel deal={deal} actions={actions} consortium={consortium} />
          <StandingPanel deal={deal} actions={actions} />
          <LayersPanel deal={deal} consortium={consortium} />
          <DeterminationPanel deal={deal} actions={actions} />
          <TimelinePanel dealId={deal.id} />
        </div>
        <div className="split__side">
          <DealFacts deal={deal} />
          <DealRules deal={deal} />
          <RunsPanel deal={deal} shown={shown} />
          <ReviewPanel deal={deal} />
          {deal.licenseId && <LicensePanel licenseId={deal.licenseId} />}
          <FinancingPanel deal={deal} />
          <DeliveriesPanel deal={deal} mayDeliver={actions.deliver} />
          {actions.withdraw && <WithdrawPanel deal={deal} />}
        </div>
      </div>
    </>
  );
}

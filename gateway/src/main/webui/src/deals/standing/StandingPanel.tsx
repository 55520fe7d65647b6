import { useQuery } from '@tanstack/react-query';
import { Chip, type ChipTone } from '../../ui/Chip';
import { Disclosure } from '../../ui/Disclosure';
import { ReasonForm } from '../../ui/form/ReasonForm';
import type { IconName } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Panel';
import { moment } from '../../vocabulary/format';
import type { DealActions } from '../actions';
import type { Deal } from '../model';
import { BetterTable } from './BetterTable';
import { type Standing, standingQuery, type Verdict } from './model';
import { Places } from './Places';

const CHIPS: Record<Verdict, { tone: ChipTone; icon: IconName; label: string }> = {
  STILL_BEST: { tone: 'success', icon: 'check', label: 'Still the best' },
  BETTER_EXISTS: { tone: 'info', icon: 'alert', label: 'A better one is possible' },
  NOT_FEASIBLE: { tone: 'warning', icon: 'alert', label: 'Not possible as it is' },
  UNKNOWN: { tone: 'neutral', icon: 'alert', label: 'Not found out' },
};

/** Whether the chosen consortium still stands in today's market, since when, and what is better. */
export function StandingPanel({ deal, actions }: { deal: Deal; actions: DealActions }) {
  const standing = useQuery({ ...standingQuery(deal.id), enabled: deal.consortium !== null });
  if (!deal.consortium || standing.data === null) return null;
  const chip = standing.data && CHIPS[standing.data.verdict];
  return (
    <Panel title="Still the best?" aside={chip && <Chip {...chip} />}>
      <Loaded query={standing} what="how the consortium stands">
        {(data) => data && <Verdict standing={data} deal={deal} actions={actions} />}
      </Loaded>
      {actions.giveUp && <GiveUp deal={deal} />}
    </Panel>
  );
}

function Verdict({
  standing,
  deal,
  actions,
}: {
  standing: Standing;
  deal: Deal;
  actions: DealActions;
}) {
  const { verdict, proven, since, why, chosen, better, places } = standing;
  return (
    <>
      {why.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="standing__since">
        So since <time dateTime={since}>{moment(since)}</time>
        {verdict !== 'UNKNOWN' && (proven ? ' · proven' : ' · not proven')}
      </p>
      <Places deal={deal} places={places} mayExchange={actions.exchange} />
      {better && <BetterTable chosen={chosen} better={better} />}
    </>
  );
}

/** Back to choosing, for those who chose. */
function GiveUp({ deal }: { deal: Deal }) {
  return (
    <Disclosure label="Assemble another consortium…" weight="quiet">
      {(close) => (
        <ReasonForm
          label="Assemble another consortium"
          reasonLabel="Why is this consortium given up?"
          hint="Everybody who was invited to it is told. The deal goes back to assembling."
          send="Give this consortium up"
          path={`/deals/${deal.id}/dissolution`}
          basedOn={`/deals/${deal.id}`}
          changes={['deals', 'consortia']}
          says="The consortium is given up; assemble another one."
          onDone={close}
          onCancel={close}
        />
      )}
    </Disclosure>
  );
}

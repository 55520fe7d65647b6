import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import type { Assembly } from '../deals/model';
import { DealRules } from '../deals/page/DealRules';
import { LiveBadge } from '../live/LiveBadge';
import { useOrganizationNames } from '../organizations/queries';
import { useMe } from '../session/useSession';
import { Facts } from '../ui/Facts';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { countryName } from '../vocabulary/countries';
import { day, moment, money } from '../vocabulary/format';
import { slotName } from '../vocabulary/layers';
import { inWords, listed } from '../vocabulary/words';
import { runQuery } from './queries';
import { RepeatButton } from './RepeatButton';
import { hasEnded, maySteer, shortHash } from './run';
import { RunResult } from './RunResult';
import { RunChip } from './RunVerdict';

/** One what-if: what was asked, and what came of it. */
export default function WhatIfRunPage() {
  const { runId = '' } = useParams();
  const run = useQuery(runQuery(runId));
  const { data } = run;
  const where = data?.need ? countryName(data.need.destination) : null;
  return (
    <Page
      kicker={<Link to="/what-if">What if</Link>}
      title={data?.need?.title ?? (where ? `A stack for ${where}` : 'What if')}
      aside={<LiveBadge />}
    >
      <Loaded query={run} what="the assembly">
        {(known) => <RunBody run={known} />}
      </Loaded>
    </Page>
  );
}

function RunBody({ run }: { run: Assembly }) {
  const me = useMe();
  const navigate = useNavigate();
  const repeat = maySteer(run, me) && (
    <RepeatButton runId={run.id} onBegun={({ id }) => void navigate(`/what-if/${id}`)} />
  );
  return (
    <>
      <Panel title="Candidate consortia" aside={<RunChip run={run} />}>
        <RunResult run={run} ways={repeat} />
        {hasEnded(run) && run.consortia.length > 0 && (
          <p className="panel__note">
            This is no deal, and nothing here can be selected. To invite companies, open a deal with
            this need and assemble there.
          </p>
        )}
      </Panel>
      <div className="split">
        <div className="split__main">
          <WhatWasAsked run={run} />
        </div>
        <div className="split__side">
          {run.need && <DealRules deal={run.need} title="Limits and what counts" />}
        </div>
      </div>
    </>
  );
}

function WhatWasAsked({ run }: { run: Assembly }) {
  const me = useMe();
  const navigate = useNavigate();
  const nameOf = useOrganizationNames();
  const { need } = run;
  const slots = (optional: boolean) =>
    need?.requiredSlots
      .filter((slot) => slot.optional === optional)
      .map(({ componentSlot }) => slotName(componentSlot)) ?? [];
  return (
    <Panel title="What was asked">
      <Facts
        facts={[
          { name: 'Destination', value: need && countryName(need.destination) },
          { name: 'Workload', value: need && inWords(need.workload) },
          { name: 'Has to be filled', value: listed(slots(false)) },
          { name: 'May be filled', value: listed(slots(true)) },
          { name: 'Value limit', value: need?.valueLimitUsd ? money(need.valueLimitUsd) : null },
          { name: 'Delivery by', value: need?.deliveryBy ? day(need.deliveryBy) : null },
          { name: 'Asked', value: moment(run.createdAt) },
          { name: 'By', value: `${run.askedBy.name}, ${nameOf(run.askedBy.organizationId)}` },
          {
            name: 'Inputs',
            value: <code title={run.inputsHash}>{shortHash(run.inputsHash)}</code>,
          },
          {
            name: 'Repeats',
            value: run.repeats && <Link to={`/what-if/${run.repeats}`}>an earlier one</Link>,
          },
        ]}
      />
      {hasEnded(run) && run.provenOptimal && maySteer(run, me) && (
        <>
          <p className="panel__note">
            The inputs are kept as they were. To repeat it shows that they still give this answer,
            whatever the market offers today.
          </p>
          <RepeatButton runId={run.id} onBegun={({ id }) => void navigate(`/what-if/${id}`)} />
        </>
      )}
    </Panel>
  );
}

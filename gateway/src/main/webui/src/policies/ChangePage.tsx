import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { LiveBadge } from '../live/LiveBadge';
import { useMe } from '../session/useSession';
import { Chip } from '../ui/Chip';
import { Facts } from '../ui/Facts';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { moment } from '../vocabulary/format';
import { mayPreview } from './authority';
import { CHANGE_STATES, changeQuery, fileQuery, type PolicyChange } from './change';
import { ChangeSteps } from './ChangeSteps';
import { fileTitle } from './files';
import { PreviewPanel } from './PreviewPanel';
import { keyOf } from './row';
import { RowDifference } from './RowDifference';

export default function ChangePage() {
  const { changeId = '' } = useParams();
  const change = useQuery(changeQuery(changeId));
  return (
    <Page
      title={change.data?.title ?? 'Change of policy'}
      kicker={<Link to="/policy/changes">Changes of policy</Link>}
      aside={
        <>
          {change.data && <Chip {...CHANGE_STATES[change.data.state]} />}
          <LiveBadge />
        </>
      }
    >
      <Loaded query={change} what="the change">
        {(data) => <Body change={data} />}
      </Loaded>
    </Page>
  );
}

function Body({ change }: { change: PolicyChange }) {
  const me = useMe();
  const proposed = change.state === 'PROPOSED';
  return (
    <div className="split">
      <div className="split__main">
        {proposed && <ChangeSteps change={change} />}
        {proposed && mayPreview(me) && <PreviewPanel change={change} />}
        <RowsPanel change={change} />
      </div>
      <div className="split__side">
        <Panel title="What it says">
          <Facts
            facts={[
              {
                name: 'File',
                value: <Link to={`/policy/files/${change.file}`}>{fileTitle(change.file)}</Link>,
              },
              { name: 'Rows', value: change.rowVersions.join(', ') },
              { name: 'Reason', value: change.reason },
              { name: 'Legal basis', value: change.legalBasis },
              { name: 'Proposed', value: signed(change.proposedAt, change.proposedBy) },
              { name: 'Put in force', value: signed(change.activatedAt, change.activatedBy) },
              { name: 'Changes in force with it', value: change.revision },
              { name: 'Corrects what held before', value: change.correction },
              { name: 'Withdrawn', value: signed(change.withdrawnAt, change.withdrawnBy) },
              { name: 'Why withdrawn', value: change.withdrawalReason },
            ]}
          />
        </Panel>
      </div>
    </div>
  );
}

function signed(at: string | null | undefined, by: string | null | undefined): string | null {
  if (!at) return null;
  return by ? `${moment(at)}, ${by}` : moment(at);
}

function RowsPanel({ change }: { change: PolicyChange }) {
  const file = useQuery(fileQuery(change.file));
  return (
    <Panel title="What it changes">
      <Loaded query={file} what="the rows in force">
        {({ rows }) =>
          change.rows.map((row) => <RowDifference key={keyOf(row)} row={row} rows={rows} />)
        }
      </Loaded>
    </Panel>
  );
}

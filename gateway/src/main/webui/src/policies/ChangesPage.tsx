import { Table } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { LiveBadge } from '../live/LiveBadge';
import { useMe } from '../session/useSession';
import { Chip } from '../ui/Chip';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { day } from '../vocabulary/format';
import { mayDirectPolicy } from './authority';
import { CHANGE_STATES, changesQuery, type ChangeState, type PolicyChange } from './change';
import { fileTitle } from './files';
import { PolicyTabs } from './PolicyTabs';

const GROUPS: readonly { title: string; state: ChangeState }[] = [
  { title: 'Waiting for a second person', state: 'PROPOSED' },
  { title: 'In force', state: 'ACTIVE' },
  { title: 'Withdrawn', state: 'WITHDRAWN' },
];

/** What was changed of the rules since they were shipped, and what is proposed. */
export default function ChangesPage() {
  const directs = mayDirectPolicy(useMe());
  const changes = useQuery(changesQuery);
  return (
    <Page
      title="Changes of policy"
      kicker="Policy"
      lead="One person proposes rows, a second one puts them in force. Deals are determined anew at once, and nothing of the past is lost."
      aside={<LiveBadge />}
    >
      <PolicyTabs />
      <Loaded query={changes} what="changes of policy">
        {(all) =>
          all.length === 0 ? (
            <Empty title="No changes of policy yet">
              <p>
                The rules are as they were shipped.
                {directs && ' To change one, open its file and propose a change of its row.'}
              </p>
            </Empty>
          ) : (
            GROUPS.map(({ title, state }) => (
              <Group key={state} title={title} changes={all.filter((one) => one.state === state)} />
            ))
          )
        }
      </Loaded>
    </Page>
  );
}

function Group({ title, changes }: { title: string; changes: readonly PolicyChange[] }) {
  if (changes.length === 0) return null;
  return (
    <section className="group" aria-label={title}>
      <h2>
        {title} <span className="board__count">{changes.length}</span>
      </h2>
      <div className="table-frame">
        <Table fullWidth stackedStyle="default" caption={title} className="listing listing--even">
          <thead>
            <tr>
              <th scope="col">Change</th>
              <th scope="col">File</th>
              <th scope="col">Rows</th>
              <th scope="col">State</th>
              <th scope="col">Proposed</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.id}>
                <th scope="row" data-label="Change">
                  <Link to={`/policy/changes/${change.id}`}>{change.title}</Link>
                  {change.legalBasis && <span className="listing__sub">{change.legalBasis}</span>}
                </th>
                <td data-label="File">{fileTitle(change.file)}</td>
                <td data-label="Rows">{change.rowVersions.join(', ')}</td>
                <td data-label="State">
                  <Chip {...CHANGE_STATES[change.state]} />
                </td>
                <td data-label="Proposed">
                  <div>
                    {day(change.proposedAt)}
                    {change.proposedBy && <span className="listing__sub">{change.proposedBy}</span>}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </section>
  );
}

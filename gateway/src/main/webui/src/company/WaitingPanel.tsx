import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { attestationsQuery } from '../attestations/queries';
import { asksToConfirm } from '../attestations/sides';
import { consortiaQuery, invitationOf } from '../consortia/queries';
import { licensesQuery } from '../licenses/license';
import { overdueReports } from '../licenses/reports';
import { proposalsQuery } from '../proposals/queries';
import { useMe } from '../session/useSession';
import { Panel } from '../ui/Panel';
import { counted } from '../vocabulary/words';

/** What other people wait for: invitations and proposals to answer, conditions to acknowledge, reports overdue, tests to confirm; nothing while nothing does. */
export function WaitingPanel({ organizationId }: { organizationId: string }) {
  const consortia = useQuery(consortiaQuery());
  const me = useMe();
  const proposals = useQuery(proposalsQuery);
  const attestations = useQuery(attestationsQuery());
  const invitations = (consortia.data ?? []).filter(
    (one) => invitationOf(one, organizationId)?.state === 'PENDING',
  ).length;
  const received = (proposals.data ?? []).filter(
    (one) => one.state === 'OPEN' && one.toOrganizationId === organizationId,
  ).length;
  const tests = (attestations.data ?? []).filter((one) => asksToConfirm(one, me)).length;
  const licenses = useQuery(licensesQuery(false)).data ?? [];
  const unread = licenses.filter(
    (one) => one.waitingFor.includes(organizationId) && one.allowed.includes('acknowledge'),
  );
  const late = licenses.filter((one) => overdueReports(one).length > 0);
  const waiting = invitations + received + tests + unread.length + late.length;
  if (waiting === 0) return null;
  return (
    <Panel title="Waits for you" tone="accent">
      <ul className="waiting">
        {invitations > 0 && (
          <li>
            <Link to="/invitations">{counted(invitations, 'invitation')} to a consortium</Link>
          </li>
        )}
        {received > 0 && (
          <li>
            <Link to="/proposals">{counted(received, 'partnership proposal')}</Link>
          </li>
        )}
        {unread.map((license) => (
          <li key={license.id}>
            <Link to={`/licenses/${license.id}`}>
              Conditions of license {license.licenseNumber} to acknowledge
            </Link>
          </li>
        ))}
        {late.length > 0 && (
          <li>
            <Link to="/licenses">{counted(late.length, 'license')} with an overdue report</Link>
          </li>
        )}
        {tests > 0 && (
          <li>
            <Link to="/company?show=tests">{counted(tests, 'test')} to confirm</Link>
          </li>
        )}
      </ul>
    </Panel>
  );
}

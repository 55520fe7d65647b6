import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { attestationsQuery } from '../attestations/queries';
import { asksToConfirm } from '../attestations/sides';
import { consortiaQuery, invitationOf } from '../consortia/queries';
import { proposalsQuery } from '../proposals/queries';
import { useMe } from '../session/useSession';
import { Panel } from '../ui/Panel';
import { counted } from '../vocabulary/words';

/** What other people wait for: invitations and proposals to answer, tests to confirm; nothing while nothing does. */
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
  const waiting = invitations + received + tests;
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
        {tests > 0 && (
          <li>
            <Link to="/company?show=tests">{counted(tests, 'test')} to confirm</Link>
          </li>
        )}
      </ul>
    </Panel>
  );
}

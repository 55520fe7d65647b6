import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { consortiaQuery, invitationOf } from '../consortia/queries';
import { proposalsQuery } from '../proposals/queries';
import { Panel } from '../ui/Panel';
import { counted } from '../vocabulary/words';

/** What other people wait for: invitations and proposals to answer. */
export function WaitingPanel({ organizationId }: { organizationId: string }) {
  const consortia = useQuery(consortiaQuery());
  const proposals = useQuery(proposalsQuery);
  const invitations = (consortia.data ?? []).filter(
    (one) => invitationOf(one, organizationId)?.state === 'PENDING',
  ).length;
  const received = (proposals.data ?? []).filter(
    (one) => one.state === 'OPEN' && one.toOrganizationId === organizationId,
  ).length;
  if (consortia.isPending || proposals.isPending) return null;
  return (
    <Panel title="Waits for you" {...(invitations + received > 0 ? { tone: 'accent' } : {})}>
      {invitations + received === 0 && <p className="panel__note">Nothing waits for you.</p>}
      <ul className="plain-list">
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
      </ul>
    </Panel>
  );
}

import { useOrganizationNames } from '../organizations/queries';
import { belongsTo, has } from '../session/me';
import { useMe } from '../session/useSession';
import { Chip, type ChipTone } from '../ui/Chip';
import { CommandButton } from '../ui/CommandButton';
import { Disclosure } from '../ui/Disclosure';
import { Facts } from '../ui/Facts';
import { ReasonForm } from '../ui/form/ReasonForm';
import { LayerTag } from '../ui/LayerTag';
import { day } from '../vocabulary/format';
import { inWords } from '../vocabulary/words';
import type { Proposal } from './queries';

const TONES: Record<string, ChipTone> = {
  OPEN: 'info',
  ACCEPTED: 'success',
  DECLINED: 'danger',
};

export function ProposalCard({ proposal }: { proposal: Proposal }) {
  const me = useMe();
  const nameOf = useOrganizationNames();
  const received = belongsTo(me, proposal.toOrganizationId);
  const mayAct = proposal.state === 'OPEN' && has(me, 'company-admin');
  return (
    <li className="card">
      <div className="card__head">
        <h3>{proposal.title}</h3>
        <Chip tone={TONES[proposal.state] ?? 'neutral'} label={inWords(proposal.state)} />
      </div>
      <p className="card__sub">
        {received
          ? `From ${proposal.fromOrganizationName ?? nameOf(proposal.fromOrganizationId)}`
          : `To ${proposal.toOrganizationName ?? nameOf(proposal.toOrganizationId)}`}
      </p>
      <p className="prose">{proposal.purpose}</p>
      {proposal.layers.length > 0 && (
        <p className="tags">
          {proposal.layers.map((layer) => (
            <LayerTag key={layer} layer={layer} />
          ))}
        </p>
      )}
      <Facts
        facts={[
          { name: 'Sent', value: day(proposal.createdAt) },
          { name: 'Open until', value: proposal.state === 'OPEN' && day(proposal.expiresOn) },
          { name: 'Reason', value: proposal.reason },
        ]}
      />
      {mayAct && (
        <div className="actions">
          {received && (
            <CommandButton
              request={{ path: `/proposals/${proposal.id}/acceptance` }}
              label="Accept"
              busyLabel="Accepting…"
              changes={['proposals']}
              says="The partnership is agreed."
            />
          )}
          <EndProposal proposal={proposal} received={received} />
        </div>
      )}
    </li>
  );
}

function EndProposal({ proposal, received }: { proposal: Proposal; received: boolean }) {
  const act = received ? 'Decline' : 'Withdraw';
  return (
    <Disclosure label={`${act}…`}>
      {(close) => (
        <ReasonForm
          label={`${act} the proposal`}
          reasonLabel={received ? 'Why do you decline?' : 'Why do you withdraw it?'}
          hint="The other company sees this reason."
          send={`${act} the proposal`}
          path={`/proposals/${proposal.id}/${received ? 'decline' : 'withdrawal'}`}
          changes={['proposals']}
          says={received ? 'The proposal is declined.' : 'The proposal is withdrawn.'}
          onDone={close}
          onCancel={close}
        />
      )}
    </Disclosure>
  );
}

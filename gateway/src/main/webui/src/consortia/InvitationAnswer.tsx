import { CommandButton } from '../ui/CommandButton';
import { Disclosure } from '../ui/Disclosure';
import { ReasonForm } from '../ui/form/ReasonForm';
import type { Consortium } from './queries';

const CHANGES = ['consortia', 'deals'];

/** Accept or decline the invitation of one's own organization. */
export function InvitationAnswer(props: { consortium: Consortium; organizationId: string }) {
  const base = `/consortia/${props.consortium.id}/invitations/${props.organizationId}`;
  return (
    <div className="actions">
      <CommandButton
        request={{ path: `${base}/acceptance` }}
        label="Accept the invitation"
        busyLabel="Accepting…"
        changes={CHANGES}
        says="The invitation is accepted."
      />
      <Disclosure label="Decline…">
        {(close) => (
          <ReasonForm
            label="Decline the invitation"
            reasonLabel="Why do you decline?"
            hint="The buyer and the other members see this reason."
            send="Decline the invitation"
            path={`${base}/decline`}
            changes={CHANGES}
            says="The invitation is declined."
            onDone={close}
            onCancel={close}
          />
        )}
      </Disclosure>
    </div>
  );
}

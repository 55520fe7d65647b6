import { useOrganizationNames } from '../organizations/queries';
import { useMe } from '../session/useSession';
import { Chip, type ChipTone } from '../ui/Chip';
import { CommandButton } from '../ui/CommandButton';
import { Disclosure } from '../ui/Disclosure';
import { Facts } from '../ui/Facts';
import { ReasonForm } from '../ui/form/ReasonForm';
import { Panel } from '../ui/Panel';
import { day } from '../vocabulary/format';
import { type License, licenseActions, type Transfer } from './license';
import { TransferForm } from './TransferForm';

const STATES: Record<Transfer['state'], { tone: ChipTone; label: string; when: string }> = {
  REQUESTED: { tone: 'warning', label: 'Waits for Commerce', when: 'Asked for' },
  APPROVED: { tone: 'success', label: 'Approved', when: 'Approved' },
  REFUSED: { tone: 'danger', label: 'Refused', when: 'Refused' },
};

/** The hand-over to another party: asked for by the licensee, decided by an official of Commerce (15 CFR 750.10). */
export function TransferPanel({ license }: { license: License }) {
  const nameOf = useOrganizationNames();
  const { requestTransfer, decideTransfer } = licenseActions(license, useMe());
  const { transfer } = license;
  if (!transfer && !requestTransfer) return null;
  const state = transfer && STATES[transfer.state];
  return (
    <Panel title="Transfer" aside={state && <Chip tone={state.tone} label={state.label} />}>
      {transfer && state && (
        <Facts
          facts={[
            { name: 'From', value: nameOf(transfer.from) },
            { name: 'To', value: nameOf(transfer.to) },
            { name: transfer.state === 'REFUSED' ? 'Why not' : 'Why', value: transfer.reason },
            { name: state.when, value: day(transfer.on) },
          ]}
        />
      )}
      <p className="panel__note">
        A license is transferred once, and only with the approval of Commerce (15 CFR 750.10).
      </p>
      {requestTransfer && (
        <Disclosure label="Ask for a transfer…">
          {(close) => <TransferForm license={license} onDone={close} />}
        </Disclosure>
      )}
      {decideTransfer && transfer && (
        <>
          <CommandButton
            request={{
              path: `/licenses/${license.id}/transfer/approval`,
              basedOn: `/licenses/${license.id}`,
            }}
            label="Approve the transfer"
            busyLabel="Approving…"
            changes={['licenses', 'deals']}
            says={`The license is transferred to ${nameOf(transfer.to)}.`}
          />
          <Disclosure label="Refuse the transfer…" weight="danger">
            {(close) => (
              <ReasonForm
                label="Refuse the transfer"
                reasonLabel="Why is it refused?"
                hint="The parties to the license see this. The licensee may ask again."
                send="Refuse the transfer"
                path={`/licenses/${license.id}/transfer/refusal`}
                basedOn={`/licenses/${license.id}`}
                changes={['licenses', 'deals']}
                says="The transfer is refused."
                onDone={close}
                onCancel={close}
              />
            )}
          </Disclosure>
        </>
      )}
    </Panel>
  );
}

import { Disclosure } from '../../ui/Disclosure';
import { ReasonForm } from '../../ui/form/ReasonForm';
import { Panel } from '../../ui/Panel';
import type { Deal } from '../model';

/** The way out of a deal, for those who opened it; out of the way of what comes next. */
export function WithdrawPanel({ deal }: { deal: Deal }) {
  return (
    <Panel title="End the deal">
      <Disclosure label="Withdraw the deal…" weight="danger">
        {(close) => (
          <ReasonForm
            label="Withdraw the deal"
            reasonLabel="Why is the deal withdrawn?"
            hint="This ends the deal for everybody. It cannot be undone."
            send="Withdraw the deal"
            path={`/deals/${deal.id}/withdrawal`}
            basedOn={`/deals/${deal.id}`}
            changes={['deals', 'consortia', 'reviews']}
            says="The deal is withdrawn."
            onDone={close}
            onCancel={close}
          />
        )}
      </Disclosure>
    </Panel>
  );
}

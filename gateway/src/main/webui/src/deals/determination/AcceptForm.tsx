import { Disclosure } from '../../ui/Disclosure';
import { ReasonForm } from '../../ui/form/ReasonForm';
import type { Deal } from '../model';

/** Lets the deal go on by its newest determination, for those who sign for policy. */
export function AcceptForm({ deal }: { deal: Deal }) {
  const base = `/deals/${deal.id}`;
  return (
    <Disclosure label="Accept the determination…" weight="main">
      {(close) => (
        <ReasonForm
          label="Accept the determination"
          reasonLabel="Why may the deal go on by it?"
          hint="The hold is lifted and the deal goes by its newest determination from now on. Its parties read the reason."
          send="Accept it and lift the hold"
          path={`${base}/determination/acceptance`}
          basedOn={base}
          changes={['deals', 'reviews']}
          says="The determination is accepted; it no longer holds the deal."
          harmless
          onDone={close}
          onCancel={close}
        />
      )}
    </Disclosure>
  );
}

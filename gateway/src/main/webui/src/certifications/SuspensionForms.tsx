import { useMe } from '../session/useSession';
import { Disclosure } from '../ui/Disclosure';
import { ReasonForm } from '../ui/form/ReasonForm';
import type { Certification } from './queries';
import { mayMove } from './task';

const CHANGES = ['certifications', 'offerings', 'deals'];

/** Puts a certificate out of force or back, with the reason, for those who may. */
export function SuspensionForms({ certification }: { certification: Certification }) {
  const move = mayMove(certification, useMe());
  const base = `/certifications/${certification.id}`;
  if (move === 'reinstate') {
    return (
      <Disclosure label="Reinstate the certificate…" weight="main">
        {(close) => (
          <ReasonForm
            label="Reinstate the certificate"
            reasonLabel="Why is it reinstated?"
            hint="Deals that were held only because of this certificate go on."
            send="Reinstate the certificate"
            path={`${base}/reinstatement`}
            basedOn={base}
            changes={CHANGES}
            says="The certificate is in force again."
            harmless
            onDone={close}
            onCancel={close}
          />
        )}
      </Disclosure>
    );
  }
  if (move === null) return null;
  return (
    <Disclosure label="Suspend the certificate…" weight="danger">
      {(close) => (
        <ReasonForm
          label="Suspend the certificate"
          reasonLabel="Why is it suspended?"
          hint="Every live deal that relies on it is put on hold and shows this reason to its parties."
          send="Suspend the certificate"
          path={`${base}/suspension`}
          basedOn={base}
          changes={CHANGES}
          says="The certificate is suspended."
          onDone={close}
          onCancel={close}
        />
      )}
    </Disclosure>
  );
}

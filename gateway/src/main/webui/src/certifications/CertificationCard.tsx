import type { Offering } from '../offerings/queries';
import { has } from '../session/me';
import { useMe } from '../session/useSession';
import { Disclosure } from '../ui/Disclosure';
import { Facts } from '../ui/Facts';
import { ReasonForm } from '../ui/form/ReasonForm';
import { LayerTag } from '../ui/LayerTag';
import { day } from '../vocabulary/format';
import { slotName } from '../vocabulary/layers';
import { CertificationChip } from './CertificationChip';
import type { Certification } from './queries';

interface CertificationCardProps {
  certification: Certification;
  offering?: Offering | undefined;
  owner: string;
}

export function CertificationCard({ certification, offering, owner }: CertificationCardProps) {
  const name = offering?.name ?? `Offering ${certification.offeringId.slice(0, 8)}`;
  return (
    <li className="card">
      <div className="card__head">
        <h3>{name}</h3>
        <CertificationChip state={certification.state} />
      </div>
      <p className="card__sub">{owner}</p>
      {offering && (
        <p className="card__sub tags">
          <LayerTag layer={offering.layer} />
          <span>{slotName(offering.componentSlot)}</span>
        </p>
      )}
      <Facts
        facts={[
          { name: 'Scheme', value: certification.schemeId },
          {
            name: 'Valid until',
            value: certification.validUntil && day(certification.validUntil),
          },
          { name: 'Conditions', value: certification.conditions?.join('; ') },
          { name: 'Refused because', value: certification.reasons },
          { name: 'Suspended because', value: certification.suspendedBecause },
        ]}
      />
      <CertificationActs certification={certification} name={name} />
    </li>
  );
}

function CertificationActs({
  certification,
  name,
}: {
  certification: Certification;
  name: string;
}) {
  const me = useMe();
  if (!has(me, 'program-office', 'assessor')) return null;
  const base = `/certifications/${certification.id}`;
  const changes = ['certifications', 'offerings', 'deals'];
  if (certification.state === 'SUSPENDED') {
    return (
      <Disclosure label={`Reinstate ${name}…`}>
        {(close) => (
          <ReasonForm
            label={`Reinstate the certificate of ${name}`}
            reasonLabel="Why is it reinstated?"
            hint="Deals that were held only because of this certificate go on."
            send="Reinstate the certificate"
            path={`${base}/reinstatement`}
            basedOn={base}
            changes={changes}
            onDone={close}
            onCancel={close}
          />
        )}
      </Disclosure>
    );
  }
  if (!['CERTIFIED', 'CONDITIONAL', 'RENEWED'].includes(certification.state)) return null;
  return (
    <Disclosure label={`Suspend ${name}…`} weight="danger">
      {(close) => (
        <ReasonForm
          label={`Suspend the certificate of ${name}`}
          reasonLabel="Why is it suspended?"
          hint="Every live deal that relies on it is put on hold and shows this reason to its parties."
          send="Suspend the certificate"
          path={`${base}/suspension`}
          basedOn={base}
          changes={changes}
          onDone={close}
          onCancel={close}
        />
      )}
    </Disclosure>
  );
}

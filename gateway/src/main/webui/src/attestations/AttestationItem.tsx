import { Link } from 'react-router';
import type { Offering } from '../offerings/queries';
import { useOrganizationNames } from '../organizations/queries';
import { useMe } from '../session/useSession';
import { Chip, type ChipTone } from '../ui/Chip';
import { CommandButton } from '../ui/CommandButton';
import { Disclosure } from '../ui/Disclosure';
import { Facts } from '../ui/Facts';
import type { IconName } from '../ui/Icon';
import { ReasonForm } from '../ui/form/ReasonForm';
import { day } from '../vocabulary/format';
import { workloadsText } from '../vocabulary/supply';
import { inWords, listed } from '../vocabulary/words';
import type { Aspect, Attestation } from './queries';
import { asksToConfirm, mayWithdraw } from './sides';

const STATES: Record<Attestation['state'], { tone: ChipTone; icon: IconName; label: string }> = {
  RECORDED: { tone: 'info', icon: 'clock', label: 'Waits for confirmation' },
  CONFIRMED: { tone: 'success', icon: 'check', label: 'Confirmed by both' },
  EXPIRED: { tone: 'neutral', icon: 'clock', label: 'Expired' },
  WITHDRAWN: { tone: 'neutral', icon: 'cross', label: 'Withdrawn' },
};

interface AttestationItemProps {
  attestation: Attestation;
  /** The offering whose page this is: only the other side is named then. */
  about?: string | undefined;
  offerings: ReadonlyMap<string, Offering>;
}

/** One attestation: which two offerings, what was tested, and what this person can answer. */
export function AttestationItem({ attestation, about, offerings }: AttestationItemProps) {
  const me = useMe();
  const path = `/attestations/${attestation.id}`;
  const asks = asksToConfirm(attestation, me);
  const withdraws = mayWithdraw(attestation, me);
  return (
    <li className="attestation">
      <div className="attestation__head">
        <h3>
          {about !== attestation.offeringId && (
            <SideName
              offering={offerings.get(attestation.offeringId)}
              id={attestation.offeringId}
              owner={attestation.organizationId}
              version={attestation.offeringVersion}
            />
          )}
          {about === undefined && <span className="attestation__with">with</span>}
          {about !== attestation.otherOfferingId && (
            <SideName
              offering={offerings.get(attestation.otherOfferingId)}
              id={attestation.otherOfferingId}
              owner={attestation.otherOrganizationId}
              version={attestation.otherOfferingVersion}
            />
          )}
        </h3>
        <Chip {...STATES[attestation.state]} />
      </div>
      <Facts
        inline
        facts={[
          { name: 'Validated', value: asSentencePart(attestation.aspects) },
          { name: 'Tested for', value: workloadsText(attestation.workloads) },
          { name: 'Tested on', value: day(attestation.testedOn) },
          {
            name: 'Tested with version',
            value: about && ownVersion(attestation, about),
          },
          { name: 'Evidence', value: attestation.evidence },
          { name: 'Withdrawn because', value: attestation.reason },
        ]}
      />
      {(asks || withdraws) && (
        <div className="actions">
          {asks && (
            <CommandButton
              request={{ path: `${path}/confirmation`, basedOn: path }}
              label="Confirm that this was validated"
              busyLabel="Confirming…"
              changes={['attestations']}
              says="The attestation is confirmed by both companies."
            />
          )}
          {withdraws && (
            <Disclosure
              label={asks ? 'Say that it was not…' : 'Withdraw the attestation…'}
              weight={asks ? 'quiet' : 'link'}
            >
              {(close) => (
                <ReasonForm
                  label="Withdraw the attestation"
                  reasonLabel={asks ? 'Why was it not validated?' : 'Why does it no longer hold?'}
                  hint="The other company and the agencies see this. Consortia are then assembled without it."
                  send="Withdraw the attestation"
                  path={`${path}/withdrawal`}
                  basedOn={path}
                  changes={['attestations']}
                  says="The attestation is withdrawn."
                  onDone={close}
                  onCancel={close}
                />
              )}
            </Disclosure>
          )}
        </div>
      )}
    </li>
  );
}

/** The version, at that time, of the offering whose page this is. */
function ownVersion(attestation: Attestation, about: string): string {
  return about === attestation.offeringId
    ? attestation.offeringVersion
    : attestation.otherOfferingVersion;
}

function asSentencePart(aspects: readonly Aspect[]): string {
  return inWords(listed(aspects.map((aspect) => aspect.replaceAll('_', ' '))));
}

function SideName(props: {
  offering: Offering | undefined;
  id: string;
  owner: string;
  version: string;
}) {
  const nameOf = useOrganizationNames();
  return (
    <span className="attestation__side">
      <Link to={`/offerings/${props.id}`}>{props.offering?.name ?? 'An offering'}</Link>{' '}
      {props.version}
      <span>{nameOf(props.owner)}</span>
    </span>
  );
}

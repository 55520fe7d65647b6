import type { Deal } from '../deals/model';
import { useMe } from '../session/useSession';
import { Chip } from '../ui/Chip';
import { CommandButton } from '../ui/CommandButton';
import { Disclosure } from '../ui/Disclosure';
import { Facts } from '../ui/Facts';
import { ReasonForm } from '../ui/form/ReasonForm';
import { day, money } from '../vocabulary/format';
import { inWords, listed } from '../vocabulary/words';
import { isOpen, licenseUnknown, type Referral, STATES, stepsOf } from './referral';

/** One referral: how far it is, what its signature waits for, and what this person may record. */
export function ReferralCard({ referral, deal }: { referral: Referral; deal: Deal }) {
  const { forward, decline, withdraw } = stepsOf(referral, deal, useMe());
  const { institution, instrument, allowed } = referral;
  const acts = forward.length > 0 || decline || withdraw;
  const at = `/deals/${deal.id}/financing-referrals/${referral.id}`;
  const name = `${institution}, ${inWords(instrument).toLowerCase()}`;
  return (
    <>
      <div className="card__head">
        <h3>{name}</h3>
        <Chip tone={STATES[referral.state].tone} label={STATES[referral.state].label} />
      </div>
      <Facts
        facts={[
          { name: 'Amount', value: money(referral.amountUsd) },
          { name: 'Referred', value: day(referral.createdAt) },
          { name: 'Last step', value: referral.state !== 'REFERRED' && day(referral.updatedAt) },
          { name: 'Why', value: referral.reason },
        ]}
      />
      {isOpen(referral) && <Missing missing={referral.missing} deal={deal} />}
      {forward.map((step) => (
        <CommandButton
          key={step.command}
          request={{ path: `${at}/${step.path}` }}
          label={`${step.label} of ${institution}`}
          busyLabel={step.busy}
          changes={['deals']}
          says={step.says}
        />
      ))}
      {decline && (
        <Disclosure label={`Record that ${institution} declined…`}>
          {(close) => (
            <ReasonForm
              label={`Record that ${institution} declined`}
              reasonLabel="Why did the institution decline?"
              send={`Record that ${institution} declined`}
              path={`${at}/decline`}
              changes={['deals']}
              says="It is recorded that the institution declined."
              onDone={close}
              onCancel={close}
            />
          )}
        </Disclosure>
      )}
      {withdraw && (
        <Disclosure label={`Withdraw the referral to ${institution}…`} weight="danger">
          {(close) => (
            <ReasonForm
              label={`Withdraw the referral to ${name}`}
              reasonLabel="Why is it given up?"
              send="Withdraw the referral"
              path={`${at}/withdrawal`}
              changes={['deals']}
              says="The referral is withdrawn."
              onDone={close}
              onCancel={close}
            />
          )}
        </Disclosure>
      )}
      {!acts && allowed.length > 0 && (
        <p className="card__sub">What can come next: {listed(allowed)}.</p>
      )}
    </>
  );
}

/** What a signature waits for. What nobody knows is called unknown, not settled and not missing. */
function Missing({ missing, deal }: { missing: Referral['missing']; deal: Deal }) {
  if (missing == null) {
    return <p>Unknown: what is missing before it can be signed. The service does not say.</p>;
  }
  if (missing.length === 0) {
    return <p>Nothing is missing: every license that the deal needs is settled.</p>;
  }
  return (
    <>
      <h4 className="panel__sub">Missing before it can be signed</h4>
      {licenseUnknown(deal) && (
        <Chip tone="warning" icon="question" label="Unknown: whether a license is needed" />
      )}
      <ul className="plain-list">
        {missing.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </>
  );
}

import { scopeInWords } from '../policies/scope';
import { Chip } from '../ui/Chip';
import { Disclosure } from '../ui/Disclosure';
import { Facts } from '../ui/Facts';
import { ReasonForm } from '../ui/form/ReasonForm';
import { AGENCY_NAMES } from '../vocabulary/agencies';
import { washingtonDay, moment } from '../vocabulary/format';
import { type Delegation, periodInWords, standingOf, STANDINGS } from './delegation';

interface DelegationCardProps {
  delegation: Delegation;
  /** Whether it is authority of the reader's own agency, to be taken back. */
  mine: boolean;
}

export function DelegationCard({ delegation, mine }: DelegationCardProps) {
  const standing = standingOf(delegation, washingtonDay(new Date()));
  const { revokedAt } = delegation;
  return (
    <article className="card" aria-labelledby={`delegation-${delegation.id}`}>
      <div className="card__head">
        <h2 id={`delegation-${delegation.id}`}>{AGENCY_NAMES[delegation.agency]}</h2>
        <Chip {...STANDINGS[standing]} />
      </div>
      <p>{scopeInWords(delegation.scope)}.</p>
      <Facts
        facts={[
          { name: 'Counts', value: periodInWords(delegation) },
          { name: 'Reason', value: delegation.reason },
          { name: 'Legal basis', value: delegation.legalBasis },
          { name: 'Granted', value: `${moment(delegation.grantedAt)}, ${delegation.grantedBy}` },
          {
            name: 'Revoked',
            value: revokedAt && `${moment(revokedAt)}, ${delegation.revokedBy ?? 'not named'}`,
          },
          { name: 'Why revoked', value: delegation.revocationReason },
        ]}
      />
      {mine && !revokedAt && standing !== 'ENDED' && (
        <Disclosure label="Revoke…" weight="danger">
          {(close) => (
            <ReasonForm
              label="Revoke the delegation"
              reasonLabel="Why is it revoked?"
              hint="What was referred while it counted stays as it is."
              send="Revoke the delegation"
              path={`/delegations/${delegation.id}/revocation`}
              changes={['delegations']}
              says="The delegation is revoked."
              onDone={close}
              onCancel={close}
            />
          )}
        </Disclosure>
      )}
    </article>
  );
}

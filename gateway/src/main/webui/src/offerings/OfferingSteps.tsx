import { ApplyForm } from './ApplyForm';
import { CommandButton } from '../ui/CommandButton';
import { Disclosure } from '../ui/Disclosure';
import type { Offering } from './queries';

const OVER = ['REFUSED', 'EXPIRED', 'REVOKED'];

/** The next step on the way of an offering to the market, for the company that it belongs to. */
export function OfferingSteps({ offering }: { offering: Offering }) {
  const { certification } = offering;
  if (offering.state === 'DRAFT') {
    return (
      <div className="actions">
        <CommandButton
          request={{ path: `/offerings/${offering.id}/publication` }}
          label={`Publish ${offering.name}`}
          busyLabel="Publishing…"
          changes={['offerings']}
          says={`${offering.name} is published.`}
          outline
        />
      </div>
    );
  }
  if (offering.state !== 'PUBLISHED') return null;
  if (certification && !OVER.includes(certification.state)) return null;
  return (
    <Disclosure label={`Apply to certify ${offering.name}…`}>
      {(close) => <ApplyForm offering={offering} onDone={close} />}
    </Disclosure>
  );
}

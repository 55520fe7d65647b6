import { Chip } from '../../ui/Chip';
import { Disclosure } from '../../ui/Disclosure';
import { Facts } from '../../ui/Facts';
import { Panel } from '../../ui/Panel';
import { day } from '../../vocabulary/format';
import { DueDate } from '../DueDate';
import type { Review } from '../queries';
import { type Appeal, appealActions, isDenied } from './appeal';
import { AppealForm } from './AppealForm';
import { RulingForm } from './RulingForm';

/** The appeal from a denial: until when it can be made, what it says, and what Commerce says to it. */
export function AppealPanel({ review }: { review: Review }) {
  if (!isDenied(review)) return null;
  const { appeal: may, decide } = appealActions(review);
  const { appeal } = review;
  return (
    <Panel
      title="Appeal from the denial"
      {...((may || decide) && { tone: 'accent' as const })}
      aside={appeal && <AppealChip appeal={appeal} />}
    >
      {appeal ? <Made appeal={appeal} /> : <Until review={review} />}
      {may && (
        // Offered as long as the service does: what day it is in Washington is not for this clock to say.
        <Disclosure label="Appeal from the denial…" weight="main">
          {(close) => <AppealForm reviewId={review.id} onDone={close} />}
        </Disclosure>
      )}
      {decide && <RulingForm reviewId={review.id} />}
      {appeal && !appeal.decision && !decide && (
        <p className="panel__note">
          An official of Commerce who did not sign the denial decides on it.
        </p>
      )}
    </Panel>
  );
}

function AppealChip({ appeal: { decision } }: { appeal: Appeal }) {
  if (!decision) return <Chip tone="warning" icon="clock" label="Waits for Commerce" />;
  return decision === 'GRANTED' ? (
    <Chip tone="success" icon="check" label="Granted" />
  ) : (
    <Chip tone="danger" icon="cross" label="Denied" />
  );
}

function Until({ review }: { review: Review }) {
  const last = review.intentToDeny?.appealUntil;
  return (
    <>
      <Facts
        facts={[
          {
            name: 'Last day to appeal',
            value: last ? (
              <DueDate date={last} done={false} />
            ) : (
              'Unknown: 45 days after the denial'
            ),
          },
        ]}
      />
      <p className="panel__note">
        The applicant may appeal once, within 45 days of the denial, in writing; an official of
        Commerce decides, and that is final (15 CFR 756.2).
      </p>
    </>
  );
}

function Made({ appeal }: { appeal: Appeal }) {
  return (
    <>
      <p className="prose">{appeal.statement}</p>
      {!appeal.decision && (
        <p className="panel__note">The denial stands while the appeal is open.</p>
      )}
      <Facts
        facts={[
          { name: 'Made', value: day(appeal.appealedOn) },
          { name: 'Decided', value: appeal.decidedOn && day(appeal.decidedOn) },
          { name: 'Reasons', value: appeal.reasons },
        ]}
      />
    </>
  );
}

import { Disclosure } from '../ui/Disclosure';
import { Facts } from '../ui/Facts';
import { Panel } from '../ui/Panel';
import { day } from '../vocabulary/format';
import { STOP_REASONS } from './clock';
import type { Review } from './queries';
import { StepForm } from './StepForm';
import { stepsOf } from './steps';

/** Stops, votes, appeals and answers: what the reader may do besides the main line, and what the notice of a denial says. */
export function StepsPanel({ review }: { review: Review }) {
  const steps = stepsOf(review);
  const notice = review.intentToDeny;
  const stops = review.stops ?? [];
  if (steps.length === 0 && !notice && stops.length === 0) return null;
  return (
    <Panel
      title={notice ? 'Intent to deny' : steps.length > 0 ? 'Other steps' : 'Stops of the clocks'}
      {...(notice && { tone: 'warning' as const })}
    >
      {notice && (
        <Facts
          facts={[
            { name: 'Notice of', value: day(notice.noticeOn) },
            { name: 'Reasons', value: notice.reasons },
            { name: 'Legal basis', value: notice.legalBasis },
            { name: 'What would change it', value: notice.modifications },
            { name: 'Contact', value: notice.contact },
            { name: 'Answer by', value: day(notice.respondBy) },
            { name: 'Answer', value: notice.response },
            { name: 'Final on', value: day(notice.finalOn) },
            { name: 'Appeal until', value: day(notice.appealUntil) },
          ]}
        />
      )}
      {stops.length > 0 && (
        <ul className="plain-list">
          {stops.map((stop) => (
            <li key={stop.stop}>
              {STOP_REASONS.find(({ value }) => value === stop.reason)?.label ?? stop.reason}:{' '}
              {day(stop.from)} {stop.to ? `to ${day(stop.to)}` : 'until now'}
            </li>
          ))}
        </ul>
      )}
      {steps.map((step) => (
        <Disclosure
          key={step.label}
          label={`${step.label}…`}
          {...(step.danger ? { weight: 'danger' as const } : {})}
        >
          {(close) => <StepForm step={step} onDone={close} />}
        </Disclosure>
      ))}
    </Panel>
  );
}

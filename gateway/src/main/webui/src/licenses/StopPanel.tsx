import { useQuery } from '@tanstack/react-query';
import { timelineQuery } from '../deals/queries';
import { useMe } from '../session/useSession';
import { Disclosure } from '../ui/Disclosure';
import { Panel } from '../ui/Panel';
import { moment } from '../vocabulary/format';
import { type License, licenseActions } from './license';
import { StopForm } from './StopForm';
import { historyOf, type Stop, STOPS } from './stop';

/** Whether Commerce has suspended, reinstated or revoked it and why, and how its officials do. */
export function StopPanel({ license }: { license: License }) {
  const timeline = useQuery(timelineQuery(license.dealId));
  const { stops } = licenseActions(license, useMe());
  const history = historyOf(license, timeline.data ?? []);
  const stopped = license.state === 'SUSPENDED' || license.state === 'REVOKED';
  if (!stopped && history.length === 0 && stops.length === 0) return null;
  return (
    <Panel title="Suspension and revocation" {...(stopped && { tone: 'warning' as const })}>
      {license.state === 'SUSPENDED' && (
        <p>
          <strong>It is suspended:</strong> nothing can be drawn until Commerce reinstates it.
        </p>
      )}
      {license.state === 'REVOKED' && (
        <p>
          <strong>It is revoked:</strong> nothing can be drawn any more.
        </p>
      )}
      {!stopped && history.length === 0 && <p className="panel__note">It was never suspended.</p>}
      {history.length > 0 && (
        <ul className="plain-list">
          {history.map(({ text, time, sequence }) => (
            <li key={`${time} ${sequence}`}>
              {text}
              <span className="listing__sub">
                <time dateTime={time}>{moment(time)}</time>
              </span>
            </li>
          ))}
        </ul>
      )}
      {stops.map((stop: Stop) => (
        <Disclosure
          key={stop}
          label={`${STOPS[stop].label}…`}
          weight={stop === 'reinstate' ? 'main' : 'danger'}
        >
          {(close) => <StopForm license={license} stop={stop} onDone={close} />}
        </Disclosure>
      ))}
    </Panel>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Panel';
import { moment } from '../../vocabulary/format';
import { timelineQuery } from '../queries';

// Who acts where no person did: the platform itself.
const SYSTEM = 'system';

/** What happened to the deal, the latest first. */
export function TimelinePanel({ dealId }: { dealId: string }) {
  const timeline = useQuery(timelineQuery(dealId));
  return (
    <Panel title="Timeline">
      <Loaded query={timeline} what="the timeline">
        {(entries) => (
          <ol className="timeline" reversed>
            {[...entries]
              .sort((a, b) => b.time.localeCompare(a.time) || b.sequence - a.sequence)
              .map((entry) => (
                <li key={`${entry.type}-${entry.time}-${entry.sequence}`}>
                  <p className="timeline__text">{entry.text}</p>
                  <p className="timeline__when">
                    <time dateTime={entry.time}>{moment(entry.time)}</time>
                    {entry.actor && <> · {entry.actor === SYSTEM ? 'Entente' : entry.actor}</>}
                  </p>
                </li>
              ))}
          </ol>
        )}
      </Loaded>
    </Panel>
  );
}

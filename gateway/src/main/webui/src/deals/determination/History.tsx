import { useQuery } from '@tanstack/react-query';
import { needInWords } from '../../determinations/words';
import { Fold } from '../../ui/Fold';
import { Loaded } from '../../ui/Loaded';
import { day, moment } from '../../vocabulary/format';
import { counted } from '../../vocabulary/words';
import { CAUSES } from './model';
import { determinationsQuery } from './queries';

/** Every determination of the deal, the newest first; none is ever changed. */
export function History({ dealId, count }: { dealId: string; count: number }) {
  const all = useQuery(determinationsQuery(dealId));
  return (
    <Fold title="History" about={counted(count, 'determination')}>
      <Loaded query={all} what="the history">
        {(determinations) => (
          <ol className="timeline" reversed>
            {determinations.map((one) => (
              <li key={one.id}>
                <p className="timeline__text">
                  {one.number}: {needInWords(one)}
                  {one.changed &&
                    one.changed.because.length > 0 &&
                    `, because of ${one.changed.because.join(', ')}`}
                </p>
                <p className="timeline__when">
                  <time dateTime={one.determinedAt}>{moment(one.determinedAt)}</time> ·{' '}
                  {CAUSES[one.cause]} · rules of {day(one.asOf)}
                </p>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Fold>
  );
}

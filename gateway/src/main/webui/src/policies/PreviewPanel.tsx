import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readable } from '../determinations/words';
import { Loaded } from '../ui/Loaded';
import { Panel } from '../ui/Panel';
import { day } from '../vocabulary/format';
import { counted, listed } from '../vocabulary/words';
import { type ChangedDeal, type PolicyChange, type Preview, previewQuery } from './change';

/** Which open deals the change would change, and how; looking changes nothing. */
export function PreviewPanel({ change }: { change: PolicyChange }) {
  const preview = useQuery(previewQuery(change.id));
  return (
    <Panel title="What it would do">
      <Loaded query={preview} what="what it would do">
        {(data) => <Effects preview={data} />}
      </Loaded>
    </Panel>
  );
}

function Effects({ preview }: { preview: Preview }) {
  const { changedDeals, changed, notDetermined, openDeals, days } = preview;
  return (
    <>
      {changedDeals === 0 ? (
        <p>
          <strong>No open deal would change</strong> of those that can be determined.
        </p>
      ) : (
        <p>
          <strong>
            {changedDeals === 1
              ? 'This open deal would change, so:'
              : `These ${counted(changedDeals, 'open deal')} would change, so:`}
          </strong>
        </p>
      )}
      {changed.length > 0 && (
        <ol className="changed-deals">
          {changed.map((deal) => (
            <Changed key={`${deal.dealId}-${deal.what}`} deal={deal} />
          ))}
        </ol>
      )}
      {changed.length < changedDeals && (
        <p className="panel__note">The first {changed.length} of them are shown.</p>
      )}
      <p className="panel__note">
        {notDetermined === 0
          ? `All of the ${counted(openDeals, 'open deal')} can be determined.`
          : `${notDetermined} of ${counted(openDeals, 'open deal')} ${notDetermined === 1 ? 'is' : 'are'} not determined: what goes to whom is not stated there, so nobody can say.`}{' '}
        Looked at {listed(days.map(day))}.
      </p>
    </>
  );
}

function Changed({ deal }: { deal: ChangedDeal }) {
  return (
    <li>
      <h3>
        <Link to={`/deals/${deal.dealId}`}>{deal.title}</Link>
      </h3>
      <p>
        From {day(deal.on)}: {readable(deal.before)} becomes {readable(deal.after)}
        {deal.what === 'nationality' && ', for where its providers come from'}.
      </p>
      <p className="findings__source">Because of {deal.because.join(', ') || 'the rows'}</p>
    </li>
  );
}

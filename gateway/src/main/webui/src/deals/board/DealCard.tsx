import { Link } from 'react-router';
import { Icon } from '../../ui/Icon';
import { MiniStack } from '../MiniStack';
import { StateChip } from '../../ui/StateChip';
import { countryName } from '../../vocabulary/countries';
import { shortMoment } from '../../vocabulary/format';
import { counted, inWords } from '../../vocabulary/words';
import { coverageOf } from '../coverage';
import type { Deal } from '../model';
import { isHeld } from './grouping';

export function DealCard({ deal, showState }: { deal: Deal; showState: boolean }) {
  const held = isHeld(deal);
  const companies = new Set(deal.consortium?.members.map((member) => member.organizationId)).size;
  return (
    <li className="deal-card" data-held={held}>
      <h3 className="deal-card__title">
        <Link to={`/deals/${deal.id}`}>{deal.title}</Link>
      </h3>
      <p className="deal-card__facts">
        {countryName(deal.destination)} · {inWords(deal.sector)}
      </p>
      {held && (
        <p className="deal-card__hold">
          <Icon name="pause" />
          <span>
            <strong>On hold:</strong>{' '}
            {deal.holds.map((hold) => inWords(hold.reason)).join(', ') || 'reason not shown'}
          </span>
        </p>
      )}
      <div className="deal-card__foot">
        <MiniStack coverage={coverageOf(deal)} />
        <span className="deal-card__meta">
          {companies > 0 ? counted(companies, 'company', 'companies') : 'No consortium yet'}
          {deal.updatedAt && <time dateTime={deal.updatedAt}>{shortMoment(deal.updatedAt)}</time>}
        </span>
      </div>
      {showState && <StateChip state={deal.stage} />}
    </li>
  );
}

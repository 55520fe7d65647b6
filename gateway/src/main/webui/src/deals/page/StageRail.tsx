import { STAGES, STATE_NAMES } from '../../vocabulary/deals';
import { Icon } from '../../ui/Icon';
import type { Deal } from '../model';

/** Where the deal stands on its way. A deal that ended before its way was over says so. */
export function StageRail({ deal }: { deal: Deal }) {
  const now = STAGES.findIndex((stage) => stage.states.includes(deal.stage));
  return (
    <ol className="rail" aria-label="Stages of the deal">
      {STAGES.map((stage, index) => {
        const place = index < now ? 'past' : index === now ? 'now' : 'ahead';
        const ended = place === 'now' && stage.states.length > 1;
        return (
          <li
            key={stage.name}
            data-place={place}
            aria-current={place === 'now' ? 'step' : undefined}
          >
            <span className="rail__mark" aria-hidden="true">
              {place === 'past' ? <Icon name="check" /> : index + 1}
            </span>
            <span className="rail__name">
              {ended ? STATE_NAMES[deal.stage] : stage.name}
              {place === 'past' && <span className="sr-only"> (passed)</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

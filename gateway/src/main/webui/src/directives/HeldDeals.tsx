import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { dealsQuery } from '../deals/queries';
import { Loaded } from '../ui/Loaded';
import { Panel } from '../ui/Panel';
import { StateChip } from '../ui/StateChip';
import { countryName } from '../vocabulary/countries';
import { moment } from '../vocabulary/format';
import { counted } from '../vocabulary/words';
import type { Directive } from './directive';

/** How many deals a directive holds, and those of them that the reader may see. */
export function HeldDeals({ directive }: { directive: Directive }) {
  const deals = useQuery(dealsQuery);
  return (
    <Panel title="Its deals">
      <p>{countsInWords(directive)}</p>
      {directive.held > 0 && (
        <Loaded query={deals} what="deals">
          {(all) => {
            const held = all.flatMap((deal) =>
              deal.holds
                .filter(({ directiveId }) => directiveId === directive.id)
                .map(({ heldAt }) => ({ deal, heldAt })),
            );
            return (
              <>
                <ul className="held-deals">
                  {held.map(({ deal, heldAt }) => (
                    <li key={deal.id}>
                      <Link to={`/deals/${deal.id}`}>{deal.title}</Link>
                      <StateChip state={deal.state} />
                      <span>
                        {countryName(deal.destination)}
                        {heldAt && `, held since ${moment(heldAt)}`}
                      </span>
                    </li>
                  ))}
                </ul>
                {held.length < directive.held && (
                  <p className="panel__note">
                    {held.length === 0
                      ? 'You may see none of them.'
                      : `You may see ${held.length} of the ${directive.held}.`}
                  </p>
                )}
              </>
            );
          }}
        </Loaded>
      )}
    </Panel>
  );
}

function countsInWords({ state, deals, held }: Directive): string {
  switch (state) {
    case 'PROPOSED':
      return deals == null
        ? 'It holds nothing before a second person puts it in force.'
        : `It would hold ${counted(deals, 'open deal')}. It holds nothing before a second person puts it in force.`;
    case 'IN_FORCE':
      return deals != null && held < deals
        ? `It holds ${counted(held, 'deal')} of the ${deals} that it is about; the others are being looked at.`
        : `It holds ${counted(held, 'deal')}. Deals that come to fit it are held as well.`;
    case 'LIFTED':
      return held > 0
        ? `It was lifted; ${counted(held, 'deal')} that it held ${held === 1 ? 'is' : 'are'} being released.`
        : 'It was lifted, and holds nothing any more.';
    case 'WITHDRAWN':
      return 'It was withdrawn before it held anything.';
  }
}

import { useKnownNames } from '../../organizations/queries';
import { Facts } from '../../ui/Facts';
import { Panel } from '../../ui/Panel';
import { countryName } from '../../vocabulary/countries';
import { day, money } from '../../vocabulary/format';
import { inWords } from '../../vocabulary/words';
import type { Deal } from '../model';

export function DealFacts({ deal }: { deal: Deal }) {
  const nameOf = useKnownNames();
  return (
    <Panel title="Facts">
      <Facts
        facts={[
          { name: 'Destination', value: countryName(deal.destination) },
          { name: 'Sector', value: deal.sector && inWords(deal.sector) },
          { name: 'Workload', value: deal.workload && inWords(deal.workload) },
          { name: 'Buyer', value: nameOf(deal.buyerOrganizationId) },
          {
            name: 'End user',
            value: deal.endUser && `${deal.endUser.name}, ${countryName(deal.endUser.country)}`,
          },
          { name: 'End use', value: deal.endUse },
          { name: 'Value limit', value: deal.valueLimitUsd != null && money(deal.valueLimitUsd) },
          { name: 'Delivery by', value: deal.deliveryBy && day(deal.deliveryBy) },
          { name: 'Opened', value: deal.createdAt && day(deal.createdAt) },
        ]}
      />
    </Panel>
  );
}

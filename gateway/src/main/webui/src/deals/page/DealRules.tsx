import { useKnownNames } from '../../organizations/queries';
import { Facts } from '../../ui/Facts';
import { Panel } from '../../ui/Panel';
import { countryName } from '../../vocabulary/countries';
import { points } from '../../vocabulary/format';
import { layerLabel, slotName } from '../../vocabulary/layers';
import { PIECE_NAMES, PIECES } from '../../vocabulary/pieces';
import { capacityText } from '../../vocabulary/supply';
import { counted, eitherOf, listed } from '../../vocabulary/words';
import type { Deal, Limits, Objective } from '../model';

interface DealRulesProps {
  deal: Pick<Deal, 'requiredSlots' | 'limits' | 'objective'>;
  title?: string;
}

/** What the deal demands of a consortium, and by what it ranks them. */
export function DealRules({ deal, title = 'What the deal asks for' }: DealRulesProps) {
  const nameOf = useKnownNames();
  const company = (id: string) => nameOf(id) ?? 'A company';
  return (
    <Panel title={title}>
      <Facts
        facts={[
          ...deal.requiredSlots.map(({ componentSlot, capacity }) => ({
            name: slotName(componentSlot),
            value: capacity && `At least ${capacityText(capacity)}`,
          })),
          ...(deal.limits ? limits(deal.limits, company) : []),
          ...objective(deal.objective),
        ]}
      />
    </Panel>
  );
}

function limits(of: Limits, company: (id: string) => string) {
  const named = (ids: readonly string[]) => ids.length > 0 && listed(ids.map(company));
  return [
    {
      name: 'US share of hardware',
      value: of.hardwareUsSharePercent != null && `At least ${of.hardwareUsSharePercent}%`,
    },
    {
      name: 'Companies',
      value: of.organizations != null && `At most ${of.organizations}`,
    },
    {
      name: 'Of one company',
      value:
        of.offeringsPerOrganization != null &&
        `At most ${counted(of.offeringsPerOrganization, 'offering')}`,
    },
    {
      name: 'In each layer',
      value: of.onePerOrganizationAndLayer && 'At most one offering of a company',
    },
    { name: 'Required', value: named(of.requiredOrganizations) },
    { name: 'Unwanted', value: named(of.forbiddenOrganizations) },
    {
      name: 'Kept apart',
      value:
        of.excludedOrganizationPairs.length > 0 &&
        of.excludedOrganizationPairs.map((pair) => listed(pair.map(company))).join('; '),
    },
    {
      name: 'Operated under the law of',
      value:
        of.operatorJurisdictions.length > 0 && eitherOf(of.operatorJurisdictions.map(countryName)),
    },
    ...of.nationalityRules.map((rule) => ({
      name: `${layerLabel(rule.layer)} not from`,
      value: eitherOf(rule.excludedCountries.map(countryName)),
    })),
  ];
}

function objective(of: Objective | null | undefined) {
  const said = PIECES.filter((piece) => of?.weights[piece] != null);
  const levels = of?.levels ?? [];
  return [
    {
      name: 'Weights',
      value:
        said.length > 0
          ? said
              .map((piece) => `${PIECE_NAMES[piece].label} ${points(of?.weights[piece] ?? 0)}`)
              .join(', ')
          : 'Those of the platform',
    },
    {
      name: 'Decides first',
      value:
        levels.length > 0 &&
        levels
          .map((level) => listed(level.map((piece) => PIECE_NAMES[piece].label)))
          .join(', then '),
    },
  ];
}

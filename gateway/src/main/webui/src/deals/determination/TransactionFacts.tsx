import { END_USES, LISTS, PARTY_ROLES, TRANSACTIONS } from '../../determinations/words';
import { type Fact, Facts } from '../../ui/Facts';
import { countryName } from '../../vocabulary/countries';
import { points } from '../../vocabulary/format';
import { listed } from '../../vocabulary/words';
import type { StatedItem, StatedParty, StatedTransaction } from './model';

const UNKNOWN = 'Unknown';

/** The facts as they were stated; what nobody stated is called unknown. */
export function TransactionFacts({ stated }: { stated: StatedTransaction }) {
  return (
    <>
      <Facts
        facts={[
          { name: 'Kind', value: labelOf(TRANSACTIONS, stated.transaction) },
          { name: 'Exported from', value: country(stated.exportedFrom) },
          { name: 'Destination', value: country(stated.destination) },
          { name: 'End use', value: labelOf(END_USES, stated.endUse) },
        ]}
      />
      {stated.items.map((item, index) => (
        <section key={index} aria-label={`Item ${index + 1}`}>
          <h3>Item {index + 1}</h3>
          <Facts facts={itemFacts(item)} />
        </section>
      ))}
      {stated.parties.map((party, index) => (
        <section key={index} aria-label={`Party ${index + 1}`}>
          <h3>{party.name ?? `Party ${index + 1}`}</h3>
          <Facts facts={partyFacts(party)} />
        </section>
      ))}
    </>
  );
}

function itemFacts(item: StatedItem): Fact[] {
  return [
    { name: 'ECCN', value: item.eccn ?? UNKNOWN },
    { name: 'Quantity', value: amount(item.quantity) },
    { name: 'Total processing performance', value: amount(item.totalProcessingPerformance) },
    { name: 'Memory bandwidth in GB/s', value: amount(item.memoryBandwidthGigabytesPerSecond) },
    { name: 'Designed for data centers', value: yesOrNo(item.designedForDataCenter) },
    { name: '“Is informed” letter', value: yesOrNo(item.informedLetter) },
  ];
}

function partyFacts(party: StatedParty): Fact[] {
  const lists = party.listings?.map((code) => labelOf(LISTS, code));
  return [
    { name: 'Role', value: labelOf(PARTY_ROLES, party.role) },
    { name: 'Located in', value: country(party.country) },
    { name: 'Headquarters', value: country(party.headquarters) },
    { name: 'Ultimate parent’s country', value: country(party.ultimateParentCountry) },
    { name: 'A government', value: yesOrNo(party.government) },
    {
      name: 'Screening lists',
      value: lists ? (lists.length > 0 ? listed(lists) : 'On none') : UNKNOWN,
    },
    {
      name: 'Owned by listed parties',
      value: party.listedOwnershipPercent != null && `${party.listedOwnershipPercent}%`,
    },
  ];
}

function country(code: string | null | undefined): string {
  return code ? countryName(code) : UNKNOWN;
}

function amount(value: number | null | undefined): string {
  return value == null ? UNKNOWN : points(value);
}

function yesOrNo(said: boolean | null | undefined): string {
  return said == null ? UNKNOWN : said ? 'Yes' : 'No';
}

function labelOf(
  options: readonly { value: string; label: string }[],
  value: string | null | undefined,
): string {
  return options.find((one) => one.value === value)?.label ?? value ?? UNKNOWN;
}

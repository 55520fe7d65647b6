import type { Deal } from '../../deals/model';
import { countryName } from '../../vocabulary/countries';
import { LAYER_NAMES } from '../../vocabulary/layers';
import type { PartScope } from './draft';

/** Something of a deal that an agency can speak of by itself. */
export interface Subject {
  scope: PartScope;
  subject: string;
  name: string;
}

const SCOPES: Record<PartScope, string> = {
  ITEM: 'Offering',
  LAYER: 'Layer',
  MEMBER: 'Member',
  DESTINATION: 'Destination',
};

/** "Layer Models": what the subject is, and what people call it. */
export function subjectInWords({ scope, subject, name }: Subject): string {
  const called =
    scope === 'LAYER'
      ? ((LAYER_NAMES as Record<string, string>)[subject] ?? name)
      : scope === 'DESTINATION'
        ? countryName(subject)
        : name;
  return `${SCOPES[scope]} ${called}`;
}

/** Every layer, offering and member of the deal, and where it goes, each once. */
export function subjectsOf(deal: Pick<Deal, 'consortium' | 'destination'>): Subject[] {
  const members = deal.consortium?.members ?? [];
  const subjects = (
    scope: PartScope,
    named: [id?: string | null | undefined, name?: string | null | undefined][],
  ) => named.flatMap(([id, name]) => (id ? [{ scope, subject: id, name: name ?? id }] : []));
  const all = [
    ...subjects(
      'LAYER',
      members.map(({ layer }) => [layer]),
    ),
    ...subjects(
      'ITEM',
      members.map(({ offeringId, offeringName }) => [offeringId, offeringName]),
    ),
    ...subjects(
      'MEMBER',
      members.map(({ organizationId, organizationName }) => [organizationId, organizationName]),
    ),
    ...subjects('DESTINATION', [[deal.destination]]),
  ];
  return [...new Map(all.map((each) => [keyOf(each), each])).values()];
}

/** One text for both, such as an option of a choice needs it. */
export function keyOf({ scope, subject }: Pick<Subject, 'scope' | 'subject'>): string {
  return `${scope} ${subject}`;
}

/** Finds it among those of the deal; what has left the deal is called by its id. */
export function subjectAmong(known: Subject[], part: Pick<Subject, 'scope' | 'subject'>): Subject {
  return known.find((each) => keyOf(each) === keyOf(part)) ?? { ...part, name: part.subject };
}

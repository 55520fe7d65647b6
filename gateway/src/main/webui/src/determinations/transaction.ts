import type { Problem } from '../api/problem';
import type { Places } from '../ui/form/places';
import { type FormErrors, found, required } from '../ui/form/rules';
import { asSentence } from '../vocabulary/words';
import { placeInWords } from './words';

/** Yes, no, or nothing said. */
export type Answer = 'yes' | 'no' | '';

export interface ItemDraft {
  eccn: string;
  designedForDataCenter: Answer;
  totalProcessingPerformance: string;
  memoryBandwidthGigabytesPerSecond: string;
  quantity: string;
  informedLetter: Answer;
}

export interface PartyDraft {
  role: string;
  name: string;
  country: string;
  headquarters: string;
  ultimateParentCountry: string;
  /** Codes of lists; only what `onLists` is "yes" for. */
  listings: string[];
  onLists: Answer;
  government: Answer;
  listedOwnershipPercent: string;
}

/** A transaction as it is typed. What stays empty is unknown. */
export interface TransactionDraft {
  /** The day whose rules decide; empty where the rules of every day decide anew. */
  asOf: string;
  transaction: string;
  exportedFrom: string;
  destination: string;
  endUse: string;
  items: ItemDraft[];
  parties: PartyDraft[];
}

export const NO_ITEM: ItemDraft = {
  eccn: '',
  designedForDataCenter: '',
  totalProcessingPerformance: '',
  memoryBandwidthGigabytesPerSecond: '',
  quantity: '',
  informedLetter: '',
};

export const NO_PARTY: PartyDraft = {
  role: '',
  name: '',
  country: '',
  headquarters: '',
  ultimateParentCountry: '',
  listings: [],
  onLists: '',
  government: '',
  listedOwnershipPercent: '',
};

export function noTransaction(today: string): TransactionDraft {
  return {
    asOf: today,
    transaction: 'EXPORT',
    exportedFrom: 'US',
    destination: '',
    endUse: '',
    items: [{ ...NO_ITEM }],
    parties: [{ ...NO_PARTY, role: 'END_USER' }],
  };
}

/** What is wrong with one of several items or parties says with which. */
export const PLACES: Places<TransactionDraft> = {
  'rule-broken': numbered,
  'invalid-input': numbered,
};

function numbered(problem: Problem): FormErrors<TransactionDraft> {
  const said = (group: string) =>
    (problem.errors ?? [])
      .filter(({ field }) => field.startsWith(`${group}[`))
      .map(({ field, message }) => asSentence(`${placeInWords(field)}${fact(field)}: ${message}`))
      .join(' ') || undefined;
  return found<TransactionDraft>({ items: said('items'), parties: said('parties') });
}

/** `items[0].memoryBandwidth` is ", memory bandwidth". */
function fact(path: string): string {
  const name = path.split('.')[1]?.replace(/\[\d+]/g, '') ?? '';
  return name && `, ${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`;
}

const NUMBER = /^\d[\d,]*(\.\d+)?$/;

/** What keeps a transaction from being stated; that something is unknown does not. */
export function transactionRules(draft: TransactionDraft): FormErrors<TransactionDraft> {
  const nameless = draft.parties.findIndex(({ role }) => role === '');
  const countless = draft.items.findIndex(
    (item) =>
      !number(item.totalProcessingPerformance) ||
      !number(item.memoryBandwidthGigabytesPerSecond) ||
      !number(item.quantity),
  );
  const shareless = draft.parties.findIndex(
    ({ listedOwnershipPercent: percent }) =>
      !number(percent) || Number(percent.replaceAll(',', '')) > 100,
  );
  return found<TransactionDraft>({
    items:
      countless >= 0
        ? `Enter numbers such as 15,832 for item ${countless + 1}, or leave empty what is unknown.`
        : undefined,
    parties:
      nameless >= 0
        ? `Choose the role of party ${nameless + 1}.`
        : shareless >= 0
          ? `Enter a percentage from 0 to 100 for party ${shareless + 1}, or leave it empty.`
          : undefined,
  });
}

/** A question about one day also has to say which, and what goes where. */
export function questionRules(draft: TransactionDraft): FormErrors<TransactionDraft> {
  const unnamed = draft.items.findIndex(({ eccn }) => eccn.trim() === '');
  return {
    ...found<TransactionDraft>({
      asOf: required(draft.asOf, 'Enter the day whose rules decide.'),
      destination: required(draft.destination, 'Choose the destination.'),
      items:
        unnamed >= 0
          ? `Enter the ECCN of item ${unnamed + 1}, such as 3A090.a, or NONE.`
          : undefined,
    }),
    ...transactionRules(draft),
  };
}

function number(text: string): boolean {
  return text.trim() === '' || NUMBER.test(text.trim());
}

/** The transaction as the service takes it; what was left empty is left out. */
export function transactionBody(draft: TransactionDraft) {
  return stated({
    asOf: draft.asOf,
    transaction: draft.transaction,
    exportedFrom: draft.exportedFrom,
    destination: draft.destination,
    endUse: draft.endUse,
    items: draft.items.map((item) =>
      stated({
        eccn: item.eccn.trim(),
        designedForDataCenter: yesOrNo(item.designedForDataCenter),
        totalProcessingPerformance: numberOf(item.totalProcessingPerformance),
        memoryBandwidthGigabytesPerSecond: numberOf(item.memoryBandwidthGigabytesPerSecond),
        quantity: numberOf(item.quantity),
        informedLetter: yesOrNo(item.informedLetter),
      }),
    ),
    parties: draft.parties.map((party) =>
      stated({
        role: party.role,
        name: party.name.trim(),
        country: party.country,
        headquarters: party.headquarters,
        ultimateParentCountry: party.ultimateParentCountry,
        listings: listings(party),
        government: yesOrNo(party.government),
        listedOwnershipPercent: numberOf(party.listedOwnershipPercent),
      }),
    ),
  });
}

function listings({ onLists, listings }: PartyDraft): string[] | undefined {
  if (onLists === 'no') return [];
  return onLists === 'yes' && listings.length > 0 ? listings : undefined;
}

function yesOrNo(answer: Answer): boolean | undefined {
  return answer === '' ? undefined : answer === 'yes';
}

function numberOf(text: string): number | undefined {
  return text.trim() === '' ? undefined : Number(text.replaceAll(',', ''));
}

function stated(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );
}

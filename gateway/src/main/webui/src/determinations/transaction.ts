import type { Places } from '../ui/form/places';
import { type FormErrors, found, required } from '../ui/form/rules';

/** Yes, no, or nothing said. */
export type Answer = 'yes' | 'no' | '';

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
}

/** A transaction as it is typed. What stays empty is unknown. */
export interface TransactionDraft {
  asOf: string;
  transaction: string;
  exportedFrom: string;
  destination: string;
  endUse: string;
  eccn: string;
  designedForDataCenter: Answer;
  totalProcessingPerformance: string;
  memoryBandwidthGigabytesPerSecond: string;
  quantity: string;
  informedLetter: Answer;
  parties: PartyDraft[];
}

export const NO_PARTY: PartyDraft = {
  role: '',
  name: '',
  country: '',
  headquarters: '',
  ultimateParentCountry: '',
  listings: [],
  onLists: '',
  government: '',
};

export function noTransaction(today: string): TransactionDraft {
  return {
    asOf: today,
    transaction: 'EXPORT',
    exportedFrom: 'US',
    destination: '',
    endUse: '',
    eccn: '',
    designedForDataCenter: '',
    totalProcessingPerformance: '',
    memoryBandwidthGigabytesPerSecond: '',
    quantity: '',
    informedLetter: '',
    parties: [{ ...NO_PARTY, role: 'END_USER' }],
  };
}

export const PLACES: Places<TransactionDraft> = {
  items: 'eccn',
  'items.eccn': 'eccn',
  'items.totalProcessingPerformance': 'totalProcessingPerformance',
  'items.memoryBandwidthGigabytesPerSecond': 'memoryBandwidthGigabytesPerSecond',
  'items.quantity': 'quantity',
};

const NUMBER = /^\d[\d,]*(\.\d+)?$/;

function amount(text: string): string | undefined {
  return text.trim() === '' || NUMBER.test(text.trim())
    ? undefined
    : 'Enter a number such as 15,832, or leave it empty where it is unknown.';
}

export function transactionRules(draft: TransactionDraft): FormErrors<TransactionDraft> {
  const nameless = draft.parties.findIndex(({ role }) => role === '');
  return found<TransactionDraft>({
    asOf: required(draft.asOf, 'Enter the day whose rules decide.'),
    destination: required(draft.destination, 'Choose the destination.'),
    eccn: required(draft.eccn, 'Enter the ECCN, such as 3A090.a, or NONE.'),
    totalProcessingPerformance: amount(draft.totalProcessingPerformance),
    memoryBandwidthGigabytesPerSecond: amount(draft.memoryBandwidthGigabytesPerSecond),
    quantity: amount(draft.quantity),
    parties: nameless >= 0 ? `Choose the role of party ${nameless + 1}.` : undefined,
  });
}

/** The transaction as the service takes it; what was left empty is left out. */
export function transactionBody(draft: TransactionDraft) {
  return stated({
    asOf: draft.asOf,
    transaction: draft.transaction,
    exportedFrom: draft.exportedFrom,
    destination: draft.destination,
    endUse: draft.endUse,
    items: [
      stated({
        eccn: draft.eccn.trim(),
        designedForDataCenter: yesOrNo(draft.designedForDataCenter),
        totalProcessingPerformance: numberOf(draft.totalProcessingPerformance),
        memoryBandwidthGigabytesPerSecond: numberOf(draft.memoryBandwidthGigabytesPerSecond),
        quantity: numberOf(draft.quantity),
        informedLetter: yesOrNo(draft.informedLetter),
      }),
    ],
    parties: draft.parties.map((party) =>
      stated({
        role: party.role,
        name: party.name.trim(),
        country: party.country,
        headquarters: party.headquarters,
        ultimateParentCountry: party.ultimateParentCountry,
        listings: listings(party),
        government: yesOrNo(party.government),
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

import type { ItemDraft, PartyDraft, TransactionDraft } from '../../determinations/transaction';
import { NO_ITEM, NO_PARTY, noTransaction } from '../../determinations/transaction';
import type { Determination, Finding, Need } from '../../determinations/words';
import type { Deal } from '../model';

export interface StatedItem {
  eccn?: string | null;
  designedForDataCenter?: boolean | null;
  totalProcessingPerformance?: number | null;
  memoryBandwidthGigabytesPerSecond?: number | null;
  quantity?: number | null;
  informedLetter?: boolean | null;
}

export interface StatedParty {
  role?: string | null;
  name?: string | null;
  country?: string | null;
  headquarters?: string | null;
  ultimateParentCountry?: string | null;
  listings?: string[] | null;
  government?: boolean | null;
  listedOwnershipPercent?: number | null;
}

/** What goes to whom in a deal. What is absent or null is unknown. */
export interface StatedTransaction {
  transaction?: string | null;
  exportedFrom?: string | null;
  destination?: string | null;
  endUse?: string | null;
  items: StatedItem[];
  parties: StatedParty[];
}

/** What a deal was found to need, by the rules of a day. */
export interface DealDetermination extends Need {
  id: string;
  dealId: string;
  /** Counts those of the deal from 1. */
  number: number;
  /** The day whose rules decided. */
  asOf: string;
  determinedAt: string;
  cause: 'TRANSACTION_STATED' | 'POLICY_CHANGED' | 'DAY';
  /** How many changes of policy were in force. */
  policyRevision: number;
  findings: Finding[];
  /** Paths of the missing facts, each with what to supply. */
  missing: Record<string, string>;
  /** Every row that it rests on, by rule and version. */
  rules: string[];
  /** The difference to the one before; null for the first. */
  changed: { before: Need; because: string[] } | null;
  transaction: StatedTransaction;
}

export const CAUSES: Record<DealDetermination['cause'], string> = {
  TRANSACTION_STATED: 'What goes to whom was stated',
  POLICY_CHANGED: 'Policy was changed',
  DAY: 'A version of a rule began or ended',
};

/** The same as an answer of the license check. */
export function asAnswer(determination: DealDetermination): Determination {
  return {
    ...determination,
    missing: Object.keys(determination.missing),
    toSupply: determination.missing,
  };
}

/** Whether an application would be made where none is needed, or where none can help. */
export function speaksAgainst(requirement: string): boolean {
  return requirement === 'NO_LICENSE_REQUIRED' || requirement === 'PROHIBITED';
}

/** What was stated last, to be corrected; before anything was, what the deal says itself. */
export function draftFor(deal: Deal, stated: StatedTransaction | undefined): TransactionDraft {
  if (stated) {
    return {
      asOf: '',
      transaction: stated.transaction ?? '',
      exportedFrom: stated.exportedFrom ?? '',
      destination: stated.destination ?? '',
      endUse: stated.endUse ?? '',
      items: stated.items.map(itemDraft),
      parties: stated.parties.map(partyDraft),
    };
  }
  const endUser = { ...NO_PARTY, role: 'END_USER' };
  return {
    ...noTransaction(''),
    destination: deal.destination,
    parties: [
      deal.endUser
        ? { ...endUser, name: deal.endUser.name, country: deal.endUser.country }
        : endUser,
    ],
  };
}

function itemDraft(item: StatedItem): ItemDraft {
  return {
    ...NO_ITEM,
    eccn: item.eccn ?? '',
    designedForDataCenter: answerOf(item.designedForDataCenter),
    totalProcessingPerformance: text(item.totalProcessingPerformance),
    memoryBandwidthGigabytesPerSecond: text(item.memoryBandwidthGigabytesPerSecond),
    quantity: text(item.quantity),
    informedLetter: answerOf(item.informedLetter),
  };
}

function partyDraft(party: StatedParty): PartyDraft {
  return {
    ...NO_PARTY,
    role: party.role ?? '',
    name: party.name ?? '',
    country: party.country ?? '',
    headquarters: party.headquarters ?? '',
    ultimateParentCountry: party.ultimateParentCountry ?? '',
    listings: party.listings ?? [],
    onLists: party.listings ? (party.listings.length > 0 ? 'yes' : 'no') : '',
    government: answerOf(party.government),
    listedOwnershipPercent: text(party.listedOwnershipPercent),
  };
}

function answerOf(said: boolean | null | undefined) {
  return said == null ? '' : said ? 'yes' : 'no';
}

function text(amount: number | null | undefined): string {
  return amount == null ? '' : String(amount);
}

import type { Agency } from '../../vocabulary/agencies';
import { moment } from '../../vocabulary/format';
import type { Position } from '../queries';
import type { CitedCondition } from './library';

/** What an agency says of a part of the deal by itself. */
export interface RecommendedPart {
  scope: PartScope;
  subject: string;
  recommendation: Position;
  reasons?: string | null;
  legalBasis?: string | null;
  conditions?: string[];
  citations?: CitedCondition[];
}

export type PartScope = 'ITEM' | 'LAYER' | 'MEMBER' | 'DESTINATION';

type StateAtHand = 'WAITING' | 'SENT_BACK' | 'TOO_LATE';
/** Something took its place, or it was signed and counts. */
type DraftState = StateAtHand | 'REPLACED' | 'COUNTERSIGNED';

/** A recommendation that does not count before a second official of its agency signs it; nobody else sees it. */
export interface RecommendationAsDraft {
  id: string;
  agency: Agency;
  state: DraftState;
  /** The state in a sentence, with the day until which it can be signed. */
  words: string;
  recommendation: Position;
  reasons?: string | null;
  legalBasis?: string | null;
  conditions?: string[];
  citations?: CitedCondition[];
  parts?: RecommendedPart[];
  note?: string | null;
  author: string;
  /** Whether the reader wrote it; then somebody else signs it. */
  mine: boolean;
  writtenAt: string;
  sentBackBy?: string | null;
  sentBackReason?: string | null;
  sentBackAt?: string | null;
  countersignedBy?: string | null;
}

/** The one that the agency can still do something about. */
export type DraftAtHand = RecommendationAsDraft & { state: StateAtHand };

/** Who sent it back, and when. */
export function sentBackInWords({ sentBackBy, sentBackAt }: RecommendationAsDraft) {
  return sentBackBy && [sentBackBy, ...(sentBackAt ? [moment(sentBackAt)] : [])].join(', ');
}

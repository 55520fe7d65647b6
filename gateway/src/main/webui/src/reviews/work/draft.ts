import type { Agency } from '../../vocabulary/agencies';
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

/** A recommendation that does not count before a second official of its agency signs it; nobody else sees it. */
export interface RecommendationAsDraft {
  agency: Agency;
  state: 'WAITING' | 'SENT_BACK' | 'TOO_LATE';
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
  writtenAt: string;
  sentBackBy?: string | null;
  sentBackReason?: string | null;
}

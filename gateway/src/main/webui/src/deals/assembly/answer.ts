import type { ComponentSlot } from '../../vocabulary/layers';
import type { AssemblyOffering, Candidate } from '../model';

/** Why no consortium can fill a need. */
export interface WhyNone {
  conflict: string[];
  words: string;
  /** Whether it is proven that none of the conflict can be spared. */
  smallest: boolean;
  relaxations: Relaxation[];
}

/** What the market has for a slot, and what of it was left out. */
export interface SlotSupply {
  componentSlot: ComponentSlot;
  offered: number;
  fitting: number;
  leftOut: { count: number; why: string }[];
  unknown: number;
  /** The first of those that are unknown. */
  unknownOfferings: {
    offeringId: string;
    name: string;
    organizationName: string;
    facts: string[];
  }[];
}

/** Why an offering is in a run's consortia or not. */
export interface OfferingExplanation {
  offeringId: string;
  words: string;
  /** Of the best consortium of the run that has it. */
  rank: number | null;
  /** The best consortium with it. */
  with: AssemblyOffering[];
  conflict: string[];
  against: string[];
  unknown: string[];
}

/** What the deal could give up, and the best consortium that it would get for it. */
export interface Relaxation {
  changes: string[];
  consortium: Candidate;
}

import type { SlotSupply, WhyNone } from './assembly/answer';
import type { Gap, Interim, RunFacts } from '../assemblies/run';
import type { WhatIf } from '../assemblies/whatIf';
import type { DealState } from '../vocabulary/deals';
import type { ComponentSlot, Layer } from '../vocabulary/layers';
import type { Piece } from '../vocabulary/pieces';
import type { Capacity } from '../vocabulary/supply';

export interface RequiredSlot {
  componentSlot: ComponentSlot;
  optional: boolean;
  /** The least that is to be supplied. */
  capacity?: Capacity | null;
}

/** What the consortium as a whole has to keep to; companies are named only to those who may know. */
export interface Limits {
  hardwareUsSharePercent?: number | null;
  offeringsPerOrganization?: number | null;
  organizations?: number | null;
  onePerOrganizationAndLayer: boolean;
  requiredOrganizations: string[];
  forbiddenOrganizations: string[];
  excludedOrganizationPairs: string[][];
  operatorJurisdictions: string[];
  nationalityRules: { layer: Layer; excludedCountries: string[] }[];
}

/** What makes one consortium better than another; a weight that is not said is the platform's. */
export interface Objective {
  weights: Partial<Record<Piece, number | null>>;
  /** The first level decides before the second; what none names decides last. */
  levels: Piece[][];
}

/** What the buyer says of two slots: their offerings have to be attested to work together, or had better be. */
export interface Coupling {
  slots: ComponentSlot[];
  mode: 'REQUIRED' | 'PREFERRED';
  /** Points that an unattested pair costs; null for the platform's own. */
  penalty?: number | null;
}

export interface Hold {
  id: string;
  reason: string;
  detail?: string;
  /** Who has it in hand. */
  owner?: string;
  liftedBy?: string;
  heldAt?: string;
  /** The offering whose place a substitute may take; null for a hold about something else. */
  offeringId?: string | null;
  /** The policy directive that holds it. */
  directiveId?: string | null;
}

/** A hold that stands or stood; `lifting` is missing while it stands. */
export interface PastHold {
  id: string;
  reason: string;
  detail?: string;
  owner?: string;
  heldAt: string;
  /** By whom and why are missing for those who only see the deal on the marketplace. */
  lifting?: { at: string; by?: string | null; how?: string | null } | null;
}

export interface DealMember {
  organizationId: string;
  organizationName?: string | null;
  role: string;
  layer?: Layer | null;
  componentSlot?: ComponentSlot | null;
  offeringId?: string | null;
  offeringName?: string | null;
}

/** A substitution that was selected and that the joining company has not answered yet. */
export interface PendingSubstitution {
  leavingOfferingId: string;
  joiningOfferingId: string;
  joiningOrganizationId: string;
}

export interface DealConsortium {
  consortiumId?: string | null;
  anchorOrganizationId: string;
  members: DealMember[];
  pending?: PendingSubstitution | null;
}

/** What the buyer has of the deal. */
export interface Delivery {
  offeringId: string;
  offeringName?: string | null;
  organizationId: string;
  organizationName?: string | null;
  deliveredOn: string;
  /** Whether it came by the day that the deal asks for; null where it asks for none. */
  onTime?: boolean | null;
}

/** A deal as its reader may see it: what is not for them is absent. */
export interface Deal {
  id: string;
  state: DealState;
  /** The state that a held deal goes back to; the same as `state` when nothing holds it. */
  stage: DealState;
  version: number;
  createdAt: string;
  updatedAt: string;
  title: string;
  buyerOrganizationId?: string;
  destination: string;
  sector: string;
  workload: string;
  endUse?: string | null;
  endUser?: { name: string; country: string } | null;
  valueLimitUsd?: number | null;
  deliveryBy?: string | null;
  requiredSlots: RequiredSlot[];
  couplings: Coupling[];
  limits?: Limits | null;
  objective?: Objective | null;
  consortium: DealConsortium | null;
  gaps: ComponentSlot[];
  holds: Hold[];
  reviewId?: string | null;
  licenseId?: string | null;
  /** The first day on which it can be delivered. */
  licensedOn?: string | null;
  deliveries: Delivery[];
}

export interface TimelineEntry {
  sequence: number;
  time: string;
  type: string;
  actor?: string | null;
  text: string;
}

export interface AssemblyOffering {
  offeringId: string;
  name: string;
  organizationId: string;
  organizationName: string;
  layer: Layer;
  componentSlot: ComponentSlot;
  priceUsd: number;
  leadTimeDays: number;
}

/** An offering that could take a lost one's place, and the consortium that this would give. */
export interface Substitute {
  joining: AssemblyOffering;
  consortium: Candidate;
}

/** Two offerings of a consortium, and whether both companies have confirmed that they work together. */
export interface Pair {
  offeringId: string;
  otherOfferingId: string;
  attested: boolean;
}

export interface Candidate {
  rank: number;
  objective: number;
  offerings: AssemblyOffering[];
  organizations: string[];
  priceUsd: number;
  leadTimeDays: number;
  hardwareUsSharePercent: number | null;
  /** Which of its pairs of offerings are attested; null of a run from before that was kept. */
  pairs?: Pair[] | null;
  score: { what: string; value: number }[];
  /** The same by level; one where the deal names none. */
  levels?: { level: number; points: number; pieces: { what: string; value: number }[] }[];
}

/** A run of the assembler in a list. */
export interface AssemblyRun extends RunFacts {
  /** Where the need was for. */
  destination?: string;
  /** Whether nothing better can exist; null without an answer. */
  provenOptimal?: boolean | null;
  feasible: boolean;
  /** How many consortia it found. */
  count: number;
  bestObjective?: number | null;
}

export interface Assembly extends RunFacts {
  /** Null for a what-if. */
  dealId: string | null;
  /** What a what-if asked for, as it was asked; null for a deal. */
  need?: WhatIf | null;
  /** What its answer is worth, in a sentence. */
  words: string;
  timeLimitSeconds: number;
  provenOptimal: boolean;
  /** How much better something unknown could be. */
  gap?: Gap | null;
  /** The best that a run under way has reported. */
  interim?: Interim | null;
  consortia: Candidate[];
  infeasible: WhyNone | null;
  /** What the market had for each slot; none of a run from before that was kept. */
  slots?: SlotSupply[];
}

export type DealAnswer = Partial<Deal> & Pick<Deal, 'id' | 'state' | 'title'>;

/** Fills in what the answer left out for this reader, so that screens need not ask twice. */
export function dealFrom(answer: DealAnswer): Deal {
  return {
    version: 0,
    createdAt: '',
    updatedAt: '',
    destination: '',
    sector: '',
    workload: '',
    requiredSlots: [],
    couplings: [],
    gaps: [],
    holds: [],
    deliveries: [],
    ...answer,
    stage: answer.stage ?? answer.state,
    consortium: answer.consortium ?? null,
  };
}

import { money, points } from '../../vocabulary/format';
import { type ComponentSlot, LAYERS, SLOTS_OF_LAYER } from '../../vocabulary/layers';
import { counted } from '../../vocabulary/words';
import type { Candidate, Pair } from '../model';

/** One thing that candidates are compared by, with its words for each of them. */
export interface Trait {
  name: string;
  /** What the best value of the row is called: "lowest". */
  best?: string;
  says: (candidate: Candidate) => string;
  /** Smaller is better; absent where there is no better. */
  rank?: (candidate: Candidate) => number;
  /** How much more than another it has, in words; absent where that says nothing. */
  more?: (difference: number) => string;
}

/** 51 percent is what the Call for Proposals presumes to be enough; less is not a refusal. */
const PRESUMED_US_SHARE = 51;

export const TRAITS: readonly Trait[] = [
  {
    name: 'Price',
    best: 'lowest',
    says: ({ priceUsd }) => money(priceUsd),
    rank: ({ priceUsd }) => priceUsd,
    more: money,
  },
  {
    name: 'Lead time',
    best: 'shortest',
    says: ({ leadTimeDays }) => counted(leadTimeDays, 'day'),
    rank: ({ leadTimeDays }) => leadTimeDays,
    more: (days) => counted(days, 'day'),
  },
  { name: 'US share of hardware', says: ({ hardwareUsSharePercent: percent }) => usShare(percent) },
  {
    name: 'Attested pairs',
    best: 'most',
    says: attestedInWords,
    rank: (candidate) => unattestedIn(candidate).length,
    more: (pairs) => `${pairs} unattested`,
  },
];

function attestedInWords(candidate: Candidate): string {
  const all = candidate.pairs;
  if (!all) return 'Not kept';
  return all.length === 0
    ? 'No pairs'
    : `${all.length - unattestedIn(candidate).length} of ${all.length}`;
}

/** Pairs of its offerings that nobody has confirmed to work together. */
export function unattestedIn({ pairs }: Candidate): Pair[] {
  return (pairs ?? []).filter(({ attested }) => !attested);
}

/** The same in words: "Harbor Sentinel and Lumen Health 5". */
export function pairInWords(candidate: Candidate, { offeringId, otherOfferingId }: Pair): string {
  const nameOf = (id: string) =>
    candidate.offerings.find((one) => one.offeringId === id)?.name ?? 'an offering';
  return `${nameOf(offeringId)} and ${nameOf(otherOfferingId)}`;
}

/** "+$350,000": how it differs from the best candidate; null where it does not, or that says nothing. */
export function differenceIn(trait: Trait, candidate: Candidate, best: Candidate): string | null {
  if (!trait.rank || !trait.more || candidate.rank === best.rank) return null;
  const difference = trait.rank(candidate) - trait.rank(best);
  return difference === 0 ? null : signed(difference, trait.more);
}

/** "−48", to the best candidate. */
export function scoreDifference(candidate: Candidate, best: Candidate): string | null {
  const difference = candidate.objective - best.objective;
  return candidate.rank === best.rank || difference === 0 ? null : signed(difference, points);
}

/** The same on one level, from 0. */
export function levelDifference(candidate: Candidate, best: Candidate, level: number) {
  const pointsOf = ({ levels }: Candidate) => levels?.[level]?.points ?? 0;
  const difference = pointsOf(candidate) - pointsOf(best);
  return difference === 0 ? null : signed(difference, points);
}

function signed(difference: number, says: (amount: number) => string): string {
  return `${difference > 0 ? '+' : '\u2212'}${says(Math.abs(difference))}`;
}

/** Whether a candidate fills a slot otherwise than the best one. */
export function differsAt(slot: ComponentSlot, candidate: Candidate, best: Candidate): boolean {
  return at(slot, candidate)?.offeringId !== at(slot, best)?.offeringId;
}

function at(slot: ComponentSlot, { offerings }: Candidate) {
  return offerings.find((one) => one.componentSlot === slot);
}

function usShare(percent: number | null): string {
  if (percent === null) return 'No hardware';
  const met = percent >= PRESUMED_US_SHARE ? 'met' : 'not met';
  return `${Math.floor(percent)}%, presumption ${met}`;
}

/** Whether a candidate has the best value of a trait, where not all have the same. */
export function isBest(trait: Trait, candidate: Candidate, all: readonly Candidate[]): boolean {
  const { rank } = trait;
  if (!rank) return false;
  const values = all.map(rank);
  const best = Math.min(...values);
  return rank(candidate) === best && values.some((value) => value !== best);
}

/** The pieces of the scores of all candidates, in the order in which they are told. */
export function piecesOf(all: readonly Candidate[]): string[] {
  return [...new Set(all.flatMap(({ score }) => score.map(({ what }) => what)))];
}

export function pointsFor(candidate: Candidate, piece: string): number {
  return candidate.score.find(({ what }) => what === piece)?.value ?? 0;
}

/** The pieces of a score by what decides before what; without a name where nothing does. */
export function levelsOf(candidate: Candidate) {
  const levels = candidate.levels ?? [];
  if (levels.length < 2) return [{ level: 1, name: undefined, pieces: candidate.score }];
  return levels.map(({ level, pieces }) => ({
    level,
    name:
      level === 1 ? 'Decides first' : level === 2 ? 'Decides second' : `Decides as number ${level}`,
    pieces,
  }));
}

/** The rows of a comparison: the pieces of all candidates, level by level. */
export function levelRows(all: readonly Candidate[]) {
  const [first] = all;
  if (!first || (first.levels?.length ?? 0) < 2)
    return [{ name: undefined, pieces: piecesOf(all) }];
  return levelsOf(first).map(({ name, pieces }) => ({
    name,
    pieces: pieces.map(({ what }) => what),
  }));
}

export function sum(pieces: readonly { value: number }[]): number {
  return pieces.reduce((total, { value }) => total + value, 0);
}

/** The slots that some candidate fills, from L1 to L5. */
export function slotsOf(all: readonly Candidate[]): ComponentSlot[] {
  const filled = new Set(all.flatMap(({ offerings }) => offerings.map((one) => one.componentSlot)));
  return LAYERS.flatMap((layer) => SLOTS_OF_LAYER[layer].filter((slot) => filled.has(slot)));
}

/** The companies of a candidate, each once, as choices. */
export function companiesOf(candidate: Candidate | undefined) {
  const byId = new Map(
    (candidate?.offerings ?? []).map((one) => [one.organizationId, one.organizationName]),
  );
  return [...byId].map(([value, label]) => ({ value, label }));
}

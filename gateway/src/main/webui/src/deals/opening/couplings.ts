import type { ComponentSlot } from '../../vocabulary/layers';

export type CouplingMode = 'REQUIRED' | 'PREFERRED';

/** A pair of slots as the buyer chooses it. */
export interface CouplingWish {
  one: ComponentSlot | '';
  other: ComponentSlot | '';
  mode: CouplingMode;
  /** Points that an unattested pair costs; empty for the platform's own. */
  penalty: string;
}

export const NO_COUPLING: CouplingWish = { one: '', other: '', mode: 'REQUIRED', penalty: '' };

const MOST_POINTS = 1_000_000;

/** What is wrong with a pair; undefined when nothing is. */
export function couplingError(
  wish: CouplingWish,
  index: number,
  all: readonly CouplingWish[],
  asked: readonly ComponentSlot[],
): string | undefined {
  const { one, other } = wish;
  if (one === '' || other === '') return 'choose both slots.';
  if (one === other) return 'choose two different slots.';
  if (!asked.includes(one) || !asked.includes(other)) {
    return 'choose slots that the need asks for.';
  }
  const same = (earlier: CouplingWish) =>
    [earlier.one, earlier.other].sort().join() === [one, other].sort().join();
  if (all.slice(0, index).some(same)) return 'this pair is there already.';
  if (wish.mode === 'PREFERRED' && points(wish.penalty) === null) {
    return 'give the cost as a whole number of points from 0 to 1,000,000, or leave it empty.';
  }
  return undefined;
}

/** The first thing that is wrong with any pair, by its number. */
export function couplingsError(all: readonly CouplingWish[], asked: readonly ComponentSlot[]) {
  const index = wrongPair(all, asked);
  const wish = all[index];
  return wish && `Pair ${index + 1}: ${couplingError(wish, index, all, asked)}`;
}

/** The place of the first pair that is wrong; the first pair where each is right by itself. */
export function wrongPair(all: readonly CouplingWish[], asked: readonly ComponentSlot[]): number {
  return all.findIndex((wish, index) => couplingError(wish, index, all, asked) !== undefined);
}

export function couplingsBody(all: readonly CouplingWish[]) {
  return all.map(({ one, other, mode, penalty }) => {
    const cost = mode === 'PREFERRED' ? points(penalty) : undefined;
    return { slots: [one, other], mode, ...(cost == null ? {} : { penalty: cost }) };
  });
}

/** Undefined for the platform's own cost, null for what is no cost. */
function points(text: string): number | null | undefined {
  const digits = text.replace(/[,\s]/g, '');
  if (digits === '') return undefined;
  return /^\d{1,7}$/.test(digits) && Number(digits) <= MOST_POINTS ? Number(digits) : null;
}

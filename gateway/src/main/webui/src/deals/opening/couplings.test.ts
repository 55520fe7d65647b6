import { describe, expect, it } from 'vitest';
import type { ComponentSlot } from '../../vocabulary/layers';
import { couplingsBody, couplingsError, type CouplingWish, NO_COUPLING } from './couplings';

const ASKED: ComponentSlot[] = ['ACCELERATOR', 'MODEL', 'APPLICATION'];
const pair = (more: Partial<CouplingWish> = {}): CouplingWish => ({
  ...NO_COUPLING,
  one: 'ACCELERATOR',
  other: 'MODEL',
  ...more,
});

describe('Pairs of slots', () => {
  it.each([
    ['nothing', [], undefined],
    ['a required pair', [pair()], undefined],
    ['a preferred pair at the usual cost', [pair({ mode: 'PREFERRED' })], undefined],
    ['one that does not matter', [pair({ mode: 'PREFERRED', penalty: '0' })], undefined],
    ['half a pair', [pair({ other: '' })], 'Pair 1: choose both slots.'],
    ['a slot with itself', [pair({ other: 'ACCELERATOR' })], 'Pair 1: choose two different slots.'],
    [
      'a slot that nobody asked for',
      [pair({ other: 'STORAGE' })],
      'Pair 1: choose slots that the need asks for.',
    ],
    [
      'a pair twice, the other way round',
      [pair(), pair({ one: 'MODEL', other: 'ACCELERATOR' })],
      'Pair 2: this pair is there already.',
    ],
    [
      'a cost in words',
      [pair({ mode: 'PREFERRED', penalty: 'much' })],
      'Pair 1: give the cost as a whole number of points from 0 to 1,000,000, or leave it empty.',
    ],
  ])('%s: %#', (_, pairs, expected) => {
    expect(couplingsError(pairs, ASKED)).toBe(expected);
  });

  it('are sent with a cost only where one was given for a preference', () => {
    expect(
      couplingsBody([
        pair({ penalty: '9' }),
        pair({ mode: 'PREFERRED' }),
        pair({ mode: 'PREFERRED', penalty: '1,500' }),
      ]),
    ).toEqual([
      { slots: ['ACCELERATOR', 'MODEL'], mode: 'REQUIRED' },
      { slots: ['ACCELERATOR', 'MODEL'], mode: 'PREFERRED' },
      { slots: ['ACCELERATOR', 'MODEL'], mode: 'PREFERRED', penalty: 1500 },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { assemblyFor } from '../../../dev/fixtures/deals';
import type { Candidate } from '../model';
import {
  companiesOf,
  isBest,
  piecesOf,
  pointsFor,
  slotsOf,
  type Trait,
  TRAITS,
} from './comparison';

const [first, second, third] = assemblyFor({ id: 'd' }).consortia as [
  Candidate,
  Candidate,
  Candidate,
];
const all = [first, second, third];
const trait = (name: string): Trait => {
  const found = TRAITS.find((one) => one.name === name);
  if (!found) throw new Error(`No trait ${name}`);
  return found;
};

describe('Candidates side by side', () => {
  it('have the best value of a row marked, unless all are alike', () => {
    expect(all.map((one) => isBest(trait('Price'), one, all))).toEqual([false, false, true]);
    expect(all.some((one) => isBest(trait('Lead time'), one, all))).toBe(false);
  });

  it.each([
    [72, '72%, presumption met'],
    [51, '51%, presumption met'],
    [50, '50%, presumption not met'],
    [null, 'No hardware'],
  ])('say a US share of %s as %s', (hardwareUsSharePercent, words) => {
    expect(trait('US share of hardware').says({ ...first, hardwareUsSharePercent })).toBe(words);
  });

  it('have a row for every slot and every piece of the score that one of them has', () => {
    const more = { ...third, score: [{ what: 'pairs not attested together', value: -50 }] };
    expect(slotsOf(all)).toContain('DATA_PIPELINE');
    expect(piecesOf([first, more])).toEqual([
      'Offerings validated together',
      'Lead time',
      'Price',
      'pairs not attested together',
    ]);
    expect(pointsFor(first, 'pairs not attested together')).toBe(0);
    expect(pointsFor(more, 'pairs not attested together')).toBe(-50);
  });

  it('name each company once', () => {
    expect(companiesOf(first).map(({ label }) => label)).toEqual([
      'Northwind Compute (demo)',
      'Lumen Models (demo)',
      'Harbor Security (demo)',
    ]);
  });
});

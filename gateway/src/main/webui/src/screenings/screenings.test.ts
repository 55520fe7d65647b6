import { describe, expect, it } from 'vitest';
import { endedLater, latestFirst, type Screening } from './queries';
import { meaning } from './words';

const screening = (screenedOn: string, more: Partial<Screening>): Screening => ({
  id: screenedOn,
  state: 'CLEAR',
  version: 0,
  createdAt: `${screenedOn}T09:00:00Z`,
  organizationId: 'org-1',
  screenedOn,
  lists: [{ code: 'EL', version: '1' }],
  matches: [],
  note: null,
  recordedBy: null,
  mine: false,
  decision: null,
  ...more,
});

const HIT = screening('2026-05-02', {
  state: 'CONFIRMED_MATCH',
  matches: [{ list: 'EL', entry: '7', name: 'Somebody' }],
});

describe('A hit', () => {
  it.each([
    ['an earlier clear screening', screening('2026-05-01', {}), false],
    ['a later one', screening('2026-05-03', {}), true],
    [
      'one of the same day that was recorded before',
      screening('2026-05-02', { createdAt: '2026-05-02T08:00:00Z' }),
      false,
    ],
    [
      'one of the same day that was recorded after',
      screening('2026-05-02', { createdAt: '2026-05-02T10:00:00Z' }),
      true,
    ],
    [
      'a later one of another list',
      screening('2026-05-03', { lists: [{ code: 'SDN', version: '1' }] }),
      false,
    ],
    ['a later incomplete one', screening('2026-05-03', { state: 'INCOMPLETE' }), false],
    ['a later one of somebody else', screening('2026-05-03', { organizationId: 'org-2' }), false],
  ])('and %s', (_, other, ended) => {
    const all = latestFirst([HIT, other], 'org-1');
    expect(endedLater(HIT, all)).toBe(ended);
    expect(meaning(HIT, all)).toContain(ended ? 'came out clear' : 'on hold until');
  });

  it('without its evidence says nothing of whether it stands', () => {
    const bare = { ...HIT, lists: [], matches: [] };
    expect(meaning(bare, [bare])).toBe(
      'While it stands, the deals that it concerns are on hold and say so.',
    );
  });
});

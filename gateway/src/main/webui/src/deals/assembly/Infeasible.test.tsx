import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Assembly } from '../model';
import { Infeasible } from './Infeasible';

const NONE: Assembly = {
  id: 'a-1',
  dealId: 'd-1',
  provenOptimal: true,
  consortia: [],
  infeasible: {
    conflict: ['slot:STORAGE', 'limit:price'],
    words: 'These cannot hold together.',
    smallest: true,
    relaxations: [
      {
        changes: ["raise the deal's value limit to $1,000,000", 'leave network empty'],
        consortium: {
          rank: 1,
          objective: 950,
          offerings: [
            {
              offeringId: 'o-1',
              name: 'Northwind store',
              organizationId: 'n-1',
              organizationName: 'Northwind Compute (demo)',
              layer: 'HARDWARE',
              componentSlot: 'STORAGE',
              priceUsd: 1_000_000,
              leadTimeDays: 30,
            },
          ],
          organizations: ['n-1'],
          priceUsd: 1_000_000,
          leadTimeDays: 30,
          hardwareUsSharePercent: 80,
          score: [],
        },
      },
    ],
  },
};

describe('A need that nothing can fill', () => {
  afterEach(cleanup);

  it('says what excludes each other and what each relaxation would bring', () => {
    render(<Infeasible assembly={NONE} />);

    expect(screen.getByText('Storage has to be filled')).toBeTruthy();
    const ways = within(screen.getByRole('region', { name: 'What would make one possible' }));
    expect(
      ways.getByText("Raise the deal's value limit to $1,000,000 and leave network empty."),
    ).toBeTruthy();
    expect(ways.getByText('Northwind Compute (demo)')).toBeTruthy();
    expect(ways.getByText('$1,000,000')).toBeTruthy();
  });

  it('claims no proof where time ran out, and shows no relaxation where none is known', () => {
    const why = NONE.infeasible && { ...NONE.infeasible, smallest: false, relaxations: [] };
    render(<Infeasible assembly={{ ...NONE, infeasible: why }} />);

    expect(screen.queryByText(/without any one of them/)).toBeNull();
    expect(screen.queryByRole('region')).toBeNull();
  });
});

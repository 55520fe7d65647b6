import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import type { Assembly } from '../model';
import { Infeasible } from './Infeasible';

const NONE: Assembly = {
  id: 'a-1',
  state: 'COMPLETED',
  createdAt: '2026-06-12T10:12:00Z',
  askedBy: { name: 'Buyer (demo)', organizationId: 'b-1' },
  inputsHash: '9f86d081',
  words: 'Proven: no consortium can fill the need.',
  timeLimitSeconds: 10,
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

function show(assembly: Assembly) {
  const queries = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  render(
    <QueryClientProvider client={queries}>
      <MemoryRouter>
        <Infeasible assembly={assembly} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

describe('A need that nothing can fill', () => {
  afterEach(cleanup);

  it('says what excludes each other and what each relaxation would bring', () => {
    show(NONE);

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
    show({ ...NONE, infeasible: why });

    expect(screen.queryByText(/without any one of them/)).toBeNull();
    expect(screen.queryByRole('region')).toBeNull();
  });
});

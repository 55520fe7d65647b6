import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { visit } from '../../../test/portal';

const panel = () => screen.findByRole('region', { name: 'Still the best?' });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('A chosen consortium', () => {
  it('is said to be the best still, and since when', async () => {
    visit({ as: 'buyer', path: '/deals/d-4' });
    const shown = within(await panel());
    expect(await shown.findByText('Still the best')).toBeInTheDocument();
    expect(shown.getByText(/So since/)).toHaveTextContent('proven');
    expect(shown.queryByRole('table')).not.toBeInTheDocument();
  });

  it('of which a member is lost shows the best substitute, one press away', async () => {
    const { user, sent } = visit({ as: 'buyer', path: '/deals/d-7' });
    const shown = within(await panel());
    await user.click(await shown.findByRole('button', { name: /^Invite / }));
    expect(sent.find(({ method }) => method === 'POST')).toMatchObject({
      path: '/deals/d-7/substitution',
      body: { leavingOfferingId: 'o-4', joiningOfferingId: 'o-8' },
    });
  });

  it('that is beaten stands beside the better one', async () => {
    visit({ as: 'program-office', path: '/deals/d-6' });
    const table = within(await panel()).findByRole('table', { name: /better one/ });
    expect(within(await table).getByRole('columnheader', { name: 'Chosen' })).toBeInTheDocument();
    expect(within(await table).getByRole('columnheader', { name: 'Better' })).toBeInTheDocument();
  });

  it('is given up only with a reason', async () => {
    const { user, sent } = visit({ as: 'buyer', path: '/deals/d-3' });
    const shown = within(await panel());
    await user.click(await shown.findByRole('button', { name: 'Assemble another consortium…' }));
    await user.click(shown.getByRole('button', { name: 'Give this consortium up' }));
    expect(sent.some(({ method }) => method === 'POST')).toBe(false);
    await user.type(shown.getByRole('textbox'), 'Nobody else fits');
    await user.click(shown.getByRole('button', { name: 'Give this consortium up' }));
    expect(sent.find(({ method }) => method === 'POST')).toMatchObject({
      path: '/deals/d-3/dissolution',
      body: { reason: 'Nobody else fits' },
    });
  });

  it('is nothing to somebody who may not see it', async () => {
    visit({
      as: 'buyer',
      path: '/deals/d-4',
      instead: ({ path }) =>
        path.endsWith('/standing')
          ? {
              status: 404,
              body: { type: 'about:blank', code: 'not-found', title: 'Not found', status: 404 },
            }
          : undefined,
    });
    await screen.findByRole('heading', { level: 1, name: /Grid balancing/ });
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Still the best?' })).not.toBeInTheDocument(),
    );
  });
});

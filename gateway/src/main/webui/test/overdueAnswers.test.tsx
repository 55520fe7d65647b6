import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { settled, visit } from './portal';

describe('Overdue answers', () => {
  it.each(['state-reviewer', 'program-office'])('are found by the %s', async (as) => {
    const { user } = visit({ as, path: '/reviews' });
    await settled();
    await user.click(await screen.findByRole('link', { name: 'Overdue answers' }));
    const table = within(await screen.findByRole('table', { name: 'Overdue answers' }));
    const [, row] = table.getAllByRole('row');
    expect(table.getAllByRole('row')).toHaveLength(2);
    expect(row).toHaveTextContent(/Who in the ministry.*State.*Jun 22, 2026.*overdue/);
    expect(
      await table.findByRole('link', { name: 'Emergency dispatch for Riyadh' }),
    ).toHaveAttribute('href', '/reviews/r-7');
  });

  it('are not offered to companies', async () => {
    visit({ as: 'company-admin', path: '/reviews' });
    await settled();
    expect(screen.queryByRole('link', { name: 'Overdue answers' })).toBeNull();
  });
});

describe('What waits for a company', () => {
  it('names licenses to acknowledge and reports that are overdue', async () => {
    const { user } = visit({ as: 'company-admin', path: '/company' });
    await settled();
    const waiting = within(await screen.findByRole('region', { name: 'Waits for you' }));
    expect(
      await waiting.findByRole('link', { name: '1 license with an overdue report' }),
    ).toHaveAttribute('href', '/licenses');
    await user.click(
      waiting.getByRole('link', { name: 'Conditions of license D1000042 to acknowledge' }),
    );
    expect(await screen.findByRole('heading', { level: 1, name: /D1000042/ })).toBeVisible();
  });
});

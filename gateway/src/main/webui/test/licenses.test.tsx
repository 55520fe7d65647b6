import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { posts, settled, visit } from './portal';

describe('A license', () => {
  it('waits for who has not acknowledged, then is drawn down by the licensee', async () => {
    const { user, sent } = visit({ as: 'company-admin', path: '/deals/d-8' });
    await settled();
    const panel = within(await screen.findByRole('region', { name: 'License' }));
    expect(panel.getByText('2,048 of 2,048 accelerators left')).toBeVisible();
    expect(panel.getByText(/Not acknowledged yet by Northwind/)).toBeVisible();
    expect(panel.queryByRole('button', { name: 'Record a shipment…' })).toBeNull();

    await user.click(panel.getByRole('button', { name: 'Acknowledge the conditions' }));
    await user.click(await panel.findByRole('button', { name: 'Record a shipment…' }));
    const form = within(panel.getByRole('form', { name: 'Record a shipment' }));
    await user.click(form.getByRole('button', { name: 'Record the shipment' }));
    expect(form.getAllByRole('listitem')).toHaveLength(5);
    await user.selectOptions(form.getByRole('combobox'), 'o-1');
    await user.type(form.getByRole('textbox', { name: 'Quantity' }), '512');
    await user.type(form.getByRole('textbox', { name: /^Value/ }), '4,800,000');
    await user.type(form.getByLabelText('Shipped on'), '2026-07-01');
    await user.type(form.getByRole('textbox', { name: /^Reference/ }), 'Flight 1 ');
    await user.click(form.getByRole('button', { name: 'Record the shipment' }));

    expect(await panel.findByText('1,536 of 2,048 accelerators left')).toBeVisible();
    expect(posts(sent).at(-1)).toMatchObject({
      path: '/licenses/l-8/draws',
      body: {
        offeringId: 'o-1',
        quantity: 512,
        valueUsd: 4800000,
        drawnOn: '2026-07-01',
        reference: 'Flight 1',
      },
    });
  });

  it('says what follows from a change', async () => {
    const { user, sent } = visit({ as: 'company-admin', path: '/deals/d-8' });
    await settled();
    const panel = within(await screen.findByRole('region', { name: 'License' }));
    await user.click(panel.getByRole('button', { name: 'Report a change…' }));
    const form = within(panel.getByRole('form', { name: 'Report a change' }));
    await user.selectOptions(form.getByRole('combobox'), 'DESTINATION');
    await user.type(form.getByRole('textbox'), 'To Kuwait now.');
    await user.click(form.getByRole('button', { name: 'Report the change' }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(
      await panel.findByText(/To Kuwait now\. A new application is needed: .*750\.7\(c\)\(2\)/),
    ).toBeVisible();
  });

  it('is read, not used, by others', async () => {
    visit({ as: 'state-reviewer', path: '/deals/d-8' });
    await settled();
    const panel = within(await screen.findByRole('region', { name: 'License' }));
    expect(panel.queryByRole('button')).toBeNull();
  });
});

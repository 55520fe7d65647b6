import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../dev/fixtures/world';
import { posts, settled, visit } from './portal';

const licensed = () => {
  const world = createWorld();
  const deal = world.deals.find(({ id }) => id === 'd-8');
  Object.assign(deal ?? {}, { licensedOn: '2020-03-01', deliveryBy: '2020-05-01' });
  return world;
};

describe('A buyer of a licensed deal', () => {
  it('says what arrived and when, for the version that was shown, and sees whether it was late', async () => {
    const { user, sent } = visit({ as: 'buyer', path: '/deals/d-8', world: licensed() });
    await settled();
    const panel = within(screen.getByRole('region', { name: 'Deliveries' }));
    expect(panel.getByText('5 offerings still to be delivered.')).toBeVisible();
    await user.click(panel.getByRole('button', { name: 'Record a delivery…' }));
    await user.selectOptions(
      panel.getByRole('combobox', { name: 'Offering that was delivered' }),
      'o-1',
    );
    const when = panel.getByLabelText(/^Delivered on/);
    const send = panel.getByRole('button', { name: 'Record the delivery' });
    await user.type(when, '2020-02-29');
    await user.click(send);
    expect(when).toBeInvalid();
    await user.clear(when);
    await user.type(when, '2020-05-02');
    await user.click(send);
    expect(await panel.findByText('Late')).toBeVisible();
    expect(panel.getByText('4 offerings still to be delivered.')).toBeVisible();
    const [command] = posts(sent);
    expect(command?.path).toBe('/deals/d-8/deliveries');
    expect(command?.body).toEqual({ offeringId: 'o-1', deliveredOn: '2020-05-02' });
    expect(command?.headers.get('if-match')).toMatch(/^"\d+"$/);
  });
});

describe('Others', () => {
  it('see what arrived, without the form', async () => {
    const world = licensed();
    world.deals
      .find(({ id }) => id === 'd-8')
      ?.deliveries.push({
        offeringId: 'o-1',
        offeringName: 'Northwind Rack',
        organizationId: 'g-1',
        organizationName: 'Northwind Compute (demo)',
        deliveredOn: '2020-05-01',
        onTime: true,
      });
    visit({ as: 'company-admin', path: '/deals/d-8', world });
    await settled();
    const panel = within(screen.getByRole('region', { name: 'Deliveries' }));
    expect(panel.getByText('On time')).toBeVisible();
    expect(panel.queryByRole('button')).toBeNull();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { posts, settled, visit } from './portal';

describe('Whoever asks whether a license is required', () => {
  async function asking() {
    const shown = visit({ as: 'company-admin', path: '/license-determination' });
    await settled();
    const form = within(screen.getByRole('form', { name: 'License determination' }));
    const choose = (name: string | RegExp, value: string) =>
      shown.user.selectOptions(form.getByRole('combobox', { name }), value);
    const say = async (name: string | RegExp, text: string) => {
      const field = form.getByRole('textbox', { name });
      await shown.user.clear(field);
      await shown.user.type(field, text);
    };
    const determine = () => shown.user.click(form.getByRole('button', { name: 'Determine' }));
    return { ...shown, form, choose, say, determine };
  }

  it('is led to what only they can say', async () => {
    const { sent, determine } = await asking();
    await determine();
    expect(screen.getByRole('link', { name: 'Choose the destination.' })).toBeVisible();
    expect(screen.getByRole('link', { name: /Enter the ECCN/ })).toBeVisible();
    expect(posts(sent)).toHaveLength(0);
  });

  it('sends what is known, leaves out what is not, and reads rules with their sources', async () => {
    const { sent, choose, say, determine } = await asking();
    await choose('Destination', 'SA');
    await choose(/^End use/, 'COMMERCIAL');
    await say('ECCN', '3A090.a');
    await say(/^Total processing/, '15,832');
    await choose('Located in', 'SA');
    await choose('On a screening list', 'no');
    await determine();

    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]).toMatchObject({
      path: '/determinations',
      body: {
        transaction: 'EXPORT',
        exportedFrom: 'US',
        destination: 'SA',
        items: [{ eccn: '3A090.a', totalProcessingPerformance: 15832 }],
        parties: [{ role: 'END_USER', country: 'SA', listings: [] }],
        endUse: 'COMMERCIAL',
      },
    });
    const answer = within(await screen.findByRole('region', { name: 'Determination' }));
    expect(answer.getAllByText('License required')[0]).toBeVisible();
    expect(answer.getByText(/15 CFR 742\.6/)).toBeVisible();
    expect(
      within(answer.getByRole('region', { name: 'What is missing' })).getByText(
        'The country where the party is headquartered.',
      ),
    ).toBeVisible();
  });

  it('names every party, and the lists that one is on', async () => {
    const { user, sent, form, choose, say, determine } = await asking();
    await choose('Destination', 'VN');
    await say('ECCN', 'NONE');
    await choose('On a screening list', 'yes');
    await user.click(form.getByRole('checkbox', { name: 'Entity List (EL)' }));
    await user.click(form.getByRole('button', { name: 'Add a party' }));
    await determine();
    expect(form.getByRole('link', { name: 'Choose the role of party 2.' })).toBeVisible();
    await user.click(form.getByRole('button', { name: 'Remove party 2' }));
    await determine();
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.body.parties).toEqual([{ role: 'END_USER', listings: ['EL'] }]);
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refusal } from '../dev/fixtures/backend';
import { posts, settled, visit } from './portal';

describe('A company that drafts an offering', () => {
  async function drafting() {
    const shown = visit({ as: 'company-admin', path: '/company' });
    await settled();
    await shown.user.click(await screen.findByRole('button', { name: 'Draft an offering…' }));
    const form = within(screen.getByRole('form', { name: 'Draft an offering' }));
    const say = (name: string | RegExp, text: string) =>
      shown.user.type(form.getByRole('textbox', { name }), text);
    await say('Name', 'Aurora 2');
    await shown.user.selectOptions(form.getByRole('combobox', { name: /slot/ }), 'ACCELERATOR');
    await say(/^Version/, '2');
    await say(/^Price/, '1,000');
    await say(/^US-origin/, '900');
    await say(/^Lead time/, '90');
    const save = () => shown.user.click(form.getByRole('button', { name: 'Save the draft' }));
    return { ...shown, form, say, save };
  }

  it('says where, for what, how much, from when and under whose law', async () => {
    const { user, sent, form, say, save } = await drafting();
    await user.selectOptions(form.getByRole('combobox', { name: 'Add a country' }), 'SA');
    await user.selectOptions(form.getByRole('combobox', { name: 'Add a country' }), 'CN');
    await user.selectOptions(form.getByRole('combobox', { name: 'Add a country' }), 'AE');
    await user.click(form.getByRole('button', { name: 'Remove China' }));
    await user.click(form.getByRole('checkbox', { name: 'Training' }));
    await say(/^Capacity/, '2,048');
    await user.selectOptions(form.getByRole('combobox', { name: /^Unit/ }), 'ACCELERATORS');
    await user.type(form.getByLabelText(/^For order from/), '2027-03-01');
    await user.selectOptions(form.getByRole('combobox', { name: /^Operated/ }), 'US');
    await save();
    expect(await screen.findByText(/The draft is saved/)).toBeVisible();
    expect(posts(sent)[0]?.body).toEqual({
      name: 'Aurora 2',
      layer: 'HARDWARE',
      componentSlot: 'ACCELERATOR',
      version: '2',
      priceUsd: 1000,
      usOriginValueUsd: 900,
      leadTimeDays: 90,
      regions: ['SA', 'AE'],
      workloads: ['TRAINING'],
      capacity: { amount: 2048, unit: 'ACCELERATORS' },
      availableFrom: '2027-03-01',
      operatorJurisdiction: 'US',
    });
  });

  it('may leave that out, and then it stays unknown', async () => {
    const { sent, save } = await drafting();
    await save();
    expect(await screen.findByText(/The draft is saved/)).toBeVisible();
    expect(Object.keys(posts(sent)[0]?.body ?? {})).toEqual([
      'name',
      'layer',
      'componentSlot',
      'version',
      'priceUsd',
      'usOriginValueUsd',
      'leadTimeDays',
      'regions',
      'workloads',
    ]);
  });

  it('states a capacity with its unit or not at all', async () => {
    const { user, sent, form, say, save } = await drafting();
    await say(/^Capacity/, '0');
    await save();
    expect(form.getByRole('link', { name: /whole number of at least 1/ })).toBeVisible();
    expect(form.getByRole('link', { name: /Choose the unit/ })).toBeVisible();
    await user.clear(form.getByRole('textbox', { name: /^Capacity/ }));
    await user.selectOptions(form.getByRole('combobox', { name: /^Unit/ }), 'SEATS');
    expect(form.getByRole('textbox', { name: /^Capacity/ })).toBeInvalid();
    expect(posts(sent)).toHaveLength(0);
  });
});

describe('Everybody who reads the registry', () => {
  it('sees what an offering supplies and what a test covers', async () => {
    visit({ as: 'buyer', path: '/offerings/o-1' });
    await settled();
    const shows = async (name: string, value: string) =>
      expect((await screen.findByText(name)).nextElementSibling).toHaveTextContent(value);
    await shows('Capacity', '2,048 accelerators');
    await shows('For order from', 'Sep 1, 2026');
    await shows('Serves', 'Every workload');
    await shows('Operated under the law of', 'United States');
    expect((await screen.findAllByText('Tested for')).length).toBeGreaterThan(0);
  });

  it('is told what its provider did not state', async () => {
    visit({ as: 'company-admin', path: '/offerings/o-6' });
    await settled();
    const unknown = (await screen.findAllByText('Unknown: not stated')).map(
      (value) => value.previousElementSibling?.textContent,
    );
    expect(unknown).toEqual(['Capacity', 'Operated under the law of']);
  });
});

describe('A company that registers', () => {
  it('names its countries', async () => {
    const { user, sent } = visit({
      as: 'company-admin',
      path: '/company',
      instead: ({ path, method }) =>
        method === 'GET' && path.startsWith('/organizations/')
          ? refusal(404, 'not-found', 'Nothing here')
          : undefined,
    });
    const form = within(await screen.findByRole('form', { name: 'Register your company' }));
    await user.click(form.getByRole('button', { name: 'Register the company' }));
    expect(form.getByRole('link', { name: /main place of business/ })).toBeVisible();
    const choose = (name: RegExp, code: string) =>
      user.selectOptions(form.getByRole('combobox', { name }), code);
    await choose(/headquarters/, 'US');
    await choose(/incorporation/, 'IE');
    await choose(/main place of business/, 'NL');
    await user.click(form.getByRole('button', { name: 'Register the company' }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.body).toMatchObject({
      headquartersCountry: 'US',
      incorporationCountry: 'IE',
      principalPlaceOfBusiness: 'NL',
    });
  });
});

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { posts, settled, visit } from './portal';
import { refusal } from '../dev/fixtures/backend';

describe('A buyer', () => {
  it('is led to what is missing, then opens a deal and stands on its page', async () => {
    const { user, sent } = visit({ as: 'buyer', path: '/deals/new' });
    await settled();
    await user.click(screen.getByRole('button', { name: 'Open the deal' }));
    const summary = screen.getByRole('heading', { name: '8 entries need your attention' });
    expect(document.activeElement).toContainElement(summary);
    await user.click(screen.getByRole('link', { name: 'Name the sector.' }));
    const sector = screen.getByRole('textbox', { name: /Sector/ });
    expect(sector).toHaveFocus();
    expect(sector).toBeInvalid();
    await user.type(sector, 'health');
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Imaging');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Destination' }), 'SA');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Workload' }), 'INFERENCE');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Model' }), 'needed');
    await user.type(screen.getByRole('textbox', { name: /End use$/ }), 'Reading images');
    await user.type(screen.getByRole('textbox', { name: 'End user' }), 'Kestrel');
    await user.selectOptions(screen.getByRole('combobox', { name: /Country of/ }), 'SA');
    await user.click(screen.getByRole('button', { name: 'Open the deal' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Imaging' });
    expect(heading).toHaveFocus();
    expect(document.title).toBe('Imaging · Entente');
    const [command] = posts(sent);
    expect(command?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(command?.body).toMatchObject({
      destination: 'SA',
      requiredSlots: [{ componentSlot: 'MODEL', optional: false }],
    });
  });

  it('assembles, compares and selects, for the version that was shown', async () => {
    const { user, sent } = visit({ as: 'buyer', path: '/deals/d-1' });
    await settled();
    await user.click(screen.getByRole('button', { name: 'Assemble consortia' }));
    const table = within(await screen.findByRole('table', { name: 'Candidates side by side' }));
    expect(table.getAllByRole('columnheader', { name: /^Candidate/ })).toHaveLength(3);
    await user.click(table.getByRole('radio', { name: 'Choose candidate 2' }));
    const send = screen.getByRole('button', { name: /^Select candidate 2 and invite/ });
    await user.click(send);
    expect(screen.getByRole('link', { name: /Choose the anchor/ })).toBeVisible();
    await user.selectOptions(
      screen.getByRole('combobox', { name: /^Anchor/ }),
      'Northwind Compute (demo)',
    );
    await user.click(send);
    expect(await screen.findByText(/its companies are invited/)).toBeVisible();
    const selection = posts(sent).at(-1);
    expect(selection?.path).toBe('/deals/d-1/selection');
    expect(selection?.body).toMatchObject({ assemblyId: 'a-d-1', rank: 2 });
    expect(selection?.headers.get('if-match')).toBe('"6"');
  });
});

describe('A buyer who asks for attested pairs', () => {
  it('says which, and what is wrong with a pair is said before it is sent', async () => {
    const { user, sent } = visit({ as: 'buyer', path: '/deals/new' });
    await settled();
    const choose = (name: string | RegExp, value: string) =>
      user.selectOptions(screen.getByRole('combobox', { name }), value);
    expect(screen.queryByRole('button', { name: 'Couple two slots' })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Imaging');
    await choose('Destination', 'SA');
    await user.type(screen.getByRole('textbox', { name: /Sector/ }), 'health');
    await choose('Workload', 'INFERENCE');
    await choose('Model', 'needed');
    await choose('Accelerator', 'needed');
    await user.type(screen.getByRole('textbox', { name: /End use$/ }), 'Reading images');
    await user.type(screen.getByRole('textbox', { name: 'End user' }), 'Kestrel');
    await choose(/Country of/, 'SA');
    await user.click(screen.getByRole('button', { name: 'Couple two slots' }));
    expect(screen.getByRole('combobox', { name: 'One slot' })).toHaveFocus();
    await choose('One slot', 'MODEL');
    await user.click(screen.getByRole('button', { name: 'Open the deal' }));
    expect(screen.getByRole('link', { name: 'Pair 1: choose both slots.' })).toBeVisible();
    await choose('The other slot', 'ACCELERATOR');
    await user.click(screen.getByRole('radio', { name: /^Preferred/ }));
    await user.type(screen.getByRole('textbox', { name: /Cost in points/ }), '200');
    await user.click(screen.getByRole('button', { name: 'Open the deal' }));
    await screen.findByRole('heading', { level: 1, name: 'Imaging' });
    expect(posts(sent)[0]?.body).toMatchObject({
      couplings: [{ slots: ['MODEL', 'ACCELERATOR'], mode: 'PREFERRED', penalty: 200 }],
    });
    expect(screen.getByText('Attestation preferred, costs 200 without')).toBeVisible();
  });

  it('is told at the field what the service says about it', async () => {
    const { user } = visit({
      as: 'buyer',
      path: '/deals/d-1',
      instead: ({ method, path }) =>
        method === 'POST' && path.endsWith('/withdrawal')
          ? refusal(400, 'invalid-input', 'The input is not valid', {
              detail: 'reason: must not be longer than 2000',
              errors: [{ field: 'reason', message: 'must not be longer than 2000' }],
            })
          : undefined,
    });
    await settled();
    await user.click(await screen.findByRole('button', { name: 'Withdraw the deal…' }));
    const reason = screen.getByRole('textbox', { name: /Why is the deal withdrawn/ });
    await user.type(reason, 'Budget');
    await user.click(screen.getByRole('button', { name: 'Withdraw the deal' }));
    expect(
      await screen.findByRole('link', { name: 'Must not be longer than 2000.' }),
    ).toBeVisible();
    expect(reason).toBeInvalid();
    expect(screen.queryByText('The input is not valid')).toBeNull();
    await user.type(reason, ' is gone');
    expect(reason).toBeValid();
  });
});

describe('Past assemblies', () => {
  it('are listed and opened again', async () => {
    visit({ as: 'buyer', path: '/deals/d-2' });
    await settled();
    const runs = within(await screen.findByRole('region', { name: 'Assemblies' }));
    expect(runs.getByText('3 candidates, best score 1,452')).toBeVisible();
    expect(runs.getByRole('link')).toHaveAttribute('href', '/deals/d-2?assembly=a-d-2');
    expect(await screen.findByRole('table', { name: 'Candidates side by side' })).toBeVisible();
  });

  it('are missed by nobody where the service does not list them yet', async () => {
    visit({
      as: 'buyer',
      path: '/deals/d-2',
      instead: ({ method, path }) =>
        method === 'GET' && path === '/deals/d-2/assemblies'
          ? refusal(405, 'method-not-allowed', 'No')
          : undefined,
    });
    await settled();
    expect(await screen.findByRole('button', { name: 'Assemble again' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Assemblies' })).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

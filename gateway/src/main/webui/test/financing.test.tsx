import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refusal } from '../dev/fixtures/backend';
import { createWorld } from '../dev/fixtures/world';
import type { Referral } from '../src/financing/referral';
import { posts, settled, visit } from './portal';

const financing = async () => within(await screen.findByRole('region', { name: 'Financing' }));

function worldWith(change: Partial<Referral>) {
  const world = createWorld();
  world.referrals = world.referrals.map((each) => ({ ...each, ...change }));
  return world;
}

describe('The program office', () => {
  it('refers a deal for what the institution gives', async () => {
    const { user, sent } = visit({ as: 'program-office', path: '/deals/d-4' });
    await settled();
    const panel = await financing();
    await user.click(panel.getByRole('button', { name: 'Refer for financing…' }));
    const form = within(panel.getByRole('form', { name: 'Refer for financing' }));
    await user.click(form.getByRole('button', { name: 'Refer the deal' }));
    expect(form.getAllByRole('listitem')).toHaveLength(3);
    const what = form.getByRole('combobox', { name: 'What it is asked for' });
    await user.selectOptions(form.getByRole('combobox', { name: 'Institution' }), 'USTDA');
    expect(within(what).queryByRole('option', { name: 'Loan' })).toBeNull();
    await user.selectOptions(what, 'FEASIBILITY_STUDY');
    await user.type(form.getByRole('textbox'), '1,200,000');
    await user.click(form.getByRole('button', { name: 'Refer the deal' }));
    expect(await panel.findByRole('heading', { name: 'USTDA, feasibility study' })).toBeVisible();
    expect(posts(sent)[0]).toMatchObject({
      path: '/deals/d-4/financing-referrals',
      body: { institution: 'USTDA', instrument: 'FEASIBILITY_STUDY', amountUsd: 1200000 },
    });
    expect(panel.getByText('Unknown: whether a license is needed')).toBeVisible();
  });

  it('sees what a signature waits for, and signs when nothing is missing', async () => {
    const { user, sent, unmount } = visit({ as: 'program-office', path: '/deals/d-7' });
    await settled();
    const waiting = await financing();
    expect(waiting.getByText(/Commerce has not decided the application/)).toBeVisible();
    expect(waiting.getByText(/The deal is on hold/)).toBeVisible();
    expect(waiting.queryByRole('button', { name: 'Record the signature of EXIM' })).toBeNull();
    unmount();
    expect(posts(sent)).toHaveLength(0);

    const ready = visit({ as: 'program-office', path: '/deals/d-8' });
    await settled();
    const panel = await financing();
    expect(panel.getByText(/Nothing is missing/)).toBeVisible();
    await user.click(panel.getByRole('button', { name: 'Record the signature of EXIM' }));
    await waitFor(() => expect(posts(ready.sent)).toHaveLength(1));
    expect(posts(ready.sent)[0]?.path).toBe('/deals/d-8/financing-referrals/f-3/signature');
    expect(await panel.findByText('Signed')).toBeVisible();
  });

  it('records each step, and a refusal of the service shows where it was tried', async () => {
    const { user } = visit({
      as: 'program-office',
      path: '/deals/d-8',
      instead: ({ method, path }) =>
        method === 'POST' && path.endsWith('/signature')
          ? refusal(422, 'rule-broken', 'A rule is broken', { detail: 'Missing: a license.' })
          : undefined,
    });
    await settled();
    const panel = await financing();
    await user.click(panel.getByRole('button', { name: 'Record the signature of EXIM' }));
    expect(await panel.findByText('Missing: a license.')).toBeVisible();
    await user.click(panel.getByRole('button', { name: 'Record that EXIM declined…' }));
    await user.type(panel.getByRole('textbox'), 'No budget this year.');
    await user.click(panel.getByRole('button', { name: 'Record that EXIM declined' }));
    expect(await panel.findByText('No budget this year.')).toBeVisible();
  });
});

describe('The lead of the deal', () => {
  it('refers it and gives it up, and records nothing of the institution', async () => {
    visit({ as: 'company-admin', path: '/deals/d-7' });
    await settled();
    const panel = await financing();
    expect(panel.getByRole('button', { name: 'Refer for financing…' })).toBeVisible();
    expect(panel.getByRole('button', { name: 'Withdraw the referral to EXIM…' })).toBeVisible();
    expect(panel.queryByRole('button', { name: /declined/ })).toBeNull();
  });
});

describe('The buyer', () => {
  it('reads how far it is and who goes on, and does nothing', async () => {
    visit({ as: 'buyer', path: '/deals/d-7' });
    await settled();
    const panel = await financing();
    expect(panel.getByRole('heading', { name: 'EXIM, loan' })).toBeVisible();
    expect(panel.getByText(/What can come next: sign \(the program office\)/)).toBeVisible();
    expect(panel.queryByRole('button')).toBeNull();
  });

  it('is told that it is unknown where the answer does not say what is missing', async () => {
    visit({ as: 'buyer', path: '/deals/d-8', world: worldWith({ missing: null }) });
    await settled();
    expect((await financing()).getByText(/^Unknown: what is missing/)).toBeVisible();
  });

  it('sees no panel where there is nothing to see', async () => {
    visit({ as: 'buyer', path: '/deals/d-1' });
    await settled();
    expect(screen.queryByRole('region', { name: 'Financing' })).toBeNull();
  });
});

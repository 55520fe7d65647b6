import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../dev/fixtures/world';
import { HARBOR, NORTHWIND } from '../dev/fixtures/people';
import type { License } from '../src/licenses/license';
import { posts, settled, visit } from './portal';

function worldWith(change: Partial<License>) {
  const world = createWorld();
  world.licenses = world.licenses.map((each) =>
    each.id === 'l-8' ? { ...each, ...change } : each,
  );
  return world;
}

const panelNamed = async (name: string) => within(await screen.findByRole('region', { name }));

describe('The transfer of a license', () => {
  it('is asked for by the licensee, to another of its parties', async () => {
    const { user, sent } = visit({ as: 'company-admin', path: '/licenses/l-8' });
    await settled();
    const panel = await panelNamed('Transfer');
    await user.click(panel.getByRole('button', { name: 'Ask for a transfer…' }));
    const form = within(panel.getByRole('form', { name: 'Ask for a transfer' }));
    const to = form.getByRole('combobox', { name: 'Who takes it over' });
    expect(within(to).queryByRole('option', { name: /Northwind/ })).toBeNull();
    await user.selectOptions(to, HARBOR);
    await user.type(form.getByRole('textbox'), 'Harbor operates the site from now on.');
    await user.click(form.getByRole('button', { name: 'Ask Commerce' }));
    expect(await panel.findByText('Waits for Commerce')).toBeVisible();
    expect(posts(sent)[0]?.body).toEqual({
      toOrganizationId: HARBOR,
      reason: 'Harbor operates the site from now on.',
    });
    expect(panel.queryByRole('button')).toBeNull();
  });

  const asked = {
    transfer: {
      state: 'REQUESTED' as const,
      from: NORTHWIND,
      to: HARBOR,
      reason: 'Harbor operates the site.',
      on: '2026-07-01',
    },
  };

  it('is approved by an official of Commerce, once', async () => {
    const { user, sent } = visit({
      as: 'commerce-official',
      path: '/licenses/l-8',
      world: worldWith(asked),
    });
    await settled();
    const panel = await panelNamed('Transfer');
    await user.click(panel.getByRole('button', { name: 'Approve the transfer' }));
    expect((await panel.findAllByText('Approved')).length).toBeGreaterThan(0);
    expect(posts(sent)[0]?.path).toBe('/licenses/l-8/transfer/approval');
    expect(panel.queryByRole('button')).toBeNull();
  });

  it('is refused with the reason, and decided by nobody else', async () => {
    const { user, sent, unmount } = visit({
      as: 'commerce-official',
      path: '/licenses/l-8',
      world: worldWith(asked),
    });
    await settled();
    const panel = await panelNamed('Transfer');
    await user.click(panel.getByRole('button', { name: 'Refuse the transfer…' }));
    await user.type(panel.getByRole('textbox'), 'Harbor is not screened yet.');
    await user.click(panel.getByRole('button', { name: 'Refuse the transfer' }));
    expect(await panel.findByText('Harbor is not screened yet.')).toBeVisible();
    expect(posts(sent)[0]?.path).toBe('/licenses/l-8/transfer/refusal');
    unmount();
    visit({ as: 'commerce-reviewer', path: '/licenses/l-8', world: worldWith(asked) });
    await settled();
    expect((await panelNamed('Transfer')).queryByRole('button')).toBeNull();
  });
});

describe('The replacement of a license', () => {
  it('leads from each of the two to the other, with what was left', async () => {
    const { user } = visit({ as: 'buyer', path: '/licenses/l-8' });
    await settled();
    const panel = await panelNamed('Replacement');
    expect(panel.getByText('2,048')).toBeVisible();
    await user.click(await panel.findByRole('link', { name: 'D1000031' }));
    expect(await screen.findByRole('heading', { name: 'License D1000031' })).toHaveFocus();
    const old = await panelNamed('Replacement');
    expect(old.getByText(/Another license took the place/)).toBeVisible();
    expect(await old.findByRole('link', { name: 'D1000042' })).toBeVisible();
  });

  it('is applied for by the lead of the deal, for a change that needs it', async () => {
    const change = {
      kind: 'DESTINATION',
      description: 'To Kuwait now.',
      reportedAt: '2026-07-01T09:00:00Z',
      consequence: 'NEW_APPLICATION' as const,
      why: 'Another country needs a replacement license.',
      reference: '15 CFR 750.7(c)(2)',
    };
    const { user, sent } = visit({
      as: 'company-admin',
      path: '/licenses/l-8',
      world: worldWith({ changes: [change] }),
    });
    await settled();
    await user.click(await screen.findByRole('button', { name: 'Apply for a replacement' }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]).toMatchObject({
      path: '/reviews',
      body: { dealId: 'd-8', replacesLicenseId: 'l-8' },
    });
  });
});

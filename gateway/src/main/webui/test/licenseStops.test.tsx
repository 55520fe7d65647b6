import axe from 'axe-core';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld } from '../dev/fixtures/world';
import type { License } from '../src/licenses/license';
import { posts, settled, visit } from './portal';

const AT = '/licenses/l-8';
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] };

beforeEach(() => {
  document.documentElement.lang = 'en';
});

const panel = async () =>
  within(await screen.findByRole('region', { name: 'Suspension and revocation' }));

function worldWith(change: Partial<License>) {
  const world = createWorld();
  world.licenses = world.licenses.map((each) =>
    each.id === 'l-8' ? { ...each, ...change } : each,
  );
  return world;
}

async function opening(label: string, change: Partial<License> = {}) {
  const world = worldWith({ drawnValueUsd: 4_600_000, waitingFor: [], ...change });
  const shown = visit({ as: 'commerce-official', path: AT, world });
  await settled();
  await shown.user.click((await panel()).getByRole('button', { name: `${label}…` }));
  const form = within((await panel()).getByRole('form', { name: label }));
  const send = () => shown.user.click(form.getByRole('button', { name: label }));
  return { ...shown, form, send };
}

describe('An official of Commerce', () => {
  it('suspends a license knowing what that means, with a reason and a confirmation', async () => {
    const { user, form, send, sent } = await opening('Suspend the license');
    expect(
      form.getByText(/Nothing can be drawn.*2,048 of 2,048 accelerators.*\$13,800,000 of/),
    ).toBeVisible();
    expect(form.getByText('What was drawn stays as it is: $4,600,000.')).toBeVisible();
    await send();
    expect(form.getByRole('link', { name: 'Say why.' })).toBeVisible();
    expect(form.getByRole('link', { name: /^Confirm/ })).toBeVisible();
    await user.type(form.getByRole('textbox', { name: /^Why/ }), 'Diversion is suspected.');
    await send();
    expect(posts(sent)).toHaveLength(0);
    await user.click(form.getByRole('checkbox', { name: /Suspend the license D1000042/ }));
    await send();
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.path).toBe('/licenses/l-8/suspension');
    expect(posts(sent)[0]?.body).toEqual({ reason: 'Diversion is suspected.' });
    expect(posts(sent)[0]?.headers.get('if-match')).toBe('"1"');
    const after = await panel();
    expect(await after.findByText('It is suspended:')).toBeVisible();
    expect(await after.findByText(/suspended the license: Diversion is suspected/)).toBeVisible();
    expect(after.getByRole('button', { name: 'Reinstate the license…' })).toBeVisible();
    expect(after.queryByRole('button', { name: 'Suspend the license…' })).toBeNull();
  });

  it('reads before a reinstatement who still has to acknowledge', async () => {
    const { form } = await opening('Reinstate the license', {
      state: 'SUSPENDED',
      allowed: ['reinstate', 'revoke'],
      waitingFor: [createWorld().licenses[0]?.licenseeOrganizationId ?? ''],
    });
    expect(
      form.getByText(/as soon as Northwind Compute \(demo\) has acknowledged the conditions/),
    ).toBeVisible();
  });

  it('revokes it for good, and reads which reports nobody can submit any more', async () => {
    const { user, form, send, sent } = await opening('Revoke the license');
    expect(form.getByText('3 reports that are open cannot be submitted any more.')).toBeVisible();
    await user.type(form.getByRole('textbox', { name: /^Why/ }), 'Diverted.');
    await user.click(form.getByRole('checkbox'));
    await send();
    await waitFor(() => expect(posts(sent)[0]?.path).toBe('/licenses/l-8/revocation'));
    const after = await panel();
    expect(await after.findByText('It is revoked:')).toBeVisible();
    expect(after.queryByRole('button')).toBeNull();
  });

  it('has no axe violation to read before, with the form open', async () => {
    const { send } = await opening('Revoke the license');
    await send();
    const found = await axe.run(document.documentElement, {
      ...RULES,
      preload: false,
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('Others', () => {
  it.each(['commerce-reviewer', 'state-official', 'program-office', 'company-admin'])(
    'like the %s stop nothing',
    async (as) => {
      visit({ as, path: AT });
      await settled();
      await screen.findByRole('region', { name: 'Reports' });
      expect(screen.queryByRole('button', { name: /^(Suspend|Revoke|Reinstate)/ })).toBeNull();
      expect(screen.queryByRole('region', { name: /^Suspension/ })).toBeNull();
    },
  );

  it('read that it is suspended and why', async () => {
    const world = worldWith({ state: 'SUSPENDED', allowed: ['submit-report'] });
    world.timelines['d-8']?.push({
      sequence: 9,
      time: '2026-07-02T08:00:00Z',
      type: 'org.entente.license.suspended.v1',
      actor: 'Commerce',
      text: 'Commerce suspended the license: diversion is suspected.',
    });
    visit({ as: 'buyer', path: AT, world });
    await settled();
    const stop = await panel();
    expect(await stop.findByText(/diversion is suspected/)).toBeVisible();
    expect(stop.getByText('Jul 2, 2026', { exact: false })).toBeVisible();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../dev/fixtures/world';
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

describe('The reports that a license asks for', () => {
  it('are listed by their day, and what is overdue says so', async () => {
    visit({ as: 'state-reviewer', path: '/licenses/l-8' });
    await settled();
    const reports = await panelNamed('Reports');
    expect(reports.getByText('1 report overdue')).toBeVisible();
    const open = within(reports.getByRole('list', { name: 'Reports to submit' }));
    expect(
      open.getAllByRole('listitem').map((item) => item.querySelector('code')?.textContent),
    ).toEqual(['r2', 'r3', 'r4']);
    expect(open.getByText('30 days overdue')).toBeVisible();
    expect(open.getByText('Once')).toBeVisible();
    const submitted = within(reports.getByRole('list', { name: 'Submitted reports' }));
    expect(submitted.getByText('In time')).toBeVisible();
    expect(submitted.getByText('512')).toBeVisible();
    expect(reports.queryByRole('button')).toBeNull();
  });

  it('are submitted by a party from the keyboard, and what is left empty is not said to be zero', async () => {
    const { user, sent } = visit({ as: 'buyer', path: '/licenses/l-8' });
    await settled();
    const reports = await panelNamed('Reports');
    reports.getByRole('button', { name: 'Submit r2…' }).focus();
    await user.keyboard('{Enter}');
    const form = within(reports.getByRole('form', { name: /^Submit r2/ }));
    const text = form.getByRole('textbox', { name: 'What the report says' });
    expect(text).toHaveFocus();
    await user.click(form.getByRole('button', { name: 'Submit the report' }));
    expect(text).toBeInvalid();
    await user.type(text, 'All of them stand in hall 2.');
    await user.type(form.getByRole('textbox', { name: /^Accelerator/ }), 'many');
    await user.click(form.getByRole('button', { name: 'Submit the report' }));
    expect(posts(sent)).toHaveLength(0);
    await user.clear(form.getByRole('textbox', { name: /^Accelerator/ }));
    await user.click(form.getByRole('button', { name: 'Submit the report' }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]).toMatchObject({
      path: '/licenses/l-8/reports',
      body: { report: 'r2', text: 'All of them stand in hall 2.', delivered: [] },
    });
    expect(await reports.findByText('All of them stand in hall 2.')).toBeVisible();
    expect(reports.getByText('Late')).toBeVisible();
    expect(reports.queryByText('1 report overdue')).toBeNull();
  });
});

describe('An amendment', () => {
  it('shows both versions, and which part changed', async () => {
    visit({ as: 'company-admin', path: '/licenses/l-8' });
    await settled();
    const panel = await panelNamed('Amendments');
    const table = within(panel.getByRole('table', { name: 'Amendment of Jun 30, 2026' }));
    const conditions = within(table.getByRole('row', { name: /^Conditions/ }));
    expect(conditions.getByText('No remote access')).toBeVisible();
    expect(conditions.getByText('Quarterly report of where the accelerators are')).toBeVisible();
    expect(conditions.getByText('Changed')).toBeVisible();
    const value = within(table.getByRole('row', { name: /^Value/ }));
    expect(value.getAllByText('$18,400,000')).toHaveLength(2);
    expect(value.queryByText('Changed')).toBeNull();
    expect(panel.queryByRole('button')).toBeNull();
  });

  it('is made by an official of Commerce, sends only what changes, and for the version that was shown', async () => {
    const { user, sent } = visit({ as: 'commerce-official', path: '/licenses/l-8' });
    await settled();
    const panel = await panelNamed('Amendments');
    await user.click(panel.getByRole('button', { name: 'Amend the license…' }));
    const form = within(panel.getByRole('form', { name: 'Amend the license' }));
    const send = form.getByRole('button', { name: 'Amend the license' });
    await user.type(form.getByRole('textbox', { name: /^Why/ }), 'The site is smaller.');
    await user.click(send);
    expect(
      form.getByRole('link', { name: 'Change the conditions, the value or the last day.' }),
    ).toBeVisible();
    const value = form.getByRole('textbox', { name: /^Value/ });
    await user.clear(value);
    await user.type(value, '20,000,000');
    await user.click(send);
    expect(value).toBeInvalid();
    await user.clear(value);
    await user.type(value, '12,000,000');
    await user.click(send);
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.path).toBe('/licenses/l-8/amendment');
    expect(posts(sent)[0]?.body).toEqual({ valueUsd: 12000000, reason: 'The site is smaller.' });
    expect(posts(sent)[0]?.headers.get('if-match')).toBe('"1"');
    expect(await panel.findByText('The site is smaller.')).toBeVisible();
  });
});

describe('The validity of a license', () => {
  it('names its rule, the rule that did not count, and the last day that Commerce set', async () => {
    visit({ as: 'buyer', path: '/licenses/l-8' });
    await settled();
    const panel = await panelNamed('Validity');
    expect(
      panel.getByText(/Commerce has set this last day; by the rule it was Jun 28, 2030/),
    ).toBeVisible();
    expect(await panel.findByText(/^4 years from its issue: 15 CFR 750\.7\(g\)/)).toBeVisible();
    expect(panel.getByText(/^1 year from its issue: codified, not enforced/)).toBeVisible();
  });

  it('is called unknown where its rule is not there', async () => {
    visit({
      as: 'buyer',
      path: '/licenses/l-8',
      world: worldWith({ validityRule: 'license-validity/9' }),
    });
    await settled();
    expect(
      await (await panelNamed('Validity')).findByText(/^Unknown: license-validity\/9/),
    ).toBeVisible();
  });
});

describe('Licenses with overdue reports', () => {
  it('are what Commerce finds in its navigation, and lead to the license', async () => {
    const { user } = visit({ as: 'commerce-reviewer', path: '/reviews' });
    await settled();
    await user.click(screen.getByRole('link', { name: 'Licenses' }));
    const table = within(await screen.findByRole('table', { name: 'Licenses' }));
    expect(table.getAllByRole('row')).toHaveLength(2);
    expect(table.getByText('30 days overdue')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'All licenses' }));
    await waitFor(() =>
      expect(
        within(screen.getByRole('table', { name: 'Licenses' })).getAllByRole('row'),
      ).toHaveLength(3),
    );
  });

  it('show on the deal, which leads to the license', async () => {
    visit({ as: 'buyer', path: '/deals/d-8' });
    await settled();
    const panel = await panelNamed('License');
    expect(await panel.findByText('1 report overdue')).toBeVisible();
    expect(panel.getByRole('link', { name: 'Open the license' })).toHaveAttribute(
      'href',
      '/licenses/l-8',
    );
  });
});

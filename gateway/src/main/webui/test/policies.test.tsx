import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { posts, settled, visit } from './portal';

describe('A policy file', () => {
  it('shows every version with its standing, and its conditions in words', async () => {
    visit({ as: 'company-admin', path: '/policy/files/country-groups' });
    await settled();
    const rule = within(await screen.findByRole('region', { name: 'A:5' }));
    const standing = (version: number) =>
      within(rule.getByRole('region', { name: `A:5 version ${version}` }));
    expect(standing(1).getByText('Over')).toBeVisible();
    expect(standing(2).getAllByText('In force')[0]).toBeVisible();
    expect(standing(3).getByText('Coming')).toBeVisible();
    expect(standing(3).getAllByText('Announced').length).toBeGreaterThan(1);
    expect(standing(2).getByText(/Japan, and United Arab Emirates/)).toBeVisible();
    expect(rule.queryByRole('link', { name: /Propose a change/ })).toBeNull();
  });
});

describe('Who signs for policy', () => {
  async function proposing(as = '') {
    const shown = visit({
      as: 'program-office',
      path: `/policy/changes/new?file=approved-entities&row=G42%2F1&as=${as}`,
    });
    await settled();
    const form = within(await screen.findByRole('form', { name: 'Propose a change of policy' }));
    const say = async (name: string | RegExp, text: string) => {
      const field = form.getByLabelText(name);
      await shown.user.clear(field);
      await shown.user.type(field, text);
    };
    const send = () => shown.user.click(form.getByRole('button', { name: 'Propose the change' }));
    return { ...shown, form, say, send };
  }

  it('proposes a new version from fields, and reads what it would do', async () => {
    const { user, sent, form, say, send } = await proposing();
    await send();
    expect(form.getByRole('link', { name: 'Say why it changes.' })).toBeVisible();
    expect(form.getByRole('link', { name: 'Enter the first day.' })).toBeVisible();
    await say('Title', 'Renew G42');
    await say('Reason', 'The Bureau renewed the entry.');
    await say(/^First day/, '2027-04-07');
    await user.selectOptions(form.getByRole('combobox', { name: 'Certainty' }), 'ANNOUNCED');
    await send();
    await screen.findByRole('heading', { level: 1, name: 'Renew G42' });
    expect(await screen.findByText(/The change is proposed/)).toBeVisible();
    const [request] = posts(sent);
    expect(request?.path).toBe('/policy-changes');
    expect(request?.body).toMatchObject({
      title: 'Renew G42',
      reason: 'The Bureau renewed the entry.',
      file: 'approved-entities',
      rows: [
        { id: 'G42', version: 1, effectiveTo: '2027-04-06', certainty: 'LEGAL' },
        { id: 'G42', version: 2, effectiveFrom: '2027-04-07', certainty: 'ANNOUNCED' },
      ],
    });
    expect(await screen.findByText(/You proposed this change/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /in force/ })).toBeNull();
  });

  it('reads the refusal of the reader at its field', async () => {
    const { form, say, send } = await proposing('correct');
    await say('Title', 'No name');
    await say('Reason', 'To see.');
    await say('name 1', ' ');
    await send();
    const link = await form.findByRole('link', { name: 'Must be a list with at least one entry.' });
    expect(link).toBeVisible();
    expect(form.getByRole('group', { name: 'Names' })).toHaveAccessibleDescription(
      /at least one entry/,
    );
  });

  it('puts in force what somebody else proposed, seeing the deals that change', async () => {
    const { user, sent } = visit({ as: 'commerce-official', path: '/policy/changes/pc-1' });
    await settled();
    const effects = within(await screen.findByRole('region', { name: 'What it would do' }));
    expect(await effects.findByText('These 2 open deals would change, so:')).toBeVisible();
    expect(
      effects.getByRole('link', { name: 'Flight planning for island airports' }),
    ).toHaveAttribute('href', '/deals/d-12');
    expect(
      effects.getByText(
        /“no license required” becomes “license required \(presumption of approval\)”/,
      ),
    ).toBeVisible();
    expect(effects.getByText(/“license exception \(ACA\)” becomes/)).toBeVisible();
    expect(effects.getByText(/8 of 10 open deals are not determined/)).toBeVisible();
    const rows = within(await screen.findByRole('region', { name: 'R1 version 2' }));
    expect(rows.getByText('Destination in: groups')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Put it in force' }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]).toMatchObject({ path: '/policy-changes/pc-1/activation', body: {} });
    expect(posts(sent)[0]?.headers.get('if-match')).toBe('"1"');
    expect(await screen.findByText(/M, Commerce Official \(demo\)/)).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'What it would do' })).toBeNull(),
    );
  });

  it('corrects the past only with a reason', async () => {
    const { user, sent } = visit({ as: 'program-office', path: '/policy/changes/pc-2' });
    await settled();
    const open = await screen.findByRole('button', { name: 'Put it in force as a correction…' });
    expect(screen.queryByRole('button', { name: 'Put it in force' })).toBeNull();
    await user.click(open);
    const form = within(screen.getByRole('form', { name: 'Put it in force as a correction' }));
    await user.type(form.getByRole('textbox', { name: /Why is what held/ }), 'A slip of the pen.');
    await user.click(form.getByRole('button', { name: 'Put the correction in force' }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.body).toEqual({ correction: true, reason: 'A slip of the pen.' });
    expect(await screen.findByText('A slip of the pen.')).toBeVisible();
  });

  it('withdraws a proposal with a reason, also their own', async () => {
    const { user, sent } = visit({ as: 'program-office', path: '/policy/changes/pc-1' });
    await settled();
    await user.click(await screen.findByRole('button', { name: 'Withdraw the proposal…' }));
    const form = within(screen.getByRole('form', { name: 'Withdraw the proposal' }));
    await user.type(form.getByRole('textbox', { name: /Why is it/ }), 'Not decided yet.');
    await user.click(form.getByRole('button', { name: 'Withdraw the proposal' }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.path).toBe('/policy-changes/pc-1/withdrawal');
    expect(await screen.findByText('Not decided yet.')).toBeVisible();
  });
});

describe('Who reads policy', () => {
  it('sees outside of government only what is in force, and nobody by name', async () => {
    visit({ as: 'company-admin', path: '/policy/changes' });
    await settled();
    expect(await screen.findByRole('link', { name: /United Arab Emirates to A:5/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /Add Qatar/ })).toBeNull();
    expect(screen.queryByText('Program Office (demo)')).toBeNull();
  });

  it('sees as an auditor what a change would do, and cannot act', async () => {
    visit({ as: 'auditor', path: '/policy/changes/pc-1' });
    await settled();
    expect(await screen.findByRole('region', { name: 'What it would do' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Your next step' })).toBeNull();
  });
});

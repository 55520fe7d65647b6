import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  type Delegation,
  delegationRules,
  noDelegation,
  standingOf,
} from '../src/delegations/delegation';
import { washingtonDay } from '../src/vocabulary/format';
import { FakeEventSource } from './fakeEventSource';
import { posts, settled, visit } from './portal';

const card = async (agency: string) => within(await screen.findByRole('article', { name: agency }));

describe('Delegated authority', () => {
  it('is listed with what it is about, whether it counts, and why it was revoked', async () => {
    visit({ as: 'auditor', path: '/policy/delegations' });
    await settled();
    const state = await card('State');
    expect(state.getByText('Counts now')).toBeVisible();
    expect(
      state.getByText('Deals to Greece or Poland, in the sector health or education.'),
    ).toBeVisible();
    const energy = await card('Energy');
    expect(energy.getByText('Revoked', { selector: '.chip' })).toBeVisible();
    expect(energy.getByText('Grid applications concern energy after all.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Delegate|Revoke/ })).toBeNull();
  });

  it('is granted by an official, with the same scope as a directive', async () => {
    const { user, sent } = visit({ as: 'state-official', path: '/policy/delegations' });
    await settled();
    await user.click(screen.getByRole('button', { name: 'Delegate authority…' }));
    const form = within(screen.getByRole('form', { name: 'Delegate authority' }));
    expect(form.getByText(/Every deal\./)).toBeVisible();
    await user.selectOptions(form.getByLabelText('Add a destination'), 'KE');
    await user.click(form.getByRole('checkbox', { name: 'Inference' }));
    await user.selectOptions(form.getByLabelText('Add a slot'), 'CLOUD');
    expect(
      form.getByText(/Deals to Kenya, for inference, with a component in the slot Cloud\./),
    ).toBeVisible();
    const send = form.getByRole('button', { name: 'Delegate authority of State' });
    await user.click(send);
    expect(form.getByRole('link', { name: 'Say on what it rests.' })).toBeVisible();
    await user.type(form.getByRole('textbox', { name: 'Reason' }), 'Schools');
    await user.type(form.getByRole('textbox', { name: /Legal basis/ }), 'E.O. 12981');
    await user.type(form.getByLabelText(/Last day/), '2020-01-01');
    await user.click(send);
    expect(
      form.getByRole('link', { name: 'The last day cannot be before the first.' }),
    ).toBeVisible();
    await user.clear(form.getByLabelText(/Last day/));
    await user.click(send);
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]).toMatchObject({
      path: '/delegations',
      body: {
        scope: { destinations: ['KE'], workloads: ['INFERENCE'], componentSlots: ['CLOUD'] },
        reason: 'Schools',
        legalBasis: 'E.O. 12981',
      },
    });
    expect(posts(sent)[0]?.body).not.toHaveProperty('effectiveTo');
    expect(await screen.findAllByRole('article', { name: 'State' })).toHaveLength(2);
  });

  it('is taken back with a reason, by an official of the same agency', async () => {
    const { user, sent } = visit({ as: 'state-official', path: '/policy/delegations' });
    await settled();
    expect((await card('Energy')).queryByRole('button')).toBeNull();
    const state = await card('State');
    await user.click(state.getByRole('button', { name: 'Revoke…' }));
    await user.click(state.getByRole('button', { name: 'Revoke the delegation' }));
    expect(state.getByRole('link', { name: 'Say why.' })).toBeVisible();
    await user.type(state.getByRole('textbox'), 'Things changed');
    await user.click(state.getByRole('button', { name: 'Revoke the delegation' }));
    expect(await state.findByText('Things changed')).toBeVisible();
    expect(posts(sent)[0]).toMatchObject({
      path: '/delegations/g-1/revocation',
      body: { reason: 'Things changed' },
    });
  });

  it.each(['commerce-official', 'state-reviewer', 'program-office'])(
    'is not granted by the %s',
    async (as) => {
      visit({ as, path: '/policy/delegations' });
      await settled();
      await card('State');
      expect(screen.queryByRole('button', { name: /Delegate|Revoke/ })).toBeNull();
    },
  );

  it('is no matter of companies, who are told so', async () => {
    visit({ as: 'company-admin', path: '/policy/delegations' });
    expect(await screen.findByRole('alert')).toHaveTextContent('Your role does not allow this');
  });

  it('follows events', async () => {
    const { world } = visit({ as: 'auditor', path: '/policy/delegations' });
    await settled();
    act(() => FakeEventSource.latest.accept());
    await screen.findByText('Live');
    world.delegations = [];
    const type = 'org.entente.delegation.revoked.v1';
    act(() => FakeEventSource.latest.send('4', type, { id: 'e', type, subject: 'g-1' }));
    expect(await screen.findByText('No authority is delegated')).toBeVisible();
  });
});

describe('A delegation', () => {
  const from = (effectiveFrom: string, more: Partial<Delegation> = {}) =>
    standingOf({ effectiveFrom, ...more } as Delegation, '2026-07-15');

  it('counts from its first day to its last, unless it was revoked', () => {
    expect(from('2026-07-15')).toBe('COUNTS');
    expect(from('2026-07-16')).toBe('AHEAD');
    expect(from('2026-07-01', { effectiveTo: '2026-07-15' })).toBe('COUNTS');
    expect(from('2026-07-01', { effectiveTo: '2026-07-14' })).toBe('ENDED');
    expect(from('2026-07-01', { revokedAt: '2026-07-02T00:00:00Z' })).toBe('REVOKED');
  });

  it('begins on a day of Washington, where it is still yesterday in the evening', () => {
    expect(washingtonDay(new Date('2026-07-15T03:59:00Z'))).toBe('2026-07-14');
    expect(washingtonDay(new Date('2026-07-15T04:00:00Z'))).toBe('2026-07-15');
  });

  it('needs its reason, its basis and its first day', () => {
    expect(Object.keys(delegationRules(noDelegation('')))).toEqual([
      'legalBasis',
      'reason',
      'effectiveFrom',
    ]);
  });
});

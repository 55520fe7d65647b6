import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../dev/fixtures/world';
import type { Review } from '../src/reviews/queries';
import { posts, settled, visit } from './portal';

function worldWith(change: Partial<Review>) {
  const world = createWorld();
  world.reviews = world.reviews.map((each) => (each.id === 'r-6' ? { ...each, ...change } : each));
  return world;
}

describe('The statutory clock of a review', () => {
  it('says which day it is, what is due, and accounts for every day', async () => {
    const { user } = visit({ as: 'state-reviewer', path: '/reviews/r-6' });
    await settled();
    const clock = within(await screen.findByRole('region', { name: 'Statutory clock' }));
    expect(await clock.findByText(/Day 32 of 90/)).toBeVisible();
    expect(clock.getByText('58 days left')).toBeVisible();
    expect(clock.getByText('Sep 11, 2026')).toBeVisible();
    await user.click(clock.getByText('Day by day'));
    expect(clock.getByText(/Jun 12, 2026 to Jun 23, 2026: 12 days not counted/)).toBeVisible();
  });

  it('is asked for any other day', async () => {
    const { user } = visit({ as: 'state-reviewer', path: '/reviews/r-6' });
    await settled();
    await user.type(await screen.findByLabelText('On the day'), '2026-07-01');
    expect(await screen.findByText(/Day 20 of 90/)).toBeVisible();
  });
});

describe('What else may be done with a review', () => {
  it('is offered as the service allows it, and a stop needs its evidence', async () => {
    const { user, sent } = visit({
      as: 'state-reviewer',
      path: '/reviews/r-6',
      world: worldWith({ allowed: ['recommend', 'start stop'] }),
    });
    await settled();
    await user.click(await screen.findByRole('button', { name: 'Stop the clocks…' }));
    const form = within(screen.getByRole('form', { name: 'Stop the clocks' }));
    await user.click(form.getByRole('button', { name: 'Stop the clocks' }));
    expect(form.getByRole('link', { name: 'Evidence: say it.' })).toBeVisible();
    await user.selectOptions(form.getByRole('combobox'), 'PRE_LICENSE_CHECK');
    await user.type(form.getByRole('textbox', { name: /Evidence/ }), 'Cable 12');
    await user.click(form.getByRole('button', { name: 'Stop the clocks' }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]).toMatchObject({
      path: '/reviews/r-6/stops',
      body: { reason: 'PRE_LICENSE_CHECK', evidence: 'Cable 12' },
    });
  });

  it('goes up the ladder one rung at a time', async () => {
    const { user, sent } = visit({
      as: 'state-reviewer',
      path: '/reviews/r-6',
      world: worldWith({ state: 'OC_REVIEW', allowed: ['escalate'] }),
    });
    await settled();
    await user.click(await screen.findByRole('button', { name: 'Appeal to ACEP…' }));
    const form = within(screen.getByRole('form', { name: 'Appeal to ACEP' }));
    await user.type(form.getByRole('textbox', { name: 'Reasons' }), 'Diversion');
    await user.type(form.getByRole('textbox', { name: /Legal basis/ }), '15 CFR 742.6');
    await user.click(form.getByRole('button', { name: 'Appeal to ACEP' }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.body).toEqual({
      to: 'ACEP',
      reasons: 'Diversion',
      legalBasis: '15 CFR 742.6',
    });
  });

  it('is the answer of the applicant to the notice of a denial', async () => {
    visit({
      as: 'company-admin',
      path: '/reviews/r-6',
      world: worldWith({
        state: 'INTENT_TO_DENY',
        allowed: ['respond'],
        intentToDeny: {
          noticeOn: '2027-03-01',
          legalBasis: '15 CFR 742.6(b)',
          reasons: 'The risk of diversion is not answered.',
          modifications: 'A site of the buyer with inspections',
          contact: 'Licensing Officer (demo)',
          respondBy: '2027-03-21',
          finalOn: '2027-04-15',
          appealUntil: '2027-05-30',
        },
      }),
    });
    await settled();
    const notice = within(await screen.findByRole('region', { name: 'Intent to deny' }));
    expect(notice.getByText('Apr 15, 2027')).toBeVisible();
    expect(notice.getByRole('button', { name: 'Answer the notice…' })).toBeVisible();
  });
});

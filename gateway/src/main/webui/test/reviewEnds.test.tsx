import axe from 'axe-core';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld } from '../dev/fixtures/world';
import type { Review } from '../src/reviews/queries';
import { posts, settled, visit } from './portal';

const AT = '/reviews/r-6';
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] };

beforeEach(() => {
  document.documentElement.lang = 'en';
});

function worldWith(change: Partial<Review>) {
  const world = createWorld();
  world.reviews = world.reviews.map((each) => (each.id === 'r-6' ? { ...each, ...change } : each));
  return world;
}

describe('What ends a review early', () => {
  it.each([
    ['commerce-reviewer', 'return unregistered', 'Return it unregistered', 'return-unregistered'],
    ['commerce-reviewer', 'return', 'Return it without action', 'return'],
    ['company-admin', 'withdraw', 'Withdraw the application', 'withdrawal'],
  ])('for the %s is to %s, with a reason', async (as, allowed, label, path) => {
    const world = worldWith({ allowed: [allowed], state: 'BIS_INITIAL_REVIEW' });
    const { user, sent } = visit({ as, path: AT, world });
    await settled();
    await user.click(await screen.findByRole('button', { name: `${label}…` }));
    const form = within(screen.getByRole('form', { name: label }));
    await user.click(form.getByRole('button', { name: label }));
    expect(posts(sent)).toHaveLength(0);
    expect((await axe.run(document, RULES)).violations).toEqual([]);
    await user.type(form.getByRole('textbox'), 'Another site');
    await user.click(form.getByRole('button', { name: label }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]).toMatchObject({
      path: `${AT}/${path}`,
      body: { reason: 'Another site' },
    });
  });
});

it('Bodies that a disagreement came to show who brought it there, the votes and the decision', async () => {
  const world = worldWith({
    state: 'ACEP_REVIEW',
    allowed: ['vote'],
    bodies: [
      {
        body: 'OPERATING_COMMITTEE',
        since: '2026-07-24',
        by: null,
        votes: [],
        decision: 'APPROVE',
        decidedOn: '2026-08-03',
        reasons: 'The site is inspected.',
      },
      {
        body: 'ACEP',
        since: '2026-08-06',
        by: 'STATE',
        legalBasis: '15 CFR 742.6',
        votes: [{ agency: 'STATE', vote: 'DENY', reasons: 'Diversion' }],
        decision: null,
      },
    ],
  });
  visit({ as: 'state-reviewer', path: AT, world });
  await settled();
  const panel = within(await screen.findByRole('region', { name: 'Bodies that were asked' }));
  const [committee, acep] = panel.getAllByRole('listitem');
  expect(committee).toHaveTextContent(/The calendar.*Aug 3, 2026.*The site is inspected/);
  expect(acep).toHaveTextContent(/Not decided yet.*State.*Vote of State.*Deny: Diversion/);
  expect((await axe.run(document, RULES)).violations).toEqual([]);
});

it('A decision of a part shows its conditions, what is denied and why', async () => {
  const world = createWorld();
  world.reviews = world.reviews.map((each) =>
    each.id === 'r-8'
      ? {
          ...each,
          denied: [
            {
              offeringId: 'o-2',
              reasons: 'Weights leave the country.',
              legalBasis: '15 CFR 742.6',
            },
          ],
        }
      : each,
  );
  visit({ as: 'company-admin', path: '/reviews/r-8', world });
  await settled();
  const panel = within(await screen.findByRole('region', { name: 'Decision' }));
  expect(panel.getByText(/Quarterly report of where/)).toBeVisible();
  expect(panel.getByText(/Weights leave the country/)).toBeVisible();
  expect((await axe.run(document, RULES)).violations).toEqual([]);
});

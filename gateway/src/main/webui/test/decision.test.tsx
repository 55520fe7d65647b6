import axe from 'axe-core';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '../dev/fixtures/backend';
import { createWorld } from '../dev/fixtures/world';
import type { Review } from '../src/reviews/queries';
import { posts, settled, visit } from './portal';

const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const AT = '/reviews/r-6';

beforeEach(() => {
  document.documentElement.lang = 'en';
});

/** A world in which everybody has recommended on this review. */
function recommended(change: Partial<Review> = {}) {
  const world = createWorld();
  world.reviews = world.reviews.map((each) =>
    each.id === 'r-6'
      ? {
          ...each,
          waitingFor: ['COMMERCE'],
          agencies: (each.agencies ?? []).map((one) => ({
            ...one,
            position: one.position === 'PENDING' ? ('APPROVE' as const) : one.position,
          })),
          ...change,
        }
      : each,
  );
  return world;
}

async function deciding(change?: Partial<Review>) {
  const shown = visit({ as: 'commerce-reviewer', path: AT, world: recommended(change) });
  await settled();
  const form = within(await screen.findByRole('form', { name: 'Decide' }));
  const choose = (name: RegExp) => shown.user.click(form.getByRole('radio', { name }));
  const send = () => shown.user.click(form.getByRole('button', { name: 'Record the decision' }));
  const would = within(screen.getByRole('region', { name: 'What you would decide' }));
  return { ...shown, form, choose, send, would };
}

describe('The decision of Commerce', () => {
  it('offers what the agencies leave to decide, and says why', async () => {
    const { form } = await deciding();
    expect(form.getAllByRole('radio').map((one) => one.getAttribute('value'))).toEqual([
      'APPROVED_WITH_CONDITIONS',
      'NO_LICENSE_REQUIRED',
    ]);
    expect(form.getByText(/recommendations allow it/)).toBeVisible();
  });

  it('says why nothing can be decided yet', async () => {
    visit({
      as: 'commerce-reviewer',
      path: AT,
      world: recommended(),
      instead: ({ path }) =>
        path === `${AT}/positions`
          ? {
              status: 200,
              body: {
                overall: { harmony: 'DISAGREE', says: [] },
                parts: [],
                conditions: [],
                prospect: { outcomes: [], why: 'The agencies disagree.' },
              },
            }
          : undefined,
    });
    await settled();
    const panel = within(await screen.findByRole('region', { name: 'Decide' }));
    expect(panel.getByText('Nothing can be decided yet.')).toBeVisible();
    expect(panel.getByText(/The agencies disagree/)).toBeVisible();
    expect(screen.queryByRole('form', { name: 'Decide' })).toBeNull();
  });

  it('approves a part, with conditions from the library and reports, and shows it before it is sent', async () => {
    const { user, form, choose, send, would, sent } = await deciding();
    await choose(/^Approved with conditions/);
    await user.click(form.getByRole('checkbox', { name: /^Lumen/ }));
    await send();
    expect(form.getByRole('link', { name: /^Lumen.* is denied: give the reasons/ })).toBeVisible();
    const denial = within(form.getByRole('group', { name: /^Lumen.* is denied/ }));
    await user.type(denial.getByLabelText('Reasons for this item'), 'Weights leave');
    await user.type(denial.getByLabelText('Legal basis for this item'), '15 CFR 742.6');
    const library = await form.findByRole('combobox', { name: /Condition from the library/ });
    await user.selectOptions(library, 'DELIVERY-REPORT');
    expect(form.getByText(/DELIVERY-REPORT\/1, since Jan 1, 2025/)).toBeVisible();
    await user.click(form.getByRole('button', { name: 'Add from the library' }));
    await user.type(await form.findByRole('textbox', { name: 'Days' }), '30');
    await user.click(form.getByRole('button', { name: 'Add a report' }));
    const report = within(await form.findByRole('group', { name: 'Report 1' }));
    await user.type(report.getByLabelText('What it is about'), 'Site complete');
    await user.type(report.getByLabelText('First due on'), '2027-02-01');
    expect(would.getByText(/reports every 30 days what was delivered/)).toBeVisible();
    expect(would.getByText('Deliveries, every 30 days')).toBeVisible();
    expect(would.getByText('Site complete, once, first by Feb 1, 2027')).toBeVisible();
    await send();
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.path).toBe(`${AT}/decision`);
    expect(posts(sent)[0]?.headers.get('if-match')).not.toBeNull();
    expect(posts(sent)[0]?.body).toEqual({
      outcome: 'APPROVED_WITH_CONDITIONS',
      conditions: [
        'Quarterly report of where the accelerators are',
        { condition: 'DELIVERY-REPORT', parameters: { days: '30' } },
      ],
      denied: [{ offeringId: 'o-2', reasons: 'Weights leave', legalBasis: '15 CFR 742.6' }],
      reports: [{ title: 'Site complete', firstDueOn: '2027-02-01' }],
    });
    const decided = within(await screen.findByRole('region', { name: 'Decision' }));
    expect(decided.getByText(/Weights leave/)).toBeVisible();
  });

  it('names what agencies asked for and the decision leaves out', async () => {
    const { user, form, choose, would } = await deciding();
    await choose(/^Approved with conditions/);
    expect(would.queryByText('Asked for, and not among the conditions')).toBeNull();
    await user.clear(form.getByRole('textbox', { name: 'condition 1' }));
    const heading = would.getByText('Asked for, and not among the conditions');
    expect(heading.nextElementSibling).toHaveTextContent(/^Quarterly report/);
  });

  it('is about the whole where the applicant wants all or nothing', async () => {
    const { form, choose } = await deciding({ allOrNothing: true });
    await choose(/^Approved with conditions/);
    expect(form.getByText('All or nothing.')).toBeVisible();
    expect(form.queryByRole('checkbox')).toBeNull();
    expect(screen.getByText('The whole or nothing: no approval of a part')).toBeVisible();
  });

  it('shows at its field what the service refuses', async () => {
    const shown = visit({
      as: 'commerce-reviewer',
      path: AT,
      world: recommended(),
      instead: ({ path }) =>
        path === `${AT}/decision`
          ? refusal(422, 'rule-broken', 'A rule does not allow this', {
              errors: [
                { field: 'reports[0].firstDueOn', message: 'must be a day from 2026-07-02' },
              ],
            })
          : undefined,
    });
    await settled();
    const form = within(await screen.findByRole('form', { name: 'Decide' }));
    await shown.user.click(form.getByRole('radio', { name: /^Approved with conditions/ }));
    await shown.user.click(form.getByRole('button', { name: 'Record the decision' }));
    expect(await form.findByRole('link', { name: 'Must be a day from 2026-07-02.' })).toBeVisible();
  });

  it('has no axe violation with everything open', async () => {
    const { user, form, choose, send } = await deciding();
    await choose(/^Approved with conditions/);
    await user.click(form.getByRole('checkbox', { name: /^Lumen/ }));
    await user.click(form.getByRole('button', { name: 'Add a report' }));
    await send();
    const found = await axe.run(document.documentElement, {
      ...RULES,
      preload: false,
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('Where a decision is not the usual next step', () => {
  it('it is offered behind a button, such as before a referral', async () => {
    const world = recommended({ state: 'BIS_INITIAL_REVIEW', agencies: [], allowed: ['decide'] });
    const { user } = visit({ as: 'commerce-reviewer', path: AT, world });
    await settled();
    expect(screen.queryByRole('form', { name: 'Decide' })).toBeNull();
    expect(screen.getByRole('button', { name: /^Refer to State/ })).toBeVisible();
    const decide = await screen.findByRole('button', { name: 'Decide without a referral…' });
    await user.click(decide);
    expect(await screen.findByRole('form', { name: 'Decide' })).toBeVisible();
  });

  it('it is not offered to whom the service does not offer it', async () => {
    const world = recommended({ state: 'OC_REVIEW', allowed: [] });
    visit({ as: 'commerce-reviewer', path: AT, world });
    await settled();
    expect(await screen.findByText(/offered below, under “Other steps”/)).toBeVisible();
    expect(screen.queryByRole('form', { name: 'Decide' })).toBeNull();
  });
});

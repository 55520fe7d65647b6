import axe from 'axe-core';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '../dev/fixtures/backend';
import { posts, settled, visit } from './portal';

const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] };

beforeEach(() => {
  document.documentElement.lang = 'en';
});

const past = () => within(screen.getByRole('region', { name: 'Holds that were lifted' }));

const rows = () =>
  within(screen.getByRole('table', { name: 'Holds' }))
    .getAllByRole('row')
    .slice(1);

describe('The list of holds', () => {
  it('is reached from the deals, the oldest hold first, with what lifts each', async () => {
    const { user } = visit({ as: 'program-office', path: '/deals' });
    await settled();
    await user.click(screen.getByRole('link', { name: 'Holds' }));
    await screen.findByRole('heading', { level: 1, name: 'Holds' });
    expect(rows()).toHaveLength(3);
    expect(rows()[0]).toHaveTextContent(/^Emergency dispatch.*Policy directive.*Commerce/);
    expect(screen.getByRole('link', { name: /^Its directive/ })).toHaveAttribute(
      'href',
      '/policy/directives/x-2',
    );
    expect(rows()[1]).toHaveTextContent(/Harbor Shield is reinstated, or a substitute.*Jun 29/);
    expect(screen.getByText('3 holds of 2 deals')).toBeVisible();
  });

  it('is narrowed by reason and by whose hands they are in, in its address', async () => {
    const { user } = visit({ as: 'program-office', path: '/deals/holds?owner=Program+office' });
    await settled();
    expect(rows()).toHaveLength(2);
    await user.selectOptions(screen.getByLabelText('Why'), 'POLICY_CHANGED');
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toHaveTextContent(/^Flight planning/);
  });
});

describe('A hold', () => {
  const DEAL = '/deals/d-7';

  it('is lifted by the program office with a reason, where no policy made it', async () => {
    const { user, sent } = visit({ as: 'program-office', path: DEAL });
    await settled();
    const hold = within(await screen.findByRole('region', { name: /This deal is on hold/ }));
    expect(hold.getByText('Program office')).toBeVisible();
    // The directive holds it as well, and is lifted where it was made.
    const lift = hold.getByRole('button', { name: /^Lift this hold/ });
    expect(lift).toHaveAccessibleName('Lift this hold: Certification suspended…');
    await user.click(lift);
    const form = within(hold.getByRole('form', { name: /^Lift the hold/ }));
    await user.click(form.getByRole('button', { name: 'Lift the hold' }));
    expect(form.getByRole('link', { name: 'Say why.' })).toBeVisible();
    expect((await axe.run(document, RULES)).violations).toEqual([]);
    await user.type(form.getByRole('textbox'), 'The finding is closed.');
    await user.click(form.getByRole('button', { name: 'Lift the hold' }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.path).toBe('/deals/d-7/holds/h-1/lifting');
    expect(posts(sent)[0]?.body).toEqual({ reason: 'The finding is closed.' });
    await waitFor(() => expect(hold.queryByText(/penetration test/)).toBeNull());
    const [latest] = await past().findAllByRole('listitem');
    expect(latest).toHaveTextContent(
      /penetration test.*Why it was lifted: The finding is closed.*ByProgram Office/,
    );
  });

  it.each(['buyer', 'company-admin', 'commerce-official'])(
    'is not lifted by the %s',
    async (as) => {
      visit({ as, path: DEAL });
      await settled();
      await screen.findByRole('region', { name: /This deal is on hold/ });
      expect(screen.queryByRole('button', { name: /^Lift this hold/ })).toBeNull();
    },
  );
});

describe('Holds that were lifted', () => {
  it('say who lifted each, when and why, the latest first and the rest folded', async () => {
    const { user } = visit({ as: 'buyer', path: '/deals/d-7' });
    await settled();
    const items = await past().findAllByRole('listitem');
    expect(items).toHaveLength(2);
    expect(items[0]).toHaveTextContent(
      /^Policy directive.*The directive was lifted.*Jun 5, 2026.*ByCommerce/,
    );
    await user.click(past().getByRole('button', { name: 'Show all 3' }));
    expect(past().getAllByRole('listitem')[2]).toHaveTextContent(/report of an audit is missing/);
    await user.click(past().getByRole('button', { name: 'Show the latest 2 only' }));
    expect(past().getAllByRole('listitem')).toHaveLength(2);
  });

  it('leave no trace where none was', async () => {
    visit({ as: 'buyer', path: '/deals/d-12' });
    await settled();
    await screen.findByRole('region', { name: /This deal is on hold/ });
    expect(screen.queryByRole('region', { name: 'Holds that were lifted' })).toBeNull();
  });

  it('are not passed over in silence where they cannot be read', async () => {
    visit({
      as: 'buyer',
      path: '/deals/d-8',
      instead: ({ path }) =>
        path === '/deals/d-8/holds' ? refusal(500, 'internal', 'Something failed') : undefined,
    });
    await settled();
    expect(await past().findByText('Something failed')).toBeVisible();
  });
});

describe('An application', () => {
  it.each([
    [false, { dealId: 'd-4' }],
    [true, { dealId: 'd-4', allOrNothing: true }],
  ])('says whether the applicant wants all or nothing: %s', async (all, body) => {
    const { user, sent, world } = visit({ as: 'company-admin', path: '/deals/d-4' });
    world.determinations['d-4'] = [];
    await settled();
    const box = await screen.findByRole('checkbox', { name: /^All or nothing/ });
    if (all) await user.click(box);
    const submit = await screen.findByRole('button', { name: 'Submit for export review' });
    await user.click(submit);
    await waitFor(() =>
      expect(posts(sent).find(({ path }) => path === '/reviews')?.body).toEqual(body),
    );
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refusal } from '../dev/fixtures/backend';
import { posts, settled, visit } from './portal';

const lists = (sent: { path: string; query: string }[]) =>
  sent.filter(({ path }) => path === '/reviews').map(({ query }) => new URLSearchParams(query));

describe('The queue of an agency', () => {
  it('is narrowed by who has it in hand, state, destination and legal day, in the address', async () => {
    const { user, sent } = visit({ as: 'state-reviewer', path: '/reviews' });
    await settled();
    const filters = within(screen.getByRole('search', { name: 'Narrow the list' }));
    await user.selectOptions(filters.getByLabelText('In hand of'), 'nobody');
    await user.selectOptions(filters.getByLabelText('State'), 'INTERAGENCY_REVIEW');
    await user.selectOptions(filters.getByLabelText('Destination'), 'AE');
    await user.type(filters.getByLabelText('Due by'), '2099-01-01');
    await waitFor(() =>
      expect(Object.fromEntries(lists(sent).at(-1) ?? [])).toEqual({
        limit: '200',
        waitingFor: 'me',
        assignee: 'nobody',
        state: 'INTERAGENCY_REVIEW',
        destination: 'AE',
        dueBy: '2099-01-01',
      }),
    );
    expect(await screen.findByText('1 review')).toBeVisible();
    await user.click(filters.getByRole('button', { name: 'Show all again' }));
    expect(await screen.findByText('2 reviews')).toBeVisible();
  });

  it('opens as the address says, and says why nothing is left', async () => {
    visit({ as: 'state-reviewer', path: '/reviews?assignee=me&destination=SA' });
    await settled();
    expect(await screen.findByText('No review fits')).toBeVisible();
    expect(screen.getByLabelText('In hand of')).toHaveValue('me');
  });

  it('says of all reviews neither legal day nor person, which are a matter of the queue', async () => {
    const { sent } = visit({ as: 'state-reviewer', path: '/reviews?show=all&assignee=me' });
    await settled();
    expect(screen.queryByLabelText('In hand of')).toBeNull();
    expect(lists(sent).at(-1)?.has('assignee')).toBe(false);
  });
});

describe('A review in hand', () => {
  const rowOf = async (name: RegExp) => within(await screen.findByRole('row', { name }));

  it('is taken and released with the same button, which keeps the focus', async () => {
    const { user, sent } = visit({ as: 'state-reviewer', path: '/reviews' });
    await settled();
    const row = await rowOf(/Stroke detection/);
    await user.click(row.getByRole('button', { name: /^Take Z/ }));
    const release = await row.findByRole('button', { name: /^Release Z/ });
    expect(release).toHaveFocus();
    expect(row.getByText('You')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(await row.findByRole('button', { name: /^Take Z/ })).toHaveFocus();
    expect(posts(sent).map(({ path }) => path)).toEqual([
      '/reviews/r-6/assignment',
      '/reviews/r-6/assignment/release',
    ]);
  });

  it('of somebody else is left to them by a reviewer', async () => {
    visit({ as: 'state-reviewer', path: '/reviews' });
    await settled();
    const row = await rowOf(/Emergency dispatch/);
    expect(row.getByText('State Official (demo)')).toBeVisible();
    expect(row.queryByRole('button')).toBeNull();
  });

  it('is assigned to a colleague by an official', async () => {
    const { user, sent } = visit({ as: 'state-official', path: '/reviews' });
    await settled();
    const row = await rowOf(/Stroke detection/);
    await user.click(row.getByRole('button', { name: /^Assign Z/ }));
    const form = within(row.getByRole('form'));
    expect(form.getByRole('combobox')).toHaveFocus();
    await user.click(form.getByRole('button', { name: 'Assign' }));
    expect(form.getByRole('link', { name: 'Choose a colleague.' })).toBeVisible();
    await user.selectOptions(form.getByRole('combobox'), 'u-state-reviewer');
    await user.click(form.getByRole('button', { name: 'Assign' }));
    expect(await row.findByText('State Reviewer (demo)')).toBeVisible();
    expect(posts(sent)[0]).toMatchObject({
      path: '/reviews/r-6/assignment',
      body: { assignee: 'u-state-reviewer' },
    });
  });
});

describe('The same for many reviews', () => {
  async function looking(as = 'state-reviewer', path = '/reviews', more = {}) {
    const shown = visit({ as, path, ...more });
    await settled();
    await shown.user.click(screen.getByRole('button', { name: 'Act on many…' }));
    const form = within(screen.getByRole('form', { name: 'Act on many' }));
    const look = () => shown.user.click(form.getByRole('button', { name: 'See which reviews' }));
    return { ...shown, form, look };
  }

  it('is chosen, counted, confirmed with exactly that number, and told with every refusal', async () => {
    const { user, sent, form, look } = await looking(
      'state-reviewer',
      '/reviews?state=INTERAGENCY_REVIEW',
    );
    await look();
    expect(form.getByRole('link', { name: 'Choose what to do.' })).toBeVisible();
    await user.selectOptions(form.getByLabelText('What to do'), 'APPROVE_WITH_CONDITIONS');
    await user.type(form.getByLabelText('condition 1'), 'Report each quarter');
    await look();
    const question = await screen.findByRole('heading', {
      name: 'Recommend approval with conditions of 2 reviews?',
    });
    expect(question).toHaveFocus();
    expect(screen.getByText(/1 of them would refuse/)).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Recommend approval with conditions of 2 reviews' }),
    );
    expect(
      await screen.findByRole('heading', {
        name: '1 of 2 reviews recommended for approval with conditions',
      }),
    ).toHaveFocus();
    expect(screen.getByText(/The deal is on hold; the recommendation waits/)).toBeVisible();
    const [preview, act] = posts(sent);
    const body = {
      filter: { state: 'INTERAGENCY_REVIEW' },
      action: {
        type: 'RECOMMEND',
        recommend: {
          recommendation: 'APPROVE_WITH_CONDITIONS',
          conditions: ['Report each quarter'],
        },
      },
    };
    expect(preview).toMatchObject({ path: '/review-batches/preview', body });
    expect(preview?.body).not.toHaveProperty('selection');
    expect(act).toMatchObject({
      path: '/review-batches',
      body: { ...body, selection: 'r-6:3 r-7:3' },
    });
  });

  it('registers for Commerce, which does not recommend', async () => {
    const { user, form, look } = await looking('commerce-reviewer');
    expect(form.queryByRole('option', { name: /Recommend/ })).toBeNull();
    await user.selectOptions(form.getByLabelText('What to do'), 'REGISTER');
    await look();
    await user.click(await screen.findByRole('button', { name: 'Register 1 review' }));
    expect(await screen.findByRole('heading', { name: '1 of 1 review registered' })).toHaveFocus();
  });

  it('looks again when the queue has changed, and has done nothing', async () => {
    const { user, sent, world, form, look } = await looking();
    await user.selectOptions(form.getByLabelText('What to do'), 'ASSIGN');
    await user.selectOptions(form.getByLabelText(/^To/), 'Me');
    await look();
    const assign = await screen.findByRole('button', { name: 'Assign 2 reviews' });
    world.reviews = world.reviews.filter(({ id }) => id !== 'r-7');
    await user.click(assign);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The queue has changed since you looked: 1 reviews fit now, and nothing was done.',
    );
    expect(screen.queryByRole('button', { name: 'Assign 2 reviews' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Look again' }));
    await user.click(await screen.findByRole('button', { name: 'Assign 1 review' }));
    expect(await screen.findByRole('heading', { name: '1 of 1 review assigned' })).toBeVisible();
    expect(posts(sent)).toHaveLength(4);
  });

  it('repeats with the same key where no answer came', async () => {
    let lost = true;
    const { user, sent, form, look } = await looking('state-reviewer', '/reviews', {
      instead: ({ path }: { path: string }) =>
        path === '/review-batches' && lost ? 'no-answer' : undefined,
    });
    await user.selectOptions(form.getByLabelText('What to do'), 'APPROVE');
    await look();
    const act = await screen.findByRole('button', { name: 'Recommend approval of 2 reviews' });
    await user.click(act);
    expect(await screen.findByRole('alert')).toHaveTextContent('trying again is safe');
    lost = false;
    await user.click(screen.getByRole('button', { name: 'Recommend approval of 2 reviews' }));
    await screen.findByRole('heading', { name: /recommended for approval/ });
    const keys = posts(sent)
      .filter(({ path }) => path === '/review-batches')
      .map(({ headers }) => headers.get('idempotency-key'));
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('says at the field what the service refuses', async () => {
    const { user, form, look } = await looking('state-reviewer', '/reviews', {
      instead: ({ path }: { path: string }) =>
        path === '/review-batches/preview'
          ? refusal(422, 'rule-broken', 'A rule does not allow this', {
              detail: 'More than 500 reviews fit; narrow the filter.',
            })
          : undefined,
    });
    await user.selectOptions(form.getByLabelText('What to do'), 'APPROVE');
    await look();
    expect(await screen.findByRole('alert')).toHaveTextContent('More than 500 reviews fit');
  });

  it('is not offered to those who have no queue', async () => {
    visit({ as: 'auditor', path: '/reviews' });
    await settled();
    expect(screen.queryByRole('button', { name: 'Act on many…' })).toBeNull();
  });
});

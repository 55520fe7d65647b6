import axe from 'axe-core';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld } from '../dev/fixtures/world';
import type { Review } from '../src/reviews/queries';
import { posts, settled, visit } from './portal';

const ID = 'r-denied-d-11';
const PATH = `/reviews/${ID}`;
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] };

beforeEach(() => {
  document.documentElement.lang = 'en';
});

function worldWith(change: Partial<Review>) {
  const world = createWorld();
  world.reviews = world.reviews.map((each) => (each.id === ID ? { ...each, ...change } : each));
  return world;
}

const appealPanel = async () =>
  within(await screen.findByRole('region', { name: 'Appeal from the denial' }));

describe('The applicant', () => {
  it('sees until when, and appeals in writing', async () => {
    const { user, sent } = visit({ as: 'company-admin', path: PATH });
    await settled();
    const panel = await appealPanel();
    expect(panel.getByText('due in 20 days')).toBeVisible();
    await user.click(panel.getByRole('button', { name: 'Appeal from the denial…' }));
    const form = within(panel.getByRole('form', { name: 'Appeal from the denial' }));
    await user.click(form.getByRole('button', { name: 'Appeal' }));
    expect(form.getByRole('link', { name: 'Say why the denial is wrong.' })).toBeVisible();
    await user.type(form.getByRole('textbox'), 'The site is inspected every month.');
    await user.click(form.getByRole('button', { name: 'Appeal' }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]).toMatchObject({
      path: `${PATH}/appeal`,
      body: { statement: 'The site is inspected every month.' },
    });
    expect(posts(sent)[0]?.headers.get('if-match')).toBe('"7"');
    expect(await panel.findByText('Waits for Commerce')).toBeVisible();
    expect(panel.getByText('The denial stands while the appeal is open.')).toBeVisible();
  });
});

describe('An official of Commerce', () => {
  const open = {
    state: 'APPEALED' as const,
    allowed: ['decide appeal'],
    appeal: { appealedOn: '2026-07-01', statement: 'The site is inspected every month.' },
  };

  it('grants it with what becomes of the application', async () => {
    const { user, sent } = visit({ as: 'commerce-official', path: PATH, world: worldWith(open) });
    await settled();
    const form = within(await screen.findByRole('form', { name: 'Decide on the appeal' }));
    expect(form.queryByRole('radio', { name: /Approved/ })).toBeNull();
    await user.click(form.getByRole('radio', { name: /granted/ }));
    await user.click(form.getByRole('button', { name: /Record the decision/ }));
    expect(
      form.getByRole('link', { name: 'Choose what becomes of the application.' }),
    ).toBeVisible();
    await user.click(form.getByRole('radio', { name: /^Approved with conditions/ }));
    await user.type(form.getByRole('textbox', { name: 'condition 1' }), 'Monthly inspection');
    await user.type(form.getByRole('textbox', { name: /Reasons/ }), 'The risk is answered.');
    await user.click(form.getByRole('button', { name: /Record the decision/ }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.path).toBe(`${PATH}/appeal/decision`);
    expect(posts(sent)[0]?.body).toEqual({
      decision: 'GRANTED',
      outcome: 'APPROVED_WITH_CONDITIONS',
      conditions: ['Monthly inspection'],
      reasons: 'The risk is answered.',
    });
    expect(await (await appealPanel()).findByText('Granted')).toBeVisible();
  });

  it('asks for conditions from the library and for reports, as any approval does', async () => {
    const { user, sent } = visit({ as: 'commerce-official', path: PATH, world: worldWith(open) });
    await settled();
    const form = within(await screen.findByRole('form', { name: 'Decide on the appeal' }));
    expect(form.getByText(/Who signed the denial does not decide/)).toBeVisible();
    await user.click(form.getByRole('radio', { name: /granted/ }));
    await user.click(form.getByRole('radio', { name: /^Approved with conditions/ }));
    const library = await form.findByRole('combobox', { name: /Condition from the library/ });
    await user.selectOptions(library, 'DELIVERY-REPORT');
    await user.click(form.getByRole('button', { name: 'Add from the library' }));
    await user.click(form.getByRole('button', { name: 'Add a report' }));
    await user.click(form.getByRole('button', { name: /Record the decision/ }));
    expect(form.getByRole('link', { name: /^Fill in every place/ })).toBeVisible();
    expect(form.getByRole('link', { name: /^Report 1: say what/ })).toBeVisible();
    expect((await axe.run(document, RULES)).violations).toEqual([]);
    await user.type(form.getByRole('textbox', { name: 'Days' }), '30');
    const report = within(form.getByRole('group', { name: 'Report 1' }));
    await user.type(report.getByLabelText('What it is about'), 'Where they are');
    await user.type(report.getByLabelText('First due on'), '2026-12-01');
    await user.type(form.getByRole('textbox', { name: /Reasons/ }), 'The risk is answered.');
    await user.click(form.getByRole('button', { name: /Record the decision/ }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.body).toMatchObject({
      outcome: 'APPROVED_WITH_CONDITIONS',
      conditions: [{ condition: 'DELIVERY-REPORT', parameters: { days: '30' } }],
      reports: [{ title: 'Where they are', firstDueOn: '2026-12-01' }],
    });
  });

  it('who signed the denial is told that somebody else decides', async () => {
    const world = worldWith({ ...open, allowed: [] });
    visit({ as: 'commerce-official', path: PATH, world });
    await settled();
    const panel = await appealPanel();
    expect(panel.getByText(/official of Commerce who did not sign the denial/)).toBeVisible();
    expect(panel.queryByRole('form')).toBeNull();
  });

  it('lets the denial stand without another outcome, even if one was chosen before', async () => {
    const { user, sent } = visit({ as: 'commerce-official', path: PATH, world: worldWith(open) });
    await settled();
    const form = within(await screen.findByRole('form', { name: 'Decide on the appeal' }));
    await user.click(form.getByRole('radio', { name: /granted/ }));
    await user.click(form.getByRole('radio', { name: /^Returned/ }));
    await user.click(form.getByRole('radio', { name: /denial stands/ }));
    await user.type(form.getByRole('textbox', { name: /Reasons/ }), 'Nothing new.');
    await user.click(form.getByRole('button', { name: /Record the decision/ }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.body).toEqual({ decision: 'DENIED', reasons: 'Nothing new.' });
    const panel = await appealPanel();
    expect(await panel.findByText('Denied')).toBeVisible();
    expect(panel.queryByRole('button')).toBeNull();
  });
});

describe('Others', () => {
  it('read when it can be made, without the form', async () => {
    visit({ as: 'buyer', path: PATH, world: worldWith({ allowed: [] }) });
    await settled();
    const panel = await appealPanel();
    expect(panel.getByText('Last day to appeal')).toBeVisible();
    expect(panel.queryByRole('button')).toBeNull();
  });

  it('are told that the day is unknown where the notice is not there', async () => {
    visit({ as: 'buyer', path: PATH, world: worldWith({ intentToDeny: null }) });
    await settled();
    expect((await appealPanel()).getByText(/^Unknown: 45 days/)).toBeVisible();
  });

  it('see nothing of it where nothing was denied', async () => {
    visit({ as: 'company-admin', path: '/reviews/r-8' });
    await settled();
    expect(screen.queryByRole('region', { name: 'Appeal from the denial' })).toBeNull();
  });
});

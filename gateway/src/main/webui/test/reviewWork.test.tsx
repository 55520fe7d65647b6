import axe from 'axe-core';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { posts, settled, visit } from './portal';

const AT = '/reviews/r-7';

async function region(name: string) {
  await settled();
  return within(await screen.findByRole('region', { name }));
}

describe('Questions to the applicant', () => {
  const NAME = 'Questions to the applicant';

  it('say what is open, what is overdue, and that the clocks stand', async () => {
    visit({ as: 'commerce-reviewer', path: AT });
    const questions = await region(NAME);
    expect(await questions.findByText(/The clocks stand until the last question/)).toBeVisible();
    expect(questions.getByText(/1 question waits for the applicant/)).toBeVisible();
    expect(questions.getByText('Overdue')).toBeVisible();
    expect(questions.getByText('Jul 6, 2026')).toBeVisible();
    expect(questions.getByText(/four dispatch centers/)).toBeVisible();
    expect(questions.getByText('The embassy asked the same in spring.')).toBeVisible();
  });

  it('are asked by agencies, by keyboard alone', async () => {
    const { user, sent } = visit({ as: 'state-reviewer', path: AT });
    const questions = await region(NAME);
    const open = await questions.findByRole('button', { name: 'Ask the applicant…' });
    open.focus();
    await user.keyboard('{Enter}');
    expect(questions.getByRole('textbox', { name: 'Question' })).toHaveFocus();
    await user.keyboard('Who maintains the clusters?');
    await user.tab();
    await user.keyboard('400');
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(posts(sent)).toHaveLength(0);
    expect(questions.getByRole('link', { name: /whole number from 1 to 90/ })).toBeVisible();
    const days = questions.getByRole('textbox', { name: /Days to answer/ });
    await user.clear(days);
    await user.type(days, '10{Enter}');
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]).toMatchObject({
      path: '/reviews/r-7/questions',
      body: { to: 'applicant', text: 'Who maintains the clusters?', dueInDays: 10 },
    });
    expect(await questions.findByText(/2 questions wait for the applicant/)).toBeVisible();
  });

  it('are answered by the applicant, who never sees a note', async () => {
    const { user, sent } = visit({ as: 'company-admin', path: AT });
    const questions = await region(NAME);
    await user.click(await questions.findByRole('button', { name: 'Answer question 2…' }));
    expect(questions.queryByText(/The embassy asked/)).toBeNull();
    expect(questions.queryByRole('button', { name: 'Ask the applicant…' })).toBeNull();
    expect(questions.queryByRole('button', { name: 'Answer question 1…' })).toBeNull();
    await user.click(questions.getByRole('button', { name: 'Send the answer' }));
    expect(questions.getByRole('link', { name: 'Give your answer.' })).toBeVisible();
    await user.type(questions.getByRole('textbox', { name: /Your answer/ }), 'The dispatchers.');
    await user.click(questions.getByRole('button', { name: 'Send the answer' }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]).toMatchObject({
      path: '/reviews/r-7/questions/2/answer',
      body: { text: 'The dispatchers.' },
    });
    expect(await questions.findByText('All questions are answered.')).toBeVisible();
    expect(questions.queryByText('Clocks stand')).toBeNull();
  });

  it('leave no trace where none was asked and the reader cannot ask', async () => {
    visit({ as: 'company-admin', path: '/reviews/r-8' });
    await settled();
    expect(screen.queryByRole('region', { name: NAME })).toBeNull();
  });
});

describe('A recommendation that waits for its second signature', () => {
  const NAME = 'Recommendation that does not count yet';

  it('tells its author that it does not count yet, and until when it can', async () => {
    const { world } = visit({ as: 'state-reviewer', path: AT });
    const state = world.reviews.find(({ id }) => id === 'r-7')?.agencies?.[0];
    expect(state?.dueOn).toBe('2026-07-22');
    const draft = await region(NAME);
    expect(
      draft.getByText(/another official of State countersigns it, until Jul 22, 2026/),
    ).toBeVisible();
    expect(draft.getByText(/State counts as silent and not objecting/)).toBeVisible();
    expect(draft.queryByRole('button', { name: 'Countersign' })).toBeNull();
  });

  it('shows what was written before, and why it was sent back', async () => {
    visit({ as: 'state-official', path: AT });
    const earlier = await region('Earlier drafts of State');
    const [first, ...rest] = earlier.getAllByRole('listitem');
    expect(rest).toHaveLength(0);
    expect(first).toHaveTextContent(
      /^Draft 1: Deny.*Sent back.*State Official \(demo\), .*Jun 29, 2026.*name the regulation/,
    );
  });

  it('is countersigned by another official, on the version that was read', async () => {
    const { user, sent } = visit({ as: 'state-official', path: AT });
    const draft = await region(NAME);
    await user.click(draft.getByRole('button', { name: 'Countersign' }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.path).toBe('/reviews/r-7/recommendations/STATE/countersignature');
    expect(posts(sent)[0]?.headers.get('if-match')).toBe('"3"');
    await waitFor(() => expect(screen.queryByRole('region', { name: NAME })).toBeNull());
    const [, signed] = (await region('Drafts of State')).getAllByRole('listitem');
    expect(signed).toHaveTextContent(/Countersigned.*Countersigned byState Official/);
  });

  it('is sent back only with a reason, which its author then reads', async () => {
    const { user, sent, session, queries } = visit({ as: 'state-official', path: AT });
    const draft = await region(NAME);
    await user.click(draft.getByRole('button', { name: 'Send back…' }));
    const form = within(draft.getByRole('form', { name: 'Send the recommendation back' }));
    await user.click(form.getByRole('button', { name: 'Send back' }));
    expect(form.getByRole('link', { name: 'Say why.' })).toBeVisible();
    await user.type(form.getByRole('textbox', { name: /Why it is sent back/ }), 'Cite 744.21.');
    await user.click(form.getByRole('button', { name: 'Send back' }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]).toMatchObject({
      path: '/reviews/r-7/recommendations/STATE/sending-back',
      body: { reason: 'Cite 744.21.' },
    });
    session.username = 'state-reviewer';
    await queries.invalidateQueries();
    const back = await region('Recommendation sent back');
    expect(back.getByText('Cite 744.21.')).toBeVisible();
    expect(back.getByText(/State can recommend anew until Jul 22, 2026/)).toBeVisible();
    const anew = within(screen.getByRole('form', { name: 'Recommend' }));
    expect(anew.getByRole('radio', { name: /^Deny/ })).toBeChecked();
    const basis = anew.getByRole('textbox', { name: /Legal basis/ });
    expect(basis).toHaveValue('50 U.S.C. 4813; 15 CFR 742.6');
    await user.type(basis, '; 15 CFR 744.21');
    await user.click(anew.getByRole('button', { name: /^Send the recommendation/ }));
    await waitFor(() => expect(posts(sent)).toHaveLength(2));
    expect(posts(sent)[1]?.body).toMatchObject({
      recommendation: 'DENY',
      reasons: 'Recordings of calls could be read beyond the dispatch centers.',
      legalBasis: '50 U.S.C. 4813; 15 CFR 742.6; 15 CFR 744.21',
    });
  });

  it.each(['energy-reviewer', 'commerce-official', 'company-admin'])(
    'is nothing to %s, who is of another house',
    async (as) => {
      visit({ as, path: AT });
      await settled();
      expect(screen.queryByRole('region', { name: NAME })).toBeNull();
    },
  );
});

describe('The work on a review', () => {
  const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] };

  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  it.each([
    ['an agency that asks', 'commerce-reviewer', AT, 'Ask the applicant…'],
    ['an official who signs', 'state-official', AT, 'Send back…'],
    ['an applicant who answers', 'company-admin', AT, 'Answer question 2…'],
  ])('has no axe violation for %s, with the form open', async (_, as, path, open) => {
    const { user } = visit({ as, path });
    await settled();
    await user.click(await screen.findByRole('button', { name: open }));
    const found = await axe.run(document.documentElement, {
      ...RULES,
      resultTypes: ['violations'],
      preload: false,
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
      [],
    );
  });
});

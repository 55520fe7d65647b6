import axe from 'axe-core';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { posts, settled, visit } from './portal';

const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] };

beforeEach(() => {
  document.documentElement.lang = 'en';
});

async function recommending() {
  const shown = visit({ as: 'energy-reviewer', path: '/reviews/r-7' });
  await settled();
  const form = within(await screen.findByRole('form', { name: 'Recommend' }));
  const send = () => shown.user.click(form.getByRole('button', { name: /^Send the recomm/ }));
  return { ...shown, form, send };
}

describe('A recommendation', () => {
  it('takes conditions from the library, with every place filled in', async () => {
    const { user, form, sent, send } = await recommending();
    await user.click(form.getByRole('radio', { name: /^Approve with conditions/ }));
    const library = await form.findByRole('combobox', { name: /Condition from the library/ });
    await user.selectOptions(library, 'END-USE-ONLY');
    await user.click(form.getByRole('button', { name: 'Add from the library' }));
    const site = await form.findByRole('textbox', { name: 'Site' });
    await waitFor(() => expect(site).toHaveFocus());
    await send();
    expect(posts(sent)).toHaveLength(0);
    expect(form.getByRole('link', { name: /Fill in every place/ })).toBeVisible();
    await user.type(site, 'Riyadh');
    expect(form.getByText(/stated in the application, at Riyadh/)).toBeVisible();
    expect(within(library).queryByRole('option', { name: /stated end use/ })).toBeNull();
    await send();
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.body).toMatchObject({
      recommendation: 'APPROVE_WITH_CONDITIONS',
      conditions: [{ condition: 'END-USE-ONLY', parameters: { site: 'Riyadh' } }],
    });
  });

  it('says something else of a part, and offers only what may be asked for it', async () => {
    const { user, form, sent, send } = await recommending();
    await user.click(form.getByRole('radio', { name: 'Approve' }));
    await user.click(form.getByRole('button', { name: 'Add a part' }));
    const part = within(await form.findByRole('group', { name: 'Part 1' }));
    await waitFor(() => expect(part.getByLabelText('What it is about')).toHaveFocus());
    await send();
    expect(form.getByRole('link', { name: 'Part 1: choose what it is about.' })).toBeVisible();
    await user.selectOptions(part.getByLabelText('What it is about'), 'Layer Models');
    const recommendation = part.getByLabelText('Recommendation for it');
    await user.selectOptions(recommendation, 'APPROVE_WITH_CONDITIONS');
    const library = part.getByRole('combobox', { name: /Condition from the library/ });
    expect(within(library).queryByRole('option', { name: /told to every party/ })).toBeNull();
    await user.type(part.getByLabelText(/one a line/), 'Weights stay here{Enter}{Enter}Logs kept');
    await send();
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.body).toMatchObject({
      recommendation: 'APPROVE',
      parts: [
        {
          scope: 'LAYER',
          subject: 'MODELS',
          recommendation: 'APPROVE_WITH_CONDITIONS',
          conditions: ['Weights stay here', 'Logs kept'],
        },
      ],
    });
  });

  it('denies a part only with reasons and legal basis, and names it once', async () => {
    const { user, form, sent, send } = await recommending();
    await user.click(form.getByRole('radio', { name: 'Approve' }));
    for (const name of ['Part 1', 'Part 2']) {
      await user.click(form.getByRole('button', { name: 'Add a part' }));
      const part = within(await form.findByRole('group', { name }));
      await user.selectOptions(part.getByLabelText('What it is about'), 'Layer Models');
      await user.selectOptions(part.getByLabelText('Recommendation for it'), 'Deny');
      await send();
      expect(
        form.getByRole('link', {
          name: `${name}: a denial needs its reasons and its legal basis.`,
        }),
      ).toBeVisible();
      await user.type(part.getByLabelText('Reasons for this part'), 'Diversion');
      await user.type(part.getByLabelText('Legal basis for this part'), '15 CFR 742.6');
      if (name === 'Part 1') expect(form.queryByRole('link', { name: /^Part/ })).toBeNull();
    }
    expect(form.getByRole('link', { name: 'Part 2: it is named twice.' })).toBeVisible();
    await user.click(form.getByRole('button', { name: 'Remove part 2' }));
    const adds = form.getByRole('button', { name: 'Add a part' });
    await waitFor(() => expect(adds).toHaveFocus());
    const before = posts(sent).length;
    await send();
    await waitFor(() => expect(posts(sent)).toHaveLength(before + 1));
    expect(posts(sent).at(-1)?.body.parts).toHaveLength(1);
  });

  it('has no axe violation with a part and a condition from the library', async () => {
    const { user, form } = await recommending();
    await user.click(form.getByRole('radio', { name: /^Approve with conditions/ }));
    await user.selectOptions(
      await form.findByRole('combobox', { name: /Condition from the library/ }),
      'END-USE-ONLY',
    );
    await user.click(form.getByRole('button', { name: 'Add from the library' }));
    await user.click(form.getByRole('button', { name: 'Add a part' }));
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

import axe from 'axe-core';
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld } from '../dev/fixtures/world';
import { settled, visit } from './portal';

const SCREENS: [name: string, as: string | undefined, path: string][] = [
  ['landing', undefined, '/'],
  ['sign in to go on', undefined, '/deals/d-1'],
  ['account', 'newcomer', '/account'],
  ['board', 'buyer', '/deals'],
  ['open a deal', 'buyer', '/deals/new'],
  ['open deal', 'buyer', '/deals/d-1'],
  ['candidates', 'buyer', '/deals/d-2?assembly=a-d-2'],
  ['what if', 'company-admin', '/what-if'],
  ['what if under way', 'company-admin', '/what-if/a-what-if'],
  ['deal with an invitation', 'second-company-admin', '/deals/d-3'],
  ['deal ready for review', 'company-admin', '/deals/d-4'],
  ['held deal', 'company-admin', '/deals/d-7'],
  ['licensed deal', 'company-admin', '/deals/d-8'],
  ['deal with something unknown', 'company-admin', '/deals/d-6'],
  ['deal held by a determination', 'commerce-official', '/deals/d-11'],
  ['what goes to whom', 'company-admin', '/deals/d-6/transaction'],
  ['missing deal', 'buyer', '/deals/none'],
  ['license determination', 'company-admin', '/license-determination'],
  ['work list', 'state-reviewer', '/reviews'],
  ['review to recommend', 'state-reviewer', '/reviews/r-6'],
  ['review to register', 'commerce-reviewer', '/reviews/r-5'],
  ['rules by date', 'company-admin', '/policy/files'],
  ['a policy file', 'program-office', '/policy/files/license-requirements'],
  ['changes of policy', 'program-office', '/policy/changes'],
  ['a proposed change', 'commerce-official', '/policy/changes/pc-1'],
  ['a correction', 'program-office', '/policy/changes/pc-2'],
  ['a change in force', 'company-admin', '/policy/changes/pc-3'],
  [
    'propose a change',
    'program-office',
    '/policy/changes/new?file=license-requirements&row=R1%2F1',
  ],
  [
    'propose a new rule',
    'program-office',
    '/policy/changes/new?file=approved-entities&row=G42%2F1&as=new',
  ],
  ['company', 'company-admin', '/company'],
  ['proposals', 'company-admin', '/proposals'],
  ['invitations', 'second-company-admin', '/invitations'],
  ['tests of the company', 'second-company-admin', '/company?show=tests'],
  ['offering', 'company-admin', '/offerings/o-1'],
  ['offering of somebody else', 'buyer', '/offerings/o-2'],
  ['certifications', 'program-office', '/certifications'],
  ['organizations', 'program-office', '/organizations'],
  ['queue of an assessor', 'assessor', '/certifications'],
  ['application to take up', 'assessor', '/certifications/c-o-9'],
  ['assessment', 'assessor', '/certifications/c-o-7'],
  ['certificate', 'program-office', '/certifications/c-o-4'],
  ['no such page', 'buyer', '/nowhere'],
];

// Contrast needs a real browser; test/tokens.test.ts holds the colors themselves to it.
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] };

async function violations(): Promise<string[]> {
  const found = await axe.run(document.documentElement, {
    ...RULES,
    resultTypes: ['violations'],
    preload: false,
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

beforeEach(() => {
  document.documentElement.lang = 'en';
});

describe('Every screen', () => {
  it.each(SCREENS)('%s has no axe violation, in light and in dark', async (_, as, path) => {
    const { user } = visit({ ...(as ? { as } : {}), path });
    await settled();
    await user.click(screen.getByRole('radio', { name: 'Light' }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(await violations()).toEqual([]);
  });
});

describe('Every form that opens in place', () => {
  it.each([
    ['an offering', 'company-admin', '/company', 'Draft an offering…', 'Draft an offering'],
    ['a test', 'company-admin', '/offerings/o-1', 'Record a test…', 'Record a test'],
    ['a delivery', 'buyer', '/deals/d-8', 'Record a delivery…', 'Record a delivery'],
  ])('%s has no axe violation when it is open', async (_, as, path, open, name) => {
    const { user } = visit({ as, path });
    await settled();
    await user.click(await screen.findByRole('button', { name: open }));
    const form = await screen.findByRole('form', { name });
    const countries = form.querySelector<HTMLSelectElement>('select[name="regions"]');
    if (countries) await user.selectOptions(countries, 'SA');
    expect(await violations()).toEqual([]);
  });
});

describe('Empty screens', () => {
  const nothing = () => {
    const world = createWorld();
    return Object.assign(world, {
      deals: [],
      reviews: [],
      consortia: [],
      proposals: [],
      certifications: [],
      attestations: [],
      offerings: [],
    });
  };

  it.each([
    ['board', 'buyer', '/deals', 'No deals to see yet'],
    ['work list', 'state-reviewer', '/reviews', 'Nothing waits for your agency'],
    ['company', 'company-admin', '/company', 'No offerings yet'],
    ['proposals', 'company-admin', '/proposals', 'No proposals sent yet'],
    ['invitations', 'company-admin', '/invitations', 'No invitations yet'],
    ['tests', 'company-admin', '/company?show=tests', 'No attestations yet'],
    ['certifications', 'program-office', '/certifications', 'No certifications yet'],
    ['queue', 'assessor', '/certifications', 'Nothing waits for an assessor'],
  ])('%s says why it is empty', async (_, as, path, words) => {
    const { findByText } = visit({ as, path, world: nothing() });
    await settled();
    expect(await findByText(words)).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});

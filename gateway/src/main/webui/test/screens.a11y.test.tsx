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
  ['holds', 'program-office', '/deals/holds'],
  ['open a deal', 'buyer', '/deals/new'],
  ['open deal', 'buyer', '/deals/d-1'],
  ['candidates', 'buyer', '/deals/d-2?assembly=a-d-2'],
  ['what if', 'company-admin', '/what-if'],
  ['what if under way', 'company-admin', '/what-if/a-what-if'],
  ['deal with an invitation', 'second-company-admin', '/deals/d-3'],
  ['deal ready for review', 'company-admin', '/deals/d-4'],
  ['held deal', 'company-admin', '/deals/d-7'],
  ['licensed deal', 'company-admin', '/deals/d-8'],
  ['denied deal', 'company-admin', '/deals/d-11'],
  ['denied review', 'company-admin', '/reviews/r-denied-d-11'],
  ['license of its licensee', 'company-admin', '/licenses/l-8'],
  ['license for Commerce', 'commerce-official', '/licenses/l-8'],
  ['replaced license', 'buyer', '/licenses/l-8-first'],
  ['overdue reports', 'commerce-reviewer', '/licenses'],
  ['all licenses', 'program-office', '/licenses?show=all'],
  ['financing for the program office', 'program-office', '/deals/d-7'],
  ['deal with something unknown', 'company-admin', '/deals/d-6'],
  ['deal held by a determination', 'commerce-official', '/deals/d-12'],
  ['what goes to whom', 'company-admin', '/deals/d-6/transaction'],
  ['missing deal', 'buyer', '/deals/none'],
  ['license determination', 'company-admin', '/license-determination'],
  ['review clock', 'company-admin', '/license-determination/clock'],
  ['work list', 'state-reviewer', '/reviews'],
  ['work list of an official', 'state-official', '/reviews'],
  ['all reviews', 'state-reviewer', '/reviews?show=all'],
  ['review to recommend', 'state-reviewer', '/reviews/r-6'],
  ['overdue answers', 'auditor', '/reviews/questions'],
  ['review to register', 'commerce-reviewer', '/reviews/r-5'],
  ['review that a colleague has in hand', 'state-reviewer', '/reviews/r-7'],
  ['review for its applicant', 'company-admin', '/reviews/r-6'],
  ['directives', 'program-office', '/policy'],
  ['directives for a company', 'company-admin', '/policy'],
  ['proposed directive', 'program-office', '/policy/directives/x-1'],
  ['directive in force', 'buyer', '/policy/directives/x-2'],
  ['propose a directive', 'program-office', '/policy/directives/new'],
  ['delegations', 'auditor', '/policy/delegations'],
  ['delegations of an official', 'state-official', '/policy/delegations'],
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
    ['an act on many', 'state-reviewer', '/reviews', 'Act on many…', 'Act on many'],
    [
      'a delegation',
      'state-official',
      '/policy/delegations',
      'Delegate authority…',
      'Delegate authority',
    ],
    [
      'a screening',
      'program-office',
      '/organizations',
      'Record a screening… Northwind Compute (demo)',
      /^Record a screening of Northwind/,
    ],
    [
      'a decision on a match',
      'program-office',
      '/organizations',
      'Decide on the match…',
      'Decide on the match',
    ],
    ['a delivery', 'buyer', '/deals/d-8', 'Record a delivery…', 'Record a delivery'],
    ['a report', 'company-admin', '/licenses/l-8', 'Submit r2…', /^Submit r2/],
    [
      'an amendment',
      'commerce-official',
      '/licenses/l-8',
      'Amend the license…',
      'Amend the license',
    ],
    ['a transfer', 'company-admin', '/licenses/l-8', 'Ask for a transfer…', 'Ask for a transfer'],
    ['financing', 'program-office', '/deals/d-7', 'Refer for financing…', 'Refer for financing'],
    [
      'an appeal',
      'company-admin',
      '/reviews/r-denied-d-11',
      'Appeal from the denial…',
      'Appeal from the denial',
    ],
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
      questions: [],
      consortia: [],
      proposals: [],
      certifications: [],
      attestations: [],
      offerings: [],
      licenses: [],
    });
  };

  it.each([
    ['board', 'buyer', '/deals', 'No deals to see yet'],
    ['holds', 'buyer', '/deals/holds', 'Nothing is on hold'],
    ['overdue answers', 'state-reviewer', '/reviews/questions', 'No answer is overdue'],
    ['work list', 'state-reviewer', '/reviews', 'Nothing waits for your agency'],
    ['company', 'company-admin', '/company', 'No offerings yet'],
    ['proposals', 'company-admin', '/proposals', 'No proposals sent yet'],
    ['invitations', 'company-admin', '/invitations', 'No invitations yet'],
    ['tests', 'company-admin', '/company?show=tests', 'No attestations yet'],
    ['certifications', 'program-office', '/certifications', 'No certifications yet'],
    ['overdue reports', 'commerce-reviewer', '/licenses', 'No report is overdue'],
    ['licenses', 'auditor', '/licenses?show=all', 'No licenses yet'],
    ['queue', 'assessor', '/certifications', 'Nothing waits for an assessor'],
  ])('%s says why it is empty', async (_, as, path, words) => {
    const { findByText } = visit({ as, path, world: nothing() });
    await settled();
    expect(await findByText(words)).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});

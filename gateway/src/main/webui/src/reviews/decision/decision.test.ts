import { describe, expect, it } from 'vitest';
import { createWorld } from '../../../dev/fixtures/world';
import type { PartStand } from '../work/positions';
import { decisionBody, decisionRules, type DecisionDraft, draftFor } from './decision';
import { itemsOf } from './items';
import { reportInWords } from './reports';

const world = createWorld();
const review = world.reviews.find(({ id }) => id === 'r-6');
const deal = world.deals.find(({ reviewId }) => reviewId === 'r-6');
if (!review || !deal) throw new Error('No review r-6');

const items = itemsOf(deal, []);
const rules = decisionRules(items);
const typed = (more: Partial<DecisionDraft>) => ({
  ...draftFor(review),
  outcome: '',
  conditions: [''],
  ...more,
});
const sent = (draft: DecisionDraft) => JSON.parse(JSON.stringify(decisionBody(draft))) as object;

describe('A decision', () => {
  it('starts from the conditions that agencies asked for, without an outcome', () => {
    expect(draftFor(review)).toEqual({
      outcome: '',
      conditions: ['Quarterly report of where the accelerators are'],
      cited: [],
      denied: [],
      reports: [],
      reasons: '',
      legalBasis: '',
      modifications: '',
      contact: '',
    });
  });

  it('takes conditions that came from the library over as such, each row once', () => {
    const cited = (days: string) => ({
      condition: 'DELIVERY-REPORT',
      version: 1,
      title: 'Report of deliveries',
      text: `Every ${days} days.`,
      parameters: { days },
      reference: '15 CFR 750.7(d)',
    });
    const asked = (days: string) => ({
      agency: 'STATE' as const,
      position: 'APPROVE_WITH_CONDITIONS' as const,
      conditions: [`Every ${days} days.`, 'No remote access'],
      citations: [cited(days)],
    });
    const draft = draftFor({ ...review, agencies: [asked('30'), asked('90')] });
    expect(draft.cited).toEqual([{ condition: 'DELIVERY-REPORT', parameters: { days: '30' } }]);
    expect(draft.conditions).toEqual(['No remote access', 'Every 90 days.']);
  });

  it('that no license is required has reasons', () => {
    expect(Object.keys(rules(typed({ outcome: 'NO_LICENSE_REQUIRED' })))).toEqual(['reasons']);
  });

  it('to deny tells the applicant why, and what would change it', () => {
    const denial = typed({ outcome: 'DENIED' });
    expect(Object.keys(rules(denial))).toEqual([
      'reasons',
      'legalBasis',
      'modifications',
      'contact',
    ]);
    expect(decisionBody(denial)).toHaveProperty('contact', '');
    expect(decisionBody(typed({ outcome: 'APPROVED' }))).not.toHaveProperty('contact');
  });

  it('sends conditions only with an approval that has some', () => {
    const cited = [{ condition: 'NO-RETRANSFER', parameters: {} }];
    const approved = typed({ outcome: 'APPROVED', conditions: ['Report'], cited });
    expect(decisionBody(approved).conditions).toEqual([]);
    expect(decisionBody({ ...approved, outcome: 'APPROVED_WITH_CONDITIONS' }).conditions).toEqual([
      'Report',
      ...cited,
    ]);
  });
});

describe('An approval of a part', () => {
  const one = { offeringId: 'o-1', reasons: 'Diversion', legalBasis: '15 CFR 742.6' };
  const denied = [one];

  it('says of each item that is left out why, and on which law', () => {
    const bare = typed({
      outcome: 'APPROVED',
      denied: [{ offeringId: 'o-1', reasons: 'Diversion', legalBasis: ' ' }],
    });
    expect(rules(bare).denied).toMatch(/is denied: give the reasons and the legal basis/);
    expect(rules({ ...bare, denied })).toEqual({});
    expect(sent({ ...bare, denied })).toEqual({ outcome: 'APPROVED', conditions: [], denied });
  });

  it('approves something', () => {
    const all = items.map(({ offeringId }) => ({ ...one, offeringId }));
    expect(rules(typed({ outcome: 'APPROVED', denied: all })).denied).toMatch(/choose Denied/);
  });

  it('is forgotten where another outcome is chosen', () => {
    const other = typed({ outcome: 'NO_LICENSE_REQUIRED', reasons: 'EAR99', denied });
    expect(rules(other)).toEqual({});
    expect(sent(other)).not.toHaveProperty('denied');
  });

  it('shows who recommends to deny an item, its layer or its company', () => {
    const part = (scope: PartStand['scope'], subject: string, own: boolean): PartStand => ({
      scope,
      subject,
      name: subject,
      stand: {
        harmony: 'DISAGREE',
        says: [{ agency: 'WAR', position: 'DENY', own, conditions: [] }],
      },
    });
    const [member] = deal.consortium?.members ?? [];
    if (!member?.layer) throw new Error('No member');
    const against = (parts: PartStand[]) => itemsOf(deal, parts)[0]?.against;
    expect(against([part('LAYER', member.layer, true)])).toEqual(['War (Layer Hardware)']);
    expect(against([part('MEMBER', member.organizationId, true)])).toHaveLength(1);
    expect(against([part('ITEM', member.offeringId ?? '', false)])).toEqual([]);
    expect(against([part('DESTINATION', 'AE', true)])).toEqual([]);
  });
});

describe('Reports of an approval', () => {
  const report = { title: 'Where it is', everyDays: '90', firstDueOn: '2027-01-04' };

  it.each([
    [{ ...report, title: ' ' }, /^Report 1: say what/],
    [{ ...report, everyDays: '0' }, /^Report 1: enter after how many days/],
    [{ ...report, everyDays: 'often' }, /^Report 1: enter after how many days/],
    [{ ...report, firstDueOn: '' }, /^Report 1: choose the day/],
  ])('%j are refused', (wrong, words) => {
    expect(rules(typed({ outcome: 'APPROVED', reports: [wrong] })).reports).toMatch(words);
  });

  it('are due once where no days are said', () => {
    const once = { ...report, everyDays: '' };
    expect(rules(typed({ outcome: 'APPROVED', reports: [report, once] }))).toEqual({});
    expect(sent(typed({ outcome: 'APPROVED', reports: [report, once] }))).toHaveProperty(
      'reports',
      [
        { title: 'Where it is', everyDays: 90, firstDueOn: '2027-01-04' },
        { title: 'Where it is', firstDueOn: '2027-01-04' },
      ],
    );
    expect(reportInWords(report)).toBe('Where it is, every 90 days, first by Jan 4, 2027');
    expect(reportInWords(once)).toBe('Where it is, once, first by Jan 4, 2027');
  });
});

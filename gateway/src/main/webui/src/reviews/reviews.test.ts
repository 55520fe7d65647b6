import { describe, expect, it } from 'vitest';
import type { Agency } from '../vocabulary/agencies';
import { daysUntil, dueIn } from '../vocabulary/format';
import type { Review } from './queries';
import { NO_RECOMMENDATION, recommendationBody, recommendationRules } from './recommendation';
import { taskOf } from './words';

const draft = (more: Partial<typeof NO_RECOMMENDATION>) => ({ ...NO_RECOMMENDATION, ...more });

describe('A recommendation', () => {
  it('has to be chosen', () => {
    expect(Object.keys(recommendationRules(NO_RECOMMENDATION))).toEqual(['recommendation']);
  });

  it('approves without more', () => {
    expect(recommendationRules(draft({ recommendation: 'APPROVE' }))).toEqual({});
  });

  it('denies only with reasons and legal basis', () => {
    const denial = draft({ recommendation: 'DENY' });
    expect(Object.keys(recommendationRules(denial))).toEqual(['reasons', 'legalBasis']);
    const basis = { reasons: 'Diversion', legalBasis: '50 U.S.C. 4813; 15 CFR 742.6' };
    expect(recommendationRules({ ...denial, ...basis })).toEqual({});
    expect(recommendationRules({ ...denial, ...basis, legalBasis: '  ' })).toHaveProperty(
      'legalBasis',
    );
  });

  it('names its conditions when it has some', () => {
    const conditional = draft({ recommendation: 'APPROVE_WITH_CONDITIONS', conditions: ['', ' '] });
    expect(recommendationRules(conditional)).toHaveProperty('conditions');
    expect(recommendationRules({ ...conditional, conditions: ['', 'Report'] })).toEqual({});
  });

  it('sends only what belongs to it', () => {
    const typed = draft({
      recommendation: 'APPROVE',
      legalBasis: 'left over',
      conditions: ['left over'],
      note: ' For agencies ',
    });
    expect(JSON.parse(JSON.stringify(recommendationBody(typed)))).toEqual({
      recommendation: 'APPROVE',
      conditions: [],
      note: 'For agencies',
    });
  });
});

describe('What waits for an agency', () => {
  const review = (more: Partial<Review>) => ({ agencies: [], waitingFor: null, ...more }) as Review;
  const positions = (...given: [Agency, 'PENDING' | 'APPROVE'][]) =>
    given.map(([agency, position]) => ({ agency, position }));

  it.each<[string, Review, Agency | null, string | null]>([
    ['Commerce registers', review({ state: 'SUBMITTED' }), 'COMMERCE', 'Register the application'],
    [
      'Commerce refers',
      review({ state: 'BIS_INITIAL_REVIEW' }),
      'COMMERCE',
      'Refer it to State, War and Energy',
    ],
    ['State waits until it is referred', review({ state: 'BIS_INITIAL_REVIEW' }), 'STATE', null],
    [
      'State recommends',
      review({ state: 'INTERAGENCY_REVIEW', waitingFor: ['STATE'] }),
      'STATE',
      'Give the recommendation of your agency',
    ],
    [
      'War has recommended',
      review({ state: 'INTERAGENCY_REVIEW', waitingFor: ['STATE'] }),
      'WAR',
      null,
    ],
    [
      'Commerce waits for the last one',
      review({
        state: 'INTERAGENCY_REVIEW',
        agencies: positions(['STATE', 'PENDING'], ['WAR', 'APPROVE']),
      }),
      'COMMERCE',
      null,
    ],
    [
      'Commerce decides',
      review({
        state: 'INTERAGENCY_REVIEW',
        agencies: positions(['STATE', 'APPROVE'], ['WAR', 'APPROVE']),
      }),
      'COMMERCE',
      'Decide',
    ],
    ['nothing after the decision', review({ state: 'DECIDED' }), 'COMMERCE', null],
    ['nothing for others', review({ state: 'SUBMITTED' }), null, null],
  ])('%s', (_, waiting, agency, task) => {
    expect(taskOf(waiting, agency)).toBe(task);
  });
});

describe('Due dates', () => {
  const today = new Date('2026-07-10T23:30:00Z');

  it.each([
    ['2026-07-10', 0, 'due today'],
    ['2026-07-11', 1, 'due in 1 day'],
    ['2026-08-09', 30, 'due in 30 days'],
    ['2026-07-08', -2, '2 days overdue'],
  ])('%s', (date, days, words) => {
    expect(daysUntil(date, today)).toBe(days);
    expect(dueIn(date, today)).toBe(words);
  });
});

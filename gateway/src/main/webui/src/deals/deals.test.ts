import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../dev/fixtures/people';
import { createWorld } from '../../dev/fixtures/world';
import type { Me } from '../session/me';
import { actionsOn, lostMembers } from './actions';
import { conflictInWords } from './assembly/conflict';
import { changesBetween, columnsOf } from './board/grouping';
import { coverageOf } from './coverage';
import { type Deal, dealFrom } from './model';
import { needBody, needRules, NO_NEED, wholeDollars } from './opening/need';

const world = createWorld();
const deal = (id: string, more: Partial<Deal> = {}): Deal => {
  const found = world.deals.find((one) => one.id === id);
  if (!found) throw new Error(`No deal ${id}`);
  return { ...found, ...more };
};
const person = (name: string): Me => {
  const found = PEOPLE[name];
  if (!found) throw new Error(`No person ${name}`);
  return found;
};
const [OPEN, FORMING, READY, REVIEW, HELD, LICENSED] = [
  'd-1',
  'd-3',
  'd-4',
  'd-6',
  'd-7',
  'd-8',
] as const;

describe('The board', () => {
  it('has a column for every stage, also an empty one', () => {
    expect(columnsOf([]).map(({ stage }) => stage.name)).toEqual([
      'Open',
      'Assembling',
      'Consortium forming',
      'Ready',
      'In review',
      'Licensed',
      'Delivering',
      'Ended',
    ]);
  });

  it('keeps a held deal in the stage that it goes back to, before the others', () => {
    const review = columnsOf(world.deals).find(({ stage }) => stage.name === 'In review');
    expect(review?.deals[0]?.id).toBe(HELD);
    expect(review?.deals).toHaveLength(3);
  });

  it('shows every deal exactly once', () => {
    const shown = columnsOf(world.deals).flatMap(({ deals }) => deals.map(({ id }) => id));
    expect(shown.sort()).toEqual(world.deals.map(({ id }) => id).sort());
  });

  it('finds by title, sector and company, and only held deals if asked', () => {
    const count = (text: string, heldOnly = false) =>
      columnsOf(world.deals, { text, heldOnly }).flatMap(({ deals }) => deals).length;
    expect(count('cardiac')).toBe(1);
    expect(count('LOGISTICS')).toBe(1);
    expect(count('lumen')).toBe(8);
    expect(count('', true)).toBe(2);
    expect(count('cardiac', true)).toBe(0);
  });

  it('says in words what moved, what was held and released, and what is new', () => {
    const before = [deal(READY), deal(REVIEW), deal(HELD)];
    const after = [
      deal(READY, { state: 'IN_REVIEW', stage: 'IN_REVIEW' }),
      deal(REVIEW, { state: 'ON_HOLD', stage: 'IN_REVIEW' }),
      deal(HELD, { state: 'LICENSED', stage: 'LICENSED', holds: [] }),
      deal(OPEN),
    ];
    expect(changesBetween(before, after)).toEqual([
      'Grid balancing for the northern provinces moved to In review.',
      'Stroke detection in district clinics is now on hold.',
      'Emergency dispatch for Riyadh is no longer on hold.',
      'Emergency dispatch for Riyadh moved to Licensed.',
      'New deal: Cardiac imaging for public hospitals, Open.',
    ]);
  });
});

describe('Coverage by layer', () => {
  it('shows required slots without a member as gaps, and optional ones as open', () => {
    const rows = coverageOf(deal(OPEN));
    expect(rows.map(({ status }) => status)).toEqual(Array(5).fill('gap'));
    expect(rows[1]).toMatchObject({ gaps: [], open: ['DATA_PIPELINE'] });
    expect(rows[0]).toMatchObject({ gaps: ['ACCELERATOR'], open: [] });
  });

  it('is filled where every required slot has its member', () => {
    expect(coverageOf(deal(READY)).every(({ status }) => status === 'filled')).toBe(true);
  });

  it('marks a layer with one of two slots filled, and one that the need does not ask for', () => {
    const requiredSlots = [
      { componentSlot: 'ACCELERATOR', optional: false },
      { componentSlot: 'STORAGE', optional: false },
    ] as const;
    const part = coverageOf(deal(READY, { requiredSlots: [...requiredSlots], consortium: null }));
    expect(part[2]?.status).toBe('not-needed');
    const whole = coverageOf(deal(READY, { requiredSlots: [...requiredSlots] }));
    expect(whole[0]).toMatchObject({ status: 'part-filled', gaps: ['STORAGE'] });
  });
});

describe('What may be done', () => {
  const consortium = world.consortia.find(({ dealId }) => dealId === FORMING);
  const offered = (id: string, name: string) =>
    Object.entries(actionsOn(deal(id), person(name), id === FORMING ? consortium : undefined))
      .filter(([, may]) => may === true)
      .map(([action]) => action);

  it.each([
    [OPEN, 'buyer', ['assemble', 'select', 'stateTransaction', 'withdraw']],
    [OPEN, 'company-admin', ['assemble']],
    [OPEN, 'auditor', []],
    [FORMING, 'second-company-admin', ['answerInvitation']],
    [FORMING, 'company-admin', ['stateTransaction', 'exchange']],
    [FORMING, 'state-reviewer', []],
    [READY, 'company-admin', ['submitReview', 'stateTransaction', 'exchange']],
    [READY, 'second-company-admin', []],
    [READY, 'buyer', ['stateTransaction', 'exchange', 'giveUp', 'withdraw']],
    [HELD, 'company-admin', ['stateTransaction', 'substitute', 'exchange']],
    [HELD, 'program-office', ['stateTransaction', 'substitute', 'exchange', 'withdraw']],
    [HELD, 'second-company-admin', []],
    [LICENSED, 'buyer', ['stateTransaction', 'deliver', 'withdraw']],
    [LICENSED, 'program-office', ['stateTransaction', 'deliver', 'withdraw']],
    [LICENSED, 'company-admin', ['stateTransaction']],
    ['d-9', 'buyer', []],
  ])('with %s by %s: %j', (id, name, expected) => {
    expect(offered(id, name)).toEqual(expected);
  });

  it('offers the lost offering for exchange, unless a substitute was chosen already', () => {
    expect(lostMembers(deal(HELD)).map(({ offeringName }) => offeringName)).toEqual([
      'Harbor Shield',
    ]);
    const { consortium } = deal(HELD);
    if (!consortium) throw new Error('The held deal has a consortium');
    const [hold] = deal(HELD).holds;
    if (!hold) throw new Error('The held deal has a hold');
    const withdrawn = { ...hold, reason: 'OFFERING_WITHDRAWN', detail: '', offeringId: 'o-2' };
    expect(
      lostMembers(deal(HELD, { holds: [withdrawn] })).map(({ offeringName }) => offeringName),
    ).toEqual(['Lumen Clinical']);
    const pending = {
      leavingOfferingId: 'o-3',
      joiningOfferingId: 'o-8',
      joiningOrganizationId: 'x',
    };
    expect(lostMembers(deal(HELD, { consortium: { ...consortium, pending } }))).toEqual([]);
  });
});

describe('A deal that leaves things out for its reader', () => {
  it('is filled in so that it can be shown', () => {
    const shown = dealFrom({ id: 'd', state: 'OPEN', title: 'A need' });
    expect(shown).toMatchObject({ stage: 'OPEN', consortium: null, holds: [], gaps: [] });
  });
});

describe('A need', () => {
  const whole = {
    ...NO_NEED,
    title: ' Imaging ',
    destination: 'SA',
    sector: 'health',
    workload: 'INFERENCE',
    endUse: 'Reading images',
    endUserName: 'Kestrel',
    endUserCountry: 'SA',
    needed: ['MODEL' as const],
    welcome: ['LABELING' as const, 'MODEL' as const],
  };

  it('is refused without what it has to say', () => {
    expect(Object.keys(needRules(NO_NEED))).toEqual([
      'title',
      'destination',
      'sector',
      'workload',
      'endUse',
      'endUserName',
      'endUserCountry',
      'needed',
    ]);
    expect(needRules(whole)).toEqual({});
  });

  it.each([
    ['25,000,000', 25_000_000],
    ['$ 300', 300],
    ['0', null],
    ['1.5', null],
    ['-3', null],
    ['much', null],
  ])('reads %s as %s dollars', (text, dollars) => {
    expect(wholeDollars(text)).toBe(dollars);
    expect(needRules({ ...whole, valueLimitUsd: text }).valueLimitUsd === undefined).toBe(
      dollars !== null,
    );
  });

  it('is sent without what was left empty, each slot once', () => {
    expect(needBody(whole)).toEqual({
      title: 'Imaging',
      destination: 'SA',
      sector: 'health',
      workload: 'INFERENCE',
      endUse: 'Reading images',
      endUser: { name: 'Kestrel', country: 'SA' },
      requiredSlots: [
        { componentSlot: 'MODEL', optional: false },
        { componentSlot: 'LABELING', optional: true },
      ],
    });
  });
});

it.each([
  ['slot:accelerator', 'Accelerator has to be filled'],
  ['coupling:accelerator+model', 'Accelerator and Model have to be validated together'],
  ['limit:price', 'The value limit'],
  ['limit:onePerOrganizationAndLayer', 'One offering of a company in each layer at most'],
  ['require:acme', 'ACME takes part'],
  ['forbid:acme', 'ACME does not take part'],
  ['exclude:acme+gamma', 'ACME and GAMMA do not take part together'],
])('The conflict %s reads as %s', (name, words) => {
  expect(conflictInWords(name, (id) => id.toUpperCase())).toBe(words);
});

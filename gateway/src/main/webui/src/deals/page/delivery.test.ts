import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../../dev/fixtures/people';
import { createWorld } from '../../../dev/fixtures/world';
import { actionsOn, awaitedMembers } from '../actions';
import type { Deal } from '../model';
import { deliveryRules } from './delivery';

const world = createWorld();
const deal = (state: string): Deal => {
  const found = world.deals.find((one) => one.state === state);
  if (!found) throw new Error(`No deal in ${state}`);
  return found;
};

describe('A delivery', () => {
  const licensed = deal('LICENSED');
  const [first, second] = licensed.consortium?.members ?? [];
  const arrived = (offeringId = '') => ({ offeringId, organizationId: '', deliveredOn: '' });

  it('is awaited of every offering of a licensed deal that has not arrived', () => {
    expect(awaitedMembers(licensed)).toEqual(licensed.consortium?.members);
    expect(awaitedMembers(deal('IN_REVIEW'))).toEqual([]);
    const rest = awaitedMembers({ ...licensed, deliveries: [arrived(first?.offeringId ?? '')] });
    expect(rest[0]).toEqual(second);
  });

  it('is no longer to be recorded when everything has arrived, also on hold', () => {
    const deliveries = licensed.consortium?.members.map((one) => arrived(one.offeringId ?? ''));
    const buyer = PEOPLE.buyer;
    if (!buyer) throw new Error('No buyer');
    expect(actionsOn({ ...licensed, state: 'ON_HOLD' }, buyer).deliver).toBe(true);
    expect(actionsOn({ ...licensed, deliveries: deliveries ?? [] }, buyer).deliver).toBe(false);
  });

  it.each([
    ['', '', { offeringId: /Choose/, deliveredOn: /Give the day/ }],
    ['o-1', '2026-06-27', { deliveredOn: /licensed on/ }],
    ['o-1', '2026-07-02', { deliveredOn: /future/ }],
    ['o-1', '2026-06-28', {}],
    ['o-1', '2026-07-01', {}],
  ])('of "%s" on "%s" is refused for %j', (offeringId, deliveredOn, wrong) => {
    const errors = deliveryRules(licensed, '2026-07-01')({ offeringId, deliveredOn });
    expect(Object.keys(errors)).toEqual(Object.keys(wrong));
    for (const [field, words] of Object.entries(wrong)) {
      expect(errors[field as keyof typeof errors]).toMatch(words);
    }
  });
});

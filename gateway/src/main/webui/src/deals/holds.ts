import type { Deal } from './model';

const BY_DETERMINATION = ['POLICY_CHANGED', 'DETERMINATION_CHANGED'];

/** Whether a newer determination asks something else of the deal than the one it goes by. */
export function heldByDetermination(deal: Deal): boolean {
  return deal.holds.some(({ reason }) => BY_DETERMINATION.includes(reason));
}

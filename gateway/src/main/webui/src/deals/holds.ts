import { has, type Me } from '../session/me';
import type { Deal, Hold, PastHold } from './model';

const BY_DETERMINATION = ['POLICY_CHANGED', 'DETERMINATION_CHANGED'];

/** Whether a newer determination asks something else of the deal than the one it goes by. */
export function heldByDetermination(deal: Deal): boolean {
  return deal.holds.some(({ reason }) => BY_DETERMINATION.includes(reason));
}

/** What policy holds is lifted where it was made, and nobody can make a dissolved consortium stand. */
const NOT_IN_PERSON = [...BY_DETERMINATION, 'POLICY_DIRECTIVE', 'CONSORTIUM_DISSOLVED'];

/** Whether the reader may lift it with a reason; the service decides for itself. */
export function mayLift(me: Me, { reason }: Hold): boolean {
  return has(me, 'program-office') && !NOT_IN_PERSON.includes(reason);
}

/** A hold that has ended. */
export type LiftedHold = PastHold & { lifting: NonNullable<PastHold['lifting']> };

export function isLifted(hold: PastHold): hold is LiftedHold {
  return hold.lifting != null;
}

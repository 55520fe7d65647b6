import { belongsTo, has, type Me } from '../session/me';
import type { Certification } from './queries';

/** What an assessor has to do with a certification now; `elsewhere` waits for another laboratory. */
export type Task = 'start' | 'decide' | 'elsewhere';

const GRANTED = ['CERTIFIED', 'CONDITIONAL', 'RENEWED'];

/** Null where nothing waits, or where the person is no assessor or belongs to the company. */
export function taskOn(certification: Certification, me: Me): Task | null {
  if (!has(me, 'assessor') || belongsTo(me, certification.organizationId)) return null;
  switch (certification.state) {
    case 'APPLIED':
      return 'start';
    case 'IN_ASSESSMENT':
      return isOurs(certification, me) ? 'decide' : 'elsewhere';
    default:
      return null;
  }
}

export function mayMove(certification: Certification, me: Me): 'suspend' | 'reinstate' | null {
  if (!has(me, 'assessor', 'program-office') || belongsTo(me, certification.organizationId)) {
    return null;
  }
  if (certification.state === 'SUSPENDED') return 'reinstate';
  return GRANTED.includes(certification.state) ? 'suspend' : null;
}

export function isWaiting({ state }: Certification): boolean {
  return state === 'APPLIED' || state === 'IN_ASSESSMENT';
}

/** What waits: first what the person's own laboratory has begun, then new applications, the longest waiting first. */
export function queueOf(certifications: readonly Certification[], me: Me): Certification[] {
  const order: (Task | null)[] = ['decide', 'start', null, 'elsewhere'];
  const rank = (one: Certification) => order.indexOf(taskOn(one, me));
  return certifications
    .filter(isWaiting)
    .sort((a, b) => rank(a) - rank(b) || a.createdAt.localeCompare(b.createdAt));
}

// One who belongs to no laboratory works alone: only the service knows whether it was this person.
function isOurs({ assessorOrganizationId }: Certification, me: Me): boolean {
  return assessorOrganizationId == null || belongsTo(me, assessorOrganizationId);
}

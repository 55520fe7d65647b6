import { belongsTo, isCompany, type Me } from '../session/me';
import type { Attestation } from './queries';

const ORDER = ['RECORDED', 'CONFIRMED', 'EXPIRED', 'WITHDRAWN'];

/** Whether the person's company is asked to confirm it. */
export function asksToConfirm(attestation: Attestation, me: Me): boolean {
  return (
    attestation.state === 'RECORDED' &&
    isCompany(me) &&
    belongsTo(me, attestation.otherOrganizationId)
  );
}

/** Either company may withdraw what it stands for. */
export function mayWithdraw(attestation: Attestation, me: Me): boolean {
  const live = attestation.state === 'RECORDED' || attestation.state === 'CONFIRMED';
  return live && isCompany(me) && isSideOf(attestation, me.organization?.id);
}

export function isSideOf(attestation: Attestation, organizationId: string | undefined): boolean {
  const { organizationId: one, otherOrganizationId: other } = attestation;
  return organizationId !== undefined && [one, other].includes(organizationId);
}

/** What asks for an answer first, what is over last, and in between the latest first. */
export function inOrder(attestations: readonly Attestation[], me: Me): Attestation[] {
  return [...attestations].sort(
    (a, b) =>
      Number(asksToConfirm(b, me)) - Number(asksToConfirm(a, me)) ||
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
      b.createdAt.localeCompare(a.createdAt),
  );
}

import { type Consortium, invitationOf } from '../consortia/queries';
import { belongsTo, has, type Me } from '../session/me';
import type { DealState } from '../vocabulary/deals';
import type { Deal, DealMember } from './model';

const OVER: readonly DealState[] = ['CLOSED', 'DENIED', 'WITHDRAWN'];

/** What this person may do with this deal now. Services decide; this only says what is worth offering. */
export interface DealActions {
  assemble: boolean;
  select: boolean;
  answerInvitation: boolean;
  submitReview: boolean;
  /** Say which items go to whom. */
  stateTransaction: boolean;
  substitute: boolean;
  deliver: boolean;
  /** Take what the standing of the consortium proposes. */
  exchange: boolean;
  giveUp: boolean;
  withdraw: boolean;
}

export function actionsOn(deal: Deal, me: Me, consortium?: Consortium): DealActions {
  const owns = has(me, 'program-office') || (has(me, 'buyer') && isBuyer(deal, me));
  const admin = has(me, 'company-admin');
  const anchors = admin && belongsTo(me, deal.consortium?.anchorOrganizationId);
  const choosing = deal.state === 'OPEN' || deal.state === 'ASSEMBLING';
  return {
    assemble: choosing && (owns || admin),
    select: choosing && owns,
    answerInvitation: admin && invitationOf(consortium, me.organization?.id)?.state === 'PENDING',
    submitReview: deal.state === 'READY' && anchors,
    stateTransaction: (owns || anchors) && !OVER.includes(deal.stage),
    substitute: lostMembers(deal).length > 0 && (owns || anchors),
    deliver: owns && awaitedMembers(deal).length > 0,
    exchange: (owns || anchors) && EXCHANGEABLE.includes(deal.stage) && !deal.consortium?.pending,
    giveUp: owns && DISSOLVABLE.includes(deal.stage),
    withdraw: owns && !OVER.includes(deal.stage),
  };
}

const EXCHANGEABLE: readonly DealState[] = ['CONSORTIUM_FORMING', 'READY', 'IN_REVIEW'];
const DISSOLVABLE: readonly DealState[] = ['CONSORTIUM_FORMING', 'READY'];

/** Members whose offering a hold is about: until the license, each can be exchanged for a substitute. */
export function lostMembers(deal: Deal): DealMember[] {
  if (!EXCHANGEABLE.includes(deal.stage) || deal.consortium?.pending) return [];
  const about = deal.holds.filter(
    ({ offeringId, reason }) => offeringId != null || reason.startsWith('CERTIFICATION'),
  );
  if (about.length === 0) return [];
  const members = deal.consortium?.members.filter((one) => one.offeringId) ?? [];
  const named = members.filter((member) => holdsDeal(deal, member));
  // Where no hold names a member, the choice stays with the person.
  return named.length > 0 ? named : members;
}

const DELIVERABLE: readonly DealState[] = ['LICENSED', 'DELIVERING'];

/** Members of a licensed deal whose offering the buyer does not have yet. */
export function awaitedMembers(deal: Deal): DealMember[] {
  if (!DELIVERABLE.includes(deal.stage)) return [];
  return (deal.consortium?.members ?? []).filter(
    ({ offeringId }) =>
      offeringId != null && !deal.deliveries.some((one) => one.offeringId === offeringId),
  );
}

/** A hold says which offering it is about, by its id or at least in its sentence. */
export function holdsDeal(deal: Deal, member: DealMember): boolean {
  return deal.holds.some(({ offeringId, detail }) =>
    offeringId != null
      ? offeringId === member.offeringId
      : !!member.offeringName && detail?.includes(member.offeringName),
  );
}

// An answer without the buyer's id is one that only the buyer's own people can have been given.
function isBuyer(deal: Deal, me: Me): boolean {
  return deal.buyerOrganizationId === undefined || belongsTo(me, deal.buyerOrganizationId);
}

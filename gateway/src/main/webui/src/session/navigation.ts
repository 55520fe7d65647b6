import { maySignScreenings } from '../screenings/authority';
import { agencyOf, has, isAgency, isCompany, type Me } from './me';

export interface Destination {
  to: string;
  label: string;
}

/** What the main navigation offers, by role; services decide for themselves what they answer. */
export function navigationFor(me: Me): Destination[] {
  const places: Destination[] = [];
  if (isAgency(me)) places.push({ to: '/reviews', label: 'Reviews' });
  if (isCompany(me)) places.push({ to: '/company', label: 'Company' });
  if (mayFollowDeals(me)) places.push({ to: '/deals', label: 'Deals' });
  if (mayReadWhatIfs(me)) places.push({ to: '/what-if', label: 'What if' });
  if (isCompany(me)) {
    places.push({ to: '/proposals', label: 'Proposals' });
    places.push({ to: '/invitations', label: 'Invitations' });
  }
  if (has(me, 'program-office', 'auditor')) places.push({ to: '/reviews', label: 'Reviews' });
  if (agencyOf(me) === 'COMMERCE') places.push({ to: '/licenses', label: 'Licenses' });
  if (mayFollowDeals(me)) places.push({ to: '/license-determination', label: 'License check' });
  if (mayFollowDeals(me)) places.push({ to: '/policy', label: 'Policy' });
  if (has(me, 'program-office', 'assessor', 'auditor'))
    places.push({ to: '/certifications', label: 'Certifications' });
  if (has(me, 'program-office', 'auditor') || maySignScreenings(me))
    places.push({ to: '/organizations', label: 'Organizations' });
  return places;
}

export function mayFollowDeals(me: Me): boolean {
  return isCompany(me) || isAgency(me) || has(me, 'buyer', 'program-office', 'auditor');
}

/** Authority that agencies delegated is a matter of government and of who audits it. */
export function mayReadDelegations(me: Me): boolean {
  return isAgency(me) || has(me, 'program-office', 'auditor');
}

/** Who may ask what could be assembled without a deal. */
export function mayAskWhatIf(me: Me): boolean {
  return isCompany(me) || has(me, 'buyer', 'program-office');
}

function mayReadWhatIfs(me: Me): boolean {
  return mayAskWhatIf(me) || has(me, 'auditor');
}

/** Where a person starts: the place where work waits for them. */
export function homeFor(me: Me): string {
  if (isAgency(me)) return '/reviews';
  if (has(me, 'assessor')) return '/certifications';
  return mayFollowDeals(me) ? '/deals' : '/account';
}

import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/http';
import { isProblemError } from '../api/problem';
import type { Agency } from '../vocabulary/agencies';

export const ROLES = [
  'company-admin',
  'company-member',
  'assessor',
  'agency-reviewer',
  'agency-official',
  'program-office',
  'auditor',
  'buyer',
] as const;
export type Role = (typeof ROLES)[number];

export interface CallerOrganization {
  id: string;
  alias: string;
  name: string;
  kind: string;
  agency?: Agency | null;
}

/** The signed-in person, as GET /me says. */
export interface Me {
  /** By which services name the person, such as in who has a review in hand. */
  subject: string;
  name: string;
  username: string;
  roles: string[];
  organization: CallerOrganization | null;
}

export const ME = ['me'];

/** Null means that nobody is signed in. */
export const meQuery = queryOptions<Me | null>({
  queryKey: ME,
  staleTime: Infinity,
  refetchOnWindowFocus: true,
  queryFn: async ({ signal }) => {
    try {
      return await get<Me>('/me', signal);
    } catch (error) {
      if (isProblemError(error) && error.problem.status === 401) return null;
      throw error;
    }
  },
});

export function has(me: Me, ...roles: Role[]): boolean {
  return roles.some((role) => me.roles.includes(role));
}

export function belongsTo(me: Me, organizationId: string | null | undefined): boolean {
  return organizationId != null && me.organization?.id === organizationId;
}

export function isCompany(me: Me): boolean {
  return has(me, 'company-admin', 'company-member');
}

export function isAgency(me: Me): boolean {
  return has(me, 'agency-reviewer', 'agency-official');
}

/** May act for the agency as a whole: hand on what others have in hand, delegate its authority. */
export function isOfficial(me: Me): boolean {
  return has(me, 'agency-official');
}

/** The agency that the person reviews for; null for everybody else. */
export function agencyOf(me: Me): Agency | null {
  return isAgency(me) ? (me.organization?.agency ?? null) : null;
}

/** Speaks for Commerce: amends licenses, decides on transfers and on appeals. */
export function isCommerceOfficial(me: Me): boolean {
  return has(me, 'agency-official') && agencyOf(me) === 'COMMERCE';
}

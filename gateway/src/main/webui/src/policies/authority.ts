import { agencyOf, has, type Me } from '../session/me';

/** The program office and officials of Commerce sign acts of policy. */
export function mayDirectPolicy(me: Me): boolean {
  return has(me, 'program-office') || (has(me, 'agency-official') && agencyOf(me) === 'COMMERCE');
}

/** What a change would do names deals of everybody. */
export function mayPreview(me: Me): boolean {
  return has(me, 'auditor') || mayDirectPolicy(me);
}

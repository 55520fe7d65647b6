import { agencyOf, has, type Me } from '../session/me';

/** The program office and officials of Commerce record screenings and decide on matches. */
export function maySignScreenings(me: Me): boolean {
  return has(me, 'program-office') || (has(me, 'agency-official') && agencyOf(me) === 'COMMERCE');
}

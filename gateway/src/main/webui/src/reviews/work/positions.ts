import { queryOptions } from '@tanstack/react-query';
import { get } from '../../api/http';
import { has, isAgency, type Me } from '../../session/me';
import { type Agency, AGENCY_NAMES } from '../../vocabulary/agencies';
import { listed } from '../../vocabulary/words';
import type { Position } from '../queries';
import type { PartScope } from './draft';
import { type Subject, subjectAmong, subjectInWords } from './subjects';

/** Where the agencies stand beside each other; drafts are not in it. */
export interface Positions {
  overall: Stand;
  parts: PartStand[];
  conditions: ConditionAsked[];
  /** What Commerce may decide now; no outcomes while it may decide nothing. */
  prospect: { outcomes: string[]; why: string };
}

export interface Stand {
  harmony: 'OPEN' | 'AGREE' | 'DISAGREE';
  says: Says[];
}

export interface Says {
  agency: Agency;
  position: Position;
  /** Whether it says this of the part itself; if not, the part is as the whole. */
  own: boolean;
  reasons?: string | null;
  legalBasis?: string | null;
  conditions: string[];
}

export interface PartStand extends Subject {
  stand: Stand;
}

/** Each once, with everybody who asks for it; `source` is the row of the library where it comes from one. */
export interface ConditionAsked {
  text: string;
  source?: { title: string; reference: string } | null;
  askedBy: { agency: Agency; scope?: PartScope | null; subject?: string | null }[];
}

export const positionsQuery = (reviewId: string) =>
  queryOptions({
    queryKey: ['reviews', 'one', reviewId, 'positions'],
    queryFn: ({ signal }) => get<Positions>(`/reviews/${reviewId}/positions`, signal),
  });

/** What agencies say is for agencies, the program office and auditors. */
export function readsPositions(me: Me): boolean {
  return isAgency(me) || has(me, 'program-office', 'auditor');
}

/** Who still has time, who let it pass, and whose denial does not count, each by name. */
export function standingInWords({ says }: Stand): string[] {
  const those = (position: Position) =>
    says.filter((one) => one.position === position).map(({ agency }) => AGENCY_NAMES[agency]);
  const sentence = (names: string[], words: string) =>
    names.length > 0 ? [`${words}: ${listed(names)}.`] : [];
  return [
    ...sentence(those('PENDING'), 'Still open'),
    ...sentence(those('NO_OBJECTION_BY_SILENCE'), 'Silent until the due date, so not objecting'),
    ...sentence(
      those('NO_OBJECTION_BY_DEFECT'),
      'Denial without reasons or legal basis, so not objecting',
    ),
    ...sentence(
      those('NO_OBJECTION_BY_DELEGATION'),
      'Authority delegated to Commerce, so not objecting',
    ),
  ];
}

/** "State (the whole and Layer Models)": who asks for a condition, and for what unless it is only the whole. */
export function askedInWords({ askedBy }: ConditionAsked, parts: PartStand[]): string {
  const agencies = [...new Set(askedBy.map(({ agency }) => agency))];
  return listed(
    agencies.map((agency) => {
      const of = askedBy.filter((one) => one.agency === agency);
      const named = of.map(({ scope, subject }) =>
        scope && subject ? subjectInWords(subjectAmong(parts, { scope, subject })) : 'the whole',
      );
      const name = AGENCY_NAMES[agency];
      return of.every(({ scope }) => !scope) ? name : `${name} (${listed(named)})`;
    }),
  );
}

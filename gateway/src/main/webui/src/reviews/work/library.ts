import { queryOptions } from '@tanstack/react-query';
import { get } from '../../api/http';
import type { PartScope } from './draft';

/** A condition in tested words, with a place such as `{days}` for everything that is filled in. */
export interface LibraryCondition {
  id: string;
  version: number;
  /** Since when this version may be cited. */
  effectiveFrom: string;
  title: string;
  text: string;
  /** The parts that it may be asked for; always the whole. */
  scopes: PartScope[];
  parameters: { name: string; kind: 'TEXT' | 'NUMBER' | 'DATE' }[];
  /** "law", "platform policy". */
  label: string;
  reference: string;
  /** A report that is due again and again by itself; the parameter says after how many days. */
  duty?: { title: string; everyDays: string } | null;
}

/** A condition from the library as somebody asked for it or decided it, with its version and its words. */
export interface CitedCondition {
  condition: string;
  version: number;
  title: string;
  text: string;
  parameters: Record<string, string>;
  reference: string;
  duty?: { title: string; everyDays: number } | null;
}

/** A condition taken from the library, with what its places are filled with. */
export interface Citation {
  condition: string;
  parameters: Record<string, string>;
}

const STALE_MS = 600_000;

export const libraryQuery = queryOptions({
  queryKey: ['policies', 'license-conditions'],
  staleTime: STALE_MS,
  queryFn: async ({ signal }) =>
    (await get<{ conditions: LibraryCondition[] }>('/policies/license-conditions', signal))
      .conditions,
});

/** The same places again, to be cited anew. */
export function citationOf({ condition, parameters }: CitedCondition): Citation {
  return { condition, parameters };
}

interface Asked {
  conditions?: string[];
  citations?: CitedCondition[];
}

/** What was asked for, as it is typed again: in free words, and from the library with its places filled in. */
export function typedConditions({ conditions = [], citations = [] }: Asked) {
  const free = conditions.filter((text) => citations.every((cited) => cited.text !== text));
  return { conditions: free.length > 0 ? free : [''], cited: citations.map(citationOf) };
}

/** With every place still empty. */
export function cite({ id, parameters }: LibraryCondition): Citation {
  return {
    condition: id,
    parameters: Object.fromEntries(parameters.map(({ name }) => [name, ''])),
  };
}

export function isFilled({ parameters }: Citation): boolean {
  return Object.values(parameters).every((value) => value.trim() !== '');
}

/** As it will stand in the license, as far as it is filled in. */
export function filledText({ text }: LibraryCondition, { parameters }: Citation): string {
  return Object.entries(parameters).reduce(
    (words, [name, value]) =>
      value.trim() === '' ? words : words.replaceAll(`{${name}}`, value.trim()),
    text,
  );
}

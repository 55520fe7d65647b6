import { filledLines } from '../ui/form/lines';
import type { Places } from '../ui/form/places';
import { countryName } from '../vocabulary/countries';
import {
  LAYER_NAMES,
  LAYERS,
  type Layer,
  slotName,
  type ComponentSlot,
} from '../vocabulary/layers';
import { SLOTS_OF_LAYER } from '../vocabulary/layers';
import { eitherOf, inWords } from '../vocabulary/words';
import { WORKLOADS } from '../vocabulary/supply';

/** Which deals an act of policy is about: those that fit every list, where an empty list fits all. */
export interface Scope {
  destinations: string[];
  sectors: string[];
  workloads: string[];
  layers: Layer[];
  componentSlots: ComponentSlot[];
  endUserCountries: string[];
}

/** A scope as it is typed. */
export interface ScopeDraft {
  destinations: string[];
  sectors: string[];
  workloads: string[];
  layers: string[];
  componentSlots: string[];
  endUserCountries: string[];
}

export const NO_SCOPE: ScopeDraft = {
  destinations: [],
  sectors: [''],
  workloads: [],
  layers: [],
  componentSlots: [],
  endUserCountries: [],
};

const FIELDS = [
  'destinations',
  'sectors',
  'workloads',
  'layers',
  'componentSlots',
  'endUserCountries',
] as const;

/** Where the service says `scope.destinations`, the form has `destinations`. */
export const SCOPE_PLACES: Places<ScopeDraft> = Object.fromEntries(
  FIELDS.map((field) => [`scope.${field}`, field]),
);

export const WORKLOAD_CHOICES = WORKLOADS.map((value) => ({ value, label: inWords(value) }));
export const LAYER_CHOICES = LAYERS.map((value) => ({ value, label: LAYER_NAMES[value] }));
export const SLOT_OPTIONS = LAYERS.flatMap((layer) =>
  SLOTS_OF_LAYER[layer].map((value) => ({ value, label: slotName(value) })),
);

/** Only the lists that name something. */
export function scopeBody(draft: ScopeDraft): Partial<ScopeDraft> {
  const lists = FIELDS.map((field) => [
    field,
    field === 'sectors' ? filledLines(draft.sectors) : draft[field],
  ]);
  return Object.fromEntries(
    lists.filter(([, list]) => (list ?? []).length > 0),
  ) as Partial<ScopeDraft>;
}

/** "Deals to Greece or Poland, for training, with a component in Models": all conditions have to hold. */
export function scopeInWords(scope: Partial<Scope> | Partial<ScopeDraft>): string {
  const { destinations, sectors, workloads, endUserCountries } = scope;
  const parts = [...(scope.layers ?? []), ...(scope.componentSlots ?? [])];
  const words = [
    some(destinations, (list) => `to ${eitherOf(list.map(countryName))}`),
    some(endUserCountries, (list) => `for an end user in ${eitherOf(list.map(countryName))}`),
    some(sectors, (list) => `in the sector ${eitherOf(list)}`),
    some(workloads, (list) => `for ${eitherOf(list.map((one) => one.toLowerCase()))}`),
    some(parts, (list) => `with a component in ${eitherOf(list.map(partName))}`),
  ].filter(Boolean);
  return words.length === 0 ? 'Every deal' : `Deals ${words.join(', ')}`;
}

function some(list: readonly string[] | undefined, words: (list: readonly string[]) => string) {
  return list && list.length > 0 ? words(list) : '';
}

function partName(part: string): string {
  return part in LAYER_NAMES
    ? `the layer ${LAYER_NAMES[part as Layer]}`
    : `the slot ${slotName(part as ComponentSlot)}`;
}

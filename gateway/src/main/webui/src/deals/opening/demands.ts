import type { FormErrors } from '../../ui/form/rules';
import { found } from '../../ui/form/rules';
import type { ComponentSlot, Layer } from '../../vocabulary/layers';
import { type Piece, PIECES } from '../../vocabulary/pieces';

export interface CapacityWish {
  amount: string;
  unit: string;
}

export interface Apart {
  one: string;
  other: string;
}

/** What a buyer demands of a consortium and weighs, as it is typed; most leave all of it as it is. */
export interface Demands {
  capacities: Partial<Record<ComponentSlot, CapacityWish>>;
  hardwareUsSharePercent: string;
  organizations: string;
  offeringsPerOrganization: string;
  onePerOrganizationAndLayer: string[];
  requiredOrganizations: string[];
  forbiddenOrganizations: string[];
  apart: Apart[];
  operatorJurisdictions: string[];
  /** Companies from these countries may not provide these layers. */
  excludedCountries: string[];
  excludedLayers: Layer[];
  weights: Partial<Record<Piece, string>>;
  /** On which level a piece decides, from 1; empty for the last. */
  levels: Partial<Record<Piece, string>>;
}

export const NO_DEMANDS: Demands = {
  capacities: {},
  hardwareUsSharePercent: '',
  organizations: '',
  offeringsPerOrganization: '',
  onePerOrganizationAndLayer: [],
  requiredOrganizations: [],
  forbiddenOrganizations: [],
  apart: [],
  operatorJurisdictions: [],
  excludedCountries: [],
  excludedLayers: [],
  weights: {},
  levels: {},
};

/** Where the service's words about demands belong. */
export const DEMAND_PLACES: Record<string, keyof Demands> = {
  'requiredSlots.capacity.amount': 'capacities',
  'requiredSlots.capacity.unit': 'capacities',
  'limits.hardwareUsSharePercent': 'hardwareUsSharePercent',
  'limits.organizations': 'organizations',
  'limits.offeringsPerOrganization': 'offeringsPerOrganization',
  'limits.requiredOrganizations': 'requiredOrganizations',
  'limits.forbiddenOrganizations': 'forbiddenOrganizations',
  'limits.excludedOrganizationPairs': 'apart',
  'limits.operatorJurisdictions': 'operatorJurisdictions',
  'limits.nationalityRules': 'excludedCountries',
  'objective.weights': 'weights',
  'objective.levels': 'levels',
  ...Object.fromEntries(PIECES.map((piece) => [`objective.weights.${piece}`, 'weights'])),
};

export function demandRules(
  demands: Demands,
  asked: readonly ComponentSlot[],
): FormErrors<Demands> {
  const { requiredOrganizations: wanted, forbiddenOrganizations: unwanted } = demands;
  const capacities = asked
    .map((slot) => demands.capacities[slot])
    .filter((wish) => wish !== undefined);
  return found<Demands>({
    capacities: capacities.every(({ amount, unit }) =>
      amount.trim() === '' ? unit === '' : unit !== '' && (wholeNumber(amount) ?? 0) > 0,
    )
      ? undefined
      : 'Give each capacity as a whole number from 1 with its unit, or leave both empty.',
    hardwareUsSharePercent: within(
      demands.hardwareUsSharePercent,
      0,
      100,
      'Give the US-origin share in whole percent from 0 to 100.',
    ),
    organizations: within(demands.organizations, 1, 100, 'Allow at least 1 company.'),
    offeringsPerOrganization: within(
      demands.offeringsPerOrganization,
      1,
      100,
      'Allow at least 1 offering of each company.',
    ),
    forbiddenOrganizations: wanted.some((id) => unwanted.includes(id))
      ? 'A company cannot be both required and unwanted.'
      : undefined,
    apart: demands.apart.every(({ one, other }) => one !== '' && other !== '' && one !== other)
      ? undefined
      : 'Choose two different companies for each pair.',
    excludedCountries:
      demands.excludedCountries.length > 0 === demands.excludedLayers.length > 0
        ? undefined
        : 'Choose both the countries and the layers that they may not provide.',
    weights: PIECES.every((piece) => {
      const text = demands.weights[piece] ?? '';
      const points = wholeNumber(text);
      return text.trim() === '' || (points !== null && (points >= 0 || piece === 'members'));
    })
      ? undefined
      : 'Give weights as whole numbers from 0; only that of the number of companies may be below 0.',
  });
}

function within(text: string, least: number, most: number, message: string): string | undefined {
  const number = wholeNumber(text);
  if (text.trim() === '') return undefined;
  return number !== null && number >= least && number <= most ? undefined : message;
}

/** "1,200" or "−20" as a number; null when it is no whole one. */
export function wholeNumber(text: string): number | null {
  const digits = text.replace(/[,\s]/g, '').replace('\u2212', '-');
  return /^-?\d+$/.test(digits) && Number.isSafeInteger(Number(digits)) ? Number(digits) : null;
}

/** The capacity that is asked for in a slot; nothing where none is. */
export function capacityBody(demands: Demands, slot: ComponentSlot) {
  const wish = demands.capacities[slot];
  const amount = wish && wholeNumber(wish.amount);
  return amount == null ? {} : { capacity: { amount, unit: wish?.unit } };
}

/** The limits as the service takes them; what was left empty is left out, and all of it where nothing is left. */
export function limitsBody(demands: Demands) {
  const limits = {
    ...number('hardwareUsSharePercent', demands.hardwareUsSharePercent),
    ...number('organizations', demands.organizations),
    ...number('offeringsPerOrganization', demands.offeringsPerOrganization),
    ...(demands.onePerOrganizationAndLayer.length > 0 ? { onePerOrganizationAndLayer: true } : {}),
    ...some('requiredOrganizations', demands.requiredOrganizations),
    ...some('forbiddenOrganizations', demands.forbiddenOrganizations),
    ...some(
      'excludedOrganizationPairs',
      demands.apart.map(({ one, other }) => [one, other]),
    ),
    ...some('operatorJurisdictions', demands.operatorJurisdictions),
    ...some(
      'nationalityRules',
      demands.excludedLayers.map((layer) => ({
        layer,
        excludedCountries: demands.excludedCountries,
      })),
    ),
  };
  return Object.keys(limits).length === 0 ? {} : { limits };
}

/** The objective as the service takes it; nothing where the platform's policy is left as it is. */
export function objectiveBody({ weights, levels }: Demands) {
  const said = Object.assign(
    {},
    ...PIECES.map((piece) => number(piece, weights[piece] ?? '')),
  ) as Partial<Record<Piece, number>>;
  const named = [
    ...new Set(PIECES.map((piece) => levels[piece] ?? '').filter((level) => level !== '')),
  ];
  const ordered = named.sort().map((level) => PIECES.filter((piece) => levels[piece] === level));
  const objective = {
    ...(Object.keys(said).length > 0 ? { weights: said } : {}),
    ...some('levels', ordered),
  };
  return Object.keys(objective).length === 0 ? {} : { objective };
}

function number(name: string, text: string) {
  const value = wholeNumber(text);
  return value === null ? {} : { [name]: value };
}

function some(name: string, list: readonly unknown[]) {
  return list.length === 0 ? {} : { [name]: list };
}

import type { Places } from '../../ui/form/places';
import { type FormErrors, found, required } from '../../ui/form/rules';
import type { ComponentSlot } from '../../vocabulary/layers';
import { couplingsBody, couplingsError, type CouplingWish } from './couplings';
import {
  capacityBody,
  DEMAND_PLACES,
  demandRules,
  type Demands,
  limitsBody,
  NO_DEMANDS,
  objectiveBody,
} from './demands';

/** A need as the buyer types it. */
export interface Need extends Demands {
  title: string;
  destination: string;
  sector: string;
  workload: string;
  endUse: string;
  endUserName: string;
  endUserCountry: string;
  valueLimitUsd: string;
  deliveryBy: string;
  /** Slots that have to be filled. */
  needed: ComponentSlot[];
  /** Slots that may stay empty. */
  welcome: ComponentSlot[];
  /** Pairs of slots whose offerings have to be, or had better be, attested to work together. */
  couplings: CouplingWish[];
}

export const NO_NEED: Need = {
  title: '',
  destination: '',
  sector: '',
  workload: '',
  endUse: '',
  endUserName: '',
  endUserCountry: '',
  valueLimitUsd: '',
  deliveryBy: '',
  needed: [],
  welcome: [],
  couplings: [],
  ...NO_DEMANDS,
};

export const WORKLOADS = [
  { value: 'TRAINING', label: 'Training' },
  { value: 'INFERENCE', label: 'Inference' },
  { value: 'BOTH', label: 'Training and inference' },
];

/** Where the service's words about a need belong. */
export const NEED_PLACES: Places<Need> = {
  endUser: 'endUserName',
  'endUser.country': 'endUserCountry',
  requiredSlots: 'needed',
  ...DEMAND_PLACES,
};

/** Every slot that the need asks for. */
export function slotsOf(need: Pick<Need, 'needed' | 'welcome'>): ComponentSlot[] {
  return [...new Set([...need.needed, ...need.welcome])];
}

export function needRules(need: Need): FormErrors<Need> {
  return found<Need>({
    title: required(need.title, 'Give the deal a title.'),
    destination: required(need.destination, 'Choose the destination.'),
    sector: required(need.sector, 'Name the sector.'),
    workload: required(need.workload, 'Choose the workload.'),
    endUse: required(need.endUse, 'Say what the systems are for.'),
    endUserName: required(need.endUserName, 'Name the end user.'),
    endUserCountry: required(need.endUserCountry, 'Choose the country of the end user.'),
    valueLimitUsd:
      need.valueLimitUsd.trim() === '' || wholeDollars(need.valueLimitUsd) !== null
        ? undefined
        : 'Give the value limit in whole US dollars, such as 25,000,000.',
    needed: need.needed.length > 0 ? undefined : 'Choose at least one slot that has to be filled.',
    couplings: couplingsError(need.couplings, slotsOf(need)),
    ...demandRules(need, slotsOf(need)),
  });
}

/** "25,000,000" or "$25000000" as a number; null when it is no positive whole amount. */
export function wholeDollars(text: string): number | null {
  const digits = text.replace(/[$,\s]/g, '');
  const amount = Number(digits);
  return /^\d+$/.test(digits) && Number.isSafeInteger(amount) && amount > 0 ? amount : null;
}

/** The need as the service takes it; what was left empty is left out. */
export function needBody(need: Need) {
  const value = wholeDollars(need.valueLimitUsd);
  return {
    title: need.title.trim(),
    destination: need.destination,
    sector: need.sector.trim(),
    workload: need.workload,
    endUse: need.endUse.trim(),
    endUser: { name: need.endUserName.trim(), country: need.endUserCountry },
    ...(value === null ? {} : { valueLimitUsd: value }),
    ...(need.deliveryBy ? { deliveryBy: need.deliveryBy } : {}),
    requiredSlots: [
      ...need.needed.map((componentSlot) => ({
        componentSlot,
        optional: false,
        ...capacityBody(need, componentSlot),
      })),
      ...need.welcome
        .filter((slot) => !need.needed.includes(slot))
        .map((componentSlot) => ({
          componentSlot,
          optional: true,
          ...capacityBody(need, componentSlot),
        })),
    ],
    ...(need.couplings.length > 0 ? { couplings: couplingsBody(need.couplings) } : {}),
    ...limitsBody(need),
    ...objectiveBody(need),
  };
}

import { countryName } from './countries';
import { counted, inWords, listed } from './words';

export const WORKLOADS = ['TRAINING', 'INFERENCE'] as const;
export type Workload = (typeof WORKLOADS)[number] | 'BOTH';

export const CAPACITY_UNITS = [
  'MEGAWATTS',
  'ACCELERATORS',
  'REQUESTS_PER_SECOND',
  'SEATS',
  'TERABYTES',
] as const;
export type CapacityUnit = (typeof CAPACITY_UNITS)[number];

export interface Capacity {
  amount: number;
  unit: CapacityUnit;
}

const UNIT_NAMES: Record<CapacityUnit, [one: string, many: string]> = {
  MEGAWATTS: ['megawatt', 'megawatts'],
  ACCELERATORS: ['accelerator', 'accelerators'],
  REQUESTS_PER_SECOND: ['request per second', 'requests per second'],
  SEATS: ['seat', 'seats'],
  TERABYTES: ['terabyte', 'terabytes'],
};

export const UNIT_OPTIONS = CAPACITY_UNITS.map((unit) => ({
  value: unit,
  label: inWords(UNIT_NAMES[unit][1]),
}));

export const WORKLOAD_CHOICES = WORKLOADS.map((workload) => ({
  value: workload,
  label: inWords(workload),
}));

/** "2,048 accelerators". */
export function capacityText({ amount, unit }: Capacity): string {
  return counted(amount, ...UNIT_NAMES[unit]);
}

/** "Training and inference"; none named means every one. */
export function workloadsText(workloads: readonly Workload[]): string {
  return workloads.length === 0
    ? 'Every workload'
    : inWords(listed(workloads.map((one) => (one === 'BOTH' ? 'both' : one))));
}

/** A country that decides whether an offering fits, and that nobody may have stated. */
export function statedCountry(code: string | null | undefined): string {
  return code ? countryName(code) : 'Unknown: not stated';
}

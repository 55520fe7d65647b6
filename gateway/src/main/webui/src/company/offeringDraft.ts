import { type FormErrors, found, required } from '../ui/form/rules';
import { type ComponentSlot, layerOf } from '../vocabulary/layers';
import type { CapacityUnit, Workload } from '../vocabulary/supply';

export interface OfferingDraft {
  name: string;
  componentSlot: ComponentSlot | '';
  version: string;
  description: string;
  priceUsd: string;
  usOriginValueUsd: string;
  leadTimeDays: string;
  availableFrom: string;
  /** Empty means everywhere. */
  regions: string[];
  /** Empty means every one. */
  workloads: Workload[];
  capacityAmount: string;
  capacityUnit: CapacityUnit | '';
  operatorJurisdiction: string;
}

export const NO_OFFERING: OfferingDraft = {
  name: '',
  componentSlot: '',
  version: '',
  description: '',
  priceUsd: '',
  usOriginValueUsd: '',
  leadTimeDays: '',
  availableFrom: '',
  regions: [],
  workloads: [],
  capacityAmount: '',
  capacityUnit: '',
  operatorJurisdiction: '',
};

const MOST_DAYS = 3650;
const MOST_CAPACITY = 1_000_000_000_000;

export function offeringRules(draft: OfferingDraft): FormErrors<OfferingDraft> {
  const price = wholeNumber(draft.priceUsd);
  const origin = wholeNumber(draft.usOriginValueUsd);
  return found<OfferingDraft>({
    name: required(draft.name, 'Name the offering.'),
    componentSlot: required(draft.componentSlot, 'Choose the layer and slot.'),
    version: required(draft.version, 'Give the version.'),
    priceUsd: price === null ? 'Give the price in whole US dollars.' : undefined,
    usOriginValueUsd:
      origin === null
        ? 'Give the US-origin value in whole US dollars.'
        : price !== null && origin > price
          ? 'The US-origin value cannot be more than the price.'
          : undefined,
    leadTimeDays: leadTimeRule(wholeNumber(draft.leadTimeDays)),
    ...capacityRules(draft),
  });
}

function leadTimeRule(days: number | null): string | undefined {
  if (days === null) return 'Give the lead time in whole days.';
  return days > MOST_DAYS ? 'A lead time is at most ten years, 3,650 days.' : undefined;
}

/** An amount and its unit are stated together or not at all. */
function capacityRules({ capacityAmount, capacityUnit }: OfferingDraft) {
  const amount = wholeNumber(capacityAmount);
  if (capacityAmount.trim() === '') {
    return capacityUnit === ''
      ? {}
      : { capacityAmount: 'Give the capacity in this unit, or leave both empty.' };
  }
  return {
    capacityAmount:
      amount === null || amount < 1
        ? 'Give the capacity as a whole number of at least 1.'
        : amount > MOST_CAPACITY
          ? 'A capacity is at most 1,000,000,000,000 units.'
          : undefined,
    capacityUnit: required(capacityUnit, 'Choose the unit of the capacity.'),
  };
}

/** "1,200,000" as a number; null when it is no whole number of zero or more. */
export function wholeNumber(text: string): number | null {
  const digits = text.replace(/[$,\s]/g, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}

export function offeringBody(draft: OfferingDraft) {
  if (draft.componentSlot === '') throw new Error('An offering without a slot passed the rules');
  return {
    name: draft.name.trim(),
    layer: layerOf(draft.componentSlot),
    componentSlot: draft.componentSlot,
    version: draft.version.trim(),
    ...(draft.description.trim() === '' ? {} : { description: draft.description.trim() }),
    priceUsd: wholeNumber(draft.priceUsd),
    usOriginValueUsd: wholeNumber(draft.usOriginValueUsd),
    leadTimeDays: wholeNumber(draft.leadTimeDays),
    regions: draft.regions,
    workloads: draft.workloads,
    ...(draft.capacityUnit === ''
      ? {}
      : { capacity: { amount: wholeNumber(draft.capacityAmount), unit: draft.capacityUnit } }),
    ...(draft.availableFrom === '' ? {} : { availableFrom: draft.availableFrom }),
    ...(draft.operatorJurisdiction === ''
      ? {}
      : { operatorJurisdiction: draft.operatorJurisdiction }),
  };
}

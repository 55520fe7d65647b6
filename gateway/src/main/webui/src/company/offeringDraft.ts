import { type FormErrors, found, required } from '../ui/form/rules';
import { type ComponentSlot, layerOf } from '../vocabulary/layers';

export interface OfferingDraft {
  name: string;
  componentSlot: ComponentSlot | '';
  version: string;
  description: string;
  priceUsd: string;
  usOriginValueUsd: string;
  leadTimeDays: string;
}

export const NO_OFFERING: OfferingDraft = {
  name: '',
  componentSlot: '',
  version: '',
  description: '',
  priceUsd: '',
  usOriginValueUsd: '',
  leadTimeDays: '',
};

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
    leadTimeDays:
      wholeNumber(draft.leadTimeDays) === null ? 'Give the lead time in whole days.' : undefined,
  });
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
    regions: [],
  };
}

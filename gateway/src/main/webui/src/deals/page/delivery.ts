import { type FormErrors, found, required } from '../../ui/form/rules';
import { day } from '../../vocabulary/format';
import type { Deal } from '../model';

export interface DeliveryDraft {
  offeringId: string;
  deliveredOn: string;
}

/** A delivery can be on any day from the license to today. */
export function deliveryRules(deal: Deal, today: string) {
  return (draft: DeliveryDraft): FormErrors<DeliveryDraft> =>
    found<DeliveryDraft>({
      offeringId: required(draft.offeringId, 'Choose the offering that was delivered.'),
      deliveredOn:
        required(draft.deliveredOn, 'Give the day of the delivery.') ??
        outside(draft.deliveredOn, deal.licensedOn, today),
    });
}

function outside(on: string, licensed: string | null | undefined, today: string) {
  if (on > today) return 'A delivery in the future has not happened yet.';
  if (licensed && on < licensed) return `The deal was licensed on ${day(licensed)}, not before.`;
  return undefined;
}

import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/http';
import { belongsTo, has, type Me } from '../session/me';
import { type FormErrors, found, required } from '../ui/form/rules';
import type { ChipTone } from '../ui/Chip';
import type { ComponentSlot } from '../vocabulary/layers';
import { type CapacityUnit, capacityText } from '../vocabulary/supply';
import { counted } from '../vocabulary/words';

export interface LicenseLine {
  offeringId: string;
  componentSlot: ComponentSlot;
  quantity: number;
  /** Null for lots. */
  unit: CapacityUnit | null;
  drawn: number;
  remaining: number;
}

export interface LicenseChange {
  kind: string;
  description: string;
  reportedAt: string;
  consequence: 'NOTIFY' | 'AMEND' | 'NEW_APPLICATION';
  why: string;
  reference: string;
}

export interface License {
  id: string;
  state: 'ISSUED' | 'ACTIVE' | 'SUSPENDED' | 'REVOKED' | 'EXPIRED' | 'EXHAUSTED';
  version: number;
  licenseNumber: string;
  dealId: string;
  licenseeOrganizationId?: string;
  destination: string;
  conditions: string[];
  valueUsd: number;
  validFrom: string;
  validUntil: string;
  lines: LicenseLine[];
  drawnValueUsd: number;
  draws: { offeringId: string; quantity: number; drawnOn: string; reference: string }[];
  acknowledged: string[];
  waitingFor: string[];
  changes: LicenseChange[];
  allowed: string[];
}

export const licenseQuery = (id: string) =>
  queryOptions({
    queryKey: ['licenses', 'one', id],
    queryFn: ({ signal }) => get<License>(`/licenses/${id}`, signal),
  });

export const TONES: Record<License['state'], ChipTone> = {
  ISSUED: 'info',
  ACTIVE: 'success',
  SUSPENDED: 'warning',
  REVOKED: 'danger',
  EXPIRED: 'neutral',
  EXHAUSTED: 'neutral',
};

/** "1,536 of 2,048 accelerators left". */
export function leftOf({ quantity, unit, remaining }: LicenseLine): string {
  const whole = unit ? capacityText({ amount: quantity, unit }) : counted(quantity, 'lot');
  return `${remaining.toLocaleString('en-US')} of ${whole} left`;
}

/** What this person may do with it now; the service decides for itself. */
export function licenseActions(license: License, me: Me) {
  const { allowed } = license;
  const organization = me.organization?.id ?? '';
  const licensee =
    has(me, 'company-admin', 'company-member') && belongsTo(me, license.licenseeOrganizationId);
  return {
    acknowledge:
      allowed.includes('acknowledge') &&
      has(me, 'company-admin', 'buyer') &&
      license.waitingFor.includes(organization),
    draw: licensee && allowed.includes('draw'),
    report: licensee && allowed.includes('report-change'),
  };
}

export interface DrawDraft {
  offeringId: string;
  quantity: string;
  valueUsd: string;
  drawnOn: string;
  reference: string;
}

const WHOLE = /^\d[\d,]*$/;

export function drawRules(draft: DrawDraft): FormErrors<DrawDraft> {
  return found<DrawDraft>({
    offeringId: required(draft.offeringId, 'Choose what was shipped.'),
    quantity: WHOLE.test(draft.quantity.trim()) ? undefined : 'Enter a whole number, 1 or more.',
    valueUsd: WHOLE.test(draft.valueUsd.trim())
      ? undefined
      : 'Enter the value in whole US dollars.',
    drawnOn: required(draft.drawnOn, 'Give the day of the shipment.'),
    reference: required(draft.reference, 'Give a reference by which you find the shipment again.'),
  });
}

export function drawBody(draft: DrawDraft) {
  const whole = (text: string) => Number(text.replaceAll(',', ''));
  return {
    ...draft,
    quantity: whole(draft.quantity),
    valueUsd: whole(draft.valueUsd),
    reference: draft.reference.trim(),
  };
}

/** What may change, as the rule names it (15 CFR 750.7(c)). */
export const CHANGES = [
  { value: 'LOWER_PRICE', label: 'A lower price' },
  { value: 'PERMITTED_PRICE_CHANGE', label: 'A price change that the license permits' },
  {
    value: 'INTERMEDIATE_CONSIGNEE_IN_SAME_COUNTRY',
    label: 'Another intermediate consignee in the same country',
  },
  { value: 'ADDRESS_IN_SAME_COUNTRY', label: 'Another address in the same country' },
  { value: 'ECCN_RENUMBERED', label: 'The ECCN was renumbered' },
  { value: 'MOVE_BETWEEN_LICENSED_END_USERS', label: 'A move between end users on the license' },
  { value: 'LICENSEE_TRANSFERRED', label: 'Another licensee' },
  { value: 'CONSORTIUM_MEMBER', label: 'A member of the consortium joins or leaves' },
  { value: 'OWNERSHIP_OF_A_PARTY', label: 'Other owners of a party' },
  { value: 'QUANTITY_OR_VALUE', label: 'More quantity or value' },
  { value: 'ITEM', label: 'Another item' },
  { value: 'END_USER_OR_CONSIGNEE', label: 'An end user or consignee that is not on the license' },
  { value: 'END_USE', label: 'Another end use' },
  { value: 'DESTINATION', label: 'Another country of destination' },
  { value: 'OTHER', label: 'Something else' },
];

export const CONSEQUENCES: Record<LicenseChange['consequence'], string> = {
  NOTIFY: 'The report is enough',
  AMEND: 'Commerce has to approve it',
  NEW_APPLICATION: 'A new application is needed',
};

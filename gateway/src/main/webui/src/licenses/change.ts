import type { LicenseChange } from './license';

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

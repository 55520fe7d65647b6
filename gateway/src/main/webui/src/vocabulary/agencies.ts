export const AGENCIES = ['COMMERCE', 'STATE', 'WAR', 'ENERGY', 'OSTP'] as const;
export type Agency = (typeof AGENCIES)[number];

export const AGENCY_NAMES: Record<Agency, string> = {
  COMMERCE: 'Commerce',
  STATE: 'State',
  WAR: 'War',
  ENERGY: 'Energy',
  OSTP: 'OSTP',
};

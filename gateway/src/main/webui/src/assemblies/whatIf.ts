import { type Need, needBody, needRules, NO_NEED } from '../deals/opening/need';
import type { Deal } from '../deals/model';
import { type FormErrors, found } from '../ui/form/rules';

/** A need without a deal, as it was asked. */
export interface WhatIf extends Pick<
  Deal,
  | 'destination'
  | 'workload'
  | 'valueLimitUsd'
  | 'deliveryBy'
  | 'requiredSlots'
  | 'couplings'
  | 'limits'
  | 'objective'
> {
  title?: string | null;
}

/** The same as it is typed: what decides about consortia, and how long to search for them. */
export interface WhatIfNeed extends Need {
  seconds: string;
}

export const NO_WHAT_IF: WhatIfNeed = { ...NO_NEED, seconds: '10' };

export const SEARCH_TIMES = [
  { value: '10', label: '10 seconds' },
  { value: '60', label: '1 minute' },
  { value: '300', label: '5 minutes' },
];

/** What only a deal has to state is not asked for. */
export function whatIfRules(need: WhatIfNeed): FormErrors<WhatIfNeed> {
  const errors = Object.entries(needRules(need)).filter(([field]) => !ONLY_OF_DEALS.has(field));
  return found<WhatIfNeed>(Object.fromEntries(errors));
}

const ONLY_OF_DEALS = new Set([
  'title',
  'sector',
  'endUse',
  'endUser',
  'endUserName',
  'endUserCountry',
]);

/** The need as the service takes it; what was left empty is left out. */
export function whatIfBody(need: WhatIfNeed) {
  const { title, ...body } = needBody(need);
  const decides = Object.entries(body).filter(([field]) => !ONLY_OF_DEALS.has(field));
  return {
    ...Object.fromEntries(decides),
    ...(title ? { title } : {}),
    timeLimitSeconds: Number(need.seconds),
  };
}

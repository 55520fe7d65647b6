import { inWords } from '../../vocabulary/words';

const LIMITS: Record<string, string> = {
  price: 'The value limit',
  leadTimeDays: 'The longest lead time',
  hardwareUsSharePercent: 'The US share of the hardware',
  offeringsPerOrganization: 'The number of offerings of one company',
  organizations: 'The number of companies',
  onePerOrganizationAndLayer: 'One offering of a company in each layer at most',
};

/** `slot:accelerator`, `coupling:accelerator+model`, `limit:price` as the assembly names them, in words. */
export function conflictInWords(name: string, companyName: (id: string) => string): string {
  const [kind = '', what = ''] = name.split(':');
  switch (kind) {
    case 'slot':
      return `${word(what)} has to be filled`;
    case 'coupling':
      return `${what.split('+').map(word).join(' and ')} have to be validated together`;
    case 'limit':
      return LIMITS[what] ?? word(what);
    case 'require':
      return `${companyName(what)} takes part`;
    case 'forbid':
      return `${companyName(what)} does not take part`;
    case 'exclude':
      return `${what.split('+').map(companyName).join(' and ')} do not take part together`;
    default:
      return inWords(name.replace(':', ' '));
  }
}

function word(slot: string): string {
  return inWords(slot.replaceAll('-', '_'));
}

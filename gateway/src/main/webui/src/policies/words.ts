import { countryName } from '../vocabulary/countries';
import { day } from '../vocabulary/format';
import { inWords, listed } from '../vocabulary/words';
import type { Leaf } from './row';

const LABELS: Record<string, string> = {
  id: 'Rule',
  effectiveFrom: 'First day',
  effectiveTo: 'Last day',
  label: 'Kind of rule',
  title: 'What the rule says',
  list: 'List',
  subsidiaries: 'Longer names that begin with a listed one count',
  headquarteredIn: 'Headquartered in',
  eccns: 'ECCNs',
  countsAs: 'Counts as',
  requiredBy: 'Where required by',
  unless: 'Unless this row applies',
  then: 'What follows',
  noticeDays: 'Days of notice before',
  notDecidedHere: 'Why it is never granted here',
  tppBelow: 'Total processing performance below',
  bandwidthBelow: 'Memory bandwidth in GB/s below',
};

export const COUNTRY_FIELDS = ['headquarteredIn', 'country', 'countsAs', 'governmentOf'];
export const COUNTRY_LISTS = ['countries', 'excludedCountries'];
const DATES = ['effectiveFrom', 'effectiveTo'];

const CODES = { effectiveTo: 'No end', status: '', certainty: '' } as const;

/** What a path of a row is called: `when.all.0.destinationIn.groups` is "Destination in: groups". */
export function labelOf(path: string): string {
  const names = path
    .split('.')
    .filter((name) => !['when', 'all', 'any'].includes(name) && !/^\d+$/.test(name));
  const number = /^rules\.(\d+)\./.exec(path);
  const words = names.map((name) => LABELS[name] ?? camel(name));
  const said = words
    .map((word, index) => (index === 0 || /[A-Z]{2}/.test(word) ? word : lower(word)))
    .join(': ');
  return number ? said.replace('Rules', `Rule ${Number(number[1]) + 1}`) : said || 'Condition';
}

function camel(name: string): string {
  return inWords(name.replace(/([a-z])([A-Z])/g, '$1_$2'));
}

function lower(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** A value as people read it. */
export function valueInWords(path: string, leaf: Leaf | undefined): string {
  const name = path.split('.').at(-1) ?? '';
  if (leaf === null || leaf === undefined) return name === 'effectiveTo' ? CODES.effectiveTo : '–';
  if (typeof leaf === 'boolean') return leaf ? 'Yes' : 'No';
  if (Array.isArray(leaf)) {
    const all = leaf.map((one) =>
      COUNTRY_LISTS.includes(name) ? countryName(String(one)) : String(one),
    );
    return all.length > 0 ? listed(all) : 'None';
  }
  if (typeof leaf === 'number') return String(leaf);
  if (DATES.includes(name)) return day(leaf);
  if (COUNTRY_FIELDS.includes(name)) return countryName(leaf);
  if (name in CODES || ['then', 'reviewPolicy'].includes(name)) return inWords(leaf);
  return leaf;
}

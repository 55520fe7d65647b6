import { inWords } from '../vocabulary/words';
import type { Leaf } from './row';
import { COUNTRY_FIELDS, COUNTRY_LISTS } from './words';

/** How a value of a row is written. */
export type Kind =
  | 'date'
  | 'word'
  | 'flag'
  | 'number'
  | 'country'
  | 'countries'
  | 'codes'
  | 'lines'
  | 'text'
  | 'long';

const SHORT = 60;
const CODE = /^[\w.:*-]+$/;

/** By the name of the field, and else by what it holds now. */
export function kindOf(path: string, leaf: Leaf): Kind {
  const name = path.split('.').at(-1) ?? '';
  if (name === 'effectiveFrom' || name === 'effectiveTo') return 'date';
  if (name in WORDS || name === 'then') return 'word';
  if (COUNTRY_LISTS.includes(name)) return 'countries';
  if (COUNTRY_FIELDS.includes(name)) return 'country';
  if (typeof leaf === 'boolean') return 'flag';
  if (typeof leaf === 'number') return 'number';
  if (Array.isArray(leaf)) {
    return name !== 'names' && leaf.every((one) => CODE.test(String(one))) ? 'codes' : 'lines';
  }
  if (['reference', 'title', 'note', 'notDecidedHere'].includes(name)) return 'long';
  return (leaf ?? '').length > SHORT ? 'long' : 'text';
}

const REVIEW_POLICIES = [
  'DENIAL',
  'PRESUMPTION_OF_DENIAL',
  'CASE_BY_CASE',
  'PRESUMPTION_OF_APPROVAL',
];

const WORDS: Record<string, readonly string[]> = {
  status: ['IN_FORCE', 'SUSPENDED', 'CODIFIED_NOT_ENFORCED', 'ANNOUNCED', 'PROPOSED'],
  certainty: ['LEGAL', 'ANNOUNCED', 'POLITICAL'],
  label: ['law', 'platform policy'],
  reviewPolicy: REVIEW_POLICIES,
};

const FOLLOWS: Record<string, readonly string[]> = {
  'license-requirements': ['LICENSE_REQUIRED', 'PERSON_DECIDES', 'RED_FLAG'],
  'list-effects': ['PROHIBITED', 'LICENSE_REQUIRED', 'NO_EXCEPTIONS', 'PERSON_DECIDES'],
  'review-policies': REVIEW_POLICIES,
};

/** The words that a field of a file can hold. */
export function optionsFor(file: string, path: string, now: string) {
  const known = (path === 'then' ? FOLLOWS[file] : WORDS[path]) ?? [];
  const all = now === '' || known.includes(now) ? known : [...known, now];
  return all.map((value) => ({ value, label: inWords(value) }));
}

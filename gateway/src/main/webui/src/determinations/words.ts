import type { ChipTone } from '../ui/Chip';
import type { IconName } from '../ui/Icon';
import { counted, inWords } from '../vocabulary/words';

export type Requirement =
  'PROHIBITED' | 'LICENSE_REQUIRED' | 'INCOMPLETE' | 'LICENSE_EXCEPTION' | 'NO_LICENSE_REQUIRED';

export interface Finding {
  rule: string;
  ruleVersion: string;
  status: string;
  label?: string;
  result: string;
  reference: string;
  inputs: Record<string, unknown>;
  explanation?: string;
}

/** What a determination comes to. */
export interface Need {
  requirement: Requirement;
  reviewPolicy: string | null;
  exceptions: { code: string; noticeDays: number }[];
}

/** Whether a license is required, with everything that was looked at. */
export interface Determination extends Need {
  findings: Finding[];
  missing: string[];
  /** The missing facts, each with what to supply. */
  toSupply?: Record<string, string>;
}

export const REQUIREMENTS: Record<
  Requirement,
  { label: string; tone: ChipTone; icon: IconName; says: string }
> = {
  PROHIBITED: {
    label: 'Prohibited',
    tone: 'danger',
    icon: 'alert',
    says: 'No license and no exception can allow this.',
  },
  LICENSE_REQUIRED: {
    label: 'License required',
    tone: 'warning',
    icon: 'alert',
    says: 'This may go ahead only with a license.',
  },
  INCOMPLETE: {
    label: 'Incomplete',
    tone: 'info',
    icon: 'clock',
    says: 'Nothing that is known requires a license, but something unknown might.',
  },
  LICENSE_EXCEPTION: {
    label: 'License exception',
    tone: 'accent',
    icon: 'check',
    says: 'A license would be required; an exception takes its place.',
  },
  NO_LICENSE_REQUIRED: {
    label: 'No license required',
    tone: 'success',
    icon: 'check',
    says: 'No rule in force requires a license on these facts.',
  },
};

export const TRANSACTIONS = [
  { value: 'EXPORT', label: 'Export' },
  { value: 'REEXPORT', label: 'Reexport' },
  { value: 'IN_COUNTRY_TRANSFER', label: 'In-country transfer' },
];

export const END_USES = [
  { value: 'COMMERCIAL', label: 'Commercial' },
  { value: 'MILITARY', label: 'Military' },
  { value: 'WMD', label: 'Weapons of mass destruction' },
  { value: 'SUPERCOMPUTER', label: 'Supercomputer' },
  { value: 'UNKNOWN', label: 'Unknown' },
];

export const PARTY_ROLES = [
  { value: 'PURCHASER', label: 'Purchaser' },
  { value: 'INTERMEDIATE_CONSIGNEE', label: 'Intermediate consignee' },
  { value: 'ULTIMATE_CONSIGNEE', label: 'Ultimate consignee' },
  { value: 'END_USER', label: 'End user' },
];

/** The lists of the Consolidated Screening List. */
export const LISTS = [
  { value: 'DPL', label: 'Denied Persons List' },
  { value: 'EL', label: 'Entity List' },
  { value: 'MEU', label: 'Military End User List' },
  { value: 'UVL', label: 'Unverified List' },
  { value: 'SDN', label: 'Specially Designated Nationals' },
  { value: 'ISN', label: 'Nonproliferation Sanctions' },
  { value: 'DTC', label: 'AECA Debarred List' },
  { value: 'CAP', label: 'Correspondent Account or Payable-Through Sanctions' },
  { value: 'CMIC', label: 'Chinese Military-Industrial Complex Companies' },
  { value: 'FSE', label: 'Foreign Sanctions Evaders' },
  { value: 'MBS', label: 'Menu-Based Sanctions' },
  { value: 'PLC', label: 'Palestinian Legislative Council List' },
  { value: 'SSI', label: 'Sectoral Sanctions Identifications' },
];

/** "NAC, notice 25 days before". */
export function exceptionsInWords(exceptions: Need['exceptions']): string {
  return exceptions
    .map(
      ({ code, noticeDays }) =>
        `${code}${noticeDays > 0 ? `, notice ${counted(noticeDays, 'day')} before` : ''}`,
    )
    .join('; ');
}

/** "License required (presumption of denial)". */
export function needInWords({ requirement, reviewPolicy, exceptions }: Need): string {
  const more = reviewPolicy
    ? inWords(reviewPolicy).toLowerCase()
    : exceptions.map(({ code }) => code).join(', ');
  return REQUIREMENTS[requirement].label + (more ? ` (${more})` : '');
}

const WORD =
  '(?:PROHIBITED|LICENSE_REQUIRED|INCOMPLETE|LICENSE_EXCEPTION|NO_LICENSE_REQUIRED|DENIAL|PRESUMPTION_OF_DENIAL|CASE_BY_CASE|PRESUMPTION_OF_APPROVAL)';
const NEEDS = new RegExp(`\\b${WORD}\\b(?: \\((?:${WORD}|[A-Z]{3}(?:, [A-Z]{3})*)\\))?`, 'g');

/** What determinations come to in a sentence of the service, as people read it. */
export function readable(sentence: string): string {
  return sentence.replace(NEEDS, (need) => {
    const words = need.replace(new RegExp(`\\b${WORD}\\b`, 'g'), (word) =>
      word.toLowerCase().replaceAll('_', ' '),
    );
    return `“${words}”`;
  });
}

/** `parties[0].headquarters` is "Party 1". */
export function placeInWords(path: string): string {
  const [, group, index] = /^(items|parties)\[(\d+)]/.exec(path) ?? [];
  return group ? `${group === 'items' ? 'Item' : 'Party'} ${Number(index) + 1}` : '';
}

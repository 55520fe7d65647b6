import type { ChipTone } from '../ui/Chip';
import type { IconName } from '../ui/Icon';

export type Value = string | number | boolean | null | Value[] | { [field: string]: Value };

/** One version of one rule, with the fields that its file has besides. */
export interface PolicyRow {
  id: string;
  version: number;
  effectiveFrom: string;
  /** The last day that counts; null or absent for no end. */
  effectiveTo?: string | null;
  status: string;
  certainty: string;
  label: string;
  reference: string;
  [field: string]: Value | undefined;
}

/** What every row has, in the order in which it is read. */
export const HEADER: readonly string[] = [
  'id',
  'version',
  'effectiveFrom',
  'effectiveTo',
  'status',
  'certainty',
  'label',
  'reference',
];

export function keyOf(row: Pick<PolicyRow, 'id' | 'version'>): string {
  return `${row.id}/${row.version}`;
}

export type Standing = 'NOW' | 'COMING' | 'OVER';

export function standingOf(row: PolicyRow, today: string): Standing {
  if (row.effectiveFrom > today) return 'COMING';
  return row.effectiveTo != null && row.effectiveTo < today ? 'OVER' : 'NOW';
}

export const STANDINGS: Record<Standing, { label: string; tone: ChipTone; icon: IconName }> = {
  NOW: { label: 'In force', tone: 'success', icon: 'check' },
  COMING: { label: 'Coming', tone: 'info', icon: 'clock' },
  OVER: { label: 'Over', tone: 'neutral', icon: 'cross' },
};

/** Rules in the order of their file, each with its versions, the latest first. */
export function rulesOf(rows: readonly PolicyRow[]): [id: string, versions: PolicyRow[]][] {
  const byId = new Map<string, PolicyRow[]>();
  for (const row of rows) byId.set(row.id, [row, ...(byId.get(row.id) ?? [])]);
  return [...byId].map(([id, versions]) => [id, versions.sort((a, b) => b.version - a.version)]);
}

export type Leaf = Exclude<Value, object> | Leaf[];

/** The single values of a row by their paths (`when.all.0.itemIn`); a list of single values is one. */
export function leavesOf(row: PolicyRow): [path: string, leaf: Leaf][] {
  return Object.entries(row).flatMap(([name, value]) => within(value, name));
}

function within(value: Value | undefined, path: string): [path: string, leaf: Leaf][] {
  if (value === undefined) return [];
  if (value === null || typeof value !== 'object') return [[path, value]];
  if (Array.isArray(value) && value.every((one) => one === null || typeof one !== 'object')) {
    return [[path, value]];
  }
  return Object.entries(value).flatMap(([name, inner]) => within(inner, `${path}.${name}`));
}

/** The same row with other values at these paths; an undefined one is left out. */
export function withLeaves(
  row: PolicyRow,
  leaves: readonly [path: string, leaf: Value | undefined][],
): PolicyRow {
  const copy = structuredClone(row);
  for (const [path, leaf] of leaves) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let place: Record<string, Value | undefined> = copy;
    for (const name of names) place = place[name] as Record<string, Value | undefined>;
    if (leaf === undefined) Reflect.deleteProperty(place, last);
    else place[last] = leaf;
  }
  return copy;
}

/** The day before, or after with `by` 1. */
export function dayBefore(date: string, by = -1): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

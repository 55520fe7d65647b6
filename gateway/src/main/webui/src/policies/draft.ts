import type { Problem } from '../api/problem';
import { filledLines } from '../ui/form/lines';
import { type FormErrors, found, required } from '../ui/form/rules';
import { asSentence } from '../vocabulary/words';
import { dayBefore, HEADER, type Leaf, leavesOf, type PolicyRow, withLeaves } from './row';
import { type Kind, kindOf } from './kinds';

/** What is done with the row that a change is made from. */
export type Act = 'version' | 'end' | 'correct' | 'new';

/** A change as it is typed: its own fields, and those of the row by path behind `row.`. */
export type ChangeDraft = Record<string, string | string[]>;

export interface RowField {
  path: string;
  kind: Kind;
  /** Whether other rows of the file have it and this one need not. */
  optional: boolean;
}

/** What can be written in the row, apart from the rule's name and version. */
export function fieldsOf(row: PolicyRow, rows: readonly PolicyRow[]): RowField[] {
  const own = leavesOf(row)
    .filter(([path]) => !['id', 'version', 'effectiveTo'].includes(path))
    .map(([path, leaf]): RowField => ({ path, kind: kindOf(path, leaf), optional: false }));
  const besides = new Set(
    rows.flatMap((other) =>
      Object.keys(other).filter((name) => typeof other[name] === 'string' && !(name in row)),
    ),
  );
  besides.delete('effectiveTo');
  const last: RowField = { path: 'effectiveTo', kind: 'date', optional: true };
  const more = [...besides].map((path): RowField => ({
    path,
    kind: kindOf(path, ''),
    optional: true,
  }));
  const head = own
    .filter(({ path }) => HEADER.includes(path))
    .sort((a, b) => HEADER.indexOf(a.path) - HEADER.indexOf(b.path));
  const body = own.filter(({ path }) => !HEADER.includes(path));
  return [...head.slice(0, 1), last, ...head.slice(1), ...body, ...more];
}

export function draftOf(act: Act, row: PolicyRow, fields: readonly RowField[]): ChangeDraft {
  const leaves = new Map(leavesOf(row));
  const draft: ChangeDraft = { title: '', reason: '', legalBasis: '' };
  for (const { path, kind } of fields) draft[`row.${path}`] = typed(kind, leaves.get(path));
  if (act === 'version' || act === 'new') {
    draft['row.effectiveFrom'] = '';
    draft['row.effectiveTo'] = '';
  }
  if (act === 'new') draft['row.id'] = '';
  return draft;
}

function typed(kind: Kind, leaf: Leaf | undefined): string | string[] {
  const all = Array.isArray(leaf) ? leaf.map(String) : [];
  if (kind === 'countries') return all;
  if (kind === 'lines') return all.length > 0 ? all : [''];
  if (kind === 'codes') return all.join(', ');
  return leaf == null ? '' : String(leaf);
}

export function changeRules(act: Act, fields: readonly RowField[], draft: ChangeDraft) {
  const text = (field: string) => String(draft[field] ?? '');
  const errors: FormErrors<ChangeDraft> = found<ChangeDraft>({
    title: required(text('title'), 'Say in a few words what changes.'),
    reason: required(text('reason'), 'Say why it changes.'),
  });
  if (act === 'new' && text('row.id').trim() === '') errors['row.id'] = 'Name the new rule.';
  if (act === 'end') {
    if (!text('row.effectiveTo')) errors['row.effectiveTo'] = 'Enter the last day that counts.';
    return errors;
  }
  if (!text('row.effectiveFrom')) errors['row.effectiveFrom'] = 'Enter the first day.';
  for (const { path, kind } of fields) {
    const value = text(`row.${path}`).trim();
    if (kind === 'number' && !/^\d+(\.\d+)?$/.test(value)) {
      errors[`row.${path}`] = 'Enter a number.';
    }
  }
  return errors;
}

/** The rows of the change: the one that is written, and one that ends before it begins. */
export function rowsOf(
  act: Act,
  row: PolicyRow,
  fields: readonly RowField[],
  draft: ChangeDraft,
  all: readonly PolicyRow[],
): PolicyRow[] {
  const last = String(draft['row.effectiveTo'] ?? '') || null;
  if (act === 'end') return [{ ...row, effectiveTo: last }];
  const written = withLeaves(
    row,
    fields
      .filter(({ path }) => path !== 'effectiveTo')
      .map(({ path, kind, optional }) => [path, valueOf(kind, draft[`row.${path}`], optional)]),
  );
  written.effectiveTo = last;
  if (act === 'correct') return [written];
  if (act === 'new') return [{ ...written, id: String(draft['row.id']).trim(), version: 1 }];
  const from = written.effectiveFrom;
  const versions = all.filter(({ id }) => id === row.id);
  const holding = versions.find(
    (one) => one.effectiveFrom < from && (one.effectiveTo == null || one.effectiveTo >= from),
  );
  const next = { ...written, version: Math.max(...versions.map(({ version }) => version)) + 1 };
  return holding ? [{ ...holding, effectiveTo: dayBefore(from) }, next] : [next];
}

function valueOf(kind: Kind, value: string | string[] | undefined, optional: boolean) {
  if (Array.isArray(value)) return filledLines(value);
  const text = (value ?? '').trim();
  if (kind === 'codes') return filledLines(text.split(','));
  if (kind === 'number') return Number(text);
  if (kind === 'flag') return text === 'true';
  return text === '' && optional ? undefined : text;
}

/** The reader's refusal at the field that it is about, where it is about one of the row that was written. */
export function atItsField(
  problem: Problem | undefined,
  written: PolicyRow | undefined,
  fields: readonly RowField[],
): Problem | undefined {
  if (!problem || problem.errors?.length || !problem.detail || !written) return problem;
  const said = (field: string, message: string): Problem => ({
    ...problem,
    errors: [{ field: `row.${field}`, message: asSentence(message) }],
  });
  if (problem.detail.includes(' overlaps version ')) return said('effectiveFrom', problem.detail);
  const name = `, ${written.id} version ${written.version}`;
  const at = problem.detail.indexOf(name);
  if (at < 0) return problem;
  const [, named = '', message = ''] =
    /^(?:, ([\w.[\]]+))?: (.*)$/s.exec(problem.detail.slice(at + name.length)) ?? [];
  const path = named.replace(/\[(\d+)]/g, '.$1');
  const field = fields.find(
    (one) =>
      path !== '' &&
      (path === one.path || path.startsWith(`${one.path}.`) || one.path.startsWith(`${path}.`)),
  );
  if (field) return said(field.path, message);
  return path === 'id' ? said('id', message) : problem;
}

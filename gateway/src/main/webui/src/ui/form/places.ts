import type { FieldError, Problem } from '../../api/problem';
import { asSentence } from '../../vocabulary/words';
import type { FieldName, FormErrors } from './rules';

/**
 * Which field of a form shows what a service says: by the path that the service names, with or without the
 * indices of lists (`requirements[0].evidence`, `requirements.evidence`, `requirements`), or by the code of a problem
 * that is about one field. Names that the form has itself need no place.
 */
export type Places<T> = Record<string, FieldName<T> | ((problem: Problem) => FormErrors<T>)>;

interface Placed<T> {
  errors: FormErrors<T>;
  /** The refusal without what shows at a field; undefined when all of it does. */
  rest: Problem | undefined;
}

/** Sorts a refusal into what belongs to a field of the form and what is left to say. */
export function placed<T extends object>(
  values: T,
  problem: Problem | null | undefined,
  places: Places<T> = {},
): Placed<T> {
  if (!problem) return { errors: {}, rest: undefined };
  const errors: FormErrors<T> = {};
  const byCode = places[problem.code];
  if (typeof byCode === 'function') Object.assign(errors, byCode(problem));
  else if (byCode) errors[byCode] = problem.detail ?? problem.title;
  const left: FieldError[] = [];
  for (const error of problem.errors ?? []) {
    const field = fieldOf(error.field, values, places);
    if (field) errors[field] ??= asSentence(error.message);
    else left.push(error);
  }
  const whole = (problem.errors?.length ?? 0) > 0 && left.length === 0;
  return { errors, rest: whole ? undefined : { ...problem, errors: left } };
}

function fieldOf<T extends object>(
  path: string,
  values: T,
  places: Places<T>,
): FieldName<T> | undefined {
  const plain = path.replace(/\[\d+\]/g, '');
  for (const name of [path, plain, plain.split('.')[0] ?? '']) {
    const place = places[name];
    if (typeof place === 'string') return place;
    if (name in values) return name as FieldName<T>;
  }
  return undefined;
}

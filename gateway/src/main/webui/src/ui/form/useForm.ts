import { type SyntheticEvent, useId, useState } from 'react';
import type { FieldError, Problem } from '../../api/problem';

export type FormErrors<T> = Partial<Record<keyof T & string, string>>;
export type FieldName<T> = keyof T & string;

interface Options<T> {
  initial: T;
  /** What is wrong with the values; an empty object when nothing is. */
  rules: (values: T) => FormErrors<T>;
  onSubmit: (values: T) => void;
  /** The refusal of the last try; what it says about a field shows at the field. */
  problem?: Problem | undefined;
}

export interface FormHandle<T> {
  values: T;
  errors: FormErrors<T>;
  set: <K extends FieldName<T>>(field: K, value: T[K]) => void;
  fieldId: (field: FieldName<T>) => string;
  submit: (event: SyntheticEvent) => void;
  /** How often sending was stopped by errors; the frame moves the focus to them each time. */
  stops: number;
}

/** A form: nothing is called wrong before the first try to send; from then on errors follow the typing. */
export function useForm<T extends object>({
  initial,
  rules,
  onSubmit,
  problem,
}: Options<T>): FormHandle<T> {
  const id = useId();
  const [values, setValues] = useState(initial);
  const [tried, setTried] = useState(false);
  const [stops, setStops] = useState(0);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(rules(values)).length === 0) onSubmit(values);
    else setStops((count) => count + 1);
  };

  return {
    values,
    errors: { ...serverErrors(values, problem), ...(tried ? rules(values) : {}) },
    set: (field, value) => setValues((current) => ({ ...current, [field]: value })),
    fieldId: (field) => `${id}-${field}`,
    submit,
    stops,
  };
}

/** The errors of an answer that belong to fields of this form, so that they show at the field. */
export function serverErrors<T extends object>(
  values: T,
  problem: Problem | null | undefined,
): FormErrors<T> {
  const known = (error: FieldError) => error.field in values;
  return Object.fromEntries(
    (problem?.errors ?? []).filter(known).map((error) => [error.field, error.message]),
  ) as FormErrors<T>;
}

/** Adds an error unless the text says something. */
export function required(text: string, message: string): string | undefined {
  return text.trim() === '' ? message : undefined;
}

/** Drops the fields without an error, so that an empty object means that all is well. */
export function found<T>(errors: { [K in keyof T]?: string | undefined }): FormErrors<T> {
  return Object.fromEntries(
    Object.entries(errors).filter(([, message]) => message !== undefined),
  ) as FormErrors<T>;
}

import { type SyntheticEvent, useId, useState } from 'react';
import type { Problem } from '../../api/problem';
import { type Places, placed } from './places';
import type { FieldName, FormErrors } from './rules';

interface Options<T> {
  initial: T;
  /** What is wrong with the values; an empty object when nothing is. */
  rules: (values: T) => FormErrors<T>;
  onSubmit: (values: T) => void;
  /** The refusal of the last try; what it says about a field shows at the field. */
  problem?: Problem | undefined;
  /** Where the service's own names and problem codes belong in this form. */
  places?: Places<T>;
}

export interface FormHandle<T> {
  values: T;
  errors: FormErrors<T>;
  set: <K extends FieldName<T>>(field: K, value: T[K]) => void;
  fieldId: (field: FieldName<T>) => string;
  submit: (event: SyntheticEvent) => void;
  /** How often sending was stopped by errors; the frame moves the focus to them each time. */
  stops: number;
  /** What of the refusal shows at no field. */
  rest: Problem | undefined;
}

/** A form: nothing is called wrong before the first try to send; from then on errors follow the typing. */
export function useForm<T extends object>(options: Options<T>): FormHandle<T> {
  const { initial, rules, onSubmit, problem, places } = options;
  const id = useId();
  const [values, setValues] = useState(initial);
  const [sent, setSent] = useState<T | null>(null);
  const [tried, setTried] = useState(false);
  const [stops, setStops] = useState(0);
  const { errors: refused, rest } = placed(values, problem, places);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(rules(values)).length > 0) {
      setStops((count) => count + 1);
      return;
    }
    setSent(values);
    onSubmit(values);
  };

  // What was changed since it was sent is no longer what the service refused.
  const standing = Object.fromEntries(
    Object.entries(refused).filter(([field]) => {
      const name = field as FieldName<T>;
      return sent === null || values[name] === sent[name];
    }),
  ) as FormErrors<T>;

  return {
    values,
    errors: { ...standing, ...(tried ? rules(values) : {}) },
    set: (field, value) => setValues((current) => ({ ...current, [field]: value })),
    fieldId: (field) => `${id}-${field}`,
    submit,
    stops,
    rest,
  };
}

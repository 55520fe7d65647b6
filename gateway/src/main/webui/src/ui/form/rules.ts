export type FieldName<T> = keyof T & string;
/** What is wrong with each field; an empty object when nothing is. */
export type FormErrors<T> = Partial<Record<FieldName<T>, string>>;

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

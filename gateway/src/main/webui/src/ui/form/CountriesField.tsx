import { COUNTRIES } from '../../vocabulary/countries';
import { PickField } from './PickField';
import type { FieldName } from './rules';
import type { FormHandle } from './useForm';

interface CountriesFieldProps<T> {
  form: FormHandle<T>;
  field: FieldName<T>;
  legend: string;
  hint: string;
  /** Where a form asks for countries twice, what tells them apart. */
  add?: string;
}

/** Any number of countries. The field holds their codes. */
export function CountriesField<T extends object>(props: CountriesFieldProps<T>) {
  return <PickField add="Add a country" {...props} options={COUNTRIES} />;
}

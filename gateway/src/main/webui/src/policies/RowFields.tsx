import { CountriesField } from '../ui/form/CountriesField';
import { SelectField, TextAreaField, TextField } from '../ui/form/controls';
import { LinesField } from '../ui/form/LinesField';
import type { FormHandle } from '../ui/form/useForm';
import { COUNTRIES } from '../vocabulary/countries';
import type { Act, ChangeDraft, RowField } from './draft';
import { optionsFor } from './kinds';
import { labelOf } from './words';

interface RowFieldsProps {
  form: FormHandle<ChangeDraft>;
  file: string;
  act: Act;
  fields: readonly RowField[];
}

const YES_NO = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];

/** A row as fields; the form of a condition stays, its values can be changed. */
export function RowFields({ form, file, act, fields }: RowFieldsProps) {
  const shown = act === 'end' ? fields.filter(({ path }) => path === 'effectiveTo') : fields;
  const values = shown.filter(({ path }) => !path.startsWith('when.'));
  const conditions = shown.filter(({ path }) => path.startsWith('when.'));
  return (
    <>
      {act === 'version' && (
        <p className="form__note">
          The version that holds on the first day ends the day before. Nothing else of it changes.
        </p>
      )}
      {act === 'correct' && (
        <p className="form__note">
          What held before today can only be corrected with a reason, when the change is put in
          force.
        </p>
      )}
      {act === 'new' && (
        <TextField
          form={form}
          field="row.id"
          label="Name of the rule"
          hint="Short, such as G42."
          narrow
        />
      )}
      {values.map((field) => (
        <OneField key={field.path} form={form} file={file} field={field} />
      ))}
      {conditions.length > 0 && (
        <fieldset className="usa-fieldset">
          <legend className="usa-legend">Where it applies</legend>
          {conditions.map((field) => (
            <OneField key={field.path} form={form} file={file} field={field} />
          ))}
        </fieldset>
      )}
    </>
  );
}

interface OneFieldProps {
  form: FormHandle<ChangeDraft>;
  file: string;
  field: RowField;
}

function OneField({ form, file, field: { path, kind, optional } }: OneFieldProps) {
  const field = `row.${path}`;
  const common = { form, field, label: labelOf(path), optional };
  switch (kind) {
    case 'date':
      return (
        <TextField
          {...common}
          type="date"
          narrow
          {...(path === 'effectiveTo'
            ? { hint: 'The last day that counts; empty for no end.' }
            : {})}
        />
      );
    case 'word':
      return (
        <SelectField {...common} options={optionsFor(file, path, String(form.values[field]))} />
      );
    case 'flag':
      return <SelectField {...common} options={YES_NO} />;
    case 'country':
      return <SelectField {...common} options={COUNTRIES} />;
    case 'countries':
      return (
        <CountriesField
          form={form}
          field={field}
          legend={labelOf(path)}
          hint="Each one that you choose joins the list."
        />
      );
    case 'lines':
      return (
        <LinesField
          form={form}
          field={field}
          legend={labelOf(path)}
          one={labelOf(path).toLowerCase().replace(/s$/, '')}
        />
      );
    case 'codes':
      return <TextField {...common} hint="Separated by commas." />;
    case 'number':
      return <TextField {...common} inputMode="numeric" narrow />;
    case 'long':
      return <TextAreaField {...common} rows={3} />;
    case 'text':
      return <TextField {...common} />;
  }
}

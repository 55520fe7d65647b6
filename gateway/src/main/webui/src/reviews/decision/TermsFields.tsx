import { LinesField } from '../../ui/form/LinesField';
import type { useForm } from '../../ui/form/useForm';
import { CitationsInput } from '../work/CitationsInput';
import { ReportsInput } from './ReportsInput';
import { approves, asksConditions, type TermsDraft } from './terms';

interface TermsFieldsProps<T extends TermsDraft> {
  form: ReturnType<typeof useForm<T>>;
  /** Of the conditions in free words. */
  hint?: string;
}

/** The conditions of a license, from the library and in free words, and its reports, as far as the outcome has them. */
export function TermsFields<T extends TermsDraft>({ form, hint }: TermsFieldsProps<T>) {
  const { outcome, cited, reports } = form.values;
  return (
    <>
      {asksConditions(outcome) && (
        <>
          <LinesField
            form={form}
            field="conditions"
            legend="Conditions of the license in your words"
            {...(hint && { hint })}
            one="condition"
          />
          <CitationsInput
            id={form.fieldId('cited')}
            scope={null}
            value={cited}
            error={form.errors.cited}
            onChange={(next) => form.set('cited', next)}
          />
        </>
      )}
      {approves(outcome) && (
        <ReportsInput
          id={form.fieldId('reports')}
          value={reports}
          error={form.errors.reports}
          onChange={(next) => form.set('reports', next)}
        />
      )}
    </>
  );
}

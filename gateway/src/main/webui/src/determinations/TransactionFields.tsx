import { SelectField, TextField } from '../ui/form/controls';
import type { FormHandle } from '../ui/form/useForm';
import { COUNTRIES } from '../vocabulary/countries';
import { ItemFields } from './ItemFields';
import { PartyFields } from './PartyFields';
import type { TransactionDraft } from './transaction';
import { END_USES, TRANSACTIONS } from './words';

interface TransactionFieldsProps {
  form: FormHandle<TransactionDraft>;
  /** Whether it is a question about the rules of one day. */
  dated?: boolean;
}

/** What goes to whom, and what for: the same for a question and for a deal. */
export function TransactionFields({ form, dated = false }: TransactionFieldsProps) {
  return (
    <>
      <section aria-labelledby="determination-transaction">
        <h2 id="determination-transaction">The transaction</h2>
        {dated && <TextField form={form} field="asOf" label="On the rules of" type="date" narrow />}
        <SelectField form={form} field="transaction" label="Kind" options={TRANSACTIONS} />
        <SelectField
          form={form}
          field="exportedFrom"
          label="Exported from"
          options={COUNTRIES}
          optional
        />
        <SelectField
          form={form}
          field="destination"
          label="Destination"
          options={COUNTRIES}
          optional={!dated}
        />
        <SelectField form={form} field="endUse" label="End use" options={END_USES} optional />
      </section>
      <section aria-labelledby="determination-items">
        <h2 id="determination-items">The items</h2>
        <ItemFields form={form} />
      </section>
      <section aria-labelledby="determination-parties">
        <h2 id="determination-parties">The parties</h2>
        <PartyFields form={form} />
      </section>
    </>
  );
}

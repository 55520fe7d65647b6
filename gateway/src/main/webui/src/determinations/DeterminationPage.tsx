import { useState } from 'react';
import { useCommand } from '../api/useCommand';
import { SelectField, TextField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { useForm } from '../ui/form/useForm';
import { Page } from '../ui/Page';
import { COUNTRIES } from '../vocabulary/countries';
import { DeterminationAnswer } from './DeterminationAnswer';
import { DeterminationTabs } from './DeterminationTabs';
import { PartyFields } from './PartyFields';
import {
  noTransaction,
  PLACES,
  transactionBody,
  type TransactionDraft,
  transactionRules,
} from './transaction';
import { type Determination, END_USES, TRANSACTIONS } from './words';

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** Whether a license is required for a transaction, on the rules of any day. */
export default function DeterminationPage() {
  const [answer, setAnswer] = useState<Determination | null>(null);
  const command = useCommand<Determination>({ changes: [], onDone: setAnswer });
  const form = useForm<TransactionDraft>({
    problem: command.error?.problem,
    places: PLACES,
    initial: noTransaction(new Date().toISOString().slice(0, 10)),
    rules: transactionRules,
    onSubmit: (draft) => command.mutate({ path: '/determinations', body: transactionBody(draft) }),
  });
  return (
    <Page
      title="License determination"
      kicker="Rules by date"
      lead="Whether a license is required, under which rule, and how an application would be reviewed. What you leave empty is unknown, and never taken for a no. Nothing that you enter is kept."
    >
      <DeterminationTabs />
      {answer && <DeterminationAnswer answer={answer} />}
      <div className="form-page">
        <FormFrame
          form={form}
          label="License determination"
          send="Determine"
          headingLevel="h2"
          sending={command.isPending}
          problem={command.error?.problem}
        >
          <section aria-labelledby="determination-transaction">
            <h2 id="determination-transaction">The transaction</h2>
            <TextField form={form} field="asOf" label="On the rules of" type="date" narrow />
            <SelectField form={form} field="transaction" label="Kind" options={TRANSACTIONS} />
            <SelectField
              form={form}
              field="exportedFrom"
              label="Exported from"
              options={COUNTRIES}
              optional
            />
            <SelectField form={form} field="destination" label="Destination" options={COUNTRIES} />
            <SelectField form={form} field="endUse" label="End use" options={END_USES} optional />
          </section>
          <section aria-labelledby="determination-item">
            <h2 id="determination-item">The item</h2>
            <TextField
              form={form}
              field="eccn"
              label="ECCN"
              hint="3A090.a, 4A090.b or 5A992.z for example; NONE for an item on no list."
              narrow
            />
            <SelectField
              form={form}
              field="designedForDataCenter"
              label="Designed or marketed for data centers"
              options={YES_NO}
              optional
            />
            <TextField
              form={form}
              field="totalProcessingPerformance"
              label="Total processing performance"
              hint="From dense figures: TOPS or TFLOPS times bits."
              inputMode="numeric"
              narrow
              optional
            />
            <TextField
              form={form}
              field="memoryBandwidthGigabytesPerSecond"
              label="Memory bandwidth in GB/s"
              inputMode="numeric"
              narrow
              optional
            />
            <TextField
              form={form}
              field="quantity"
              label="Quantity"
              inputMode="numeric"
              narrow
              optional
            />
            <SelectField
              form={form}
              field="informedLetter"
              label="The exporter got an “is informed” letter for it"
              options={YES_NO}
              optional
            />
          </section>
          <section aria-labelledby="determination-parties">
            <h2 id="determination-parties">The parties</h2>
            <PartyFields form={form} />
          </section>
        </FormFrame>
      </div>
    </Page>
  );
}

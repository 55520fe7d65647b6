import { useState } from 'react';
import { useCommand } from '../api/useCommand';
import { FormFrame } from '../ui/form/FormFrame';
import { useForm } from '../ui/form/useForm';
import { Page } from '../ui/Page';
import { DeterminationAnswer } from './DeterminationAnswer';
import { DeterminationTabs } from './DeterminationTabs';
import {
  noTransaction,
  PLACES,
  questionRules,
  transactionBody,
  type TransactionDraft,
} from './transaction';
import { TransactionFields } from './TransactionFields';
import type { Determination } from './words';

/** Whether a license is required for a transaction, on the rules of any day. */
export default function DeterminationPage() {
  const [answer, setAnswer] = useState<Determination | null>(null);
  const command = useCommand<Determination>({ changes: [], onDone: setAnswer });
  const form = useForm<TransactionDraft>({
    problem: command.error?.problem,
    places: PLACES,
    initial: noTransaction(new Date().toISOString().slice(0, 10)),
    rules: questionRules,
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
          <TransactionFields form={form} dated />
        </FormFrame>
      </div>
    </Page>
  );
}

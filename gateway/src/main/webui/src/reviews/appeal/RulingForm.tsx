import { useCommand } from '../../api/useCommand';
import { RadioField } from '../../ui/form/choices';
import { TextAreaField } from '../../ui/form/controls';
import { FormFrame } from '../../ui/form/FormFrame';
import { useForm } from '../../ui/form/useForm';
import { TermsFields } from '../decision/TermsFields';
import { NO_RULING, rulingBody, type RulingDraft, rulingRules } from './appeal';

const DECISIONS = [
  { value: 'DENIED', label: 'The denial stands', description: 'Ends the matter here.' },
  {
    value: 'GRANTED',
    label: 'The appeal is granted',
    description: 'Say below what becomes of the application.',
  },
];

const OUTCOMES = [
  { value: 'APPROVED', label: 'Approved', description: 'Issues the license.' },
  {
    value: 'APPROVED_WITH_CONDITIONS',
    label: 'Approved with conditions',
    description: 'Issues the license with the conditions below.',
  },
  {
    value: 'RETURNED_WITHOUT_ACTION',
    label: 'Returned without action',
    description: 'The deal is ready for another application.',
  },
];

/** An official of Commerce decides on the appeal, which is final (15 CFR 756.2). */
export function RulingForm({ reviewId }: { reviewId: string }) {
  const command = useCommand({
    changes: ['reviews', 'deals', 'licenses'],
    says: 'The decision on the appeal is recorded.',
  });
  const form = useForm<RulingDraft>({
    initial: NO_RULING,
    problem: command.error?.problem,
    rules: rulingRules,
    onSubmit: (draft) =>
      command.mutate({
        path: `/reviews/${reviewId}/appeal/decision`,
        body: rulingBody(draft),
        basedOn: `/reviews/${reviewId}`,
      }),
  });
  const granted = form.values.decision === 'GRANTED';
  return (
    <FormFrame
      form={form}
      label="Decide on the appeal"
      send="Record the decision on the appeal"
      sending={command.isPending}
      problem={command.error?.problem}
    >
      <RadioField
        form={form}
        field="decision"
        legend="Decision on the appeal"
        hint="It is final. Who signed the denial does not decide on the appeal from it."
        choices={DECISIONS}
      />
      {granted && (
        <RadioField
          form={form}
          field="outcome"
          legend="What becomes of the application"
          choices={OUTCOMES}
        />
      )}
      {granted && <TermsFields form={form} />}
      <TextAreaField
        form={form}
        field="reasons"
        label="Reasons"
        hint="The parties to the deal see these."
      />
    </FormFrame>
  );
}

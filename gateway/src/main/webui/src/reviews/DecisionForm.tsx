import { useCommand } from '../api/useCommand';
import { TextAreaField } from '../ui/form/controls';
import { RadioField } from '../ui/form/choices';
import { FormFrame } from '../ui/form/FormFrame';
import { LinesField } from '../ui/form/LinesField';
import { useForm } from '../ui/form/useForm';
import {
  type DecisionDraft,
  decisionBody,
  decisionRules,
  draftFor,
  needsReasons,
} from './decision';
import type { Review } from './queries';

const CHOICES = [
  { value: 'APPROVED', label: 'Approved', description: 'Issues the license.' },
  {
    value: 'APPROVED_WITH_CONDITIONS',
    label: 'Approved with conditions',
    description: 'Issues the license with the conditions below.',
  },
  {
    value: 'DENIED',
    label: 'Denied',
    description:
      'Gives the applicant notice: 20 days to answer, and a denial on day 45 unless decided otherwise.',
  },
  {
    value: 'NO_LICENSE_REQUIRED',
    label: 'No license required',
    description: 'The export may go ahead without one.',
  },
  {
    value: 'RETURNED_WITHOUT_ACTION',
    label: 'Returned without action',
    description: 'The deal is ready for another application.',
  },
];

/** Commerce decides once every agency has recommended. */
export function DecisionForm({ review }: { review: Review }) {
  const command = useCommand({
    changes: ['reviews', 'deals', 'licenses'],
    says: 'The decision is recorded.',
  });
  const form = useForm<DecisionDraft>({
    problem: command.error?.problem,
    initial: draftFor(review),
    rules: decisionRules,
    onSubmit: (draft) =>
      command.mutate({
        path: `/reviews/${review.id}/decision`,
        body: decisionBody(draft),
        basedOn: `/reviews/${review.id}`,
      }),
  });
  return (
    <FormFrame
      form={form}
      label="Decide"
      send="Record the decision"
      sending={command.isPending}
      problem={command.error?.problem}
    >
      <RadioField form={form} field="outcome" legend="Outcome" choices={CHOICES} />
      {form.values.outcome === 'APPROVED_WITH_CONDITIONS' && (
        <LinesField
          form={form}
          field="conditions"
          legend="Conditions of the license"
          hint="The conditions that the agencies asked for are filled in."
          one="condition"
        />
      )}
      <TextAreaField
        form={form}
        field="reasons"
        label="Reasons"
        hint="The parties to the deal see these."
        optional={!needsReasons(form.values.outcome)}
      />
      {form.values.outcome === 'DENIED' && (
        <>
          <TextAreaField
            form={form}
            field="legalBasis"
            label="Legal basis"
            hint="Statute and regulation."
          />
          <TextAreaField
            form={form}
            field="modifications"
            label="What would change the answer"
            hint="Changes to the application after which it could be approved."
          />
          <TextAreaField
            form={form}
            field="contact"
            label="Contact"
            hint="Whom the applicant can ask."
          />
        </>
      )}
    </FormFrame>
  );
}

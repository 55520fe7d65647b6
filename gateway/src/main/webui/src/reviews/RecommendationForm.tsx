import { useCommand } from '../api/useCommand';
import { useSay } from '../shell/notice';
import { TextAreaField } from '../ui/form/controls';
import { RadioField } from '../ui/form/choices';
import { FormFrame } from '../ui/form/FormFrame';
import { LinesField } from '../ui/form/LinesField';
import { useForm } from '../ui/form/useForm';
import type { Review } from './queries';
import {
  type RecommendationDraft,
  recommendationBody,
  recommendationFrom,
  recommendationRules,
} from './recommendation';
import { CitationsInput } from './work/CitationsInput';
import { PartsInput } from './work/PartsInput';

const CHOICES = [
  { value: 'APPROVE', label: 'Approve' },
  {
    value: 'APPROVE_WITH_CONDITIONS',
    label: 'Approve with conditions',
    description: 'The conditions become conditions of the license.',
  },
  {
    value: 'DENY',
    label: 'Deny',
    description: 'Counts only with its reasons and its basis in statute and regulation.',
  },
];

interface RecommendationFormProps {
  review: Review;
  agencyName: string;
}

/** An agency recommends, once. */
export function RecommendationForm({ review, agencyName }: RecommendationFormProps) {
  const say = useSay();
  const command = useCommand<Review>({
    changes: ['reviews', 'deals'],
    onDone: ({ draft }) =>
      say(
        draft
          ? `It counts once another official of ${agencyName} countersigns it.`
          : `The recommendation of ${agencyName} is recorded.`,
      ),
  });
  const form = useForm<RecommendationDraft>({
    problem: command.error?.problem,
    initial: recommendationFrom(review.draft),
    rules: recommendationRules,
    onSubmit: (draft) =>
      command.mutate({
        path: `/reviews/${review.id}/recommendations`,
        body: recommendationBody(draft),
      }),
  });
  const denial = form.values.recommendation === 'DENY';
  return (
    <FormFrame
      form={form}
      label="Recommend"
      send={`Send the recommendation of ${agencyName}`}
      sending={command.isPending}
      problem={command.error?.problem}
    >
      {review.draft?.state === 'SENT_BACK' && (
        <p className="form__note">
          What was sent back is filled in: change it as {review.draft.sentBackBy ?? 'the official'}{' '}
          asked for, and send it again.
        </p>
      )}
      <RadioField form={form} field="recommendation" legend="Recommendation" choices={CHOICES} />
      {form.values.recommendation === 'APPROVE_WITH_CONDITIONS' && (
        <>
          <LinesField form={form} field="conditions" legend="Conditions" one="condition" />
          <CitationsInput
            id={form.fieldId('cited')}
            scope={null}
            value={form.values.cited}
            error={form.errors.cited}
            onChange={(cited) => form.set('cited', cited)}
          />
        </>
      )}
      <TextAreaField form={form} field="reasons" label="Reasons" optional={!denial} />
      {denial && (
        <TextAreaField
          form={form}
          field="legalBasis"
          label="Legal basis"
          hint="The statute and the regulation, for example 50 U.S.C. 4813 and 15 CFR 742.6."
          rows={2}
        />
      )}
      <PartsInput
        id={form.fieldId('parts')}
        dealId={review.dealId}
        value={form.values.parts}
        error={form.errors.parts}
        onChange={(parts) => form.set('parts', parts)}
      />
      <TextAreaField
        form={form}
        field="note"
        label="Note for agencies only"
        hint="Never shown to companies, buyers or partner systems."
        rows={3}
        optional
      />
    </FormFrame>
  );
}

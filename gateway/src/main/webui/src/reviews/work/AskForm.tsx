import { useCommand } from '../../api/useCommand';
import { TextAreaField, TextField } from '../../ui/form/controls';
import { FormFrame } from '../../ui/form/FormFrame';
import { useForm } from '../../ui/form/useForm';
import { NO_QUESTION, questionBody, type QuestionDraft, questionRules } from './questions';

/** An agency asks the applicant, which stops the clocks. */
export function AskForm({ reviewId, onDone }: { reviewId: string; onDone: () => void }) {
  const command = useCommand({
    changes: ['reviews', 'deals'],
    says: 'The question is asked; the clocks stand until it is answered.',
    onDone,
  });
  const form = useForm<QuestionDraft>({
    initial: NO_QUESTION,
    problem: command.error?.problem,
    rules: questionRules,
    onSubmit: (draft) =>
      command.mutate({ path: `/reviews/${reviewId}/questions`, body: questionBody(draft) }),
  });
  return (
    <FormFrame
      form={form}
      label="Ask the applicant"
      send="Ask, and stop the clocks"
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={onDone}
    >
      <p>
        The clocks stand from today until the applicant has answered. State, War and Energy ask by
        themselves within ten days of the referral, Commerce at any time (15 CFR 750.4).
      </p>
      <TextAreaField
        form={form}
        field="text"
        label="Question"
        hint="The parties to the deal see it."
      />
      <TextField
        form={form}
        field="dueInDays"
        label="Days to answer"
        hint="From 1 to 90; left out, the usual term."
        inputMode="numeric"
        narrow
        optional
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

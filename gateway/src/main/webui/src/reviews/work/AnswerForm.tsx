import { useCommand } from '../../api/useCommand';
import { TextAreaField } from '../../ui/form/controls';
import { FormFrame } from '../../ui/form/FormFrame';
import { found, required } from '../../ui/form/rules';
import { useForm } from '../../ui/form/useForm';
import type { Question } from './questions';

/** The applicant answers a question, once; late answers count too. */
export function AnswerForm({ question, onDone }: { question: Question; onDone: () => void }) {
  const { reviewId, number } = question;
  const command = useCommand({
    changes: ['reviews', 'deals'],
    says: `Question ${number} is answered.`,
    onDone,
  });
  const form = useForm<{ text: string }>({
    initial: { text: '' },
    problem: command.error?.problem,
    rules: ({ text }) => found<{ text: string }>({ text: required(text, 'Give your answer.') }),
    onSubmit: ({ text }) =>
      command.mutate({
        path: `/reviews/${reviewId}/questions/${number}/answer`,
        body: { text: text.trim() },
      }),
  });
  return (
    <FormFrame
      form={form}
      label={`Answer question ${number}`}
      send="Send the answer"
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={onDone}
    >
      <TextAreaField
        form={form}
        field="text"
        label="Your answer"
        hint="It is sent once and cannot be changed. With the last answer the clocks run again."
        rows={6}
      />
    </FormFrame>
  );
}

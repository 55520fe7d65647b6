import { useCommand } from '../../api/useCommand';
import { TextAreaField } from '../../ui/form/controls';
import { FormFrame } from '../../ui/form/FormFrame';
import { found, required } from '../../ui/form/rules';
import { useForm } from '../../ui/form/useForm';

interface AppealFormProps {
  reviewId: string;
  onDone: () => void;
}

/** The applicant says why the denial is wrong; once. */
export function AppealForm({ reviewId, onDone }: AppealFormProps) {
  const command = useCommand({
    changes: ['reviews', 'deals'],
    says: 'The appeal is made; Commerce decides.',
    onDone,
  });
  const form = useForm<{ statement: string }>({
    initial: { statement: '' },
    problem: command.error?.problem,
    rules: ({ statement }) =>
      found<{ statement: string }>({
        statement: required(statement, 'Say why the denial is wrong.'),
      }),
    onSubmit: ({ statement }) =>
      command.mutate({
        path: `/reviews/${reviewId}/appeal`,
        body: { statement: statement.trim() },
        basedOn: `/reviews/${reviewId}`,
      }),
  });
  return (
    <FormFrame
      form={form}
      label="Appeal from the denial"
      send="Appeal"
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={onDone}
    >
      <TextAreaField
        form={form}
        field="statement"
        label="Why the denial is wrong"
        hint="There is one appeal, and what Commerce says to it is final. The denial stands until then."
        rows={6}
      />
    </FormFrame>
  );
}

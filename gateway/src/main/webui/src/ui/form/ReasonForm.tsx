import { useCommand } from '../../api/useCommand';
import { TextAreaField } from './controls';
import { FormFrame } from './FormFrame';
import { found, required, useForm } from './useForm';

interface ReasonFormProps {
  label: string;
  reasonLabel: string;
  hint?: string;
  send: string;
  path: string;
  basedOn?: string;
  changes: string[];
  onDone: () => void;
  onCancel?: () => void;
}

/** Every act that ends or stops something asks for its reason in the same way. */
export function ReasonForm(props: ReasonFormProps) {
  const command = useCommand({ changes: props.changes, onDone: props.onDone });
  const form = useForm({
    initial: { reason: '' },
    rules: ({ reason }) => found<{ reason: string }>({ reason: required(reason, 'Say why.') }),
    onSubmit: ({ reason }) =>
      command.mutate({
        path: props.path,
        body: { reason: reason.trim() },
        ...(props.basedOn ? { basedOn: props.basedOn } : {}),
      }),
  });
  return (
    <FormFrame
      form={form}
      label={props.label}
      send={props.send}
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={props.onCancel}
      danger
    >
      <TextAreaField
        form={form}
        field="reason"
        label={props.reasonLabel}
        rows={3}
        {...(props.hint ? { hint: props.hint } : {})}
      />
    </FormFrame>
  );
}

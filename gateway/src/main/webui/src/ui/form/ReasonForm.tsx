import { useCommand } from '../../api/useCommand';
import { TextAreaField } from './controls';
import { FormFrame } from './FormFrame';
import { found, required } from './rules';
import { useForm } from './useForm';

interface ReasonFormProps {
  label: string;
  reasonLabel: string;
  hint?: string;
  send: string;
  path: string;
  /** What is sent besides the reason. */
  also?: Record<string, unknown>;
  basedOn?: string;
  changes: string[];
  says?: string;
  /** For an act that nobody loses anything by. */
  harmless?: boolean;
  onDone: () => void;
  onCancel?: () => void;
}

/** Every act that needs its reason asks for it in the same way. */
export function ReasonForm(props: ReasonFormProps) {
  const command = useCommand({
    changes: props.changes,
    says: props.says,
    onDone: props.onDone,
  });
  const form = useForm({
    initial: { reason: '' },
    problem: command.error?.problem,
    rules: ({ reason }) => found<{ reason: string }>({ reason: required(reason, 'Say why.') }),
    onSubmit: ({ reason }) =>
      command.mutate({
        path: props.path,
        body: { ...props.also, reason: reason.trim() },
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
      danger={!props.harmless}
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

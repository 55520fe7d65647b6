import { useCommand } from '../api/useCommand';
import { SelectField, TextAreaField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { found, required } from '../ui/form/rules';
import { useForm } from '../ui/form/useForm';
import type { Step } from './steps';

const CHANGES = ['reviews', 'deals', 'licenses'];

/** One step of a review: something to choose where there is a choice, and texts. */
export function StepForm({ step, onDone }: { step: Step; onDone: () => void }) {
  const command = useCommand({ changes: CHANGES, says: step.says, onDone });
  const form = useForm<Record<string, string>>({
    initial: Object.fromEntries(
      [step.choice?.field, ...step.texts.map(({ field }) => field)]
        .filter((field) => field !== undefined)
        .map((field) => [field, '']),
    ),
    problem: command.error?.problem,
    rules: (values) =>
      found<Record<string, string>>({
        ...(step.choice && {
          [step.choice.field]: required(values[step.choice.field] ?? '', 'Choose one.'),
        }),
        ...Object.fromEntries(
          step.texts
            .filter(({ optional }) => !optional)
            .map(({ field, label }) => [field, required(values[field] ?? '', `${label}: say it.`)]),
        ),
      }),
    onSubmit: (values) =>
      command.mutate({
        path: step.path,
        body: {
          ...step.fixed,
          ...Object.fromEntries(Object.entries(values).filter(([, text]) => text.trim() !== '')),
        },
      }),
  });
  return (
    <FormFrame
      form={form}
      label={step.label}
      send={step.label}
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={onDone}
      {...(step.danger ? { danger: true } : {})}
    >
      {step.choice && (
        <SelectField
          form={form}
          field={step.choice.field}
          label={step.choice.label}
          options={step.choice.options}
        />
      )}
      {step.texts.map(({ field, label, hint, optional }) => (
        <TextAreaField
          key={field}
          form={form}
          field={field}
          label={label}
          rows={3}
          {...(hint ? { hint } : {})}
          {...(optional ? { optional } : {})}
        />
      ))}
    </FormFrame>
  );
}
